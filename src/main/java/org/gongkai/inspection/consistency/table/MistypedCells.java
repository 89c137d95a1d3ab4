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
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.WorkedOutFigure;
import org.jspecify.annotations.Nullable;

/**
 * 完成产值519.38亿元 beside a table with 519.83 or 518.38: a long figure of the text that
 * stands in no table and is told nowhere else, but is a cell's with one digit changed, or
 * that of another paragraph, and is called alike. Two long figures are hardly ever so
 * near by chance.
 */
final class MistypedCells {

	/** One of so many digits is near no other by chance, whatever it is called. */
	private static final int MANY_DIGITS = 6;

	/** 3600 is as near 3500 as any other round figure. */
	private static final int ROUND = 3;

	/** Of two paragraphs, which have many figures, one of so many digits is meant. */
	private static final int DIGITS_AGAIN = 5;

	/** Cells of all tables of a text beyond these are not remembered. */
	private static final int MOST_CELLS = 4000;

	/** Figures that might be a cell's, of one text. */
	private static final int MOST_FIGURES = 400;

	/** How long the name of a figure is looked at. */
	private static final int NAME = 16;

	/** Two of that length are no coincidence. */
	private static final int LONG_NAME = 4;

	/** Of another year. */
	private static final WordSet OTHER = WordSet.of("上年|去年|同期|比|较|由|从");

	private final Map<Long, List<Cell>> cells = new HashMap<>();

	private int size;

	/** The first of each figure that the paragraphs tell. */
	private final Map<Long, LongFigure> told = new HashMap<>();

	private final Set<Long> twice = new HashSet<>();

	private final List<LongFigure> open = new ArrayList<>();

	private final Consumer<Hit> hits;

	MistypedCells(Consumer<Hit> hits) {
		this.hits = hits;
	}

	/** Notes the long figures of a table. */
	void note(TableText table) {
		for (int row = table.headerRows(); row < table.rows() && this.size < MOST_CELLS; row++) {
			for (int column = 1; column < table.columns(); column++) {
				BigDecimal figure = table.figure(row, column);
				if (figure != null && LongFigure.isLong(figure)) {
					this.cells.computeIfAbsent(LongFigure.key(figure), (any) -> new ArrayList<>(1))
						.add(new Cell(table, row, column, figure));
					this.size++;
				}
			}
		}
	}

	/** Notes the long figures of a paragraph. */
	void read(Piece piece, Figures figures) {
		for (Amount amount : figures.all()) {
			LongFigure figure = LongFigure.of(piece, figures, amount);
			if (figure == null) {
				continue;
			}
			long key = LongFigure.key(figure.written());
			if (this.told.putIfAbsent(key, figure) != null) {
				this.twice.add(key);
			}
			else if (!amount.vague() && !this.cells.containsKey(key) && this.open.size() < MOST_FIGURES
					&& figure.significant() >= ROUND) {
				this.open.add(figure);
			}
		}
	}

	/** Reports the figures that are another's but for one digit. */
	void finish() {
		for (LongFigure figure : this.open) {
			if (!this.twice.contains(LongFigure.key(figure.written()))) {
				look(figure);
			}
		}
	}

	private void look(LongFigure figure) {
		long[] near = figure.near();
		Cell cell = cell(figure, near);
		LongFigure again = (cell != null) ? null : again(figure, near);
		if (cell == null && again == null || new WorkedOutFigure(figure.figures(), figure.amount()).is()) {
			return;
		}
		String other = (cell != null) ? cell.words() : (again != null) ? "另一处是" + again.words() : "";
		this.hits.accept(figure.piece()
			.hit(Severity.CONFIRM, figure.amount().from(), figure.amount().to(),
					"文中写%s，%s，只差一个数字。请核对后统一；不是同一个数的，请说明后确认。".formatted(figure.words(), other), null));
	}

	/** The only cell that is meant; null without, or with several. */
	private @Nullable Cell cell(LongFigure figure, long[] near) {
		Cell meant = null;
		for (long key : near) {
			List<Cell> cells = this.cells.isEmpty() ? null : this.cells.get(key);
			Cell named = (cells == null) ? null : named(figure, cells, this.told.containsKey(key));
			if (named != null && meant != null) {
				return null;
			}
			meant = (named != null) ? named : meant;
		}
		return meant;
	}

	private static @Nullable Cell named(LongFigure figure, List<Cell> cells, boolean told) {
		String words = figure.piece().section() + figure.around();
		int digits = figure.significant();
		for (Cell cell : cells) {
			boolean meant = (told || digits < LongFigure.FEWEST_DIGITS) ? cell.isCalled(words)
					: digits >= MANY_DIGITS || cell.isNamed(words, figure.amount().unit());
			if (meant && cell.mayCount(figure.amount())) {
				return cell;
			}
		}
		return null;
	}

	/** The only figure of another sentence that is called alike. */
	private @Nullable LongFigure again(LongFigure figure, long[] near) {
		if (figure.significant() < LongFigure.FEWEST_DIGITS || OTHER.in(figure.name(NAME))) {
			return null;
		}
		LongFigure meant = null;
		for (long key : near) {
			LongFigure other = this.told.get(key);
			if (other == null || !other.amount().unit().equals(figure.amount().unit())
					|| other.piece() == figure.piece()) {
				continue;
			}
			if (meant != null || !isCalledAlike(figure, other)) {
				return null;
			}
			meant = other;
		}
		return meant;
	}

	/** The fewer digits two have, the more of their names has to be the same. */
	private static boolean isCalledAlike(LongFigure figure, LongFigure other) {
		int digits = figure.significant();
		if (digits >= MANY_DIGITS || OTHER.in(other.name(NAME))) {
			return digits >= MANY_DIGITS;
		}
		return (digits >= DIGITS_AGAIN) ? TableFacts.sharesWord(figure.before(), other.before())
				: other.name(NAME).endsWith(figure.name(LONG_NAME));
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
			return this.table.cellWords(this.row, 0);
		}

		private String header() {
			return TableUnits.bare(this.table.header(this.column));
		}

		private boolean isOfAll() {
			return this.table.isSummary(this.row);
		}

		/**
		 * Whether some words share one with the row, or of the row of all with the
		 * column.
		 */
		boolean isNamed(String words, String unit) {
			return TableFacts.sharesWord(isOfAll() ? header() : label(), words)
					|| isOfAll() && !unit.equals("元") && header().contains(unit);
		}

		/**
		 * Whether the whole name of the row stands there, and a word of the column; or of
		 * the row of all the whole name of the column.
		 */
		boolean isCalled(String words) {
			String name = isOfAll() ? header() : label();
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

		String words() {
			return "表格中“%s”的%s是%s".formatted(label(), this.table.header(this.column).strip(),
					this.figure.toPlainString());
		}

	}

}
