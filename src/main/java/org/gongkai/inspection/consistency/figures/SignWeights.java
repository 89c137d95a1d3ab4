package org.gongkai.inspection.consistency.figures;

/**
 * How much each of some signs speaks for something: a logistic regression, whose weights
 * are the logarithms of odds.
 *
 * @param <S> the signs
 */
public final class SignWeights<S extends Enum<S>> {

	private final Class<S> signs;

	private final double[] weights;

	public SignWeights(Class<S> signs) {
		this.signs = signs;
		this.weights = new double[signs.getEnumConstants().length];
	}

	/** Takes a weight as it is written: the name of a sign, a blank, its weight. */
	public void enter(String line) {
		String[] sign = line.split(" ");
		this.weights[Enum.valueOf(this.signs, sign[0]).ordinal()] = Double.parseDouble(sign[1]);
	}

	/** The greater, the likelier it is, of which the signs were seen. */
	public double of(double[] seen) {
		double sum = 0;
		for (int at = 0; at < seen.length; at++) {
			sum += this.weights[at] * seen[at];
		}
		return sum;
	}

}
