package org.gongkai.audit.web;

import org.gongkai.web.Visitor;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who may look into the trail: the auditor into all of it, the administrator, who sees no
 * content, only whether it is whole.
 */
@Component
class AuditAccess {

	private final Visitor visitor;

	AuditAccess(Visitor visitor) {
		this.visitor = visitor;
	}

	void requireAuditor() {
		require(this.visitor.holds("AUDITOR"));
	}

	void requireAuditorOrAdministrator() {
		require(this.visitor.holds("AUDITOR") || this.visitor.holds("ADMINISTRATOR"));
	}

	private static void require(boolean allowed) {
		if (!allowed) {
			throw new AccessDeniedException("只有监督岗位可以查看留痕记录");
		}
	}

}
