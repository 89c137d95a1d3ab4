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
	last_hash varchar(64) not null
);
