package org.gongkai.inspection.consistency.told;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/**
 * “四公开”，即公开项目、公开标准、公开电话: a watchword with its number against the points that each name
 * it.
 */
public final class QuotedCounts {

	private static final String NUMERALS = "二两三四五六七八九十";

	private static final Pattern COUNT = Pattern
		.compile("“([" + NUMERALS + "])个?([\\p{IsHan}]{1,2})”[\\p{IsHan}]{0,8},?(?:即|是指|指的是|分别是|分别为|:|\\()");

	/** What may join two points that both name it. */
	private static final Pattern JOINED = Pattern.compile("以及|和|与|及");

	private static final int REACH = 24;

	private static final int LONGEST = 120;

	private QuotedCounts() {
	}

	public static void check(Piece piece, Contradictions found) {
		if (!piece.mayHold('“') || !piece.mayHold('、') && !piece.mayHold(',')) {
			return;
		}
		String text = piece.text();
		for (int at = text.indexOf('“'); at >= 0; at = text.indexOf('“', at + 1)) {
			Matcher count = (at + 1 < text.length() && NUMERALS.indexOf(text.charAt(at + 1)) >= 0)
					? COUNT.matcher(text).region(at, Math.min(text.length(), at + REACH)) : null;
			if (count != null && count.lookingAt()) {
				compare(text, count, found);
			}
		}
	}

	private static void compare(String text, Matcher count, Contradictions found) {
		int end = count.end();
		while (end < text.length() && end - count.end() < LONGEST && "。;)\n".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		String name = count.group(2);
		int points = 0;
		String[] items = text.substring(count.end(), end).split("[、,]");
		for (String item : items) {
			if (!item.contains(name)) {
				return;
			}
			for (String part : JOINED.split(item)) {
				points += part.contains(name) ? 1 : 0;
			}
		}
		int wanted = SpelledNumbers.count(count.group(1));
		if (items.length > 1 && points != wanted) {
			found.report(count.start(), end, "前面写“%s%s”，后面列了%d个。请核对名称和个数。".formatted(count.group(1), name, points));
		}
	}

}
