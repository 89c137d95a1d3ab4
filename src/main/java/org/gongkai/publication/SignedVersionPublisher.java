package org.gongkai.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.digest.Sm3;
import org.gongkai.document.Catalogue;
import org.gongkai.document.Content;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentState;
import org.gongkai.document.DocumentVersion;
import org.gongkai.document.Documents;
import org.gongkai.organization.Agency;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.organization.Role;
import org.gongkai.review.PublicSite;
import org.gongkai.review.ReviewRefused;
import org.gongkai.review.Reviews;
import org.gongkai.review.Verdict;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts exactly the signed version on the site: what is shown is made here once from the
 * version that was signed and kept as it is.
 */
@Service
class SignedVersionPublisher implements PublicSite {

	private final Documents documents;

	/** The review asks this site and is asked by it; so it is fetched when needed. */
	private final ObjectProvider<Reviews> reviews;

	private final PublicationRules rules;

	private final Columns columns;

	private final PageFiles files;

	private final IndexNumbers indexNumbers;

	private final PageTable pages;

	private final Organization organization;

	private final AuditTrail audit;

	private final RefusalRecord refusals;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SignedVersionPublisher(Documents documents, ObjectProvider<Reviews> reviews, PublicationRules rules,
			Columns columns, PageFiles files, IndexNumbers indexNumbers, PageTable pages, Organization organization,
			AuditTrail audit, RefusalRecord refusals, ApplicationEventPublisher events, Clock clock) {
		this.documents = documents;
		this.reviews = reviews;
		this.rules = rules;
		this.columns = columns;
		this.files = files;
		this.indexNumbers = indexNumbers;
		this.pages = pages;
		this.organization = organization;
		this.audit = audit;
		this.refusals = refusals;
		this.events = events;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<String> obstacles(long documentId) {
		Optional<Reviews.Signed> signed = this.reviews.getObject().signed(documentId);
		if (signed.isEmpty()) {
			return List.of("文稿尚未签发");
		}
		DocumentVersion version = this.documents.version(documentId, signed.get().version());
		return this.rules.objections(this.documents.get(documentId), version, signed.get(), verdicts(documentId));
	}

	@Override
	@Transactional(readOnly = true)
	public List<String> hints(long documentId) {
		Document document = this.documents.get(documentId);
		DocumentVersion version = this.documents.version(documentId, document.version());
		return this.rules.hints(version.content().catalogue().formedOn());
	}

	@Override
	@Transactional
	public String publish(Reviews.Signed signed, long publisherId) {
		// the lock makes two who publish the same document come one after the other
		Document document = this.documents.lock(signed.documentId());
		Optional<PublishedPage> published = this.pages.find(signed.documentId());
		if (published.isPresent() && published.get().contentHash().equals(signed.contentHash())) {
			return published.get().address();
		}
		Member publisher = this.organization.member(publisherId)
			.orElseThrow(() -> new IllegalArgumentException("There is no person " + publisherId));
		DocumentVersion version = this.documents.version(signed.documentId(), signed.version());
		refuseUnless(this.rules.objections(document, version, signed, verdicts(document.id())), signed, publisher);
		PublishedPage page = make(document, version.content(), signed, publisher);
		this.pages.insert(page);
		this.documents.moveTo(document.id(), DocumentState.PUBLISHED);
		this.audit.append(released(page));
		this.events.publishEvent(new DocumentPublished(document.id(), page.version(), page.address(), page.indexNo(),
				page.publishedAt()));
		return page.address();
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<String> indexNo(long documentId) {
		return this.pages.find(documentId).map(PublishedPage::indexNo);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<String> address(long documentId) {
		return this.pages.find(documentId).map(PublishedPage::address);
	}

	private List<Verdict> verdicts(long documentId) {
		return this.reviews.getObject().verdicts(documentId);
	}

	private void refuseUnless(List<String> objections, Reviews.Signed signed, Member publisher) {
		if (!objections.isEmpty()) {
			this.refusals.keepAfterwards(new Act(Act.document(signed.documentId()), publisher.id(), publisher.name(),
					Role.PUBLISHER.label(), "PUBLISH", "PUBLISH_REFUSED", String.join("；", objections),
					signed.version(), signed.contentHash(), Map.of()));
			throw new ReviewRefused(ReviewRefused.Kind.CONFLICT, objections);
		}
	}

	private PublishedPage make(Document document, Content content, Reviews.Signed signed, Member publisher) {
		Agency agency = this.organization.agency();
		SiteColumn column = this.columns.find(content.column()).orElseThrow();
		Instant now = this.clock.instant();
		LocalDate today = LocalDate.ofInstant(now, this.clock.getZone());
		Catalogue catalogue = CatalogueRecord.complete(content, document.category(), column, agency.name(),
				LocalDate.ofInstant(signed.at(), this.clock.getZone()));
		String stem = PublishedPage.stem(column.code(), today.getYear(), document.id());
		String html = this.files.html(content, stem);
		List<PublishedFile> written = this.files.write(content, stem);
		// last, because the counter stays locked until the transaction ends
		String indexNo = this.indexNumbers.next(new IndexNoPattern.Parts(agency.creditCode(), agency.siteIdCode(),
				column.code(), document.sectionId(), today));
		return new PublishedPage(0, document.id(), signed.version(), signed.contentHash(), content.title(),
				column.code(), today.getYear(), indexNo, agency.name(), catalogue, html, Sm3.hex(html), now,
				publisher.id(), publisher.name(), signed.at(), signed.signatoryName(), null, written);
	}

	/** The digests stand in the trail, so that a patrol need not trust the page's row. */
	private static Act released(PublishedPage page) {
		Map<String, String> details = new TreeMap<>(
				Map.of("url", page.address(), "indexNo", page.indexNo(), "articleDigest", page.articleDigest()));
		page.files(PublishedFile.Kind.TEXT).forEach((file) -> details.put(file.digestName(), file.digest()));
		return new Act(Act.document(page.documentId()), page.publisherId(), page.publisherName(),
				Role.PUBLISHER.label(), "PUBLISH", "PUBLISH", "", page.version(), page.contentHash(), details);
	}

}
