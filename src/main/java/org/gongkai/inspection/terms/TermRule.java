package org.gongkai.inspection.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectionRule;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.terms.ReadTerms.ReadPiece;
import org.jspecify.annotations.Nullable;

/** A rule that reads the lists. */
abstract class TermRule {

	/** One more than is kept is enough. */
	static final int ENOUGH = InspectionRule.MOST_HITS + 1;

	private final String code;

	private final TermKind kind;

	TermRule(String code, TermKind kind) {
		this.code = code;
		this.kind = kind;
	}

	/** Its code. */
	String code() {
		return this.code;
	}

	/** The kind of list that it reads. */
	TermKind kind() {
		return this.kind;
	}

	/** What it looks for, in the words of the office. */
	abstract String description();

	/** The law or norm it comes from. */
	abstract String basis();

	/** Looks at a piece. */
	void inspect(ReadPiece piece, ReadTerms text, Hits hits) {
	}

	/** What it finds, in reading order. */
	List<Hit> inspect(ReadTerms text) {
		Hits hits = new Hits();
		for (ReadPiece piece : text.pieces()) {
			if (piece.holds(this.kind) && !hits.enough()) {
				int before = hits.all.size();
				inspect(piece, text, hits);
				hits.all.subList(before, hits.all.size()).sort(Comparator.comparingInt((hit) -> hit.spot().from()));
			}
		}
		return hits.all;
	}

	/** A hit on a stretch of folded characters. */
	static Hit hit(FoldedText text, Severity severity, int from, int to, String message, @Nullable String expected) {
		return text.piece().hit(severity, text.place(from), text.endPlace(to), message, expected);
	}

	/** Why the list has the entry, as an addition to a message. */
	static String because(TermEntry entry) {
		return entry.source().isBlank() ? "" : "（" + entry.source() + "）";
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
			return this.all.stream()
				.map(Hit::spot)
				.anyMatch((it) -> it.block() == spot.block() && it.from() < spot.to() && spot.from() < it.to());
		}

		boolean enough() {
			return this.all.size() >= ENOUGH;
		}

	}

}
