-- What a file hides, worked out once from its bytes by one edition of the reader.
create table hidden_content (
	digest char(64) primary key,
	edition int not null,
	items text not null,
	looked_at timestamp with time zone not null
);
