package org.gongkai.annualreport.compiling;

import java.util.Map;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Member;

import org.springframework.stereotype.Component;

/** Puts acts on ledgers and figures into the audit trail, a chain for each kind. */
@Component
class Trail {

	static final String NORMATIVE = "normative-register";

	static final String EARLIER = "earlier-publications";

	private final AuditTrail audit;

	Trail(AuditTrail audit) {
		this.audit = audit;
	}

	/** The chain of a year's report. */
	static String year(int year) {
		return "annual-report:" + year;
	}

	void append(String subject, Member member, String action, String comment, Map<String, String> details) {
		this.audit.append(new Act(subject, member.id(), member.name(), Rights.posts(member), "", action, comment, null,
				null, details));
	}

}
