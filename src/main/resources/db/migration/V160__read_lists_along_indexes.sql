-- The task list reads each stage by itself, in each of its orders along an index.
drop index review_task_due;
drop index review_task_stage;
create index review_task_due on review_task (state, stage, due_on, id) ${of_open_tasks};
create index review_task_newest on review_task (state, stage, id) ${of_open_tasks};
create index review_task_title on review_task (state, stage, title, id) ${of_open_tasks};

-- A column's pages, newest first, of one year and of all.
drop index published_page_column;
drop index published_page_newest;
create index published_page_year on published_page (column_code, published_year, published_at, id);
create index published_page_column on published_page (column_code, published_at, id);
create index published_page_newest on published_page (published_at, id);
