package org.gongkai.annualreport.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.annualreport.reading.ReportOutline;
import org.gongkai.document.Category;
import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.InspectionRule;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * E-09: a report cannot be signed before its period ends. Where the text prints no date,
 * the day it was formed (成文日期) counts.
 */
@Component
class SignOffDateRule implements InspectionRule {

	/** The sign-off is looked for in so many paragraphs from the end. */
	private static final int LAST_PARAGRAPHS = 6;

	/** The longest line of a sign-off: agency and date. */
	private static final int LONGEST_LINE = 60;

	/** A date at the end of a line, the agency or “日期：” before it. */
	private static final Pattern DATE = Pattern
		.compile("(?<![0-9])([0-9]{4}) {0,2}[年./-] {0,2}([0-9]{1,2}|[一二三四五六七八九十]{1,2}) {0,2}[月./-] {0,2}"
				+ "([0-9]{1,2}|[一二三四五六七八九十]{1,3}) {0,2}日?(?= {0,4}(?:\\([^()]{0,12}\\))? {0,4}$)");

	@Override
	public String code() {
		return "E-09";
	}

	@Override
	public String description() {
		return "年度报告的落款日期在统计期限之后";
	}

	@Override
	public String basis() {
		return "《政府信息公开条例》第四十九条、第五十条；《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）";
	}

	@Override
	public Set<Category> categories() {
		return Set.of(Category.ANNUAL_REPORT);
	}

	@Override
	public List<Hit> inspect(InspectedText text) {
		ReportOutline outline = ReportOutline.of(text);
		if (outline.year().isEmpty()) {
			return List.of();
		}
		int year = outline.year().getAsInt();
		return printed(text).or(() -> formed(text))
			.filter((date) -> date.day() == null || date.day().getYear() <= year)
			.map((date) -> List.of(hit(date, year)))
			.orElse(List.of());
	}

	private static Hit hit(SignOff date, int year) {
		LocalDate first = LocalDate.of(year + 1, 1, 1);
		LocalDate day = date.day();
		if (day == null) {
			return new Hit(Severity.BLOCK, date.spot(), ReportOutline.SIGN_OFF, date.printed(),
					"落款日期“%s”不是一个存在的日期，请改正。".formatted(date.printed()), chinese(first) + "或以后", date.printed());
		}
		// a report is mostly signed on the right day of January, the year is what slips
		LocalDate example = (day.getYear() == year) ? day.withYear(year + 1) : first;
		String instead = day.equals(example) ? "" : "，例如" + chinese(example);
		return new Hit(Severity.BLOCK, date.spot(), ReportOutline.SIGN_OFF, date.printed(),
				"落款日期“%s”早于统计期限的结束。%d年的年度报告统计到%d年12月31日，不可能在这之前签署，多半是年份写错了。请改为%s或以后的实际签署日期%s。".formatted(date.printed(),
						year, year, chinese(first), instead),
				chinese(first) + "或以后" + instead, date.printed());
	}

	/** The date in the last lines of the text. */
	private static Optional<SignOff> printed(InspectedText text) {
		int left = LAST_PARAGRAPHS;
		for (int block = text.blocks().size() - 1; block >= 0 && left > 0; block--) {
			if (text.blocks().get(block) instanceof Block.Paragraph paragraph && !paragraph.plainText().isBlank()) {
				Optional<SignOff> date = inLines(block, paragraph.plainText());
				if (date.isPresent()) {
					return date;
				}
				left--;
			}
		}
		return Optional.empty();
	}

	private static Optional<SignOff> inLines(int block, String paragraph) {
		NormalizedText normalized = NormalizedText.of(paragraph);
		String lines = ReportOutline.withArabicYears(normalized.text());
		int end = lines.length();
		while (end >= 0) {
			int begin = (end > 0) ? lines.lastIndexOf('\n', end - 1) + 1 : 0;
			if (end - begin <= LONGEST_LINE && !lines.substring(begin, end).contains("。")) {
				Matcher date = DATE.matcher(lines).region(begin, end).useTransparentBounds(false);
				if (date.find()) {
					return Optional.of(new SignOff(day(date), normalized.originalOf(date.start(), date.end()),
							normalized.spot(block, date.start(), date.end())));
				}
			}
			end = begin - 1;
		}
		return Optional.empty();
	}

	/** The day in the catalogue data, which hold no place that could be marked. */
	private static Optional<SignOff> formed(InspectedText text) {
		return Optional.ofNullable(text.catalogue().formedOn())
			.map((day) -> new SignOff(day, chinese(day), new Spot(InspectedText.CATALOGUE, 0, 0)));
	}

	private static @Nullable LocalDate day(Matcher date) {
		try {
			return LocalDate.of(Integer.parseInt(date.group(1)), number(date.group(2)), number(date.group(3)));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/** 1 to 99 in either numerals. */
	private static int number(String numeral) {
		if (Character.isDigit(numeral.charAt(0))) {
			return Integer.parseInt(numeral);
		}
		int value = 0;
		for (char c : numeral.toCharArray()) {
			value = (c == '十') ? Math.max(1, value) * 10 : value + "一二三四五六七八九".indexOf(c) + 1;
		}
		return value;
	}

	private static String chinese(LocalDate day) {
		return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
	}

	/**
	 * The date of a sign-off.
	 *
	 * @param day the day, or null when there is no such day
	 * @param printed the date as it is printed
	 * @param spot where
	 */
	private record SignOff(@Nullable LocalDate day, String printed, Spot spot) {
	}

}
