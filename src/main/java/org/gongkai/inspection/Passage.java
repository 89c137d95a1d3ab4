package org.gongkai.inspection;

import java.util.function.IntFunction;

import org.gongkai.digest.Sm3;
import org.gongkai.format.Block;

/**
 * What a finding is recognised by: the rule and the identity it gives, else the words it
 * points at, and the sentence they stand in; in a table the row. Where in the text that
 * is does not count, so that moving a block or editing another one does not ask for a
 * confirmation again.
 */
final class Passage {

	/**
	 * How far a passage reaches to either side, in characters, where no sentence ends.
	 */
	private static final int REACH = 300;

	private static final String SENTENCE_ENDS = "。！？；!?;\n";

	private static final String SEPARATOR = "\u0000";

	private Passage() {
	}

	/**
	 * The fingerprint of a hit.
	 * @param occurrence 1 for the first hit of the rule on such a passage, 2 for the
	 * second
	 */
	static String fingerprint(String key, int occurrence) {
		return Sm3.hex(key + SEPARATOR + occurrence);
	}

	/**
	 * What two hits share that differ in their occurrence only.
	 * @param wholes the text of each of the document's pieces
	 */
	static String key(String rule, Hit hit, InspectedText text, IntFunction<String> wholes) {
		String around = around(hit.spot(), text, wholes.apply(hit.spot().block()));
		String identity = hit.identity();
		return (identity != null) ? String.join(SEPARATOR, rule, "", identity)
				: String.join(SEPARATOR, rule, NormalizedText.compact(hit.excerpt()), NormalizedText.compact(around));
	}

	private static String around(Spot spot, InspectedText text, String whole) {
		if (spot.from() < 0 || spot.from() > spot.to() || spot.to() > whole.length()) {
			throw new IllegalArgumentException("%s lies outside of a text of %d".formatted(spot, whole.length()));
		}
		if (spot.block() >= 0 && text.blocks().get(spot.block()) instanceof Block.Table table) {
			return row(table, spot.from());
		}
		int from = spot.from();
		while (from > 0 && spot.from() - from < REACH && SENTENCE_ENDS.indexOf(whole.charAt(from - 1)) < 0) {
			from--;
		}
		int to = spot.to();
		while (to < whole.length() && to - spot.to() < REACH && SENTENCE_ENDS.indexOf(whole.charAt(to)) < 0) {
			to++;
		}
		return whole.substring(from, to);
	}

	/** The row that covers a place in the table's plain text, its cells one by one. */
	private static String row(Block.Table table, int place) {
		if (place < table.caption().length()) {
			return table.caption();
		}
		// goes along the cells without a list of them, for a long table has many hits
		int end = table.caption().length();
		for (Block.Row row : table.rows()) {
			for (Block.Cell cell : row.cells()) {
				end += ((end > 0) ? 1 : 0) + cell.text().length();
				if (place < end) {
					return String.join("|", row.cells().stream().map(Block.Cell::text).toList());
				}
			}
		}
		return "";
	}

}
