package org.gongkai.format;

import java.util.Arrays;

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

	private final int[] widths;

	private final int halfPoints;

	private ColumnWidths(int[] widths, int halfPoints) {
		this.widths = widths;
		this.halfPoints = halfPoints;
	}

	static ColumnWidths of(TableGrid grid, int total) {
		int columns = grid.width();
		int halfPoints = (columns <= WIDE) ? 21 : ((columns <= VERY_WIDE) ? 18 : 15);
		double letter = halfPoints * 10.0;
		double[] least = new double[columns];
		double[] wished = new double[columns];
		Arrays.fill(least, MARGINS + letter);
		for (int row = 0; row < grid.height(); row++) {
			for (Placed placed : grid.row(row)) {
				int span = placed.cell().colSpan();
				double unbroken = (MARGINS + longestWord(placed.cell().text()) * letter) / span;
				double whole = (MARGINS + Math.min(LONGEST_LINE, longestLine(placed.cell().text())) * letter) / span;
				for (int column = placed.column(); column < placed.column() + span; column++) {
					least[column] = Math.max(least[column], unbroken);
					wished[column] = Math.max(wished[column], whole);
				}
			}
		}
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

	private static double longestLine(String text) {
		return text.lines().mapToDouble(ColumnWidths::length).max().orElse(0);
	}

	private static double length(String text) {
		return text.chars().mapToDouble((letter) -> Inlines.isWide((char) letter) ? 1 : 0.55).sum();
	}

	/** What cannot be broken: figures and words; of ideographs two stay together. */
	private static double longestWord(String text) {
		double longest = Math.min(2, text.length());
		double word = 0;
		for (int at = 0; at < text.length(); at++) {
			char letter = text.charAt(at);
			word = (Inlines.isWide(letter) || Character.isWhitespace(letter)) ? 0 : word + 0.55;
			longest = Math.max(longest, word);
		}
		return Math.min(longest, LONGEST_LINE);
	}

}
