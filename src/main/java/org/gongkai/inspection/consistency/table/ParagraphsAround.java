package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.format.Block;
import org.gongkai.inspection.Piece;

/**
 * The paragraphs that may tell of a table: a few before it and behind it. What stands
 * beyond the nearest ones does so only up to the next heading or table.
 */
final class ParagraphsAround {

	private static final int BEFORE = 4;

	private static final int NEAREST_BEFORE = 2;

	private static final int BEHIND = 2;

	/** A text of so few blocks tells of its only table wherever it goes on. */
	private static final int SHORT = 14;

	/** Paragraphs longer than that tell of more than the table. */
	private static final int LONGEST = 1000;

	private static final int LONGEST_HEADING = 30;

	private ParagraphsAround() {
	}

	static List<Piece> of(Piece table) {
		List<Piece> pieces = table.whole().pieces();
		int place = table.place();
		List<Piece> around = new ArrayList<>();
		for (int at = place - 1; at >= Math.max(2, place - BEFORE); at--) {
			if (at < place - NEAREST_BEFORE && isOther(pieces.get(at))) {
				break;
			}
			around.add(pieces.get(at));
		}
		boolean isOfOneTable = pieces.size() <= SHORT
				&& pieces.stream().filter((piece) -> piece.block() instanceof Block.Table).count() == 1;
		for (int at = place + 1; at <= Math.min(pieces.size() - 1, place + BEHIND); at++) {
			around.add(pieces.get(at));
			if (isOther(pieces.get(at)) && !(isOfOneTable && pieces.get(at).block() instanceof Block.Heading)) {
				break;
			}
		}
		around.removeIf((paragraph) -> !mayTell(paragraph));
		return around;
	}

	/** Whether what stands beyond it is of something else: a table, a heading. */
	private static boolean isOther(Piece piece) {
		return !(piece.block() instanceof Block.Paragraph)
				|| piece.text().length() <= LONGEST_HEADING && piece.text().indexOf('。') < 0;
	}

	private static boolean mayTell(Piece piece) {
		return piece.block() instanceof Block.Paragraph && piece.text().length() <= LONGEST;
	}

}
