package org.gongkai.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.gongkai.organization.OrganizationRefused.Kind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 豁免: an administrator records what is asked for; it holds only from the moment when the
 * principal leader, signed in himself, grants it.
 */
@Service
@Transactional
public class Waivers {

	private static final int LONGEST_DAYS = 366;

	private final WaiverRepository waivers;

	private final PersonRepository people;

	private final PersonTrail trail;

	private final Administrator administrator;

	private final SignedIn signedIn;

	private final Clock clock;

	Waivers(WaiverRepository waivers, PersonRepository people, PersonTrail trail, Administrator administrator,
			SignedIn signedIn, Clock clock) {
		this.waivers = waivers;
		this.people = people;
		this.trail = trail;
		this.administrator = administrator;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** All that wait for the leader or have been granted and are not past. */
	@Transactional(readOnly = true)
	public List<Entry> open() {
		return this.waivers.open(LocalDate.now(this.clock))
			.stream()
			.map((waiver) -> new Entry(waiver.id(), waiver.rule(), waiver.person().id(), waiver.person().name(),
					waiver.reason(), waiver.from(), waiver.until(), waiver.isGranted()))
			.toList();
	}

	/** Whether the signed-in person is the principal leader now. */
	@Transactional(readOnly = true)
	public boolean mayGrant() {
		return isPrincipalLeader(this.signedIn.member());
	}

	/**
	 * Records that a waiver is asked for; it does not hold yet.
	 * @param personId for whom
	 * @param rule code of the rule
	 * @param reason why
	 * @param from first day, today or later
	 * @param until last day, at most a year later
	 * @return number of the record
	 */
	public long propose(long personId, String rule, String reason, LocalDate from, LocalDate until) {
		Member actor = this.administrator.orRefuse();
		Person person = this.people.findById(personId)
			.filter(Person::isOpen)
			.orElseThrow(() -> new OrganizationRefused(Kind.NOT_FOUND, "没有找到这个人，或者账号已停用"));
		if (from.isBefore(LocalDate.now(this.clock))) {
			throw new OrganizationRefused(Kind.UNUSABLE, "from", "豁免不能追溯，开始日期应为今天或以后");
		}
		if (until.isBefore(from) || until.isAfter(from.plusDays(LONGEST_DAYS))) {
			throw new OrganizationRefused(Kind.UNUSABLE, "until", "结束日期应在开始日期之后一年之内");
		}
		WaiverEntry waiver = this.waivers.save(new WaiverEntry(rule, person, reason, from, until,
				this.people.getReferenceById(actor.id()), this.clock.instant()));
		this.trail.append(personId, actor, "PROPOSE_WAIVER", reason, facts(waiver));
		return waiver.id();
	}

	/** The principal leader grants what was asked for. */
	public void grant(long id) {
		Member leader = leaderOrRefuse();
		WaiverEntry waiver = find(id);
		if (waiver.isGranted()) {
			return;
		}
		if (waiver.person().id() == leader.id()) {
			throw new OrganizationRefused(OrganizationRefused.Kind.NOT_POSSIBLE, "waiver", "主要领导不能给自己豁免，请由他人办理该环节");
		}
		waiver.grant(this.people.getReferenceById(leader.id()), this.clock.instant());
		this.trail.append(waiver.person().id(), leader, "GRANT_WAIVER", waiver.reason(), facts(waiver));
	}

	/** The principal leader refuses what was asked for, or takes back what he granted. */
	public void end(long id) {
		Member leader = leaderOrRefuse();
		WaiverEntry waiver = find(id);
		waiver.end(this.clock.instant());
		this.trail.append(waiver.person().id(), leader, waiver.isGranted() ? "REVOKE_WAIVER" : "REFUSE_WAIVER", "",
				facts(waiver));
	}

	private Member leaderOrRefuse() {
		Member member = this.signedIn.member();
		if (!isPrincipalLeader(member)) {
			throw new OrganizationRefused(Kind.FORBIDDEN, "豁免只能由主要领导本人登录后批准或撤销");
		}
		return member;
	}

	private boolean isPrincipalLeader(Member member) {
		return this.people.findByPrincipalLeaderTrue().filter((leader) -> leader.id() == member.id()).isPresent();
	}

	private WaiverEntry find(long id) {
		return this.waivers.findById(id)
			.filter((waiver) -> !waiver.isEnded() && !waiver.until().isBefore(LocalDate.now(this.clock)))
			.orElseThrow(() -> new OrganizationRefused(Kind.NOT_FOUND, "没有找到这条豁免，可能已经撤销或过期"));
	}

	private static Map<String, String> facts(WaiverEntry waiver) {
		return Map.of("waiver", String.valueOf(waiver.id()), "rule", waiver.rule(), "from", waiver.from().toString(),
				"until", waiver.until().toString());
	}

	/**
	 * A waiver as it stands in lists.
	 *
	 * @param id number of the record
	 * @param rule code of the rule
	 * @param personId for whom
	 * @param personName his name
	 * @param reason why
	 * @param from first day
	 * @param until last day
	 * @param granted whether it holds, or still waits for the principal leader
	 */
	public record Entry(long id, String rule, long personId, String personName, String reason, LocalDate from,
			LocalDate until, boolean granted) {
	}

}
