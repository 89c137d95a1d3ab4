package org.gongkai.inspection.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;

/**
 * A whole and its parts without 其中: 共抽检300批次，合格291批次，不合格19批次; and a part that is told to
 * be larger than what it is taken of: 应到38人，实到42人.
 */
final class Wholes {

	private static final long SUBSET_MARKS = FiguredSentence.marks("应发抽检参报");

	private static final CharacterSet MARKED_BEFORE = CharacterSet.of("共总合累全本应");

	/** What has to be dealt with, of which the rest is told last. */
	private static final Pattern DUE = Pattern.compile("应|需|计划|任务|拟");

	private static final Pattern LEFT = Pattern.compile("^(?:[,;])?(?:目前|现|其|还|尚)?(?:剩余|剩下|余下|其余|还剩|尚余|尚剩|剩)");

	private static final CharacterSet MARKED_BEHIND = CharacterSet.of(":不未无非没尚");

	private static final CharacterSet NEGATIONS = CharacterSet.of("不未无非没尚");

	private static final long WHOLE_MARKS = FiguredSentence.marks("共总合累全本:不未无非没应余");

	private static final Pattern TOTAL = Pattern.compile("共|总|合计|累计|全年|全县|全市|全区|全省|本年度");

	private static final WordSet OTHER = WordSet.of("上年|去年|比|较|增|减|下降|结转|每|平均|计划|目标|占|至|以上|以下|其中|另|还");

	private static final Pattern REST = Pattern.compile("其他|其它|其余|剩余");

	/** What cannot be more than what it is taken of. */
	private static final List<Pattern[]> SUBSETS = List.of(subset("应到", "实到"), subset("应参加", "实际?参加"),
			subset("应参会", "实际?参会"), subset("应收", "实收"), subset("应缴", "实缴"),
			subset("发放[^,]{0,8}(?:问卷|测评表|选票|调查表)", "收回|回收"), subset("抽检|抽查|检测|检验|抽样", "(?<!不)合格|达标"),
			subset("参考|参加考试|报考", "(?<!不)合格|通过|及格"), subset("收回|回收", "有效"));

	private static final BigDecimal LEAST = new BigDecimal("0.6");

	private static final BigDecimal MOST = new BigDecimal("1.5");

	private static final BigDecimal NEAR = new BigDecimal("0.03");

	private static final int MOST_PARTS = 12;

	private final FiguredSentence sentence;

	private final Contradictions found;

	Wholes(FiguredSentence sentence, Contradictions found) {
		this.sentence = sentence;
		this.found = found;
	}

	private static Pattern[] subset(String whole, String part) {
		return new Pattern[] { Pattern.compile(whole), Pattern.compile(part) };
	}

	void run() {
		boolean subsets = this.sentence.hasAny(SUBSET_MARKS);
		boolean wholes = this.sentence.hasAny(WHOLE_MARKS);
		if (!subsets && !wholes) {
			return;
		}
		for (int at = 0; at + 1 < this.sentence.size(); at++) {
			if (subsets) {
				subset(at);
			}
			if (wholes && at + 2 < this.sentence.size()) {
				whole(at);
			}
		}
	}

	private void subset(int at) {
		Amount whole = this.sentence.get(at);
		Amount part = this.sentence.get(at + 1);
		if (whole.vague() || part.vague() || part.value().compareTo(whole.value()) <= 0 || !isAlike(whole, part)) {
			return;
		}
		String between = this.sentence.between(at + 1);
		if (between.indexOf(';') >= 0) {
			return;
		}
		String name = this.sentence.name(at);
		for (Pattern[] subset : SUBSETS) {
			if (subset[0].matcher(name).find() && subset[1].matcher(between).find()) {
				this.found.report(whole.from(), part.to(),
						"“%s”比“%s”还多。请核对这两个数。".formatted(this.sentence.words(at + 1), this.sentence.words(at)));
				return;
			}
		}
	}

	private static boolean isAlike(Amount one, Amount other) {
		return one.unit().equals(other.unit()) && !one.isPercentage() || isPeople(one) && isPeople(other);
	}

	private static boolean isPeople(Amount amount) {
		return "人名位".contains(amount.unit());
	}

	/** The parts right behind a whole, as far as they are in its unit and its clause. */
	private void whole(int at) {
		Amount whole = this.sentence.get(at);
		if (whole.vague() || whole.isPercentage() || !isMarked(at)) {
			return;
		}
		List<Amount> parts = new ArrayList<>();
		List<String> names = new ArrayList<>();
		boolean other = false;
		int last = Math.min(this.sentence.size(), at + 1 + MOST_PARTS);
		for (int next = at + 1; next < last && !other; next++) {
			Amount part = this.sentence.get(next);
			String between = this.sentence.between(next);
			if (!part.unit().equals(whole.unit()) || between.indexOf(';') >= 0 || between.length() > 24) {
				break;
			}
			other = part.vague() || OTHER.in(between) || between.indexOf('(') >= 0;
			parts.add(part);
			names.add(this.sentence.name(next));
		}
		if (!other && parts.size() > 1) {
			compare(at, parts, names);
		}
	}

	/**
	 * Nearly all amounts are no whole of the next ones, and nothing says that they are.
	 */
	private boolean isMarked(int at) {
		return has(this.sentence.name(at), MARKED_BEFORE) || has(this.sentence.between(at + 1), MARKED_BEHIND)
				|| has(this.sentence.between(at + 2), NEGATIONS) || LEFT.matcher(this.sentence.between(at + 2)).find();
	}

	private static boolean has(String words, CharacterSet characters) {
		return characters.in(words, 0, words.length());
	}

	private void compare(int at, List<Amount> parts, List<String> names) {
		Amount whole = this.sentence.get(at);
		int opposite = opposite(names);
		List<Amount> taken = (opposite >= 0) ? parts.subList(opposite, opposite + 2) : parts;
		BigDecimal sum = Amount.sum(taken);
		BigDecimal off = sum.subtract(whole.value()).abs();
		if (off.compareTo(whole.half().add(Amount.rounding(taken))) <= 0 || isToldBefore(at, sum)
				|| opposite > 0 && Amount.sum(parts).subtract(whole.value()).abs().compareTo(whole.half()) <= 0) {
			return;
		}
		boolean left = LEFT.matcher(names.get(names.size() - 1)).find();
		boolean total = TOTAL.matcher(this.sentence.name(at)).find()
				|| left && DUE.matcher(this.sentence.name(at)).find() || this.sentence.between(at + 1).startsWith(":");
		boolean complete = opposite == 0
				|| total && (Completeness.isComplete(names) || REST.matcher(names.get(names.size() - 1)).find());
		boolean likely = sum.compareTo(whole.value().multiply(LEAST)) >= 0
				&& sum.compareTo(whole.value().multiply(MOST)) <= 0;
		boolean near = total && off.compareTo(whole.value().multiply((parts.size() > 2) ? NEAR.add(NEAR) : NEAR)) <= 0;
		if (complete && likely || near) {
			this.found.report(whole.from(), taken.get(taken.size() - 1).to(),
					"各项相加是%s，与总数%s不一致。请核对各项和总数；各项没有列全或者互有重复的，请说明后确认。".formatted(whole.inOwnScale(sum),
							this.sentence.words(at)));
		}
	}

	/** Where two parts stand that exclude each other; -1 when none do. */
	private static int opposite(List<String> names) {
		for (int at = 0; at + 1 < names.size(); at++) {
			if (Completeness.isOpposite(names.get(at), names.get(at + 1))) {
				return at;
			}
		}
		return -1;
	}

	private boolean isToldBefore(int at, BigDecimal sum) {
		for (int before = 0; before < at; before++) {
			if (this.sentence.get(before).value().compareTo(sum) == 0) {
				return true;
			}
		}
		return false;
	}

}
