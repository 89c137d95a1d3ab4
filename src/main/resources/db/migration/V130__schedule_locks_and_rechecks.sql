-- Which node does the work of a fixed hour.
create table schedule_lock (
	name varchar(64) not null primary key,
	lock_until timestamp not null,
	locked_at timestamp not null,
	locked_by varchar(255) not null
);

-- When the rules were last asked about what stands on the site.
alter table published_page add column rechecked_at timestamp with time zone;
create index published_page_rechecked on published_page (withdrawn_at, rechecked_at);

create index finding_after_publication on finding (after_publication, state);
