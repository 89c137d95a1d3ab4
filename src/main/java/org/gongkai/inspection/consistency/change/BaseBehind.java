package org.gongkai.inspection.consistency.change;

import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.ChangeWords;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * 126起，同比下降18.2%（上年同期154起）: the value against which a change is told stands behind it.
 */
public final class BaseBehind {

	private static final Pattern BASE = Pattern
		.compile("[,(](?:上年|去年|上年同期|去年同期|上年同季|上月|上季度|上期|上年度|上一年|同期)(?:的)?[\\p{IsHan}]{0,4}?(?:为|是)?");

	private static final Pattern AGAIN = Pattern
		.compile("(?:同比|环比|比[^,。;]{1,8}|较[^,。;]{1,8})?[\\p{IsHan}]{1,4}(?:了|约)?");

	private final Passage passage;

	private final Contradictions found;

	public BaseBehind(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	public void run() {
		for (int at = 1; at + 1 < this.passage.size() && !this.found.isFull(); at++) {
			Amount told = this.passage.get(at);
			Amount now = this.passage.get(at - 1);
			Amount base = this.passage.get(at + 1);
			boolean fits = now.unit().equals(base.unit()) && !now.isPercentage()
					&& (told.unit().equals("%") || told.unit().equals(now.unit())) && !told.vague() && !now.vague()
					&& !base.vague() && base.value().signum() > 0 && this.passage.isOneSentence(at - 1, at + 1)
					&& this.passage.between(at).startsWith(",") && this.passage.isClaim(at)
					&& !this.passage.isClaim(at - 1) && AGAIN.matcher(this.passage.name(at)).matches()
					&& BASE.matcher(this.passage.between(at + 1)).matches();
			if (fits) {
				compare(at);
			}
		}
	}

	private void compare(int at) {
		int claim = ChangeWords.claim(this.passage.name(at));
		if (claim < 0) {
			return;
		}
		Amount told = this.passage.get(at);
		Computed difference = Computed.of(this.passage.get(at - 1)).minus(Computed.of(this.passage.get(at + 1)));
		Computed up = ChangeWords.isUp(this.passage.name(at), claim) ? difference : difference.negate();
		Computed right = told.unit().equals("%")
				? up.over(Computed.of(this.passage.get(at + 1))).times(PartAndWhole.HUNDRED) : up;
		if (!right.mayBe(told)) {
			int[] stretch = this.passage.stretch(at - 1, at + 1);
			this.found.report(stretch[0], stretch[1],
					"按前后两个数算出来是%s%s%s，文中写%s。请核对这几个数。".formatted((difference.value() < 0) ? "减少" : "增加",
							new Computed(Math.abs(right.value()), 0).as(told).replace(told.unit(), ""), told.unit(),
							this.passage.name(at) + this.passage.words(at)));
		}
	}

}
