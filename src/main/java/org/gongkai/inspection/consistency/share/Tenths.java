package org.gongkai.inspection.consistency.share;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/**
 * 320家中212家，占比超过七成; 6.4万亩，已完成4.2万亩，完成八成以上: a share that is told in tenths as more or
 * less.
 */
public final class Tenths {

	private static final Pattern TOLD = Pattern
		.compile("(超过|超|逾|过|已过|突破|不足|不到|未达|未到|不满|近|接近|约|占|完成|达到?)?([一二两三四五六七八九])成(以上|多|有余|以下)?(?=[,。;)、!]|的|$)");

	private static final String MORE = "超过|超|逾|过|已过|突破|以上|多|有余";

	private static final String LESS = "不足|不到|未达|未到|不满|以下";

	private static final String NEARLY = "近|接近";

	private static final String PERSONS = "人名位份票户";

	private static final int REACH = 16;

	private static final double SLACK = 0.03;

	private static final double TEN = 10;

	private Tenths() {
	}

	public static void check(Figures figures, Contradictions found) {
		String text = figures.text();
		for (int at = figures.first('成'); at > 0; at = text.indexOf('成', at + 1)) {
			if ("一二两三四五六七八九".indexOf(text.charAt(at - 1)) < 0) {
				continue;
			}
			Matcher told = TOLD.matcher(text)
				.region(Math.max(0, at - 4), Math.min(text.length(), at + 4))
				.useTransparentBounds(true);
			if (told.find() && (told.group(1) != null || told.group(3) != null)) {
				look(figures, told, found);
			}
		}
	}

	private static void look(Figures figures, Matcher told, Contradictions found) {
		List<Amount> before = figures.in(Sentence.begin(figures.text(), told.start()), told.start());
		if (before.size() < 2) {
			return;
		}
		Amount part = before.get(before.size() - 1);
		if (told.start() - part.to() > REACH || part.isPercentage() || part.vague()
				|| figures.text().substring(part.to(), told.start()).indexOf(';') >= 0) {
			return;
		}
		double tenths = SpelledNumbers.number(told.group(2));
		Amount wrong = null;
		for (int one = 0; one < before.size(); one++) {
			Amount whole = before.get(one);
			for (int other = one + 1; other < before.size(); other++) {
				if (!isWhole(whole, before.get(other))) {
					continue;
				}
				double right = before.get(other).number() / whole.number() * TEN;
				if (whole.vague() || isPart(whole, before.get(other)) && fits(told, right, tenths)) {
					return;
				}
			}
			wrong = isWhole(whole, part) && isPart(whole, part) && whole != part ? whole : wrong;
		}
		if (wrong != null) {
			Computed right = Computed.of(part).over(Computed.of(wrong)).times(100);
			found.report(wrong.from(), told.end(),
					"%s是%s的%s%%，文中写“%s”。请核对。".formatted(figures.text().substring(part.from(), part.to()),
							figures.text().substring(wrong.from(), wrong.to()), right.plain(), told.group()));
		}
	}

	private static boolean isWhole(Amount whole, Amount part) {
		return whole.value().signum() > 0 && (whole.unit().equals(part.unit())
				|| PERSONS.contains(whole.unit()) && PERSONS.contains(part.unit()));
	}

	private static boolean isPart(Amount whole, Amount part) {
		return whole.value().compareTo(part.value()) >= 0;
	}

	private static boolean fits(Matcher told, double right, double tenths) {
		String words = "|" + ((told.group(3) != null) ? told.group(3) : told.group(1)) + "|";
		if (("|" + MORE + "|").contains(words)) {
			return right >= tenths - SLACK && right <= tenths + 1.5;
		}
		if (("|" + LESS + "|").contains(words)) {
			return right < tenths + SLACK && right >= tenths - 1.5;
		}
		return ("|" + NEARLY + "|").contains(words) ? right < tenths + SLACK && right > tenths - 1
				: Math.abs(right - tenths) < 0.8;
	}

}
