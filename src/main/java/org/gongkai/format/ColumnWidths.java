package org.gongkai.format;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

import org.gongkai.format.Block.Cell;
import org.gongkai.format.TableGrid.Placed;

/**
 * Shares the width of the page among the columns of a table: figures are never broken,
 * what remains goes to the columns with more text.
 */
final class ColumnWidths {

	/** More columns than these are set in smaller type. */
	private static final int WIDE = 6;

	private static final int VERY_WIDE = 16;

	/** Left and right margin of a cell and its rule, in twentieths of a point. */
	private static final int MARGINS = 134;

	/** A text is given at most so many characters in a line. */
	private static final int LONGEST_LINE = 22;

	/** The part of the page's width that columns of figures may take before labels. */
	private static final double MOST_FOR_FIGURES = 0.6;

	/** Width of a digit in the widest face that stands in for the one that is named. */
	private static final double WIDEST_DIGIT = 0.64;

	private final int[] widths;

	private final int halfPoints;

	private ColumnWidths(int[] widths, int halfPoints) {
		this.widths = widths;
		this.halfPoints = halfPoints;
	}

	/**
	 * The widths for a table.
	 * @param grid where its cells lie
	 * @param headerRows how many rows on top are headers
	 * @param total the width to share, in twentieths of a point
	 */
	static ColumnWidths of(TableGrid grid, int headerRows, int total) {
		int columns = grid.width();
		int halfPoints = (columns <= WIDE) ? 21 : ((columns <= VERY_WIDE) ? 18 : 15);
		double letter = halfPoints * 10.0;
		double[] least = new double[columns];
		double[] wished = new double[columns];
		Arrays.fill(least, MARGINS + letter);
		// cells over several columns last: they mostly find room in what the others asked
		// for
		for (boolean spanning : new boolean[] { false, true }) {
			for (int row = 0; row < grid.height(); row++) {
				for (Placed placed : grid.row(row)) {
					if (placed.cell().colSpan() > 1 == spanning) {
						ask(least, placed, MARGINS + longestWord(placed.cell().text()) * letter);
						ask(wished, placed, MARGINS + wishedLine(placed, row < headerRows) * letter);
					}
				}
			}
		}
		alike(least, figures(grid, headerRows), total);
		return new ColumnWidths(shared(least, wished, total), halfPoints);
	}

	/** Width of columns next to each other, in twentieths of a point. */
	int of(int column, int span) {
		return Arrays.stream(this.widths, column, column + span).sum();
	}

	/** Size of the type, in half points. */
	int halfPoints() {
		return this.halfPoints;
	}

	private static int[] shared(double[] least, double[] wished, int total) {
		double needed = Arrays.stream(least).sum();
		double more = 0;
		for (int column = 0; column < least.length; column++) {
			more += Math.max(0, wished[column] - least[column]);
		}
		double spare = total - needed;
		int[] widths = new int[least.length];
		for (int column = 0; column < least.length; column++) {
			double share = (more > 0) ? Math.max(0, wished[column] - least[column]) / more : 1.0 / least.length;
			widths[column] = (int) ((spare > 0) ? least[column] + spare * share : least[column] * total / needed);
		}
		widths[widths.length - 1] += total - Arrays.stream(widths).sum();
		return widths;
	}

	/** Sees to it that a cell's columns have a width together. */
	private static void ask(double[] widths, Placed placed, double width) {
		int end = placed.column() + placed.cell().colSpan();
		double lacking = width - Arrays.stream(widths, placed.column(), end).sum();
		for (int column = placed.column(); column < end && lacking > 0; column++) {
			widths[column] += lacking / placed.cell().colSpan();
		}
	}

	/** Which columns hold nothing but figures below the headers. */
	private static boolean[] figures(TableGrid grid, int headerRows) {
		boolean[] figures = new boolean[grid.width()];
		for (int column = 0; column < figures.length; column++) {
			figures[column] = headerRows > 0 && headerRows < grid.height();
			for (int row = headerRows; row < grid.height(); row++) {
				Cell cell = grid.at(row, column).cell();
				figures[column] &= cell.colSpan() == 1 && !cell.header()
						&& (cell.text().isEmpty() || TableHeaders.isFigure(cell.text()));
			}
		}
		return figures;
	}

	/** Columns of figures are of one width, unless a single one needs too much of it. */
	private static void alike(double[] least, boolean[] figures, int total) {
		double widest = 0;
		int count = 0;
		for (int column = 0; column < least.length; column++) {
			widest = figures[column] ? Math.max(widest, least[column]) : widest;
			count += figures[column] ? 1 : 0;
		}
		double share = (count == least.length) ? 1 : MOST_FOR_FIGURES;
		for (int column = 0; column < least.length && widest * count <= share * total; column++) {
			least[column] = figures[column] ? widest : least[column];
		}
	}

	/**
	 * How long the line of a cell would like to be, in characters. Headers may well take
	 * two lines; so may cells that have the height of several rows.
	 */
	private static double wishedLine(Placed placed, boolean header) {
		double line = Math.min(LONGEST_LINE, longestLine(placed.cell().text()));
		return header ? Math.max(2, line / 2) : Math.max(2, line / placed.cell().rowSpan());
	}

	private static double longestLine(String text) {
		return text.lines().mapToDouble(ColumnWidths::length).max().orElse(0);
	}

	static double length(String text) {
		return text.chars().mapToDouble((letter) -> Inlines.isWide((char) letter) ? 1 : 0.55).sum();
	}

	/**
	 * What cannot be broken: figures, words, and marks with the characters they stand by,
	 * such as （三）, whose bracket must not begin a line (GB/T 15834—2011, 5.1). Of
	 * ideographs two stay together.
	 */
	private static double longestWord(String text) {
		double longest = Math.min(2, text.length());
		BreakIterator places = BreakIterator.getLineInstance(Locale.CHINA);
		places.setText(text);
		double word = 0;
		int from = places.first();
		for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) {
			String part = text.substring(from, to).strip();
			boolean goesOn = from > 0 && isFigureOrLetter(text.charAt(from - 1)) && isFigureOrLetter(text.charAt(from));
			word = (goesOn ? word : 0)
					+ part.chars().mapToDouble((letter) -> Inlines.isWide((char) letter) ? 1 : WIDEST_DIGIT).sum();
			longest = Math.max(longest, word);
			from = to;
		}
		return Math.min(longest, LONGEST_LINE);
	}

	/** Dates and numbers stay whole also where a dash would let them be broken. */
	private static boolean isFigureOrLetter(char letter) {
		return !Inlines.isWide(letter) && !Character.isWhitespace(letter);
	}

}
