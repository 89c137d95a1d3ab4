package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.Amount;
import org.gongkai.inspection.consistency.Contradictions;
import org.gongkai.inspection.consistency.Figures;
import org.gongkai.inspection.consistency.Sentence;

/** 下列5家企业, 三个社区: how many rows a text says that the table beside it has. */
final class RowCounts {

	private static final WordSet LISTED = WordSet.of("如下|下列|以下|下表|见表|名单|各");

	private static final Pattern IN_BRACKETS = Pattern.compile("\\(.*\\)$");

	private static final Pattern NAMING = Pattern.compile("(?:名称|单位名称|全称|姓名)$");

	private static final Pattern WHOLE_PLACE = Pattern.compile("全[省市县区镇乡国]|辖|其中|另|其余|其他|其它|剩余|除");

	private static final WordSet NUMBERING = WordSet.of("序号|编号");

	private static final String COUNTED = "家个名人项所位种件户座处批条类";

	private final TableText table;

	/** How many rows tell of one thing each. */
	private final int rows;

	/** What each of them is, as the header and the ends of their names say. */
	private final List<String> kinds;

	RowCounts(TableText table) {
		this.table = table;
		List<Integer> told = new ArrayList<>();
		for (int row = table.headerRows(); row < table.rows(); row++) {
			if (!table.isSummary(row)) {
				told.add(row);
			}
		}
		this.rows = told.size();
		int column = (table.headerRows() > 0 && table.columns() > 1 && NUMBERING.in(table.header(0))) ? 1 : 0;
		List<String> names = told.stream()
			.map((row) -> table.at(row, column).map(TableText.Placed::compact).orElse(""))
			.toList();
		boolean named = names.stream().distinct().count() == names.size() && !names.contains("");
		this.kinds = (named && table.headerRows() > 0) ? kinds(table.header(column), names) : List.of();
	}

	private static List<String> kinds(String header, List<String> names) {
		List<String> kinds = new ArrayList<>();
		String head = NAMING.matcher(IN_BRACKETS.matcher(header.strip()).replaceFirst("")).replaceFirst("");
		if (head.length() > 1) {
			kinds.add(head);
		}
		String end = names.isEmpty() ? "" : names.get(0);
		for (String name : names) {
			while (!name.endsWith(end)) {
				end = end.substring(1);
			}
		}
		if (!end.isEmpty() && Sentence.isHan(end.charAt(0))) {
			kinds.add(end);
		}
		return kinds;
	}

	/** Whether a paragraph tells of what stands in a table. */
	static boolean mayTell(Piece piece) {
		return LISTED.in(piece.text());
	}

	void compare(Piece piece, Figures figures, Contradictions found) {
		if (this.rows < 2) {
			return;
		}
		List<Amount> counted = new ArrayList<>(figures.all());
		counted.addAll(Figures.spelled(piece).all());
		counted.removeIf((amount) -> !COUNTED.contains(amount.unit()) || amount.vague());
		boolean right = counted.stream()
			.anyMatch((amount) -> amount.value().compareTo(BigDecimal.valueOf(this.rows)) == 0);
		for (Amount amount : counted) {
			boolean only = figures.all().contains(amount) && counted.size() == 1 && isNumbered();
			BigDecimal off = amount.value().subtract(BigDecimal.valueOf(this.rows)).abs();
			if (!right && (only || isKind(figures.text(), amount)) && off.signum() > 0
					&& off.compareTo(BigDecimal.valueOf(Math.max(1, this.rows / 4))) <= 0) {
				found.report(amount.from(), amount.to(), "文中写%s，表格有%d行。请核对名单和个数。"
					.formatted(figures.text().substring(amount.from(), amount.to()), this.rows));
			}
		}
	}

	private boolean isKind(String text, Amount amount) {
		boolean wide = WHOLE_PLACE.matcher(text).region(Math.max(0, amount.from() - 6), amount.from()).find();
		return !wide && this.kinds.stream().anyMatch((kind) -> text.startsWith(kind, amount.to()));
	}

	/** Whether 序号 counts the rows through. */
	private boolean isNumbered() {
		if (this.table.headerRows() == 0 || !this.table.header(0).contains("序号")) {
			return false;
		}
		for (int row = 0; row < this.rows; row++) {
			BigDecimal value = this.table.at(this.table.headerRows() + row, 0)
				.map(TableText.Placed::value)
				.orElse(null);
			if (value == null || value.compareTo(BigDecimal.valueOf(row + 1L)) != 0) {
				return false;
			}
		}
		return true;
	}

}
