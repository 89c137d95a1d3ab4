package org.gongkai.annualreport.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.compiling.TypedCells;
import org.gongkai.annualreport.editing.OpenReport;
import org.gongkai.annualreport.reading.CellText;
import org.gongkai.annualreport.rules.ReportCheck;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentVersion;
import org.gongkai.document.Documents;
import org.gongkai.format.Exporter;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of the tables together. */
@Component
class ReportPage {

	private final Documents documents;

	private final Exporter exporter;

	ReportPage(Documents documents, Exporter exporter) {
		this.documents = documents;
		this.exporter = exporter;
	}

	/** The report as it is kept, with what the rules say about its figures. */
	String stored(OpenReport report, Model model) {
		Map<CellId, String> texts = new LinkedHashMap<>();
		report.text().cells().forEach((cell) -> texts.put(cell, report.value(cell).written()));
		return page(report, texts, Map.of(), false, model);
	}

	/** The report as somebody typed it and has not saved. */
	String typed(OpenReport report, ReportForm form, Map<CellId, String> texts, Model model) {
		return page(report, texts, form.reasons(), true, model);
	}

	/** Who saved the current version. */
	DocumentVersion saved(Document document) {
		return this.documents.version(document.id(), document.version());
	}

	private String page(OpenReport report, Map<CellId, String> texts, Map<CellId, String> reasons, boolean unsaved,
			Model model) {
		List<SheetView> sheets = report.text()
			.tables()
			.stream()
			.map((table) -> SheetView.of(table, report, texts))
			.toList();
		List<SumView> sums = sheets.stream().flatMap((sheet) -> sheet.sums().stream()).toList();
		model.addAttribute("report", report);
		model.addAttribute("document", report.document());
		model.addAttribute("sheets", sheets);
		model.addAttribute("sums", sums);
		model.addAttribute("unsaved", unsaved);
		model.addAttribute("trial", trial(report));
		model.addAttribute("outOfForm",
				report.text().tables().stream().anyMatch((table) -> isOutOfForm(report, table)));
		model.addAttribute("unplaced", report.text().unplaced());
		model.addAttribute("findings",
				ReportCheck.checkFigures(report.text().report(), report.last()).stream().map(FindingView::of).toList());
		model.addAttribute("differing", differing(report, texts, reasons));
		return "annualreport/tables";
	}

	private static boolean isOutOfForm(OpenReport report, ReportTable table) {
		return !report.text().blocksOf(table).isEmpty() && !report.text().isInForm(table);
	}

	/** Table two of the trial form, as it stands. */
	private @Nullable String trial(OpenReport report) {
		return (report.text().report().formatVersion() == FormatVersion.V2019)
				? this.exporter.html(report.text().asTheyStand(ReportTable.T2), (digest) -> "") : null;
	}

	private static List<Differing> differing(OpenReport report, Map<CellId, String> texts,
			Map<CellId, String> reasons) {
		List<Differing> differing = new ArrayList<>();
		texts.forEach((cell, text) -> {
			CellValue value = CellText.of(text, cell.isMoney());
			if (report.origins().differs(cell, value)) {
				TypedCells.Typed explained = report.origins().typed().get(cell);
				boolean holds = explained != null && explained.value().equals(value);
				differing.add(new Differing(cell.id(), cell.table().label() + " " + cell.label(), text,
						report.origins().recorded(cell).map((known) -> known.value().written()).orElse(""),
						reasons.getOrDefault(cell, ""), holds ? explained : null));
			}
		});
		return differing;
	}

	/**
	 * A cell that differs from the records.
	 *
	 * @param id its identifier
	 * @param label its name
	 * @param text what stands in it
	 * @param recorded what the records say
	 * @param reason why, as it was typed just now
	 * @param explained why, as it is kept, or null
	 */
	record Differing(String id, String label, String text, String recorded, String reason,
			TypedCells.@Nullable Typed explained) {
	}

}
