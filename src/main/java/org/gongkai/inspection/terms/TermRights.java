package org.gongkai.inspection.terms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.organization.Role;

import org.springframework.stereotype.Component;

/**
 * Who may do what with the lists, in a post of his own or for somebody absent: the
 * disclosure office keeps them, whoever writes or reviews may read them. The
 * administrator of accounts does neither.
 */
@Component
public class TermRights {

	private static final Set<Role> READERS = Set.of(Role.DRAFTER, Role.PROOFREADER, Role.SECTION_HEAD,
			Role.DISCLOSURE_OFFICER, Role.SECRECY_REVIEWER, Role.LEADER_IN_CHARGE, Role.SIGNATORY, Role.PATROL_READER,
			Role.AUDITOR);

	private final Organization organization;

	private final Clock clock;

	TermRights(Organization organization, Clock clock) {
		this.organization = organization;
		this.clock = clock;
	}

	/** Whether he keeps the lists. */
	public boolean keeps(Member member) {
		return acts(member, Set.of(Role.DISCLOSURE_OFFICER));
	}

	/**
	 * Refuses whoever has nothing to do with texts.
	 * @throws TermsRefused FORBIDDEN
	 */
	public void requireReader(Member member) {
		if (!acts(member, READERS)) {
			throw new TermsRefused(TermsRefused.Kind.FORBIDDEN, "词表由起草、校对、审核、巡查和监督岗位查看。您的岗位不能查看");
		}
	}

	/**
	 * Refuses whoever does not keep the lists.
	 * @throws TermsRefused FORBIDDEN
	 */
	public void requireKeeper(Member member) {
		if (!keeps(member)) {
			throw new TermsRefused(TermsRefused.Kind.FORBIDDEN, "词表由政府信息公开工作机构维护。您的岗位不能修改，请联系他们办理");
		}
	}

	private boolean acts(Member member, Set<Role> roles) {
		return roles.stream().anyMatch(member::holds)
				|| this.organization.actingFor(member.id(), LocalDate.now(this.clock))
					.stream()
					.anyMatch((substitution) -> roles.contains(substitution.role()));
	}

}
