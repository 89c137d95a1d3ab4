package org.gongkai.inspection.consistency;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;

/**
 * 应发1200元，扣除已预发800元，本次补发400元; 原值46万元，累计折旧18.4万元，净值27.6万元: a sum, what is taken off it,
 * and what is left.
 */
final class Deductions {

	private static final String MONEY = "[0-9][0-9,]*(?:\\.[0-9]+)?(?:万|亿)?元";

	private static final Pattern DEDUCED = Pattern
		.compile("(?:应(?:发|付|缴|收|退|补|领)|原值|总额|总价|结算价|合同价|货款|租金|工程款|费用)[^,。;0-9]{0,14}" + MONEY
				+ ",[^,。;0-9]{0,4}(?:扣除|减去|扣减|扣留|扣回|减免|核减|抵扣|折旧|已?预[发付缴收支]|累计折旧|已提折旧)[^,。;0-9]{0,12}" + MONEY
				+ "(?:后)?,[^,。;0-9]{0,8}?(?:实际?[发付缴收退补领]|[补应再还需][发付缴收退补领]|净[值额]|应支付|实际支付|尚需支付|余额?)[^,。;0-9]{0,6}"
				+ MONEY);

	private static final WordSet TAKING = WordSet.of("扣|减|折旧|预发|预付|预缴|预收|预支");

	private Deductions() {
	}

	static void check(Figures figures, Contradictions found) {
		if (figures.first('元') < 0 || figures.all().size() < 3 || !TAKING.in(figures.text())) {
			return;
		}
		Matcher deduced = DEDUCED.matcher(figures.text());
		while (deduced.find()) {
			List<Amount> three = figures.in(deduced.start(), deduced.end());
			if (three.size() != 3
					|| three.stream().anyMatch((amount) -> amount.vague() || !amount.unit().equals("元"))) {
				continue;
			}
			Computed left = Computed.of(three.get(0)).minus(Computed.of(three.get(1)));
			if (left.value() > 0 && !left.mayBe(three.get(2))) {
				found.report(three.get(0).from(), three.get(2).to(), "减去后剩下的是%s，文中写%s。请核对这三个数。".formatted(
						left.as(three.get(2)), figures.text().substring(three.get(2).from(), three.get(2).to())));
			}
		}
	}

}
