package org.gongkai.annualreport.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.gongkai.annualreport.AnnualReport.Section;
import org.gongkai.annualreport.Aspect;
import org.gongkai.annualreport.ReportPart;
import org.gongkai.format.Block;
import org.gongkai.inspection.NormalizedText;
import org.jspecify.annotations.Nullable;

/** Divides a report into its preamble, its six parts and the five aspects of part one. */
final class ReportSections {

	/** An aspect names itself within so many characters. */
	private static final int LONGEST_NAME = 30;

	private static final Pattern NUMBER = Pattern.compile("^(?:\\([一二三四五六七八九十]\\)|[0-9][.、])");

	private static final Map<Aspect, Pattern> NAMES = new EnumMap<>(Map.of(Aspect.PROACTIVE, Pattern.compile("主动公开"),
			Aspect.ON_REQUEST, Pattern.compile("依申请"), Aspect.INFO_MANAGEMENT, Pattern.compile("信息管理|信息的?规范管理"),
			Aspect.PLATFORM, Pattern.compile("平台"), Aspect.SUPERVISION, Pattern.compile("监督|保障")));

	private ReportSections() {
	}

	static List<Section> of(List<Block> blocks, List<ReportOutline.Place> parts) {
		List<Section> sections = new ArrayList<>();
		int first = parts.isEmpty() ? blocks.size() : parts.get(0).block();
		if (first > 0) {
			sections.add(new Section(null, null, 0, first));
		}
		for (int at = 0; at < parts.size(); at++) {
			int to = (at + 1 < parts.size()) ? parts.get(at + 1).block() : blocks.size();
			part(blocks, parts.get(at), to, sections);
		}
		return sections;
	}

	private static void part(List<Block> blocks, ReportOutline.Place place, int to, List<Section> sections) {
		Set<Aspect> seen = EnumSet.noneOf(Aspect.class);
		Aspect aspect = null;
		int from = place.block();
		for (int block = from + 1; block < to && place.part() == ReportPart.OVERVIEW; block++) {
			Optional<Aspect> next = aspectOf(blocks.get(block)).filter(seen::add);
			if (next.isPresent()) {
				sections.add(section(place, aspect, from, block));
				aspect = next.get();
				from = block;
			}
		}
		sections.add(section(place, aspect, from, to));
	}

	private static Section section(ReportOutline.Place place, @Nullable Aspect aspect, int from, int to) {
		return new Section(place.part(), aspect, from, to);
	}

	/**
	 * The aspect that a block begins, under a heading or as the first words of its text.
	 */
	private static Optional<Aspect> aspectOf(Block block) {
		if (!(block instanceof Block.Heading) && !(block instanceof Block.Paragraph)) {
			return Optional.empty();
		}
		String text = block.plainText();
		String compact = NormalizedText.compact(text.substring(0, Math.min(text.length(), 2 * LONGEST_NAME)));
		boolean numbered = NUMBER.matcher(compact).find();
		if (!numbered && !(block instanceof Block.Heading)) {
			return Optional.empty();
		}
		String name = compact.substring(0, Math.min(compact.length(), LONGEST_NAME)).split("[。:;]", 2)[0];
		return NAMES.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().matcher(name).find())
			.map(Map.Entry::getKey)
			.findFirst();
	}

}
