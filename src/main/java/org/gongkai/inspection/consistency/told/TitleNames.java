package org.gongkai.inspection.consistency.told;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.consistency.figures.Period;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 2025年工作总结和2026年工作计划: a title of two years against the headings below it, which call the
 * same by its year again. 二、2025年工作计划 is of neither.
 */
public final class TitleNames {

	private static final String ENDS = "和与及、暨";

	private static final int LONGEST_HEADING = 40;

	private static final int MOST_PIECES = 60;

	private static final int SHORTEST = 2;

	private TitleNames() {
	}

	public static void check(InspectedText text, Consumer<Hit> hits) {
		Piece head = text.pieces().get(0);
		List<Period> years = head.mayHold('年') ? Period.in(head.text(), 0, head.text().length()) : List.of();
		if (years.size() != 2 || !years.get(0).isOfAnotherYear(years.get(1))) {
			return;
		}
		List<String> names = new ArrayList<>();
		years.forEach((year) -> names.add(name(head.text(), year.to())));
		List<Piece> pieces = text.pieces();
		for (Piece piece : pieces.subList(2, Math.min(pieces.size() - 1, MOST_PIECES))) {
			if (piece.mayHold('年') && piece.text().length() <= LONGEST_HEADING && piece.text().indexOf('。') < 0) {
				heading(piece, years, names, hits);
			}
		}
	}

	/** What is called behind its year. */
	private static String name(String text, int from) {
		int end = from;
		while (end < text.length() && Sentence.isHan(text.charAt(end)) && ENDS.indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return text.substring(from, end);
	}

	private static void heading(Piece piece, List<Period> years, List<String> names, Consumer<Hit> hits) {
		for (Period told : Period.in(piece.text(), 0, piece.text().length())) {
			String name = name(piece.text(), told.to());
			for (int at = 0; at < names.size(); at++) {
				boolean same = name.length() >= SHORTEST && name.equals(names.get(at))
						&& !names.get(1 - at).equals(name);
				if (same && told.isOfAnotherYear(years.get(at))) {
					hits.accept(piece.hit(Severity.CONFIRM, told.from(), told.to(),
							"标题写的是%d年%s，这里写的是%d年。请核对年份。".formatted(years.get(at).year(), name, told.year()), null));
				}
			}
		}
	}

}
