package org.gongkai.inspection.consistency.total;

import java.util.List;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;

/**
 * 应发1200元，扣除已预发800元，本次补发400元; 原值46万元，累计折旧18.4万元，净值27.6万元: a sum, what is taken off it,
 * and what is left.
 */
public final class Deductions {

	private static final String MONEY = "[0-9][0-9,]*(?:\\.[0-9]+)?(?:万|亿)?元";

	private static final Pattern DEDUCED = Pattern
		.compile("(?:应(?:发|付|缴|收|退|补|领)|原值|总额|总价|结算价|合同价|货款|租金|工程款|费用)[^,。;0-9]{0,14}" + MONEY
				+ ",[^,。;0-9]{0,4}(?:扣除|减去|扣减|扣留|扣回|减免|核减|抵扣|折旧|已?预[发付缴收支]|累计折旧|已提折旧)[^,。;0-9]{0,12}" + MONEY
				+ "(?:后)?,[^,。;0-9]{0,8}?(?:实际?[发付缴收退补领]|[补应再还需][发付缴收退补领]|净[值额]|应支付|实际支付|尚需支付|余额?)[^,。;0-9]{0,6}"
				+ MONEY);

	private static final WordSet TAKING = WordSet.of("扣|减|折旧|预发|预付|预缴|预收|预支");

	/** How far before its amount the name of the whole begins. */
	private static final int LONGEST_NAME = 17;

	private Deductions() {
	}

	public static void check(Figures figures, Contradictions found) {
		String text = figures.text();
		List<Amount> all = figures.all();
		for (int at = 2; at < all.size(); at++) {
			Amount whole = all.get(at - 2);
			Amount taken = all.get(at - 1);
			Amount told = all.get(at);
			if (!areMoney(whole, taken, told) || text.charAt(whole.to()) != ','
					|| !TAKING.in(text, whole.to(), taken.from())) {
				continue;
			}
			Computed left = Computed.of(whole).minus(Computed.of(taken));
			if (left.value() > 0 && !left.mayBe(told)
					&& DEDUCED.matcher(text).region(Math.max(0, whole.from() - LONGEST_NAME), told.to()).find()) {
				found.report(whole.from(), told.to(),
						"减去后剩下的是%s，文中写%s。请核对这三个数。".formatted(left.as(told), text.substring(told.from(), told.to())));
			}
		}
	}

	private static boolean areMoney(Amount whole, Amount taken, Amount told) {
		return whole.unit().equals("元") && taken.unit().equals("元") && told.unit().equals("元") && !whole.vague()
				&& !taken.vague() && !told.vague();
	}

}
