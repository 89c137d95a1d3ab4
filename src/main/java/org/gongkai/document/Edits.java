package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;

/**
 * The shortest edit from one list to another, in bounded time: what is common at both
 * ends is set aside, and two middles of which nearly all differs and that are very long
 * are taken as replaced altogether.
 */
final class Edits {

	private static final long MOST_COMPARISONS = 50_000_000;

	private Edits() {
	}

	/** The stretches that differ, in order; all between them is equal. */
	static <T> List<Edit> between(List<T> before, List<T> after) {
		int shortest = Math.min(before.size(), after.size());
		int start = 0;
		while (start < shortest && before.get(start).equals(after.get(start))) {
			start++;
		}
		int end = 0;
		while (end < shortest - start
				&& before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
			end++;
		}
		List<T> older = before.subList(start, before.size() - end);
		List<T> newer = after.subList(start, after.size() - end);
		if (older.isEmpty() && newer.isEmpty()) {
			return List.of();
		}
		if (older.isEmpty() || newer.isEmpty() || (long) older.size() * newer.size() > MOST_COMPARISONS) {
			return List.of(new Edit(start, start + older.size(), start, start + newer.size()));
		}
		List<Edit> edits = new ArrayList<>();
		for (Change change : new MyersDiffWithLinearSpace<T>().computeDiff(older, newer, null)) {
			add(new Edit(start + change.startOriginal, start + change.endOriginal, start + change.startRevised,
					start + change.endRevised), edits);
		}
		return edits;
	}

	/** The library tells a replacement as two neighbouring changes. */
	private static void add(Edit edit, List<Edit> edits) {
		int last = edits.size() - 1;
		if (last >= 0 && edits.get(last).fromEnd() == edit.from() && edits.get(last).toEnd() == edit.to()) {
			Edit previous = edits.get(last);
			edits.set(last, new Edit(previous.from(), edit.fromEnd(), previous.to(), edit.toEnd()));
		}
		else {
			edits.add(edit);
		}
	}

	/**
	 * A stretch that differs; the ends are exclusive.
	 *
	 * @param from where it begins in the older list
	 * @param fromEnd where it ends there
	 * @param to where it begins in the newer list
	 * @param toEnd where it ends there
	 */
	record Edit(int from, int fromEnd, int to, int toEnd) {
	}

}
