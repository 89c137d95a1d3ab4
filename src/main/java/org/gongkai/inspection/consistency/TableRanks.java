package org.gongkai.inspection.consistency;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;

/** The places of a table against the marks beside them: a better place, a better mark. */
final class TableRanks {

	private static final Pattern PLACE = Pattern.compile("名次|排名|位次");

	private static final Pattern MARK = Pattern.compile("得分|总分|分数|总成绩|综合成绩|考核分|平均分");

	private static final int FEWEST = 3;

	private TableRanks() {
	}

	static void check(Piece piece, TableText table, Consumer<Hit> hits) {
		if (!piece.mayHold('名') && !piece.mayHold('位') || !piece.mayHold('分') && !piece.mayHold('绩')) {
			return;
		}
		List<Integer> places = columns(table, PLACE);
		List<Integer> marks = columns(table, MARK);
		if (places.size() != 1 || marks.size() != 1 || places.equals(marks)) {
			return;
		}
		int mark = marks.get(0);
		int place = places.get(0);
		List<Integer> rows = IntStream.range(table.headerRows(), table.rows())
			.filter((row) -> table.figure(row, place) != null && table.figure(row, mark) != null)
			.boxed()
			.sorted(Comparator.comparing((row) -> table.figure(row, place)))
			.toList();
		long distinct = rows.stream().map((row) -> table.figure(row, place).stripTrailingZeros()).distinct().count();
		int wrong = -1;
		int falls = 0;
		for (int at = 1; at < rows.size(); at++) {
			BigDecimal better = table.figure(rows.get(at - 1), mark);
			int order = table.figure(rows.get(at), mark).compareTo(better);
			wrong = (order > 0 && wrong < 0) ? at - 1 : wrong;
			falls += (order < 0) ? 1 : 0;
		}
		boolean told = rows.size() >= FEWEST && distinct == rows.size() && wrong >= 0 && falls * 2 >= rows.size() - 1;
		if (told) {
			int row = rows.get(wrong);
			table.at(row, mark)
				.ifPresent((cell) -> hits
					.accept(TableTotals.hit(piece, cell, "名次排在前面的，得分（%s）却比后一名低。请核对名次和得分。".formatted(cell.compact()))));
		}
	}

	private static List<Integer> columns(TableText table, Pattern header) {
		return IntStream.range(0, table.columns())
			.filter((column) -> table.figures(column) > 1 && header.matcher(table.header(column)).find())
			.boxed()
			.toList();
	}

}
