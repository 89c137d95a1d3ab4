package org.gongkai.inspection.consistency.total;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Completeness;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * A total and a later sentence that divides it: 检查246家次。按行业分，甲41家次，…，丁32家次;
 * 投诉968件…。投诉分为两类，商品类651件，服务类353件.
 */
final class Divisions {

	/** What tells that something is divided, before the first part. */
	private static final WordSet DIVIDING = WordSet.of("看,|分,|分:|看:|划分|统计,|分为|分成|构成|组成|包括|分别为|分别是|如下|依次为|依次是|具体为|具体是");

	/** The same where it may stand within a sentence: ；按等级分，重度431人. */
	private static final WordSet DIVIDED_BY = WordSet.of("看,|分,|分:|看:|统计,|构成|组成");

	/** What was there before is a part of all there is. */
	private static final String CARRIED = "上年结";

	/** What ends the parts of a division. */
	private static final WordSet OTHER = WordSet.of("其中|共|合计|总|已|累计|同时");

	/** What the first part of some is told with. */
	private static final String AMONG = "其中";

	/** 审结案件中，维持142件，…: with that many parts they are mostly all. */
	private static final String OF_THEM = "中,";

	/** What may be told of one that stands in another part too. */
	private static final WordSet OVERLAPPING = WordSet.of("女|党员|少数民族|以上|以下|岁|学历|涉及|包括|含");

	private static final int MANY_PARTS = 3;

	/** How many amounts before the parts may be their total. */
	private static final int REACH = 8;

	private static final int MOST_PARAGRAPHS = 2;

	private static final int MOST_SENTENCES = 3;

	private static final int MOST_PARTS = 12;

	/** How long a name is at the most in a list of which nothing else is told. */
	private static final int LONGEST_NAME = 12;

	private static final int MANY_DIGITS = 3;

	private static final double NEAR = 0.1;

	private static final double LEAST = 0.6;

	private static final double MOST = 1.7;

	private final UnitTellings unit;

	private final TotalsAcross totals;

	Divisions(UnitTellings unit, TotalsAcross totals) {
		this.unit = unit;
		this.totals = totals;
	}

	void run() {
		for (int at = 1; at + 1 < this.unit.size(); at++) {
			if (this.unit.get(at).sentence() == this.unit.get(at + 1).sentence()) {
				divide(at);
			}
		}
	}

	private void divide(int at) {
		String before = words(at);
		boolean head = this.unit.get(at).isHead();
		boolean inside = DIVIDED_BY.in(before) && !before.contains(AMONG);
		if (head && this.unit.get(at).between().startsWith(AMONG)) {
			among(row(at));
		}
		else if (head || inside) {
			List<Integer> row = row(at);
			boolean ofThem = before.contains(OF_THEM) && row.size() >= MANY_PARTS && !mayOverlap(row);
			look(row, ofThem || DIVIDING.in(before));
		}
	}

	/** The parts of a sentence, up to what is told of them together. */
	private List<Integer> row(int first) {
		List<Integer> row = new ArrayList<>();
		for (int at = first; at < this.unit.size() && row.size() < MOST_PARTS; at++) {
			Telling part = this.unit.get(at);
			if (part.sentence() != this.unit.get(first).sentence()) {
				break;
			}
			boolean usable = this.unit.isUsable(at) || part.name().startsWith(CARRIED);
			if (!usable || isAside(part.between())) {
				return List.of();
			}
			if (at > first && (OTHER.in(part.between()) || DIVIDED_BY.in(words(at)))) {
				break;
			}
			row.add(at);
		}
		return row;
	}

	/** What stands before one in its sentence, back to the one before of its unit. */
	private String words(int at) {
		Telling telling = this.unit.get(at);
		Telling last = this.unit.get(at - 1);
		int from = (last.sentence() == telling.sentence()) ? last.amount().to() : 0;
		return telling.sentenceBefore(from);
	}

	private boolean mayOverlap(List<Integer> row) {
		return this.unit.names(row).stream().anyMatch(OVERLAPPING::in);
	}

	/** Whether one is told beside the parts, or is a part of one of them. */
	private static boolean isAside(String words) {
		return words.indexOf('另') >= 0 || words.indexOf('(') >= 0;
	}

	/**
	 * 26户家庭，…。其中，甲21户、乙6户、丙9户: what exceeds the whole is no choice of its parts, nor is
	 * what is called by names that leave nothing out.
	 */
	private void among(List<Integer> row) {
		boolean complete = row.size() > 1 && Completeness.isComplete(this.unit.names(row));
		if (row.size() < MANY_PARTS && !complete || mayOverlap(row)) {
			return;
		}
		int whole = row.get(0) - 1;
		Telling total = this.unit.get(whole);
		Telling part = this.unit.get(whole + 1);
		double ratio = this.unit.ratio(row, whole);
		boolean near = complete ? part.paragraph() - total.paragraph() <= MOST_PARAGRAPHS
				: part.paragraph() == total.paragraph() && part.sentence() == total.sentence() + 1;
		boolean only = whole == 0 || this.unit.get(whole - 1).sentence() != total.sentence();
		if (near && only && ratio > (complete ? LEAST : 1) && ratio < MOST && this.unit.isUsable(whole)
				&& !this.unit.sum(row).mayBe(total.amount()) && !this.unit.isExplained(row, whole)) {
			this.totals.report(this.unit, row, whole);
		}
	}

	private void look(List<Integer> row, boolean divided) {
		if (row.size() < 2 || isOpen(row)) {
			return;
		}
		int first = row.get(0);
		for (int at = first - 1; at >= Math.max(0, first - REACH); at--) {
			Telling whole = this.unit.get(at);
			if (this.unit.get(first).paragraph() - whole.paragraph() > MOST_PARAGRAPHS
					|| this.unit.get(first).sentence() - whole.sentence() > MOST_SENTENCES) {
				return;
			}
			if (isWrong(row, at) && (divided || isPlain(row, at))) {
				if (!this.unit.isExplained(row, at, divided)) {
					this.totals.report(this.unit, row, at);
				}
				return;
			}
		}
	}

	/**
	 * 企业128家。大型企业6家，中型企业35家，小微企业85家: all are called by one word, and nothing else is
	 * told.
	 */
	private boolean isPlain(List<Integer> row, int whole) {
		String word = this.unit.get(whole).word();
		return row.size() > 2 && word.length() == 2
				&& this.unit.get(row.get(0)).sentence() == this.unit.get(whole).sentence() + 1
				&& row.stream()
					.allMatch((at) -> this.unit.get(at).between().length() <= LONGEST_NAME
							&& this.unit.get(at).name().endsWith(word));
	}

	/** Whether more parts are there: 等 behind the last one, or 其余 without an amount. */
	private boolean isOpen(List<Integer> row) {
		Telling last = this.unit.get(row.get(row.size() - 1));
		String text = last.piece().text();
		int to = last.amount().to();
		return last.behind().indexOf('等') >= 0 || UnitTellings.tellsRest(text, to, Sentence.end(text, to));
	}

	private boolean isWrong(List<Integer> row, int whole) {
		double ratio = this.unit.ratio(row, whole);
		if (!this.unit.isUsable(whole) || !UnitTellings.isPlausible(ratio)) {
			return false;
		}
		if (this.unit.isSlip(row, whole) && this.unit.get(whole).amount().digits() >= MANY_DIGITS) {
			return true;
		}
		boolean complete = UnitTellings.areAll(this.unit.names(row))
				|| ItemParts.announces(words(row.get(0)), row.size());
		boolean divided = row.size() >= MANY_PARTS && DIVIDING.in(words(row.get(0)));
		return complete || Math.abs(ratio - 1) <= (divided ? 2 * NEAR : NEAR);
	}

}
