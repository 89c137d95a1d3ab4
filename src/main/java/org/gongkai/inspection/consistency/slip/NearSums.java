package org.gongkai.inspection.consistency.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Completeness;

/**
 * Totals and parts of one unit that would fit but for a slip: some that stand together,
 * one of them perhaps left out, and one near them.
 */
final class NearSums {

	private static final int MOST_PARTS = 8;

	/** With as many parts, one may be left out that is a part of a part. */
	private static final int MOST_WITH_ONE_LEFT_OUT = 6;

	/** How many stand between a total and its parts at the most, before and behind. */
	private static final int BEFORE = 3;

	private static final int BEHIND = 2;

	private static final int MOST_AMID = 5;

	/** A part is not as much greater than its total, whatever the slip. */
	private static final double GREATEST_PART = 20;

	/** How many around one may explain it. */
	private static final int AROUND = 8;

	private static final WordSet AMONG = WordSet.of("其中|含");

	private static final int FLOW = 4;

	private static final WordSet LEAVING = WordSet.of("退出|减|注销|死亡|调出|办结|支出|核销|迁出|关闭|转出|扣除");

	/** By what is told so others grow; it is none of their parts. */
	private static final WordSet CHANGES = WordSet.of("比|较|同比|环比|增加|减少|上涨|下降");

	private static final double TINY = 1e-6;

	private final ToldFigures figures;

	private final List<Told> row;

	private NearSums(ToldFigures figures, List<Told> row) {
		this.figures = figures;
		this.row = row;
	}

	/** Notes which figures fit each other as they are. */
	static void explain(ToldFigures figures) {
		for (List<Told> row : figures.rows()) {
			NearSums sums = new NearSums(figures, row);
			sums.each((run) -> {
				if (run.left() < 0 && run.end() - run.first() > 2 && Math.abs(sums.off(run)) <= sums.slack(run)) {
					figures.explain(sums.members(run));
				}
			});
			sums.explainTwo();
			sums.explainFlows();
		}
	}

	/** Of two that come to a third, in whatever order. */
	private void explainTwo() {
		for (int one = 0; one < this.row.size(); one++) {
			int end = Math.min(this.row.size(), one + AROUND);
			for (int other = one + 1; other < end; other++) {
				for (int third = other + 1; third < end; third++) {
					explainThree(List.of(this.row.get(one), this.row.get(other), this.row.get(third)));
				}
			}
		}
	}

	/** 年初126人，纳入14人，退出20人，月底120人: of four of which some are taken off. */
	private void explainFlows() {
		for (int first = 0; first + FLOW <= this.row.size(); first++) {
			List<Told> flow = this.row.subList(first, first + FLOW);
			double end = flow.get(FLOW - 1).number();
			for (int taken = 1; taken < 1 << (FLOW - 1); taken++) {
				double sum = 0;
				double slack = TINY * end;
				for (int at = 0; at < FLOW - 1; at++) {
					sum += ((taken >> at & 1) == 1) ? -flow.get(at).number() : flow.get(at).number();
					slack += flow.get(at).amount().slack();
				}
				if (Math.abs(sum - end) <= slack && flow.stream().anyMatch((one) -> LEAVING.in(one.name()))) {
					this.figures.explain(flow);
				}
			}
		}
	}

	private void explainThree(List<Told> three) {
		double sum = 0;
		double most = 0;
		double slack = 0;
		for (Told told : three) {
			sum += told.number();
			most = Math.max(most, told.number());
			slack += told.amount().slack();
		}
		if (Math.abs(sum - 2 * most) <= slack + TINY * most) {
			this.figures.explain(three);
		}
	}

	static void search(ToldFigures figures, Consumer<NearRelation> found) {
		for (List<Told> row : figures.rows()) {
			NearSums sums = new NearSums(figures, row);
			sums.each((run) -> sums.look(run, found));
		}
	}

	private void each(Consumer<Run> runs) {
		int size = this.row.size();
		if (this.row.get(0).isRate() || this.row.get(0).isGap()) {
			return;
		}
		for (int first = 0; first < size; first++) {
			boolean sure = !this.row.get(first).isVague();
			for (int end = first + 2; sure && end <= Math.min(size, first + MOST_PARTS); end++) {
				sure = !this.row.get(end - 1).isVague();
				for (int total = Math.max(0, first - BEFORE); total < Math.min(size, end + BEHIND); total++) {
					if (sure && (total < first || total >= end) && !this.row.get(total).isVague()) {
						each(total, first, end, runs);
					}
				}
			}
		}
	}

	private static void each(int total, int first, int end, Consumer<Run> runs) {
		runs.accept(new Run(total, first, end, -1));
		if (end - first <= MOST_WITH_ONE_LEFT_OUT) {
			for (int left = first + 1; left < end - 1; left++) {
				runs.accept(new Run(total, first, end, left));
			}
		}
	}

	/** 比上年增加3家, 各12万元: a change or what falls to each is no part. */
	private static boolean isNoPart(String name) {
		return CHANGES.in(name) || name.endsWith("各") || name.indexOf('每') >= 0;
	}

	/** 其中甲20家、乙30家: parts that need not come to the total, or one of them is none. */
	private boolean isAmong(Run run) {
		Told total = this.row.get(run.total());
		return AMONG.in(total.name()) || total.noun().endsWith("中")
				|| this.row.subList(run.first(), run.end()).stream().anyMatch((part) -> AMONG.in(part.name()));
	}

	/** By how much the total is more than its parts. */
	private double off(Run run) {
		double off = this.row.get(run.total()).number();
		for (int part = run.first(); part < run.end(); part++) {
			off -= (part == run.left()) ? 0 : this.row.get(part).number();
		}
		return off;
	}

	/** How much of it is rounding. */
	private double slack(Run run) {
		double slack = this.row.get(run.total()).amount().slack() + TINY * this.row.get(run.total()).number();
		for (int part = run.first(); part < run.end(); part++) {
			slack += (part == run.left()) ? 0 : this.row.get(part).amount().slack();
		}
		return slack;
	}

	private void look(Run run, Consumer<NearRelation> found) {
		double off = off(run);
		double total = this.row.get(run.total()).number();
		if (off < -GREATEST_PART * total || Math.abs(off) <= slack(run)) {
			return;
		}
		List<Told> members = members(run);
		List<String> names = members.subList(1, members.size()).stream().map(Told::name).toList();
		if (names.stream().anyMatch(NearSums::isNoPart) || isAmong(run) && !Completeness.isComplete(names)) {
			return;
		}
		int rivals = 0;
		List<NearRelation> relations = new ArrayList<>();
		for (int one = 0; one < members.size(); one++) {
			Told member = members.get(one);
			double value = member.number() + ((one == 0) ? -off : off);
			Slip slip = Slip.of(member.amount(), value, true);
			rivals += (slip != Slip.NONE) ? 1 : 0;
			if (slip != Slip.NONE && !this.figures.isExplained(member)) {
				relations.add(new NearRelation(NearRelation.Kind.SUM, member, value, members,
						signs(run, members, one, slip, value)));
			}
		}
		for (NearRelation relation : relations) {
			relation.signs()[SlipSign.RIVALS.ordinal()] = Signs.rivals(rivals);
			found.accept(relation);
		}
	}

	private List<Told> members(Run run) {
		List<Told> members = new ArrayList<>();
		members.add(this.row.get(run.total()));
		for (int part = run.first(); part < run.end(); part++) {
			if (part != run.left()) {
				members.add(this.row.get(part));
			}
		}
		return members;
	}

	private double[] signs(Run run, List<Told> members, int at, Slip slip, double value) {
		Signs signs = new Signs(this.figures, members, at, slip, value);
		boolean before = run.total() < run.first();
		Told last = this.row.get(run.end() - 1);
		signs.note(SlipSign.LEFT_OUT, run.left() >= 0);
		signs.note(SlipSign.BETWEEN, before ? run.first() - run.total() - 1 : run.total() - run.end());
		signs.note(SlipSign.WHOLE_FIRST, before);
		signs.note(SlipSign.GOES_ON, goesOn(run));
		int from = Math.min(members.get(0).place(), this.row.get(run.first()).place());
		int to = Math.max(members.get(0).place(), last.place());
		signs.note(SlipSign.AMID, Math.min(MOST_AMID, to - from - members.size() + 1));
		signs.note(SlipSign.LISTED_ON,
				last.place() + 1 < this.figures.all().size()
						&& this.figures.all().get(last.place() + 1) != members.get(0)
						&& this.figures.all().get(last.place() + 1).isBeside(last)
						&& last.piece().text().startsWith("、", last.amount().to()));
		return signs.all();
	}

	/** Whether another of the unit stands in the sentence of the first or last part. */
	private boolean goesOn(Run run) {
		int before = run.first() - 1;
		int behind = run.end();
		return behind < this.row.size() && behind != run.total()
				&& this.row.get(behind).isBeside(this.row.get(behind - 1))
				|| before >= 0 && before != run.total() && this.row.get(before).isBeside(this.row.get(run.first()));
	}

	/**
	 * Some that stand together, and what may be their total.
	 *
	 * @param total the place of the total in its unit
	 * @param first the first part
	 * @param end behind the last
	 * @param left the one left out; below zero without
	 */
	private record Run(int total, int first, int end, int left) {
	}

}
