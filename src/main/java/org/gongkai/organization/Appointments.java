package org.gongkai.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.gongkai.organization.OrganizationRefused.Kind;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 岗位: appointing and removing. Who manages accounts and posts may not approve content: an
 * administrator holds no other post and stands in for nobody.
 */
@Service
@Transactional
public class Appointments {

	private final PersonRepository people;

	private final AgencyRepository agencies;

	private final SubstitutionRepository substitutions;

	private final PersonTrail trail;

	private final Administrator administrator;

	private final Clock clock;

	Appointments(PersonRepository people, AgencyRepository agencies, SubstitutionRepository substitutions,
			PersonTrail trail, Administrator administrator, Clock clock) {
		this.people = people;
		this.agencies = agencies;
		this.substitutions = substitutions;
		this.trail = trail;
		this.administrator = administrator;
		this.clock = clock;
	}

	/**
	 * Appoints a person.
	 * @param personId whom
	 * @param role to what
	 * @param from first day, today or later
	 * @param until last day, or null for no end
	 */
	public void appoint(long personId, Role role, LocalDate from, @Nullable LocalDate until) {
		Member actor = this.administrator.orRefuse();
		Person person = this.people.lock(personId)
			.orElseThrow(() -> new OrganizationRefused(Kind.NOT_FOUND, "没有找到这个人"));
		LocalDate today = LocalDate.now(this.clock);
		if (!person.isOpen()) {
			throw new OrganizationRefused(Kind.NOT_POSSIBLE, "账号已停用，不能任职");
		}
		if (from.isBefore(today)) {
			throw new OrganizationRefused(Kind.UNUSABLE, "from", "任职不能追溯，开始日期应为今天或以后");
		}
		if (until != null && until.isBefore(from)) {
			throw new OrganizationRefused(Kind.UNUSABLE, "until", "结束日期不能早于开始日期");
		}
		refuseSecondPostOfAdministrators(person, role, today);
		if (person.posts().stream().anyMatch((post) -> post.role() == role && !post.hasEndedBefore(today))) {
			throw new OrganizationRefused(Kind.NOT_POSSIBLE, "role", "此人已有“" + role.label() + "”岗位，请先结束原来的任期");
		}
		person.appoint(role, from, until);
		this.trail.append(personId, actor, "APPOINT", "",
				Map.of("role", role.name(), "from", from.toString(), "until", (until != null) ? until.toString() : ""));
	}

	/** Removes a person from a post at once. */
	public void remove(long personId, long postId) {
		Member actor = this.administrator.orRefuse();
		this.agencies.lock();
		Person person = this.people.lock(personId)
			.orElseThrow(() -> new OrganizationRefused(Kind.NOT_FOUND, "没有找到这个人"));
		LocalDate today = LocalDate.now(this.clock);
		Post post = person.posts()
			.stream()
			.filter((candidate) -> candidate.id() == postId && !candidate.hasEndedBefore(today))
			.findFirst()
			.orElseThrow(() -> new OrganizationRefused(Kind.NOT_FOUND, "没有找到这个岗位，可能已经结束"));
		if (post.role() == Role.ADMINISTRATOR && post.isHeldOn(today)
				&& this.people.holding(Role.ADMINISTRATOR, today).size() == 1) {
			throw new OrganizationRefused(Kind.NOT_POSSIBLE, "这是最后一位系统管理员，请先任命另一位");
		}
		post.end(today.minusDays(1));
		this.trail.append(personId, actor, "END_POST", "", Map.of("role", post.role().name()));
	}

	private void refuseSecondPostOfAdministrators(Person person, Role role, LocalDate today) {
		Set<Role> held = person.rolesFrom(today);
		if (role == Role.ADMINISTRATOR) {
			boolean substitute = !this.substitutions.notEndedBefore(person.id(), today).isEmpty();
			if (held.stream().anyMatch((other) -> other != Role.ADMINISTRATOR) || substitute
					|| person.isPrincipalLeader()) {
				throw new OrganizationRefused(Kind.NOT_POSSIBLE, "role",
						"此人有其他岗位、代理安排或者是主要领导，不能任系统管理员：管理账号和岗位的人不得审批内容");
			}
		}
		else if (held.contains(Role.ADMINISTRATOR)) {
			throw new OrganizationRefused(Kind.NOT_POSSIBLE, "role", "系统管理员不得兼任其他岗位：管理账号和岗位的人不得审批内容");
		}
	}

}
