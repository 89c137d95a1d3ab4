package org.gongkai.inspection.consistency.told;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.jspecify.annotations.Nullable;

/** 人民币壹佰贰拾万元整（¥1,250,000.00）: the sum in words against the sum in figures. */
public final class MoneyInWords {

	private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";

	/** With one of which a sum in words begins. */
	public static final CharacterSet DIGITS_ABOVE_ZERO = CharacterSet.of(DIGITS.substring(1));

	private static final String FIGURE = "(?:小写(?:金额)?[:为]?)?(?:人民币)?[:]?[¥￥]? ?([0-9][0-9,]{0,18}(?:\\.[0-9]{1,6})?)(万|亿)?元?";

	private static final Pattern BEHIND = Pattern.compile("(?:整|正)?[ ),;:(]{0,4}(?:人民币)?" + FIGURE);

	private static final Pattern BEFORE = Pattern
		.compile("(?<![0-9,.])([0-9][0-9,]{0,18}(?:\\.[0-9]{1,6})?)(万|亿)?元?[ ,(]{0,3}(?:大写[:为]?)?(?:人民币)?[: ]?$");

	private static final int REACH = 40;

	private static final int LONGEST = 30;

	private MoneyInWords() {
	}

	public static void check(String text, Contradictions found) {
		for (char yuan : new char[] { '元', '圆' }) {
			for (int at = text.indexOf(yuan, 1); at >= 0; at = text.indexOf(yuan, at + 1)) {
				int begin = at;
				while (begin > 0 && at - begin < LONGEST && isNumeral(text.charAt(begin - 1))) {
					begin--;
				}
				if (at - begin > 1 && DIGITS.indexOf(text.charAt(begin)) > 0) {
					compare(text, begin, at, found);
				}
			}
		}
	}

	private static boolean isNumeral(char c) {
		return DIGITS.indexOf(c) >= 0 || power(c) >= 0;
	}

	private static void compare(String text, int from, int end, Contradictions found) {
		int behind = end + 1;
		int cents = 0;
		while (behind + 1 < text.length() && DIGITS.indexOf(text.charAt(behind)) >= 0
				&& "角分".indexOf(text.charAt(behind + 1)) >= 0) {
			cents += DIGITS.indexOf(text.charAt(behind)) * ((text.charAt(behind + 1) == '角') ? 10 : 1);
			behind += 2;
		}
		BigDecimal words = value(text.substring(from, end)).add(BigDecimal.valueOf(cents, 2));
		Matcher next = BEHIND.matcher(text).region(behind, Math.min(text.length(), behind + REACH));
		Matcher before = BEFORE.matcher(text).region(Math.max(0, from - REACH), from).useTransparentBounds(true);
		BigDecimal figure = next.lookingAt() ? figure(next) : before.find() ? figure(before) : null;
		if (figure != null && figure.compareTo(words) != 0) {
			found.report(from, behind,
					"大写金额是%s元，小写金额是%s元，两处不一致。请核对合同、票据后改正。".formatted(Amount.plain(words), Amount.plain(figure)));
		}
	}

	private static @Nullable BigDecimal figure(Matcher found) {
		int scale = "万".equals(found.group(2)) ? 4 : "亿".equals(found.group(2)) ? 8 : 0;
		return new BigDecimal(found.group(1).replace(",", "")).scaleByPowerOfTen(scale);
	}

	private static BigDecimal value(String words) {
		long whole = 0;
		long section = 0;
		long digit = 0;
		for (char c : words.toCharArray()) {
			int power = power(c);
			if (power < 0) {
				digit = DIGITS.indexOf(c);
			}
			else if (power >= 4) {
				whole = (whole + section + digit) * ((power == 4) ? 10_000L : 100_000_000L);
				section = 0;
				digit = 0;
			}
			else {
				section += digit * ((power == 1) ? 10 : (power == 2) ? 100 : 1000);
				digit = 0;
			}
		}
		return BigDecimal.valueOf(whole + section + digit);
	}

	private static int power(char c) {
		return switch (c) {
			case '拾' -> 1;
			case '佰' -> 2;
			case '仟' -> 3;
			case '万' -> 4;
			case '亿' -> 8;
			default -> -1;
		};
	}

}
