package org.gongkai.inspection.personal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;

/**
 * Where landlines may stand in a piece: with an area code anywhere, and seven or eight
 * digits of which a label, a word for calling or the column says that they are one.
 */
final class LandlineCandidates {

	/** What stands right before a number that is called a telephone's. */
	private static final LazyPattern CALLED = new LazyPattern(
			"(?:" + TelephoneLabel.ALTERNATIVES + ")(?:号码|号|电话|\\((?:宅|家)\\)|分别|改?为|是|,即|[ :.()/\\n]){0,6}$"
					+ "|(?:[拨改回]打|请拨|改拨|致电|打通了?|拨通|回访|写着|来自|记录|[回来去]电|显示|留下?的|家里?的?|主叫|联系|接到|通过|打|一次|按)[:(]?$");

	/** One of them stands in what is said before a number that stands alone. */
	private static final WordSet CONTACT = WordSet.of("电话|座机|固话|联系|号码|致电|拨打|联络");

	/** One of them stands close by where somebody calls a number or has written it. */
	private static final WordSet SPOKEN_OF = WordSet.of("电话|座机|固话|号码|致电|拨打|拨通|通讯录|便笺|字条|纸条|打给|打来|打到|可打|接听|话机");

	private static final int SPOKEN_BEFORE = 24;

	/** As far before a number as a label with all that parts them from each other. */
	private static final int LABEL = 16;

	private static final String COUNTED = "元万亿个人户亩吨斤米公平方次份件套辆台字名年月日号%";

	/** What parts the digits of numbers other than telephones'. */
	private static final String JOINS = "-._/*";

	private static final String BEGINS_ALONE = " ,:(\n";

	private static final String ENDS_ALONE = " ,。;:)\n";

	/** With which other forms begin; of those with a country code the 8 tells. */
	private static final CharacterSet BEGINNINGS = CharacterSet.of("零〇○8");

	private static final Comparator<Candidate> READING_ORDER = Comparator.comparingInt(Candidate::from)
		.thenComparingInt((candidate) -> -candidate.to());

	private final Piece piece;

	private final String text;

	private final Label label;

	private final List<Candidate> found = new ArrayList<>();

	private LandlineCandidates(Piece piece, Label label) {
		this.piece = piece;
		this.text = piece.text();
		this.label = label;
	}

	/** The candidates in reading order, of those at one place the longest first. */
	static List<Candidate> in(Piece piece, Label label) {
		boolean numbers = DigitRun.mayBe(piece, LandlineNumber.SHORTEST_LOCAL);
		boolean otherForms = numbers ? piece.mayHoldAny(BEGINNINGS) : LandlineNumber.mayBeInNumerals(piece);
		if (!otherForms && !numbers) {
			return List.of();
		}
		LandlineCandidates candidates = new LandlineCandidates(piece, label);
		if (otherForms) {
			LandlineNumber.otherForms(piece, (from, to) -> candidates.add(from, to, true));
		}
		if (numbers) {
			candidates.addNumbers();
		}
		if (candidates.found.size() > 1) {
			candidates.found.sort(READING_ORDER);
		}
		return candidates.found;
	}

	private void addNumbers() {
		Gaps gaps = new Gaps(this.piece, this.label);
		int at = LandlineNumber.next(this.text, 0);
		while (at >= 0) {
			int end = LandlineNumber.end(gaps, at);
			if (end > at) {
				add(at, end, true);
				addAnother(end);
			}
			at = LandlineNumber.next(this.text, Math.max(at + 1, end));
		}
		int from = DigitRun.next(this.text, 0);
		while (from < this.text.length()) {
			from = DigitRun.next(this.text, behindLocal(from));
		}
	}

	/**
	 * Takes the number without an area code that begins there, and tells where to go on.
	 */
	private int behindLocal(int from) {
		int end = begins(from) ? LandlineNumber.localEnd(this.text, from) : -1;
		if (end > from && !counts(end)) {
			add(from, end, isCalled(from, end));
			addAnother(end);
		}
		return DigitRun.endOfDigits(this.text, Math.max(from + 1, end), this.text.length());
	}

	private boolean begins(int from) {
		return !Words.letterOrDigit(this.text, from - 1) && !(from > 1 && DigitRun.digitAt(this.text, from - 2)
				&& JOINS.indexOf(this.text.charAt(from - 1)) >= 0);
	}

	/**
	 * Whether a label, a word for calling or the column says that it is a telephone's.
	 */
	private boolean isCalled(int from, int end) {
		TableText table = this.label.table();
		if (table != null) {
			TableText.Cell cell = table.at(this.piece.normalized().spot(0, from, from + 1).from());
			if (TelephoneHead.isTelephone(table.name(cell.column()))) {
				return true;
			}
		}
		String before = this.text.substring(Math.max(0, from - LABEL), from);
		return CALLED.matcher(before).find() || table == null
				&& (isAlone(from, end) && CONTACT.in(this.label.before(from)) || isSpokenOf(from, end));
	}

	/** Whether it is said close by that a number is called or written down. */
	private boolean isSpokenOf(int from, int end) {
		return SPOKEN_OF.in(this.text, Math.max(0, from - SPOKEN_BEFORE), from)
				|| SPOKEN_OF.in(this.text, end, Math.min(this.text.length(), end + LABEL));
	}

	private boolean isAlone(int from, int end) {
		return (from == 0 || BEGINS_ALONE.indexOf(this.text.charAt(from - 1)) >= 0)
				&& (end == this.text.length() || ENDS_ALONE.indexOf(this.text.charAt(end)) >= 0);
	}

	private void add(int from, int to, boolean called) {
		this.found.add(new Candidate(from, to, called));
	}

	private void addAnother(int end) {
		LandlineNumber.another(this.text, end, (from, to) -> add(from, to, true));
	}

	private boolean counts(int end) {
		return end < this.text.length() && (COUNTED.indexOf(this.text.charAt(end)) >= 0
				|| this.text.charAt(end) == '.' && DigitRun.digitAt(this.text, end + 1));
	}

	/**
	 * A number that may be a telephone's.
	 *
	 * @param from where it begins
	 * @param to behind its last digit
	 * @param called whether its form or a label says that it is
	 */
	record Candidate(int from, int to, boolean called) {
	}

}
