package org.gongkai.inspection.terms;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.terms.Meaning.Element;
import org.gongkai.inspection.terms.Meaning.Plenary;
import org.gongkai.inspection.terms.Meaning.WrongForm;
import org.gongkai.inspection.terms.ReadTerms.ReadPiece;

/** P4: fixed expressions, and series of which an element is missing, new or changed. */
final class FixedExpressionRule extends ProtectingRule {

	FixedExpressionRule() {
		super(TermKind.FIXED_EXPRESSION);
	}

	@Override
	String description() {
		return "固定政治表述的用字、要素和顺序";
	}

	@Override
	String basis() {
		return "国办秘函〔2019〕19号；本机关词表“固定政治表述”";
	}

	@Override
	void inspect(ReadPiece piece, ReadTerms text, Hits hits) {
		super.inspect(piece, text, hits);
		plenaries(piece, text, hits);
		series(piece, text, hits);
		NamedSeries.in(piece.folded(), piece.finds(kind()), text.day())
			.forEach((named) -> report(named.series(), named.fault(), piece.folded(), hits));
	}

	private void series(ReadPiece piece, ReadTerms text, Hits hits) {
		Map<Series, SeriesRun> runs = new IdentityHashMap<>();
		List<SeriesRun> ended = new ArrayList<>();
		Finds finds = piece.finds(kind());
		for (int at = 0; at < finds.size(); at++) {
			if (finds.meaning(at) instanceof Element element && element.series().name().isEmpty()
					&& element.series().entry().holdsOn(text.day())) {
				SeriesRun run = runs.get(element.series());
				if (run == null || !run.goesOn(piece.folded(), finds.from(at))) {
					run = new SeriesRun(element.series());
					runs.put(element.series(), run);
					ended.add(run);
				}
				run.add(element.place(), finds.from(at), finds.to(at));
			}
		}
		for (SeriesRun run : ended) {
			SeriesRun.Fault fault = run.fault(piece.folded());
			if (fault != null) {
				report(run.series(), fault, piece.folded(), hits);
			}
		}
	}

	private void report(Series series, SeriesRun.Fault fault, FoldedText text, Hits hits) {
		if (hits.enough()) {
			return;
		}
		Severity severity = series.entry().severity();
		Hit hit = hit(text, (severity != null) ? severity : kind().severity(), fault.from(), fault.to(),
				fault.message() + because(series.entry()) + "。请核对后改正；确有其他依据的，请说明后确认。", fault.expected());
		if (!hits.overlap(hit.spot())) {
			hits.accept(hit);
		}
	}

	private void plenaries(ReadPiece piece, ReadTerms text, Hits hits) {
		Finds finds = piece.finds(kind());
		int done = 0;
		for (int at = 0; at < finds.size() && !hits.enough(); at++) {
			if (finds.meaning(at) instanceof Plenary && finds.to(at) > done) {
				Plenaries.Fault fault = Plenaries.fault(piece.folded().text(), finds.from(at), finds.to(at),
						text.day());
				if (fault != null) {
					done = fault.to();
					Hit hit = hit(piece.folded(), kind().severity(), fault.from(), fault.to(),
							"“%s”不是规范名称，%s。请改正；确有其他依据的，请说明后确认。"
								.formatted(piece.folded().written(fault.from(), fault.to()), fault.message()),
							fault.expected());
					if (!hits.overlap(hit.spot())) {
						hits.accept(hit);
					}
				}
			}
		}
	}

	@Override
	String message(WrongForm form, String written) {
		return form.correct().isEmpty() ? "“%s”不是规范表述%s。请核对后改正。".formatted(written, because(form.entry()))
				: "“%s”不是规范表述，应为“%s”%s。请改正；引用原文的，请说明后确认。".formatted(written, form.correct(), because(form.entry()));
	}

	@Override
	String nearMiss(ProtectedName name, String written) {
		return "“%s”与规范表述“%s”不一致%s。请改正；引用原文的，请说明后确认。".formatted(written, name.written(), because(name.entry()));
	}

}
