package org.gongkai.bench;

import java.util.Arrays;

/** Measures in several rounds after some that only warm up. */
public final class Rounds {

	private Rounds() {
	}

	/** The median of the rounds that count. */
	public static double median(int warmUp, int rounds, Measurement measurement) throws Exception {
		for (int round = 0; round < warmUp; round++) {
			measurement.take();
		}
		double[] values = new double[rounds];
		for (int round = 0; round < rounds; round++) {
			values[round] = measurement.take();
		}
		return median(values);
	}

	public static double median(double[] values) {
		return percentile(values, 50);
	}

	/** The smallest value that so many per cent of all do not exceed. */
	public static double percentile(double[] values, int percent) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
	}

	/** Milliseconds that something takes. */
	public static double millis(Work work) throws Exception {
		long begin = System.nanoTime();
		work.run();
		return (System.nanoTime() - begin) / 1e6;
	}

	/** One round. */
	@FunctionalInterface
	public interface Measurement {

		double take() throws Exception;

	}

	/** Something that takes time. */
	@FunctionalInterface
	public interface Work {

		void run() throws Exception;

	}

}
