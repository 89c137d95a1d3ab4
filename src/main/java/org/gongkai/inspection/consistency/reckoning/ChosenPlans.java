package org.gongkai.inspection.consistency.reckoning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 实到21人。赞成方案一的14人，赞成方案二的9人，每人只选一个: more choices than persons who could choose.
 */
public final class ChosenPlans {

	private static final Pattern CHOSEN = Pattern
		.compile("(?:赞成|同意|选择|支持|倾向于?|选)(?:第)?(?:方案|选项|意见|套餐)?[一二三四五甲乙丙丁A-E1-5](?:号|种|套)?(?:方案|选项|意见)?的?(?:有|为|共)?$");

	private static final WordSet ONE_EACH = WordSet.of("每人只|每人限|每人仅|每人均只|每户只|每户限|每户仅|一人一票|只能选|只选|单选");

	private static final Pattern PRESENT = Pattern
		.compile("(?:实到|到会|出席|与会|参会|参加表态|参加表决|收回(?:有效)?(?:选票|问卷))[\\p{IsHan}]{0,8}$");

	private static final String PERSONS = "人名位户票";

	private static final int REACH = 16;

	/** Those present, and two choices. */
	private static final int FEWEST = 3;

	private ChosenPlans() {
	}

	public static void check(Figures figures, Contradictions found) {
		if (figures.all().size() < FEWEST || !ONE_EACH.in(figures.text())) {
			return;
		}
		Amount present = null;
		Amount first = null;
		Amount last = null;
		double sum = 0;
		int chosen = 0;
		for (Amount amount : figures.all()) {
			if (!PERSONS.contains(amount.unit()) || amount.vague()) {
				continue;
			}
			String text = figures.text();
			int from = Math.max(Sentence.begin(text, amount.from()), amount.from() - REACH);
			if (isBehind(PRESENT, text, from, amount)) {
				present = amount;
			}
			else if (isBehind(CHOSEN, text, from, amount)) {
				first = (first == null) ? amount : first;
				last = amount;
				sum += amount.number();
				chosen++;
			}
		}
		if (present != null && chosen > 1 && present.from() < first.from() && sum > present.number()) {
			found.report(first.from(), last.to(), "各方案的人数相加是%s，多于%s。请核对。".formatted(new Computed(sum, 0).plain(),
					figures.text().substring(present.from(), present.to())));
		}
	}

	private static boolean isBehind(Pattern words, String text, int from, Amount amount) {
		Matcher found = words.matcher(text).region(from, amount.from());
		return found.find();
	}

}
