package org.gongkai.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.organization.Role;
import org.gongkai.review.ReviewRefused;

import org.springframework.stereotype.Component;

/** In which of some posts a person acts today, himself or for somebody absent. */
@Component
class ActingPosts {

	private final Organization organization;

	private final Clock clock;

	ActingPosts(Organization organization, Clock clock) {
		this.organization = organization;
		this.clock = clock;
	}

	/** The post as it is put on record, with “代…” for a substitute. */
	Optional<String> held(Member member, Role... roles) {
		for (Role role : roles) {
			if (member.holds(role)) {
				return Optional.of(role.label());
			}
		}
		List<Role> wanted = Arrays.asList(roles);
		return this.organization.actingFor(member.id(), LocalDate.now(this.clock))
			.stream()
			.filter((substitution) -> wanted.contains(substitution.role()))
			.map((substitution) -> substitution.role().label() + "（代" + substitution.absent().name() + "）")
			.findFirst();
	}

	/**
	 * The post in which the person does something.
	 * @throws ReviewRefused FORBIDDEN when he holds none of them
	 */
	String require(Member member, String what, Role... roles) {
		return held(member, roles).orElseThrow(() -> new ReviewRefused(ReviewRefused.Kind.FORBIDDEN,
				List.of("%s须由%s进行".formatted(what, String.join("或", Arrays.stream(roles).map(Role::label).toList())))));
	}

}
