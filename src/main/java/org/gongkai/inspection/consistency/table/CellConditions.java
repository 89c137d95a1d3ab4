package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 拟废止4件, 省外企业投资的4个: what a text tells of rows of the table beside it by a word that
 * stands in a column of theirs.
 */
final class CellConditions {

	/** What a text may leave out at the beginning of a cell. */
	private static final CharacterSet LED = CharacterSet.of("拟已应均");

	/** Which make another word of what follows. */
	private static final CharacterSet DENYING = CharacterSet.of("不未无非没于劣或");

	/** Ⅲ类及以上: of what is beyond it as well. */
	private static final WordSet BEYOND = WordSet.of("及|以上|以下|标准");

	private static final CharacterSet GRADES = CharacterSet.of("ⅠⅡⅢⅣⅤABCDE");

	private static final int LONGEST = 10;

	private static final int MOST_VALUES = 12;

	private final TableText table;

	/** By word, the tests of the columns in which it stands. */
	private final Map<String, List<RowTest>> words = new HashMap<>();

	CellConditions(TableText table, List<Integer> rows) {
		this.table = table;
		for (int column = 1; column < table.columns() && rows.size() > 2; column++) {
			if (table.figures(column) == 0) {
				read(column, rows);
			}
		}
	}

	private void read(int column, List<Integer> rows) {
		Map<String, List<Integer>> values = new HashMap<>();
		for (int row : rows) {
			values.computeIfAbsent(this.table.cellWords(row, column), (any) -> new ArrayList<>()).add(row);
		}
		if (values.size() == rows.size() || values.size() > MOST_VALUES) {
			return;
		}
		String header = this.table.header(column).strip();
		values.forEach((value, of) -> {
			String word = (value.length() > 2 && LED.has(value.charAt(0))) ? value.substring(1) : value;
			if (word.length() > 1 && word.length() <= LONGEST
					&& (Sentence.isHan(word.charAt(0)) || GRADES.has(word.charAt(0)))) {
				this.words.computeIfAbsent(word, (any) -> new ArrayList<>(1))
					.add(new RowTest(header, (row) -> of.contains(row) ? 1 : -1));
			}
		});
	}

	/** Where a paragraph tells one of the words. */
	void in(String text, List<RowCondition> conditions) {
		this.words.forEach((word, tests) -> {
			for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
				if ((at == 0 || !DENYING.has(text.charAt(at - 1))) && !isOfLonger(text, at, word)
						&& !BEYOND.in(text, at + word.length(), Math.min(text.length(), at + word.length() + 2))) {
					conditions.add(new RowCondition(at, at + word.length(), tests, true));
				}
			}
		});
	}

	private boolean isOfLonger(String text, int at, String word) {
		for (String other : this.words.keySet()) {
			int inside = (other.length() > word.length()) ? other.indexOf(word) : -1;
			if (inside >= 0 && text.startsWith(other, at - inside)) {
				return true;
			}
		}
		return false;
	}

}
