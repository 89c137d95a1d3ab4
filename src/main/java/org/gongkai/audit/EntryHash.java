package org.gongkai.audit;

import java.util.Map;
import java.util.TreeMap;

import org.gongkai.digest.CanonicalJson;
import org.gongkai.digest.Sm3;

/**
 * The hash of an entry: SM3 over the canonical JSON of every column of its row, the
 * number of the row and the hash of the entry before among them, so that whatever is
 * changed shows.
 */
final class EntryHash {

	/** Stands before the first entry of a chain. */
	static final String NONE = "0".repeat(64);

	private EntryHash() {
	}

	static String of(EntryRow row) {
		Map<String, Object> columns = new TreeMap<>();
		columns.put("id", row.id());
		columns.put("subject", row.subject());
		columns.put("position", row.position());
		// as it stands in the database, not cut to the millisecond once more
		columns.put("at", row.at().toString());
		columns.put("actorId", String.valueOf(row.actorId()));
		columns.put("actorName", row.actorName());
		columns.put("post", row.post());
		columns.put("stage", row.stage());
		columns.put("act", row.act());
		columns.put("opinion", row.opinion());
		columns.put("version", String.valueOf(row.version()));
		columns.put("contentHash", String.valueOf(row.contentHash()));
		columns.put("details", row.details());
		columns.put("previousHash", row.previousHash());
		return Sm3.hex(CanonicalJson.write(columns));
	}

}
