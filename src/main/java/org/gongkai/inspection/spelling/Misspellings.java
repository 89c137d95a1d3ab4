package org.gongkai.inspection.spelling;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.format.Block;

/**
 * Likely misspellings in a text that no list knows: a character that spoils a word and
 * sounds or looks like the right one.
 */
public final class Misspellings {

	/** What weighs more is asked about. */
	private static final double ASKED_ABOVE = -0.3;

	/** What weighs more is hardly anything else. */
	private static final double CERTAIN_ABOVE = 1;

	private Misspellings() {
	}

	/** What is likely to be wrong in a text, in the order of its pieces. */
	public static List<Misspelling> in(InspectedText text) {
		SpellingWeights weights = SpellingWeights.shipped();
		Suspicions suspicions = new Suspicions(SeenPairs.shipped(), (signs) -> weights.of(signs) > ASKED_ABOVE);
		List<Misspelling> found = new ArrayList<>();
		List<Runnable> later = new ArrayList<>();
		for (Piece piece : text.pieces()) {
			boolean table = piece.block() instanceof Block.Table;
			for (Suspicion suspicion : suspicions.look(piece.text(), table)) {
				later.add(() -> {
					suspicions.complete(piece.text(), suspicion);
					double weight = weights.of(suspicion.signs());
					if (weight > ASKED_ABOVE) {
						found.add(new Misspelling(piece, suspicion.from(), suspicion.to(), suspicion.word(),
								weight > CERTAIN_ABOVE));
					}
				});
			}
		}
		later.forEach(Runnable::run);
		return found;
	}

	/**
	 * A stretch that is likely to be misspelt.
	 *
	 * @param piece the piece of the text
	 * @param from its first normalised character
	 * @param to behind its last one
	 * @param word what was likely meant
	 * @param certain whether it is hardly anything else
	 */
	public record Misspelling(Piece piece, int from, int to, String word, boolean certain) {
	}

}
