package org.gongkai.publication;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the index numbers 索引号 of an office are composed; there is no national rule. Tokens:
 * {@code {uscc}} 统一社会信用代码, {@code {orgCode}} its nine characters of the organization,
 * {@code {region}} the six digits of the region, {@code {class}} the column's code,
 * {@code {unit}} the drafting section's number in three digits, {@code {yyyy}},
 * {@code {yyyyMM}}, {@code {yyyyMMdd}} the day of publication, and exactly one
 * {@code {serial:n}}, filled up with zeros to n digits. All but the serial is the scope
 * in which is counted, so that no number can come twice.
 */
final class IndexNoPattern {

	private static final Pattern TOKEN = Pattern.compile("\\{([A-Za-z]+)(?::([1-9]))?}");

	private static final Set<String> DATES = Set.of("yyyy", "yyyyMM", "yyyyMMdd");

	private static final Set<String> NAMES = Set.of("uscc", "orgCode", "region", "class", "unit", "serial");

	private final String pattern;

	IndexNoPattern(String pattern) {
		int serials = 0;
		Matcher token = TOKEN.matcher(pattern);
		while (token.find()) {
			boolean serial = token.group(1).equals("serial");
			if (!NAMES.contains(token.group(1)) && !DATES.contains(token.group(1))
					|| serial != (token.group(2) != null)) {
				throw new IllegalArgumentException("Unknown token %s in the index number pattern %s; known are %s, %s"
					.formatted(token.group(), pattern, NAMES, DATES));
			}
			serials += serial ? 1 : 0;
		}
		if (serials != 1 || TOKEN.matcher(pattern).replaceAll("").matches(".*[{}].*")) {
			throw new IllegalArgumentException(
					"An index number pattern has exactly one {serial:n} and no stray braces: " + pattern);
		}
		this.pattern = pattern;
	}

	/** In which the serial is counted: the number with {@code #} for the serial. */
	String scope(Parts parts) {
		return fill(parts, "#");
	}

	String number(Parts parts, long serial) {
		Matcher token = Pattern.compile("\\{serial:([1-9])}").matcher(this.pattern);
		int digits = token.find() ? Integer.parseInt(token.group(1)) : 1;
		return fill(parts, ("%0" + digits + "d").formatted(serial));
	}

	private String fill(Parts parts, String serial) {
		return TOKEN.matcher(this.pattern).replaceAll((token) -> Matcher.quoteReplacement(switch (token.group(1)) {
			case "uscc" -> parts.creditCode();
			case "orgCode" -> organizationCode(parts.creditCode());
			case "region" -> parts.siteIdCode().substring(0, Math.min(6, parts.siteIdCode().length()));
			case "class" -> parts.column();
			case "unit" -> "%03d".formatted(parts.sectionId());
			case "serial" -> serial;
			default -> DateTimeFormatter.ofPattern(token.group(1)).format(parts.publishedOn());
		}));
	}

	/** 主体标识码: characters 9 to 17 of the 统一社会信用代码 (GB 32100-2015). */
	private static String organizationCode(String creditCode) {
		return (creditCode.length() == 18) ? creditCode.substring(8, 17) : creditCode;
	}

	/**
	 * What a number is made from.
	 *
	 * @param creditCode 统一社会信用代码 of the agency
	 * @param siteIdCode 政府网站标识码, whose first six digits are the region
	 * @param column code of the column
	 * @param sectionId number of the drafting section
	 * @param publishedOn day of publication
	 */
	record Parts(String creditCode, String siteIdCode, String column, long sectionId, LocalDate publishedOn) {
	}

}
