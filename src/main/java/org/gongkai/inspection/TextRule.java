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

	/** One more than is kept is enough: that there are more is all that counts. */
	@Override
	public final List<Hit> inspect(InspectedText text) {
		return inspect(text, MOST_HITS + 1);
	}

	@Override
	public final List<Hit> inspect(InspectedText text, int most) {
		List<Hit> hits = new ArrayList<>();
		Consumer<Hit> keep = (hit) -> {
			if (hits.size() < most) {
				hits.add(hit);
			}
		};
		for (Piece piece : text.simplifiedPieces()) {
			if (hits.size() >= most) {
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

	/** Looks at one piece, whose traditional characters are simplified. */
	protected abstract void inspect(Piece piece, Consumer<Hit> hits);

}
