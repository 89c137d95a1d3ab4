package org.gongkai.inspection.consistency.told;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 年初预算420万元，支出决算399万元…决算数大于年初预算数的主要原因: which of the two is told to be the greater,
 * against both.
 */
public final class BudgetDirections {

	private static final Pattern TOLD = Pattern.compile(
			"决算数?(?:比[^,。;]{0,6}预算数?)?(?:(大于|高于|多于|超过|超出|增加)|(小于|低于|少于|减少)|(等于|与[^,。;]{0,6}预算数?持平|与[^,。;]{0,6}预算数?(?:相同|一致)))(?:年初|调整|全年|当年)?(?:预算数?)?(?:的?(?:主要|具体)?原因|[,。;:]|$)");

	private static final int REACH = 160;

	private static final int NAME = 14;

	private BudgetDirections() {
	}

	public static void check(Figures figures, Contradictions found) {
		String text = figures.text();
		if (figures.first("预算") < 0) {
			return;
		}
		for (int at = figures.first("决算"); at >= 0; at = text.indexOf("决算", at + 2)) {
			Matcher told = TOLD.matcher(text).region(at, text.length());
			if (told.lookingAt()) {
				look(figures, told, found);
			}
		}
	}

	private static void look(Figures figures, Matcher told, Contradictions found) {
		String text = figures.text();
		List<Amount> before = figures.in(Math.max(0, told.start() - REACH), told.start());
		for (int at = before.size() - 2; at >= 0; at--) {
			Amount budget = before.get(at);
			Amount spent = before.get(at + 1);
			if (isCalled(text, budget, "预算") && isCalled(text, spent, "决算") && budget.unit().equals("元")
					&& spent.unit().equals("元") && !budget.vague() && !spent.vague()) {
				int right = budget.differs(spent) ? spent.value().compareTo(budget.value()) : 0;
				int written = (told.group(1) != null) ? 1 : (told.group(2) != null) ? -1 : 0;
				if (right != written) {
					found.report(told.start(), told.end(),
							"前面写的预算是%s，决算是%s，决算%s预算，与这里的说法不符。请核对。".formatted(text.substring(budget.from(), budget.to()),
									text.substring(spent.from(), spent.to()),
									(right > 0) ? "大于" : (right < 0) ? "小于" : "等于"));
				}
				return;
			}
		}
	}

	/** Whether the clause before an amount names it so. */
	private static boolean isCalled(String text, Amount amount, String name) {
		int begin = Sentence.clause(text, Math.max(0, amount.from() - NAME), amount.from(), ",;。(");
		int at = text.indexOf(name, begin);
		return at >= 0 && at < amount.from();
	}

}
