package org.gongkai.annualreport.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What a picture shows: the same figures make the picture, the table beside it and the
 * words for those who see neither.
 *
 * @param kind how it is drawn
 * @param title what it is about
 * @param unit the unit of the figures, such as 件
 * @param categories along the axis, in their order
 * @param series the lines or bars; a number is null where there is none
 */
public record Chart(Kind kind, String title, String unit, List<String> categories, List<Series> series) {

	/** More lines than that cannot be told apart. */
	public static final int MOST_SERIES = 6;

	public Chart {
		categories = List.copyOf(categories);
		series = List.copyOf(series);
		if (series.size() > MOST_SERIES) {
			throw new IllegalArgumentException("A chart shows at most 6 series, not " + series.size());
		}
		for (Series each : series) {
			if (each.numbers().size() != categories.size()) {
				throw new IllegalArgumentException("Series " + each.name() + " has " + each.numbers().size()
						+ " numbers for " + categories.size() + " categories");
			}
		}
	}

	/** Whether there is anything to see. */
	public boolean isEmpty() {
		return this.categories.isEmpty()
				|| this.series.stream().allMatch((each) -> each.numbers().stream().allMatch((n) -> n == null));
	}

	/** The picture in words. */
	public String alternative() {
		return this.title + "。" + this.series.stream().map(this::words).collect(Collectors.joining("；")) + "。";
	}

	/** The title, read from a chart's words; all of them when they have none. */
	static String title(String alternative) {
		int end = alternative.indexOf('。');
		return (end >= 0) ? alternative.substring(0, end) : alternative;
	}

	private String words(Series each) {
		StringBuilder words = new StringBuilder(each.name().isEmpty() ? "" : each.name() + "：");
		for (int i = 0; i < this.categories.size(); i++) {
			BigDecimal number = each.numbers().get(i);
			words.append((i > 0) ? "，" : "")
				.append(this.categories.get(i))
				.append((number != null) ? number.toPlainString() + this.unit : "没有数");
		}
		return words.toString();
	}

	/** How it is drawn. */
	public enum Kind {

		/** Years along the bottom, a line for each series. */
		TREND,
		/** Bars from the left with their numbers, the names in front. */
		BARS

	}

	/**
	 * A line, or the bars of one colour.
	 *
	 * @param name its name, blank when there is only one
	 * @param numbers its numbers in the order of the categories
	 */
	public record Series(String name, List<@Nullable BigDecimal> numbers) {

		public Series {
			numbers = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(numbers));
		}

		/** The number as the table shows it. */
		public String written(int place) {
			BigDecimal number = this.numbers.get(place);
			return (number != null) ? number.toPlainString() : "没有数";
		}

	}

}
