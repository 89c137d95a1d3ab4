package org.gongkai.inspection.web;

import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.gongkai.organization.SignedIn;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who sees the pages about the rules: the disclosure office, which keeps them, and
 * supervision.
 */
@Component
class RuleReaders {

	private final SignedIn signedIn;

	RuleReaders(SignedIn signedIn) {
		this.signedIn = signedIn;
	}

	/**
	 * The person, if he may see them.
	 * @throws AccessDeniedException if not
	 */
	Member reader() {
		Member member = this.signedIn.member();
		if (!keeps(member) && !member.holds(Role.AUDITOR)) {
			throw new AccessDeniedException("检查规则由政府信息公开工作机构管理");
		}
		return member;
	}

	/**
	 * The person, if he keeps the rules.
	 * @throws AccessDeniedException if not
	 */
	Member keeper() {
		Member member = this.signedIn.member();
		if (!keeps(member)) {
			throw new AccessDeniedException("检查规则由政府信息公开工作机构管理");
		}
		return member;
	}

	boolean keeps(Member member) {
		return member.holds(Role.DISCLOSURE_OFFICER);
	}

}
