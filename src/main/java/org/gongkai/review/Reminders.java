package org.gongkai.review;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.gongkai.document.Document;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.organization.Role;

import org.springframework.stereotype.Component;

/** Reminds those who should act, and when it is late those above them. */
@Component
class Reminders {

	/** While a superior's answer is awaited nobody here is late. */
	static final String AWAITING_REPLY = "UserTask_RegisterReply";

	private final Organization organization;

	private final Duties duties;

	private final Notices notices;

	private final ReviewTrail trail;

	Reminders(Organization organization, Duties duties, Notices notices, ReviewTrail trail) {
		this.organization = organization;
		this.duties = duties;
		this.notices = notices;
		this.trail = trail;
	}

	void remind(Document document, TaskRow task) {
		LocalDate today = this.duties.today();
		boolean late = today.isAfter(task.dueOn()) && !task.activity().equals(AWAITING_REPLY);
		Set<Member> to = new LinkedHashSet<>(responsible(document, task));
		String message = "《%s》%s应于%s前办结".formatted(task.title(), task.stage().label(), day(task.dueOn()));
		if (late) {
			to.addAll(superiors(task));
			message = "《%s》%s已超期（应于%s前办结）".formatted(task.title(), task.stage().label(), day(task.dueOn()));
		}
		Notices.Kind kind = late ? Notices.Kind.ESCALATION : Notices.Kind.REMINDER;
		for (Member member : to) {
			this.notices.send(member, task, kind, message);
		}
		String names = to.stream().map(Member::name).collect(Collectors.joining("、"));
		this.trail.happened(document, task.stage(), late ? "ESCALATE" : "REMIND", message + "；已通知：" + names);
	}

	private List<Member> responsible(Document document, TaskRow task) {
		Long holder = task.assigneeId();
		if (holder != null) {
			return this.organization.member(holder).stream().toList();
		}
		return this.duties.takers(this.duties.matter(document, this.duties.route(document).step(task.stage())));
	}

	private Set<Member> superiors(TaskRow task) {
		Set<Member> superiors = new LinkedHashSet<>();
		for (Role role : task.roles()) {
			Role above = above(role);
			if (above == role) {
				this.organization.principalLeader().ifPresent(superiors::add);
			}
			else {
				superiors.addAll(this.organization.holding(above));
			}
		}
		return superiors;
	}

	private static Role above(Role role) {
		return switch (role) {
			case DRAFTER, PROOFREADER -> Role.SECTION_HEAD;
			case PUBLISHER, PATROL_READER -> Role.DISCLOSURE_OFFICER;
			case SECTION_HEAD, DISCLOSURE_OFFICER, SECRECY_REVIEWER, ADMINISTRATOR, AUDITOR -> Role.LEADER_IN_CHARGE;
			case LEADER_IN_CHARGE, SIGNATORY -> Role.SIGNATORY;
		};
	}

	private static String day(LocalDate date) {
		return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
	}

}
