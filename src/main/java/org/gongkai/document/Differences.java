package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.document.Alignment.Pair;
import org.gongkai.document.Difference.Change;
import org.gongkai.document.Difference.Kind;
import org.gongkai.format.Block;
import org.jspecify.annotations.Nullable;

/** Compares two contents; plain Java, no state. */
final class Differences {

	/** Below this share of common text, two blocks are not one that was changed. */
	private static final double LIKE_ENOUGH = 0.3;

	private Differences() {
	}

	static Difference between(int from, Content before, int to, Content after) {
		return new Difference(from, to, FieldDifference.between(before, after),
				blocks(before.blocks(), after.blocks()));
	}

	static List<Change> blocks(List<Block> before, List<Block> after) {
		Likeness likeness = new Likeness();
		List<Change> changes = new ArrayList<>();
		for (Pair pair : Alignment.of(before, after, (one, other) -> alike(one, other, likeness))) {
			changes.add(change(at(before, pair.before()), at(after, pair.after())));
		}
		return changes;
	}

	private static @Nullable Block at(List<Block> blocks, @Nullable Integer place) {
		return (place != null) ? blocks.get(place) : null;
	}

	private static Change change(@Nullable Block before, @Nullable Block after) {
		if (before == null) {
			return new Change(Kind.ADDED, null, after, List.of(), List.of());
		}
		if (after == null) {
			return new Change(Kind.REMOVED, before, null, List.of(), List.of());
		}
		if (before.equals(after)) {
			return new Change(Kind.SAME, before, after, List.of(), List.of());
		}
		if (before instanceof Block.Table older && after instanceof Block.Table newer) {
			return new Change(Kind.CHANGED, before, after, WordDifference.between(older.caption(), newer.caption()),
					TableDifference.between(older, newer));
		}
		return new Change(Kind.CHANGED, before, after, WordDifference.between(before.plainText(), after.plainText()),
				List.of());
	}

	/**
	 * How like two blocks are; only blocks of like kind are ever the same one changed.
	 */
	private static double alike(Block one, Block other, Likeness likeness) {
		if (one instanceof Block.Figure older && other instanceof Block.Figure newer) {
			boolean known = older.file().equals(newer.file())
					|| (!older.caption().isBlank() && older.caption().equals(newer.caption()));
			return known ? 1 : 0;
		}
		if (one instanceof Block.Table older && other instanceof Block.Table newer) {
			double alike = likeness.of(older.plainText(), newer.plainText());
			return (alike >= LIKE_ENOUGH / 2) ? alike : 0;
		}
		boolean bothText = isText(one) && isText(other);
		if (!bothText && one.getClass() != other.getClass()) {
			return 0;
		}
		double alike = likeness.of(one.plainText(), other.plainText());
		return (alike >= LIKE_ENOUGH) ? alike : 0;
	}

	private static boolean isText(Block block) {
		return block instanceof Block.Heading || block instanceof Block.Paragraph;
	}

}
