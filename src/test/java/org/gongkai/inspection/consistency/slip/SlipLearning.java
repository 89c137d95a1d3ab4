package org.gongkai.inspection.consistency.slip;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.gongkai.inspection.labelled.LogisticRegression;

/**
 * Learns how much each sign speaks for a slip, for each relation by itself. Marked is but
 * the figure that is wrong, and not what it would fit: that is the relation of which the
 * signs say so most, which changes with what is learnt, and settles after some rounds.
 */
final class SlipLearning {

	private static final double RIDGE = 10;

	private static final int ROUNDS = 4;

	/** With less said for it, a wrong figure is no slip. */
	private static final double LEAST = -4;

	/** A mark tells more than a relation that was broken. */
	private static final int MARKED = 2;

	private static final String BROKEN = "#";

	/** What is taken to speak for it before anything is learnt. */
	private static final Map<SlipSign, Double> START = Map.of(SlipSign.ALWAYS, -3.0, SlipSign.OF_WHOLE, 1.0,
			SlipSign.DIGITS, 0.5, SlipSign.TOTAL_WORD, 0.5, SlipSign.RATE_WORD, 0.5, SlipSign.LEFT_OUT, -1.5,
			SlipSign.BETWEEN, -0.5, SlipSign.ONE_SENTENCE, 1.0, SlipSign.PARTS, 0.3);

	private SlipLearning() {
	}

	/** The weights as the product ships them, a line a relation and sign. */
	static List<String> weights(List<SlipExample> examples) {
		Map<String, List<SlipExample>> wrong = examples.stream()
			.filter(SlipExample::wrong)
			.collect(Collectors.groupingBy(SlipExample::text, LinkedHashMap::new, Collectors.toList()));
		List<String> lines = new ArrayList<>();
		for (NearRelation.Kind kind : NearRelation.Kind.values()) {
			for (SlipSign sign : SlipSign.values()) {
				lines.add(line(kind, sign, START.getOrDefault(sign, 0.0)));
			}
		}
		for (int round = 0; round < ROUNDS; round++) {
			Set<SlipExample> likeliest = likeliest(wrong, SlipWeights.of(lines));
			lines = new ArrayList<>();
			for (NearRelation.Kind kind : NearRelation.Kind.values()) {
				lines.addAll(learn(kind, examples, likeliest));
			}
		}
		return lines;
	}

	private static Set<SlipExample> likeliest(Map<String, List<SlipExample>> wrong, SlipWeights weights) {
		Set<SlipExample> likeliest = Collections.newSetFromMap(new IdentityHashMap<>());
		for (List<SlipExample> ofText : wrong.values()) {
			SlipExample best = ofText.get(0);
			for (SlipExample example : ofText) {
				best = (of(weights, example) > of(weights, best)) ? example : best;
			}
			if (of(weights, best) > LEAST) {
				likeliest.add(best);
			}
		}
		return likeliest;
	}

	private static double of(SlipWeights weights, SlipExample example) {
		return weights.of(example.kind(), example.signs());
	}

	private static List<String> learn(NearRelation.Kind kind, List<SlipExample> examples, Set<SlipExample> likeliest) {
		List<double[]> signs = new ArrayList<>();
		List<Boolean> right = new ArrayList<>();
		for (SlipExample example : examples) {
			if (example.kind() == kind && (!example.wrong() || likeliest.contains(example))) {
				int times = (example.wrong() && !example.text().contains(BROKEN)) ? MARKED : 1;
				for (int time = 0; time < times; time++) {
					signs.add(example.signs());
					right.add(example.wrong());
				}
			}
		}
		double[] weights = LogisticRegression.weights(signs, right, RIDGE);
		List<String> lines = new ArrayList<>();
		for (SlipSign sign : SlipSign.values()) {
			lines.add(line(kind, sign, weights[sign.ordinal()]));
		}
		return lines;
	}

	private static String line(NearRelation.Kind kind, SlipSign sign, double weight) {
		return kind + " " + sign + " " + String.format(Locale.ROOT, "%.3f", weight);
	}

}
