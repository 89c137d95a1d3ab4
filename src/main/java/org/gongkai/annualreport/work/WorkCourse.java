package org.gongkai.annualreport.work;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.compiling.SectionFigures;
import org.gongkai.annualreport.compiling.SectionFigures.Request;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentState;
import org.gongkai.document.Documents;
import org.gongkai.document.ReviewProfile;
import org.gongkai.organization.Member;
import org.gongkai.review.Reviews;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does what the process asks for, in the transaction in which it moves. */
@Component
@Transactional
class WorkCourse implements ReportSteps {

	private final WorkTable works;

	private final SectionFigures figures;

	private final Documents documents;

	private final Reviews reviews;

	private final WorkCheck check;

	private final Snapshots snapshots;

	private final WorkReminders reminders;

	private final WorkDates dates;

	private final WorkPeople people;

	private final WorkTrail trail;

	private final Clock clock;

	WorkCourse(WorkTable works, SectionFigures figures, Documents documents, Reviews reviews, WorkCheck check,
			Snapshots snapshots, WorkReminders reminders, WorkDates dates, WorkPeople people, WorkTrail trail,
			Clock clock) {
		this.works = works;
		this.figures = figures;
		this.documents = documents;
		this.reviews = reviews;
		this.check = check;
		this.snapshots = snapshots;
		this.reminders = reminders;
		this.dates = dates;
		this.people = people;
		this.trail = trail;
		this.clock = clock;
	}

	@Override
	public void arrived(int year, WorkStep step) {
		if (work(year).step() != step) {
			this.reminders.settle(year);
			this.works.step(year, step);
		}
		if (step == WorkStep.COMPILE) {
			this.works.callEnded(year, this.clock.instant());
			this.figures.requests(year).forEach((request) -> this.reminders.settleSection(year, request.sectionId()));
		}
	}

	@Override
	public List<Long> sections(int year) {
		return open(year).stream().map(Request::sectionId).toList();
	}

	@Override
	public boolean check(int year) {
		List<String> reasons = this.check.reasons(document(year));
		this.works.returned(year, String.join("\n", reasons));
		if (!reasons.isEmpty()) {
			this.trail.happened(year, "CHECK_FAILED", String.join("；", reasons), Map.of());
		}
		return reasons.isEmpty();
	}

	@Override
	public void handIn(int year, long drafterId) {
		this.works.step(year, WorkStep.REVIEW);
		Document document = this.documents.get(document(year));
		if (document.state() == DocumentState.IN_REVIEW) {
			return;
		}
		Member drafter = this.people.member(drafterId);
		if (document.profile() != ReviewProfile.MAJOR) {
			this.documents.plan(document.id(), ReviewProfile.MAJOR, document.publishAt(), drafter);
		}
		this.reviews.submit(document.id(), drafter);
	}

	@Override
	public void keepSnapshot(int year) {
		this.snapshots.keep(year, document(year));
	}

	@Override
	public void remindSection(int year, long sectionId) {
		this.figures.request(year, sectionId)
			.filter((request) -> !this.dates.today().isAfter(request.dueOn()))
			.ifPresent((request) -> this.reminders.remindSection(work(year), request));
	}

	@Override
	public void escalateSection(int year, long sectionId) {
		this.figures.request(year, sectionId)
			.ifPresent((request) -> this.reminders.escalateSection(work(year), request));
	}

	@Override
	public void remindDeadline(int year) {
		ReportWork work = this.works.lock(year).orElseThrow();
		int turn = this.dates.turn(year);
		if (turn > this.works.reminded(year)) {
			this.works.reminded(year, turn);
			this.reminders.remindDeadline(work, open(year));
		}
	}

	@Override
	public void escalateDeadline(int year) {
		this.reminders.escalateDeadline(work(year), open(year));
	}

	@Override
	public Instant reminder(int year, int which) {
		return this.dates.reminder(year, which);
	}

	@Override
	public Instant deadlineMissed(int year) {
		return this.dates.missed(this.dates.deadline(year));
	}

	@Override
	public Instant figuresDueSoon(int year, long sectionId) {
		return this.dates.dueSoon(request(year, sectionId).dueOn());
	}

	@Override
	public Instant figuresOverdue(int year, long sectionId) {
		return this.dates.missed(request(year, sectionId).dueOn());
	}

	private List<Request> open(int year) {
		return this.figures.requests(year).stream().filter((request) -> !request.complete()).toList();
	}

	private Request request(int year, long sectionId) {
		return this.figures.request(year, sectionId)
			.orElseThrow(() -> new IllegalStateException("Section %d is not asked for %d".formatted(sectionId, year)));
	}

	private ReportWork work(int year) {
		return this.works.find(year)
			.orElseThrow(() -> new IllegalStateException("The work on %d was not started".formatted(year)));
	}

	private long document(int year) {
		Long document = work(year).documentId();
		if (document == null) {
			throw new IllegalStateException("The work on %d has no document".formatted(year));
		}
		return document;
	}

}
