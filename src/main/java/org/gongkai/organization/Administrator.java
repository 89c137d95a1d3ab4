package org.gongkai.organization;

import org.gongkai.organization.OrganizationRefused.Kind;

import org.springframework.stereotype.Component;

/** Who may manage people and settings, whatever way in. */
@Component
class Administrator {

	private final SignedIn signedIn;

	Administrator(SignedIn signedIn) {
		this.signedIn = signedIn;
	}

	/** The signed-in administrator; anybody else is refused. */
	Member orRefuse() {
		Member member = this.signedIn.member();
		if (!member.holds(Role.ADMINISTRATOR)) {
			throw new OrganizationRefused(Kind.FORBIDDEN, "只有系统管理员可以办理");
		}
		return member;
	}

}
