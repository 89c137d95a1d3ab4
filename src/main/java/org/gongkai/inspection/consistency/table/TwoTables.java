package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Explained;
import org.gongkai.inspection.consistency.figures.KinDigits;
import org.jspecify.annotations.Nullable;

/**
 * Two tables of one document, one behind the other: the same rows have the same numbers,
 * and two ways to divide one thing come to the same total.
 */
final class TwoTables {

	/** What makes the totals of two tables one. */
	private static final Pattern SAME = Pattern.compile("全部(?:安排|使用|支出|分配|用于|拨付|下达|执行|落实|发放|办结|办理)|收支(?:平衡|相抵|相等)"
			+ "|(?:口径|时点|范围|来源|时间)[^。;]{0,6}(?:相同|一致|同一)|同一(?:口径|批|时点|数据|统计)|(?:无|没有|未|不)[^。,;]{0,8}(?:结转|结余|剩余|余额)"
			+ "|均[^。,;]{0,8}办结|分别(?:按|从|以)|按不同|数据一致|(?:总数|合计|总额)[^。;]{0,4}(?:相等|相同|一致)|(?:筹集|收入)[^。;]{0,12}等于");

	private static final Pattern PERIOD = Pattern
		.compile("(?:19|20)[0-9]{2}(?=年)|[0-9一二三四]{1,2}(?=季度|月)|[上下]半年|上年|去年|本年|今年|预算|决算|计划|目标");

	private static final Pattern NO_TOTAL = Pattern.compile("均|率|价|%|比|占|增|减|排名|名次|位次|序号|得分|标准");

	/** Pieces that may stand between: a caption, a unit. */
	private static final int REACH = 4;

	private static final int MOST_CELLS = 600;

	private static final int LONGEST = 400;

	private static final BigDecimal NEAR = new BigDecimal("0.3");

	private static final BigDecimal TEN = BigDecimal.TEN;

	private final Consumer<Hit> hits;

	private @Nullable Piece before;

	private @Nullable TableText first;

	TwoTables(Consumer<Hit> hits) {
		this.hits = hits;
	}

	/** Reads a table, and compares it with the one before it. */
	void read(Piece piece, TableText table) {
		boolean usable = !table.isStatutory() && table.headerRows() > 0 && table.columns() > 1
				&& table.rows() * table.columns() <= MOST_CELLS;
		Piece earlier = this.before;
		TableText other = this.first;
		if (usable && earlier != null && other != null && piece.number() - earlier.number() <= REACH) {
			rows(earlier, other, piece, table);
			totals(earlier, other, piece, table);
		}
		this.before = usable ? piece : null;
		this.first = usable ? table : null;
	}

	private static List<Integer> figures(TableText table) {
		return IntStream.range(1, table.columns()).filter((column) -> table.figures(column) > 1).boxed().toList();
	}

	private static Map<String, Integer> labels(TableText table) {
		Map<String, Integer> labels = new LinkedHashMap<>();
		for (int row = table.headerRows(); row < table.rows(); row++) {
			int place = row;
			table.at(row, 0)
				.filter((cell) -> cell.row() == place && cell.figure() == null && !cell.isNothing())
				.ifPresent((cell) -> labels.putIfAbsent(cell.compact(), place));
		}
		return labels;
	}

	/** Two columns that agree in all rows but one. */
	private void rows(Piece earlier, TableText other, Piece piece, TableText table) {
		Map<String, Integer> labels = labels(other);
		Map<String, Integer> own = labels(table);
		own.keySet().retainAll(labels.keySet());
		if (own.size() < 3 || !periods(caption(earlier)).equals(periods(caption(piece)))) {
			return;
		}
		for (int column : figures(table)) {
			for (int above : figures(other)) {
				if (isSameKind(other.header(above), table.header(column))) {
					boolean same = other.header(above).equals(table.header(column));
					rows(other, above, labels, piece, table, column, own, same || isTold(earlier, piece));
				}
			}
		}
	}

	private void rows(TableText other, int above, Map<String, Integer> labels, Piece piece, TableText table, int column,
			Map<String, Integer> own, boolean known) {
		int equal = 0;
		Set<BigDecimal> small = new HashSet<>();
		String wrong = null;
		for (Map.Entry<String, Integer> row : own.entrySet()) {
			BigDecimal one = other.figure(labels.get(row.getKey()), above);
			BigDecimal two = table.figure(row.getValue(), column);
			if (one == null || two == null) {
				continue;
			}
			boolean same = one.compareTo(two) == 0;
			if (!same && wrong != null) {
				return;
			}
			wrong = same ? wrong : row.getKey();
			boolean large = one.abs().compareTo(TEN) >= 0;
			equal += (same && large) ? 1 : 0;
			if (known && same && !large && one.signum() != 0) {
				small.add(one.stripTrailingZeros());
			}
		}
		// small numbers are easily equal, unless the headers or the text make them one
		equal += (equal > 0 || small.size() > 1) ? small.size() : 0;
		BigDecimal one = (wrong != null) ? other.figure(labels.get(wrong), above) : null;
		BigDecimal two = (wrong != null) ? table.figure(own.get(wrong), column) : null;
		if (one != null && two != null && equal > 1 && isSlip(one, two)) {
			report(piece, table, own.get(wrong), column,
					"这一格与前一张表“%s”的数（%s）不一致。请核对后统一；两张表口径不同的，请说明后确认。".formatted(wrong, Amount.plain(one)));
		}
	}

	private static boolean isSlip(BigDecimal one, BigDecimal two) {
		return one.subtract(two).abs().compareTo(one.abs().multiply(NEAR)) <= 0 || KinDigits.areKin(one, two);
	}

	private static boolean isSameKind(String one, String two) {
		String bare = TableUnits.bare(one);
		String other = TableUnits.bare(two);
		boolean sum = TableUnits.isSum(bare) || TableUnits.isSum(other);
		return TableUnits.bracketed(one).equals(TableUnits.bracketed(two)) && periods(one).equals(periods(two))
				&& (sum || bare.equals(other) || TableFacts.sharesWord(bare, other));
	}

	private static List<String> periods(String words) {
		List<String> periods = new ArrayList<>();
		Matcher period = PERIOD.matcher(words);
		while (period.find()) {
			if (!periods.contains(period.group())) {
				periods.add(period.group());
			}
		}
		return periods;
	}

	/** The short paragraph right before a table. */
	private static String caption(Piece piece) {
		int number = piece.number() - 1;
		boolean paragraph = number >= 0 && piece.whole().blocks().get(number) instanceof Block.Paragraph;
		String text = paragraph ? piece.whole().textOf(number) : "";
		return (text.length() < LONGEST / 8) ? text : "";
	}

	/** Two ways to divide one thing. */
	private void totals(Piece earlier, TableText other, Piece piece, TableText table) {
		Total one = total(other);
		Total two = total(table);
		if (one == null || two == null || two.row() < 0 && one.row() < 0 || one.value().compareTo(two.value()) == 0
				|| !TableUnits.bracketed(one.header()).equals(TableUnits.bracketed(two.header()))
				|| !isSlip(one.value(), two.value())) {
			return;
		}
		String off = Amount.plain(one.value().subtract(two.value()).abs());
		if (isTold(earlier, piece, off) || isByAnother(earlier, one, piece, two)) {
			boolean second = two.row() >= 0;
			report(second ? piece : earlier, second ? table : other, second ? two.row() : one.row(),
					second ? two.column() : one.column(), "两张表的总数不一致：前一张合计是%s，后一张合计是%s。请核对后统一；两张表口径不同的，请说明后确认。"
						.formatted(Amount.plain(one.value()), Amount.plain(two.value())));
		}
	}

	/** What the only column that may be added up comes to. */
	private static @Nullable Total total(TableText table) {
		List<Integer> columns = figures(table).stream()
			.filter((column) -> !NO_TOTAL.matcher(table.header(column)).find())
			.toList();
		List<Integer> sums = columns.stream().filter((column) -> TableUnits.isSum(table.header(column))).toList();
		List<Integer> chosen = (columns.size() == 1) ? columns : sums;
		if (chosen.size() != 1) {
			return null;
		}
		int column = chosen.get(0);
		int total = -1;
		for (int row = table.headerRows(); row < table.rows(); row++) {
			String label = table.cellWords(row, 0);
			total = (table.figure(row, column) != null && TableTotals.TOTAL.matcher(label).matches()) ? row : total;
		}
		BigDecimal value = (total >= 0) ? table.figure(total, column) : table.total(column).orElse(null);
		return (value != null) ? new Total(total, column, value, table.header(column).strip()) : null;
	}

	/** Whether the text around says that both are of the same, and not what differs. */
	private static boolean isTold(Piece earlier, Piece piece, String off) {
		return isTold(earlier, piece) && !Explained.is(earlier, piece, off);
	}

	private static boolean isTold(Piece earlier, Piece piece) {
		boolean told = false;
		for (int number = Math.max(0, earlier.number() - 2); number <= piece.number() + 1; number++) {
			boolean paragraph = number < piece.whole().blocks().size()
					&& piece.whole().blocks().get(number) instanceof Block.Paragraph;
			String text = paragraph ? piece.whole().textOf(number) : "";
			told = told || !text.isEmpty() && text.length() <= LONGEST && SAME.matcher(text).find();
		}
		return told;
	}

	/** 按年龄分, 按文化程度分: the same number under the same header. */
	private static boolean isByAnother(Piece earlier, Total one, Piece piece, Total two) {
		boolean divided = caption(piece).contains("按") && caption(earlier).contains("按")
				&& periods(caption(piece)).equals(periods(caption(earlier)));
		return divided && one.header().equals(two.header()) && KinDigits.areKin(one.value(), two.value());
	}

	private void report(Piece piece, TableText table, int row, int column, String message) {
		table.at(row, column).ifPresent((cell) -> this.hits.accept(TableTotals.hit(piece, cell, message)));
	}

	/**
	 * What a table comes to.
	 *
	 * @param row where it is written; -1 where it is added up
	 * @param column the column
	 * @param value what it is
	 * @param header the column's header
	 */
	private record Total(int row, int column, BigDecimal value, String header) {
	}

}
