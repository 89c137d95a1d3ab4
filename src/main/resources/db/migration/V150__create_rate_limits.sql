-- How often somebody, or somebody's address, has done something within a while; all nodes count together.
create table rate_limit (
	purpose varchar(40) not null,
	who varchar(100) not null,
	begun_at timestamp with time zone not null,
	used int not null,
	primary key (purpose, who)
);
create index rate_limit_begun on rate_limit (begun_at);
