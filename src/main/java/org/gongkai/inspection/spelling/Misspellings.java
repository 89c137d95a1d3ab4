package org.gongkai.inspection.spelling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.format.Block;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;

/**
 * Likely misspellings in a text that no list knows: a character that spoils a word and
 * sounds or looks like the right one.
 */
public final class Misspellings {

	/**
	 * What weighs more is asked about: somewhat below even odds, since a mistake that
	 * gets out weighs more than a look at a right word.
	 */
	private static final double ASKED_ABOVE = -0.3;

	/** What weighs more is hardly anything else. */
	private static final double CERTAIN_ABOVE = 1;

	private Misspellings() {
	}

	/** What is likely to be wrong in a text, in reading order; none lies over another. */
	public static List<Misspelling> in(InspectedText text) {
		SpellingWeights weights = SpellingWeights.shipped();
		Suspicions suspicions = new Suspicions(SeenPairs.shipped(), (signs) -> weights.of(signs) > ASKED_ABOVE);
		Map<Piece, List<Suspicion>> suspected = new LinkedHashMap<>();
		for (Piece piece : text.pieces()) {
			List<Suspicion> ofPiece = suspicions.look(piece.text(), piece.block() instanceof Block.Table);
			if (!ofPiece.isEmpty()) {
				suspected.put(piece, ofPiece);
			}
		}
		List<Misspelling> found = new ArrayList<>();
		suspected.forEach((piece, ofPiece) -> likeliest(piece, ofPiece, suspicions)
			.forEach((suspicion) -> found.add(new Misspelling(piece, suspicion.from(), suspicion.to(),
					suspicion.wrong(), suspicion.word(), weights.of(suspicion.signs()) > CERTAIN_ABOVE))));
		return found;
	}

	/** Of suspicions that lie over each other, the one that weighs most. */
	private static List<Suspicion> likeliest(Piece piece, List<Suspicion> suspected, Suspicions suspicions) {
		SpellingWeights weights = SpellingWeights.shipped();
		List<Suspicion> likeliest = new ArrayList<>();
		for (Suspicion suspicion : suspected) {
			suspicions.complete(piece.text(), suspicion);
			double weight = weights.of(suspicion.signs());
			Suspicion last = likeliest.isEmpty() ? null : likeliest.get(likeliest.size() - 1);
			boolean over = last != null && last.to() > suspicion.from();
			if (weight > ASKED_ABOVE && (!over || weight > weights.of(last.signs()))) {
				if (over) {
					likeliest.remove(likeliest.size() - 1);
				}
				likeliest.add(suspicion);
			}
		}
		return likeliest;
	}

	/**
	 * A stretch that is likely to be misspelt.
	 *
	 * @param piece the piece of the text
	 * @param from its first normalised character
	 * @param to behind its last one
	 * @param wrong the character that seems wrong
	 * @param word what was likely meant
	 * @param certain whether it is hardly anything else
	 */
	public record Misspelling(Piece piece, int from, int to, int wrong, String word, boolean certain) {
	}

}
