package org.gongkai.inspection.terms;

import org.gongkai.format.Block;
import org.gongkai.inspection.CharacterSet;

/**
 * What stands around a place: the sentence, in a table the neighbouring cells as well. It
 * reaches no further than 80 characters, so that a text without a full stop costs no more
 * than another.
 */
final class Sentence {

	private static final int REACH = 80;

	private static final CharacterSet ENDS = CharacterSet.of("。！？；!?;\n");

	private static final CharacterSet ENDS_IN_TABLES = CharacterSet.of("。！？!?");

	private Sentence() {
	}

	/** The folded text around the stretch, the stretch itself included. */
	static String around(FoldedText text, int from, int to) {
		return text.text().substring(begin(text, from), end(text, to));
	}

	/** Where it begins. */
	static int begin(FoldedText text, int from) {
		CharacterSet ends = ends(text);
		int begin = from;
		while (begin > 0 && from - begin < REACH && !ends.has(text.text().charAt(begin - 1))) {
			begin--;
		}
		return begin;
	}

	/** Where it ends. */
	static int end(FoldedText text, int to) {
		CharacterSet ends = ends(text);
		int end = to;
		while (end < text.text().length() && end - to < REACH && !ends.has(text.text().charAt(end))) {
			end++;
		}
		return end;
	}

	private static CharacterSet ends(FoldedText text) {
		return (text.piece().block() instanceof Block.Table) ? ENDS_IN_TABLES : ENDS;
	}

}
