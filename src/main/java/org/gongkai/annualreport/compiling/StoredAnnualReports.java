package org.gongkai.annualreport.compiling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gongkai.document.Catalogue;
import org.gongkai.document.CatalogueTerms;
import org.gongkai.document.Category;
import org.gongkai.document.Content;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentState;
import org.gongkai.document.Documents;
import org.gongkai.document.ReviewProfile;
import org.gongkai.organization.Agency;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.organization.Role;
import org.gongkai.process.ActAgain;
import org.gongkai.publication.Columns;
import org.gongkai.publication.SiteColumn;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and refreshes the year's document under the document module's rules. */
@Service
class StoredAnnualReports implements AnnualReports {

	/** A report whose document ended so is made anew. */
	private static final Set<DocumentState> OVER = Set.of(DocumentState.REJECTED, DocumentState.NOT_DISCLOSED,
			DocumentState.WITHDRAWN);

	private final YearTable table;

	private final Compilation compilation;

	private final Publications publications;

	private final TypedCells typed;

	private final Documents documents;

	private final Organization organization;

	private final Columns columns;

	private final ReportYears years;

	private final Trail trail;

	private final ActAgain again;

	StoredAnnualReports(YearTable table, Compilation compilation, Publications publications, TypedCells typed,
			Documents documents, Organization organization, Columns columns, ReportYears years, Trail trail,
			ActAgain again) {
		this.table = table;
		this.compilation = compilation;
		this.publications = publications;
		this.typed = typed;
		this.documents = documents;
		this.organization = organization;
		this.columns = columns;
		this.years = years;
		this.trail = trail;
		this.again = again;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<YearReport> of(int year) {
		return this.table.of(year);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<YearReport> ofDocument(long documentId) {
		return this.table.ofDocument(documentId);
	}

	@Override
	@Transactional(readOnly = true)
	public List<YearReport> all() {
		return this.table.all();
	}

	@Override
	@Transactional(readOnly = true)
	public Changes preview(int year) {
		this.years.requireKnown(year);
		return this.table.of(year)
			.map((report) -> this.documents.get(report.documentId()))
			.filter((document) -> !OVER.contains(document.state()))
			.map((document) -> merge(year, document).changes())
			.orElse(new Changes(List.of(), List.of(), List.of(), List.of("将按现有数据新建一份年度报告文稿。")));
	}

	@Override
	public long compile(int year, Member member) {
		return compileAs(year, null, member);
	}

	@Override
	public long compile(int year, String seen, Member member) {
		return compileAs(year, seen, member);
	}

	private long compileAs(int year, @Nullable String seen, Member member) {
		return this.again.run(() -> {
			this.years.requireEnded(year);
			Optional<YearReport> report = this.table.of(year);
			Optional<Document> standing = report.map((it) -> this.documents.lock(it.documentId()))
				.filter((document) -> !OVER.contains(document.state()));
			if (seen != null && !seen.equals(preview(year).fingerprint())) {
				throw new CompilingRefused(CompilingRefused.Kind.CONFLICT, "您查看差异之后，数据或文稿又有了变化，没有更新。请重新查看差异后再更新");
			}
			return standing.map((document) -> refresh(year, document, member))
				.orElseGet(() -> make(year, report.orElse(null), member));
		}, CompilingRefused::conflict);
	}

	private long make(int year, @Nullable YearReport before, Member member) {
		Agency agency = this.organization.agency();
		refuseIncomplete(agency);
		Document document = this.documents.create(Category.ANNUAL_REPORT, ReviewProfile.MAJOR, content(year, agency),
				member);
		boolean kept;
		try {
			if (before == null) {
				this.table.insert(year, document.id(), document.version(), member);
				kept = true;
			}
			else {
				kept = this.table.update(year, before.documentId(), document.id(), document.version(), member);
			}
		}
		catch (DuplicateKeyException ex) {
			kept = false;
		}
		if (!kept) {
			throw new CompilingRefused(CompilingRefused.Kind.CONFLICT, "就在刚才，别人编制了%d年的年度报告。请刷新页面查看".formatted(year));
		}
		keep(year, document, "COMPILE", member);
		return document.id();
	}

	private long refresh(int year, Document document, Member member) {
		ReportMerge.Merged merged = merge(year, document);
		Content before = this.documents.version(document.id(), document.version()).content();
		Content after = new Content(before.title(), merged.blocks(), before.catalogue(), before.attribute(),
				before.attributeReason(), before.column(), before.attachments());
		String note = "按台账和科室报送更新数据：表格%d格，文中数字%d处".formatted(merged.changes().cells().size(),
				merged.changes().texts().size());
		Document refreshed = this.documents.revise(document.id(), document.version(), after, note, member);
		this.table.update(year, document.id(), document.id(), refreshed.version(), member);
		keep(year, refreshed, "RECOMPILE", member);
		return document.id();
	}

	private ReportMerge.Merged merge(int year, Document document) {
		Content content = this.documents.version(document.id(), document.version()).content();
		return ReportMerge.merge(content.title(), content.blocks(), this.compilation.cells(year),
				this.compilation.figures(year), this.typed.of(document.id()));
	}

	private Content content(int year, Agency agency) {
		PublishedYear published = this.publications.ofYear(year);
		List<String> names = this.columns.all()
			.stream()
			.filter((column) -> column.section() != SiteColumn.Section.AFFAIRS)
			.map(SiteColumn::name)
			.toList();
		ReportDraft draft = new ReportDraft(agency, year, this.compilation.figures(year),
				List.copyOf(published.byCategory().keySet()), names, office(), this.years.today());
		Catalogue suggested = CatalogueTerms.suggestion(Category.ANNUAL_REPORT, ReviewProfile.MAJOR, agency);
		Catalogue catalogue = new Catalogue("", this.years.today(), suggested.topic(), suggested.genre(),
				suggested.validity(), "政府信息公开,年度报告", "%d年政府信息公开工作情况，统计期限为%d年1月1日至12月31日。".formatted(year, year),
				suggested.source(), "");
		return new Content(ReportDraft.title(agency, year), draft.blocks(), catalogue, DisclosureAttribute.PROACTIVE,
				"", Category.ANNUAL_REPORT.column(), List.of());
	}

	/** 政府信息公开工作机构: the section of those who hold that post. */
	private String office() {
		return this.organization.holding(Role.DISCLOSURE_OFFICER)
			.stream()
			.map(Member::sectionName)
			.findFirst()
			.orElse("");
	}

	/** What the preamble says of the agency must not have gaps. */
	private static void refuseIncomplete(Agency agency) {
		List<String> missing = new ArrayList<>();
		Map<String, String> entries = Map.of("机关名称", isUnnamed(agency) ? "" : agency.name(), "网站名称", agency.siteName(),
				"网站域名", agency.siteDomain(), "地址", agency.address(), "电话", agency.phone(), "邮政编码", agency.postCode());
		List.of("机关名称", "网站名称", "网站域名", "地址", "电话", "邮政编码")
			.stream()
			.filter((name) -> String.valueOf(entries.get(name)).isBlank())
			.forEach(missing::add);
		if (!missing.isEmpty()) {
			throw new CompilingRefused(CompilingRefused.Kind.CONFLICT,
					"机关信息还没有填全，缺少%s。年度报告的前言要用到，请系统管理员在“管理—机关信息”中填写".formatted(String.join("、", missing)));
		}
	}

	/** A new installation carries a request to be named in brackets. */
	private static boolean isUnnamed(Agency agency) {
		return agency.name().startsWith("（");
	}

	private void keep(int year, Document document, String action, Member member) {
		this.trail.append(Trail.year(year), member, action, "", Map.of("document", String.valueOf(document.id()),
				"version", String.valueOf(document.version()), "contentHash", document.contentHash()));
	}

}
