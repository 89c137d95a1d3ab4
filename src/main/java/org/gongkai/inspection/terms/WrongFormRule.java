package org.gongkai.inspection.terms;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.terms.Meaning.WrongForm;
import org.gongkai.inspection.terms.ReadTerms.ReadPiece;
import org.jspecify.annotations.Nullable;

/** A rule for lists of wrong forms; of two that overlap the longer one counts. */
abstract class WrongFormRule extends PieceRule {

	WrongFormRule(TermKind kind) {
		super(kind.code(), kind);
	}

	@Override
	void inspect(ReadPiece piece, ReadTerms text, Hits hits) {
		Finds finds = piece.finds(kind());
		int done = 0;
		for (int at = 0; at < finds.size() && !hits.enough(); at++) {
			int longest = longest(finds, at);
			if (longest >= 0 && finds.from(longest) >= done && finds.meaning(longest) instanceof WrongForm form) {
				int from = finds.from(longest);
				int to = finds.to(longest);
				done = to;
				if (isWrong(form, piece.folded(), from, to, text)) {
					hits.accept(hit(form, piece.folded(), from, to));
				}
			}
		}
		for (int at = 0; at < piece.apart().size() && !hits.enough(); at++) {
			apart(piece, at, text, hits);
		}
	}

	private void apart(ReadPiece piece, int at, ReadTerms text, Hits hits) {
		if (piece.apart().meaning(at) instanceof WrongForm form && form.kind() == kind()) {
			int from = piece.apart().from(at);
			int to = piece.apart().to(at);
			Hit hit = hit(form, piece.folded(), from, to);
			if (isWrong(form, piece.folded(), from, to, text) && !hits.overlap(hit.spot())) {
				hits.accept(hit);
			}
		}
	}

	private Hit hit(WrongForm form, FoldedText text, int from, int to) {
		Severity severity = form.entry().severity();
		return hit(text, (severity != null) ? severity : kind().severity(), from, to,
				message(form, text.written(from, to)), expected(form));
	}

	/** The longest wrong form that begins where this one does, if this is the first. */
	private static int longest(Finds finds, int at) {
		if (at > 0 && finds.from(at - 1) == finds.from(at) && finds.meaning(at - 1) instanceof WrongForm) {
			return -1;
		}
		int longest = -1;
		for (int other = at; other < finds.size() && finds.from(other) == finds.from(at); other++) {
			if (finds.meaning(other) instanceof WrongForm && (longest < 0 || finds.to(other) > finds.to(longest))) {
				longest = other;
			}
		}
		return longest;
	}

	private boolean isWrong(WrongForm form, FoldedText text, int from, int to, ReadTerms read) {
		if (!form.entry().holdsOn(read.day()) || text.brokenUp(from, to) && !mayBeBrokenUp()) {
			return false;
		}
		if (!Nearby.holds(form.needed(), text.text(), from, to)) {
			return false;
		}
		if (!form.verbatim().isEmpty() && !text.written(from, to).replace(" ", "").contains(form.verbatim())) {
			return false;
		}
		if (Covers.over(form.covers(), text.text(), from, to) != null) {
			return false;
		}
		if (!form.companions().isEmpty()) {
			String sentence = Sentence.around(text, from, to);
			if (form.companions().stream().anyMatch(sentence::contains)) {
				return false;
			}
		}
		return !isRightHere(form, text, from, to);
	}

	/** Whether a term may run over the end of a line. */
	boolean mayBeBrokenUp() {
		return false;
	}

	/** Whether something else makes it right. */
	boolean isRightHere(WrongForm form, FoldedText text, int from, int to) {
		return false;
	}

	/** What to put in its place, or null. */
	@Nullable String expected(WrongForm form) {
		return form.correct().isEmpty() ? null : form.correct();
	}

	/** What is wrong and what to do. */
	abstract String message(WrongForm form, String written);

}
