package org.gongkai.audit;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A sealed entry as it was when it was sealed. */
record SealLeaf(long entryId, String subject, long position, String hash) {

	static final String COLUMNS = "l.entry_id, l.subject, l.chain_position, l.hash";

	/** What the Merkle tree is made of. */
	String text() {
		return this.entryId + "|" + this.subject + "|" + this.position + "|" + this.hash;
	}

	static SealLeaf read(ResultSet row, int number) throws SQLException {
		return new SealLeaf(row.getLong("entry_id"), row.getString("subject"), row.getLong("chain_position"),
				row.getString("hash"));
	}

}
