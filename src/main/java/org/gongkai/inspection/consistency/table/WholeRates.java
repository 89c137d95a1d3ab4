package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 总体合格率为94.4%, 最高与最低相差8个百分点, 逐月增加: what a text that names no row tells of a whole column.
 */
final class WholeRates {

	private static final WordSet OTHER = WordSet
		.of("上年|去年|同期|同比|比|较|目标|计划|以上|以下|不低于|不超过|每|其中|提高|下降|增长|未|不|超过|低于|高于|要求|达到");

	private static final Pattern RANGE = Pattern.compile(
			"最[高大多长快](?:[^,;:。]{0,12})(?:与|和|比|、)(?:[^,;:。]{0,10})最[低小少短慢](?:[^;:。]{0,12})(?:相差|差距|差值|高出|高|多)(?:为|达|了)?$");

	private static final Pattern TREND = Pattern
		.compile("(?:逐[月年季日期]|依次)(?:[\\p{IsHan}]{0,4}?)(?:(增加|上升|提高|增长|攀升|递增|回升|走高)|(减少|下降|回落|降低|递减|走低))(?![0-9])");

	private static final double NEAR = 20;

	private final Measures measures;

	private final ListedRows listed;

	private final Contradictions found;

	WholeRates(Measures measures, ListedRows listed, Contradictions found) {
		this.measures = measures;
		this.listed = listed;
		this.found = found;
	}

	void compare(Figures figures) {
		if (this.measures.rows().size() < 2) {
			return;
		}
		String text = figures.text();
		boolean ranges = figures.first('差') >= 0 || figures.first('最') >= 0;
		for (Amount amount : TableUnits.withScores(figures)) {
			int begin = Sentence.begin(text, amount.from());
			if (ranges) {
				range(text, amount, text.substring(begin, amount.from()));
			}
			if (amount.isPercentage() && !amount.vague()) {
				rate(text, amount, begin);
			}
		}
		if (figures.first('逐') >= 0) {
			trends(text);
		}
	}

	/** 总体合格率为94.4%: what two columns come to, as they do in each row. */
	private void rate(String text, Amount amount, int begin) {
		String words = text.substring(Sentence.clause(text, begin, amount.from(), ",;:("), amount.from());
		if (OTHER.in(words) || this.listed.last(text, begin, amount.from()).isPresent()) {
			return;
		}
		List<Measure> rates = this.measures.columns()
			.stream()
			.filter((measure) -> measure.name().endsWith("率") && words.contains(measure.name()))
			.toList();
		List<Double> right = (rates.size() == 1) ? this.measures.wholes(rates.get(0)) : List.of();
		if (right.isEmpty() || !Double.isFinite(right.get(0)) || Math.abs(right.get(0) - amount.number()) > NEAR
				|| right.stream().anyMatch((whole) -> RowFigures.is(amount, whole))
				|| this.measures.means(rates.get(0)).stream().anyMatch((mean) -> RowFigures.is(amount, mean))
				|| this.measures.rows().stream().anyMatch((row) -> RowFigures.is(amount, rates.get(0).values()[row]))) {
			return;
		}
		this.found.report(amount.from() - words.length(), amount.to(), "按表格各行合计，“%s”应是%s%%，文中写%s。请核对后统一；两处口径不同的，请说明后确认。"
			.formatted(rates.get(0).name(), rounded(right.get(0)), text.substring(amount.from(), amount.to())));
	}

	/** 最高与最低相差8个百分点 */
	private void range(String text, Amount gap, String words) {
		if (gap.vague() || !RANGE.matcher(words).find()) {
			return;
		}
		List<Double> gaps = new ArrayList<>();
		for (Measure measure : this.measures.columns()) {
			double most = this.measures.rows().stream().mapToDouble((row) -> measure.values()[row]).max().orElse(0);
			double least = this.measures.rows().stream().mapToDouble((row) -> measure.values()[row]).min().orElse(0);
			gaps.add(most - least);
		}
		List<Measure> meant = gap.unit().endsWith("百分点") ? this.measures.rates() : this.measures.in(gap);
		if (meant.size() == 1 && meant.get(0).holds(this.measures.rows())
				&& gaps.stream().noneMatch((right) -> RowFigures.isInAnyScale(gap, right))) {
			double right = gaps.get(this.measures.columns().indexOf(meant.get(0)));
			this.found.report(gap.from(), gap.to(), "按表格的“%s”，最高与最低相差%s，文中写%s。请核对后统一。".formatted(meant.get(0).name(),
					rounded(right), text.substring(gap.from(), gap.to())));
		}
	}

	private static String rounded(double value) {
		return Amount.plain(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
	}

	/** 销量逐月增加: each row has more than the one before. */
	private void trends(String text) {
		Matcher trend = TREND.matcher(text);
		while (trend.find()) {
			int begin = Sentence.begin(text, trend.start());
			String clause = text.substring(Sentence.clause(text, begin, trend.start(), ",;:。("), trend.start());
			List<Measure> named = Measures.named(this.measures.columns(), clause);
			boolean up = trend.group(1) != null;
			List<Integer> rows = this.measures.rows();
			boolean usable = named.size() == 1 && rows.size() > 2
					&& this.listed.last(text, begin, trend.start()).isEmpty() && named.get(0).holds(rows);
			if (usable && !named.get(0).areInOrder(rows, up) && !named.get(0).areInOrder(rows, !up)) {
				this.found.report(trend.start() - clause.length(), trend.end(),
						"表格中“%s”各行不是%s。请核对后统一。".formatted(named.get(0).name(), trend.group()));
			}
			else if (usable && !named.get(0).areInOrder(rows, up) && this.listed.areOfTime()) {
				this.found.report(trend.start() - clause.length(), trend.end(),
						"表格中“%s”各行的变化与文中所写的“%s”相反。请核对后统一。".formatted(named.get(0).name(), trend.group()));
			}
		}
	}

}
