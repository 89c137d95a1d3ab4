package org.gongkai.inspection.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.terms.ReadTerms.ReadPiece;

/** A rule that looks at the pieces in which something of its list was found. */
abstract class PieceRule extends TermRule {

	PieceRule(String code, TermKind kind) {
		super(code, kind);
	}

	/** Looks at a piece. */
	abstract void inspect(ReadPiece piece, ReadTerms text, Hits hits);

	@Override
	final List<Hit> inspect(ReadTerms text) {
		Hits hits = new Hits();
		for (ReadPiece piece : text.pieces()) {
			if (piece.holds(kind()) && !hits.enough()) {
				int before = hits.all.size();
				inspect(piece, text, hits);
				if (hits.all.size() - before > 1) {
					hits.all.subList(before, hits.all.size()).sort(Comparator.comparingInt((hit) -> hit.spot().from()));
				}
			}
		}
		return hits.all;
	}

	/** Takes hits while there are not enough. */
	static final class Hits implements Consumer<Hit> {

		private final List<Hit> all = new ArrayList<>();

		@Override
		public void accept(Hit hit) {
			if (!enough()) {
				this.all.add(hit);
			}
		}

		/** What was taken. */
		List<Hit> all() {
			return this.all;
		}

		/** Whether something has been found already in that place. */
		boolean overlap(Spot spot) {
			return this.all.stream().anyMatch((hit) -> hit.spot().overlaps(spot));
		}

		boolean enough() {
			return this.all.size() >= ENOUGH;
		}

	}

}
