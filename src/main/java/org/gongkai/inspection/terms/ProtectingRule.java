package org.gongkai.inspection.terms;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.terms.Meaning.HalfName;
import org.gongkai.inspection.terms.ReadTerms.ReadPiece;

/** A rule whose lists hold right forms as well, of which near misses are mistakes. */
abstract class ProtectingRule extends WrongFormRule {

	ProtectingRule(TermKind kind) {
		super(kind);
	}

	@Override
	void inspect(ReadPiece piece, ReadTerms text, Hits hits) {
		super.inspect(piece, text, hits);
		Finds finds = piece.finds(kind());
		int done = 0;
		for (int at = 0; at < finds.size() && !hits.enough(); at++) {
			if (finds.meaning(at) instanceof HalfName half && finds.to(at) > done
					&& half.name().entry().holdsOn(text.day())) {
				done = Math.max(done, inspect(piece.folded(), half, finds.from(at), finds.to(at), hits));
			}
		}
	}

	/** Looks at what stands beside a half; returns where a near miss ends, or 0. */
	private int inspect(FoldedText text, HalfName half, int from, int to, Hits hits) {
		ProtectedName name = half.name();
		int begin = half.second() ? name.beginOfWrongForm(text.text(), to) : from;
		int end = half.second() ? to : name.endOfWrongForm(text.text(), from);
		if (begin < 0 || end < 0 || name.cover(text.text(), begin, end) != null) {
			return 0;
		}
		Severity severity = name.entry().severity();
		Hit hit = hit(text, (severity != null) ? severity : kind().severity(), begin, end,
				nearMiss(name.entry(), text.written(begin, end)), name.entry().text());
		if (!hits.overlap(hit.spot())) {
			hits.accept(hit);
		}
		return end;
	}

	/** What is said of a form that differs from the protected one. */
	abstract String nearMiss(TermEntry entry, String written);

}
