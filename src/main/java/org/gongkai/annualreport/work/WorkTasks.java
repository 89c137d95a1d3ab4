package org.gongkai.annualreport.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.gongkai.annualreport.compiling.SectionFigures;
import org.gongkai.annualreport.compiling.SectionFigures.Request;
import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.gongkai.review.OtherTasks;

import org.springframework.stereotype.Component;

/** What of the annual report waits for a person, for his task list. */
@Component
class WorkTasks implements OtherTasks {

	private final WorkTable works;

	private final SectionFigures figures;

	private final WorkPeople people;

	private final WorkDates dates;

	WorkTasks(WorkTable works, SectionFigures figures, WorkPeople people, WorkDates dates) {
		this.works = works;
		this.figures = figures;
		this.people = people;
		this.dates = dates;
	}

	@Override
	public List<OtherTask> of(Member member) {
		List<OtherTask> tasks = new ArrayList<>();
		for (ReportWork work : this.works.running()) {
			boolean officer = this.people.post(member, Role.DISCLOSURE_OFFICER).isPresent();
			switch (work.step()) {
				case PLAN -> add(tasks, officer, work, "确定征集范围，发出数据征集");
				case CALL -> call(tasks, officer, work, member);
				case COMPILE -> add(tasks, this.people.post(member, Role.DRAFTER).isPresent(), work,
						work.returned().isEmpty() ? "汇编年度报告并送审" : "改正年度报告并重新送审");
				case SUBMIT -> add(tasks, officer, work, "报送主管部门并登记回执");
				case REVIEW, PUBLISH, DONE -> {
					// the review's own tasks say whose turn it is
				}
			}
		}
		return tasks;
	}

	private void call(List<OtherTask> tasks, boolean officer, ReportWork work, Member member) {
		List<Request> open = this.figures.requests(work.year())
			.stream()
			.filter((request) -> !request.complete())
			.toList();
		open.stream()
			.filter((request) -> this.people.handsIn(member, request.sectionId()))
			.forEach((request) -> tasks.add(task(work, "报送%s的数据".formatted(request.sectionName()), request.dueOn(),
					"/annual-reports/%d/sections/%d".formatted(work.year(), request.sectionId()))));
		if (officer && !open.isEmpty()) {
			LocalDate last = open.stream().map(Request::dueOn).max(LocalDate::compareTo).orElseThrow();
			tasks.add(task(work, "数据征集中，%d个科室未报齐".formatted(open.size()), last,
					"/annual-reports/%d/work".formatted(work.year())));
		}
	}

	private void add(List<OtherTask> tasks, boolean mine, ReportWork work, String todo) {
		if (mine) {
			tasks.add(task(work, todo, work.deadline(), "/annual-reports/%d/work".formatted(work.year())));
		}
	}

	private OtherTask task(ReportWork work, String todo, LocalDate due, String link) {
		return new OtherTask(work.title(), todo, due, this.dates.left(due), link);
	}

}
