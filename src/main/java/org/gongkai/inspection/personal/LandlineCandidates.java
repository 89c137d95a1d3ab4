package org.gongkai.inspection.personal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;

/**
 * Where landlines may stand in a piece: with an area code anywhere, without one behind a
 * label, behind a word for calling, behind somebody's name, in brackets, or in a column
 * of telephones.
 */
final class LandlineCandidates {

	/** What stands between a label and its number. */
	private static final LazyPattern AFTER_LABEL = new LazyPattern("(?:号码|号|电话|\\((?:宅|家)\\)|分别|为|是|[ :.()/\\n]){0,6}");

	private static final WordSet TELEPHONE_WORDS = new WordSet(List.of("电话", "座机", "固话", "宅电", "联系方式", "通讯方式", "通信方式",
			"联络方式", "小灵通", "号码", "Tel", "TEL", "tel", "☎", "☏"));

	/** Behind which seven or eight digits are a number when they are a home's. */
	private static final WordSet HOME_WORDS = new WordSet(List.of("宅", "家", "家里", "家中"));

	/** Behind which an amount may stand as well. */
	private static final WordSet CALLING = new WordSet(List.of("拨打", "请拨", "改拨", "致电", "回拨", "打通了", "打通", "拨通", "回访",
			"写着", "来自", "记录", "回电", "来电", "主叫", "联系", "接到", "通过", "打", "一次", "按"));

	private static final String COUNTED = "元万亿个人户亩吨斤米公平方次份件套辆台字名年月日号%";

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
		boolean otherForms = piece.mayHoldAny(BEGINNINGS);
		boolean numbers = DigitRun.mayBe(piece, LandlineNumber.SHORTEST_LOCAL);
		if (!otherForms && !numbers) {
			return List.of();
		}
		LandlineCandidates candidates = new LandlineCandidates(piece, label);
		if (otherForms) {
			LandlineNumber.otherForms(piece.text(), (from, to) -> candidates.add(from, to, true));
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
		TELEPHONE_WORDS.each(this.text, (from, to) -> addLocal(to, true));
		HOME_WORDS.each(this.text, (from, to) -> addLocal(to, false));
		CALLING.each(this.text, (from, to) -> addCalled(to));
		addColumns();
		for (int bracket = this.text.indexOf('('); bracket >= 0; bracket = this.text.indexOf('(', bracket + 1)) {
			addLocal(bracket + 1, false);
		}
		addNamed();
	}

	private void add(int from, int to, boolean called) {
		this.found.add(new Candidate(from, to, called));
	}

	private void addAnother(int end) {
		LandlineNumber.another(this.text, end, (from, to) -> add(from, to, true));
	}

	/** Seven or eight digits behind a label or in brackets. */
	private void addLocal(int behind, boolean called) {
		if (!digitSoon(behind)) {
			return;
		}
		Matcher between = AFTER_LABEL.matcher(this.text).region(behind, this.text.length());
		int from = this.text.charAt(behind - 1) != '(' && between.lookingAt() ? between.end() : behind;
		int end = LandlineNumber.localEnd(this.text, from);
		if (end > from && (this.text.charAt(from - 1) != '(' || called || this.text.startsWith(")", end))) {
			add(from, end, called);
			addAnother(end);
		}
	}

	private boolean digitSoon(int from) {
		for (int at = from; at < Math.min(this.text.length(), from + LandlineNumber.LONGEST_LOCAL); at++) {
			if (DigitRun.digitAt(this.text, at)) {
				return this.text.charAt(at) >= '2';
			}
		}
		return false;
	}

	/** Digits right behind a word for calling that count nothing. */
	private void addCalled(int behind) {
		int from = this.text.startsWith(":", behind) ? behind + 1 : behind;
		int end = (from < this.text.length() && DigitRun.digitAt(this.text, from))
				? LandlineNumber.localEnd(this.text, from) : -1;
		if (end > from && !counts(end)) {
			add(from, end, true);
		}
	}

	private boolean counts(int end) {
		return end < this.text.length() && COUNTED.indexOf(this.text.charAt(end)) >= 0;
	}

	/** Digits behind 文先生， and the like. */
	private void addNamed() {
		Words.eachCode(this.text, LandlineNumber.SHORTEST_LOCAL, LandlineNumber.SHORTEST_LOCAL + 1, (from, to) -> {
			boolean parted = from > 1 && Character.isIdeographic(this.text.charAt(from - 2))
					&& (",: ".indexOf(this.text.charAt(from - 1)) >= 0
							|| Character.isIdeographic(this.text.charAt(from - 1)));
			if (parted && LandlineNumber.localEnd(this.text, from) == to && !counts(to)) {
				add(from, to, false);
			}
		});
	}

	/** Numbers without an area code in a column of telephones. */
	private void addColumns() {
		TableText table = this.label.table();
		if (table == null || table.names().stream().noneMatch(TelephoneHead::isTelephone)) {
			return;
		}
		int end = 0;
		for (int from = 0; from < this.text.length(); from++) {
			if (from < end || !DigitRun.digitAt(this.text, from) || Words.letterOrDigit(this.text, from - 1)) {
				continue;
			}
			end = LandlineNumber.localEnd(this.text, from);
			if (end > from && !Words.letterOrDigit(this.text, end) && !counts(end) && inTelephones(table, from)) {
				add(from, end, true);
			}
		}
	}

	private boolean inTelephones(TableText table, int at) {
		TableText.Cell cell = table.at(this.piece.normalized().spot(0, at, at + 1).from());
		return TelephoneHead.isTelephone(table.name(cell.column()));
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
