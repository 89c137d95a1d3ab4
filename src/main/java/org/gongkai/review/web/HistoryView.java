package org.gongkai.review.web;

import java.time.Clock;
import java.time.OffsetDateTime;

import org.gongkai.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/** An act on a document as the API shows it. */
record HistoryView(OffsetDateTime at, String actor, String post, String stage, String action, String comment,
		@Nullable Integer version, @Nullable String contentHash) {

	static HistoryView of(AuditEntry entry, Clock clock) {
		return new HistoryView(DocumentView.at(entry.at(), clock), entry.act().actorName(), entry.act().post(),
				entry.act().stage(), entry.act().action(), entry.act().comment(), entry.act().version(),
				entry.act().contentHash());
	}

}
