package org.gongkai.inspection.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;

/** A text with all that was found in it of the lists, kind by kind. */
final class ReadTerms {

	private final LocalDate day;

	private final List<ReadPiece> pieces = new ArrayList<>();

	ReadTerms(InspectedText text, CompiledTerms terms) {
		LocalDate formed = text.catalogue().formedOn();
		this.day = (formed != null && formed.isBefore(text.today())) ? formed : text.today();
		for (Piece piece : text.pieces()) {
			FoldedText folded = FoldedText.of(piece);
			Map<TermKind, Finds> found = new EnumMap<>(TermKind.class);
			terms.scan(folded.text(), (number, from, to) -> {
				for (Meaning meaning : terms.meanings(number)) {
					found.computeIfAbsent(meaning.kind(), (kind) -> new Finds()).add(meaning, from, to);
				}
			});
			if (!found.isEmpty()) {
				this.pieces.add(new ReadPiece(folded, found));
			}
		}
	}

	/** The day of the text: when it was made, or today. */
	LocalDate day() {
		return this.day;
	}

	List<ReadPiece> pieces() {
		return this.pieces;
	}

	/**
	 * A piece in which something was found.
	 *
	 * @param folded its text
	 * @param found what was found, by kind
	 */
	record ReadPiece(FoldedText folded, Map<TermKind, Finds> found) {

		Finds finds(TermKind kind) {
			return this.found.getOrDefault(kind, Finds.NONE);
		}

	}

}
