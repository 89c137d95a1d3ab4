package org.gongkai.inspection.consistency;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;

/** 每户补助2000元，共120户，发放补助25万元: so much each, so many, and all together. */
final class Products {

	private static final long EACH_MARK = FiguredSentence.marks("每");

	private static final Pattern EACH = Pattern.compile(
			"每(户|人|亩|台|个|名|头|吨|件|套|座|村|株|只|间|条|位)(?:次|家)?(?:一次性)?(?:给予|发放|补助|补贴|奖励|奖补|标准为|标准|慰问金|救助|资助|报销|租金|流转费|流转金|补偿){0,3}$");

	private static final WordSet OTHER = WordSet.of("每年|每月|每天|每学期|每季|不超过|最高|以上|至|分别|档|年度|个月|倍");

	private static final BigDecimal LEAST = new BigDecimal("0.5");

	private static final BigDecimal MOST = BigDecimal.valueOf(2);

	private final FiguredSentence sentence;

	private final Contradictions found;

	Products(FiguredSentence sentence, Contradictions found) {
		this.sentence = sentence;
		this.found = found;
	}

	void run() {
		if (this.sentence.size() != 3 || !this.sentence.hasAny(EACH_MARK) || OTHER.in(this.sentence.words())) {
			return;
		}
		for (int each = 0; each < 3; each++) {
			Matcher named = EACH.matcher(this.sentence.name(each));
			Amount price = this.sentence.get(each);
			if (price.unit().equals("元") && !price.vague() && named.find()) {
				Amount one = this.sentence.get((each + 1) % 3);
				Amount other = this.sentence.get((each + 2) % 3);
				boolean counted = counts(one, named.group(1));
				compare(price, counted ? one : other, counted ? other : one, named.group(1));
				return;
			}
		}
	}

	/** 120户, and 20个村 where each 村 gets so much. */
	private boolean counts(Amount amount, String unit) {
		return amount.unit().equals(unit) || this.sentence.text().startsWith(unit, amount.to());
	}

	private void compare(Amount price, Amount count, Amount total, String unit) {
		if (!counts(count, unit) || !total.unit().equals("元") || count.vague() || total.vague()
				|| total.value().compareTo(price.value()) <= 0) {
			return;
		}
		BigDecimal right = price.value().multiply(count.value());
		boolean likely = total.value().compareTo(right.multiply(LEAST)) >= 0
				&& total.value().compareTo(right.multiply(MOST)) <= 0;
		if (likely && !total.mayBe(right, price.half().multiply(count.value()))) {
			int from = Math.min(price.from(), Math.min(count.from(), total.from()));
			int to = Math.max(price.to(), Math.max(count.to(), total.to()));
			this.found.report(from, to, "按单价和数量算出来是%s，与总数不一致。请核对这三个数。".formatted(total.inOwnScale(right)));
		}
	}

}
