package org.gongkai.operation;

import java.time.Duration;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A figure that is worked out at most once in a while, however often it is asked for, and
 * by one thread only.
 */
final class Remembered<T> implements Supplier<T> {

	private final Supplier<T> source;

	private final long freshNanos;

	private @Nullable T value;

	private long workedOutAt;

	Remembered(Supplier<T> source, Duration fresh) {
		this.source = source;
		this.freshNanos = fresh.toNanos();
	}

	@Override
	public synchronized T get() {
		T known = this.value;
		// how long a figure is good is no office time: the clock on the wall may jump
		if (known == null || System.nanoTime() - this.workedOutAt > this.freshNanos) {
			known = this.source.get();
			this.value = known;
			this.workedOutAt = System.nanoTime();
		}
		return known;
	}

}
