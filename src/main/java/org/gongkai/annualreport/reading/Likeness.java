package org.gongkai.annualreport.reading;

import java.util.Map;
import java.util.Optional;

/** Which of several official labels a label means. */
final class Likeness {

	/** The best has to be ahead of the next one by this. */
	private static final double AHEAD = 0.1;

	private Likeness() {
	}

	/** The label that is most alike; none when that is not certain. */
	static <T> Optional<T> best(Map<T, Wording> labels, Wording wording, double least) {
		T best = null;
		double first = 0;
		double second = 0;
		for (Map.Entry<T, Wording> label : labels.entrySet()) {
			double likeness = wording.likeness(label.getValue());
			if (likeness > first) {
				second = first;
				first = likeness;
				best = label.getKey();
			}
			else {
				second = Math.max(second, likeness);
			}
		}
		return (first >= least && first - second >= AHEAD) ? Optional.ofNullable(best) : Optional.empty();
	}

}
