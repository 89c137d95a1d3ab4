package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;

/** 小麦、玉米两项产量合计17.25万吨: what is told of several rows together and is not their sum. */
final class RowSums {

	/** Between the last of the rows and what they come to. */
	private static final Pattern TOGETHER = Pattern
		.compile("[”\")]?[业的]?,?[^,;:。]{0,14}?,?(?:共|合计|总计|之和|累计|加起来)[^,;:。]{0,8}");

	private static final Pattern OTHER = Pattern.compile("上年|去年|同期|同比|比|较|增|减|均|计划|目标|其他|其余|不|未|剩");

	/** How many times as much no slip makes of it. */
	private static final double LIKELY = 2;

	private static final int PLACES = 4;

	private final TableText table;

	private final RowFigures rows;

	private final Contradictions found;

	RowSums(TableText table, RowFigures rows, Contradictions found) {
		this.table = table;
		this.rows = rows;
		this.found = found;
	}

	/**
	 * Looks at what several rows come to.
	 * @param told the rows
	 */
	void check(String text, Amount sum, NamedRows told) {
		String words = text.substring(told.to(), sum.from());
		if (sum.vague() || !TOGETHER.matcher(words).matches() || OTHER.matcher(words).find()
				|| isExplained(sum, told)) {
			return;
		}
		int column = column(sum, told, words);
		double right = (column < 0) ? Double.NaN : this.rows.sum(told.rows(), column);
		if (right > 0 && sum.number() < right * LIKELY && right < sum.number() * LIKELY) {
			this.found.report(told.from(), sum.to(),
					"按表格，%s的“%s”相加是%s，文中写%s。请核对后统一；两处口径不同的，请说明后确认。".formatted(told.words(),
							this.table.header(column).strip(),
							sum.inOwnScale(BigDecimal.valueOf(right).setScale(PLACES, RoundingMode.HALF_UP)),
							text.substring(sum.from(), sum.to())));
		}
	}

	/** The only column in that unit, or the only one that the words name; -1 without. */
	private int column(Amount sum, NamedRows told, String words) {
		List<Integer> columns = this.rows.columns(told.rows().get(0), sum);
		List<Integer> named = (columns.size() < 2) ? columns
				: columns.stream().filter((column) -> TableFacts.sharesWord(this.table.header(column), words)).toList();
		return (named.size() == 1) ? named.get(0) : -1;
	}

	/** Whether any figures of the rows come to it, or it stands in the table itself. */
	private boolean isExplained(Amount sum, NamedRows told) {
		for (int column = 1; column < this.table.columns(); column++) {
			double right = this.rows.sum(told.rows(), column);
			if (RowFigures.isInAnyScale(sum, right) || RowFigures.is(sum, right / this.rows.total(column) * 100)) {
				return true;
			}
			for (int second = 1; second < this.table.columns(); second++) {
				double other = this.rows.sum(told.rows(), second);
				if (second != column && (RowFigures.isInAnyScale(sum, right - other)
						|| RowFigures.isInAnyScale(sum, right + other) || RowFigures.is(sum, right / other * 100))) {
					return true;
				}
			}
		}
		return this.rows.hold(sum);
	}

}
