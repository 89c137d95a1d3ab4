package org.gongkai.inspection.consistency;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 计划500户，已开工420户，还剩100户: what is done and what is left, against all there is; and ranks
 * beyond the last.
 */
final class Remainders {

	private static final Pattern DONE = Pattern
		.compile("^[,;](?:目前|现|截至[^,]{1,10}|其中)?,?(?:已|实到|实际|现已)[\\p{IsHan}]{0,8}$");

	private static final Pattern LEFT = Pattern
		.compile("^[,;、](?:目前|现|另有|其中)?(?:还剩|剩余|剩下|尚余|尚剩|尚有|余下|结余|缺考|请假|缺席|未到)[\\p{IsHan}]{0,4}$");

	/** What is itself done, or not the whole that the rest is taken of. */
	private static final Pattern NO_WHOLE = Pattern.compile("已|实际|实到|收入|每|平均|超|比|增|减|新|上年|去年");

	private static final Pattern RANK = Pattern.compile(
			"(?<![0-9.])([0-9]{1,3})个[\\p{IsHan}]{1,8}中,?[^,。;0-9]{0,20}(?:排名|排在|排|名列|位列|位居|列|居)第([0-9]{1,3})(?:位|名)");

	private static final int REACH = 50;

	private final FiguredSentence sentence;

	private final Contradictions found;

	Remainders(FiguredSentence sentence, Contradictions found) {
		this.sentence = sentence;
		this.found = found;
	}

	void run() {
		for (int at = 0; at + 2 < this.sentence.size(); at++) {
			Amount whole = this.sentence.get(at);
			Amount done = this.sentence.get(at + 1);
			Amount left = this.sentence.get(at + 2);
			boolean alike = whole.unit().equals(done.unit()) && done.unit().equals(left.unit())
					&& !whole.isPercentage();
			if (alike && !whole.vague() && !done.vague() && !left.vague()
					&& LEFT.matcher(this.sentence.between(at + 2)).matches()
					&& DONE.matcher(this.sentence.between(at + 1)).matches()
					&& !NO_WHOLE.matcher(this.sentence.name(at)).find()) {
				compare(at, whole.value().subtract(done.value()));
			}
		}
	}

	private void compare(int at, BigDecimal right) {
		Amount whole = this.sentence.get(at);
		Amount left = this.sentence.get(at + 2);
		BigDecimal rounding = whole.half().add(this.sentence.get(at + 1).half()).add(left.half());
		if (right.signum() >= 0 && right.subtract(left.value()).abs().compareTo(rounding) > 0) {
			this.found.report(whole.from(), left.to(),
					"总数减去已有的，余下的应是%s，文中写%s。请核对这三个数。".formatted(left.inOwnScale(right), this.sentence.words(at + 2)));
		}
	}

	/** 16个乡镇中排名第18位 */
	static void ranks(Figures figures, Contradictions found) {
		String text = figures.text();
		for (int at = figures.first('第'); at >= 0; at = text.indexOf('第', at + 1)) {
			if (at > 0 && "名在排列居".indexOf(text.charAt(at - 1)) >= 0 && Sentence.hasDigit(text, at + 1, at + 2)) {
				Matcher rank = RANK.matcher(text).region(Math.max(0, at - REACH), Math.min(text.length(), at + 6));
				if (rank.find() && Integer.parseInt(rank.group(2)) > Integer.parseInt(rank.group(1))) {
					found.report(rank.start(), rank.end(),
							"一共%s个，排名却是第%s。请核对。".formatted(rank.group(1), rank.group(2)));
				}
			}
		}
	}

}
