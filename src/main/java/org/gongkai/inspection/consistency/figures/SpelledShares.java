package org.gongkai.inspection.consistency.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.share.Shares;

/**
 * Shares and multiples in words, as amounts: 一半, 三分之二, 近九成 as percentages of that
 * roughness, 翻两番 as growth by three times.
 */
final class SpelledShares {

	private static final String NUMERALS = "一二三四五六七八九十";

	private static final Pattern SHARE = Pattern.compile(
			"(?=[一二三四五六七八九十百半过])(?:([二三四五六七八九十]{1,2}|百)分之([一二三四五六七八九十]{1,3})|(?<![第几])([一二三四五六七八九])成([一二三四五六七八九半])?(?![\\p{IsHan}]{0,1}[员立功本果品交熟长为])|(一半|半数|过半)(?![小时天年月]))");

	private static final Pattern DOUBLED = Pattern.compile("(?=[了一二两三四番倍])(?<=翻)了?(?:([一二两三四])?番|([一二两三四])?倍)");

	private static final String NUMBERS = "一二两三四";

	private static final String TENTHS = "一二三四五六七八九";

	private static final int[] TIMES = { 1, 2, 2, 3, 4 };

	/** How far a share in words may be off, in percentage points. */
	private static final BigDecimal ROUGH = BigDecimal.valueOf(14);

	private static final BigDecimal TENTH = BigDecimal.TEN;

	private static final BigDecimal HALF = BigDecimal.valueOf(6);

	private static final BigDecimal FRACTION = BigDecimal.valueOf(3);

	private SpelledShares() {
	}

	/** The amounts of a text with these among them. */
	static List<Amount> among(Figures figures) {
		boolean shares = isTenths(figures) || figures.first("分之") >= 0 || figures.first('半') >= 0;
		boolean doubled = figures.first('番') >= 0;
		if (!shares && !doubled) {
			return figures.all();
		}
		List<Amount> all = new ArrayList<>(figures.all());
		Matcher share = SHARE.matcher(figures.text());
		while (shares && share.find()) {
			add(figures.text(), share, all);
		}
		Matcher times = DOUBLED.matcher(figures.text());
		while (doubled && times.find()) {
			int place = (times.group(1) != null) ? NUMBERS.indexOf(times.group(1)) : 0;
			BigDecimal fold = BigDecimal.valueOf(1L << TIMES[place]);
			all.add(new Amount(times.start(), times.end(), fold.subtract(BigDecimal.ONE),
					fold.multiply(new BigDecimal("0.3")), "倍", false));
		}
		all.sort(Comparator.comparingInt(Amount::from));
		return all;
	}

	/** Whether a numeral stands before a 成: most texts complete something. */
	private static boolean isTenths(Figures figures) {
		String text = figures.text();
		int at = figures.first('成');
		while (at > 0 && TENTHS.indexOf(text.charAt(at - 1)) < 0) {
			at = text.indexOf('成', at + 1);
		}
		return at > 0;
	}

	private static void add(String text, Matcher share, List<Amount> all) {
		BigDecimal value;
		BigDecimal step;
		if (share.group(1) != null) {
			int parts = share.group(1).equals("百") ? 100 : SpelledNumbers.value(share.group(1));
			int some = SpelledNumbers.value(share.group(2));
			if (parts <= 1 || some <= 0) {
				return;
			}
			value = BigDecimal.valueOf(100L * some).divide(BigDecimal.valueOf(parts), 4, RoundingMode.HALF_UP);
			step = (parts == 100) ? BigDecimal.ONE : FRACTION;
		}
		else if (share.group(3) != null) {
			int half = (share.group(4) == null) ? 0
					: share.group(4).equals("半") ? 5 : NUMERALS.indexOf(share.group(4)) + 1;
			value = BigDecimal.valueOf(10L * (NUMERALS.indexOf(share.group(3)) + 1) + half);
			step = (half > 0) ? HALF : TENTH;
		}
		else {
			value = BigDecimal.valueOf(50);
			step = HALF;
		}
		int from = share.start();
		boolean near = from > 0 && "近约超过逾足到".indexOf(text.charAt(from - 1)) >= 0;
		boolean more = share.end() < text.length() && "多余以左".indexOf(text.charAt(share.end())) >= 0;
		all.add(new Amount(from, share.end(), value, (near || more) ? ROUGH : step, "%", false));
	}

}
