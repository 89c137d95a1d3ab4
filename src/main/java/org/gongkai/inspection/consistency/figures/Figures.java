package org.gongkai.inspection.consistency.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.Held;
import org.gongkai.inspection.Piece;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of a text in their order, read once for all that compare them: a pass over
 * its characters that stops at digits only.
 */
public final class Figures {

	private static final int LONGEST = 15;

	private static final int LONGEST_FRACTION = 6;

	/** Digits that a long holds. */
	private static final int LONGEST_LONG = 18;

	/** The greatest power of ten that a word of scale stands for. */
	private static final int GREATEST_SCALE = 12;

	/** One in the last place, by that many places more than the greatest scale takes. */
	private static final BigDecimal[] STEPS = new BigDecimal[GREATEST_SCALE + LONGEST_FRACTION + 1];

	static {
		for (int at = 0; at < STEPS.length; at++) {
			STEPS[at] = BigDecimal.valueOf(1, at - GREATEST_SCALE);
		}
	}

	private final Held held;

	private final String text;

	private final List<Amount> amounts;

	private @Nullable List<StatedDate> dates;

	private Figures(Piece piece, List<Amount> amounts) {
		this.held = piece.held();
		this.text = piece.text();
		this.amounts = amounts;
	}

	/** The amounts in Arabic digits. */
	public static Figures of(Piece piece) {
		return new Figures(piece, (piece.normalized().digits() > 0) ? amounts(piece.text()) : List.of());
	}

	/** Those in Chinese numerals, from two on: 共检查十二家. */
	public static Figures spelled(Piece piece) {
		return new Figures(piece, SpelledNumbers.amounts(piece.text()));
	}

	private static List<Amount> amounts(String text) {
		List<Amount> amounts = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			if (!isDigit(text.charAt(at))) {
				at++;
				continue;
			}
			int end = digits(text, at);
			if (at == 0 || !isJoined(text.charAt(at - 1))) {
				end = read(text, at, end, amounts);
			}
			at = end;
		}
		return amounts;
	}

	/** Reads the amount that begins there, if it is one; behind the number. */
	private static int read(String text, int from, int digits, List<Amount> amounts) {
		int end = grouped(text, from, digits);
		int whole = end;
		int places = 0;
		if (at(text, end) == '.' && isDigit(at(text, end + 1))) {
			int fraction = digits(text, end + 1);
			places = fraction - end - 1;
			end = fraction;
		}
		int behind = end;
		if (whole - from <= LONGEST + 4 && places <= LONGEST_FRACTION) {
			char next = at(text, behind);
			boolean vague = next == '余' || next == '多' || next == '几';
			behind += vague ? 1 : 0;
			int scale = scale(text, behind);
			behind += (scale == GREATEST_SCALE) ? 2 : (scale > 0) ? 1 : 0;
			next = at(text, behind);
			boolean more = next == '余' || next == '多';
			behind += more ? 1 : 0;
			String unit = Units.at(text, behind);
			if (!unit.isEmpty()) {
				int to = behind + unit.length();
				amounts.add(new Amount(from, to, value(text, from, end, places - scale),
						STEPS[places - scale + GREATEST_SCALE], unit, vague || more || isVague(text, from, to)));
			}
		}
		return end;
	}

	private static BigDecimal value(String text, int from, int to, int scale) {
		long value = 0;
		int digits = 0;
		for (int at = from; at < to; at++) {
			if (isDigit(text.charAt(at))) {
				value = value * 10 + text.charAt(at) - '0';
				digits++;
			}
		}
		return (digits <= LONGEST_LONG) ? BigDecimal.valueOf(value, scale)
				: new BigDecimal(new BigInteger(text.substring(from, to).replaceAll("[,.]", "")), scale);
	}

	/** Behind the groups of three that follow: 1,234,567. */
	private static int grouped(String text, int from, int digits) {
		int end = digits;
		if (digits - from <= 3) {
			while (at(text, end) == ',' && digits(text, end + 1) == end + 4) {
				end += 4;
			}
		}
		return end;
	}

	private static int digits(String text, int from) {
		int end = from;
		while (end < text.length() && isDigit(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/** The power of ten that a word of scale stands for. */
	private static int scale(String text, int at) {
		return switch (at(text, at)) {
			case '百' -> 2;
			case '千' -> (Units.at(text, at).length() > 1) ? 0 : 3;
			case '万' -> (at(text, at + 1) == '亿') ? GREATEST_SCALE : 4;
			case '亿' -> 8;
			default -> 0;
		};
	}

	/** Whether the words around say that the number is not exact, or is one of a row. */
	public static boolean isVague(String text, int from, int to) {
		char before = (from > 0) ? text.charAt(from - 1) : ' ';
		boolean word = switch (before) {
			case '近', '超', '逾', '每', '第', '均' -> true;
			case '约' -> "节签合履违预解".indexOf(at(text, from - 2)) < 0;
			case '过' -> at(text, from - 2) == '超';
			case '破' -> at(text, from - 2) == '突';
			case '足', '到' -> at(text, from - 2) == '不';
			case '于' -> at(text, from - 2) == '少' || at(text, from - 2) == '低';
			case '少' -> at(text, from - 2) == '至';
			case '多', '高' -> at(text, from - 2) == '最';
			case '限' -> at(text, from - 2) == '上';
			default -> false;
		};
		char behind = at(text, to);
		// 比672万立方米多96万立方米: what is behind the unit tells how much more
		return word || behind == '余' || behind == '多' && !isDigit(at(text, to + 1))
				|| (behind == '以' || behind == '左' || behind == '上')
						&& (text.startsWith("以上", to) || text.startsWith("以下", to) || text.startsWith("以内", to)
								|| text.startsWith("左右", to) || text.startsWith("上下", to));
	}

	private static char at(String text, int place) {
		return (place >= 0 && place < text.length()) ? text.charAt(place) : ' ';
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	/** What makes a number part of a longer one, of a code or of a range. */
	private static boolean isJoined(char before) {
		return before == '.' || before == '-' || before >= 'A' && before <= 'Z' || before >= 'a' && before <= 'z';
	}

	public String text() {
		return this.text;
	}

	/** Where a character stands first, or -1; most do not stand there at all. */
	public int first(char c) {
		return this.held.mayBe(c) ? this.text.indexOf(c) : -1;
	}

	/** Where a word stands first, or -1. */
	public int first(String word) {
		return this.held.mayBe(word) ? this.text.indexOf(word) : -1;
	}

	/** All of them. */
	public List<Amount> all() {
		return this.amounts;
	}

	/** The dates of the text, read once for all that ask for them. */
	public List<StatedDate> dates() {
		List<StatedDate> known = this.dates;
		if (known == null) {
			known = StatedDate.in(this.text);
			this.dates = known;
		}
		return known;
	}

	/** Those that lie within a stretch. */
	public List<Amount> in(int from, int to) {
		int first = first(from);
		int behind = first;
		while (behind < this.amounts.size() && this.amounts.get(behind).to() <= to) {
			behind++;
		}
		return this.amounts.subList(first, behind);
	}

	/** The number of the first that does not begin before a place. */
	private int first(int from) {
		int low = 0;
		int high = this.amounts.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.amounts.get(middle).from() < from) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
