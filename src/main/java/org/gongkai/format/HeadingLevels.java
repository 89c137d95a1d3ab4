package org.gongkai.format;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The levels of headings in official documents: 一、 then （一） then 1. then （1）. The number
 * decides, whatever level a file marks up.
 * <p>
 * 依据：GB/T 9704-2012 7.3.3.
 */
final class HeadingLevels {

	/** Longer than this is no heading, in characters. */
	private static final int LONGEST = 60;

	/** Longer than this is no heading unless it is set off by its type. */
	private static final int LONGEST_PLAIN = 40;

	private static final String NUMERAL = "[一二三四五六七八九十百]{1,4}";

	private static final Pattern FIRST = Pattern.compile("^" + NUMERAL + "\\s?[、.．].*", Pattern.DOTALL);

	private static final Pattern SECOND = Pattern.compile("^[（(]\\s?" + NUMERAL + "\\s?[）)].*", Pattern.DOTALL);

	private static final Pattern THIRD = Pattern.compile("^[0-9０-９]{1,2}\\s?(?:[.．](?![0-9０-９])|、).*", Pattern.DOTALL);

	private static final Pattern FOURTH = Pattern.compile("^[（(]\\s?[0-9０-９]{1,2}\\s?[）)].*", Pattern.DOTALL);

	private HeadingLevels() {
	}

	/** The level that the number at the beginning gives, if there is one. */
	static OptionalInt ofNumber(String text) {
		if (FIRST.matcher(text).matches()) {
			return OptionalInt.of(1);
		}
		if (SECOND.matcher(text).matches()) {
			return OptionalInt.of(2);
		}
		if (THIRD.matcher(text).matches()) {
			return OptionalInt.of(3);
		}
		return FOURTH.matcher(text).matches() ? OptionalInt.of(4) : OptionalInt.empty();
	}

	/** The level of a text that is marked up as a heading of the given level. */
	static int ofMarkup(String text, int level) {
		return ofNumber(text).orElse(Math.max(1, Math.min(4, level)));
	}

	/**
	 * The level of a paragraph that is a heading by its looks: numbered, short and no
	 * sentence. 1. and （1） also number mere items, so they need to be set off.
	 * @param emphasized whether it is set off, all bold or in a heading's typeface
	 */
	static OptionalInt ofLooks(String text, boolean emphasized) {
		OptionalInt level = ofNumber(text);
		boolean possible = level.isPresent() && text.length() <= LONGEST && text.indexOf('\n') < 0
				&& text.indexOf('。') < 0 && "；;，,：:！？、".indexOf(text.charAt(text.length() - 1)) < 0;
		boolean plainly = possible && level.getAsInt() <= 2 && text.length() <= LONGEST_PLAIN && text.indexOf('；') < 0;
		return (possible && emphasized || plainly) ? level : OptionalInt.empty();
	}

}
