package org.gongkai.inspection.spelling;

import org.gongkai.inspection.spelling.Suspicion.Sign;

/**
 * How much each sign speaks for a mistake, as it was learnt from texts in which the
 * mistakes are marked: a logistic regression, whose weights are the logarithms of odds.
 */
final class SpellingWeights {

	/** The table of the shipped weights: a sign, its weight. */
	static final String SHIPPED = "spelling/weights.txt";

	private final double[] weights = new double[Sign.values().length];

	private SpellingWeights() {
	}

	/** The weights that the product ships. */
	static SpellingWeights shipped() {
		return Shipped.WEIGHTS;
	}

	/** Weights as they are written, a line a sign. */
	static SpellingWeights of(Iterable<String> lines) {
		SpellingWeights weights = new SpellingWeights();
		lines.forEach(weights::enter);
		return weights;
	}

	private void enter(String line) {
		String[] sign = line.split(" ");
		this.weights[Sign.valueOf(sign[0]).ordinal()] = Double.parseDouble(sign[1]);
	}

	/** Above zero a mistake is likelier than none. */
	double of(float[] signs) {
		double sum = 0;
		for (int at = 0; at < signs.length; at++) {
			sum += this.weights[at] * signs[at];
		}
		return sum;
	}

	/** Read when first asked for. */
	private static final class Shipped {

		private static final SpellingWeights WEIGHTS = new SpellingWeights();

		static {
			Tables.read(SHIPPED, (line, number) -> WEIGHTS.enter(line));
		}

	}

}
