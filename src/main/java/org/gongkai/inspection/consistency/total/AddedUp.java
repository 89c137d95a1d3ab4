package org.gongkai.inspection.consistency.total;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.OneSlip;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.SameUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is added to a total told before, or what several that are counted come to:
 * 筹集资金12633万元…，加上年结转214.60万元，可用资金22847.60万元; 两类项目合计22个. The total differs from the sum by
 * one digit.
 */
final class AddedUp {

	private static final WordSet ADDED = WordSet.of("加上|加之|连同|加");

	private static final WordSet TOTAL = WordSet.of("合计|总计|共计|共");

	private static final String NUMERALS = "两三四五六七八九十";

	private static final WordSet COUNTED = WordSet.of("项|类|期|批|区|者|个|家|地|村|段|次|种|部分|级|块|县|镇|处|年");

	/** How many before one may be what it is added to. */
	private static final int REACH = 8;

	private static final int LEAST_DIGITS = 3;

	private final Passage passage;

	private final Contradictions found;

	private final List<SameUnit> units;

	AddedUp(Passage passage, Contradictions found, List<SameUnit> units) {
		this.passage = passage;
		this.found = found;
		this.units = units;
	}

	void run() {
		boolean added = this.passage.holds('加');
		boolean total = this.passage.holds('计') || this.passage.holds('共');
		for (SameUnit unit : this.units) {
			for (int at = 2; at < unit.size() && (added || total) && !this.found.isFull(); at++) {
				List<Integer> parts = added ? added(unit, at) : null;
				parts = (parts == null && total) ? counted(unit, at) : parts;
				if (parts != null && !unit.get(at).vague() && !unit.isExplained(at)) {
					report(unit, parts, at);
				}
			}
		}
	}

	/** What the added one and an amount before it come to, where that is a slip away. */
	private @Nullable List<Integer> added(SameUnit unit, int at) {
		int added = at - 1;
		String name = this.passage.name(unit.place(added));
		if (unit.sentencesBetween(added, at) > 0 || !ADDED.in(name, 0, Math.min(name.length(), 3))
				|| unit.get(at).digits() < LEAST_DIGITS) {
			return null;
		}
		for (int whole = added - 1; whole >= Math.max(0, added - REACH); whole--) {
			if (OneSlip.is(unit.get(whole).number() + unit.get(added).number(), unit.get(at).number())) {
				return List.of(whole, added);
			}
		}
		return null;
	}

	/** 两期合计培训: the last two told before, be it in the sentence before. */
	private @Nullable List<Integer> counted(SameUnit unit, int at) {
		String name = this.passage.name(unit.place(at));
		int count = TOTAL.in(name) ? count(name) : 0;
		if (count == 0 || at < count || unit.sentencesBetween(at - count, at) > 2) {
			return null;
		}
		List<Integer> parts = new ArrayList<>();
		for (int part = at - count; part < at; part++) {
			if (unit.get(part).vague() || unit.isOfEach(part) || this.passage.isClaim(unit.place(part))) {
				return null;
			}
			parts.add(part);
		}
		return OneSlip.is(unit.sum(parts).value(), unit.get(at).number()) ? parts : null;
	}

	/** How many a name says there are, 两期 or 公办园和普惠园; 0 where it does not. */
	private static int count(String name) {
		int numeral = numeral(name);
		if (numeral > 0) {
			return numeral;
		}
		int and = name.indexOf('和');
		return (and > 0 && name.indexOf('、') < 0 && and < name.indexOf('计')) ? 2 : 0;
	}

	/** With how many of a kind a name begins, two of 两期合计; or 0. */
	static int numeral(String name) {
		int numeral = name.isEmpty() ? -1 : NUMERALS.indexOf(name.charAt(0));
		return (numeral >= 0 && COUNTED.lengthAt(name, 1) > 0) ? numeral + 2 : 0;
	}

	private void report(SameUnit unit, List<Integer> parts, int at) {
		int[] stretch = this.passage.stretch(unit.place(parts.get(0)), unit.place(at));
		this.found.reportTotal(stretch[0], stretch[1], unit.sum(parts).as(unit.get(at)),
				this.passage.words(unit.place(at)));
	}

}
