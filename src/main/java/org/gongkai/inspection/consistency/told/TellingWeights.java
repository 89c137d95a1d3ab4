package org.gongkai.inspection.consistency.told;

import org.gongkai.inspection.spelling.Tables;

/**
 * How much each sign speaks for one quantity told twice, as it was learnt from texts in
 * which such contradictions are marked: a logistic regression, whose weights are the
 * logarithms of odds.
 */
final class TellingWeights {

	/** The table of the shipped weights: a sign, its weight. */
	static final String SHIPPED = "told/weights.txt";

	/**
	 * Above that it is asked about: nearly all pairs of a text are two quantities, but
	 * each text has many of them.
	 */
	static final double ASKED_ABOVE = -1.5;

	private final double[] weights = new double[TellingSign.values().length];

	private TellingWeights() {
	}

	/** The weights that the product ships. */
	static TellingWeights shipped() {
		return Shipped.WEIGHTS;
	}

	/** Weights as they are written, a line a sign. */
	static TellingWeights of(Iterable<String> lines) {
		TellingWeights weights = new TellingWeights();
		lines.forEach(weights::enter);
		return weights;
	}

	private void enter(String line) {
		String[] sign = line.split(" ");
		this.weights[TellingSign.valueOf(sign[0]).ordinal()] = Double.parseDouble(sign[1]);
	}

	/** The greater, the likelier both are one quantity. */
	double of(double[] signs) {
		double sum = 0;
		for (int at = 0; at < signs.length; at++) {
			sum += this.weights[at] * signs[at];
		}
		return sum;
	}

	/** Read when first asked for. */
	private static final class Shipped {

		private static final TellingWeights WEIGHTS = new TellingWeights();

		static {
			Tables.read(SHIPPED, (line, number) -> WEIGHTS.enter(line));
		}

	}

}
