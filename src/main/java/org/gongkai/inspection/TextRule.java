package org.gongkai.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.gongkai.format.Block;
import org.jspecify.annotations.Nullable;

/**
 * A rule that looks at everything that is published, piece by piece: title, catalogue
 * data, each block, the attachments' names.
 */
abstract class TextRule implements InspectionRule {

	@Override
	public final List<Hit> inspect(InspectedText text) {
		List<Hit> hits = new ArrayList<>();
		inspect(piece(text, InspectedText.TITLE), hits);
		inspect(piece(text, InspectedText.CATALOGUE), hits);
		String heading = "";
		for (int block = 0; block < text.blocks().size() && !full(hits); block++) {
			if (text.blocks().get(block) instanceof Block.Heading here) {
				heading = here.text();
			}
			inspect(new Piece(text, block, heading, NormalizedText.of(text.textOf(block))), hits);
		}
		inspect(piece(text, InspectedText.ATTACHMENTS), hits);
		return hits;
	}

	private void inspect(Piece piece, List<Hit> hits) {
		int before = hits.size();
		inspect(piece, (hit) -> {
			if (!full(hits)) {
				hits.add(hit);
			}
		});
		hits.subList(before, hits.size()).sort(Comparator.comparingInt((hit) -> hit.spot().from()));
	}

	/** One more than is kept is enough: that there are more is all that counts. */
	private static boolean full(List<Hit> hits) {
		return hits.size() > DefaultRules.MOST_HITS;
	}

	/** Looks at one piece. */
	abstract void inspect(Piece piece, Consumer<Hit> hits);

	private static Piece piece(InspectedText text, int number) {
		return new Piece(text, number, text.sectionOf(number), NormalizedText.of(text.textOf(number)));
	}

	/**
	 * A piece of the text.
	 *
	 * @param whole the text it belongs to
	 * @param number number of the block, or which of the other pieces
	 * @param section the heading it stands under
	 * @param normalized its text
	 */
	record Piece(InspectedText whole, int number, String section, NormalizedText normalized) {

		/** The normalised text. */
		String text() {
			return this.normalized.text();
		}

		/** The block, or null for title, catalogue data and attachments. */
		@Nullable Block block() {
			return (this.number >= 0) ? this.whole.blocks().get(this.number) : null;
		}

		/** A hit on a stretch of the normalised text. */
		Hit hit(Severity severity, int from, int to, String message, @Nullable String expected) {
			String excerpt = this.normalized.originalOf(from, to);
			return new Hit(severity, this.normalized.spot(this.number, from, to), this.section, excerpt, message,
					expected, (expected != null) ? excerpt : null);
		}

	}

}
