package org.gongkai.annualreport.work;

import java.util.List;
import java.util.Map;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Member;

import org.springframework.stereotype.Component;

/** Writes the acts of a year's work into a chain of its own. */
@Component
class WorkTrail {

	private final AuditTrail trail;

	WorkTrail(AuditTrail trail) {
		this.trail = trail;
	}

	/** A year's chain, oldest first. */
	List<AuditEntry> of(int year) {
		return this.trail.of(subject(year));
	}

	void acted(int year, Member member, String post, String action, String comment, Map<String, String> details) {
		this.trail
			.append(new Act(subject(year), member.id(), member.name(), post, "", action, comment, null, null, details));
	}

	void happened(int year, String action, String comment, Map<String, String> details) {
		this.trail.append(new Act(subject(year), null, "系统", "", "", action, comment, null, null, details));
	}

	private static String subject(int year) {
		return "annual-report:" + year;
	}

}
