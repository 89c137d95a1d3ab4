package org.gongkai.inspection.consistency.told;

import org.gongkai.inspection.consistency.figures.SignWeights;
import org.gongkai.inspection.spelling.Tables;

/**
 * How much each sign speaks for one quantity told twice, as it was learnt from texts in
 * which such contradictions are marked.
 */
final class TellingWeights {

	/** The table of the shipped weights: a sign, its weight. */
	static final String SHIPPED = "told/weights.txt";

	/**
	 * Above that it is asked about: nearly all pairs of a text are two quantities, but
	 * each text has many of them.
	 */
	static final double ASKED_ABOVE = -1.75;

	private final SignWeights<TellingSign> weights = new SignWeights<>(TellingSign.class);

	private TellingWeights() {
	}

	/** The weights that the product ships. */
	static TellingWeights shipped() {
		return Shipped.WEIGHTS;
	}

	/** Weights as they are written, a line a sign. */
	static TellingWeights of(Iterable<String> lines) {
		TellingWeights weights = new TellingWeights();
		lines.forEach(weights.weights::enter);
		return weights;
	}

	/** The greater, the likelier both are one quantity. */
	double of(double[] signs) {
		return this.weights.of(signs);
	}

	/** Read when first asked for. */
	private static final class Shipped {

		private static final TellingWeights WEIGHTS = new TellingWeights();

		static {
			Tables.read(SHIPPED, (line, number) -> WEIGHTS.weights.enter(line));
		}

	}

}
