package org.gongkai.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;

import org.gongkai.digest.CanonicalJson;
import org.gongkai.digest.Sm3;

/**
 * 封存: everything appended since the seal before, bound into one signed root. Printed and
 * filed, it proves the trail up to then against whoever has the database.
 *
 * @param number from 1, without gaps
 * @param at when it was made
 * @param on the day of the office on which it was made
 * @param firstEntry number of the first entry in it
 * @param lastEntry number of the last entry in it
 * @param entries how many there are
 * @param root SM3 Merkle root over them, ordered by number
 * @param previousSeal SM3 of the statement of the seal before, 64 zeros for the first
 * @param signer SM3 of the certificate whose key signed
 * @param signature SM2 signature over the statement, Base64
 */
public record Seal(long number, Instant at, LocalDate on, long firstEntry, long lastEntry, long entries, String root,
		String previousSeal, String signer, String signature) {

	static final String COLUMNS = "s.seal_number, s.sealed_at, s.sealed_on, s.first_entry, s.last_entry, "
			+ "s.entry_count, s.merkle_root, s.previous_seal, s.signer, s.signature";

	/** What is signed. */
	public String statement() {
		Map<String, Object> facts = new TreeMap<>();
		facts.put("number", this.number);
		facts.put("at", this.at.toString());
		facts.put("on", this.on.toString());
		facts.put("firstEntry", this.firstEntry);
		facts.put("lastEntry", this.lastEntry);
		facts.put("entries", this.entries);
		facts.put("root", this.root);
		facts.put("previousSeal", this.previousSeal);
		facts.put("signer", this.signer);
		return CanonicalJson.write(facts);
	}

	String digest() {
		return Sm3.hex(statement());
	}

	Seal signed(String signature) {
		return new Seal(this.number, this.at, this.on, this.firstEntry, this.lastEntry, this.entries, this.root,
				this.previousSeal, this.signer, signature);
	}

	static Seal read(ResultSet row, int number) throws SQLException {
		return new Seal(row.getLong("seal_number"), row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
				row.getObject("sealed_on", LocalDate.class), row.getLong("first_entry"), row.getLong("last_entry"),
				row.getLong("entry_count"), row.getString("merkle_root"), row.getString("previous_seal"),
				row.getString("signer"), row.getString("signature"));
	}

}
