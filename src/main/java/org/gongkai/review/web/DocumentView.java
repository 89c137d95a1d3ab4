package org.gongkai.review.web;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.gongkai.document.Category;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentState;
import org.gongkai.document.ReviewProfile;
import org.gongkai.review.Stage;
import org.jspecify.annotations.Nullable;

/** A document as the API shows it. */
record DocumentView(long id, String title, Category category, ReviewProfile profile, DocumentState state, int version,
		String contentHash, DisclosureAttribute disclosureAttribute, @Nullable Stage currentStage,
		@Nullable String publicUrl, String column, @Nullable OffsetDateTime publishAt, OffsetDateTime createdAt,
		OffsetDateTime changedAt) {

	static DocumentView of(Document document, @Nullable Stage stage, @Nullable String publicUrl, Clock clock) {
		Instant publishAt = document.publishAt();
		return new DocumentView(document.id(), document.title(), document.category(), document.profile(),
				document.state(), document.version(), document.contentHash(), document.attribute(), stage, publicUrl,
				document.column(), (publishAt != null) ? at(publishAt, clock) : null, at(document.createdAt(), clock),
				at(document.changedAt(), clock));
	}

	static OffsetDateTime at(Instant moment, Clock clock) {
		return moment.atZone(clock.getZone()).toOffsetDateTime();
	}

}
