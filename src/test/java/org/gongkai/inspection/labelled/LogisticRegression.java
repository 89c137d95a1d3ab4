package org.gongkai.inspection.labelled;

import java.util.List;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.stat.descriptive.moment.Variance;

/**
 * Learns how much each sign speaks for something: a logistic regression by Newton's
 * method, which for some twenty signs ends after a few steps and always at the same
 * weights.
 */
public final class LogisticRegression {

	private static final int STEPS = 25;

	private static final double LEAST_RIDGE = 1e-6;

	private static final double DONE = 1e-6;

	private final List<double[]> signs;

	private final List<Boolean> right;

	private final double[] ridge;

	private LogisticRegression(List<double[]> signs, List<Boolean> right, double ridge) {
		this.signs = signs;
		this.right = right;
		this.ridge = new double[signs.get(0).length];
		for (int sign = 0; sign < this.ridge.length; sign++) {
			Variance values = new Variance();
			for (double[] example : signs) {
				values.increment(example[sign]);
			}
			this.ridge[sign] = ridge * values.getResult() + LEAST_RIDGE;
		}
	}

	/**
	 * The weights of the signs.
	 * @param signs those of each example
	 * @param right by example, whether it is what the signs are to speak for
	 * @param ridge keeps weights small of which the examples say little, each as much as
	 * its values lie apart
	 */
	public static double[] weights(List<double[]> signs, List<Boolean> right, double ridge) {
		LogisticRegression regression = new LogisticRegression(signs, right, ridge);
		RealVector weights = new ArrayRealVector(regression.ridge.length);
		for (int step = 0; step < STEPS; step++) {
			RealVector change = regression.step(weights);
			weights = weights.add(change);
			if (change.getLInfNorm() < DONE) {
				break;
			}
		}
		return weights.toArray();
	}

	private RealVector step(RealVector weights) {
		int size = this.ridge.length;
		double[] slope = new double[size];
		RealMatrix curve = new Array2DRowRealMatrix(size, size);
		for (int sign = 0; sign < size; sign++) {
			slope[sign] = -this.ridge[sign] * weights.getEntry(sign);
			curve.addToEntry(sign, sign, this.ridge[sign]);
		}
		for (int example = 0; example < this.signs.size(); example++) {
			double[] own = this.signs.get(example);
			double likely = 1 / (1 + Math.exp(-of(own, weights)));
			double error = (this.right.get(example) ? 1 : 0) - likely;
			for (int one = 0; one < size; one++) {
				slope[one] += error * own[one];
				for (int other = 0; own[one] != 0 && other < size; other++) {
					curve.addToEntry(one, other, likely * (1 - likely) * own[one] * own[other]);
				}
			}
		}
		return new CholeskyDecomposition(curve).getSolver().solve(new ArrayRealVector(slope));
	}

	private static double of(double[] signs, RealVector weights) {
		double sum = 0;
		for (int sign = 0; sign < signs.length; sign++) {
			sum += signs[sign] * weights.getEntry(sign);
		}
		return sum;
	}

}
