package org.gongkai.review.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.gongkai.document.Catalogue;
import org.gongkai.document.CatalogueTerms;
import org.gongkai.document.Category;
import org.gongkai.document.Content;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentRefused;
import org.gongkai.document.Documents;
import org.gongkai.document.FileStore;
import org.gongkai.document.ReviewProfile;
import org.gongkai.format.Reading;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.process.ActAgain;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns what a program hands in into a document or its next version, in one transaction.
 */
@Component
class Intake {

	private final Documents documents;

	private final FileStore files;

	private final Organization organization;

	private final ActAgain again;

	Intake(Documents documents, FileStore files, Organization organization, ActAgain again) {
		this.documents = documents;
		this.files = files;
		this.organization = organization;
		this.again = again;
	}

	@Transactional
	Document create(Manuscript manuscript, Reading reading, Member drafter) {
		List<String> reasons = new ArrayList<>();
		Category category = Codes.required(Category.class, "category", manuscript.category(), reasons);
		ReviewProfile profile = Codes.optional(ReviewProfile.class, "profile", manuscript.profile(),
				ReviewProfile.STANDARD, reasons);
		DisclosureAttribute attribute = Codes.required(DisclosureAttribute.class, "disclosureAttribute",
				manuscript.disclosureAttribute(), reasons);
		Catalogue catalogue = (category != null && profile != null)
				? merged(CatalogueTerms.suggestion(category, profile, this.organization.agency()),
						manuscript.catalogue(), reasons)
				: Catalogue.empty();
		if (category == null || profile == null || attribute == null || !reasons.isEmpty()) {
			throw new DocumentRefused(DocumentRefused.Kind.UNUSABLE, reasons);
		}
		keepPictures(reading);
		Content content = new Content(given(manuscript.title(), reading.title()), reading.blocks(), catalogue,
				attribute, given(manuscript.disclosureReason(), ""), given(manuscript.column(), category.column()),
				List.of());
		Document document = this.documents.create(category, profile, content, drafter);
		return plan(document, profile, manuscript.publishAt(), drafter);
	}

	Document revise(Document current, int expectedVersion, Manuscript manuscript, Reading reading, Member editor) {
		return this.again.run(() -> next(current, expectedVersion, manuscript, reading, editor),
				DocumentRefused::notNow);
	}

	private Document next(Document current, int expectedVersion, Manuscript manuscript, Reading reading,
			Member editor) {
		List<String> reasons = new ArrayList<>();
		Category category = Codes.optional(Category.class, "category", manuscript.category(), current.category(),
				reasons);
		if (category != null && category != current.category()) {
			reasons.add("信息类别建立后不能更改，请按新的类别另建文稿");
		}
		ReviewProfile profile = Codes.optional(ReviewProfile.class, "profile", manuscript.profile(), current.profile(),
				reasons);
		DisclosureAttribute attribute = Codes.optional(DisclosureAttribute.class, "disclosureAttribute",
				manuscript.disclosureAttribute(), current.attribute(), reasons);
		Content before = this.documents.version(current.id(), current.version()).content();
		Catalogue catalogue = merged(before.catalogue(), manuscript.catalogue(), reasons);
		if (profile == null || attribute == null || !reasons.isEmpty()) {
			throw new DocumentRefused(DocumentRefused.Kind.UNUSABLE, reasons);
		}
		keepPictures(reading);
		Content content = new Content(given(manuscript.title(), before.title()), reading.blocks(), catalogue, attribute,
				given(manuscript.disclosureReason(), before.attributeReason()),
				given(manuscript.column(), before.column()), before.attachments());
		Document revised = this.documents.revise(current.id(), expectedVersion, content,
				Codes.plain(manuscript.note()).strip(), editor);
		return plan(revised, profile, manuscript.publishAt(), editor);
	}

	private void keepPictures(Reading reading) {
		reading.pictures().forEach((picture) -> this.files.put(picture.bytes(), picture.mediaType()));
	}

	private Document plan(Document document, ReviewProfile profile, @Nullable OffsetDateTime publishAt, Member editor) {
		Instant moment = (publishAt != null) ? publishAt.toInstant() : document.publishAt();
		if (profile == document.profile() && publishAt == null) {
			return document;
		}
		return this.documents.plan(document.id(), profile, moment, editor);
	}

	private static Catalogue merged(Catalogue base, Manuscript.@Nullable CatalogueData data, List<String> reasons) {
		if (data == null) {
			return base;
		}
		Catalogue.Validity validity = Codes.optional(Catalogue.Validity.class, "catalogue.validity", data.validity(),
				base.validity(), reasons);
		return new Catalogue(given(data.docNumber(), base.docNumber()),
				(data.formedOn() != null) ? data.formedOn() : base.formedOn(), given(data.topic(), base.topic()),
				given(data.genre(), base.genre()), (validity != null) ? validity : base.validity(),
				given(data.keywords(), base.keywords()), given(data.abstractText(), base.abstractText()),
				given(data.source(), base.source()), given(data.sourceUrl(), base.sourceUrl()));
	}

	private static String given(@Nullable String text, String otherwise) {
		return (text != null) ? text.strip() : otherwise;
	}

}
