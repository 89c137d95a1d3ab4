package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.OneSlip;
import org.gongkai.inspection.consistency.figures.Sentence;

/** 4所卫生院平均得分88.0分: what is told to be the mean of a column and is none of any column. */
final class ColumnMeans {

	private static final String MEAN = "平均";

	private static final String OF_MONTH = "月均";

	private static final Pattern MONTH = Pattern.compile("(?:[0-9]{4}年)?[0-9]{1,2}月份?");

	/** Of some rows or another time, or of each of something else. */
	private static final WordSet OTHER = WordSet.of("上年|去年|同期|比|较|高于|低于|以上|平均每|人均|户均|年均|日均|其中");

	/** The column that is meant among several. */
	private static final WordSet MAIN = WordSet.of("总分|总得分|综合得分|平均得分|年度得分|总成绩");

	private static final double LIKELY = 0.2;

	private final TableText table;

	private final RowFigures figures;

	private final RowLabels labels;

	private final Contradictions found;

	ColumnMeans(TableText table, RowLabels labels, RowFigures figures, Contradictions found) {
		this.table = table;
		this.labels = labels;
		this.figures = figures;
		this.found = found;
	}

	void compare(Figures paragraph) {
		if (paragraph.first('均') < 0) {
			return;
		}
		String text = paragraph.text();
		for (Amount amount : TableUnits.withScores(paragraph)) {
			int begin = Sentence.begin(text, amount.from());
			String words = text.substring(Sentence.clause(text, begin, amount.from(), ",;:("), amount.from());
			if ((words.contains(MEAN) || words.contains(OF_MONTH) && areMonths()) && !OTHER.in(words)
					&& this.labels.last(words, 0, words.length()).isEmpty() && isOfAllRows(paragraph, amount, words)
					&& !isExplained(amount)) {
				check(text, amount, words);
			}
		}
	}

	private boolean areMonths() {
		return this.table.things().stream().allMatch((row) -> MONTH.matcher(this.table.cellWords(row, 0)).matches());
	}

	/** Whether no other number of rows is told than there are. */
	private boolean isOfAllRows(Figures paragraph, Amount mean, String words) {
		List<Amount> counts = paragraph.in(mean.from() - words.length(), mean.from());
		return counts.stream().allMatch((count) -> count.number() == this.table.things().size());
	}

	private void check(String text, Amount mean, String words) {
		int column = column(mean, words);
		double right = (column < 0) ? Double.NaN : mean(column);
		boolean score = mean.unit().equals("分");
		double places = 1 / mean.step().doubleValue();
		boolean slip = mean.digits() > 2 && OneSlip.is(Math.rint(right * places) / places, mean.number());
		if (slip || score && Math.abs(right - mean.number()) < LIKELY * right) {
			this.found.report(mean.from() - words.length(), mean.to(),
					"按表格，“%s”各行平均是%s，文中写%s。请核对后统一；不是简单平均的，请说明后确认。".formatted(this.table.header(column).strip(),
							Amount.plain(BigDecimal.valueOf(right).setScale(2, RoundingMode.HALF_UP)),
							text.substring(mean.from(), mean.to())));
		}
	}

	private int column(Amount mean, String words) {
		List<Integer> columns = this.figures.columns(this.table.headerRows(), mean);
		List<Integer> main = columns.stream().filter((column) -> MAIN.in(this.table.header(column))).toList();
		List<Integer> named = columns.stream()
			.filter((column) -> TableFacts.sharesWord(this.table.header(column), words))
			.toList();
		List<Integer> chosen = (columns.size() == 1) ? columns : (named.size() == 1) ? named : main;
		return (chosen.size() == 1) ? chosen.get(0) : -1;
	}

	private double mean(int column) {
		return this.figures.sum(this.table.things(), column) / this.table.things().size();
	}

	/**
	 * Whether it is the mean of some column, be it weighted by another, or stands there.
	 */
	private boolean isExplained(Amount mean) {
		List<Integer> rows = this.table.things();
		for (int column = 1; column < this.table.columns(); column++) {
			double sum = this.figures.sum(rows, column);
			if (RowFigures.isInAnyScale(mean, sum / rows.size())) {
				return true;
			}
			for (int other = 1; other < this.table.columns(); other++) {
				double weighted = 0;
				for (int row : rows) {
					weighted += this.figures.at(row, column) * this.figures.at(row, other);
				}
				double weights = this.figures.sum(rows, other);
				if (RowFigures.isInAnyScale(mean, sum / weights) || RowFigures.isInAnyScale(mean, weighted / weights)) {
					return true;
				}
			}
		}
		return this.figures.hold(mean);
	}

}
