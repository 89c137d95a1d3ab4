package org.gongkai.inspection.style;

import org.gongkai.format.Block;
import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Piece;

/**
 * Marks that come in pairs, within a paragraph, an item or a cell. A quotation of several
 * paragraphs is opened in each and closed in the last; a paragraph that a page break has
 * torn in two is closed in the next.
 */
final class PairedMarks {

	private static final String OPENING = "（(《〈“‘【〔「『[";

	private static final String CLOSING = "）)》〉”’】〕」』]";

	/** Brackets of both widths close each other: that is a matter of taste alone. */
	private static final String KINDS = "00123456789";

	/** Of both widths one stands in the normalised text. */
	private static final CharacterSet ANY = CharacterSet.of("()《》〈〉“”‘’【】〔〕「」『』[]");

	/** What the marks of a piece are looked for by. */
	private static final CharacterSet LOOKED_AT = CharacterSet.of(OPENING + CLOSING + "\n");

	private static final int DEEPEST = 20;

	/** A quoted term is no longer than this. */
	private static final int LONGEST_QUOTED = 20;

	private static final int REACH = 100;

	private static final String SENTENCE_ENDS = "。！？；：”）!?;:…";

	private final Written written;

	/** Where those stand that are open, the last one last. */
	private final int[] open = new int[DEEPEST];

	private int depth;

	/**
	 * Where the first sentence ends that may go on from the paragraph before; 0 when it
	 * does not, and less while nobody has asked.
	 */
	private int mayContinueTo = -1;

	private boolean reported;

	PairedMarks(Written written) {
		this.written = written;
	}

	/** Whether a piece may have any. */
	static boolean mayStandIn(Piece piece) {
		return piece.mayHoldAny(ANY);
	}

	void run() {
		String text = this.written.text();
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			if (!LOOKED_AT.has(c)) {
				continue;
			}
			if (c == '\n' && this.written.piece().block() instanceof Block.Table
					|| c == '\n' && this.written.piece().block() instanceof Block.ListBlock) {
				finish(false);
			}
			else if (OPENING.indexOf(c) >= 0) {
				open(at, c);
			}
			else if (CLOSING.indexOf(c) >= 0) {
				close(at, c);
			}
		}
		finish(true);
	}

	private void open(int at, char c) {
		if (c == '《' && this.depth > 0 && this.written.at(last()) == '《') {
			nested(at);
		}
		if (c == '“' && this.depth > 0 && isMeantToClose(at)) {
			this.written.hint(at, at + 1, "后引号写成了前引号。", "”");
			this.depth--;
			return;
		}
		if (this.depth < DEEPEST) {
			this.open[this.depth++] = at;
		}
	}

	private int last() {
		return this.open[this.depth - 1];
	}

	/** “一刀切“: opened again though nothing closes either before the sentence ends. */
	private boolean isMeantToClose(int at) {
		int opened = last();
		if (this.written.at(opened) != '“' || at - opened > LONGEST_QUOTED || at - opened < 2) {
			return false;
		}
		for (int next = at + 1; "。！？\n“".indexOf(this.written.at(next)) < 0 && next - at < REACH; next++) {
			if (this.written.at(next) == '”') {
				return false;
			}
		}
		return this.written.text().substring(opened + 1, at).chars().noneMatch((c) -> "，。；：！？".indexOf(c) >= 0);
	}

	/** 《…《…》…》: inside the marks of a title those of another are single. */
	private void nested(int at) {
		int end = at + 1;
		while (end < this.written.text().length() && end - at < 100 && "《》\n".indexOf(this.written.at(end)) < 0) {
			end++;
		}
		boolean closedTwice = this.written.at(end) == '》' && this.written.text().indexOf('》', end + 1) > 0;
		if (closedTwice) {
			this.written.hint(at, end + 1, "书名号里面还要用书名号时，里面一层用单书名号〈〉。",
					"〈" + this.written.text().substring(at + 1, end) + "〉");
		}
	}

	private void close(int at, char c) {
		int kind = kind(CLOSING, c);
		if (this.depth > 0 && kind(OPENING, this.written.at(last())) == kind) {
			this.depth--;
		}
		else if (this.depth < DEEPEST && !isItem(at, c) && c != '’' && !hasContinued(at)) {
			if (isOpen(kind)) {
				// the one in between was not closed
				report(last());
				this.depth--;
				close(at, c);
			}
			else {
				report(at);
			}
		}
	}

	private boolean isOpen(int kind) {
		for (int at = 0; at < this.depth; at++) {
			if (kind(OPENING, this.written.at(this.open[at])) == kind) {
				return true;
			}
		}
		return false;
	}

	private static int kind(String marks, char c) {
		return KINDS.charAt(marks.indexOf(c));
	}

	/** 1）, a), 一): the number of an item. */
	private boolean isItem(int at, char c) {
		char before = this.written.at(at - 1);
		return (c == '）' || c == ')')
				&& (before < 0x80 || "一二三四五六七八九十".indexOf(before) >= 0 || before >= '①' && before <= '⑳');
	}

	/** Whether the pair may have been opened in the paragraph before. */
	private boolean hasContinued(int at) {
		if (this.mayContinueTo < 0) {
			int stop = this.written.text().indexOf('。');
			int end = (stop < 0) ? this.written.text().length() : stop;
			this.mayContinueTo = goesOnFromTheParagraphBefore() ? end : 0;
		}
		return this.depth == 0 && at < this.mayContinueTo;
	}

	private boolean goesOnFromTheParagraphBefore() {
		int number = this.written.piece().number();
		if (number <= 0 || !(this.written.piece().whole().blocks().get(number - 1) instanceof Block.Paragraph before)) {
			return false;
		}
		String plain = before.plainText();
		return plain.length() > 1 && !endsSentence(plain);
	}

	private static boolean endsSentence(String text) {
		String stripped = text.stripTrailing();
		return stripped.isEmpty() || SENTENCE_ENDS.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
	}

	private void finish(boolean last) {
		while (this.depth > 0) {
			int place = this.open[--this.depth];
			boolean goesOn = last && this.written.piece().block() instanceof Block.Paragraph
					&& (this.written.at(place) == '“' || !endsSentence(this.written.text()));
			if (!goesOn && "‘[".indexOf(this.written.at(place)) < 0) {
				report(place);
			}
		}
	}

	/** One unpaired mark makes others look so; the first of a piece is enough. */
	private void report(int place) {
		if (!this.reported) {
			this.reported = true;
			this.written.hint(place, place + 1, "“%s”没有成对。请补上另一半，或者删去多余的。".formatted(this.written.at(place)), null);
		}
	}

}
