package org.gongkai.annualreport.collection;

import java.util.List;
import java.util.function.ToLongFunction;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a long list that is ordered by number, so that the thousandth page costs
 * no more than the first.
 *
 * @param lines the lines
 * @param total how many there are in all
 * @param next the number behind which the next page begins, or null on the last one
 * @param <T> what a line is
 */
public record KeyPage<T>(List<T> lines, long total, @Nullable Long next) {

	/** Lines on a page. */
	public static final int SIZE = 50;

	public KeyPage {
		lines = List.copyOf(lines);
	}

	/** A page of lines of which one more than needed was asked for. */
	static <T> KeyPage<T> of(List<T> found, long total, ToLongFunction<T> key) {
		if (found.size() <= SIZE) {
			return new KeyPage<>(found, total, null);
		}
		List<T> lines = found.subList(0, SIZE);
		return new KeyPage<>(lines, total, key.applyAsLong(lines.get(SIZE - 1)));
	}

}
