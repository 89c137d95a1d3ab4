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
 * What is added to a total told before: 筹集资金12633万元…，加上年结转214.60万元，可用资金22847.60万元. The
 * total differs from the sum by one digit.
 */
final class AddedUp {

	private static final WordSet ADDED = WordSet.of("加上|加之|连同|加");

	private static final String NUMERALS = "两三四五六七八九十";

	private static final WordSet COUNTED = WordSet.of("项|类|期|批|区|者|个|家|地|村|段|次|种|部分|级|块|县|镇|处|年");

	/** How many before one may be what it is added to. */
	private static final int REACH = 8;

	private static final int LEAST_DIGITS = 2;

	private final Passage passage;

	private final Contradictions found;

	private final List<SameUnit> units;

	AddedUp(Passage passage, Contradictions found, List<SameUnit> units) {
		this.passage = passage;
		this.found = found;
		this.units = units;
	}

	void run() {
		if (!this.passage.holds('加')) {
			return;
		}
		for (SameUnit unit : this.units) {
			for (int at = 2; at < unit.size() && !this.found.isFull(); at++) {
				List<Integer> parts = added(unit, at);
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
		if (unit.sentencesBetween(added, at) > 0 || this.passage.isClaim(unit.place(added))
				|| !ADDED.in(name, 0, Math.min(name.length(), 3)) || unit.get(at).digits() < LEAST_DIGITS) {
			return null;
		}
		List<Integer> parts = null;
		for (int whole = added - 1; whole >= Math.max(0, added - REACH); whole--) {
			List<Integer> both = List.of(whole, added);
			if (unit.sum(both).mayBe(unit.get(at))) {
				return null;
			}
			boolean slip = OneSlip.is(unit.sum(both).value(), unit.get(at).number());
			parts = (slip && parts == null) ? both : parts;
		}
		return parts;
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
