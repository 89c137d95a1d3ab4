package org.gongkai.inspection.consistency.share;

import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;

/** A share against the part that is told behind it: 合同价500万元，先支付60%，即300万元. */
final class PartBehindShare {

	private static final Pattern THAT_IS = Pattern
		.compile("(?:收取|缴纳|提取|计提|支付|预付|预留|计算|补助|安排|拨付|配套|计)?[,(]?(?:即|也就是|计|共计|合计|为|金额为)");

	/** 按合同价的3%缴纳质量保证金，计9.6万元 */
	private static final Pattern PAID = Pattern
		.compile("(?:收取|缴纳|交纳|缴存|提取|计提|支付|预付|预留|扣留|扣除|返还|给予|奖励)[\\p{IsHan}]{1,10}[,(](?:即|也就是|计|金额为|金额|共计)");

	/** 本金20万元，年利率4.35%，一年利息8700元 */
	private static final Pattern INTEREST = Pattern
		.compile(",(?:一年|每年|年|全年|首年)(?:应付|应计|产生)?利息(?:为|共|计|是|共计)?|(?:给予)?贴息,(?:需|共|应|共需)?贴息(?:资金|金额|额)?(?:为|共|计|共计)?");

	private final Passage passage;

	private final PartAndWhole pair;

	private final Contradictions found;

	PartBehindShare(Passage passage, PartAndWhole pair, Contradictions found) {
		this.passage = passage;
		this.pair = pair;
		this.found = found;
	}

	/** Compares the amounts right before and behind a share. */
	void look(int at) {
		if (at + 1 >= this.passage.size() || at == 0) {
			return;
		}
		Amount whole = this.passage.get(at - 1);
		Amount part = this.passage.get(at + 1);
		if (!whole.unit().equals(part.unit()) || whole.vague() || part.vague()
				|| !this.passage.isOneSentence(at - 1, at)) {
			return;
		}
		String between = this.passage.between(at + 1);
		boolean paid = between.length() < 18 && PAID.matcher(between).matches();
		boolean interest = this.passage.name(at).endsWith("利率") && INTEREST.matcher(between).matches();
		boolean next = between.length() < 12 && THAT_IS.matcher(between).matches() || paid || interest;
		if (next && !(paid || interest ? isRate(whole, at, part) : this.pair.isExplained(at, at + 1))) {
			this.found.report(whole.from(), part.to(),
					"%s的%s是%s，文中写%s。请核对这三个数。".formatted(this.passage.words(at - 1), this.passage.words(at),
							Computed.of(whole)
								.times(Computed.of(this.passage.get(at)))
								.times(1 / PartAndWhole.HUNDRED)
								.as(part),
							this.passage.words(at + 1)));
		}
	}

	/** A rate that is set is exact as written. */
	private boolean isRate(Amount whole, int at, Amount part) {
		return Computed.of(whole).times(this.passage.get(at).number() / PartAndWhole.HUNDRED).mayBe(part);
	}

}
