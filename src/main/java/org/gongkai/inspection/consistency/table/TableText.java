package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.gongkai.format.Block;
import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A table as a grid, each cell with its place in the block's plain text. A cell that
 * covers several rows stands in each of them, one that covers several columns in each of
 * those.
 */
final class TableText {

	/** What stands for nothing in a column of numbers. */
	private static final CharacterSet NOTHING = CharacterSet.of("-/\\—–.·…无 ");

	private static final int LONGEST_NOTHING = 6;

	private static final Pattern NUMBER = Pattern
		.compile("[-+]?(?:[0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,15})(?:\\.[0-9]{1,6})?");

	/** A number with its unit: 92.3%, 2.3公里. */
	private static final Pattern MEASURED = Pattern
		.compile("([-+]?(?:[0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,15})(?:\\.[0-9]{1,6})?)(%|[\\p{IsHan}]{1,4})");

	/** Of a date or of a row's number, not of a quantity. */
	private static final WordSet DATED = WordSet.of("年|月|日|号|点|期|届");

	/** Columns in which a row's name may stand. */
	private static final int LABELS = 3;

	/** One of which the name of such a row has. */
	private static final CharacterSet SUMMING = CharacterSet.of("计均全中累数");

	/** 收入总计, 合计(剔除重复) */
	private static final Pattern TOTAL_OF = Pattern.compile("[\\p{IsHan}]{0,6}(?:[总合]计|总额)(?:\\([^()]*\\))?");

	private static final CharacterSet TOTALLING = CharacterSet.of("计额年):");

	private static final int UNREAD = -2;

	private static final Pattern SUMMARY = Pattern
		.compile(".{0,20}(?:小计|合计|总计|共计|平均值?|均值|平均分)[:]?|全[省市县区镇乡年](?:合计)?|其中.*|累计|总数");

	/** Above columns that count no money, whatever the rest does. */
	private static final WordSet NO_MONEY = WordSet
		.of("率|比|%|幅|速|序号|编号|名次|排名|年份|年限|时间|数量|人数|户数|个数|件数|次数|面积|里程|人|户|套|辆|台");

	private static final WordSet STATUTORY = WordSet
		.of("本年新收政府信息公开申请|上年结转政府信息公开申请|本年度办理结果|本年处理决定数量|本年制发件数|本年收费金额|结果维持");

	private final TableGrid grid = new TableGrid();

	private final Map<Integer, Optional<BigDecimal>> totals = new HashMap<>();

	/** By column, how many figures stand in it and one more; 0 until counted. */
	private final int[] counts;

	private final @Nullable String[] headers;

	private final Map<Integer, Boolean> signed = new HashMap<>();

	private final int headerRows;

	private boolean statutory;

	/** The unit of money that stands above the table; blank without. */
	private int total = UNREAD;

	private String caption = "";

	/**
	 * The table of a block.
	 * @param ofReport whether it stands in an annual report, whose tables have rules of
	 * their own
	 */
	TableText(Block.Table table, boolean ofReport) {
		int row = 0;
		int column = 0;
		for (Block.CellPlace place : table.cellPlaces()) {
			Block.Cell cell = place.cell();
			column = (place.row() > row) ? 0 : column;
			row = place.row();
			while (this.grid.at(row, column) != null) {
				column++;
			}
			Placed placed = Placed.of(cell.text(), place.from(), row, column);
			this.statutory = this.statutory || ofReport && STATUTORY.in(placed.compact());
			this.grid.place(placed, cell.rowSpan(), cell.colSpan());
			column += cell.colSpan();
		}
		this.headerRows = (table.headerRows() > 0) ? table.headerRows() : HeaderRows.of(this.grid);
		this.headers = new String[Math.max(1, columns())];
		this.counts = new int[columns()];
	}

	int rows() {
		return this.grid.rows();
	}

	int columns() {
		return this.grid.columns();
	}

	int headerRows() {
		return this.headerRows;
	}

	/** Takes the unit that stands above the table for that of its columns of money. */
	void countIn(String unit) {
		this.caption = unit;
	}

	/** Whether it is one of the annual report's tables, which have rules of their own. */
	boolean isStatutory() {
		return this.statutory;
	}

	Optional<Placed> at(int row, int column) {
		return Optional.ofNullable(this.grid.at(row, column));
	}

	/** How many numbers stand in a column; none when something else does too. */
	int numbers(int column) {
		int numbers = 0;
		for (int row = this.headerRows; row < rows(); row++) {
			Placed cell = this.grid.at(row, column);
			if (cell != null && cell.value() == null && !cell.isNothing()) {
				return 0;
			}
			numbers += (cell != null && cell.value() != null) ? 1 : 0;
		}
		return numbers;
	}

	/** The figure of a cell that begins there; null for words. */
	@Nullable BigDecimal figure(int row, int column) {
		Placed cell = this.grid.at(row, column);
		return (cell != null && cell.row() == row && cell.column() == column) ? cell.figure() : null;
	}

	/** How many figures stand in a column; none when words do too. */
	int figures(int column) {
		if (column < 0 || column >= columns()) {
			return 0;
		}
		if (this.counts[column] == 0) {
			this.counts[column] = countFigures(column) + 1;
		}
		return this.counts[column] - 1;
	}

	private int countFigures(int column) {
		int figures = 0;
		for (int row = this.headerRows; row < rows(); row++) {
			Placed cell = this.grid.at(row, column);
			boolean figure = cell != null && cell.figure() != null;
			if (cell != null && !figure && !cell.isNothing()) {
				return 0;
			}
			figures += figure ? 1 : 0;
		}
		return figures;
	}

	/** Whether a column tells of less by a minus, or of more by a plus. */
	boolean isSigned(int column) {
		return this.signed.computeIfAbsent(column,
				(any) -> IntStream.range(this.headerRows, rows()).anyMatch((row) -> isSigned(row, column)));
	}

	private boolean isSigned(int row, int column) {
		BigDecimal figure = figure(row, column);
		return figure != null && figure.signum() != 0 && at(row, column).filter((cell) -> cell.isSigned()).isPresent();
	}

	/**
	 * What a column comes to: the total that the table states, or else all its rows;
	 * empty where some of them are parts of others.
	 */
	Optional<BigDecimal> total(int column) {
		return this.totals.computeIfAbsent(column, this::addUp);
	}

	private Optional<BigDecimal> addUp(int column) {
		int total = totalRow();
		BigDecimal stated = (total < 0) ? null : figure(total, column);
		if (stated != null) {
			return Optional.of(stated);
		}
		BigDecimal sum = BigDecimal.ZERO;
		for (int row = this.headerRows; row < rows(); row++) {
			BigDecimal figure = figure(row, column);
			String label = cellWords(row, 0);
			if (label.contains("小计") || label.startsWith("其中")) {
				return Optional.empty();
			}
			if (figure != null && row + 1 == rows() && label.startsWith("总") && figure.compareTo(sum) == 0) {
				// 总投资, which is what all rows above come to
				return Optional.of(sum);
			}
			sum = (figure != null) ? sum.add(figure) : sum;
		}
		return Optional.of(sum);
	}

	/**
	 * The row of all: 合计, or 收入总计 and 合计（剔除重复） as the last or the first; -1 without.
	 */
	int totalRow() {
		if (this.total == UNREAD) {
			IntPredicate total = (row) -> isOfAll(cellWords(row, 0), TableTotals.TOTAL);
			this.total = IntStream.range(this.headerRows, rows())
				.filter(total)
				.reduce((one, other) -> other)
				.orElse(-1);
			for (int row : new int[] { rows() - 1, this.headerRows }) {
				boolean ends = this.total < 0 && row < rows() && isOfAll(cellWords(row, 0), TOTAL_OF);
				this.total = ends ? row : this.total;
			}
		}
		return this.total;
	}

	private static boolean isOfAll(String label, Pattern total) {
		return !label.isEmpty() && TOTALLING.has(label.charAt(label.length() - 1)) && total.matcher(label).matches();
	}

	/** The words of a cell, blank without. */
	String cellWords(int row, int column) {
		return at(row, column).map(Placed::compact).orElse("");
	}

	/** The rows that tell of one thing each. */
	List<Integer> things() {
		return IntStream.range(headerRows(), rows()).filter((row) -> !isSummary(row)).boxed().toList();
	}

	/**
	 * Whether a row tells of others: their sum, a part of one, what they are on average.
	 */
	boolean isSummary(int row) {
		for (int column = 0; column < Math.min(LABELS, columns()); column++) {
			Placed cell = this.grid.at(row, column);
			if (cell != null && SUMMING.in(cell.compact(), 0, cell.compact().length())
					&& SUMMARY.matcher(cell.compact()).matches()) {
				return true;
			}
		}
		return false;
	}

	/** The words above a column. */
	String header(int column) {
		String known = this.headers[column];
		if (known == null) {
			known = readHeader(column);
			this.headers[column] = known;
		}
		return known;
	}

	/**
	 * The same with the unit of money that stands above the table, where it counts in
	 * that.
	 */
	String measure(int column) {
		String header = header(column);
		boolean money = !this.caption.isEmpty() && header.indexOf('(') < 0 && numbers(column) > 0
				&& !NO_MONEY.in(header);
		return money ? header + "(" + this.caption + ")" : header;
	}

	private String readHeader(int column) {
		StringBuilder words = new StringBuilder();
		for (int row = 0; row < Math.min(this.headerRows, rows()); row++) {
			Placed cell = this.grid.at(row, column);
			if (cell != null) {
				words.append(cell.compact()).append(' ');
			}
		}
		return words.toString();
	}

	/**
	 * A cell.
	 *
	 * @param text its text
	 * @param compact its normalised text without blanks
	 * @param from where it begins in the block's plain text
	 * @param row the row in which it begins
	 * @param column the column in which it begins
	 * @param value its number; null for words
	 */
	record Placed(String text, String compact, int from, int row, int column, @Nullable BigDecimal value) {

		static Placed of(String text, int from, int row, int column) {
			String compact = NormalizedText.compact(text);
			BigDecimal value = Sentence.hasDigit(compact, 0, 2) && NUMBER.matcher(compact).matches()
					? new BigDecimal(compact.replace(",", "")) : null;
			return new Placed(text, compact, from, row, column, value);
		}

		/** Its number, with a unit or without; null for words. */
		@Nullable BigDecimal figure() {
			if (this.value == null && ChangeCell.mayBe(this.compact)) {
				return ChangeCell.value(this.compact);
			}
			if (this.value != null || !Sentence.hasDigit(this.compact, 0, 2)) {
				return this.value;
			}
			Matcher measured = MEASURED.matcher(this.compact);
			return (measured.matches() && !DATED.in(measured.group(2)) && measured.group(2).charAt(0) != '时')
					? new BigDecimal(measured.group(1).replace(",", "")) : null;
		}

		/** The unit that stands behind its number; blank without one. */
		String unit() {
			if (this.value == null && ChangeCell.mayBe(this.compact)) {
				return ChangeCell.unit(this.compact);
			}
			Matcher measured = MEASURED.matcher(this.compact);
			return (this.value == null && measured.matches()) ? measured.group(2) : "";
		}

		/** Whether its number tells of more by a plus or a word, of less by a minus. */
		boolean isSigned() {
			return "+-".indexOf(this.compact.charAt(0)) >= 0 || ChangeCell.mayBe(this.compact);
		}

		boolean isNothing() {
			for (int at = 0; at < this.compact.length(); at++) {
				if (at == LONGEST_NOTHING || !NOTHING.has(this.compact.charAt(at))) {
					return false;
				}
			}
			return true;
		}

	}

}
