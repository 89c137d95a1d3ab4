package org.gongkai.inspection.spelling;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.gongkai.inspection.spelling.Suspicion.Sign;

/**
 * Learns how much each sign speaks for a mistake: a logistic regression by Newton's
 * method, which for some twenty signs ends after a few steps and always at the same
 * weights.
 */
final class SpellingLearning {

	private static final int SIGNS = Sign.values().length;

	private static final int STEPS = 25;

	/** Keeps weights small of which the texts say little. */
	private static final double RIDGE = 1;

	private static final double LEAST_RIDGE = 1e-6;

	private SpellingLearning() {
	}

	/** The weights as the product ships them, a line a sign. */
	static List<String> weights(List<SpellingExample> examples) {
		double[] ridge = ridge(examples);
		RealVector weights = new ArrayRealVector(SIGNS);
		for (int step = 0; step < STEPS; step++) {
			weights = weights.add(step(examples, weights, ridge));
		}
		RealVector learnt = weights;
		return Stream.of(Sign.values())
			.map((sign) -> sign + " " + String.format(Locale.ROOT, "%.3f", learnt.getEntry(sign.ordinal())))
			.toList();
	}

	/** As much for each sign as its values lie apart. */
	private static double[] ridge(List<SpellingExample> examples) {
		double[] ridge = new double[SIGNS];
		for (int sign = 0; sign < SIGNS; sign++) {
			Variance values = new Variance();
			for (SpellingExample example : examples) {
				values.increment(example.suspicion().signs()[sign]);
			}
			ridge[sign] = RIDGE * values.getResult() + LEAST_RIDGE;
		}
		return ridge;
	}

	private static RealVector step(List<SpellingExample> examples, RealVector weights, double[] ridge) {
		double[] slope = new double[SIGNS];
		RealMatrix curve = new Array2DRowRealMatrix(SIGNS, SIGNS);
		for (int sign = 0; sign < SIGNS; sign++) {
			slope[sign] = -ridge[sign] * weights.getEntry(sign);
			curve.addToEntry(sign, sign, ridge[sign]);
		}
		for (SpellingExample example : examples) {
			float[] signs = example.suspicion().signs();
			double likely = 1 / (1 + Math.exp(-of(signs, weights)));
			double error = (example.wrong() ? 1 : 0) - likely;
			for (int one = 0; one < SIGNS; one++) {
				slope[one] += error * signs[one];
				for (int other = 0; signs[one] != 0 && other < SIGNS; other++) {
					curve.addToEntry(one, other, likely * (1 - likely) * signs[one] * signs[other]);
				}
			}
		}
		return new CholeskyDecomposition(curve).getSolver().solve(new ArrayRealVector(slope));
	}

	private static double of(float[] signs, RealVector weights) {
		double sum = 0;
		for (int sign = 0; sign < SIGNS; sign++) {
			sum += signs[sign] * weights.getEntry(sign);
		}
		return sum;
	}

}
