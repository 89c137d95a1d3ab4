package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Explained;
import org.jspecify.annotations.Nullable;

/**
 * 合计 rows of ordinary tables. Which rows a total adds up is not marked, so what is tried
 * are the ways in which tables are built: all rows, the subtotals, the rows of the first
 * level. A column is wrong where another column of the same table adds up in one of these
 * ways and it does not, or where there is one way only.
 */
final class TableTotals {

	static final Pattern TOTAL = Pattern.compile("(?:总计|合计|共计|总合计|本[年月]合计|本年度?[\\p{IsHan}]{2,6}总计|全年|全年合计)[:]?");

	/** 支出总计, in the last row. */
	private static final Pattern TOTAL_OF = Pattern.compile("[\\p{IsHan}]{2,6}[总合]计");

	private static final CharacterSet TOTALLING = CharacterSet.of("计年");

	private static final CharacterSet NUMBERING = CharacterSet.of("、");

	private static final Pattern MONTH = Pattern.compile("[0-9一二三四五六七八九十]{1,2}月份?");

	private static final Pattern SUBTOTAL = Pattern.compile("小计[:]?|.{1,20}小计");

	/** Columns whose numbers are not added up. */
	private static final Pattern NOT_ADDED = Pattern.compile(
			"%|率|比重|占比|比例|增幅|增长|同比|环比|单价|均(?!衡)|每|密度|浓度|强度|指数|得分|分数|排名|名次|序号|编号|编码|代码|年份|年度$|日期|时间|电话|邮编|标准|系数|面积比|天数|年限|等级|号");

	private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]{1,3}、.*");

	private static final Pattern CODE = Pattern.compile("[0-9]{3}(?:[0-9]{2}){0,2}");

	/** With which a cell begins that does not stand at the edge. */
	private static final String INDENTING = " \u3000\u00a0";

	private static final int MOST_COLUMNS = 60;

	/** Of what is in two rows and counted in all but once. */
	private static final WordSet ONCE = WordSet.of("只计|不重复|剔除|去重|同时");

	private static final int MOST_PARTS = 20;

	/** Of fewer digits one figure is another by chance. */
	private static final int MANY_DIGITS = 3;

	private final Piece piece;

	private final TableText table;

	private final Consumer<Hit> hits;

	TableTotals(Piece piece, TableText table, Consumer<Hit> hits) {
		this.piece = piece;
		this.table = table;
		this.hits = hits;
	}

	void run() {
		if (this.table.isStatutory() || this.table.columns() > MOST_COLUMNS) {
			return;
		}
		List<Integer> totals = IntStream.range(this.table.headerRows(), this.table.rows())
			.filter((row) -> isLabelled(row, TOTALLING, TOTAL) || row == this.table.rows() - 1 && isTotalOf(row))
			.boxed()
			.toList();
		if (totals.size() == 1) {
			check(totals.get(0));
		}
		else if (totals.isEmpty() && isOfMonths()) {
			check(this.table.rows() - 1);
		}
		else if (totals.isEmpty()) {
			PlaceTotals.check(this.piece, this.table, this.hits);
		}
		new RowTotals(this.piece, this.table, this.hits).run();
		new ShareColumns(this.piece, this.table, this.hits).run();
		if (TableGroups.mayBeIn(this.piece)) {
			new TableGroups(this.piece, this.table, this.hits).run();
		}
		if (this.piece.mayHold("序号") || this.piece.mayHold('名') || this.piece.mayHold('位')) {
			new RowPlaces(this.piece, this.table, this.hits).run();
		}
	}

	/** 支出总计 below 基本支出 and 项目支出. */
	private boolean isTotalOf(int row) {
		String label = this.table.cellWords(row, 0);
		return label.length() > 2 && isLabelled(row, TOTALLING, TOTAL_OF)
				&& IntStream.range(this.table.headerRows(), row)
					.anyMatch(
							(other) -> this.table.cellWords(other, 0).contains(label.substring(0, label.length() - 2)));
	}

	/** 1月, 2月, 3月, 一季度: the last row is the total of the months above. */
	private boolean isOfMonths() {
		int last = this.table.rows() - 1;
		int months = last - this.table.headerRows();
		String label = (months == 3) ? "[一二三四1-4]季度" : (months == 6) ? "[上下]半年" : "";
		if (label.isEmpty() || this.table.at(last, 0).filter((cell) -> cell.compact().matches(label)).isEmpty()) {
			return false;
		}
		return IntStream.range(this.table.headerRows(), last)
			.allMatch((row) -> this.table.at(row, 0)
				.filter((cell) -> MONTH.matcher(cell.compact()).matches())
				.isPresent());
	}

	/**
	 * Whether one of the first cells of a row is called so.
	 * @param mark characters of which each such name has one
	 */
	private boolean isLabelled(int row, CharacterSet mark, Pattern label) {
		for (int column = 0; column < Math.min(3, this.table.columns()); column++) {
			TableText.Placed cell = this.table.at(row, column).orElse(null);
			if (cell != null && mark.in(cell.compact(), 0, cell.compact().length())
					&& label.matcher(cell.compact()).matches()) {
				return true;
			}
		}
		return false;
	}

	/** Checks the columns of a total that stands above or below what it adds up. */
	private void check(int total) {
		boolean onTop = total == this.table.headerRows();
		int from = onTop ? total + 1 : this.table.headerRows();
		int to = onTop ? this.table.rows() : total;
		Map<String, List<Integer>> ways = ways(from, to);
		Map<Integer, Map<String, BigDecimal>> sums = new LinkedHashMap<>();
		for (int column = 1; column < this.table.columns(); column++) {
			BigDecimal written = value(total, column);
			if (written != null && !isNotAdded(column) && isNumeric(column, from, to)) {
				Map<String, BigDecimal> byWay = new HashMap<>();
				for (Map.Entry<String, List<Integer>> way : ways.entrySet()) {
					byWay.put(way.getKey(), sum(way.getValue(), column));
				}
				sums.put(column, byWay);
			}
		}
		for (int column : sums.keySet()) {
			judge(total, column, sums);
		}
	}

	private void judge(int total, int column, Map<Integer, Map<String, BigDecimal>> sums) {
		BigDecimal written = value(total, column);
		Map<String, BigDecimal> own = sums.get(column);
		if (written == null || own == null || isOfOne(total, column, own)
				|| own.values().stream().anyMatch((sum) -> fits(written, sum) && isRounding(written, sum))) {
			return;
		}
		BigDecimal right = null;
		for (Map.Entry<String, BigDecimal> way : own.entrySet()) {
			boolean proven = sums.entrySet()
				.stream()
				.anyMatch((other) -> other.getKey() != column
						&& isProof(value(total, other.getKey()), other.getValue().get(way.getKey())));
			right = (right == null && (proven || own.size() == 1)) ? way.getValue() : right;
		}
		if (right != null && !isExplained(right.subtract(written).abs())) {
			String message = "表中“%s”这一列各行相加是%s，合计写%s。请核对各行和合计。".formatted(this.table.header(column).strip(),
					Amount.plain(right), Amount.plain(written));
			this.table.at(total, column).ifPresent((cell) -> this.hits.accept(hit(this.piece, cell, message)));
		}
	}

	/**
	 * 已剔除重复的670人, 有5所只计1次: whether the paragraphs around tell of so many that it is no
	 * chance.
	 */
	private boolean isExplained(BigDecimal off) {
		return Explained.is(this.piece, Amount.plain(off))
				&& (off.precision() >= MANY_DIGITS || ParagraphsAround.of(this.piece)
					.stream()
					.anyMatch((near) -> Contradictions.tellsOverlap(near.text(), 0, near.text().length())
							|| ONCE.in(near.text())));
	}

	/**
	 * No more than the largest row has, and half of a sum at the most: rather a mean or a
	 * level.
	 */
	private boolean isOfOne(int total, int column, Map<String, BigDecimal> sums) {
		BigDecimal written = value(total, column);
		boolean far = written != null
				&& sums.values().stream().allMatch((sum) -> sum.subtract(written).compareTo(written) >= 0);
		return far && IntStream.range(this.table.headerRows(), this.table.rows())
			.mapToObj((row) -> (row != total) ? value(row, column) : null)
			.anyMatch((value) -> value != null && value.compareTo(written) >= 0);
	}

	private static boolean isProof(@Nullable BigDecimal written, @Nullable BigDecimal sum) {
		return written != null && sum != null && written.signum() != 0 && fits(written, sum);
	}

	/** Decimals may be rounded; whole numbers may not. */
	static boolean fits(BigDecimal written, BigDecimal sum) {
		int scale = Math.max(written.scale(), sum.scale());
		BigDecimal allowed = (scale <= 0) ? BigDecimal.ZERO : BigDecimal.valueOf(5).movePointLeft(scale);
		return written.subtract(sum).abs().compareTo(allowed) <= 0;
	}

	/** Whether the roundings of so few rows may come to the difference. */
	private boolean isRounding(BigDecimal written, BigDecimal sum) {
		double steps = written.subtract(sum)
			.abs()
			.movePointRight(Math.max(0, Math.max(written.scale(), sum.scale())))
			.doubleValue();
		return steps <= Math.sqrt(this.table.rows() - this.table.headerRows()) + 0.01;
	}

	/** The rows that a total may add up, by the way in which the table is built. */
	private Map<String, List<Integer>> ways(int from, int to) {
		Map<String, List<Integer>> ways = new LinkedHashMap<>();
		ways(ways, "", IntStream.range(from, to).filter((row) -> !isAmong(row)).boxed().toList());
		if (IntStream.range(from, to).anyMatch(this::isAmong)) {
			Set<Integer> among = among(from, to);
			ways(ways, "其中以下", IntStream.range(from, to).filter((row) -> !among.contains(row)).boxed().toList());
		}
		return ways;
	}

	private void ways(Map<String, List<Integer>> ways, String kind, List<Integer> rows) {
		add(ways, kind + "小计", rows, (row) -> isLabelled(row, TOTALLING, SUBTOTAL));
		add(ways, kind + "一级", rows, (row) -> isLabelled(row, NUMBERING, NUMBERED));
		int shortest = rows.stream().mapToInt(this::codeLength).filter((length) -> length > 0).min().orElse(0);
		add(ways, kind + "类级", rows, (row) -> shortest > 0 && codeLength(row) == shortest);
		add(ways, kind + "顶格", rows,
				(row) -> this.table.at(row, 0)
					.filter((cell) -> cell.text().isEmpty() || INDENTING.indexOf(cell.text().charAt(0)) < 0)
					.isPresent());
		add(ways, kind + "各行", rows, (row) -> !isLabelled(row, TOTALLING, SUBTOTAL));
	}

	private static void add(Map<String, List<Integer>> ways, String name, List<Integer> rows, IntPredicate chosen) {
		List<Integer> some = rows.stream().filter((row) -> chosen.test(row)).toList();
		if (!some.isEmpty() && !ways.containsValue(some)) {
			ways.put(name, some);
		}
	}

	private int codeLength(int row) {
		return this.table.at(row, 0)
			.filter((cell) -> CODE.matcher(cell.compact()).matches())
			.map((cell) -> cell.compact().length())
			.orElse(0);
	}

	/** 其中：… and the rows below it that together make up the row above it. */
	private Set<Integer> among(int from, int to) {
		Set<Integer> among = new HashSet<>();
		for (int row = from; row < to; row++) {
			if (isAmong(row)) {
				among.add(row);
				int last = (row > from && !isAmong(row - 1)) ? endOfParts(row, to) : row;
				IntStream.rangeClosed(row, last).forEach(among::add);
			}
		}
		return among;
	}

	/** The row at which the parts have come to what the row before the first has. */
	private int endOfParts(int first, int to) {
		for (int column = 1; column < this.table.columns(); column++) {
			BigDecimal whole = value(first - 1, column);
			BigDecimal left = whole;
			for (int row = first; whole != null && left != null && left.signum() > 0
					&& row < Math.min(to, first + MOST_PARTS); row++) {
				BigDecimal part = value(row, column);
				left = (part != null) ? left.subtract(part) : null;
				if (left != null && left.signum() == 0) {
					return row;
				}
			}
		}
		return first;
	}

	/** 其中：…: a part of the row above. */
	private boolean isAmong(int row) {
		for (int column = 0; column < Math.min(2, this.table.columns()); column++) {
			TableText.Placed cell = this.table.at(row, column).orElse(null);
			if (cell != null && cell.compact().startsWith("其中")) {
				return true;
			}
		}
		return false;
	}

	private boolean isNotAdded(int column) {
		return isNotAdded(this.table.header(column));
	}

	/** Whether the figures of a column of that name are not added up. */
	static boolean isNotAdded(String header) {
		return NOT_ADDED.matcher(header).find();
	}

	private boolean isNumeric(int column, int from, int to) {
		int numbers = 0;
		for (int row = from; row < to; row++) {
			TableText.Placed cell = this.table.at(row, column).orElse(null);
			if (cell != null && (cell.row() != row || cell.column() != column || !isCount(cell))) {
				return false;
			}
			numbers += (cell != null && cell.figure() != null) ? 1 : 0;
		}
		return numbers > 1;
	}

	/** A number, be it with its unit, or a dash; 87.1% is not added up. */
	private static boolean isCount(TableText.Placed cell) {
		return cell.isNothing() || cell.value() != null
				|| cell.figure() != null && cell.unit().indexOf('%') < 0 && cell.unit().indexOf('百') < 0;
	}

	private BigDecimal sum(List<Integer> rows, int column) {
		List<BigDecimal> values = new ArrayList<>();
		for (int row : rows) {
			BigDecimal value = value(row, column);
			values.add((value != null) ? value : BigDecimal.ZERO);
		}
		return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private @Nullable BigDecimal value(int row, int column) {
		TableText.Placed cell = this.table.at(row, column).orElse(null);
		return (cell != null && cell.row() == row && cell.column() == column) ? cell.figure() : null;
	}

	static Hit hit(Piece piece, TableText.Placed cell, String message) {
		return new Hit(Severity.CONFIRM, new Spot(piece.number(), cell.from(), cell.from() + cell.text().length()),
				piece.section(), cell.text(), message, null, null);
	}

}
