package org.gongkai.inspection.consistency.told;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongkai.inspection.labelled.LogisticRegression;

/**
 * Learns how much each sign speaks for one quantity told twice. Marked is but the number
 * that is wrong, and not what it contradicts: that is the one of which the signs say so
 * most, which changes with what is learnt, and settles after some rounds.
 */
final class TellingLearning {

	private static final double RIDGE = 20;

	private static final int ROUNDS = 6;

	/** With less said for it, a marked number contradicts something else. */
	private static final double LEAST = -3;

	/** What is taken to speak for it before anything is learnt. */
	private static final Map<TellingSign, Double> START = new EnumMap<>(Map.of(TellingSign.ALWAYS, -5.0,
			TellingSign.EXCHANGED, 3.0, TellingSign.EXCHANGED_OF_TWO, 2.0, TellingSign.LONE_SLIP, 2.0,
			TellingSign.CALLED, 0.7, TellingSign.POINTING, 1.0, TellingSign.ONLY_TWO, 1.0, TellingSign.APART, -2.0,
			TellingSign.OTHER_SCOPE, -2.0, TellingSign.BOTH_NOT_YET, 5.0));

	private TellingLearning() {
	}

	/** The weights as the product ships them, a line a sign. */
	static List<String> weights(List<TellingExample> examples) {
		List<TellingExample> others = examples.stream().filter((example) -> !example.marked()).toList();
		Map<String, List<TellingExample>> marked = examples.stream()
			.filter(TellingExample::marked)
			.collect(Collectors.groupingBy(TellingExample::text, LinkedHashMap::new, Collectors.toList()));
		List<String> lines = Stream.of(TellingSign.values())
			.map((sign) -> line(sign, START.getOrDefault(sign, 0.0)))
			.toList();
		for (int round = 0; round < ROUNDS; round++) {
			lines = learn(others, likeliest(marked, TellingWeights.of(lines)));
		}
		return lines;
	}

	private static List<TellingExample> likeliest(Map<String, List<TellingExample>> marked, TellingWeights weights) {
		List<TellingExample> likeliest = new ArrayList<>();
		for (List<TellingExample> ofText : marked.values()) {
			TellingExample best = ofText.get(0);
			for (TellingExample example : ofText) {
				best = (weights.of(example.signs()) > weights.of(best.signs())) ? example : best;
			}
			if (weights.of(best.signs()) > LEAST) {
				likeliest.add(best);
			}
		}
		return likeliest;
	}

	private static List<String> learn(List<TellingExample> others, List<TellingExample> ones) {
		List<double[]> signs = new ArrayList<>();
		List<Boolean> right = new ArrayList<>();
		for (TellingExample example : others) {
			signs.add(example.signs());
			right.add(false);
		}
		for (TellingExample example : ones) {
			signs.add(example.signs());
			right.add(true);
		}
		double[] weights = LogisticRegression.weights(signs, right, RIDGE);
		return Stream.of(TellingSign.values()).map((sign) -> line(sign, weights[sign.ordinal()])).toList();
	}

	private static String line(TellingSign sign, double weight) {
		return sign + " " + String.format(Locale.ROOT, "%.3f", weight);
	}

}
