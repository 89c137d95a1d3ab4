package org.gongkai.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * A rule that looks at everything that is published, piece by piece: title, catalogue
 * data, each block, the attachments' names. It goes over a piece in time that grows no
 * faster than its length, also where a text has no line break in megabytes.
 */
public abstract class TextRule implements InspectionRule {

	@Override
	public final List<Hit> inspect(InspectedText text) {
		List<Hit> hits = new ArrayList<>();
		Consumer<Hit> keep = (hit) -> {
			if (!full(hits)) {
				hits.add(hit);
			}
		};
		for (Piece piece : text.simplifiedPieces()) {
			if (full(hits)) {
				break;
			}
			int before = hits.size();
			inspect(piece, keep);
			if (hits.size() > before + 1) {
				hits.subList(before, hits.size()).sort(Comparator.comparingInt((hit) -> hit.spot().from()));
			}
		}
		return hits;
	}

	/** One more than is kept is enough: that there are more is all that counts. */
	private static boolean full(List<Hit> hits) {
		return hits.size() > MOST_HITS;
	}

	/** Looks at one piece, whose traditional characters are simplified. */
	protected abstract void inspect(Piece piece, Consumer<Hit> hits);

}
