package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * 停电时间 8:00, 恢复时间 12:00, 时长 4: how long it is from one time of day in a row to another.
 */
final class RowHours {

	private static final Pattern TIME = Pattern
		.compile("(次日|翌日|上午|早上|凌晨|下午|晚上|晚|夜间|中午)?([01]?[0-9]|2[0-4])(?:[:时点](?!间)([0-5]?[0-9])?分?|时整|点整)(半)?");

	private static final WordSet LENGTH = WordSet.of("时长|历时|用时|耗时|小时|分钟|时数|运行时间|行车时间|行驶时间|乘车时间|全程时间|所需时间");

	private static final WordSet OTHER_LENGTH = WordSet.of("学时|课时|工时|计划|累计|平均|合计|总|每");

	/** What goes on without a break at noon. */
	private static final WordSet UNBROKEN = WordSet.of("停|断|封|管制|恢复|行|发车|到|抵|飞|落|雨|用时|历时|耗时|响应|处置");

	/** 3小时30分钟 */
	private static final Pattern TOLD = Pattern.compile("([0-9]{1,2})个?小时(?:([0-9]{1,2})分钟?)?");

	private static final Pattern DATED = Pattern.compile("[0-9]日|[0-9]月");

	private static final int HOUR = 60;

	private static final int NOON = 12 * HOUR;

	private static final int DAY = 24 * HOUR;

	private static final int LONGEST_BREAK = 3 * HOUR;

	private final Piece piece;

	private final TableText table;

	private final Consumer<Hit> hits;

	RowHours(Piece piece, TableText table, Consumer<Hit> hits) {
		this.piece = piece;
		this.table = table;
		this.hits = hits;
	}

	void run() {
		if (this.table.headerRows() == 0 || this.table.columns() < 3 || this.table.rows() - this.table.headerRows() < 3
				|| !this.piece.mayHold(':') && !this.piece.mayHold('时') && !this.piece.mayHold('点')
				|| !LENGTH.in(this.piece.text())) {
			return;
		}
		List<Integer> lengths = new ArrayList<>();
		List<Integer> times = new ArrayList<>();
		for (int column = 0; column < this.table.columns(); column++) {
			String header = this.table.header(column);
			if (LENGTH.in(header) && !OTHER_LENGTH.in(header)) {
				lengths.add(column);
			}
			else if (isTime(column)) {
				times.add(column);
			}
		}
		if (lengths.size() == 1 && (times.size() == 1 || times.size() == 2)) {
			check(times.get(0), times.get(times.size() - 1), lengths.get(0));
		}
	}

	private boolean isTime(int column) {
		return this.table.at(this.table.headerRows(), column)
			.filter((cell) -> Sentence.hasDigit(cell.compact(), 0, cell.compact().length())
					&& TIME.matcher(cell.compact()).find())
			.isPresent();
	}

	private void check(int begin, int end, int length) {
		int wrong = Misfit.of(this.table, (row) -> {
			Integer span = span(row, begin, end);
			Integer told = told(row, length);
			return (span != null && told != null) ? span.equals(told) : null;
		}, 2);
		Integer span = (wrong >= 0) ? span(wrong, begin, end) : null;
		Integer told = (wrong >= 0) ? told(wrong, length) : null;
		TableText.Placed cell = (wrong >= 0) ? this.table.at(wrong, length).orElse(null) : null;
		if (span != null && told != null && cell != null && !hasBreak(wrong, begin, span, told, length)) {
			this.hits.accept(TableTotals.hit(this.piece, cell,
					"按这一行的起止时间算是%s，表中写%s。请核对起止时间和时长。".formatted(words(span), cell.compact())));
		}
	}

	private static String words(int minutes) {
		BigDecimal hours = BigDecimal.valueOf(minutes * 100L / HOUR, 2);
		return (minutes % HOUR * 100 % HOUR == 0) ? Amount.plain(hours) + "小时" : minutes + "分钟";
	}

	/** 9:00 to 17:00 are seven hours of work, but eight without current. */
	private boolean hasBreak(int row, int begin, int span, int told, int length) {
		List<Integer> first = times(row, begin);
		boolean unbroken = UNBROKEN.in(this.table.header(begin)) || UNBROKEN.in(this.table.header(length));
		boolean overNoon = first.get(0) < NOON && first.get(0) + span > NOON;
		return !unbroken && overNoon && told < span && span - told <= LONGEST_BREAK;
	}

	/** Minutes from the one to the other; null where there are not two times. */
	private @Nullable Integer span(int row, int begin, int end) {
		List<Integer> times = new ArrayList<>(times(row, begin));
		if (begin != end) {
			times.addAll(times(row, end));
		}
		if (times.size() != 2) {
			return null;
		}
		int span = times.get(1) - times.get(0);
		return (span < 0) ? Integer.valueOf(span + DAY) : Integer.valueOf(span);
	}

	/** The times of day of a cell, in minutes; none where it tells of days too. */
	private List<Integer> times(int row, int column) {
		String text = this.table.at(row, column)
			.filter((cell) -> cell.row() == row)
			.map(TableText.Placed::compact)
			.orElse("");
		List<Integer> minutes = new ArrayList<>();
		Matcher time = TIME.matcher(text);
		while (!DATED.matcher(text).find() && time.find()) {
			minutes.add(minutes(time));
		}
		return minutes;
	}

	private static int minutes(Matcher time) {
		int minutes = Integer.parseInt(time.group(2)) * HOUR;
		minutes += (time.group(3) != null) ? Integer.parseInt(time.group(3)) : (time.group(4) != null) ? HOUR / 2 : 0;
		String half = (time.group(1) != null) ? time.group(1) : "";
		boolean late = half.equals("下午") || half.startsWith("晚");
		minutes += (late && minutes < NOON) ? NOON : 0;
		return half.equals("次日") || half.equals("翌日") ? minutes + DAY : minutes;
	}

	/** How long it is told to be, in minutes; null where it is not. */
	private @Nullable Integer told(int row, int column) {
		TableText.Placed cell = this.table.at(row, column).filter((placed) -> placed.row() == row).orElse(null);
		if (cell == null) {
			return null;
		}
		Matcher told = TOLD.matcher(cell.compact());
		if (told.matches()) {
			return Integer.parseInt(told.group(1)) * HOUR
					+ ((told.group(2) != null) ? Integer.parseInt(told.group(2)) : 0);
		}
		BigDecimal figure = cell.figure();
		boolean inMinutes = cell.unit().contains("分")
				|| cell.unit().isEmpty() && this.table.header(column).contains("分");
		return (figure == null) ? null
				: Integer.valueOf((int) Math.round(figure.doubleValue() * (inMinutes ? 1 : HOUR)));
	}

}
