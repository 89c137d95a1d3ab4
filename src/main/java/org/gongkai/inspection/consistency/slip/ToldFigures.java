package org.gongkai.inspection.consistency.slip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Figures;

/**
 * The figures that a text tells, in their order, those of its tables, and which of them
 * fit others as they are.
 */
final class ToldFigures {

	/** The first ones, of which a text is about. */
	static final int MOST = 300;

	private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");

	private static final int MOST_CELLS = 1000;

	/** Digits that a double holds. */
	private static final int LONGEST = 15;

	/** A text of fewer characters is a sentence or two. */
	private static final int SHORT = 110;

	/** How many a text tells in a unit. */
	private static final int USUAL = 8;

	private static final double WAN = 1e4;

	private static final double YI = 1e8;

	private final List<Told> all = new ArrayList<>();

	private final Map<String, List<Told>> rows = new LinkedHashMap<>();

	private final Map<String, Integer> times = new HashMap<>();

	private final Set<Double> cells = new HashSet<>();

	private int length;

	private final boolean[] explained = new boolean[MOST];

	void read(Piece piece, Figures figures) {
		this.length += piece.text().length();
		for (Amount amount : figures.all()) {
			if (this.all.size() < MOST && amount.number() > 0) {
				Told told = Told.of(piece, amount, this.all.size());
				this.all.add(told);
				this.rows.computeIfAbsent(told.unit(), (unit) -> new ArrayList<>()).add(told);
				this.times.merge(told.unit() + told.number(), 1, Integer::sum);
			}
		}
	}

	void readTable(Piece piece) {
		Matcher number = NUMBER.matcher(piece.text());
		while (this.cells.size() < MOST_CELLS && number.find()) {
			if (number.end() - number.start() <= LONGEST) {
				this.cells.add(Double.parseDouble(number.group().replace(",", "")));
			}
		}
	}

	List<Told> all() {
		return this.all;
	}

	/** Those of one unit, unit by unit. */
	Iterable<List<Told>> rows() {
		return this.rows.values();
	}

	/** How many of its unit the text tells, of which a sentence or two say little. */
	int ofUnit(Told figure) {
		int told = this.rows.getOrDefault(figure.unit(), List.of()).size();
		return (this.length < SHORT) ? Math.max(USUAL, told) : told;
	}

	/** Notes that figures fit each other. */
	void explain(List<Told> figures) {
		for (Told told : figures) {
			this.explained[told.place()] = true;
		}
	}

	/** Whether a figure fits others as it is, or the text tells it again. */
	boolean isExplained(Told told) {
		return this.explained[told.place()] || this.times.getOrDefault(told.unit() + told.number(), 1) > 1;
	}

	/** Whether the text tells a value in a unit. */
	boolean isTold(String unit, double value) {
		return this.times.containsKey(unit + value);
	}

	boolean isInTable(Told told) {
		double number = told.number();
		return told.amount().digits() > 1 && (this.cells.contains(number) || this.cells.contains(number / WAN)
				|| this.cells.contains(number / YI));
	}

}
