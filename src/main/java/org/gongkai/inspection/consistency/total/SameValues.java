package org.gongkai.inspection.consistency.total;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/** 预算金额为486万元。最高限价与预算金额相同，为468万元: two that are told to be the same. */
public final class SameValues {

	private static final Pattern SAME = Pattern
		.compile("[与和同跟]([\\p{IsHan}]{2,10}?)(?:完全|保持)?(?:相同|相等|一致|一样),?(?:同样|同|也|均|都|仍)?(?:为|是)(?:人民币)?(?=[0-9])");

	private static final Pattern TELLING = Pattern.compile("(?:人民币|共计|合计|为|是|共|达|:|计|有)+$");

	private static final String[] WORDS = { "相同", "相等", "一致", "一样" };

	private static final int REACH = 240;

	private static final int NAME = 20;

	private SameValues() {
	}

	public static void check(Figures figures, Contradictions found) {
		if (figures.all().size() < 2) {
			return;
		}
		String text = figures.text();
		for (String word : WORDS) {
			for (int at = figures.first(word); at >= 0; at = text.indexOf(word, at + 2)) {
				if (Sentence.hasDigit(text, at + 2, at + 9)) {
					look(figures, at, found);
				}
			}
		}
	}

	private static void look(Figures figures, int at, Contradictions found) {
		String text = figures.text();
		Matcher same = SAME.matcher(text)
			.region(Math.max(0, at - 15), Math.min(text.length(), at + 10))
			.useTransparentBounds(true);
		while (same.find()) {
			List<Amount> here = figures.in(same.end(), Math.min(text.length(), same.end() + NAME));
			if (same.end() > at && !here.isEmpty() && here.get(0).from() == same.end()) {
				compare(figures, same, here.get(0), found);
				return;
			}
		}
	}

	/** Against the last one before that is called so. */
	private static void compare(Figures figures, Matcher same, Amount here, Contradictions found) {
		String text = figures.text();
		List<Amount> before = figures.in(Math.max(0, same.start() - REACH), same.start());
		for (int one = before.size() - 1; one >= 0; one--) {
			Amount other = before.get(one);
			int from = Sentence.clause(text, Math.max(0, other.from() - NAME), other.from(), ",;。、()");
			String name = TELLING.matcher(text.substring(from, other.from())).replaceFirst("");
			if (other.unit().equals(here.unit()) && name.contains(same.group(1))) {
				if (!other.vague() && !here.vague() && other.differs(here)) {
					found.report(same.start(), here.to(), "写的是与%s相同，前面的%s却是%s。请核对这两个数。".formatted(same.group(1),
							same.group(1), text.substring(other.from(), other.to())));
				}
				return;
			}
		}
	}

}
