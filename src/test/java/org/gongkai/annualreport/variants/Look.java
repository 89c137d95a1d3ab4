package org.gongkai.annualreport.variants;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

import org.gongkai.format.Block;

/**
 * What becomes of the tables on their way through other people's programs. A look changes
 * how a report is set, never what it says.
 */
public enum Look {

	OFFICIAL((blocks, random) -> blocks),

	HALF_WIDTH((blocks, random) -> Tables.labels(blocks,
			(label) -> label.replace("（", "(").replace("）", ") ").replace("，", ", ").replaceAll("^(\\d)\\.", "$1. "))),

	IDEOGRAPHIC_COMMA((blocks, random) -> Tables.labels(blocks, (label) -> label.replaceAll("^(\\d)\\.", "$1、"))),

	NO_NUMBERS((blocks, random) -> Tables.labels(blocks,
			(label) -> label.replaceAll("^(?:\\d\\.|（[一二三四五六七]）|[一二三四]、)", ""))),

	SPACED_LABELS((blocks, random) -> Tables.labels(blocks, (label) -> String.join(" ", label.split("")))),

	LABELS_IN_LINES((blocks, random) -> Tables.labels(blocks, (label) -> label.replaceAll("(.{4})(?=.)", "$1\n"))),

	MISSPELT((blocks, random) -> Tables.labels(blocks, (label) -> misspelt(label, random))),

	CUT((blocks, random) -> Tables.labels(blocks,
			(label) -> label.matches("\\d\\..{9,}") ? label.substring(0, 8) : label)),

	FULL_WIDTH((blocks, random) -> Tables.values(blocks, Look::wide)),

	THOUSANDS((blocks, random) -> Tables.values(blocks,
			(value) -> value.replaceAll("(?<=\\d)(?=(?:\\d{3})+(?:\\.|$))(?<!\\.\\d{1,9})", ","))),

	UNITS((blocks, random) -> Tables.counts(blocks, (value) -> value.isEmpty() ? value : value + "件")),

	HARD_SPACES((blocks, random) -> Tables.values(blocks, (value) -> "\u00a0" + value + "\u3000\u200b")),

	REMARKS((blocks, random) -> Tables.counts(blocks,
			(value) -> (value.isEmpty() || random.nextInt(3) > 0) ? value : value + "（其中网上0）")),

	HEADLESS((blocks, random) -> Tables.each(blocks,
			(table) -> Tables.isThree(table) ? Tables.without(table, 0, 3) : List.of(table))),

	HEAD_CUT((blocks, random) -> Tables.each(blocks,
			(table) -> Tables.isThree(table) ? Tables.without(table, 2, 3) : List.of(table))),

	HEAD_AGAIN((blocks, random) -> Tables.each(blocks,
			(table) -> Tables.isThree(table) ? Tables.headAgain(table, 15) : List.of(table))),

	HEAD_SHIFTED((blocks, random) -> Tables.each(blocks,
			(table) -> Tables.isThree(table) ? Tables.headShifted(table) : List.of(table))),

	TORN((blocks, random) -> Tables.each(blocks,
			(table) -> Tables.isThree(table) ? Tables.torn(table, 18, false) : List.of(table))),

	TORN_WITHOUT_LABELS((blocks, random) -> Tables.each(blocks,
			(table) -> Tables.isThree(table) ? Tables.torn(table, 6 + random.nextInt(18), true) : List.of(table))),

	TORN_IN_THREE((blocks, random) -> Tables.each(blocks,
			(table) -> Tables.isThree(table) ? Tables.tornTwice(table) : List.of(table))),

	LABEL_TORN((blocks, random) -> Tables.each(blocks,
			(table) -> Tables.isThree(table) ? Tables.labelTorn(table) : List.of(table))),

	ROW_TORN((blocks, random) -> Tables.each(blocks,
			(table) -> Tables.isThree(table) ? Tables.rowTorn(table, 22) : List.of(table))),

	GLUED((blocks, random) -> Tables.glued(blocks)),

	UNMERGED((blocks, random) -> Tables.each(blocks, (table) -> List.of(Tables.unmerged(table, false)))),

	REPEATED_LABELS((blocks, random) -> Tables.each(blocks, (table) -> List.of(Tables.unmerged(table, true)))),

	BLANK_COLUMN((blocks, random) -> Tables.each(blocks, (table) -> List.of(Tables.withColumn(table, "", false)))),

	SERIAL_NUMBERS((blocks, random) -> Tables.each(blocks,
			(table) -> Tables.isThree(table) ? List.of(Tables.withColumn(table, "1", true)) : List.of(table))),

	FOUR_UPRIGHT((blocks, random) -> Tables.each(blocks,
			(table) -> Tables.isFour(table) ? List.of(Tables.upright(table)) : List.of(table))),

	FOUR_BY_GROUPS((blocks, random) -> Tables.each(blocks,
			(table) -> Tables.isFour(table) ? List.of(Tables.byGroups(table)) : List.of(table))),

	FOUR_IN_TWO((blocks, random) -> Tables.each(blocks,
			(table) -> Tables.isFour(table) ? Tables.inTwo(table) : List.of(table))),

	FOUR_TORN((blocks, random) -> Tables.each(blocks,
			(table) -> Tables.isFour(table) ? Tables.torn(table, 3, false) : List.of(table))),

	TITLES_IN_TABLES((blocks, random) -> Tables.each(blocks, (table) -> List.of(Tables.titled(table))));

	private final BiFunction<List<Block>, Random, List<Block>> change;

	Look(BiFunction<List<Block>, Random, List<Block>> change) {
		this.change = change;
	}

	/** The text in this look. */
	public List<Block> of(List<Block> blocks, long seed) {
		return this.change.apply(blocks, new Random(seed));
	}

	/** One character of a long label left out or another in its place. */
	private static String misspelt(String label, Random random) {
		if (label.length() < 8 || random.nextInt(3) == 0) {
			return label;
		}
		int at = 3 + random.nextInt(label.length() - 4);
		return label.substring(0, at) + (random.nextBoolean() ? "" : "某") + label.substring(at + 1);
	}

	private static String wide(String value) {
		StringBuilder wide = new StringBuilder();
		value.chars().map((c) -> (c >= '!' && c <= '~') ? c + 0xFEE0 : c).forEach((c) -> wide.append((char) c));
		return wide.toString();
	}

}
