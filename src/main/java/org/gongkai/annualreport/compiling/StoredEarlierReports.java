package org.gongkai.annualreport.compiling;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.PriorReports;
import org.gongkai.annualreport.reading.ReportReader;
import org.gongkai.annualreport.reading.ReportReading;
import org.gongkai.digest.CanonicalJson;
import org.gongkai.document.Category;
import org.gongkai.document.Content;
import org.gongkai.document.Documents;
import org.gongkai.document.FileStore;
import org.gongkai.format.Block;
import org.gongkai.format.Importer;
import org.gongkai.format.Reading;
import org.gongkai.format.UnreadableFile;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.publication.PublicationLog;
import org.gongkai.publication.PublishedPage;
import org.gongkai.publication.PublishedPages;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Earlier reports in the database; they are read anew each time they are asked for. */
@Service
@Transactional
class StoredEarlierReports implements EarlierReports, PriorReports {

	private static final String FILE_TYPE = "application/octet-stream";

	/** Disclosure reports exist since the regulation of 2007 came into force. */
	private static final int EARLIEST = 2008;

	private static final int LONGEST_NAME = 300;

	private final JdbcClient jdbc;

	private final Importer importer;

	private final FileStore files;

	private final PublicationLog log;

	private final PublishedPages pages;

	private final Documents documents;

	private final Organization organization;

	private final Rights rights;

	private final ReportYears years;

	private final Trail trail;

	private final Clock clock;

	StoredEarlierReports(JdbcClient jdbc, Importer importer, FileStore files, PublicationLog log, PublishedPages pages,
			Documents documents, Organization organization, Rights rights, ReportYears years, Trail trail,
			Clock clock) {
		this.jdbc = jdbc;
		this.importer = importer;
		this.files = files;
		this.log = log;
		this.pages = pages;
		this.documents = documents;
		this.organization = organization;
		this.rights = rights;
		this.years = years;
		this.trail = trail;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<AnnualReport> find(String agency, int year) {
		return isOurs(agency) ? find(year).map((it) -> ReportReader.read(it.title(), it.blocks()).report())
				: Optional.empty();
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Earlier> find(int year) {
		return published(year).or(() -> lastBroughtIn(year));
	}

	@Override
	@Transactional(readOnly = true)
	public List<BroughtIn> broughtIn() {
		return this.jdbc
			.sql("""
					select p.*, (select max(l.report_number) from prior_report l where l.report_year = p.report_year) as latest
					from prior_report p order by p.report_year desc, p.report_number desc""")
			.query((row, number) -> new BroughtIn(row.getLong("id"), row.getInt("report_year"),
					row.getInt("report_number"), row.getString("agency"), row.getString("title"),
					row.getString("file_name"), row.getString("file_digest"), row.getString("brought_by"),
					Rows.instant(row, "brought_at"), row.getInt("report_number") == row.getInt("latest")))
			.list();
	}

	@Override
	public ReportReading bring(String name, byte[] bytes, boolean otherName, Member member) throws UnreadableFile {
		this.rights.requireKeeper(member);
		Reading read = this.importer.file(name, bytes);
		ReportReading reading = ReportReader.read(read.title(), read.blocks());
		AnnualReport report = reading.report();
		if (!ReportReader.isReport(read.title(), read.blocks())) {
			throw unusable("“%s”不像政府信息公开工作年度报告：没有找到六个部分和三张表。请核对文件".formatted(Texts.excerpt(name)));
		}
		Integer year = report.year();
		if (year == null || year < EARLIEST || year >= this.years.current()) {
			throw unusable((year == null) ? "“%s”的标题里没有年份，不知道是哪一年的报告。请在标题中写明年份后再带入".formatted(Texts.excerpt(name))
					: "这是%d年的报告，只能带入%d年至%d年的往年报告".formatted(year, EARLIEST, this.years.current() - 1));
		}
		if (!otherName && !isOurs(report.agency())) {
			throw unusable("这份报告的机关是“%s”，本机关是“%s”。如果是改名前的本机关报告，请勾选“机关名称不同，仍然带入”"
				.formatted(Texts.excerpt(report.agency()), this.organization.agency().name()));
		}
		keep(name, bytes, read, report, year, member);
		return reading;
	}

	private void keep(String name, byte[] bytes, Reading read, AnnualReport report, int year, Member member) {
		String digest = this.files.put(bytes, FILE_TYPE);
		int number = this.jdbc.sql("select coalesce(max(report_number), 0) from prior_report where report_year = ?")
			.param(year)
			.query(Integer.class)
			.single() + 1;
		try {
			this.jdbc.sql("""
					insert into prior_report (report_year, report_number, agency, format_version, title, file_name,
					file_digest, blocks, brought_by_id, brought_by, brought_at)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
				.params(year, number, limited(report.agency()), report.formatVersion().name(), limited(read.title()),
						limited(name), digest, CanonicalJson.write(new KeptText(read.blocks())), member.id(),
						member.name(), Rows.now(this.clock))
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new CompilingRefused(CompilingRefused.Kind.CONFLICT,
					"就在刚才，别人也带入了%d年的报告。请刷新页面查看，需要时再带入".formatted(year));
		}
		this.trail.append(Trail.year(year), member, "BRING_REPORT", "",
				Map.of("file", limited(name), "digest", digest, "number", String.valueOf(number)));
	}

	private Optional<Earlier> published(int year) {
		return this.log.of(Category.ANNUAL_REPORT)
			.stream()
			.filter((page) -> page.withdrawnAt() == null)
			.map((page) -> this.pages.find(page.documentId()).orElseThrow())
			.filter((page) -> isOf(year, page))
			.reduce((one, later) -> later)
			.map((page) -> new Earlier(year, page.title(), content(page).blocks(),
					"本系统发布，" + Days.chinese(page.publishedAt().atZone(this.clock.getZone()).toLocalDate())));
	}

	private boolean isOf(int year, PublishedPage page) {
		AnnualReport report = ReportReader.read(page.title(), List.of()).report();
		return Integer.valueOf(year).equals(report.year()) && isOurs(report.agency());
	}

	private Content content(PublishedPage page) {
		return this.documents.version(page.documentId(), page.version()).content();
	}

	private Optional<Earlier> lastBroughtIn(int year) {
		return this.jdbc.sql("""
				select title, blocks, file_name, brought_by from prior_report where report_year = ?
				order by report_number desc limit 1""")
			.param(year)
			.query((row, number) -> new Earlier(year, row.getString("title"),
					CanonicalJson.read(row.getString("blocks"), KeptText.class).blocks(),
					"文件“%s”，%s带入".formatted(row.getString("file_name"), row.getString("brought_by"))))
			.optional();
	}

	private boolean isOurs(String agency) {
		return NormalizedText.compact(agency).equals(NormalizedText.compact(this.organization.agency().name()));
	}

	private static String limited(String text) {
		String line = Texts.clean(text);
		return (line.codePointCount(0, line.length()) > LONGEST_NAME)
				? line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME)) : line;
	}

	private static CompilingRefused unusable(String reason) {
		return new CompilingRefused(CompilingRefused.Kind.UNUSABLE, reason);
	}

	/**
	 * The text as it is kept.
	 */
	record KeptText(List<Block> blocks) {
	}

}
