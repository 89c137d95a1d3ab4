package org.gongkai.annualreport.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.annualreport.editing.NumberInText.Offer;
import org.gongkai.format.Block;
import org.gongkai.format.Block.Run;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Spot;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a text that count something, and what they may follow. */
final class NumbersInText {

	private static final Pattern NUMBER = Pattern.compile("(?<![0-9.,第\\[〔(/-])"
			+ "([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(\\.[0-9]{1,6})? ?(件次|件|条|项|宗|起|篇|份|人次|次|期|万元|元|部)");

	private static final int MOST_OFFERS = 5;

	/** Smaller numbers equal some cell by chance. */
	private static final int SMALLEST_TELLING = 3;

	private final Map<String, String> figures;

	NumbersInText(Map<String, String> figures) {
		this.figures = figures;
	}

	/** The numbers of a block of running text. */
	List<NumberInText> of(int block, Block text) {
		if (!(text instanceof Block.Paragraph) && !(text instanceof Block.ListBlock)) {
			return List.of();
		}
		List<NumberInText> numbers = new ArrayList<>();
		NormalizedText normalized = NormalizedText.of(text.plainText());
		Matcher matcher = NUMBER.matcher(normalized.text());
		while (matcher.find()) {
			int end = (matcher.group(2) != null) ? matcher.end(2) : matcher.end(1);
			Spot spot = normalized.spot(block, matcher.start(), end);
			String written = normalized.originalOf(matcher.start(), end);
			String figure = figureAt(text, spot);
			numbers.add(new NumberInText(spot, written, matcher.group(3), figure,
					(figure != null) ? this.figures.get(figure) : null, (figure != null) ? List.of()
							: offers(written, matcher.group(3), sentence(normalized.text(), matcher.start()))));
		}
		return numbers;
	}

	private List<Offer> offers(String number, String unit, String before) {
		List<Scored> scored = new ArrayList<>();
		this.figures.forEach((figure, value) -> {
			if (FigureNames.hasUnit(figure, unit) && LiveFigures.isSame(number, value)) {
				scored.add(new Scored(figure, FigureNames.closeness(figure, before)));
			}
		});
		boolean telling = number.length() > 1 || number.charAt(0) - '0' >= SMALLEST_TELLING;
		return scored.stream()
			.filter((one) -> one.closeness() > 0 || telling)
			.sorted(Comparator.comparingInt(Scored::closeness).reversed())
			.limit(MOST_OFFERS)
			.map((one) -> new Offer(one.figure(), FigureNames.label(one.figure()), one.closeness() > 0))
			.toList();
	}

	private static String sentence(String text, int end) {
		int start = Math.max(Math.max(text.lastIndexOf('。', end), text.lastIndexOf(';', end)),
				text.lastIndexOf('\n', end));
		return text.substring(start + 1, end);
	}

	/** What the whole stretch follows. */
	private static @Nullable String figureAt(Block block, Spot spot) {
		int begin = 0;
		for (List<Run> line : lines(block)) {
			for (Run run : line) {
				int end = begin + run.text().length();
				if (run.figure() != null && begin < spot.to() && spot.from() < end) {
					return run.figure();
				}
				begin = end;
			}
			begin++;
		}
		return null;
	}

	private static List<List<Run>> lines(Block block) {
		if (block instanceof Block.ListBlock list) {
			return list.items().stream().map(Block.Item::runs).toList();
		}
		return (block instanceof Block.Paragraph paragraph) ? List.of(paragraph.runs()) : List.of();
	}

	/** A figure and how surely the text speaks of it. */
	private record Scored(String figure, int closeness) {
	}

}
