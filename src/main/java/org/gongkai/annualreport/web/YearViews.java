package org.gongkai.annualreport.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.compiling.AnnualReports;
import org.gongkai.annualreport.compiling.AnnualReports.YearReport;
import org.gongkai.annualreport.compiling.Compilation;
import org.gongkai.annualreport.compiling.Compilation.Computed;
import org.gongkai.annualreport.compiling.Compilation.Kind;
import org.gongkai.annualreport.compiling.Days;
import org.gongkai.annualreport.compiling.Publications;
import org.gongkai.annualreport.compiling.PublishedYear;
import org.gongkai.annualreport.compiling.ReportYears;
import org.gongkai.annualreport.compiling.Rights;
import org.gongkai.annualreport.compiling.SectionFigures;
import org.gongkai.annualreport.compiling.SectionFigures.Request;
import org.gongkai.annualreport.work.ReportWorks;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentAccess;
import org.gongkai.document.Documents;
import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts together how far a year's report is and what to do next. */
@Component
class YearViews {

	private final ReportWorks works;

	private final Compilation compilation;

	private final SectionFigures figures;

	private final Publications publications;

	private final AnnualReports reports;

	private final Documents documents;

	private final DocumentAccess access;

	private final ReportYears years;

	private final Rights rights;

	YearViews(ReportWorks works, Compilation compilation, SectionFigures figures, Publications publications,
			AnnualReports reports, Documents documents, DocumentAccess access, ReportYears years, Rights rights) {
		this.works = works;
		this.compilation = compilation;
		this.figures = figures;
		this.publications = publications;
		this.reports = reports;
		this.documents = documents;
		this.access = access;
		this.years = years;
		this.rights = rights;
	}

	YearView of(int year, Member member) {
		Map<CellId, Computed> cells = this.compilation.cells(year);
		List<Request> requests = this.figures.requests(year);
		YearReport report = this.reports.of(year).orElse(null);
		Document document = (report != null) ? this.documents.get(report.documentId()) : null;
		boolean reads = document != null && this.access.visible(document, member);
		List<TableState> tables = Arrays.stream(ReportTable.values()).map((table) -> state(table, cells)).toList();
		long missing = tables.stream().mapToLong(TableState::missing).sum();
		List<SectionState> sections = requests.stream()
			.map((request) -> new SectionState(request, this.rights.speaksFor(member, request.sectionId()),
					isLate(request)))
			.toList();
		boolean ended = this.years.hasEnded(year);
		boolean mayCompile = ended && this.rights.compiles(member)
				&& (document == null || this.access.editor(document, member) && document.state().editable());
		return new YearView(year, ended, this.works.deadline(year), this.publications.ofYear(year), tables, missing,
				sections, report, document, reads, reads && this.access.editor(document, member), mayCompile,
				this.rights.asks(member), this.rights.keeps(member), next(year, ended, requests, missing, document));
	}

	private boolean isLate(Request request) {
		return !request.complete() && request.dueOn().isBefore(this.years.today());
	}

	private static TableState state(ReportTable table, Map<CellId, Computed> cells) {
		List<Computed> ofTable = new ArrayList<>();
		cells.forEach((cell, computed) -> {
			if (cell.table() == table) {
				ofTable.add(computed);
			}
		});
		return new TableState(table, ofTable.size(), count(ofTable, Kind.COMPUTED), count(ofTable, Kind.HANDED_IN),
				count(ofTable, Kind.SUM), count(ofTable, Kind.MISSING));
	}

	private static long count(List<Computed> cells, Kind kind) {
		return cells.stream().filter((cell) -> cell.kind() == kind).count();
	}

	private static String next(int year, boolean ended, List<Request> requests, long missing,
			@Nullable Document document) {
		if (document != null) {
			return switch (document.state()) {
				case DRAFT, RETURNED -> "打开文稿，补写需要由人撰写的文字，检查无误后交稿。";
				case IN_REVIEW -> "文稿正在审校，等待各环节办理。";
				case SIGNED -> "已经签发，等待发布。";
				case PUBLISHED -> "已经公布。";
				case REJECTED, NOT_DISCLOSED, WITHDRAWN -> "这份文稿已经终止，可以重新编制。";
			};
		}
		if (requests.isEmpty()) {
			return "先布置报送：由政府信息公开工作机构勾选各科室要报的数据。";
		}
		List<String> open = requests.stream().filter((it) -> !it.complete()).map(Request::sectionName).toList();
		if (!open.isEmpty()) {
			return "等待%s报送数据。".formatted(String.join("、", open));
		}
		if (missing > 0) {
			return "还有%d格没有人报，请在“布置报送”中勾选。".formatted(missing);
		}
		return ended ? "数据已经齐了，可以由拟稿人一键编制。" : "数据已经齐了，%s起可以编制。".formatted(Days.chinese(LocalDate.of(year + 1, 1, 1)));
	}

	/**
	 * A year.
	 *
	 * @param year the year reported
	 * @param ended whether its period is over
	 * @param deadline by when the report has to be published
	 * @param published what was published
	 * @param tables how far each table is
	 * @param missing cells that are missing in all
	 * @param sections who was asked, and where each stands
	 * @param report the report, once compiled
	 * @param document its document
	 * @param reads whether the person may read the document
	 * @param edits whether he may edit it
	 * @param mayCompile whether he may compile now
	 * @param asks whether he asks the sections
	 * @param keeps whether he keeps the ledgers
	 * @param next what to do next
	 */
	record YearView(int year, boolean ended, LocalDate deadline, PublishedYear published, List<TableState> tables,
			long missing, List<SectionState> sections, @Nullable YearReport report, @Nullable Document document,
			boolean reads, boolean edits, boolean mayCompile, boolean asks, boolean keeps, String next) {
	}

	/**
	 * How far a table is.
	 *
	 * @param table which
	 * @param cells how many cells it has
	 * @param computed counted from ledgers
	 * @param handedIn handed in by sections
	 * @param sums added up
	 * @param missing still missing
	 */
	record TableState(ReportTable table, int cells, long computed, long handedIn, long sums, long missing) {
	}

	/**
	 * Where a section stands.
	 *
	 * @param request what it is asked
	 * @param own whether the person speaks for it
	 * @param late whether the day has passed
	 */
	record SectionState(Request request, boolean own, boolean late) {
	}

}
