package org.gongkai.review.web;

import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Severity;
import org.jspecify.annotations.Nullable;

/** A finding as the API shows it. */
record FindingView(long id, String rule, Severity severity, String section, String excerpt, String message,
		@Nullable String expected, @Nullable String actual, Finding.State state, @Nullable String confirmedBy,
		@Nullable String reason) {

	static FindingView of(Finding finding) {
		return new FindingView(finding.id(), finding.rule(), finding.hit().severity(), finding.hit().section(),
				finding.hit().excerpt(), finding.hit().message(), finding.hit().expected(), finding.hit().actual(),
				finding.state(), finding.confirmedBy(), finding.reason());
	}

}
