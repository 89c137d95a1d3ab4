package org.gongkai.annualreport.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.compiling.AnnualReports;
import org.gongkai.annualreport.compiling.AnnualReports.YearReport;
import org.gongkai.annualreport.compiling.Compilation;
import org.gongkai.annualreport.compiling.Compilation.Computed;
import org.gongkai.annualreport.compiling.Compilation.Kind;
import org.gongkai.annualreport.compiling.TypedCells;
import org.gongkai.annualreport.compiling.TypedCells.Typed;
import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Where the figures of a report come from: the records of the year, where the document is
 * the report that was compiled for it, or what somebody typed and why.
 */
@Component
public class Origins {

	private final ObjectProvider<AnnualReports> reports;

	private final ObjectProvider<Compilation> compilation;

	private final ObjectProvider<TypedCells> typedCells;

	Origins(ObjectProvider<AnnualReports> reports, ObjectProvider<Compilation> compilation,
			ObjectProvider<TypedCells> typedCells) {
		this.reports = reports;
		this.compilation = compilation;
		this.typedCells = typedCells;
	}

	/** What is known about a document's figures. */
	Known of(long documentId) {
		Optional<YearReport> report = yearReport(documentId);
		Compilation records = this.compilation.getIfAvailable();
		TypedCells typed = this.typedCells.getIfAvailable();
		if (report.isEmpty() || records == null || typed == null) {
			return Known.NOTHING;
		}
		int year = report.get().year();
		return new Known(year, records.cells(year), records.figures(year), typed.of(documentId));
	}

	/**
	 * Refuses cells that differ from the records and are not explained.
	 * @param changed the cells that become another
	 * @param reasons the reasons given
	 */
	void refuseUnexplained(long documentId, Map<CellId, CellValue> changed, Map<CellId, String> reasons)
			throws UnexplainedCells {
		Known known = of(documentId);
		List<CellId> unexplained = changed.entrySet()
			.stream()
			.filter((entry) -> known.isUnexplained(entry.getKey(), entry.getValue()))
			.map(Map.Entry::getKey)
			.filter((cell) -> reasons.getOrDefault(cell, "").isBlank())
			.toList();
		if (!unexplained.isEmpty()) {
			throw new UnexplainedCells(unexplained);
		}
	}

	/** Keeps the reasons of the cells that differ from the records. */
	void explain(long documentId, Map<CellId, CellValue> changed, Map<CellId, String> reasons, Member member) {
		Known known = of(documentId);
		TypedCells typed = this.typedCells.getIfAvailable();
		changed.forEach((cell, value) -> {
			String reason = reasons.getOrDefault(cell, "").strip();
			if (typed != null && !reason.isEmpty() && known.differs(cell, value)) {
				typed.record(documentId, cell, value, reason, member);
			}
		});
	}

	private Optional<YearReport> yearReport(long documentId) {
		return this.reports.orderedStream().flatMap((all) -> all.ofDocument(documentId).stream()).findFirst();
	}

	/**
	 * What is known.
	 *
	 * @param year the year whose records are meant, or null when the document is no
	 * compiled report
	 * @param cells what the records say
	 * @param figures the live figures by identifier
	 * @param typed what was typed instead, and why
	 */
	public record Known(@Nullable Integer year, Map<CellId, Computed> cells, Map<String, String> figures,
			Map<CellId, Typed> typed) {

		static final Known NOTHING = new Known(null, Map.of(), Map.of(), Map.of());

		/** What the records say about a cell, sums within the tables apart. */
		public Optional<Computed> recorded(CellId cell) {
			return Optional.ofNullable(this.cells.get(cell))
				.filter((computed) -> computed.kind() == Kind.COMPUTED || computed.kind() == Kind.HANDED_IN);
		}

		/** Whether the value is another than the records say. */
		public boolean differs(CellId cell, CellValue value) {
			return recorded(cell).filter((computed) -> !computed.value().number().equals(value.number())).isPresent();
		}

		/** Whether the value differs and nobody has said why. */
		public boolean isUnexplained(CellId cell, CellValue value) {
			Typed explained = this.typed.get(cell);
			return differs(cell, value) && (explained == null || !explained.value().equals(value));
		}

	}

}
