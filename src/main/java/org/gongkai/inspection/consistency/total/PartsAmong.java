package org.gongkai.inspection.consistency.total;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 12个县中，9个超额完成，2个完成，2个未完成: parts that are named behind their numbers, against all of
 * them.
 */
public final class PartsAmong {

	private static final Pattern AMONG = Pattern.compile("[\\p{IsHan}()、]{1,14}中,");

	private static final Pattern BETWEEN = Pattern.compile("[\\p{IsHan}“”]{2,12}[,、;](?:有|另有|还有|其余)?");

	private static final Pattern LAST = Pattern.compile("[\\p{IsHan}“”]{2,12}[。;]?");

	private static final WordSet NOT = WordSet.of("未|没有|不");

	/** Those of which some may be counted twice. */
	private static final WordSet OTHER = WordSet.of("女|党员|以上|以下|增|减|比|同时|还|又|涉及|均|并|其中");

	private PartsAmong() {
	}

	public static void check(Figures figures, Contradictions found) {
		if (figures.all().size() < 3) {
			return;
		}
		String text = figures.text();
		for (int at = figures.first("中,"); at >= 0; at = text.indexOf("中,", at + 2)) {
			List<Amount> before = figures.in(Math.max(Sentence.begin(text, at), at - 18), at);
			if (!before.isEmpty() && Sentence.hasDigit(text, at + 2, at + 4)) {
				Amount whole = before.get(before.size() - 1);
				if (AMONG.matcher(text).region(whole.to(), at + 2).matches()) {
					look(figures, whole, at + 2, found);
				}
			}
		}
	}

	private static void look(Figures figures, Amount whole, int from, Contradictions found) {
		String text = figures.text();
		int end = Sentence.end(text, from);
		List<Amount> parts = new ArrayList<>();
		int behind = from;
		for (Amount part : figures.in(from, end)) {
			boolean next = part.from() == behind || part.from() == behind + 1 && text.charAt(behind) == '有';
			if (!next || !part.unit().equals(whole.unit()) || part.vague()) {
				return;
			}
			parts.add(part);
			Matcher between = BETWEEN.matcher(text).region(part.to(), end);
			behind = between.lookingAt() ? between.end() : part.to();
		}
		if (parts.size() < 2 || whole.vague() || OTHER.in(text, from, end)) {
			return;
		}
		Amount last = parts.get(parts.size() - 1);
		double sum = Amount.sum(parts).doubleValue();
		boolean complete = NOT.in(text, last.to(), end) && !NOT.in(text, from, last.from());
		if (LAST.matcher(text).region(last.to(), end).matches()
				&& (sum > whole.number() || complete && sum < whole.number())) {
			found.report(whole.from(), last.to(), "各项相加是%s，与总数%s不一致。请核对各项和总数。".formatted(new Computed(sum, 0).as(whole),
					text.substring(whole.from(), whole.to())));
		}
	}

}
