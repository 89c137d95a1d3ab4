package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.consistency.Amount;
import org.gongkai.inspection.consistency.Figures;
import org.gongkai.inspection.consistency.Sentence;
import org.gongkai.inspection.consistency.WorkedOutFigure;
import org.jspecify.annotations.Nullable;

/**
 * 完成产值519.38亿元 beside a table with 519.83 or 518.38: a long figure of the text that stands in no
 * table and is told nowhere else, but is a cell's with one digit changed, the row or the
 * column of which its words name. Two long figures are hardly ever so near by chance.
 */
final class MistypedCells {

	/** Figures of fewer digits are near another by chance. */
	private static final int FEWEST_DIGITS = 4;

	/** One of so many is near no other by chance, whatever it is called. */
	private static final int MANY_DIGITS = 6;

	/** 3600 is as near 3500 as any other round figure. */
	private static final int ROUND = 3;

	private static final int MOST_DIGITS = 15;

	/** How far before and behind a figure the words stand that name it. */
	private static final int WORDS_BEFORE = 40;

	private static final int WORDS_BEHIND = 8;

	/** Cells of all tables of a text beyond these are not remembered. */
	private static final int MOST_CELLS = 4000;

	/** Figures that might be a cell's, of one text. */
	private static final int MOST_FIGURES = 400;

	private final Map<Long, List<Cell>> cells = new HashMap<>();

	private int size;

	private final Set<Long> told = new HashSet<>();

	private final Set<Long> twice = new HashSet<>();

	private final List<Figure> open = new ArrayList<>();

	private final Consumer<Hit> hits;

	MistypedCells(Consumer<Hit> hits) {
		this.hits = hits;
	}

	/** Notes the long figures of a table. */
	void note(TableText table) {
		for (int row = table.headerRows(); row < table.rows() && this.size < MOST_CELLS; row++) {
			for (int column = 1; column < table.columns(); column++) {
				BigDecimal figure = table.figure(row, column);
				if (figure != null && isLong(figure)) {
					this.cells.computeIfAbsent(key(figure), (any) -> new ArrayList<>(1))
						.add(new Cell(table, row, column, figure));
					this.size++;
				}
			}
		}
	}

	boolean isEmpty() {
		return this.size == 0;
	}

	/** Notes the long figures of a paragraph. */
	void read(Piece piece, Figures figures) {
		for (Amount amount : figures.all()) {
			BigDecimal written = written(figures.text(), amount);
			if (written == null) {
				continue;
			}
			long key = key(written);
			if (!this.told.add(key)) {
				this.twice.add(key);
			}
			else if (!amount.vague() && !this.cells.containsKey(key) && this.open.size() < MOST_FIGURES) {
				this.open.add(new Figure(piece, figures, amount, written));
			}
		}
	}

	/** The number as it is written, without 万 and 亿; null when it is short. */
	private static @Nullable BigDecimal written(String text, Amount amount) {
		int end = amount.from();
		int digits = 0;
		boolean grouped = false;
		while (end < text.length() && (Sentence.isDigit(text.charAt(end)) || ".,".indexOf(text.charAt(end)) >= 0)) {
			digits += Sentence.isDigit(text.charAt(end)) ? 1 : 0;
			grouped = grouped || text.charAt(end) == ',';
			end++;
		}
		if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
			return null;
		}
		String words = text.substring(amount.from(), end);
		BigDecimal written = new BigDecimal(grouped ? words.replace(",", "") : words);
		return isLong(written) ? written : null;
	}

	private static boolean isLong(BigDecimal figure) {
		return figure.precision() >= FEWEST_DIGITS && figure.precision() <= MOST_DIGITS;
	}

	/** Alike for figures of the same digits and places only. */
	private static long key(BigDecimal figure) {
		return Math.abs(figure.unscaledValue().longValue()) * 8 + Math.min(figure.scale(), 7);
	}

	/** Reports the figures that are a cell's but for one digit. */
	void finish() {
		for (Figure figure : this.open) {
			if (!this.twice.contains(key(figure.written()))) {
				look(figure);
			}
		}
	}

	private void look(Figure figure) {
		long digits = figure.written().unscaledValue().longValue();
		int scale = Math.min(figure.written().scale(), 7);
		@Nullable Cell meant = null;
		long power = 1;
		for (int place = 0; place < figure.written().precision(); place++, power *= 10) {
			long digit = digits / power % 10;
			for (int other = 0; other < 10; other++) {
				long key = (digits + (other - digit) * power) * 8 + scale;
				List<Cell> cells = (other == digit) ? null : this.cells.get(key);
				Cell named = (cells == null) ? null : named(figure, cells, this.told.contains(key));
				if (named != null && meant != null) {
					return;
				}
				meant = (named != null) ? named : meant;
			}
		}
		if (meant != null && !new WorkedOutFigure(figure.figures(), figure.amount()).is()) {
			report(figure, meant);
		}
	}

	private static @Nullable Cell named(Figure figure, List<Cell> cells, boolean told) {
		Amount amount = figure.amount();
		String text = figure.figures().text();
		int begin = Math.max(Sentence.begin(text, amount.from()), amount.from() - WORDS_BEFORE);
		String words = figure.piece().section()
				+ text.substring(begin, Math.min(text.length(), amount.to() + WORDS_BEHIND));
		int digits = significant(figure.written());
		if (digits < ROUND) {
			return null;
		}
		for (Cell cell : cells) {
			boolean meant = (told || digits < FEWEST_DIGITS) ? cell.isCalled(words)
					: digits >= MANY_DIGITS || cell.isNamed(words, amount.unit());
			if (meant && cell.mayCount(amount)) {
				return cell;
			}
		}
		return null;
	}

	private static int significant(BigDecimal figure) {
		return figure.stripTrailingZeros().precision();
	}

	private void report(Figure figure, Cell cell) {
		Amount amount = figure.amount();
		String words = figure.figures().text().substring(amount.from(), amount.to());
		this.hits.accept(figure.piece()
			.hit(Severity.CONFIRM, amount.from(), amount.to(),
					"文中写%s，表格中“%s”的%s是%s，只差一个数字。请核对后统一；不是同一个数的，请说明后确认。".formatted(words, cell.label(),
							cell.table().header(cell.column()).strip(), cell.figure().toPlainString()),
					null));
	}

	/**
	 * A long figure of a table.
	 *
	 * @param table the table
	 * @param row its row
	 * @param column its column
	 * @param figure the figure as written
	 */
	private record Cell(TableText table, int row, int column, BigDecimal figure) {

		/** What its row is called. */
		String label() {
			return this.table.at(this.row, 0).map(TableText.Placed::compact).orElse("");
		}

		private String header() {
			return TableUnits.BRACKETED.matcher(this.table.header(this.column)).replaceAll("");
		}

		private boolean isOfAll() {
			return this.table.isSummary(this.row);
		}

		/** Whether some words share one with the row, or of the row of all with the column. */
		boolean isNamed(String words, String unit) {
			return TableFacts.sharesWord(isOfAll() ? header() : label(), words)
					|| isOfAll() && !unit.equals("元") && header().contains(unit);
		}

		/**
		 * Whether the whole name of the row stands there, and a word of the column; or of the
		 * row of all the whole name of the column.
		 */
		boolean isCalled(String words) {
			String name = isOfAll() ? header().strip() : label();
			return name.length() > 1 && words.contains(name) && (isOfAll() || TableFacts.sharesWord(header(), words));
		}

		/** Whether nothing says that it counts in another unit. */
		boolean mayCount(Amount amount) {
			String header = this.table.header(this.column);
			// 在校（园）学生数（人）: the unit stands last
			String unit = TableUnits.bracketed(header.substring(Math.max(0, header.lastIndexOf('('))));
			String own = this.table.at(this.row, this.column).map(TableText.Placed::unit).orElse("");
			unit = own.isEmpty() ? unit : own;
			unit = (unit.indexOf('/') > 0) ? unit.substring(0, unit.indexOf('/')) : unit;
			return unit.isEmpty() || TableUnits.isUnit(unit, amount);
		}

	}

	/**
	 * A long figure of the text.
	 *
	 * @param piece its paragraph
	 * @param figures the figures of that
	 * @param amount the figure
	 * @param written its digits as written
	 */
	private record Figure(Piece piece, Figures figures, Amount amount, BigDecimal written) {
	}

}
