package org.gongkai.audit;

import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The recorded ends of the chains. Whoever appends holds the end's lock until his
 * transaction is over: acts on one document queue, different documents do not wait for
 * each other.
 */
class ChainHeads {

	private static final String OPEN = "insert into audit_head (subject, last_position, last_hash, shelf) "
			+ "values (?, 0, ?, ?)";

	private static final int SHELVES = 64;

	private final JdbcClient jdbc;

	private final String open;

	/**
	 * @param postgresql whether a key that is already there would spoil the whole
	 * transaction, as on PostgreSQL, and so has to be passed over
	 */
	ChainHeads(JdbcClient jdbc, boolean postgresql) {
		this.jdbc = jdbc;
		this.open = postgresql ? OPEN + " on conflict do nothing" : OPEN;
	}

	Head lock(String subject) {
		return find(subject).or(() -> {
			open(subject);
			return find(subject);
		}).orElseThrow();
	}

	void move(EntryRow row) {
		this.jdbc.sql("update audit_head set last_position = ?, last_hash = ? where subject = ?")
			.params(row.position(), row.hash(), row.subject())
			.update();
	}

	private Optional<Head> find(String subject) {
		return this.jdbc.sql("select last_position, last_hash from audit_head where subject = ? for update")
			.param(subject)
			.query((row, number) -> new Head(row.getLong("last_position"), row.getString("last_hash")))
			.optional();
	}

	private void open(String subject) {
		try {
			int shelf = Math.floorMod(subject.hashCode(), SHELVES);
			int opened = this.jdbc.sql(this.open).params(subject, EntryHash.NONE, shelf).update();
			this.jdbc.sql("update audit_shelf set chains = chains + ? where shelf = ?").params(opened, shelf).update();
		}
		catch (DuplicateKeyException ex) {
			// another opened the chain in the meantime and has committed: the lock is
			// there to be had
		}
	}

	/**
	 * The end of a chain.
	 *
	 * @param position how many entries the chain has
	 * @param hash hash of the last one
	 */
	record Head(long position, String hash) {
	}

}
