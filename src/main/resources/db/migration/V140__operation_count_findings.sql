-- Open findings are counted by severity every half minute.
create index finding_standing on finding (state, severity);
