package org.gongkai.annualreport.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.annualreport.ReportPart;
import org.gongkai.format.Block;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.NormalizedText;

/**
 * Where in a text the parts of an annual report are.
 *
 * @param text the report
 * @param parts the headings of the parts in reading order; a part may be missing or occur
 * twice
 */
public record ReportOutline(InspectedText text, List<Place> parts) {

	public static final String TITLE = "title";

	public static final String PREAMBLE = "preamble";

	public static final String SIGN_OFF = "signOff";

	private static final Pattern TITLE_YEAR = Pattern.compile("(?<![0-9])([0-9]{4})年");

	private static final String CHINESE_DIGITS = "〇○零一二三四五六七八九";

	private static final Pattern CHINESE_YEAR = Pattern.compile("[〇○零一二三四五六七八九]{4}(?=年)");

	/** Reads the outline of a text. */
	public static ReportOutline of(InspectedText text) {
		return new ReportOutline(text, places(text.blocks()));
	}

	/** The headings of the parts in reading order. */
	static List<Place> places(List<Block> blocks) {
		List<Place> parts = new ArrayList<>();
		Set<ReportPart> found = EnumSet.noneOf(ReportPart.class);
		for (int block = 0; block < blocks.size(); block++) {
			if (blocks.get(block) instanceof Block.Heading heading) {
				Optional<ReportPart> part = ReportPart.of(heading.text(), heading.level() == 1);
				if (part.isPresent()) {
					parts.add(new Place(part.get(), block, heading.level()));
					found.add(part.get());
				}
			}
		}
		// a heading that is set as a paragraph; where there are real ones, such a line is
		// a table of contents
		for (int block = 0; block < blocks.size(); block++) {
			if (blocks.get(block) instanceof Block.Paragraph paragraph) {
				Optional<ReportPart> part = ReportPart.of(paragraph.plainText(), false);
				if (part.isPresent() && found.add(part.get())) {
					parts.add(new Place(part.get(), block, 0));
				}
			}
		}
		parts.sort((one, other) -> Integer.compare(one.block(), other.block()));
		return List.copyOf(parts);
	}

	/** Year Y of the report, as its title says. */
	public OptionalInt year() {
		Matcher year = TITLE_YEAR.matcher(withArabicYears(NormalizedText.of(this.text.title()).text()));
		return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
	}

	/** The part in which a block stands; empty before the first one. */
	public Optional<ReportPart> partOf(int block) {
		return partOf(this.parts, block);
	}

	static Optional<ReportPart> partOf(List<Place> parts, int block) {
		Optional<ReportPart> part = Optional.empty();
		for (Place place : parts) {
			if (place.block() <= block) {
				part = Optional.of(place.part());
			}
		}
		return part;
	}

	/** How findings name the part in which a block stands. */
	public String sectionOf(int block) {
		return (block == InspectedText.TITLE) ? TITLE : partOf(block).map(ReportPart::sectionId).orElse(PREAMBLE);
	}

	/**
	 * 二〇二三年 as 2023年, of the same length, so that places stay where they are.
	 */
	public static String withArabicYears(String normalized) {
		if (!hasChineseYear(normalized)) {
			return normalized;
		}
		return CHINESE_YEAR.matcher(normalized).replaceAll((year) -> {
			StringBuilder digits = new StringBuilder();
			year.group().chars().map((c) -> Math.max(0, "零一二三四五六七八九".indexOf(c))).forEach(digits::append);
			return digits.toString();
		});
	}

	/** Looked for by its 年, which stands in most sentences once at most. */
	private static boolean hasChineseYear(String normalized) {
		int year = normalized.indexOf('年', 1);
		while (year >= 0) {
			if (CHINESE_DIGITS.indexOf(normalized.charAt(year - 1)) >= 0) {
				return true;
			}
			year = normalized.indexOf('年', year + 1);
		}
		return false;
	}

	/**
	 * The heading of a part.
	 *
	 * @param part which part
	 * @param block number of its block
	 * @param level its level, 0 when it is set as a paragraph
	 */
	public record Place(ReportPart part, int block, int level) {
	}

}
