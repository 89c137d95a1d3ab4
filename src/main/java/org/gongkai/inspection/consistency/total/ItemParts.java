package org.gongkai.inspection.consistency.total;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Completeness;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A total and numbered items, be it in paragraphs of their own, that each tell a part of
 * it: 涉及资金523.87万元：一是…，涉及213.46万元；二是…; 分两批：第一批36人，…。第二批34人，….
 */
final class ItemParts {

	/** How many amounts before the items may be their total. */
	private static final int REACH = 8;

	private static final int MOST_PARAGRAPHS = 5;

	/** How many paragraphs apart two items may stand. */
	private static final int MOST_APART = 3;

	private static final int MOST_ITEMS = 20;

	private static final int MANY_DIGITS = 3;

	private static final double NEAR = 0.15;

	/** How far before the items it is told how many there are. */
	private static final int ANNOUNCED = 60;

	private static final String NUMERALS = "一二三四五六七八九十";

	private static final WordSet COUNTED = WordSet.of("类|个|批|项|大|方|条|次|期|年|步|部|种|块|轮|组|段|标|级");

	private final UnitTellings unit;

	private final TotalsAcross totals;

	/** By kind of numbering, the items read last. */
	private final Map<String, List<Integer>> rows = new HashMap<>();

	private final Map<String, Ordinal> last = new HashMap<>();

	/** The paragraph read last, and the number it begins with. */
	private @Nullable Piece piece;

	private @Nullable Ordinal first;

	ItemParts(UnitTellings unit, TotalsAcross totals) {
		this.unit = unit;
		this.totals = totals;
	}

	void run() {
		for (int at = 0; at < this.unit.size(); at++) {
			Ordinal ordinal = ordinal(this.unit.get(at));
			if (ordinal != null) {
				take(at, ordinal);
			}
		}
		this.rows.forEach((kind, row) -> look(row, this.last.get(kind)));
	}

	private void take(int at, Ordinal ordinal) {
		List<Integer> row = this.rows.get(ordinal.kind());
		Ordinal before = this.last.get(ordinal.kind());
		if (row != null && before != null && isSame(row, at, before, ordinal)) {
			return;
		}
		if (row != null && !row.isEmpty() && before != null && before.number() + 1 == ordinal.number()
				&& row.size() < MOST_ITEMS && apart(row.get(row.size() - 1), at) <= MOST_APART) {
			row.add(at);
		}
		else {
			if (row != null && before != null) {
				look(row, before);
			}
			row = new ArrayList<>();
			if (ordinal.isFirst()) {
				row.add(at);
			}
		}
		this.rows.put(ordinal.kind(), row);
		this.last.put(ordinal.kind(), ordinal);
	}

	/** Whether one is a further amount of the item that stands last. */
	private boolean isSame(List<Integer> row, int at, Ordinal before, Ordinal ordinal) {
		return ordinal.number() == before.number() && !row.isEmpty() && apart(row.get(row.size() - 1), at) == 0;
	}

	private int apart(int one, int other) {
		return this.unit.get(other).paragraph() - this.unit.get(one).paragraph();
	}

	/** The number of the item in which an amount stands. */
	private @Nullable Ordinal ordinal(Telling telling) {
		String text = telling.piece().text();
		int end = telling.amount().from();
		int clause = Sentence.clause(text, Math.max(0, end - ANNOUNCED), end, ",;:。()");
		Ordinal own = Ordinal.at(text, clause);
		if (own == null) {
			own = Ordinal.at(text, Sentence.clause(text, Math.max(0, clause - ANNOUNCED), clause, ";:。"));
		}
		if (own != null) {
			return own;
		}
		if (this.piece != telling.piece()) {
			this.piece = telling.piece();
			this.first = Ordinal.at(text, 0);
		}
		return this.first;
	}

	private void look(List<Integer> row, @Nullable Ordinal last) {
		if (row.size() < 2 || last == null || !row.stream().allMatch(this.unit::isUsable)) {
			return;
		}
		int first = row.get(0);
		List<Integer> wholes = new ArrayList<>();
		for (int at = first - 1; at >= Math.max(0, first - REACH) && apart(at, first) <= MOST_PARAGRAPHS; at--) {
			if (isWrong(row, at, last)) {
				wholes.add(at);
			}
		}
		if (!wholes.isEmpty() && !this.unit.isExplained(row, wholes.get(0))) {
			this.totals.report(this.unit, row, wholes.get(0));
		}
	}

	private boolean isWrong(List<Integer> row, int whole, Ordinal last) {
		double ratio = this.unit.ratio(row, whole);
		if (!this.unit.isUsable(whole) || !UnitTellings.isPlausible(ratio)) {
			return false;
		}
		boolean slip = this.unit.isSlip(row, whole) && this.unit.get(whole).amount().digits() >= MANY_DIGITS;
		boolean near = Math.abs(ratio - 1) <= NEAR;
		boolean counted = isCounted(row);
		boolean told = isTold(row, whole);
		boolean rowed = isDoneAlike(row, whole) || isPlain(row);
		return (slip || near && (counted || rowed)) && (counted || told || rowed || last.isOfRow());
	}

	/** 安排专项资金2400万元, and 2024年安排800万元, 2025年安排900万元. */
	private boolean isDoneAlike(List<Integer> row, int whole) {
		String word = this.unit.get(row.get(0)).word();
		return word.length() > 1 && this.unit.get(whole).name().contains(word)
				&& row.stream().allMatch((at) -> this.unit.get(at).name().endsWith(word));
	}

	/** 二、公益性岗位补贴1250万元。: whether each item tells its part at once. */
	private boolean isPlain(List<Integer> row) {
		return row.size() > 2 && row.stream()
			.allMatch((at) -> this.unit.get(at).isHead() && this.unit.get(at).between().length() <= 16);
	}

	/**
	 * Whether each item tells its part as the whole is told: by one name, or by one noun.
	 */
	private boolean isTold(List<Integer> row, int whole) {
		String name = this.unit.get(row.get(0)).word();
		String noun = this.unit.get(whole).noun();
		boolean names = name.length() > 1 && this.unit.get(whole).word().equals(name);
		boolean nouns = noun.length() > 1;
		for (int at : row) {
			names &= this.unit.get(at).word().equals(name);
			nouns &= this.unit.get(at).noun().equals(noun);
		}
		return names || nouns || areNamed(row, whole);
	}

	/** 建议提案148件, and items of which one is of 建议 and the other of 提案. */
	private boolean areNamed(List<Integer> row, int whole) {
		String name = this.unit.get(whole).name();
		List<String> names = this.unit.names(row);
		return name.length() > 2 && Completeness.isComplete(names)
				&& names.stream().allMatch((one) -> Passage.shareWord(name, one));
	}

	/** Whether as many items are announced, or a colon stands before the first. */
	private boolean isCounted(List<Integer> row) {
		Telling first = this.unit.get(row.get(0));
		int from = first.amount().from();
		String before = first.piece().text().substring(Math.max(0, from - 2 * ANNOUNCED), from);
		if (first.piece().number() > 0 && from < ANNOUNCED) {
			String above = first.piece().whole().pieces().get(first.piece().place() - 1).text();
			before = above.substring(Math.max(0, above.length() + from - 2 * ANNOUNCED)) + before;
		}
		return announces(before, row.size()) || isOpened(first);
	}

	/**
	 * Whether the paragraph before the items ends with a colon, or they are told to
	 * follow.
	 */
	private static boolean isOpened(Telling first) {
		Piece piece = first.piece();
		if (piece.number() <= 0) {
			return false;
		}
		String above = piece.whole().pieces().get(piece.place() - 1).text();
		return !above.isEmpty() && (above.charAt(above.length() - 1) == ':' || above.endsWith("如下。"));
	}

	/** 四项, 三类 or 2批: whether so many parts are announced. */
	static boolean announces(String before, int size) {
		char numeral = (size <= NUMERALS.length()) ? NUMERALS.charAt(size - 1) : ' ';
		for (int at = 0; at + 1 < before.length(); at++) {
			char c = before.charAt(at);
			boolean count = c == numeral || c == '两' && size == 2 || c == '0' + size;
			if (count && COUNTED.lengthAt(before, at + 1) > 0
					&& (at == 0 || "第0123456789.十".indexOf(before.charAt(at - 1)) < 0)) {
				return true;
			}
		}
		return false;
	}

}
