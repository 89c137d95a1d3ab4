package org.gongkai.annualreport.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.gongkai.annualreport.RemedyGroup;
import org.gongkai.annualreport.RemedyResult;

/** The labels of table four and how much another label is like them. */
final class RemedyLabels {

	/** Less alike than this is another label: one character of four may be wrong. */
	private static final double ALIKE = 0.75;

	private static final Map<RemedyGroup, Wording> GROUPS = new EnumMap<>(RemedyGroup.class);

	private static final Map<RemedyResult, Wording> RESULTS = new EnumMap<>(RemedyResult.class);

	private static final Wording LITIGATION = Wording.of(RemedyGroup.LITIGATION_LABEL);

	static {
		for (RemedyGroup group : RemedyGroup.values()) {
			GROUPS.put(group, Wording.of(group.label()));
		}
		for (RemedyResult result : RemedyResult.values()) {
			RESULTS.put(result, Wording.of(result.label()));
		}
	}

	private RemedyLabels() {
	}

	/** The group that a label names. */
	static Optional<RemedyGroup> groupOf(Wording label) {
		return Likeness.best(GROUPS, label, ALIKE);
	}

	/** The column that a label names. */
	static Optional<RemedyResult> resultOf(Wording label) {
		return Likeness.best(RESULTS, label, ALIKE);
	}

	/** Whether it is the label above both groups of 行政诉讼. */
	static boolean isLitigation(Wording label) {
		return label.likeness(LITIGATION) >= ALIKE;
	}

}
