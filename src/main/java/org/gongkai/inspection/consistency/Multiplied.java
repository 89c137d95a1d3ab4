package org.gongkai.inspection.consistency;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 四条支渠各长1.5公里，共长6公里; 六个班每班45人，共270人: a number in words, so much each, and all of it. */
final class Multiplied {

	private static final Pattern MANY = Pattern.compile(
			"([二两三四五六七八九十]{1,3}|[0-9]{1,3})(个|处|条|所|家|座|支|批|场|次|期|组|队|栋|户|名|人|年|天|台|辆|块|片|村|镇|班|路)([\\p{IsHan}]{0,10}?),?(?:每个?[\\p{IsHan}]{1,3}|各|均)(?:[\\p{IsHan}]{0,6}?)(?=[0-9])");

	private static final Pattern TOTAL = Pattern
		.compile("^(?:[\\p{IsHan}]{0,2}),?(?:[\\p{IsHan}]{0,6}?)(?:共计|合计|总计|一共|总共|共|总长)[\\p{IsHan}]{0,6}$");

	private static final int REACH = 24;

	private Multiplied() {
	}

	static void check(Figures figures, Contradictions found) {
		if (figures.all().size() < 2 || figures.first('共') < 0 && figures.first('计') < 0
				|| figures.first('各') < 0 && figures.first('每') < 0 && figures.first('均') < 0) {
			return;
		}
		String text = figures.text();
		List<Amount> all = figures.all();
		for (int at = 0; at + 1 < all.size(); at++) {
			Amount each = all.get(at);
			Amount total = all.get(at + 1);
			boolean pair = each.unit().equals(total.unit()) && !each.isPercentage() && !total.vague()
					&& total.from() - each.to() <= REACH && total.value().compareTo(each.value()) > 0
					&& TOTAL.matcher(text.substring(each.to(), total.from())).matches();
			if (pair) {
				look(text, all, each, total, found);
			}
		}
	}

	private static void look(String text, List<Amount> all, Amount each, Amount total, Contradictions found) {
		int begin = Math.max(Sentence.begin(text, each.from()), each.from() - REACH);
		// one more for the digit that follows
		Matcher many = MANY.matcher(text).region(begin, each.from() + 1);
		int from = -1;
		double number = 0;
		while (many.find()) {
			if (many.end() == each.from() && many.group(3).indexOf('第') < 0) {
				from = many.start();
				number = Durations.number(many.group(1));
			}
		}
		if (from < 0 || number < 2 || from > 0 && (Sentence.isDigit(text.charAt(from - 1)) || "第.十".indexOf(text.charAt(from - 1)) >= 0)
				|| text.substring(from, total.from()).indexOf('约') >= 0) {
			return;
		}
		BigDecimal right = each.value().multiply(BigDecimal.valueOf(number));
		// so much for each is a norm, exact as written
		boolean explained = all.stream()
			.anyMatch((other) -> other.to() <= each.from() && other.from() >= begin - 3 * REACH
					&& total.mayBe(each.value().multiply(other.value()), BigDecimal.ZERO));
		if (!explained && !total.mayBe(right, BigDecimal.ZERO) && new Computed(right.doubleValue(), 0).isLikely(total)) {
			found.report(from, total.to(), "按个数和每个的数算出来是%s，文中写%s。请核对。".formatted(total.inOwnScale(right),
					text.substring(total.from(), total.to())));
		}
	}

}
