package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

import org.gongkai.document.Edits.Edit;
import org.jspecify.annotations.Nullable;

/**
 * Puts two lists side by side: what is equal by the shortest edit, and in the gaps
 * between, in order, what is like enough to be the same thing changed.
 */
final class Alignment {

	/** Beyond this many comparisons in one gap, likeness is not asked for. */
	private static final long MOST_COMPARISONS = 250_000;

	private Alignment() {
	}

	/**
	 * The pairs in reading order; between two pairs, what went stands before what came.
	 * @param likeness how like two elements are, 0 for not to be paired at all
	 */
	static <T> List<Pair> of(List<T> before, List<T> after, ToDoubleBiFunction<T, T> likeness) {
		List<Pair> pairs = new ArrayList<>();
		int from = 0;
		int to = 0;
		for (Edit edit : Edits.between(before, after)) {
			while (from < edit.from()) {
				pairs.add(new Pair(from++, to++));
			}
			gap(before, after, edit, likeness, pairs);
			from = edit.fromEnd();
			to = edit.toEnd();
		}
		while (from < before.size()) {
			pairs.add(new Pair(from++, to++));
		}
		return pairs;
	}

	private static <T> void gap(List<T> before, List<T> after, Edit edit, ToDoubleBiFunction<T, T> likeness,
			List<Pair> pairs) {
		List<T> went = before.subList(edit.from(), edit.fromEnd());
		List<T> came = after.subList(edit.to(), edit.toEnd());
		int i = 0;
		int j = 0;
		if ((long) went.size() * came.size() <= MOST_COMPARISONS) {
			double[][] alike = alike(went, came, likeness);
			double[][] best = best(alike, went.size(), came.size());
			while (i < went.size() && j < came.size()) {
				if (alike[i][j] > 0 && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
					pairs.add(new Pair(edit.from() + i++, edit.to() + j++));
				}
				else if (best[i][j] == best[i + 1][j]) {
					pairs.add(new Pair(edit.from() + i++, null));
				}
				else {
					pairs.add(new Pair(null, edit.to() + j++));
				}
			}
		}
		while (i < went.size()) {
			pairs.add(new Pair(edit.from() + i++, null));
		}
		while (j < came.size()) {
			pairs.add(new Pair(null, edit.to() + j++));
		}
	}

	private static <T> double[][] alike(List<T> went, List<T> came, ToDoubleBiFunction<T, T> likeness) {
		double[][] alike = new double[went.size()][came.size()];
		for (int i = 0; i < went.size(); i++) {
			for (int j = 0; j < came.size(); j++) {
				alike[i][j] = likeness.applyAsDouble(went.get(i), came.get(j));
			}
		}
		return alike;
	}

	/** The greatest sum of likeness that the rest from i and j on can have. */
	private static double[][] best(double[][] alike, int rows, int columns) {
		double[][] best = new double[rows + 1][columns + 1];
		for (int i = rows - 1; i >= 0; i--) {
			for (int j = columns - 1; j >= 0; j--) {
				double paired = (alike[i][j] > 0) ? alike[i][j] + best[i + 1][j + 1] : 0;
				best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
			}
		}
		return best;
	}

	/**
	 * Two places that belong together.
	 *
	 * @param before index in the older list, null for what came
	 * @param after index in the newer list, null for what went
	 */
	record Pair(@Nullable Integer before, @Nullable Integer after) {
	}

}
