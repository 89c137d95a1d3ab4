package org.gongkai.inspection.consistency;

import java.util.List;

/** What amounts of one unit come to together, whatever they are called. */
final class WholesAndParts {

	private WholesAndParts() {
	}

	static void check(Passage passage, Contradictions found) {
		List<SameUnit> units = SameUnit.of(passage);
		if (!units.isEmpty()) {
			new WholeBefore(passage, found, units).run();
			new WholeBehind(passage, found, units).run();
			new GapsOfTwo(passage, found, units).run();
			new AddedUp(passage, found, units).run();
		}
	}

}
