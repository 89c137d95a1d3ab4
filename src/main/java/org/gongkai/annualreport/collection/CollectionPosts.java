package org.gongkai.annualreport.collection;

import java.util.List;

import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.organization.Role;
import org.gongkai.review.ReviewRefused;

import org.springframework.stereotype.Component;

/**
 * Who may see the collection and who may act on it: 政府信息公开工作机构 acts, leaders and 监督 read.
 */
@Component
public class CollectionPosts {

	private static final List<Role> READERS = List.of(Role.DISCLOSURE_OFFICER, Role.LEADER_IN_CHARGE, Role.SIGNATORY,
			Role.AUDITOR);

	private final Organization organization;

	CollectionPosts(Organization organization) {
		this.organization = organization;
	}

	/** Refuses everybody who may not see the collection. */
	public void requireReader(Member member) {
		if (READERS.stream().noneMatch(member::holds) && !mayAct(member)) {
			throw forbidden("下级年报汇总由政府信息公开工作机构办理，分管领导、签发人和监督可以查看");
		}
	}

	/** Whether the person may take in, accept, return and confirm. */
	public boolean mayAct(Member member) {
		return this.organization.actingPost(member, Role.DISCLOSURE_OFFICER).isPresent();
	}

	/** Refuses everybody who may not act. */
	public void requireActing(Member member) {
		acting(member);
	}

	/** The post in which the person acts, with “代…” for a substitute. */
	String acting(Member member) {
		return this.organization.actingPost(member, Role.DISCLOSURE_OFFICER)
			.orElseThrow(() -> forbidden("下级年报汇总须由政府信息公开工作机构办理"));
	}

	private static ReviewRefused forbidden(String reason) {
		return new ReviewRefused(ReviewRefused.Kind.FORBIDDEN, List.of(reason));
	}

}
