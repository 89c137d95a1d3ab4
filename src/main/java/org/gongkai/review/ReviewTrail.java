package org.gongkai.review;

import java.util.HashMap;
import java.util.Map;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.document.Document;
import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Writes the acts of a review into the document's trail. */
@Component
class ReviewTrail {

	private final AuditTrail trail;

	ReviewTrail(AuditTrail trail) {
		this.trail = trail;
	}

	/** A verdict: its outcome is the act. */
	void decided(Verdict verdict) {
		Map<String, String> details = new HashMap<>(verdict.fields());
		details.put("verdict", Long.toString(verdict.id()));
		if (verdict.returnTo() != null) {
			details.put("returnTo", verdict.returnTo().name());
		}
		this.trail.append(new Act(Act.document(verdict.documentId()), verdict.personId(), verdict.personName(),
				verdict.post(), verdict.stage().name(), verdict.outcome().name(), verdict.comment(), verdict.version(),
				verdict.contentHash(), details));
	}

	/** A verdict that lost its force, by its own name. */
	void voided(Verdict verdict, @Nullable Member by, String reason) {
		String what = "%s（%s，%s）失效：%s".formatted(verdict.stage().label(), verdict.personName(),
				verdict.outcome().label(), reason);
		append(verdict.documentId(), by, "", verdict.stage().name(), "VOID", what, verdict.version(),
				verdict.contentHash(), Map.of("verdict", Long.toString(verdict.id())));
	}

	void acted(Document document, Member by, String post, @Nullable Stage stage, String action, String comment) {
		append(document.id(), by, post, (stage != null) ? stage.name() : "", action, comment, document.version(),
				document.contentHash(), Map.of());
	}

	/** Something that the system did by itself. */
	void happened(Document document, @Nullable Stage stage, String action, String comment) {
		append(document.id(), null, "", (stage != null) ? stage.name() : "", action, comment, document.version(),
				document.contentHash(), Map.of());
	}

	private void append(long documentId, @Nullable Member by, String post, String stage, String action, String comment,
			int version, String contentHash, Map<String, String> details) {
		this.trail.append(new Act(Act.document(documentId), (by != null) ? by.id() : null,
				(by != null) ? by.name() : "系统", post, stage, action, comment, version, contentHash, details));
	}

}
