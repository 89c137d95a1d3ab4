-- Who brought a file in: he may see it before any document refers to it, nobody else.
create table file_upload (
	digest char(64) not null,
	person_id bigint not null,
	uploaded_at timestamp with time zone not null,
	primary key (digest, person_id)
);
