package org.gongkai.annualreport.collection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gongkai.document.Category;
import org.gongkai.document.Content;
import org.gongkai.document.Document;
import org.gongkai.document.Documents;
import org.gongkai.document.FileStore;
import org.gongkai.format.UnreadableFile;
import org.gongkai.organization.Member;
import org.gongkai.publication.PublishedPage;
import org.gongkai.publication.PublishedPages;
import org.gongkai.review.ReviewRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 系统内报送: one report handed in by a program, or the office's own published one by a
 * button.
 */
@Service
public class DirectSubmission {

	private static final String COLUMN = Category.ANNUAL_REPORT.column();

	private final ReportFiles reports;

	private final Submissions submissions;

	private final AgencyRegister register;

	private final CollectionPosts posts;

	private final Documents documents;

	private final PublishedPages pages;

	private final FileStore files;

	private final TransactionTemplate transaction;

	DirectSubmission(ReportFiles reports, Submissions submissions, AgencyRegister register, CollectionPosts posts,
			Documents documents, PublishedPages pages, FileStore files, PlatformTransactionManager transactions) {
		this.reports = reports;
		this.submissions = submissions;
		this.register = register;
		this.posts = posts;
		this.documents = documents;
		this.pages = pages;
		this.files = files;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Takes in one file.
	 * @param year the year, or null to believe the title
	 * @param agency full name or credit code, or null to believe the title
	 * @throws UnreadableFile when it cannot be read or is no annual report
	 * @throws ReviewRefused INCOMPLETE when agency or year stay open, CONFLICT when the
	 * newest submission is that very file
	 */
	public Submission file(String name, byte[] bytes, @Nullable Integer year, @Nullable String agency, Member member)
			throws UnreadableFile {
		this.posts.acting(member);
		ReportFiles.Found found = this.reports.read(name, bytes);
		SupervisedAgency whose = agency(agency, found);
		int reported = year(year, found);
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			String digest = this.files.put(bytes, "application/octet-stream");
			if (this.submissions.isNewest(whose.id(), reported, digest)) {
				throw new ReviewRefused(ReviewRefused.Kind.CONFLICT,
						List.of("与“%s”上一次报送的文件完全相同，没有重复登记".formatted(whose.name())));
			}
			return this.submissions.receive(whose,
					this.submissions.of(whose, reported, found, Submission.Source.API, name, digest, null, null),
					member);
		}));
	}

	/** The office's own published reports that may be handed in, newest first. */
	public List<PublishedPages.Line> published() {
		return this.pages.newest(COLUMN, PublishedPages.PAGE_SIZE);
	}

	/**
	 * Hands the office's own published report in.
	 * @throws ReviewRefused CONFLICT when it is not published or was handed in already,
	 * INCOMPLETE when its title names nobody known
	 */
	public Submission published(long documentId, Member member) {
		this.posts.acting(member);
		Optional<PublishedPage> page = this.pages.find(documentId).filter((found) -> !found.isWithdrawn());
		if (page.isEmpty()) {
			throw new ReviewRefused(ReviewRefused.Kind.NOT_FOUND, List.of("没有这份已发布的文稿"));
		}
		Document document = this.documents.get(documentId);
		int version = page.get().version();
		Content content = this.documents.version(documentId, version).content();
		try {
			ReportFiles.Found found = this.reports.read(content.title(), content.title(), content.blocks());
			SupervisedAgency agency = agency(null, found);
			int year = year(null, found);
			return Objects.requireNonNull(this.transaction.execute((status) -> {
				boolean known = this.submissions.history(agency.id(), year, member)
					.stream()
					.anyMatch((before) -> Long.valueOf(document.id()).equals(before.documentId())
							&& Integer.valueOf(version).equals(before.documentVersion()));
				if (known) {
					throw new ReviewRefused(ReviewRefused.Kind.CONFLICT, List.of("这份报告的这一版已经报送过了"));
				}
				return this.submissions.receive(agency, this.submissions.of(agency, year, found, Submission.Source.OWN,
						content.title(), null, documentId, version), member);
			}));
		}
		catch (UnreadableFile ex) {
			throw new ReviewRefused(ReviewRefused.Kind.INCOMPLETE, List.of(String.valueOf(ex.getMessage())));
		}
	}

	private SupervisedAgency agency(@Nullable String given, ReportFiles.Found found) {
		String name = (given != null && !given.isBlank()) ? given : found.report().agency();
		this.register.root();
		return this.register.named(name)
			.orElseThrow(() -> new ReviewRefused(ReviewRefused.Kind.INCOMPLETE, List
				.of(name.isBlank() ? "标题中没有机关名称，请指明是哪个机关的报告" : "名录中没有“%s”，请先登记，或者指明是名录中的哪个机关".formatted(name))));
	}

	private static int year(@Nullable Integer given, ReportFiles.Found found) {
		Integer titled = found.report().year();
		if (given != null && titled != null && !given.equals(titled)) {
			throw new ReviewRefused(ReviewRefused.Kind.INCOMPLETE,
					List.of("标题写的是 %d 年度，您指明的是 %d 年度，请核对".formatted(titled, given)));
		}
		Integer year = (given != null) ? given : titled;
		if (year == null || year < AgencyEntry.FIRST_YEAR || year > AgencyEntry.LAST_YEAR) {
			throw new ReviewRefused(ReviewRefused.Kind.INCOMPLETE, List.of("标题中没有可用的年度，请指明是哪一年度的报告"));
		}
		return year;
	}

}
