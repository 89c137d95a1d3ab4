package org.gongkai.inspection.consistency.figures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;

/**
 * How many years or months something takes, against the years and months in which it
 * begins and ends: 2021年至2035年，共10年; 任期三年，自2023年6月至2026年6月.
 */
public final class YearSpans {

	/** How far from its years a length is told, in characters. */
	private static final int REACH = 46;

	/** From 期 to the 年 of how many years it takes. */
	private static final int LONGEST_TERM = 6;

	private static final Pattern YEARS = Pattern.compile(
			"(?<![0-9])((?:19|20)[0-9]{2})年?(?:([0-9]{1,2})月)?(?:起|度)?(?:至|到|-)((?:19|20)[0-9]{2})年(?:([0-9]{1,2})月)?(?:底|末|止|期间|间|度)?[,(]?[^,。;()]{0,10}?[,(]?(?:共|共计|为期|历时|期限|期限为|时间|连续|先后|任期|实施期|规划期)(?:共|为)?([0-9]{1,2}|[二两三四五六七八九十]{1,3})年");

	private static final CharacterSet NUMERALS = CharacterSet.of("0123456789一二两三四五六七八九十");

	private static final CharacterSet THROUGH = CharacterSet.of("至到-");

	private static final Pattern MONTHS = Pattern.compile(
			"(?<![0-9])((?:19|20)[0-9]{2})年([0-9]{1,2})月(?![0-9])[^。;0-9]{0,16}((?:19|20)[0-9]{2})年([0-9]{1,2})月(?![0-9])[^。;0-9]{0,16}(?:共|为期|历时|工期|建设期|周期|期限|时间|实施期|为|用时)(?:共|为)?([0-9]{1,3}|[一二两三四五六七八九十]{1,3})个月");

	private static final Pattern SPAN = Pattern.compile(
			"\\(((?:19|20)[0-9]{2})年?(?:至|到|-{1,2})((?:19|20)[0-9]{2})年\\)[,]?(?:的)?([二两三四五六七八九十])年(?:来|间|里|内|累计|共|期间)");

	private static final Pattern TERM_BEFORE = Pattern.compile(
			"(?:任期|期限|有效期|租期|租赁期|合同期|服务期|聘期|建设期|试点期)(?:限)?(?:为|共)?([0-9]{1,2}|[一二两三四五六七八九十]{1,2})年,?\\(?(?:自|从|即|为)?((?:19|20)[0-9]{2})年([0-9]{1,2})月(?![0-9])(?:起|初|底|末)?(?:至|到|-)((?:19|20)[0-9]{2})年([0-9]{1,2})月(?![0-9])");

	private static final Pattern MONTHS_OF_YEAR = Pattern.compile(
			"(?<![0-9])([1-9]|1[0-2])月(?:份|起)?(?:至|到|-)([1-9]|1[0-2])月(?:份|底|末)?(?:止)?[,(]?(?:连续|期间)?(?:共|共计|合计|计|总共|这)([0-9]{1,2}|[一二两三四五六七八九十]{1,2})个月");

	private YearSpans() {
	}

	public static void check(Figures figures, Contradictions found) {
		years(figures.text(), figures, found);
		months(figures.text(), figures, found);
		if (figures.first('至') >= 0 || figures.first('-') >= 0 || figures.first('到') >= 0) {
			monthsOfYear(figures.text(), figures, found);
		}
	}

	/** Whether a 年 stands behind the four digits of a year. */
	public static boolean isYear(String text, int at) {
		return at >= 4 && Sentence.isDigit(text.charAt(at - 1)) && Sentence.isDigit(text.charAt(at - 2))
				&& Sentence.isDigit(text.charAt(at - 3)) && Sentence.isDigit(text.charAt(at - 4));
	}

	/** 2024年5月开工，2026年5月完工，工期24个月 */
	private static void months(String text, Figures figures, Contradictions found) {
		int done = 0;
		for (int at = figures.first("个月"); at >= 0; at = text.indexOf("个月", at + 2)) {
			int from = Math.max(done, at - 2 * REACH);
			int year = text.indexOf('年', from);
			int next = (year < 0) ? -1 : text.indexOf('年', year + 1);
			Matcher months = (next >= 0 && next <= at) ? MONTHS.matcher(text).region(from, at + 2) : null;
			while (months != null && months.find()) {
				done = months.end();
				int span = (Integer.parseInt(months.group(3)) - Integer.parseInt(months.group(1))) * 12
						+ Integer.parseInt(months.group(4)) - Integer.parseInt(months.group(2));
				double told = SpelledNumbers.number(months.group(5));
				if (span > 0 && Math.abs(told - span) > 1 && told > 0) {
					found.report(months.start(), months.end(),
							"起止相隔%d个月，文中写%s个月。请核对。".formatted(span, months.group(5)));
				}
			}
		}
	}

	/** 2025年7月至12月共5个月: months of one year, both counted whole. */
	private static void monthsOfYear(String text, Figures figures, Contradictions found) {
		for (int at = figures.first("个月"); at >= 0; at = text.indexOf("个月", at + 2)) {
			Matcher months = MONTHS_OF_YEAR.matcher(text)
				.region(Math.max(0, at - REACH / 2), at + 2)
				.useTransparentBounds(true);
			if (months.find() && months.end() == at + 2) {
				int span = Integer.parseInt(months.group(2)) - Integer.parseInt(months.group(1)) + 1;
				double told = SpelledNumbers.number(months.group(3));
				if (span > 1 && told > 0 && told != span) {
					found.report(months.start(), months.end(),
							"起止月份连头带尾是%d个月，文中写%s个月。请核对。".formatted(span, months.group(3)));
				}
			}
		}
	}

	/** （2021—2025年）五年累计投入 */
	private static void spanOfYears(String text, Contradictions found) {
		Matcher span = SPAN.matcher(text);
		while (span.find()) {
			int years = Integer.parseInt(span.group(2)) - Integer.parseInt(span.group(1)) + 1;
			double told = SpelledNumbers.number(span.group(3));
			if (years > 1 && told != years && told != years - 1 - ((span.group().indexOf('(') >= 0) ? 1 : 0)) {
				found.report(span.start(), span.end(), "起止年份连头带尾是%d年，文中写%s年。请核对年份和年数。".formatted(years, span.group(3)));
			}
		}
	}

	/** 任期三年，自2023年6月至2026年6月 */
	private static void termBefore(String text, int first, Contradictions found) {
		int done = 0;
		for (int at = first; at >= 0; at = text.indexOf('期', at + 1)) {
			int years = text.indexOf('年', at);
			if (at < done || years < 0 || years > at + LONGEST_TERM || !NUMERALS.has(text.charAt(years - 1))) {
				continue;
			}
			Matcher term = TERM_BEFORE.matcher(text)
				.region(Math.max(done, at - 2), Math.min(text.length(), at + REACH))
				.useTransparentBounds(true);
			if (!term.find()) {
				continue;
			}
			done = term.end();
			int months = (Integer.parseInt(term.group(4)) - Integer.parseInt(term.group(2))) * 12
					+ Integer.parseInt(term.group(5)) - Integer.parseInt(term.group(3));
			double told = SpelledNumbers.number(term.group(1)) * 12;
			// both months may be counted whole
			if (months > 0 && told != months && told != months + 1) {
				found.report(term.start(), term.end(), "起止相隔%d个月，文中写%s年。请核对。".formatted(months, term.group(1)));
			}
		}
	}

	private static void years(String text, Figures figures, Contradictions found) {
		if (figures.first('月') >= 0) {
			termBefore(text, figures.first('期'), found);
		}
		if (figures.first("年)") >= 0) {
			spanOfYears(text, found);
		}
		int done = 0;
		for (int at = figures.first('年'); at >= 0; at = text.indexOf('年', at + 1)) {
			boolean year = at >= 4 && Sentence.isDigit(text.charAt(at - 1)) && Sentence.isDigit(text.charAt(at - 4))
					&& THROUGH.in(text, at + 1, Math.min(text.length(), at + 7));
			if (!year || at - 4 < done) {
				continue;
			}
			Matcher years = YEARS.matcher(text)
				.region(at - 4, Math.min(text.length(), at + REACH))
				.useTransparentBounds(true);
			if (years.lookingAt()) {
				done = years.end();
				int span = Integer.parseInt(years.group(3)) - Integer.parseInt(years.group(1));
				double written = SpelledNumbers.number(years.group(5));
				double right = (years.group(2) != null && years.group(4) != null)
						? span + (Integer.parseInt(years.group(4)) - Integer.parseInt(years.group(2))) / 12.0
						: Double.NaN;
				boolean months = !Double.isNaN(right);
				boolean fits = months ? written > right - 0.3 && written < right + 0.4
						: written == span || written == span + 1;
				if (span > 0 && !fits) {
					found.report(years.start(), years.end(),
							"起止年份连头带尾是%d年，文中写%s年。请核对年份和年数。".formatted(span + 1, years.group(5)));
				}
			}
		}
	}

}
