package org.gongkai.inspection.spelling;

import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongkai.inspection.CharacterSet;
import org.jspecify.annotations.Nullable;

/**
 * Which characters may have been meant by another: those that sound like it, tones and
 * the usual differences of dialects left aside, and those that look like it, by the
 * phonetic groups and the Cangjie codes of Unihan (Unicode licence). Some are known for
 * being taken for each other. No numeral is among them.
 */
final class Confusions {

	private static final float TYPICAL_OUTWEIGHS = 6;

	private static final float KNOWN_OUTWEIGHS = 3.5f;

	private static final float BOTH_OUTWEIGH = 2.5f;

	/** Numbers are no mistakes. */
	static final CharacterSet NUMERALS = CharacterSet.of("〇一二三四五六七八九十百千万亿两");

	private static final @Nullable String[] SHAPES = new String[1 << Character.SIZE];

	private static final @Nullable String[] TYPICAL = new String[1 << Character.SIZE];

	private static final @Nullable String[] KNOWN = new String[1 << Character.SIZE];

	private static final @Nullable Confusions[] OF = new Confusions[1 << Character.SIZE];

	static {
		Tables.read("spelling/shapes.txt", (line, number) -> SHAPES[line.charAt(0)] = line.substring(1));
		Tables.read("spelling/confused.txt", (line, number) -> {
			int blank = line.indexOf(' ');
			enter(TYPICAL, line.charAt(0), line.substring(1, blank));
			enter(KNOWN, line.charAt(0), line.substring(blank + 1));
		});
	}

	private final char[] characters;

	private final float[] closeness;

	private final float closest;

	private final Neighbours.Row row;

	private Confusions(char wrong) {
		String all = Stream
			.of(SHAPES[wrong], TYPICAL[wrong], KNOWN[wrong], Sounds.nearlyAlike(wrong), Alike.listedFor(wrong))
			.filter(Objects::nonNull)
			.collect(Collectors.joining());
		IntPredicate usable = (c) -> c != wrong && !NUMERALS.has((char) c);
		int[] meant = all.chars().distinct().filter(usable).toArray();
		this.characters = new char[meant.length];
		this.closeness = new float[meant.length];
		for (int at = 0; at < meant.length; at++) {
			this.characters[at] = (char) meant[at];
			this.closeness[at] = closeness(wrong, (char) meant[at]);
		}
		float closest = 0;
		for (float one : this.closeness) {
			closest = Math.max(closest, one);
		}
		this.closest = closest;
		this.row = Neighbours.Row.of(this.characters);
	}

	/** Both ways. */
	private static void enter(@Nullable String[] table, char one, String others) {
		table[one] = (table[one] != null) ? table[one] + others : others;
		for (char other : others.toCharArray()) {
			table[other] = (table[other] != null) ? table[other] + one : String.valueOf(one);
		}
	}

	/** What may be meant by a character; worked out when first asked for. */
	static Confusions of(char wrong) {
		Confusions known = OF[wrong];
		if (known == null) {
			known = new Confusions(wrong);
			OF[wrong] = known;
		}
		return known;
	}

	int size() {
		return this.characters.length;
	}

	/** All of them, to be compared with what stands beside others. */
	Neighbours.Row row() {
		return this.row;
	}

	char character(int number) {
		return this.characters[number];
	}

	/** The most of what any of them outweighs. */
	float closest() {
		return this.closest;
	}

	/** How much of a gain it outweighs that the one is easily taken for the other. */
	float closeness(int number) {
		return this.closeness[number];
	}

	private static float closeness(char wrong, char right) {
		float closeness = isTypical(wrong, right) ? TYPICAL_OUTWEIGHS : isKnown(wrong, right) ? KNOWN_OUTWEIGHS : 0;
		boolean both = Sounds.nearlyAlike(wrong, right) && lookAlike(wrong, right);
		return both ? closeness + BOTH_OUTWEIGH : closeness;
	}

	static boolean lookAlike(char one, char other) {
		return has(SHAPES[one], other) || has(SHAPES[other], one);
	}

	/** Whether they are often taken for each other. */
	static boolean isTypical(char one, char other) {
		return has(TYPICAL[one], other);
	}

	/** Whether they are taken for each other now and then. */
	static boolean isKnown(char one, char other) {
		return has(KNOWN[one], other);
	}

	private static boolean has(@Nullable String characters, char c) {
		return characters != null && characters.indexOf(c) >= 0;
	}

}
