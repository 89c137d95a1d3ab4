package org.gongkai.annualreport.editing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.PriorReports;
import org.gongkai.annualreport.compiling.AnnualReports;
import org.gongkai.document.Category;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentAccess;
import org.gongkai.document.DocumentVersion;
import org.gongkai.document.Documents;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.organization.Member;
import org.gongkai.publication.PublishedPages;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the report of the year before, with its text where this office has it. */
@Component
class LastYear {

	/**
	 * Among so many of the section's newest documents an unpublished one is looked for.
	 */
	private static final int NEWEST = 200;

	private final ObjectProvider<PriorReports> priorReports;

	private final ObjectProvider<AnnualReports> ownReports;

	private final PublishedPages pages;

	private final Documents documents;

	private final DocumentAccess access;

	LastYear(ObjectProvider<PriorReports> priorReports, ObjectProvider<AnnualReports> ownReports, PublishedPages pages,
			Documents documents, DocumentAccess access) {
		this.priorReports = priorReports;
		this.ownReports = ownReports;
		this.pages = pages;
		this.documents = documents;
		this.access = access;
	}

	/** The figures of the year before, wherever they are known from. */
	Optional<AnnualReport> figures(Document document, AnnualReport report, Member member) {
		Integer year = report.year();
		if (year == null) {
			return Optional.empty();
		}
		return this.priorReports.orderedStream()
			.flatMap((reports) -> reports.find(report.agency(), year - 1).stream())
			.findFirst()
			.or(() -> text(document, report, member).map(ReportText::report));
	}

	/** The text of the year before, as it was published or stands in the section. */
	Optional<ReportText> text(Document document, AnnualReport report, Member member) {
		Integer year = report.year();
		if (year == null) {
			return Optional.empty();
		}
		String title = document.title().replace(String.valueOf(year), String.valueOf(year - 1));
		return Stream.of(compiled(year - 1, member), published(title), inSection(document, title))
			.flatMap(Optional::stream)
			.findFirst()
			.map((version) -> ReportText.of(version.content().title(), version.content().blocks()));
	}

	private Optional<DocumentVersion> compiled(int year, Member member) {
		return this.ownReports.orderedStream()
			.flatMap((reports) -> reports.of(year).stream())
			.findFirst()
			.map((made) -> this.documents.get(made.documentId()))
			.filter((document) -> this.access.visible(document, member))
			.map((document) -> this.documents.version(document.id(), document.version()));
	}

	private Optional<DocumentVersion> published(String title) {
		return this.pages.search(title, 0)
			.lines()
			.stream()
			.filter((line) -> isSame(line.title(), title))
			.flatMap((line) -> this.pages.find(line.documentId()).stream())
			.map((page) -> this.documents.version(page.documentId(), page.version()))
			.findFirst();
	}

	private Optional<DocumentVersion> inSection(Document document, String title) {
		List<Document> newest = this.documents.ofSection(document.sectionId(), 0, NEWEST);
		return newest.stream()
			.filter((other) -> other.category() == Category.ANNUAL_REPORT && other.id() != document.id()
					&& isSame(other.title(), title))
			.map((other) -> this.documents.version(other.id(), other.version()))
			.findFirst();
	}

	private static boolean isSame(String one, String other) {
		return NormalizedText.compact(one).equals(NormalizedText.compact(other));
	}

}
