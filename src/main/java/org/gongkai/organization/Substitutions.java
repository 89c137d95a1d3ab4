package org.gongkai.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.gongkai.organization.OrganizationRefused.Kind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 代理: arranged by the absent person himself or by an administrator. */
@Service
@Transactional
public class Substitutions {

	private final SubstitutionRepository substitutions;

	private final PersonRepository people;

	private final PersonTrail trail;

	private final SignedIn signedIn;

	private final Clock clock;

	Substitutions(SubstitutionRepository substitutions, PersonRepository people, PersonTrail trail, SignedIn signedIn,
			Clock clock) {
		this.substitutions = substitutions;
		this.people = people;
		this.trail = trail;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** Those of today and of later in which the person is absent or substitute. */
	@Transactional(readOnly = true)
	public List<Substitution> of(long personId) {
		LocalDate today = LocalDate.now(this.clock);
		return this.substitutions.notEndedBefore(personId, today)
			.stream()
			.map((substitution) -> substitution.asSubstitutionOn(today))
			.toList();
	}

	/**
	 * Arranges that somebody acts in a person's post.
	 * @param absentId whose post it is
	 * @param substituteId who acts
	 * @param role the post, one that reads or approves content
	 * @param from first day, today or later
	 * @param until last day
	 * @param basis on what ground, for instance the number of the leave
	 */
	public void arrange(long absentId, long substituteId, Role role, LocalDate from, LocalDate until, String basis) {
		Member actor = absentOrAdministrator(absentId);
		LocalDate today = LocalDate.now(this.clock);
		refuseUnusablePeriod(from, until, today);
		if (role == Role.ADMINISTRATOR || role == Role.AUDITOR) {
			throw new OrganizationRefused(Kind.NOT_POSSIBLE, "role", "“" + role.label() + "”岗位不能代理");
		}
		Person absent = person(absentId);
		if (!absent.rolesOn(from).contains(role)) {
			throw new OrganizationRefused(Kind.NOT_POSSIBLE, "role", absent.name() + "届时不在“" + role.label() + "”岗位");
		}
		Person substitute = this.people.lock(substituteId)
			.orElseThrow(() -> new OrganizationRefused(Kind.UNUSABLE, "substituteId", "请选择代理人"));
		if (substituteId == absentId || !substitute.isOpen()
				|| substitute.rolesFrom(today).contains(Role.ADMINISTRATOR)) {
			throw new OrganizationRefused(Kind.NOT_POSSIBLE, "substituteId", "本人、已停用的账号和系统管理员不能作代理人");
		}
		refuseSecondSubstitute(absent, role, from, until);
		this.substitutions.save(new SubstitutionEntry(absent, substitute, role, from, until, basis,
				this.people.getReferenceById(actor.id()), this.clock.instant()));
		Map<String, String> details = Map.of("absent", absent.name(), "substitute", substitute.name(), "role",
				role.name(), "from", from.toString(), "until", until.toString());
		this.trail.append(absentId, actor, "ARRANGE_SUBSTITUTE", basis, details);
		this.trail.append(substituteId, actor, "BECOME_SUBSTITUTE", basis, details);
	}

	/**
	 * Ends a substitution at once.
	 * @param absentId whose it is
	 * @throws OrganizationRefused NOT_FOUND when he has no such substitution
	 */
	public void end(long absentId, long id) {
		LocalDate today = LocalDate.now(this.clock);
		SubstitutionEntry substitution = this.substitutions.findById(id)
			.filter((candidate) -> !candidate.until().isBefore(today) && candidate.absent().id() == absentId)
			.orElseThrow(() -> new OrganizationRefused(Kind.NOT_FOUND, "没有找到这条代理安排，可能已经结束"));
		Member actor = absentOrAdministrator(absentId);
		substitution.end(today.minusDays(1));
		Map<String, String> details = Map.of("absent", substitution.absent().name(), "substitute",
				substitution.substitute().name(), "role", substitution.role().name());
		this.trail.append(substitution.absent().id(), actor, "END_SUBSTITUTE", "", details);
		this.trail.append(substitution.substitute().id(), actor, "CEASE_SUBSTITUTE", "", details);
	}

	private Member absentOrAdministrator(long absentId) {
		Member actor = this.signedIn.member();
		if (actor.id() != absentId && !actor.holds(Role.ADMINISTRATOR)) {
			throw new OrganizationRefused(Kind.FORBIDDEN, "代理由离岗人本人或系统管理员安排");
		}
		return actor;
	}

	private Person person(long id) {
		return this.people.findWithPostsById(id).orElseThrow(() -> new OrganizationRefused(Kind.NOT_FOUND, "没有找到这个人"));
	}

	private static void refuseUnusablePeriod(LocalDate from, LocalDate until, LocalDate today) {
		if (from.isBefore(today)) {
			throw new OrganizationRefused(Kind.UNUSABLE, "from", "代理不能追溯，开始日期应为今天或以后");
		}
		if (until.isBefore(from)) {
			throw new OrganizationRefused(Kind.UNUSABLE, "until", "结束日期不能早于开始日期");
		}
	}

	private void refuseSecondSubstitute(Person absent, Role role, LocalDate from, LocalDate until) {
		boolean arranged = this.substitutions.notEndedBefore(absent.id(), from)
			.stream()
			.anyMatch((other) -> other.absent().id() == absent.id() && other.role() == role
					&& !other.from().isAfter(until));
		if (arranged) {
			throw new OrganizationRefused(Kind.NOT_POSSIBLE, "from", "这段时间已经安排了代理人，请先结束原来的安排");
		}
	}

}
