package org.gongkai.annualreport.editing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellWords;
import org.gongkai.annualreport.DisclosureRow;
import org.gongkai.annualreport.RemedyGroup;
import org.gongkai.annualreport.RemedyResult;
import org.gongkai.annualreport.compiling.Compilation;
import org.gongkai.document.Category;

/** What figures are called, and how surely a text speaks of them. */
final class FigureNames {

	/** Words that stand no further before a number lead to it. */
	private static final int NEAR = 8;

	private FigureNames() {
	}

	/** The name of a figure for the user; its identifier when it has none. */
	static String label(String figure) {
		Optional<CellId> cell = CellId.find(figure);
		if (cell.isPresent()) {
			return cell.get().table().label() + " "
					+ cell.get().label().replace(ApplicationRow.RESULTS_LABEL + " / ", "");
		}
		if (figure.equals(Compilation.PUBLISHED_TOTAL)) {
			return "全年公开信息总数";
		}
		return category(figure).map((category) -> "全年公开“" + category.label() + "”数").orElse(figure);
	}

	/** Whether the figure is counted in that unit. */
	static boolean hasUnit(String figure, String unit) {
		List<String> units = CellId.find(figure).map((cell) -> switch (cell.table()) {
			case T2 -> cell.isMoney() ? List.of("万元") : List.of("件", "部", "项", "宗", "起", "条");
			case T3 -> List.of("件", "件次", "宗", "起");
			case T4 -> List.of("件", "宗", "起");
		}).orElse(List.of("条", "篇", "件", "项", "份", "次"));
		return units.contains(unit);
	}

	/**
	 * How surely the words around a number speak of a figure; 0 when they do not.
	 * @param before what stands before the number in its sentence
	 */
	static int closeness(String figure, String before) {
		Optional<CellId> cell = CellId.find(figure);
		if (cell.isEmpty()) {
			return category(figure).map((category) -> before.contains(category.label()) ? 2 : 0)
				.orElse(before.matches("(?s).*(?:发布|公开|公布)[^。]*") ? 1 : 0);
		}
		int rows = rowWords(cell.get()).mapToInt((words) -> nearest(words, before)).max().orElse(0);
		return (rows == 0) ? 0 : rows + columnCloseness(cell.get(), before);
	}

	private static Optional<Category> category(String figure) {
		return Arrays.stream(Category.values())
			.filter((category) -> figure.equals(Compilation.PUBLISHED + category.name()))
			.findFirst();
	}

	/** 2 when one of the words stands within the last words, 1 when further away. */
	private static int nearest(Pattern words, String before) {
		int nearest = 0;
		Matcher matcher = words.matcher(before);
		while (matcher.find()) {
			nearest = (before.length() - matcher.end() <= NEAR) ? 2 : 1;
		}
		return nearest;
	}

	/** A total, unless the text names one of the columns. */
	private static int columnCloseness(CellId cell, String before) {
		return switch (cell.table()) {
			case T2 -> Arrays.stream(DisclosureRow.Column.values())
				.filter((column) -> column.id().equals(cell.column()))
				.mapToInt((column) -> nearest(CellWords.of(column), before))
				.sum();
			case T3 -> Arrays.stream(Applicant.values())
				.filter((column) -> column.id().equals(cell.column()))
				.map((column) -> (column == Applicant.TOTAL) ? 1
						: (column != Applicant.OTHER_ORG && before.contains(column.label())) ? 2 : -1)
				.findFirst()
				.orElse(0);
			case T4 -> Arrays.stream(RemedyResult.values())
				.filter((column) -> column.id().equals(cell.column()))
				.map((column) -> (column == RemedyResult.TOTAL) ? 1
						: CellWords.in(before, CellWords.of(column)) ? 2 : -1)
				.findFirst()
				.orElse(0);
		};
	}

	/** The words for the row of a cell, each kind by itself. */
	private static Stream<Pattern> rowWords(CellId cell) {
		return switch (cell.table()) {
			case T2 ->
				Arrays.stream(DisclosureRow.values()).filter((row) -> row.id().equals(cell.row())).map(CellWords::of);
			case T3 -> Arrays.stream(ApplicationRow.values())
				.filter((row) -> row.id().equals(cell.row()))
				.flatMap((row) -> (row == ApplicationRow.RESULT_TOTAL)
						? Stream.of(CellWords.of(row), CellWords.HANDLING) : Stream.of(CellWords.of(row)));
			case T4 -> Arrays.stream(RemedyGroup.values())
				.filter((group) -> group.id().equals(cell.row()))
				.flatMap((group) -> (group == RemedyGroup.LITIGATION_DIRECT)
						? Stream.of(CellWords.of(group), CellWords.LITIGATION) : Stream.of(CellWords.of(group)));
		};
	}

}
