package org.gongkai.annualreport.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.annualreport.compiling.AnnualReports;
import org.gongkai.annualreport.compiling.AnnualReports.YearReport;
import org.gongkai.annualreport.compiling.SectionAsked;
import org.gongkai.annualreport.compiling.SectionFigures;
import org.gongkai.annualreport.compiling.SectionFiguresHandedIn;
import org.gongkai.annualreport.work.ReportProcess.News;
import org.gongkai.calendar.HolidayNoticeEntered;
import org.gongkai.document.Category;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentMoved;
import org.gongkai.document.ReviewProfile;
import org.gongkai.review.ReviewRefused;
import org.gongkai.review.ReviewRefused.Kind;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens elsewhere moves the year's work in the same transaction: figures that come
 * in, and the document on its way through the review, onto the site and off it.
 */
@Component
@Transactional
class WorkEvents {

	private final WorkTable works;

	private final ReportProcess process;

	private final AnnualReports reports;

	private final SectionFigures figures;

	private final WorkCheck check;

	private final WorkDates dates;

	private final WorkPeople people;

	private final WorkReminders reminders;

	private final WorkTrail trail;

	WorkEvents(WorkTable works, ReportProcess process, AnnualReports reports, SectionFigures figures, WorkCheck check,
			WorkDates dates, WorkPeople people, WorkReminders reminders, WorkTrail trail) {
		this.works = works;
		this.process = process;
		this.reports = reports;
		this.figures = figures;
		this.check = check;
		this.dates = dates;
		this.people = people;
		this.reminders = reminders;
		this.trail = trail;
	}

	@EventListener
	void handedIn(SectionFiguresHandedIn event) {
		Optional<ReportWork> work = this.works.lock(event.year());
		if (work.isEmpty() || work.get().step() != WorkStep.CALL) {
			return;
		}
		this.figures.request(event.year(), event.sectionId())
			.filter(SectionFigures.Request::complete)
			.ifPresent((request) -> {
				this.trail.happened(event.year(), "SECTION_COMPLETE", request.sectionName() + "的数据已报齐", Map.of());
				this.reminders.settleSection(event.year(), event.sectionId());
				this.process.sectionComplete(event.year(), event.sectionId());
			});
	}

	/** The call follows what is asked while it runs. */
	@EventListener
	void asked(SectionAsked event) {
		Optional<ReportWork> work = this.works.lock(event.year());
		if (work.isEmpty() || work.get().step() != WorkStep.CALL) {
			return;
		}
		Optional<SectionFigures.Request> open = this.figures.request(event.year(), event.sectionId())
			.filter((request) -> !request.groups().isEmpty() && !request.complete());
		if (open.isEmpty()) {
			this.reminders.settleSection(event.year(), event.sectionId());
			this.process.sectionComplete(event.year(), event.sectionId());
			return;
		}
		LocalDate due = open.get().dueOn();
		this.process.sectionAsked(event.year(), event.sectionId(),
				Map.of("FiguresDueSoon", this.dates.dueSoon(due), "FiguresOverdue", this.dates.missed(due)));
		this.reminders.asked(work.get(), open.get());
	}

	@EventListener
	void moved(DocumentMoved event) {
		Document document = event.after();
		if (document.category() != Category.ANNUAL_REPORT) {
			return;
		}
		Optional<YearReport> report = this.reports.ofDocument(document.id());
		report.flatMap((found) -> this.works.lock(found.year())).ifPresent((work) -> moved(work, event));
	}

	@EventListener
	void holidaysEntered(HolidayNoticeEntered event) {
		for (ReportWork work : this.works.running()) {
			Map<String, Instant> moments = new HashMap<>();
			List<String> timers = List.of("FirstReminder", "SecondReminder", "LastReminder");
			for (int i = 0; i < timers.size(); i++) {
				moments.put(timers.get(i), this.dates.reminder(work.year(), i));
			}
			this.process.reschedule(work.year(), moments);
			this.figures.requests(work.year())
				.forEach((request) -> this.process.reschedule(work.year(), request.sectionId(),
						Map.of("FiguresDueSoon", this.dates.dueSoon(request.dueOn()))));
		}
	}

	private void moved(ReportWork work, DocumentMoved event) {
		Document document = event.after();
		switch (document.state()) {
			case IN_REVIEW -> submitted(work, document);
			case SIGNED -> tell(work, document, WorkStep.REVIEW, News.SIGNED, "");
			case PUBLISHED -> tell(work, document, WorkStep.PUBLISH, News.PUBLISHED, "");
			case DRAFT, RETURNED, REJECTED, NOT_DISCLOSED -> {
				String why = "审校结果：" + document.state().label();
				tell(work, document, WorkStep.REVIEW, News.RETURNED, why);
				tell(work, document, WorkStep.PUBLISH, News.STOPPED, "发布已中止，" + why);
			}
			case WITHDRAWN -> withdrawn(work, document);
		}
	}

	/** Handed in on the document's own page: the same rules hold there. */
	private void submitted(ReportWork work, Document document) {
		switch (work.step()) {
			case COMPILE -> {
				if (document.profile() != ReviewProfile.MAJOR) {
					throw conflict(List.of("年度报告须按“重大”方案审校，请在“送审安排”里改选，或者从年报页面送审"));
				}
				List<String> reasons = this.check.reasons(document.id());
				if (!reasons.isEmpty()) {
					throw conflict(reasons);
				}
				this.works.document(work.year(), document.id());
				this.trail.happened(work.year(), "HAND_OVER", "从文稿页面交稿",
						Map.of("document", Long.toString(document.id())));
				this.process.handOver(work.year(), 0);
			}
			case PLAN, CALL ->
				throw conflict(List.of("%s现在是“%s”，数据征集结束以后才能送审".formatted(work.title(), work.step().label())));
			case REVIEW, PUBLISH, SUBMIT, DONE -> {
				// handed in by the process itself, or a document that is not the one
				// under way
			}
		}
	}

	private void tell(ReportWork work, Document document, WorkStep expected, News news, String returned) {
		if (work.step() != expected || !work.isAbout(document.id())) {
			return;
		}
		this.works.returned(work.year(), returned);
		this.trail.happened(work.year(), news.name(), returned, Map.of("document", Long.toString(document.id())));
		this.process.tell(work.year(), news);
		if (!returned.isEmpty()) {
			this.reminders.tell(work, this.people.responsible(WorkStep.COMPILE, List.of()), returned + "，请改正后重新送审");
		}
	}

	/** A page that was taken down has to be made anew, before or after the submission. */
	private void withdrawn(ReportWork work, Document document) {
		String why = "页面已撤下，须更正后重新送审、发布和报送";
		tell(work, document, WorkStep.SUBMIT, News.WITHDRAWN, why);
		if (work.step() == WorkStep.DONE && work.isAbout(document.id())) {
			this.works.returned(work.year(), why);
			this.works.reminded(work.year(), -1);
			this.trail.happened(work.year(), "START_CORRECTION", why, Map.of("document", Long.toString(document.id())));
			this.process.begin(work.year(), true);
			this.reminders.tell(work, this.people.responsible(WorkStep.COMPILE, List.of()), why);
		}
	}

	private static ReviewRefused conflict(List<String> reasons) {
		return new ReviewRefused(Kind.CONFLICT, reasons);
	}

}
