package org.gongkai.inspection.consistency.reckoning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.Units;

/**
 * 6栋楼，每栋2个单元，每单元11层，每层2户，共288套; 45人，每人每月600元，见习期3个月，合计10.8万元: a number, so many of each,
 * and what they come to.
 */
public final class Factors {

	private static final Pattern EACH_OF = Pattern
		.compile("每(?:一)?(?:个)?(?=([\\p{IsHan}]))[\\p{IsHan}]{1,6}?(每(?:个)?[月天日年周次期学季])?[\\p{IsHan}]{0,12}$");

	/** What they all come to. */
	private static final Pattern TOTAL = Pattern.compile(
			"(?:小计|总计|合计|共计|累计|总共|共|可提供|提供|可容纳|容纳|可安置|总数|总量|总规模|总额|总价|计|应发|应付|需)(?:发放|拨付|支付|补贴|补助|资金|金额|费用|学位|床位|座位|建设|住房|房源|住宅|奖励|经费|为|是|达|达到|安装|采购|需|约){0,3}$");

	private static final Pattern RULED = Pattern.compile("^[^。;0-9]{0,20}。(?:均|统一|现)?(?:按照?|以|根据|每)");

	private static final Pattern SUBTOTAL = Pattern.compile("小计(?:为)?$");

	/** Of each alone: 每段, not 每段补助. */
	private static final Pattern BARE = Pattern.compile("^每(?:一|个)?[\\p{IsHan}]{1,2}(?:各|均)?$");

	private static final Pattern WHOLE = Pattern.compile("(?:总[\\p{IsHan}]{0,3}|共[\\p{IsHan}]{0,4}|合计|全长)$");

	private static final int BARE_LENGTH = 6;

	private static final String PERIODS = "月天日年周次期学季";

	/** Units that stand for each other. */
	private static final String[] ALIKE = { "人名位个", "户套", "张个" };

	private static final int MOST = 6;

	private static final int LONGEST = 24;

	private final Passage passage;

	private final Contradictions found;

	public Factors(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	public void run() {
		for (int at = 0; at + 1 < this.passage.size() && !this.found.isFull(); at++) {
			if (this.passage.has(Mark.EACH, at + 1) && !this.passage.has(Mark.EACH, at) && isUsable(at)) {
				chain(at);
			}
		}
	}

	private boolean isUsable(int at) {
		Amount amount = this.passage.get(at);
		return !amount.vague() && !amount.isPercentage() && amount.value().signum() > 0 && !this.passage.isClaim(at);
	}

	private void chain(int first) {
		Computed product = Computed.of(this.passage.get(first));
		String period = "";
		int value = first;
		int end = Math.min(this.passage.size(), first + MOST);
		for (int at = first + 1; at < end; at++) {
			if (this.passage.sentencesBetween(first, at) > (isRuled(first) ? 1 : 0) || !isUsable(at)
					|| this.passage.between(at).length() > LONGEST || this.passage.between(at).indexOf(';') >= 0) {
				return;
			}
			Matcher each = EACH_OF.matcher(this.passage.name(at));
			if (this.passage.has(Mark.EACH, at)) {
				if (!each.find() || this.passage.name(at).indexOf('均') >= 0 || !isOf(value, each.group(1))) {
					return;
				}
				period = (each.group(2) != null) ? each.group(2).substring(each.group(2).length() - 1) : period;
				value = at;
			}
			else if (!period.isEmpty() && isPeriod(at, period)) {
				period = "";
			}
			else {
				total(first, at, value, period, product);
				return;
			}
			product = product.times(exact(at));
			if (at == first + 1 && (at + 1 == this.passage.size() || !this.passage.has(Mark.EACH, at + 1))) {
				parts(first, value, product, period);
			}
		}
	}

	/** 18名人员全部在岗。按每人每月1200元的标准发放: the next sentence begins with the rule for them. */
	private boolean isRuled(int first) {
		return "人名位户".contains(this.passage.get(first).unit()) && RULED.matcher(this.passage.between(first + 1)).find();
	}

	/** 总长12公里，分3段，每段5公里: what they come to stands first. */
	private void parts(int first, int value, Computed right, String period) {
		int whole = first - 1;
		if (whole < 0 || !period.isEmpty() || !this.passage.isOneSentence(whole, value) || !isUsable(whole)
				|| !isAlike(this.passage.get(whole).unit(), this.passage.get(value).unit())
				|| !BARE.matcher(this.passage.name(value)).find() || !WHOLE.matcher(this.passage.name(whole)).find()
				|| this.passage.between(first).length() > BARE_LENGTH || right.mayBe(this.passage.get(whole))
				|| !right.isLikely(this.passage.get(whole))) {
			return;
		}
		int[] stretch = this.passage.stretch(whole, value);
		this.found.report(stretch[0], stretch[1],
				"按前面的数相乘是%s，文中写%s。请核对这几个数。".formatted(right.as(this.passage.get(whole)), this.passage.words(whole)));
	}

	/** What is paid for each is a rate, not a rounded sum. */
	private Computed exact(int at) {
		Amount amount = this.passage.get(at);
		return amount.unit().equals("元") ? new Computed(amount.number(), 0) : Computed.of(amount);
	}

	private boolean isOf(int at, String each) {
		return (this.passage.get(at).unit() + this.passage.noun(at)).contains(each)
				|| "人名位".contains(each) && "人名位".contains(this.passage.get(at).unit());
	}

	private boolean isPeriod(int at, String period) {
		return (this.passage.get(at).unit() + this.passage.noun(at)).startsWith(period)
				|| this.passage.get(at).unit().equals("个") && this.passage.noun(at).startsWith(period);
	}

	private void total(int first, int at, int value, String period, Computed right) {
		Amount told = this.passage.get(at);
		String name = this.passage.name(at);
		boolean once = period.isEmpty() || name.indexOf('月') >= 0 && period.equals("月");
		boolean subtotal = SUBTOTAL.matcher(name).find();
		if (!once || value == first || !isAlike(this.passage.get(value).unit(), told.unit())
				|| !TOTAL.matcher(name).find() || right.mayBe(told) || !right.isLikely(told)
				|| !subtotal && isOneOfSeveral(first, value)) {
			return;
		}
		int[] stretch = this.passage.stretch(first, at);
		this.found.report(stretch[0], stretch[1],
				"按前面的数相乘是%s，文中写%s。请核对这几个数。".formatted(right.as(told), this.passage.words(at)));
	}

	/** Whether another row of the kind stands before: the total may be one of both. */
	private boolean isOneOfSeveral(int first, int value) {
		for (int one = this.passage.first(first); one < first; one++) {
			if (this.passage.get(one).unit().equals(this.passage.get(value).unit())
					&& this.passage.sentencesBetween(one, first) < 2 && this.passage.has(Mark.EACH, one)
					|| this.passage.isOneSentence(one, first)
							&& this.passage.get(one).unit().equals(this.passage.get(first).unit())) {
				return true;
			}
		}
		return false;
	}

	private static boolean isAlike(String one, String other) {
		boolean alike = one.equals(other);
		for (String units : ALIKE) {
			alike |= units.contains(one) && units.contains(other);
		}
		return alike && !PERIODS.contains(other);
	}

}
