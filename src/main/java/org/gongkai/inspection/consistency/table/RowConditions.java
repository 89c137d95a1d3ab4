package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/** 各镇进度均达到90%以上, 2项已完成: what is told of all rows or of how many, by a column. */
final class RowConditions {

	/** Before a limit that all keep. */
	private static final Pattern ALL = Pattern.compile("(?<![平人户年月日季])(?:均|都|全部)[^,;:。均]{0,9}$");

	private static final Pattern DIRECTION = Pattern.compile(
			"(?<![平人户年月日季])[均都](?:(?:同比|环比|[比较][\\p{IsHan}]{2,6}?)?(?:有所|明显|出现|呈|实现)?)?(增长|增加|上升|上涨|下降|减少|回落|下跌)(?![0-9])");

	private static final WordSet ABOVE = WordSet.of("超过|高于|大于|多于|不低于|不少于");

	private static final WordSet BELOW = WordSet.of("低于|不超过|不高于|未超过|少于|不大于");

	/** Of some of them, or of what is only wanted. */
	private static final WordSet EXCEPTED = WordSet.of("除|力争|确保|要求|应|须|目标|以来|其中|部分");

	/** Behind how many. */
	private static final Pattern DONE = Pattern
		.compile("^[\\p{IsHan}]{0,4}?(?:已|均已|已经)(?:全部|提前|如期|全面)?(?:完成|达标|达到目标|完工)");

	private static final WordSet PROGRESS = WordSet.of("完成率|进度|完成比例|完成情况|达标率|完成程度");

	private static final int LONGEST = 14;

	private static final int DONE_AT = 100;

	private final TableText table;

	private final RowLabels labels;

	private final RowFigures figures;

	private final List<Integer> rows = new ArrayList<>();

	private final Contradictions found;

	RowConditions(TableText table, RowLabels labels, RowFigures figures, Contradictions found) {
		this.table = table;
		this.labels = labels;
		this.figures = figures;
		this.found = found;
		for (int row = table.headerRows(); row < table.rows(); row++) {
			if (!table.isSummary(row)) {
				this.rows.add(row);
			}
		}
	}

	void compare(Figures paragraph) {
		boolean all = paragraph.first('均') >= 0 || paragraph.first('都') >= 0 || paragraph.first("全部") >= 0;
		boolean done = paragraph.first('已') >= 0;
		if (all) {
			directions(paragraph.text());
		}
		for (Amount amount : (all || done) ? TableUnits.withScores(paragraph) : List.<Amount>of()) {
			if (all) {
				all(paragraph.text(), amount);
			}
			if (done && !amount.vague()) {
				done(paragraph, amount);
			}
		}
	}

	/** 五类案件均比上年下降, by the only column of changes. */
	private void directions(String text) {
		Matcher told = DIRECTION.matcher(text);
		while (told.find()) {
			int begin = Sentence.begin(text, told.start());
			List<Integer> columns = new ArrayList<>();
			for (int column = 1; column < this.table.columns(); column++) {
				if (RowChanges.isChange(this.table.header(column)) && this.table.isSigned(column)) {
					columns.add(column);
				}
			}
			if (columns.size() != 1 || EXCEPTED.in(text, begin, Sentence.end(text, told.end()))
					|| this.labels.last(text, begin, told.start()).isPresent()) {
				continue;
			}
			int sign = "增升涨多".indexOf(told.group(1).charAt(0)) >= 0 ? 1 : -1;
			beyond(text, told.start(), told.end(), columns.get(0),
					(row) -> this.figures.at(row, columns.get(0)) * sign < 0);
		}
	}

	private void all(String text, Amount limit) {
		int begin = Sentence.begin(text, limit.from());
		String before = text.substring(Math.max(begin, limit.from() - LONGEST), limit.from());
		Matcher told = ALL.matcher(before);
		if (!told.find() || EXCEPTED.in(text, begin, Sentence.end(text, limit.to()))
				|| this.labels.last(text, begin, limit.from()).isPresent()) {
			return;
		}
		boolean below = BELOW.in(told.group()) && !told.group().contains("不低于") || text.startsWith("以下", limit.to());
		boolean above = ABOVE.in(told.group()) && !below || text.startsWith("以上", limit.to());
		if (below == above) {
			return;
		}
		List<Integer> columns = this.figures.columns(this.table.headerRows(), limit);
		List<Integer> named = (columns.size() == 1) ? columns : columns.stream()
			.filter((column) -> TableFacts.sharesWord(this.table.header(column), text.substring(begin, limit.from())))
			.toList();
		if (named.size() == 1) {
			int column = named.get(0);
			beyond(text, limit.from(), limit.to(), column, (row) -> above
					? this.figures.at(row, column) < limit.number() : this.figures.at(row, column) > limit.number());
		}
	}

	/** Reports the first of few rows that are not as is told of all. */
	private void beyond(String text, int from, int to, int column, IntPredicate other) {
		List<Integer> beyond = this.rows.stream().filter((row) -> other.test(row)).toList();
		if (!beyond.isEmpty() && beyond.size() < this.rows.size()) {
			String name = this.table.at(beyond.get(0), 0).map(TableText.Placed::compact).orElse("");
			this.found.report(from, to,
					"文中说各行都是“%s”，表格中“%s”的%s是%s。请核对后统一。".formatted(text.substring(from, to), name,
							this.table.header(column).strip(),
							this.table.at(beyond.get(0), column).map(TableText.Placed::compact).orElse("")));
		}
	}

	/** 5项实事中2项已完成, by the only column of what is done. */
	private void done(Figures paragraph, Amount count) {
		String text = paragraph.text();
		String behind = text.substring(count.to(), Math.min(text.length(), count.to() + LONGEST));
		boolean counted = paragraph.all()
			.stream()
			.anyMatch((all) -> all.unit().equals(count.unit()) && all.from() < count.from()
					&& all.number() == this.rows.size());
		if (!counted || !DONE.matcher(behind).find()) {
			return;
		}
		List<Integer> columns = new ArrayList<>();
		for (int column = 1; column < this.table.columns(); column++) {
			if (PROGRESS.in(this.table.header(column))
					&& this.table.figures(column) == this.table.rows() - this.table.headerRows()) {
				columns.add(column);
			}
		}
		long right = (columns.size() == 1)
				? this.rows.stream().filter((row) -> this.figures.at(row, columns.get(0)) >= DONE_AT).count() : -1;
		if (right >= 0 && right != count.number() && count.number() < this.rows.size()) {
			this.found.report(count.from(), count.to(), "按表格的“%s”，已完成的有%d行，文中写%s。请核对后统一。"
				.formatted(this.table.header(columns.get(0)).strip(), right, text.substring(count.from(), count.to())));
		}
	}

}
