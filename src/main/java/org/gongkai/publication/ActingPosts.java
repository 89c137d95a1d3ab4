package org.gongkai.publication;

import java.util.Arrays;
import java.util.List;

import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.organization.Role;
import org.gongkai.review.ReviewRefused;

import org.springframework.stereotype.Component;

/** In which of some posts a person acts today, himself or for somebody absent. */
@Component
class ActingPosts {

	private final Organization organization;

	ActingPosts(Organization organization) {
		this.organization = organization;
	}

	/**
	 * The post in which the person does something.
	 * @throws ReviewRefused FORBIDDEN when he holds none of them
	 */
	String require(Member member, String what, Role... roles) {
		return this.organization.actingPost(member, roles)
			.orElseThrow(() -> new ReviewRefused(ReviewRefused.Kind.FORBIDDEN, List
				.of("%s须由%s进行".formatted(what, String.join("或", Arrays.stream(roles).map(Role::label).toList())))));
	}

}
