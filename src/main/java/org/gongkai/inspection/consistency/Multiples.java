package org.gongkai.inspection.consistency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** 由40万元增加到120万元，是2023年的4倍: how many times, against the two values before. */
final class Multiples {

	private static final Pattern TO = Pattern
		.compile("^[^,;:]{0,2}(?:增加|增长|上升|提高|提升|发展|扩大|增)(?:到|至|为)(?:了)?(?:(?:19|20)[0-9]{2}年的?|目前的|现在的|今年的)?$");

	private static final Pattern TIMES = Pattern.compile("^,?[^,;:。]{0,14}?(?:是|为|相当于|达到?)[^,;:。]{0,10}的$");

	private static final Pattern MORE = Pattern.compile("^,(?:共|累计|实现)?(?:增长|增加|提高|提升|扩大|翻)了?(?:近|约)?$");

	private static final int SCALE = 8;

	private final FiguredSentence sentence;

	private final Contradictions found;

	Multiples(FiguredSentence sentence, Contradictions found) {
		this.sentence = sentence;
		this.found = found;
	}

	void run() {
		for (int at = 2; at < this.sentence.size(); at++) {
			Amount times = this.sentence.get(at);
			if (times.unit().equals("倍") && !times.vague() && TO.matcher(this.sentence.between(at - 1)).matches()) {
				String between = this.sentence.between(at);
				if (TIMES.matcher(between).matches()) {
					compare(at, BigDecimal.ZERO);
				}
				else if (MORE.matcher(between).matches()) {
					compare(at, BigDecimal.ONE);
				}
			}
		}
	}

	private void compare(int at, BigDecimal less) {
		Amount before = this.sentence.get(at - 2);
		Amount after = this.sentence.get(at - 1);
		Amount times = this.sentence.get(at);
		if (!before.unit().equals(after.unit()) || before.vague() || after.vague() || before.value().signum() <= 0) {
			return;
		}
		BigDecimal ratio = after.value().divide(before.value(), SCALE, RoundingMode.HALF_UP);
		BigDecimal slack = after.half()
			.add(ratio.multiply(before.half()))
			.divide(before.value(), SCALE, RoundingMode.UP)
			.add(times.half());
		BigDecimal right = ratio.subtract(less);
		if (!times.mayBe(right, slack)) {
			this.found.report(before.from(), times.to(), "按前后两个数算出来是%s倍，文中写%s。“是几倍”与“增长几倍”差一倍，请核对。"
				.formatted(Amount.plain(right.setScale(2, RoundingMode.HALF_UP)), this.sentence.words(at)));
		}
	}

}
