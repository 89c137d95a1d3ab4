package org.gongkai.inspection.consistency;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 利用系数由0.52提高到0.61，提高0.09: a change of what has no unit. */
final class PlainChanges {

	private static final String NUMBER = "([0-9]{1,4}\\.[0-9]{1,4})";

	private static final Pattern CHANGED = Pattern.compile("[由从]" + NUMBER + "[\\p{IsHan}]{0,4}(?:到|至|为)" + NUMBER
			+ "[,(](?:[\\p{IsHan}]{0,6})(提高|提升|上升|增加|增长|下降|降低|减少|减小|缩小|扩大)(?:了)?" + NUMBER + "(?=[,。;)、]|$)");

	private static final Pattern UP = Pattern.compile("[提上增扩]");

	private PlainChanges() {
	}

	/** The next place from which on a number may have changed; -1 without. */
	private static int next(String text, int from) {
		for (int at = from; at + 1 < text.length(); at++) {
			if (Sentence.isDigit(text.charAt(at + 1)) && (text.charAt(at) == '由' || text.charAt(at) == '从')) {
				return at;
			}
		}
		return -1;
	}

	static void check(Figures figures, Contradictions found) {
		if (figures.first('.') < 0 || figures.first('由') < 0 && figures.first('从') < 0) {
			return;
		}
		String text = figures.text();
		Matcher changed = CHANGED.matcher(text);
		for (int at = next(text, 0); at >= 0; at = next(text, at + 1)) {
			if (!changed.region(at, text.length()).lookingAt()) {
				continue;
			}
			at = changed.end() - 1;
			BigDecimal by = new BigDecimal(changed.group(2)).subtract(new BigDecimal(changed.group(1)));
			BigDecimal told = new BigDecimal(changed.group(4));
			boolean up = UP.matcher(changed.group(3)).lookingAt();
			if (by.signum() != 0 && (up ? by : by.negate()).compareTo(told) != 0) {
				found.report(changed.start(), changed.end(),
						"前后两个数相差%s，文中写%s%s。请核对。".formatted(Amount.plain(by.abs()), changed.group(3), changed.group(4)));
			}
		}
	}

}
