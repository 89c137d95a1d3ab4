package org.gongkai.inspection.consistency.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * Which of the columns that are of a year a text means.
 *
 * @param table the table
 */
record YearColumns(TableText table) {

	private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}(?=年)");

	/** How far before its sentence the year stands that an amount is of. */
	private static final int REACH = 40;

	boolean isYear(int column) {
		return YEAR.matcher(this.table.header(column)).find();
	}

	/** Whether a column is of the last year of all. */
	boolean isLast(int column) {
		String own = year(column);
		return !own.isEmpty()
				&& IntStream.range(0, this.table.columns()).allMatch((other) -> year(other).compareTo(own) <= 0);
	}

	private String year(int column) {
		String header = this.table.header(column);
		return last(header, header.length());
	}

	/** Whether neither the text nor another column tells of any year but the column's. */
	boolean isOnly(int column, String text, int to) {
		Matcher own = YEAR.matcher(this.table.header(column));
		if (!own.find()) {
			return true;
		}
		Matcher told = YEAR.matcher(text).region(0, to).useTransparentBounds(true);
		while (told.find()) {
			if (!told.group().equals(own.group())) {
				return false;
			}
		}
		return isAlone(column);
	}

	private boolean isAlone(int column) {
		return IntStream.range(0, this.table.columns()).allMatch((other) -> other == column || !isYear(other));
	}

	/**
	 * The year that is told last before a place, or else the last one of some columns,
	 * which a text that names none is about.
	 */
	String told(String text, int to, List<Integer> columns) {
		String told = last(text, to);
		if (!told.isEmpty() || columns.stream().anyMatch((column) -> !isYear(column))) {
			return told;
		}
		String last = "";
		for (int column : columns) {
			String year = year(column);
			last = (year.compareTo(last) > 0) ? year : last;
		}
		return last;
	}

	/** Whether a column is one of several years and the words before tell none. */
	boolean isAssumed(String text, int to, int column) {
		return isYear(column) && !isAlone(column) && last(text, to).isEmpty();
	}

	private static String last(String text, int to) {
		Matcher years = YEAR.matcher(text)
			.region(Math.max(0, Sentence.begin(text, to) - REACH), to)
			.useTransparentBounds(true);
		String year = "";
		while (years.find()) {
			year = years.group();
		}
		return year;
	}

}
