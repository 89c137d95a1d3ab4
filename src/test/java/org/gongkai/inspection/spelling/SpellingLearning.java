package org.gongkai.inspection.spelling;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gongkai.inspection.labelled.LogisticRegression;
import org.gongkai.inspection.spelling.Suspicion.Sign;

/** Learns how much each sign speaks for a mistake. */
final class SpellingLearning {

	private static final double RIDGE = 1;

	private SpellingLearning() {
	}

	/** The weights as the product ships them, a line a sign. */
	static List<String> weights(List<SpellingExample> examples) {
		double[] learnt = LogisticRegression.weights(
				examples.stream().map((example) -> signs(example.suspicion())).toList(),
				examples.stream().map(SpellingExample::wrong).toList(), RIDGE);
		return Stream.of(Sign.values())
			.map((sign) -> sign + " " + String.format(Locale.ROOT, "%.3f", learnt[sign.ordinal()]))
			.toList();
	}

	private static double[] signs(Suspicion suspicion) {
		return IntStream.range(0, suspicion.signs().length).mapToDouble((at) -> suspicion.signs()[at]).toArray();
	}

}
