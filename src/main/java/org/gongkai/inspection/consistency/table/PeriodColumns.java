package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Period;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A table of which the columns, or the rows, are of periods: 5月当月 and 1—5月累计, 2023年 to
 * 2025年. What a text tells of one of them may be what the table has of another.
 */
final class PeriodColumns {

	private static final int MOST = 24;

	private static final int MOST_SERIES = 60;

	private static final int SHORTEST_NAME = 2;

	private static final int SCALE = 6;

	private static final WordSet OTHER = WordSet.of("计划|目标|任务|预算|增减|增幅|增长|占比|比重|同比|排名|变化|变动");

	private final TableText table;

	private final List<Period> periods = new ArrayList<>();

	/** The column, or the row, of each. */
	private final List<Integer> places = new ArrayList<>();

	private final boolean byColumn;

	private PeriodColumns(TableText table, boolean byColumn) {
		this.table = table;
		this.byColumn = byColumn;
		int from = byColumn ? 1 : table.headerRows();
		int to = Math.min(byColumn ? table.columns() : table.rows(), from + MOST);
		for (int place = from; place < to; place++) {
			Period period = only(name(place));
			if (period != null && !(byColumn && OTHER.in(table.header(place)))) {
				this.periods.add(period);
				this.places.add(place);
			}
		}
	}

	/** The table as one of periods, if two of its columns or rows are of one each. */
	static Optional<PeriodColumns> of(TableText table) {
		if (table.headerRows() == 0 || table.rows() > MOST_SERIES || table.columns() > MOST || table.columns() < 2) {
			return Optional.empty();
		}
		PeriodColumns columns = new PeriodColumns(table, true);
		PeriodColumns periods = (columns.periods.size() > 1) ? columns : new PeriodColumns(table, false);
		return (periods.periods.size() > 1) ? Optional.of(periods) : Optional.empty();
	}

	private static @Nullable Period only(String words) {
		List<Period> periods = Period.in(words, 0, words.length());
		return (periods.size() == 1) ? periods.get(0) : null;
	}

	private String name(int place) {
		return this.byColumn ? this.table.header(place) : this.table.cellWords(place, 0);
	}

	List<Period> periods() {
		return this.periods;
	}

	String words(int at) {
		String name = name(this.places.get(at));
		return this.periods.get(at).words(name);
	}

	/** Which of the columns is of a period; -1 for none or several. */
	int of(Period told) {
		int found = -1;
		for (int at = 0; at < this.periods.size(); at++) {
			Period own = this.periods.get(at);
			if (own.hasMonthsOf(told) && !own.isOfAnotherYear(told)) {
				if (found >= 0) {
					return -1;
				}
				found = at;
			}
		}
		return found;
	}

	/** The names under which the table has a figure of each period, by their places. */
	List<Integer> series() {
		List<Integer> series = new ArrayList<>();
		int from = this.byColumn ? this.table.headerRows() : 1;
		int to = Math.min(this.byColumn ? this.table.rows() : this.table.columns(), from + MOST_SERIES);
		for (int place = from; place < to; place++) {
			if (seriesName(place).length() >= SHORTEST_NAME) {
				series.add(place);
			}
		}
		return series;
	}

	/** What a series is called, without its unit. */
	String seriesName(int place) {
		String name = this.byColumn ? this.table.cellWords(place, 0) : this.table.header(place);
		return TableUnits.bare(name);
	}

	/** What the table has of a series in a period, in bare units; null without. */
	@Nullable BigDecimal value(int series, int period) {
		int place = this.places.get(period);
		int row = this.byColumn ? series : place;
		int column = this.byColumn ? place : series;
		BigDecimal figure = this.table.figure(row, column);
		if (figure == null) {
			return null;
		}
		String unit = TableUnits.tens(this.table.header(column)) != 0 || !this.byColumn ? this.table.header(column)
				: this.table.cellWords(row, 0);
		return figure.movePointRight(TableUnits.tens(unit));
	}

	/** The only period in which a series has a value; -1 without. */
	int holding(int series, Amount amount) {
		int found = -1;
		for (int at = 0; at < this.periods.size(); at++) {
			BigDecimal value = value(series, at);
			if (value != null && value.compareTo(amount.value()) == 0) {
				if (found >= 0) {
					return -1;
				}
				found = at;
			}
		}
		return found;
	}

	/** Whether a series has changed so much from one period to another. */
	boolean isChange(int series, int from, int to, Amount amount) {
		BigDecimal before = value(series, from);
		BigDecimal behind = value(series, to);
		if (before == null || behind == null || before.signum() <= 0) {
			return false;
		}
		BigDecimal change = behind.subtract(before).abs();
		if (!amount.isPercentage()) {
			return change.compareTo(amount.value()) == 0;
		}
		BigDecimal rate = change.movePointRight(2).divide(before, SCALE, RoundingMode.HALF_UP);
		return rate.subtract(amount.value()).abs().compareTo(amount.step()) < 0;
	}

	/** The series that a stretch of a text names last; -1 without. */
	int named(String text, int from, int to) {
		String words = text.substring(from, to);
		int last = -1;
		int end = 0;
		int length = 0;
		for (int series : series()) {
			String name = seriesName(series);
			int at = words.lastIndexOf(name);
			boolean whole = at >= 0 && Sentence.isHan(name.charAt(0));
			if (whole && (at + name.length() > end || at + name.length() == end && name.length() > length)) {
				last = series;
				end = at + name.length();
				length = name.length();
			}
		}
		return last;
	}

	/** The first two places of one name: 2025年 above two columns; empty without. */
	static Optional<TableText.Placed> twice(TableText table) {
		int row = table.headerRows() - 1;
		if (row < 0 || table.columns() > MOST) {
			return Optional.empty();
		}
		for (int column = 2; column < table.columns(); column++) {
			String header = table.header(column);
			for (int other = 1; other < column; other++) {
				boolean same = header.equals(table.header(other)) && only(header) != null;
				TableText.Placed cell = same ? table.at(row, column).orElse(null) : null;
				if (cell != null && cell.column() == column && only(cell.compact()) != null) {
					return Optional.of(cell);
				}
			}
		}
		return Optional.empty();
	}

	/** The first row that is called by the period of one before it. */
	static Optional<TableText.Placed> rowTwice(TableText table) {
		List<String> names = new ArrayList<>();
		for (int row = table.headerRows(); row < Math.min(table.rows(), table.headerRows() + MOST); row++) {
			TableText.Placed cell = table.at(row, 0).orElse(null);
			if (cell == null || cell.row() != row) {
				return Optional.empty();
			}
			Period period = only(cell.compact());
			boolean alone = period != null && period.from() == 0 && period.to() == cell.compact().length();
			if (alone && names.contains(cell.compact())) {
				return Optional.of(cell);
			}
			if (!alone && !table.isSummary(row)) {
				return Optional.empty();
			}
			names.add(cell.compact());
		}
		return Optional.empty();
	}

}
