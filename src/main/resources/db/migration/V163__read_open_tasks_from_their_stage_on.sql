-- An index of open tasks alone begins with the stage: PostgreSQL does not look for the
-- state in it, as all have the same, and would read it from its beginning to the stage.
drop index review_task_due;
drop index review_task_newest;
drop index review_task_title;
create index review_task_due on review_task (${first_of_open_tasks} stage, due_on, id) ${of_open_tasks};
create index review_task_newest on review_task (${first_of_open_tasks} stage, id) ${of_open_tasks};
create index review_task_title on review_task (${first_of_open_tasks} stage, title, id) ${of_open_tasks};
