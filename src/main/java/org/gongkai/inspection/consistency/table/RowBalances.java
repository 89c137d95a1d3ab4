package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.KinDigits;
import org.jspecify.annotations.Nullable;

/**
 * 上年结转, 本年拨入, 本年支出, 年末结转, one below the other: what there was, came and went makes what
 * there is.
 */
final class RowBalances {

	private static final Pattern FIRST = Pattern
		.compile("(?:上年|上期|上季|上月)(?:度)?(?:末|底)?(?:结转|结余|结存|余额|在册|库存|数|存栏|实有)?.{0,12}|(?:年初|期初|月初|季初).{0,8}|原有.{0,6}");

	private static final Pattern LAST = Pattern
		.compile("(?:年末|期末|月末|季末|年底|月底).{0,8}|结转下[年期].{0,6}|现有.{0,6}|(?:年末|期末)?(?:结余|结存)(?:资金)?");

	private static final Pattern IN = Pattern.compile(".{0,6}(?:增加|新增|收入|转入|入库|购入|调入|拨入|拨款|拨付|下达|受理|收到|新收|新登记).{0,10}");

	private static final Pattern OUT = Pattern.compile(".{0,6}(?:减少|退出|支出|转出|出库|报废|注销|核销|调出|使用|办结|发放).{0,4}");

	private static final Pattern OTHER = Pattern.compile("%|率|比|增|减|均");

	/** What the rows above come to that tell, kind by kind, what went. */
	private static final Pattern OUT_TOTAL = Pattern
		.compile("(?:本年度?)?(?:办理|处理|答复|支出|使用|发放|办结|处置|减少|分配).{0,4}(?:总计|合计|小计|总数)|总计|合计");

	private static final int MOST_ROWS = 16;

	/** Of the rows that make up what went. */
	private static final int PART = 3;

	private static final BigDecimal NEAR = new BigDecimal("0.3");

	private final Piece piece;

	private final TableText table;

	private final Consumer<Hit> hits;

	RowBalances(Piece piece, TableText table, Consumer<Hit> hits) {
		this.piece = piece;
		this.table = table;
		this.hits = hits;
	}

	void run() {
		int rows = this.table.rows() - this.table.headerRows();
		if (this.table.headerRows() == 0 || rows < 4 || rows > MOST_ROWS || !this.piece.mayHold('末')
				&& !this.piece.mayHold('底') && !this.piece.mayHold('结') && !this.piece.mayHold("现有")) {
			return;
		}
		int[] signs = new int[this.table.rows()];
		int last = -1;
		for (int row = this.table.headerRows(); row < signs.length; row++) {
			String label = this.table.cellWords(row, 0);
			label = TableUnits.AT_END.matcher(label).replaceFirst("");
			boolean end = LAST.matcher(label).matches();
			if (end && last >= 0) {
				return;
			}
			last = end ? row : last;
			signs[row] = end ? 0 : OUT_TOTAL.matcher(label).matches() ? total(signs, row)
					: FIRST.matcher(label).matches() ? 2 : sign(label);
			signs[row] = (!end && signs[row] == 0) ? PART : signs[row];
		}
		if (last == signs.length - 1 && isWhole(signs)) {
			columns(signs, last);
		}
	}

	/** Takes the total of several rows for them. */
	private int total(int[] signs, int row) {
		int first = row;
		while (first > this.table.headerRows() && (signs[first - 1] == PART || signs[first - 1] == -1)) {
			first--;
		}
		boolean parts = row - first > 1 && IntStream.range(first, row).anyMatch((part) -> signs[part] == PART);
		for (int column = 1; parts && column < this.table.columns(); column++) {
			BigDecimal total = this.table.figure(row, column);
			BigDecimal sum = BigDecimal.ZERO;
			for (int part = first; part < row; part++) {
				BigDecimal value = this.table.figure(part, column);
				sum = (value != null) ? sum.add(value) : sum;
			}
			parts = total == null || TableTotals.fits(total, sum);
		}
		if (parts) {
			Arrays.fill(signs, first, row, 0);
		}
		return parts ? -1 : sign(this.table.cellWords(row, 0));
	}

	private static int sign(String label) {
		boolean in = IN.matcher(label).matches();
		boolean out = OUT.matcher(label).matches();
		return (in == out) ? 0 : in ? 1 : -1;
	}

	/** Whether there is one beginning, and what came and what went. */
	private static boolean isWhole(int[] signs) {
		int firsts = 0;
		boolean in = false;
		boolean out = false;
		for (int sign : signs) {
			if (sign == PART) {
				return false;
			}
			firsts += (sign == 2) ? 1 : 0;
			in = in || sign == 1;
			out = out || sign == -1;
		}
		return firsts == 1 && in && out;
	}

	private void columns(int[] signs, int last) {
		List<Integer> wrong = new ArrayList<>();
		int right = 0;
		for (int column = 1; column < this.table.columns(); column++) {
			if (this.table.figures(column) < 4 || OTHER.matcher(this.table.header(column)).find()) {
				continue;
			}
			BigDecimal makes = makes(signs, column);
			BigDecimal is = this.table.figure(last, column);
			if (makes != null && is != null) {
				boolean fits = TableTotals.fits(is, makes);
				right += fits ? 1 : 0;
				wrong.addAll(fits ? List.of() : List.of(column));
			}
		}
		if (wrong.size() == 1) {
			int column = wrong.get(0);
			BigDecimal makes = makes(signs, column);
			BigDecimal is = this.table.figure(last, column);
			TableText.Placed cell = this.table.at(last, column).orElse(null);
			if (makes != null && is != null && cell != null && (right > 0 || KinDigits.areKin(makes, is)
					|| makes.subtract(is).abs().compareTo(came(signs, column).multiply(NEAR)) <= 0)) {
				this.hits.accept(TableTotals.hit(this.piece, cell,
						"原有的加上增加的、减去减少的是%s，表中写%s。请核对这几行。".formatted(Amount.plain(makes), cell.compact())));
			}
		}
	}

	/** All there was and came. */
	private BigDecimal came(int[] signs, int column) {
		return IntStream.range(0, signs.length)
			.filter((row) -> signs[row] > 0)
			.mapToObj((row) -> this.table.figure(row, column))
			.reduce(BigDecimal.ZERO, (sum, value) -> (value != null) ? sum.add(value.abs()) : sum);
	}

	private @Nullable BigDecimal makes(int[] signs, int column) {
		BigDecimal makes = BigDecimal.ZERO;
		for (int row = this.table.headerRows(); row < signs.length; row++) {
			BigDecimal value = this.table.figure(row, column);
			if (signs[row] != 0) {
				if (value == null) {
					return null;
				}
				makes = (signs[row] > 0) ? makes.add(value) : makes.subtract(value);
			}
		}
		return makes;
	}

}
