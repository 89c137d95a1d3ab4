package org.gongkai.inspection.consistency.total;

import java.util.List;

import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.SameUnit;

/** What amounts of one unit come to together, whatever they are called. */
public final class WholesAndParts {

	private WholesAndParts() {
	}

	public static void check(Passage passage, Contradictions found) {
		List<SameUnit> units = SameUnit.of(passage);
		if (!units.isEmpty()) {
			new WholeBefore(passage, found, units).run();
			new WholeBehind(passage, found, units).run();
			new GapsOfTwo(passage, found, units).run();
			new AddedUp(passage, found, units).run();
		}
	}

}
