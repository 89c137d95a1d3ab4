package org.gongkai.annualreport.work;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.gongkai.annualreport.compiling.SectionFigures.Request;
import org.gongkai.organization.Member;
import org.gongkai.review.Notices;
import org.gongkai.review.Notices.Kind;

import org.springframework.stereotype.Component;

/** 催办: reminds those whose turn it is, by name, and when it is late those above them. */
@Component
class WorkReminders {

	private final Notices notices;

	private final WorkPeople people;

	private final WorkDates dates;

	private final WorkTrail trail;

	WorkReminders(Notices notices, WorkPeople people, WorkDates dates, WorkTrail trail) {
		this.notices = notices;
		this.people = people;
		this.dates = dates;
		this.trail = trail;
	}

	/** The call has come to a section. */
	void asked(ReportWork work, Request request) {
		send(work.year(), section(work.year(), request.sectionId()), this.people.ofSection(request.sectionId()),
				Kind.REMINDER, "REMIND_SECTION",
				"%s：请%s于%s前报送数据".formatted(work.title(), request.sectionName(), day(request.dueOn())));
	}

	void remindSection(ReportWork work, Request request) {
		send(work.year(), section(work.year(), request.sectionId()), this.people.ofSection(request.sectionId()),
				Kind.REMINDER, "REMIND_SECTION", "%s：%s的数据应于%s前报送，还有%d个工作日".formatted(work.title(),
						request.sectionName(), day(request.dueOn()), Math.max(0, this.dates.left(request.dueOn()))));
	}

	void escalateSection(ReportWork work, Request request) {
		Set<Member> to = new LinkedHashSet<>(this.people.ofSection(request.sectionId()));
		String names = names(to);
		to.addAll(this.people.disclosureOffice());
		to.addAll(this.people.leaders());
		send(work.year(), section(work.year(), request.sectionId()), to, Kind.ESCALATION, "ESCALATE_SECTION",
				"%s：%s的数据已逾期（应于%s前报送，由%s办理）".formatted(work.title(), request.sectionName(), day(request.dueOn()),
						names));
	}

	void remindDeadline(ReportWork work, List<Request> open) {
		send(work.year(), topic(work.year()), this.people.responsible(work.step(), open), Kind.REMINDER,
				"REMIND_DEADLINE", "%s：法定期限%s，还有%d个工作日，现在是“%s”".formatted(work.title(), day(work.deadline()),
						this.dates.left(work.deadline()), work.step().label()));
	}

	void escalateDeadline(ReportWork work, List<Request> open) {
		Set<Member> to = new LinkedHashSet<>(this.people.responsible(work.step(), open));
		String names = names(to);
		to.addAll(this.people.leaders());
		send(work.year(), topic(work.year()), to, Kind.ESCALATION, "ESCALATE_DEADLINE",
				"%s：法定期限%s已过，停在“%s”，由%s办理".formatted(work.title(), day(work.deadline()), work.step().label(), names));
	}

	/** Something that one should know at once. */
	void tell(ReportWork work, Collection<Member> to, String message) {
		send(work.year(), topic(work.year()), to, Kind.REMINDER, "TELL", work.title() + "：" + message);
	}

	/** The step is done: what was sent about it need not be read any more. */
	void settle(int year) {
		this.notices.settle(topic(year));
	}

	void settleSection(int year, long sectionId) {
		this.notices.settle(section(year, sectionId));
	}

	private void send(int year, String topic, Collection<Member> to, Kind kind, String action, String message) {
		to.forEach((member) -> this.notices.send(member, topic, "/annual-reports/" + year + "/work", kind, message));
		this.trail.happened(year, action, message, Map.of("told", names(to)));
	}

	private static String names(Collection<Member> people) {
		return people.stream().map(Member::name).collect(Collectors.joining("、"));
	}

	private static String topic(int year) {
		return "annual-report:" + year;
	}

	private static String section(int year, long sectionId) {
		return "annual-report:" + year + ":section:" + sectionId;
	}

	private static String day(LocalDate date) {
		return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
	}

}
