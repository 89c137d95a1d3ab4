package org.gongkai.inspection.terms;

import java.util.List;

import org.gongkai.inspection.terms.Meaning.WrongForm;

/**
 * A wrong form whose parts stand apart, such as 即…又 for 既…又. The second part follows in
 * the same or at the beginning of the next clause.
 *
 * @param first the first part, folded, which is what is wrong
 * @param second the second part, folded
 * @param meaning the first part as a wrong form
 */
record Apart(String first, String second, WrongForm meaning) {

	/** What parts the halves of an entry. */
	static final String GAP = "…";

	/** How far apart they may stand. */
	private static final int WIDEST = 18;

	/** Where the second part may not stand behind the first any more. */
	private static final String ENDS = "。；！？;!?\n";

	static Apart of(TermKind kind, TermEntry entry, String first, String second, String correct,
			List<String> exceptions) {
		return new Apart(first, second, WrongForm.but(kind, entry, correct, exceptions));
	}

	/** Enters all that stand in the text. */
	void find(String text, Finds finds) {
		for (int from = text.indexOf(this.first); from >= 0; from = text.indexOf(this.first, from + 1)) {
			int to = from + this.first.length();
			if (isFollowed(text, to) && Covers.over(this.meaning.covers(), text, from, to) == null) {
				finds.add(this.meaning, from, to);
			}
		}
	}

	private boolean isFollowed(String text, int to) {
		int commas = 0;
		int last = Math.min(text.length() - this.second.length(), to + WIDEST);
		for (int at = to; at <= last; at++) {
			char c = text.charAt(at);
			if (ENDS.indexOf(c) >= 0 || c == '，' && ++commas > 1) {
				return false;
			}
			boolean begins = text.charAt(at - 1) == '，' || commas == 0;
			if (at > to && begins && text.startsWith(this.second, at)) {
				return true;
			}
		}
		return false;
	}

}
