package org.gongkai.inspection.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.terms.ReadTerms.NearMiss;
import org.gongkai.inspection.terms.ReadTerms.ReadPiece;

/** A rule whose lists hold right forms as well, of which near misses are mistakes. */
abstract class ProtectingRule extends WrongFormRule {

	ProtectingRule(TermKind kind) {
		super(kind);
	}

	/** Of what overlaps the longer one counts, of two as long the listed mistake. */
	@Override
	void inspect(ReadPiece piece, ReadTerms text, Hits hits) {
		Hits listed = new Hits();
		super.inspect(piece, text, listed);
		List<NearMiss> nearMisses = piece.nearMisses(kind());
		if (nearMisses.isEmpty() && listed.all().isEmpty()) {
			return;
		}
		List<Hit> found = new ArrayList<>(listed.all());
		int done = 0;
		for (NearMiss near : nearMisses) {
			if (near.miss().from() >= done && near.name().entry().holdsOn(text.day())) {
				found.add(hit(piece.folded(), near));
				done = near.miss().to();
			}
		}
		if (found.size() > listed.all().size()) {
			found.sort(Comparator.comparingInt((hit) -> hit.spot().from() - hit.spot().to()));
		}
		for (Hit hit : found) {
			if (!hits.enough() && !hits.overlap(hit.spot())) {
				hits.accept(hit);
			}
		}
	}

	/** What may be something else after all stops nobody. */
	private Hit hit(FoldedText text, NearMiss near) {
		TermEntry entry = near.name().entry();
		Severity severity = (entry.severity() != null) ? entry.severity() : kind().severity();
		boolean asked = !near.miss().certain() && severity == Severity.BLOCK;
		int from = near.miss().from();
		int to = near.miss().to();
		return hit(text, asked ? Severity.CONFIRM : severity, from, to, nearMiss(near.name(), text.written(from, to)),
				near.name().written());
	}

	/** What is said of a form that differs from the protected one. */
	abstract String nearMiss(ProtectedName name, String written);

}
