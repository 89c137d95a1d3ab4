-- What a rule weighs at a gate where the office has set it otherwise than the rule says; what is not here goes by the rule.
-- Until now a gate could only leave out a rule: that stays as it was set.
alter table unasked_rule rename to gate_level;
alter table gate_level add column level varchar(20) default 'NOT_ASKED' not null;
alter table gate_level alter column level drop default;
alter table gate_level add constraint gate_level_known check (level in ('HINT', 'NOT_ASKED'));
