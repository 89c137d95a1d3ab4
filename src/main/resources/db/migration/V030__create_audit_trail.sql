-- Who did what when. Rows are only ever added; each subject (a document, a person, the settings) has a chain of its own.
create sequence audit_entry_number;

create table audit_entry (
	id bigint not null primary key,
	subject varchar(100) not null,
	chain_position bigint not null,
	happened_at timestamp with time zone not null,
	actor_id bigint,
	actor_name varchar(200) not null,
	post varchar(200) not null,
	stage varchar(40) not null,
	act varchar(60) not null,
	opinion text not null,
	document_version int,
	content_hash varchar(64),
	details text not null,
	previous_hash varchar(64) not null,
	hash varchar(64) not null,
	unique (subject, chain_position)
);

-- The end of each chain: what is missing there shows, and whoever appends waits here for his turn.
create table audit_head (
	subject varchar(100) not null primary key,
	last_position bigint not null,
	last_hash varchar(64) not null,
	shelf int not null
);
create index audit_head_shelf on audit_head (shelf);

-- How many chains there are, on 64 shelves, so that a chain that is gone as a whole shows, and two new documents
-- rarely meet on one shelf.
create table audit_shelf (
	shelf int not null primary key,
	chains bigint not null
);
insert into audit_shelf (shelf, chains) values
	(0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 0), (12, 0), (13, 0), (14, 0), (15, 0),
	(16, 0), (17, 0), (18, 0), (19, 0), (20, 0), (21, 0), (22, 0), (23, 0), (24, 0), (25, 0), (26, 0), (27, 0), (28, 0), (29, 0), (30, 0), (31, 0),
	(32, 0), (33, 0), (34, 0), (35, 0), (36, 0), (37, 0), (38, 0), (39, 0), (40, 0), (41, 0), (42, 0), (43, 0), (44, 0), (45, 0), (46, 0), (47, 0),
	(48, 0), (49, 0), (50, 0), (51, 0), (52, 0), (53, 0), (54, 0), (55, 0), (56, 0), (57, 0), (58, 0), (59, 0), (60, 0), (61, 0), (62, 0), (63, 0);
