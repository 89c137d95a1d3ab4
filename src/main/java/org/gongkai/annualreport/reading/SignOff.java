package org.gongkai.annualreport.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.annualreport.ReportPart;
import org.gongkai.format.Block;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Spot;
import org.jspecify.annotations.Nullable;

/**
 * The date of a report's sign-off.
 *
 * @param day the day, or null when there is no such day in the calendar
 * @param printed the date as it is printed
 * @param spot where
 */
public record SignOff(@Nullable LocalDate day, String printed, Spot spot) {

	/** The sign-off is looked for in so many paragraphs from the end. */
	private static final int LAST_PARAGRAPHS = 6;

	private static final int MOST_BLOCKS_OF_PART_SIX = 60;

	/** The longest line of a sign-off: agency and date. */
	private static final int LONGEST_LINE = 60;

	/** A date at the end of a line, the agency or “日期：” before it. */
	private static final Pattern DATE = Pattern
		.compile("(?<![0-9])([0-9]{4}) {0,2}[年./-] {0,2}([0-9]{1,2}|[一二三四五六七八九十]{1,2}) {0,2}[月./-] {0,2}"
				+ "([0-9]{1,2}|[一二三四五六七八九十]{1,3}) {0,2}日?(?= {0,4}(?:\\([^()]{0,12}\\))? {0,4}$)");

	/** What stands before a date that is no sign-off's: a page's own dates, periods. */
	private static final Pattern OTHER_DATE = Pattern.compile("发布|更新|浏览|打印|来源|时间|截至|截止|[自至于从]$");

	/**
	 * Finds the date, if one is printed. It follows part six, wherever the page that the
	 * report was taken from goes on; a text without parts is read from its end.
	 */
	public static Optional<SignOff> of(List<Block> blocks) {
		return ReportOutline.places(blocks)
			.stream()
			.filter((place) -> place.part() == ReportPart.OTHER_MATTERS)
			.reduce((one, other) -> other)
			.flatMap((place) -> behind(place.block(), blocks))
			.or(() -> atTheEnd(blocks));
	}

	private static Optional<SignOff> behind(int heading, List<Block> blocks) {
		int end = Math.min(blocks.size(), heading + MOST_BLOCKS_OF_PART_SIX);
		for (int block = heading + 1; block < end; block++) {
			if (blocks.get(block) instanceof Block.Paragraph paragraph) {
				Optional<SignOff> date = inLines(block, paragraph.plainText());
				if (date.isPresent() && !OTHER_DATE.matcher(lineBefore(date.get(), paragraph.plainText())).find()) {
					return date;
				}
			}
		}
		return Optional.empty();
	}

	private static String lineBefore(SignOff date, String paragraph) {
		String before = paragraph.substring(0, date.spot().from());
		return before.substring(before.lastIndexOf('\n') + 1).strip();
	}

	private static Optional<SignOff> atTheEnd(List<Block> blocks) {
		int left = LAST_PARAGRAPHS;
		for (int block = blocks.size() - 1; block >= 0 && left > 0; block--) {
			if (blocks.get(block) instanceof Block.Paragraph paragraph && !paragraph.plainText().isBlank()) {
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
		return Character.isDigit(numeral.charAt(0)) ? Integer.parseInt(numeral) : Numerals.count(numeral).orElse(0);
	}

}
