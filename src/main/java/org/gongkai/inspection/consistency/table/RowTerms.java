package org.gongkai.inspection.consistency.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * 许可日期, 有效期至: rows that all are valid for so many years, and one that is valid for more
 * or fewer. The text tells how many, or three rows do.
 */
final class RowTerms {

	private static final Pattern DAY = Pattern
		.compile("((?:19|20)[0-9]{2})[年.\\-/](1[0-2]|0?[1-9])[月.\\-/]([12][0-9]|3[01]|0?[1-9])日?");

	private static final WordSet VALID = WordSet.of("有效期|到期|届满|截止|期限至|有效至|终止");

	private static final WordSet OTHER = WordSet.of("注销|吊销|延续|延期|出生");

	private static final Pattern TERM = Pattern.compile("期(?:限)?(?:均|都|统一)?(?:为|是)?([0-9]{1,2}|[一二三四五六七八九十])年");

	private static final String NUMERALS = "零一二三四五六七八九十";

	/** How far a paragraph is read. */
	private static final int REACH = 2000;

	private static final int FEWEST = 2;

	/**
	 * As many rows and one that differs tell by themselves for how long they are valid.
	 */
	private static final int TELLING = 4;

	private static final int MOST_ROWS = 300;

	private final Piece piece;

	private final TableText table;

	private final Consumer<Hit> hits;

	RowTerms(Piece piece, TableText table, Consumer<Hit> hits) {
		this.piece = piece;
		this.table = table;
		this.hits = hits;
	}

	void run() {
		int rows = this.table.rows() - this.table.headerRows();
		if (rows <= FEWEST || rows > MOST_ROWS || !this.piece.mayHold('期') || !VALID.in(this.piece.text())
				|| OTHER.in(this.piece.text())) {
			return;
		}
		List<TableText.Placed> ends = new ArrayList<>();
		List<Integer> terms = new ArrayList<>();
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			TableText.Placed last = last(row);
			int years = (last != null) ? years(row, last) : 0;
			if (years <= 0 || last == null) {
				return;
			}
			ends.add(last);
			terms.add(years);
		}
		boolean first = terms.get(1).equals(terms.get(2));
		int term = first ? terms.get(1) : terms.get(0);
		List<Integer> wrong = IntStream.range(0, terms.size()).filter((row) -> terms.get(row) != term).boxed().toList();
		if (wrong.size() == 1 && (terms.size() >= TELLING || isTold(term))) {
			this.hits.accept(TableTotals.hit(this.piece, ends.get(wrong.get(0)),
					"其他各行的有效期都是%d年，这一行是%d年。请核对日期；有效期不同的，请在文中写明。".formatted(term, terms.get(wrong.get(0)))));
		}
	}

	/** Whether the text tells so many years: 有效期均为五年. */
	private boolean isTold(int years) {
		for (Piece other : this.piece.whole().pieces()) {
			Matcher told = (other != this.piece && other.mayHold('期') && other.mayHold('年'))
					? TERM.matcher(other.text()).region(0, Math.min(other.text().length(), REACH)) : null;
			while (told != null && told.find()) {
				if (told.group(1).equals(String.valueOf(years))
						|| years < NUMERALS.length() && told.group(1).charAt(0) == NUMERALS.charAt(years)) {
					return true;
				}
			}
		}
		return false;
	}

	/** The last cell of a row with a day. */
	private TableText.@Nullable Placed last(int row) {
		for (int column = this.table.columns() - 1; column > 0; column--) {
			TableText.Placed cell = this.table.at(row, column).orElse(null);
			if (cell != null && DAY.matcher(cell.compact()).matches()) {
				return cell;
			}
		}
		return null;
	}

	/** Whole years from the day before the last one; 0 where they are not whole. */
	private int years(int row, TableText.Placed last) {
		for (int column = 0; column < last.column(); column++) {
			TableText.Placed cell = this.table.at(row, column).orElse(null);
			LocalDate begin = (cell != null) ? day(cell) : null;
			LocalDate end = day(last);
			if (begin != null && end != null && end.isAfter(begin)) {
				Period same = Period.between(begin, end);
				Period before = Period.between(begin, end.plusDays(1));
				return (before.getMonths() == 0 && before.getDays() == 0) ? before.getYears()
						: (same.getMonths() == 0 && same.getDays() == 0) ? same.getYears() : 0;
			}
		}
		return 0;
	}

	private static @Nullable LocalDate day(TableText.Placed cell) {
		Matcher day = DAY.matcher(cell.compact());
		try {
			return day.matches() ? LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)),
					Integer.parseInt(day.group(3))) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
