package org.gongkai.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.organization.Role;
import org.gongkai.organization.SignedIn;
import org.gongkai.organization.Substitution;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a program in whose name it acts, with which posts. */
@RestController
@Tag(name = "人员")
class MeController {

	private final SignedIn signedIn;

	private final Organization organization;

	private final Clock clock;

	MeController(SignedIn signedIn, Organization organization, Clock clock) {
		this.signedIn = signedIn;
		this.organization = organization;
		this.clock = clock;
	}

	@GetMapping("/api/v1/me")
	@Operation(summary = "我是谁", description = "当前令牌代表的人员及其岗位、代理。")
	@ApiResponse(responseCode = "200", description = "人员")
	Me me() {
		Member member = this.signedIn.member();
		List<ActingFor> actingFor = this.organization.actingFor(member.id(), LocalDate.now(this.clock))
			.stream()
			.map(ActingFor::of)
			.toList();
		return new Me(member.id(), member.username(), member.name(), member.sectionName(), member.phone(),
				member.roles().stream().sorted().toList(), actingFor);
	}

	/**
	 * The person.
	 *
	 * @param id number
	 * @param username sign-in name
	 * @param name name on forms
	 * @param section name of the section
	 * @param phone office telephone
	 * @param roles the posts held today
	 * @param actingFor the posts of others in which the person acts today
	 */
	record Me(long id, String username, String name, String section, String phone, List<Role> roles,
			List<ActingFor> actingFor) {
	}

	/**
	 * A post of another in which the person acts.
	 *
	 * @param name whose post it is
	 * @param role the post
	 * @param until the last day
	 */
	record ActingFor(String name, Role role, LocalDate until) {

		static ActingFor of(Substitution substitution) {
			return new ActingFor(substitution.absent().name(), substitution.role(), substitution.until());
		}

	}

}
