package org.gongkai.annualreport.editing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.DisclosureRow;
import org.gongkai.annualreport.RemedyGroup;
import org.gongkai.annualreport.RemedyResult;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.compiling.Compilation;
import org.gongkai.document.Category;

/** What figures are called, and by which words a text speaks of them. */
final class FigureNames {

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
		int rows = nearest(rowWords(cell.get()), before);
		return (rows == 0) ? 0 : rows + columnCloseness(cell.get(), before);
	}

	private static Optional<Category> category(String figure) {
		return Arrays.stream(Category.values())
			.filter((category) -> figure.equals(Compilation.PUBLISHED + category.name()))
			.findFirst();
	}

	/** 2 when one of the words stands within the last words, 1 when further away. */
	private static int nearest(List<String> words, String before) {
		int nearest = 0;
		for (String word : words) {
			int at = before.lastIndexOf(word);
			if (at >= 0) {
				nearest = Math.max(nearest, (before.length() - at - word.length() <= 8) ? 2 : 1);
			}
		}
		return nearest;
	}

	/** A total, unless the text names one of the columns. */
	private static int columnCloseness(CellId cell, String before) {
		return switch (cell.table()) {
			case T2 -> nearest(disclosureColumn(cell.column()), before);
			case T3 -> Arrays.stream(Applicant.values())
				.filter((column) -> column.id().equals(cell.column()))
				.map((column) -> (column == Applicant.TOTAL) ? 1
						: (column != Applicant.OTHER_ORG && before.contains(column.label())) ? 2 : -1)
				.findFirst()
				.orElse(0);
			case T4 -> Arrays.stream(RemedyResult.values())
				.filter((column) -> column.id().equals(cell.column()))
				.map((column) -> (column == RemedyResult.TOTAL) ? 1
						: before.contains(column.label().replace("结果", "")) ? 2 : -1)
				.findFirst()
				.orElse(0);
		};
	}

	private static List<String> disclosureColumn(String column) {
		return switch (column) {
			case "issued" -> List.of("制发", "制定", "出台", "印发");
			case "repealed" -> List.of("废止", "失效");
			case "inForce" -> List.of("现行有效", "有效");
			case "decisions" -> List.of("决定", "办理", "作出");
			default -> List.of("收费", "收取");
		};
	}

	private static List<String> rowWords(CellId cell) {
		if (cell.table() == ReportTable.T2) {
			return Arrays.stream(DisclosureRow.values())
				.filter((row) -> row.id().equals(cell.row()))
				.map((row) -> row.label().replace("行政规范", "规范"))
				.toList();
		}
		if (cell.table() == ReportTable.T4) {
			return Arrays.stream(RemedyGroup.values())
				.filter((group) -> group.id().equals(cell.row()))
				.map((group) -> (group == RemedyGroup.RECONSIDERATION) ? "行政复议"
						: (group == RemedyGroup.LITIGATION_DIRECT) ? "诉讼" : "复议后")
				.toList();
		}
		return Arrays.stream(ApplicationRow.values())
			.filter((row) -> row.id().equals(cell.row()))
			.flatMap((row) -> words(row).stream())
			.toList();
	}

	private static List<String> words(ApplicationRow row) {
		return switch (row) {
			case NEW_RECEIVED -> List.of("新收", "收到", "受理", "接收", "收件");
			case CARRIED_IN -> List.of("上年结转", "上年度结转", "上年转结");
			case RESULT_TOTAL -> List.of("办结", "答复", "办理");
			case CARRIED_OUT -> List.of("结转下年", "结转下一年", "结转至下", "结转到下");
			default -> ownWords(row);
		};
	}

	private static List<String> ownWords(ApplicationRow row) {
		List<String> words = new ArrayList<>();
		String own = Pattern.compile("^(?:（.）|[0-9]\\.)|（.*）$").matcher(row.label()).replaceAll("");
		if (own.length() > 2) {
			words.add(own);
		}
		return words;
	}

}
