package org.gongkai.review.web;

import java.time.Clock;
import java.time.OffsetDateTime;

import org.gongkai.review.Outcome;
import org.gongkai.review.Stage;
import org.gongkai.review.Verdict;
import org.jspecify.annotations.Nullable;

/** A recorded decision as the API shows it. */
record VerdictView(long id, long documentId, Stage stage, Outcome outcome, String actor, String post, String comment,
		@Nullable Stage returnTo, int version, String contentHash, OffsetDateTime at) {

	static VerdictView of(Verdict verdict, Clock clock) {
		return new VerdictView(verdict.id(), verdict.documentId(), verdict.stage(), verdict.outcome(),
				verdict.personName(), verdict.post(), verdict.comment(), verdict.returnTo(), verdict.version(),
				verdict.contentHash(), DocumentView.at(verdict.at(), clock));
	}

}
