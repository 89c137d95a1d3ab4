package org.gongkai.inspection.consistency.total;

import java.util.List;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.OneSlip;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * What is done and what is left, told later than all there is:
 * 发现57个问题，…。已完成整改49个，其余6个正在整改; 37家…。33家合格；3家不合格.
 */
final class DoneAndRest {

	private static final WordSet REST = WordSet
		.of("其余|剩余|余下|剩下|还有|还剩|尚有|仍有|尚余|在办|正在|未办|未完成|尚未|暂未|未整改|未通过|不合格|不达标|不符合|不同意|缺席|缺考|缺勤|请假|待办|待整改|未达|未支出|未拨付|未使用|结余|剩");

	/** What is told before those who are there. */
	private static final WordSet ABSENT = WordSet.of("缺席|缺考|缺勤|请假");

	/** Of which nothing is left out, whatever is done with them. */
	private static final WordSet OTHERS = WordSet.of("其余|剩余|余下|剩下");

	private static final WordSet DONE = WordSet.of("已|完成|合格|达标|通过|办结|整改|符合|同意|到会|实到|出席|参加|实际|参考|参训|到场|达到|支出|拨付|使用");

	private static final CharacterSet NEGATIONS = CharacterSet.of("未不无非缺");

	/** By how many characters it is known what is done. */
	private static final int KIND = 2;

	/** How far the two may stand apart. */
	private static final int APART = 60;

	private static final int REACH = 12;

	private static final int MOST_PARAGRAPHS = 4;

	private static final double NEAR = 0.12;

	private static final double LEAST = 0.48;

	private static final double MOST = 2.05;

	/** By how much more 亿 is than 万, about. */
	private static final double FAR = 9000;

	private static final int MANY_DIGITS = 3;

	private final UnitTellings unit;

	private final TotalsAcross totals;

	DoneAndRest(UnitTellings unit, TotalsAcross totals) {
		this.unit = unit;
		this.totals = totals;
	}

	void run() {
		for (int at = 1; at + 1 < this.unit.size(); at++) {
			if (mayMiss(at) && isPair(at)) {
				look(List.of(at, at + 1));
			}
		}
	}

	/** Whether an amount before is none that the two come to, and may be meant as it. */
	private boolean mayMiss(int at) {
		double done = this.unit.get(at).number();
		double rest = this.unit.get(at + 1).number();
		boolean may = false;
		for (int one = at - 1; one >= Math.max(0, at - REACH); one--) {
			double whole = this.unit.get(one).number();
			if (Math.abs(done + rest - whole) < Amount.UNSURE) {
				return false;
			}
			double ratio = (done + rest) / whole;
			may |= ratio > LEAST && ratio < MOST || whole - rest > FAR * done || whole - done > FAR * rest;
		}
		return may;
	}

	private boolean isPair(int at) {
		Telling done = this.unit.get(at);
		Telling rest = this.unit.get(at + 1);
		if (done.piece() != rest.piece() || rest.sentence() - done.sentence() > 1
				|| rest.amount().from() - done.amount().to() > APART || !this.unit.isUsable(at)
				|| !this.unit.isUsable(at + 1)) {
			return false;
		}
		String first = done.name() + done.behind();
		String second = rest.name() + rest.behind();
		if (rest.between().contains("其中")) {
			return false;
		}
		if (areOpposite(first, second) || areOpposite(second, first)) {
			return true;
		}
		if (second.contains("正在") && !OTHERS.in(second) && !shareCharacter(first, second)) {
			return false;
		}
		return isDoneAndRest(first, second)
				|| ABSENT.in(first) && done.sentence() == rest.sentence() && isDoneAndRest(second, first);
	}

	private static boolean isDoneAndRest(String done, String rest) {
		return REST.in(rest) && DONE.in(done) && !REST.in(done);
	}

	/** 办结 and 正在办理, but not 已通 and 正在建设. */
	private static boolean shareCharacter(String one, String other) {
		return one.chars().anyMatch((c) -> Sentence.isHan((char) c) && c != '个' && other.indexOf(c) >= 0);
	}

	/** 发现问题 and 未发现问题: of the second is told what the first is, and that it is not. */
	private static boolean areOpposite(String plain, String negated) {
		for (int at = 0; at + KIND < negated.length(); at++) {
			int stands = NEGATIONS.has(negated.charAt(at)) ? plain.indexOf(negated.substring(at + 1, at + 1 + KIND))
					: -1;
			if (stands >= 0) {
				return true;
			}
		}
		return false;
	}

	private void look(List<Integer> row) {
		int near = -1;
		int first = row.get(0);
		for (int at = first - 1; at >= Math.max(0, first - REACH); at--) {
			if (this.unit.get(first).paragraph() - this.unit.get(at).paragraph() > MOST_PARAGRAPHS) {
				break;
			}
			if (this.unit.isUsable(at) && isScale(this.unit.get(at).amount(), row)) {
				this.totals.report(this.unit, row, at);
				return;
			}
			near = (near < 0 && isWrong(row, at)) ? at : near;
		}
		if (near >= 0 && !isLeft(first) && !this.unit.isExplained(row, near)
				&& !new OtherMeanings(this.unit).isOneOfThem(row, near)) {
			this.totals.report(this.unit, row, near);
		}
	}

	/** 3.2亿元，已支出2.4万元，未支出0.8亿元: what is done is what is missing, in another scale. */
	private boolean isScale(Amount total, List<Integer> row) {
		Amount done = this.unit.get(row.get(0)).amount();
		Amount rest = this.unit.get(row.get(1)).amount();
		return OneSlip.isScale(total.number() - rest.number(), done.number(), done.digits())
				|| OneSlip.isScale(total.number() - done.number(), rest.number(), rest.digits());
	}

	/**
	 * Whether what is left is left of others told before: of all, not of the last part
	 * alone.
	 */
	private boolean isLeft(int done) {
		Computed rest = Computed.of(this.unit.get(done + 1).amount());
		for (int one = Math.max(0, done - REACH); one < done; one++) {
			Computed sum = Computed.of(this.unit.get(one).amount()).plus(rest);
			boolean isDone = DONE.in(this.unit.get(one).name() + this.unit.get(one).behind());
			for (int other = Math.max(0, done - REACH); other < done && isDone; other++) {
				if (sum.mayBe(this.unit.get(other).amount())) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean isWrong(List<Integer> row, int whole) {
		Amount total = this.unit.get(whole).amount();
		double sum = this.unit.sum(row).value();
		double ratio = sum / total.number();
		if (!this.unit.isUsable(whole)) {
			return false;
		}
		Amount done = this.unit.get(row.get(0)).amount();
		Amount rest = this.unit.get(row.get(1)).amount();
		// 完成42座，为年度任务45座的93.3%，其余3座: left of what the second tells
		if (Computed.of(done).minus(Computed.of(rest)).mayBe(total)) {
			return false;
		}
		boolean less = total.number() < this.unit.get(row.get(0)).number()
				&& this.unit.get(whole).sentence() == this.unit.get(row.get(0)).sentence();
		boolean slip = OneSlip.is(sum, total.number());
		return Math.abs(ratio - 1) <= NEAR
				|| slip && (less || total.digits() >= MANY_DIGITS && Math.abs(ratio - 1) <= 2 * NEAR);
	}

}
