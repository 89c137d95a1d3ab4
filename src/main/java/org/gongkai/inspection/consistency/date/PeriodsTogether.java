package org.gongkai.inspection.consistency.date;

import java.util.Optional;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Period;
import org.jspecify.annotations.Nullable;

/**
 * 第二季度（1月至3月）, 2026年上半年（2025年1月1日至6月30日）: a period with its own months or days behind it
 * in brackets.
 */
public final class PeriodsTogether {

	/** With which a period in brackets begins. */
	private static final CharacterSet BEGINS = CharacterSet.of("0123456789即自从指第一二三四上下");

	private static final int LONGEST = 12;

	private static final int REACH = 40;

	/** With which the brackets do not say what the period is. */
	private static final WordSet OTHER = WordSet.of("下同|不含|除|其中|公示|报名|学年|学期|年度考核|受理");

	private PeriodsTogether() {
	}

	public static void check(Figures figures, Contradictions found) {
		String text = figures.text();
		for (int at = figures.first('('); at >= 0; at = text.indexOf('(', at + 1)) {
			boolean named = at > 2 && (text.charAt(at - 1) == '年' || text.charAt(at - 1) == '度');
			if (named && at + 1 < text.length() && BEGINS.has(text.charAt(at + 1))) {
				look(text, at, found);
			}
		}
	}

	private static void look(String text, int bracket, Contradictions found) {
		Period named = endingAt(text, bracket);
		int close = close(text, bracket);
		if (named == null || close < 0 || OTHER.in(text, bracket, close)) {
			return;
		}
		int begin = bracket + 1;
		begin += ("即自从指".indexOf(text.charAt(begin)) >= 0) ? 1 : 0;
		Optional<Period> told = Period.at(text, begin, close);
		boolean whole = told.isPresent() && (told.get().kind() == Period.Kind.DAYS
				|| told.get().kind() == Period.Kind.MONTHS || told.get().kind() == Period.Kind.QUARTER)
				&& close - told.get().to() <= 1;
		if (whole && (!told.get().isPartOrWhole(named) || told.get().isOfAnotherYear(named))) {
			found.report(named.from(), close + 1,
					"%s与括号里写的%s不是同一时段。请核对。".formatted(named.words(text), told.get().words(text)));
		}
	}

	/** Where the brackets close; -1 where they do not soon. */
	private static int close(String text, int bracket) {
		int close = bracket;
		while (close < text.length() && close - bracket <= REACH && text.charAt(close) != ')') {
			close++;
		}
		return (close < text.length() && text.charAt(close) == ')') ? close : -1;
	}

	/** The longest period that ends right before a place. */
	private static @Nullable Period endingAt(String text, int to) {
		for (int from = Math.max(0, to - LONGEST); from < to; from++) {
			Optional<Period> one = Period.at(text, from, to);
			if (one.isPresent() && one.get().to() == to) {
				return one.get();
			}
		}
		return null;
	}

}
