package org.gongkai.annualreport.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gongkai.annualreport.compiling.Rights;
import org.gongkai.annualreport.compiling.SectionFigures.Request;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.organization.Role;
import org.gongkai.review.ReviewRefused;

import org.springframework.stereotype.Component;

/** Who has to do with a year's work, himself or for somebody absent. */
@Component
class WorkPeople {

	private final Organization organization;

	private final Rights rights;

	private final Clock clock;

	WorkPeople(Organization organization, Rights rights, Clock clock) {
		this.organization = organization;
		this.rights = rights;
		this.clock = clock;
	}

	Member member(long id) {
		return this.organization.member(id).orElseThrow(() -> new IllegalArgumentException("There is no person " + id));
	}

	/** The post as it is put on record, with “代…” for a substitute. */
	Optional<String> post(Member member, Role... roles) {
		return this.organization.actingPost(member, roles);
	}

	/**
	 * The post in which the person acts.
	 * @throws ReviewRefused FORBIDDEN when he holds none of them
	 */
	String require(Member member, String what, Role... roles) {
		return post(member, roles).orElseThrow(() -> new ReviewRefused(ReviewRefused.Kind.FORBIDDEN, List
			.of("%s由%s办理，您没有这个岗位".formatted(what, String.join("或者", Arrays.stream(roles).map(Role::label).toList())))));
	}

	/** Whether the person hands figures in for that section. */
	boolean handsIn(Member member, long sectionId) {
		return this.rights.speaksFor(member, sectionId);
	}

	/** Whether the person drafts in that section, himself or for somebody absent. */
	boolean draftsIn(Member member, long sectionId) {
		return (member.sectionId() == sectionId && member.holds(Role.DRAFTER))
				|| this.organization.actingFor(member.id(), LocalDate.now(this.clock))
					.stream()
					.anyMatch((substitution) -> substitution.absent().sectionId() == sectionId
							&& substitution.role() == Role.DRAFTER);
	}

	/** Drafters and heads of a section; where it has none, the disclosure office. */
	Set<Member> ofSection(long sectionId) {
		Set<Member> people = new LinkedHashSet<>();
		for (Role role : List.of(Role.DRAFTER, Role.SECTION_HEAD)) {
			this.organization.holding(role)
				.stream()
				.filter((member) -> member.sectionId() == sectionId)
				.forEach(people::add);
		}
		if (people.isEmpty()) {
			people.addAll(this.organization.holding(Role.DISCLOSURE_OFFICER));
		}
		return people;
	}

	/**
	 * Who has to act at a step.
	 * @param open what sections still have to hand in
	 */
	Set<Member> responsible(WorkStep step, List<Request> open) {
		Set<Member> people = new LinkedHashSet<>();
		switch (step) {
			case CALL -> open.forEach((request) -> people.addAll(ofSection(request.sectionId())));
			case COMPILE, REVIEW -> people.addAll(this.organization.holding(Role.DRAFTER));
			case PUBLISH -> people.addAll(this.organization.holding(Role.PUBLISHER));
			case PLAN, SUBMIT, DONE -> {
				// the disclosure office's own work
			}
		}
		people.addAll(this.organization.holding(Role.DISCLOSURE_OFFICER));
		return people;
	}

	/** 分管领导 and, without one, the principal leader. */
	List<Member> leaders() {
		List<Member> leaders = new ArrayList<>(this.organization.holding(Role.LEADER_IN_CHARGE));
		if (leaders.isEmpty()) {
			this.organization.principalLeader().ifPresent(leaders::add);
		}
		return leaders;
	}

	List<Member> disclosureOffice() {
		return this.organization.holding(Role.DISCLOSURE_OFFICER);
	}

}
