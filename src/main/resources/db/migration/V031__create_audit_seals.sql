-- A seal binds all entries that were not sealed before into a Merkle tree whose root is signed with a key that is not
-- in the database. The leaves are kept, so that an entry that is gone can be named.
create table audit_seal (
	seal_number bigint not null primary key,
	sealed_at timestamp with time zone not null,
	sealed_on date not null,
	first_entry bigint not null,
	last_entry bigint not null,
	entry_count bigint not null,
	merkle_root varchar(64) not null,
	previous_seal varchar(64) not null,
	signer varchar(64) not null,
	signature varchar(200) not null
);

create table audit_seal_leaf (
	entry_id bigint not null primary key,
	seal_number bigint not null,
	subject varchar(100) not null,
	chain_position bigint not null,
	hash varchar(64) not null
);
create index audit_seal_leaf_seal on audit_seal_leaf (seal_number, entry_id);
