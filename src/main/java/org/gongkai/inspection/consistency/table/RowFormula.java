package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.inspection.WordSet;

/**
 * A way in which a column of a table may be worked out from two others.
 *
 * @param table the table
 * @param column the column that is worked out
 * @param first what is divided, multiplied, or diminished
 * @param second by what; the same column again for that column's total
 * @param kind how
 */
record RowFormula(TableText table, int column, int first, int second, Kind kind) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final int SCALE = 8;

	private static final Pattern UNIT = Pattern.compile("\\((?:.{0,6}?)(亿|万)?元.{0,3}\\)");

	private static final Pattern PER_CENT = Pattern.compile("%|率|幅|增速|占|比重|比例|构成|进度");

	private static final WordSet LESS = WordSet.of("降|减|少|压缩");

	private static final WordSet PART_OF_ALL = WordSet.of("占|比重|比例|构成");

	/** What has not come of it. */
	private static final WordSet FAILED = WordSet.of("不|未|缺|失|超标|问题|异常|违规|违法|逾期|退回");

	/** How a column may be worked out, and by which header it is known. */
	enum Kind {

		/** 完成率 of 完成 and 任务. */
		SHARE("率|占|比重|比例|构成|进度|为.+的", "增|降|同比|环比|幅|速"),

		/** 缺勤率 of 实到 and 应到. */
		REST_SHARE("[未不缺空失]|节约|结余|剩余|压减", "增|同比|环比"),

		GROWTH("增|降|同比|环比|涨|变化|变动|±|幅|速", "贡献"),

		DIFFERENCE("增|减|差|结余|余额|剩余|节约|节余|[未欠缺余]|变化|变动|净|盈余|同比", "累计"),

		AVERAGE("均|单价|单产", "同比"),

		/** 平均分 of the two columns before it. */
		MEAN("平均", "同比|人均|户均"),

		PRODUCT("金额|总价|合价|资金|补贴|补助|费|小计|合计|总额|产量|产值|总计|总[^人]", "标准|单价|均");

		private final Pattern header;

		private final Pattern other;

		Kind(String header, String other) {
			this.header = Pattern.compile(header);
			this.other = Pattern.compile(other);
		}

		/** Whether it does not matter which of the two comes first. */
		boolean isMutual() {
			return this == MEAN || this == PRODUCT;
		}

		boolean isTold(String words, boolean perCent) {
			boolean shares = this == SHARE || this == REST_SHARE || this == GROWTH;
			return shares == perCent && this.header.matcher(words).find() && !this.other.matcher(words).find();
		}

	}

	/** The ways that a column's header leaves open. */
	static List<RowFormula> of(TableText table, int column, List<Integer> columns) {
		String words = table.header(column);
		boolean perCent = PER_CENT.matcher(words).find() || isPerCent(table, column);
		List<RowFormula> formulas = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			// 合格率 may be told of 抽检 and 不合格
			boolean left = kind == Kind.REST_SHARE && !kind.isTold(words, perCent) && Kind.SHARE.isTold(words, perCent);
			if (!left && !kind.isTold(words, perCent)) {
				continue;
			}
			for (int first : columns) {
				for (int second : columns) {
					boolean all = kind == Kind.SHARE && PART_OF_ALL.in(words);
					boolean own = first == column || second == column || first == second && !all;
					if (!own && (!kind.isMutual() || first < second) && (!left || FAILED.in(table.header(first)))) {
						formulas.add(new RowFormula(table, column, first, second, kind));
					}
				}
			}
		}
		return formulas;
	}

	private static boolean isPerCent(TableText table, int column) {
		for (int row = table.headerRows(); row < Math.min(table.rows(), table.headerRows() + 3); row++) {
			if (table.at(row, column).filter((cell) -> cell.compact().endsWith("%")).isPresent()) {
				return true;
			}
		}
		return false;
	}

	boolean isShare() {
		return this.kind == Kind.SHARE;
	}

	/** A row and the columns that belong together in it, whichever is worked out. */
	List<Integer> place(int row) {
		return IntStream.concat(IntStream.of(row), IntStream.of(this.column, this.first, this.second).sorted())
			.boxed()
			.toList();
	}

	/** Whether a row is held against all of them. */
	boolean isOfAll() {
		return this.first == this.second;
	}

	/** What it comes to in a row; empty where a number is missing. */
	Optional<Outcome> at(int row) {
		BigDecimal written = this.table.figure(row, this.column);
		BigDecimal one = this.table.figure(row, this.first);
		BigDecimal other = isOfAll() ? this.table.total(this.second).orElse(null) : this.table.figure(row, this.second);
		boolean divided = this.kind != Kind.DIFFERENCE && !this.kind.isMutual();
		if (written == null || one == null || other == null || divided && other.signum() == 0
				|| isTotal(row) && this.kind == Kind.PRODUCT || isOtherUnit(row)) {
			return Optional.empty();
		}
		BigDecimal right = right(one, other);
		boolean unsigned = written.signum() >= 0 && right.signum() < 0 && LESS.in(this.table.header(this.column))
				&& !this.table.isSigned(this.column);
		BigDecimal off = (unsigned ? right.abs() : right).subtract(written).abs();
		boolean telling = written.signum() != 0 && one.compareTo(other) != 0 && one.signum() != 0
				&& allowed(written, one, other).multiply(BigDecimal.valueOf(4)).compareTo(written.abs()) <= 0;
		return Optional.of(new Outcome(off.compareTo(allowed(written, one, other)) <= 0, telling,
				right.setScale(Math.min(2, Math.max(0, right.scale())), RoundingMode.HALF_UP)));
	}

	/** 提高0.9个百分点 among shares, 减少0.3吨 among those by which others fell. */
	private boolean isOtherUnit(int row) {
		boolean perCent = this.kind == Kind.SHARE || this.kind == Kind.REST_SHARE || this.kind == Kind.GROWTH;
		String unit = this.table.at(row, this.column).map(TableText.Placed::unit).orElse("");
		return !unit.isEmpty() && perCent != unit.equals("%");
	}

	private boolean isTotal(int row) {
		return this.table.at(row, 0).filter((cell) -> TableTotals.TOTAL.matcher(cell.compact()).matches()).isPresent();
	}

	private BigDecimal right(BigDecimal one, BigDecimal other) {
		return switch (this.kind) {
			case SHARE -> one.multiply(HUNDRED).divide(other, SCALE, RoundingMode.HALF_UP);
			case REST_SHARE -> other.subtract(one).multiply(HUNDRED).divide(other, SCALE, RoundingMode.HALF_UP);
			case GROWTH -> one.subtract(other).multiply(HUNDRED).divide(other, SCALE, RoundingMode.HALF_UP);
			case DIFFERENCE -> one.subtract(other);
			case AVERAGE -> one.divide(other, SCALE, RoundingMode.HALF_UP)
				.movePointRight(tens(this.first) - tens(this.second) - tens(this.column));
			case MEAN -> one.add(other).divide(BigDecimal.valueOf(2));
			case PRODUCT ->
				one.multiply(other).movePointRight(tens(this.first) + tens(this.second) - tens(this.column));
		};
	}

	/**
	 * One in the last written place, since it may be cut, and what the others are rounded
	 * by.
	 */
	private BigDecimal allowed(BigDecimal written, BigDecimal one, BigDecimal other) {
		BigDecimal rounding = half(one).add(half(other));
		if (this.kind == Kind.DIFFERENCE) {
			return rounding.add(half(written));
		}
		BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, written.scale()));
		if (this.kind == Kind.PRODUCT && tens(this.first) + tens(this.second) == tens(this.column)
				&& Math.max(one.scale(), other.scale()) <= 0) {
			return BigDecimal.ZERO;
		}
		if (this.kind == Kind.MEAN) {
			return step.divide(BigDecimal.valueOf(2));
		}
		if (this.kind == Kind.AVERAGE || this.kind == Kind.PRODUCT) {
			return step;
		}
		return step.add(rounding.multiply(HUNDRED).divide(other.abs(), SCALE, RoundingMode.UP));
	}

	private static BigDecimal half(BigDecimal number) {
		return (number.scale() > 0) ? BigDecimal.valueOf(5).movePointLeft(number.scale() + 1) : BigDecimal.ZERO;
	}

	/** The power of ten by which a column counts: 万元 by 4. */
	private int tens(int column) {
		Matcher unit = UNIT.matcher(this.table.header(column));
		return !unit.find() ? TableUnits.tens(this.table.header(column))
				: "万".equals(unit.group(1)) ? 4 : "亿".equals(unit.group(1)) ? 8 : 0;
	}

	/**
	 * What a row comes to.
	 *
	 * @param fits whether it is what is written
	 * @param telling whether it would not fit by chance, as nothing or all does
	 * @param right what it comes to
	 */
	record Outcome(boolean fits, boolean telling, BigDecimal right) {
	}

}
