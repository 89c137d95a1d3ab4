-- Reminders about work that is no stage of a review: they name their page themselves.
alter table review_notice alter column document_id drop not null;
alter table review_notice alter column task_id drop not null;
alter table review_notice add column topic varchar(60);
alter table review_notice add column link varchar(300);
create index review_notice_topic on review_notice (topic, read_at);
