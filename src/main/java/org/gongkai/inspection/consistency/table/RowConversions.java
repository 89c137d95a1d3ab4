package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.jspecify.annotations.Nullable;

/**
 * 产值（万元） and 折合（亿元）, 面积（公顷） and 折亩: a column that tells another once more in another
 * unit. That it does is known by the rows in which both agree, or by its header.
 */
final class RowConversions {

	/** With brackets or without: 折合亿元. */
	private static final Pattern UNIT = Pattern.compile("\\(([^()]{1,8})\\)|(?:折合|折算|换算|折)(?:成|为)?([^()]{1,6})$");

	private static final Pattern SCALED = Pattern.compile("^(千|万|百万|亿)?(.{1,5})$");

	private static final WordSet CONVERTED = WordSet.of("折|换算|合计为|即");

	/** What one of them is in the first unit of its kind. */
	private static final Map<String, Measure> MEASURES = Map.ofEntries(Map.entry("元", new Measure("元", 1)),
			Map.entry("亩", new Measure("亩", 1)), Map.entry("公顷", new Measure("亩", 15)),
			Map.entry("平方公里", new Measure("亩", 1500)), Map.entry("平方米", new Measure("平方米", 1)),
			Map.entry("公斤", new Measure("斤", 2)), Map.entry("千克", new Measure("斤", 2)),
			Map.entry("斤", new Measure("斤", 1)), Map.entry("吨", new Measure("斤", 2000)),
			Map.entry("米", new Measure("米", 1)), Map.entry("公里", new Measure("米", 1000)),
			Map.entry("千米", new Measure("米", 1000)), Map.entry("里", new Measure("米", 500)),
			Map.entry("分钟", new Measure("分钟", 1)), Map.entry("小时", new Measure("分钟", 60)),
			Map.entry("立方米", new Measure("立方米", 1)), Map.entry("方", new Measure("立方米", 1)),
			Map.entry("千瓦时", new Measure("千瓦时", 1)), Map.entry("度", new Measure("千瓦时", 1)),
			Map.entry("千瓦", new Measure("千瓦", 1)), Map.entry("兆瓦", new Measure("千瓦", 1000)),
			Map.entry("人", new Measure("人", 1)), Map.entry("户", new Measure("户", 1)),
			Map.entry("件", new Measure("件", 1)), Map.entry("人次", new Measure("人次", 1)));

	private static final int MOST_COLUMNS = 12;

	private final Piece piece;

	private final TableText table;

	private final Consumer<Hit> hits;

	RowConversions(Piece piece, TableText table, Consumer<Hit> hits) {
		this.piece = piece;
		this.table = table;
		this.hits = hits;
	}

	void run() {
		if (this.table.headerRows() == 0 || this.table.columns() < 3 || this.table.columns() > MOST_COLUMNS
				|| !this.piece.mayHold('(') && !this.piece.mayHold('折') && !this.piece.mayHold("换算")) {
			return;
		}
		List<Column> columns = new ArrayList<>();
		for (int at = 0; at < this.table.columns(); at++) {
			Measure measure = (this.table.figures(at) > 1) ? measure(this.table.header(at).strip()) : null;
			if (measure != null) {
				for (Column before : columns) {
					if (before.measure().kind().equals(measure.kind()) && before.measure().size() != measure.size()) {
						check(before, new Column(at, measure));
					}
				}
				columns.add(new Column(at, measure));
			}
		}
	}

	private static @Nullable Measure measure(String header) {
		Matcher unit = UNIT.matcher(header);
		if (!unit.find()) {
			return null;
		}
		String words = (unit.group(1) != null) ? unit.group(1) : unit.group(2);
		Measure known = MEASURES.get(words);
		Matcher scaled = SCALED.matcher(words);
		if (known != null || !scaled.matches() || scaled.group(1) == null) {
			return known;
		}
		Measure single = MEASURES.get(scaled.group(2));
		double times = switch (scaled.group(1)) {
			case "千" -> 1e3;
			case "万" -> 1e4;
			case "百万" -> 1e6;
			default -> 1e8;
		};
		return (single != null) ? new Measure(single.kind(), single.size() * times) : null;
	}

	private void check(Column first, Column second) {
		boolean told = CONVERTED.in(this.table.header(first.at())) || CONVERTED.in(this.table.header(second.at()));
		int wrong = Misfit.of(this.table, (row) -> isSame(row, first, second), told ? 1 : 2);
		if (wrong >= 0) {
			report(wrong, first, second);
		}
	}

	private @Nullable Boolean isSame(int row, Column first, Column second) {
		BigDecimal one = this.table.figure(row, first.at());
		BigDecimal other = this.table.figure(row, second.at());
		if (one == null || other == null || one.signum() == 0 || other.signum() == 0) {
			return null;
		}
		double off = one.doubleValue() * first.measure().size() - other.doubleValue() * second.measure().size();
		return Math.abs(off) <= step(one) * first.measure().size() + step(other) * second.measure().size();
	}

	/**
	 * What the last place may leave open; a number cut and one rounded are both right.
	 */
	private static double step(BigDecimal number) {
		return ((number.scale() > 0) ? 1.001 : 0.001) * Math.pow(10, -Math.max(0, number.scale()));
	}

	private void report(int row, Column first, Column second) {
		boolean before = CONVERTED.in(this.table.header(first.at()));
		Column told = before ? first : second;
		Column base = before ? second : first;
		BigDecimal written = this.table.figure(row, base.at());
		TableText.Placed cell = this.table.at(row, told.at()).orElse(null);
		if (written != null && cell != null) {
			double right = written.doubleValue() * base.measure().size() / told.measure().size();
			this.hits.accept(TableTotals.hit(this.piece, cell,
					"表中这一行“%s”按“%s”换算是%s，写的是%s。请核对这两个数和单位。".formatted(this.table.header(told.at()).strip(),
							this.table.header(base.at()).strip(), plain(right), cell.compact())));
		}
	}

	private static String plain(double value) {
		BigDecimal exact = BigDecimal.valueOf(value);
		return Amount.plain(exact.setScale(Math.min(4, Math.max(0, exact.scale())), RoundingMode.HALF_UP));
	}

	/**
	 * A unit.
	 *
	 * @param kind of what it is
	 * @param size how many of the first unit of the kind it is
	 */
	private record Measure(String kind, double size) {
	}

	/**
	 * A column that counts in a known unit.
	 *
	 * @param at its place
	 * @param measure the unit
	 */
	private record Column(int at, Measure measure) {
	}

}
