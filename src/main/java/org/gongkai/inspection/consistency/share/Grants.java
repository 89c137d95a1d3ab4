package org.gongkai.inspection.consistency.share;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 按购置金额的15%给予补助，最高500万元。例如购置1200万元，可获补助240万元: a rule and its example; and instalments
 * that shall make the whole: 分四期付清，30%、40%、25%、10%.
 */
public final class Grants {

	private static final Pattern RULE = Pattern.compile("(?:按|按照|以)[^,;]{0,24}$");

	private static final Pattern GIVEN = Pattern.compile(
			"(?:的)?(?:比例|标准|费率|税率)?,?(?:给予|予以|进行|计算|执行|发放|一次性){0,3}[\\p{IsHan}]{0,6}?(?:补助|补贴|奖励|贴息|补偿|奖补|返还|报销|计提|缴纳|收取|支付|资助)");

	private static final Pattern GOT = Pattern
		.compile("(?:补助|补贴|奖励|奖补|返还|报销|贴息|补偿|资助|获得?|得到?|享受|领取|缴纳|计提|收取)[\\p{IsHan}]{0,6}$");

	private static final Pattern DRAWN = Pattern
		.compile("(?:的)?(?:比例|标准|概率)?,?(?:随机|分别)?(?:抽取|抽查|抽检|抽样|抽出|抽选|抽|选取|复核|回访|复查|抽测)(?:了)?(?:样本)?");

	private static final WordSet CAPPED = WordSet.of("最高|不超过|封顶|上限|限额|最多|至多|累计");

	private static final WordSet OTHER = WordSet.of("已|另|每|起付|门槛|扣除|超过|超出|部分|以上|以下|先|首");

	private static final Pattern PAID_OFF = Pattern
		.compile("付清|分[二三四五两2-5](?:期|次|阶段|笔|批)[\\p{IsHan}]{0,4}(?:支付|付款|拨付|付|结算)");

	private static final Pattern INSTALMENT = Pattern.compile("(?:支付|付|拨付|付款|尾款|质保金|余款|预付款|进度款)[\\p{IsHan}]{0,8}$");

	private static final Pattern UP_TO = Pattern.compile("(?:至|到|达|累计[\\p{IsHan}]{0,4})$");

	private static final double FAR = 20;

	private final Passage passage;

	private final Contradictions found;

	public Grants(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	public void run() {
		for (int at = 0; at + 1 < this.passage.size() && !this.found.isFull(); at++) {
			if (this.passage.get(at).isPercentage()) {
				if (this.passage.has(Mark.RULED, at) && !this.passage.get(at).vague()) {
					sample(at);
					rule(at);
				}
				at = instalments(at);
			}
		}
	}

	/** 860家，按5%的比例随机抽取43家: to the next whole one up or down. */
	private void sample(int at) {
		int drawn = at + 1;
		if (at == 0 || !this.passage.isOneSentence(at, drawn) || !DRAWN.matcher(this.passage.between(drawn)).matches()
				|| !RULE.matcher(this.passage.name(at)).find()) {
			return;
		}
		Amount all = this.passage.get(at - 1);
		Amount told = this.passage.get(drawn);
		Computed right = Computed.of(all).times(this.passage.get(at).number() / PartAndWhole.HUNDRED);
		boolean usable = all.unit().equals(told.unit()) && !all.vague() && !told.vague()
				&& this.passage.sentencesBetween(at - 1, at) < 2 && !OTHER.in(this.passage.name(at - 1));
		if (usable && Math.abs(right.value() - told.number()) >= 1 && right.isLikely(told)) {
			this.found.report(all.from(), told.to(), "%s按%s算出来是%s，文中写%s。请核对比例和这两个数。".formatted(
					this.passage.words(at - 1), this.passage.words(at), right.as(told), this.passage.words(drawn)));
		}
	}

	private boolean isMoney(int at) {
		return this.passage.get(at).unit().equals("元");
	}

	private void rule(int at) {
		if (at + 2 >= this.passage.size() || !isMoney(at + 1) || !isMoney(at + 2)) {
			return;
		}
		String text = this.passage.text();
		Matcher given = GIVEN.matcher(text)
			.region(this.passage.get(at).to(), Math.min(text.length(), this.passage.get(at).to() + 24));
		if (!RULE.matcher(this.passage.name(at)).find() || !given.lookingAt()) {
			return;
		}
		double cap = Double.MAX_VALUE;
		for (int got = at + 1; got < Math.min(this.passage.size(), at + 5); got++) {
			Amount told = this.passage.get(got);
			String name = this.passage.name(got);
			if (!isMoney(got) || OTHER.in(name) || this.passage.sentencesBetween(at, got) > 2) {
				return;
			}
			if (CAPPED.in(name)) {
				cap = told.number();
			}
			else if (got > at + 1 && GOT.matcher(name).find() && this.passage.isOneSentence(got - 1, got)
					&& !CAPPED.in(this.passage.name(got - 1))) {
				compare(at, got, cap);
				return;
			}
		}
	}

	private void compare(int at, int got, double cap) {
		Amount told = this.passage.get(got);
		Amount base = this.passage.get(got - 1);
		Computed share = Computed.of(base).times(this.passage.get(at).number() / PartAndWhole.HUNDRED);
		Computed right = (share.value() > cap) ? new Computed(cap, 0) : share;
		if (!told.vague() && !base.vague() && base.value().signum() > 0 && !right.mayBe(told) && right.isLikely(told)) {
			this.found.report(base.from(), told.to(), "%s按%s算出来是%s，文中写%s。请核对比例和这两个数。".formatted(
					this.passage.words(got - 1), this.passage.words(at), right.as(told), this.passage.words(got)));
		}
	}

	/** Behind the percentages of one sentence. */
	private int instalments(int first) {
		int end = first;
		double sum = 0;
		while (end < this.passage.size() && this.passage.get(end).isPercentage()
				&& this.passage.isOneSentence(first, end)) {
			sum += this.passage.get(end).number();
			end++;
		}
		boolean off = Math.abs(sum - PartAndWhole.HUNDRED) > 0.01 && Math.abs(sum - PartAndWhole.HUNDRED) <= FAR;
		if (end - first > 1 && off && areInstalments(first, end)) {
			int begin = Sentence.begin(this.passage.text(), this.passage.get(first).from());
			int to = Sentence.end(this.passage.text(), this.passage.get(end - 1).to());
			if (PAID_OFF.matcher(this.passage.text()).region(begin, to).find()) {
				int[] stretch = this.passage.stretch(first, end - 1);
				this.found.report(stretch[0], stretch[1],
						"各期付款的比例相加是%s%%，不是100%%。请核对。".formatted(new Computed(sum, 0).plain()));
			}
		}
		return Math.max(first, end - 1);
	}

	private boolean areInstalments(int first, int end) {
		boolean each = this.passage.holds('付');
		for (int at = first; at < end && each; at++) {
			String name = this.passage.name(at);
			each = !this.passage.get(at).vague() && INSTALMENT.matcher(name).find() && !UP_TO.matcher(name).find();
		}
		return each;
	}

}
