package org.gongkai.inspection.consistency.change;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/** 利用系数由0.52提高到0.61，提高0.09: a change of what has no unit. */
public final class PlainChanges {

	private static final String NUMBER = "([0-9]{1,4}\\.[0-9]{1,4})";

	private static final Pattern CHANGED = Pattern
		.compile("[由从](?:[上去]年的?|20[0-9]{2}年的?)?" + NUMBER + "[\\p{IsHan}]{0,4}(?:到|至|为)" + NUMBER
				+ "[,(](?:[\\p{IsHan}]{0,6})(提高|提升|上升|增加|增长|下降|降低|减少|减小|缩小|扩大)(?:了)?" + NUMBER + "(?=[,。;)、]|$)");

	/** 由上年的2.03（以农村居民收入为1）缩小至1.90 */
	private static final Pattern TURNED = Pattern.compile("[由从](?:[上去]年的?|20[0-9]{2}年的?)?" + NUMBER
			+ "(?:\\([^()]{1,24}\\))?(?:(提高|提升|上升|增加|增长|扩大|回升)|下降|降低|减少|减小|缩小|收窄|回落)(?:到|至|为)(?:20[0-9]{2}年的?)?"
			+ NUMBER + "(?=[,。;)、(]|$)");

	private static final Pattern UP = Pattern.compile("[提上增扩]");

	/** How far behind 由 the later number ends. */
	private static final int REACH = 64;

	private PlainChanges() {
	}

	/** The next place from which on a number may have changed; -1 without. */
	private static int next(String text, int from) {
		for (int at = from; at + 1 < text.length(); at++) {
			char c = text.charAt(at);
			if ((c == '由' || c == '从') && (Sentence.isDigit(text.charAt(at + 1)) || text.startsWith("年", at + 2))) {
				return at;
			}
		}
		return -1;
	}

	public static void check(Figures figures, Contradictions found) {
		if (figures.first('.') < 0 || figures.first('由') < 0 && figures.first('从') < 0) {
			return;
		}
		String text = figures.text();
		Matcher changed = CHANGED.matcher(text);
		for (int at = next(text, 0); at >= 0; at = next(text, at + 1)) {
			turned(text, at, found);
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

	/** Whether what is told to be less is more, or the other way round. */
	private static void turned(String text, int at, Contradictions found) {
		Matcher turned = TURNED.matcher(text).region(at, Math.min(text.length(), at + REACH));
		if (turned.lookingAt()) {
			int by = new BigDecimal(turned.group(3)).compareTo(new BigDecimal(turned.group(1)));
			if (by != 0 && by > 0 != (turned.group(2) != null)) {
				found.report(turned.start(), turned.end(), "写的增减方向与前后两个数不一致。请核对前后两个数和增减的方向。");
			}
		}
	}

}
