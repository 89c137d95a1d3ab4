-- How many pages were taken down: what every node asks before it shows a page that it has ready.
create table site_standing (
	id int not null primary key,
	taken_down bigint not null,
	constraint site_standing_is_one check (id = 1)
);
insert into site_standing (id, taken_down) values (1, 0);
