package org.gongkai.annualreport.compiling;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.AnnualReport.ReadCell;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.compiling.AnnualReports.YearReport;
import org.gongkai.annualreport.compiling.Compilation.Computed;
import org.gongkai.annualreport.compiling.Compilation.Kind;
import org.gongkai.annualreport.compiling.TypedCells.Typed;
import org.gongkai.annualreport.reading.ReportReader;
import org.gongkai.document.Category;
import org.gongkai.inspection.Gate;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.InspectionRule;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.gongkai.organization.Organization;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * AR-1: in a report that this office compiles, a cell that says something else than the
 * records has an explanation. Unlike other rules it asks the records. After sign-off it
 * is silent: a later entry shows as a difference and does not change what was signed.
 */
@Component
class TypedCellRule implements InspectionRule {

	private final AnnualReports reports;

	private final Compilation compilation;

	private final TypedCells typed;

	private final Organization organization;

	TypedCellRule(AnnualReports reports, Compilation compilation, TypedCells typed, Organization organization) {
		this.reports = reports;
		this.compilation = compilation;
		this.typed = typed;
		this.organization = organization;
	}

	@Override
	public String code() {
		return "AR-1";
	}

	@Override
	public String description() {
		return "年度报告中手工填写的数写明原因";
	}

	@Override
	public String basis() {
		return "《政府信息公开条例》第四十七条、第五十条；国办公开办函〔2021〕30号关于数据真实准确、明确责任的要求";
	}

	@Override
	public Set<Category> categories() {
		return Set.of(Category.ANNUAL_REPORT);
	}

	@Override
	public Set<Gate> gates() {
		return EnumSet.complementOf(EnumSet.of(Gate.PUBLICATION));
	}

	@Override
	public boolean looksBeyondText() {
		return true;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Hit> inspect(InspectedText text) {
		AnnualReport report = ReportReader.read(text.title(), text.blocks()).report();
		Optional<YearReport> known = Optional.ofNullable(report.year())
			.filter((year) -> isOurs(report))
			.flatMap(this.reports::of);
		if (known.isEmpty()) {
			return List.of();
		}
		Map<CellId, Computed> cells = this.compilation.cells(known.get().year());
		Map<CellId, Typed> explained = this.typed.of(known.get().documentId());
		List<Hit> hits = new ArrayList<>();
		report.cells().forEach((cell, read) -> {
			Computed computed = cells.get(cell);
			if (computed != null && needsExplanation(read.value(), computed, explained.get(cell))) {
				hits.add(hit(cell, read, computed));
			}
		});
		return hits;
	}

	/** Blanks and strokes are other rules' matter. */
	private static boolean needsExplanation(CellValue written, Computed computed, @Nullable Typed typed) {
		if (written.number().isEmpty() || ReportMerge.agrees(written, computed)) {
			return false;
		}
		return typed == null || !typed.value().number().equals(written.number());
	}

	private boolean isOurs(AnnualReport report) {
		return NormalizedText.compact(report.agency())
			.equals(NormalizedText.compact(this.organization.agency().name()));
	}

	private static Hit hit(CellId cell, ReadCell read, Computed computed) {
		String written = read.value().written();
		String remedy = "如果确实应当这样填，请在“填报三张表”页写明手工填写的原因和依据。";
		String message = (computed.kind() == Kind.MISSING)
				? "%s%s填的是%s，但没有科室报送过这个数，查不到来源。请先布置科室报送；%s".formatted(cell.table().label(), cell.label(), written,
						remedy)
				: "%s%s填的是%s，%s的数是%s。请改为%s，或者先更正%s；%s".formatted(cell.table().label(), cell.label(), written,
						computed.kind().label(), computed.value().written(), computed.value().written(),
						(computed.kind() == Kind.COMPUTED) ? "台账" : "报送的数据", remedy);
		Spot spot = Objects.requireNonNull(read.spot());
		return new Hit(Severity.BLOCK, spot, cell.table().part().sectionId(), written, message,
				(computed.kind() == Kind.MISSING) ? null : computed.value().written(), written);
	}

}
