package org.gongkai.bench;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import com.sun.management.OperatingSystemMXBean;

/**
 * The machine that the figures come from.
 *
 * @param when when the run ended
 * @param processors how many processors the run may use
 * @param memory megabytes of memory
 * @param system the operating system
 * @param java the Java machine
 * @param load how many processes wanted to run in the last minute
 * @param paceMillis milliseconds that a fixed computation took
 */
record Machine(String when, int processors, long memory, String system, String java, double load, double paceMillis) {

	private static final int STEPS = 100_000_000;

	private static final int ROUNDS = 3;

	static Machine now() {
		long memory = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() >> 20;
		return new Machine(Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString(),
				Runtime.getRuntime().availableProcessors(), memory,
				System.getProperty("os.name") + " " + System.getProperty("os.version"),
				System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"), busy(), pace());
	}

	static double busy() {
		return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
	}

	/** The same work at each call, so that runs on a slower hour can be told apart. */
	static double pace() {
		double[] times = new double[ROUNDS];
		for (int round = 0; round < ROUNDS; round++) {
			long begin = System.nanoTime();
			long number = begin | 1;
			for (int step = 0; step < STEPS; step++) {
				number ^= number << 13;
				number ^= number >>> 7;
				number ^= number << 17;
			}
			times[round] = (System.nanoTime() - begin) / (double) TimeUnit.MILLISECONDS.toNanos(1);
			if (number == 0) {
				throw new IllegalStateException("A shift register never comes to zero");
			}
		}
		Arrays.sort(times);
		return times[ROUNDS / 2];
	}

}
