package org.gongkai.annualreport.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.gongkai.annualreport.compiling.AnnualReports;
import org.gongkai.annualreport.compiling.AnnualReports.YearReport;
import org.gongkai.annualreport.compiling.SectionFigures;
import org.gongkai.annualreport.compiling.SectionFigures.Request;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentState;
import org.gongkai.document.Documents;
import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.gongkai.process.ActAgain;
import org.gongkai.review.ReviewRefused;
import org.gongkai.review.ReviewRefused.Kind;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The acts of people on the way of a year's report. */
@Service
class ReportWorkService implements ReportWorks {

	/** The first year that is reported in a form the office can write. */
	private static final int FIRST = 2019;

	private final WorkTable works;

	private final ReportProcess process;

	private final AnnualReports reports;

	private final SectionFigures figures;

	private final Documents documents;

	private final WorkPeople people;

	private final WorkDates dates;

	private final WorkReminders reminders;

	private final WorkTrail trail;

	private final ActAgain again;

	private final Clock clock;

	ReportWorkService(WorkTable works, ReportProcess process, AnnualReports reports, SectionFigures figures,
			Documents documents, WorkPeople people, WorkDates dates, WorkReminders reminders, WorkTrail trail,
			ActAgain again, Clock clock) {
		this.works = works;
		this.process = process;
		this.reports = reports;
		this.figures = figures;
		this.documents = documents;
		this.people = people;
		this.dates = dates;
		this.reminders = reminders;
		this.trail = trail;
		this.again = again;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<ReportWork> of(int year) {
		return this.works.find(year);
	}

	@Override
	@Transactional
	public ReportWork start(int year, Member member) {
		String post = this.people.require(member, "启动年报工作", Role.DISCLOSURE_OFFICER, Role.DRAFTER);
		refuseYear(year);
		this.reports.of(year).ifPresent((report) -> refuseOnTheWay(this.documents.get(report.documentId())));
		add(year, member.name());
		this.trail.acted(year, member, post, "START", "", Map.of("deadline", this.dates.deadline(year).toString()));
		this.process.begin(year, false);
		return this.works.find(year).orElseThrow();
	}

	@Override
	public ReportWork sendCall(int year, Member member) {
		return this.again.run(() -> {
			String post = this.people.require(member, "发出数据征集", Role.DISCLOSURE_OFFICER);
			ReportWork work = at(year, WorkStep.PLAN);
			List<Request> requests = this.figures.requests(year);
			this.works.callSent(year, member.name(), this.clock.instant());
			this.trail.acted(year, member, post, "SEND_CALL", sections(requests), Map.of());
			this.process.sendCall(year);
			requests.stream()
				.filter((request) -> !request.complete())
				.forEach((request) -> this.reminders.asked(work, request));
			return this.works.find(year).orElseThrow();
		}, ReviewRefused::conflict);
	}

	@Override
	public ReportWork closeCall(int year, String reason, Member member) {
		return this.again.run(() -> {
			String post = this.people.require(member, "截止数据征集", Role.DISCLOSURE_OFFICER);
			at(year, WorkStep.CALL);
			String why = reason.strip();
			if (why.isEmpty() || why.length() > LONGEST) {
				throw incomplete(List.of(why.isEmpty() ? "请写明截止征集的理由" : "理由不超过%d字".formatted(LONGEST)));
			}
			String missing = sections(
					this.figures.requests(year).stream().filter((request) -> !request.complete()).toList());
			this.works.callClosed(year, member.name(), this.clock.instant(), why, missing);
			this.trail.acted(year, member, post, "CLOSE_CALL", why, Map.of("missing", missing));
			this.process.closeCall(year);
			return this.works.find(year).orElseThrow();
		}, ReviewRefused::conflict);
	}

	@Override
	public List<String> handIn(int year, Member drafter) {
		return this.again.run(() -> {
			String post = this.people.require(drafter, "送审年度报告", Role.DRAFTER);
			YearReport report = this.reports.of(year)
				.orElseThrow(() -> ReviewRefused.conflict("%d年的年度报告还没有汇编，请先一键汇编".formatted(year)));
			// document first, work second: the same order in which the review's events
			// come
			Document document = this.documents.lock(report.documentId());
			at(year, WorkStep.COMPILE);
			if (document.state() != DocumentState.DRAFT && document.state() != DocumentState.RETURNED) {
				throw ReviewRefused.conflict("文稿的状态是“%s”，不能送审；请重新汇编".formatted(document.state().label()));
			}
			if (!this.people.draftsIn(drafter, document.sectionId()) && drafter.id() != document.authorId()) {
				throw new ReviewRefused(Kind.FORBIDDEN, List.of("只有拟稿科室的拟稿人可以送审"));
			}
			this.works.document(year, document.id());
			this.trail.acted(year, drafter, post, "HAND_OVER", "",
					Map.of("document", Long.toString(document.id()), "version", Integer.toString(document.version())));
			this.process.handOver(year, drafter.id());
			ReportWork after = this.works.find(year).orElseThrow();
			return (after.step() == WorkStep.COMPILE) ? after.reasons() : List.of();
		}, ReviewRefused::conflict);
	}

	@Override
	public Submission submit(int year, Form form, Member member) {
		return this.again.run(() -> {
			String post = this.people.require(member, "登记报送", Role.DISCLOSURE_OFFICER);
			ReportWork work = at(year, WorkStep.SUBMIT);
			Form complete = complete(work, form);
			Long document = work.documentId();
			this.works.add(year, (document != null) ? document : 0, complete, member.name(), this.clock.instant());
			this.trail.acted(year, member, post, "SUBMIT_TO_AUTHORITY", complete.receipt(),
					Map.of("authority", complete.authority(), "on", String.valueOf(complete.submittedOn()), "way",
							String.valueOf(complete.way())));
			this.process.submitted(year);
			return this.works.submissions(year).get(0);
		}, ReviewRefused::conflict);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Submission> submissions(int year) {
		return this.works.submissions(year);
	}

	@Override
	public LocalDate deadline(int year) {
		return this.dates.deadline(year);
	}

	@Override
	public boolean mayStart(Member member) {
		return officer(member) || drafter(member);
	}

	@Override
	public boolean officer(Member member) {
		return this.people.post(member, Role.DISCLOSURE_OFFICER).isPresent();
	}

	@Override
	public boolean drafter(Member member) {
		return this.people.post(member, Role.DRAFTER).isPresent();
	}

	@Override
	public void requireReader(Member member) {
		if (member.roles().isEmpty() || member.holds(Role.ADMINISTRATOR)) {
			throw new ReviewRefused(Kind.FORBIDDEN, List.of("年度报告的编报流程由承办、审校和监督的人员查看，您的岗位不能查看"));
		}
	}

	@Override
	public LocalDate proposedDue(int year) {
		return this.dates.callDue(year);
	}

	@Override
	public int workingDaysLeft(LocalDate day) {
		return this.dates.left(day);
	}

	private void refuseYear(int year) {
		if (year < FIRST || year > this.dates.today().getYear()) {
			throw incomplete(List.of("年度应在%d年到%d年之间".formatted(FIRST, this.dates.today().getYear())));
		}
	}

	private static void refuseOnTheWay(Document document) {
		if (document.state() != DocumentState.DRAFT && document.state() != DocumentState.RETURNED) {
			throw ReviewRefused.conflict("《%s》的状态是“%s”，这一年不必再启动".formatted(document.title(), document.state().label()));
		}
	}

	private void add(int year, String by) {
		if (this.works.find(year).isPresent()) {
			throw ReviewRefused.conflict("%d年的年报工作已经启动，请刷新页面".formatted(year));
		}
		try {
			this.works.add(year, by, this.clock.instant());
		}
		catch (DuplicateKeyException ex) {
			throw ReviewRefused.conflict("%d年的年报工作刚刚由别人启动，请刷新页面".formatted(year));
		}
	}

	/** The year's work, locked; whoever comes second sees what the first has done. */
	private ReportWork at(int year, WorkStep step) {
		ReportWork work = this.works.lock(year)
			.orElseThrow(() -> new ReviewRefused(Kind.NOT_FOUND, List.of("%d年的年报工作还没有启动".formatted(year))));
		if (work.step() != step) {
			throw ReviewRefused.conflict("现在是“%s”，不能办理“%s”；请刷新页面".formatted(work.step().label(), step.label()));
		}
		return work;
	}

	private Form complete(ReportWork work, Form form) {
		List<String> reasons = new ArrayList<>();
		text("报送的主管部门", form.authority(), reasons);
		text("回执编号或者签收人", form.receipt(), reasons);
		LocalDate on = form.submittedOn();
		if (on == null) {
			reasons.add("请填写报送日期");
		}
		else if (on.isAfter(this.dates.today()) || on.getYear() <= work.year()) {
			reasons.add("报送日期应在%d年年底以后、今天以前（含今天）".formatted(work.year()));
		}
		if (form.way() == null) {
			reasons.add("请选择报送方式");
		}
		if (!reasons.isEmpty()) {
			throw incomplete(reasons);
		}
		return new Form(form.authority().strip(), on, form.way(), form.receipt().strip());
	}

	private static void text(String label, String text, List<String> reasons) {
		if (text.isBlank()) {
			reasons.add("请填写" + label);
		}
		else if (text.strip().length() > 200) {
			reasons.add(label + "不超过200字");
		}
	}

	private static String sections(List<Request> requests) {
		return requests.stream().map(Request::sectionName).collect(Collectors.joining("、"));
	}

	private static ReviewRefused incomplete(List<String> reasons) {
		return new ReviewRefused(Kind.INCOMPLETE, reasons);
	}

}
