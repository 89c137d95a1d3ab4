package org.gongkai.annualreport.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.gongkai.annualreport.compiling.AnnualReports;
import org.gongkai.annualreport.compiling.SectionFigures;
import org.gongkai.annualreport.compiling.SectionFigures.Request;
import org.gongkai.annualreport.process.ReportModel;
import org.gongkai.annualreport.work.LaterChange;
import org.gongkai.annualreport.work.LaterFigure;
import org.gongkai.annualreport.work.ReportWork;
import org.gongkai.annualreport.work.ReportWorks;
import org.gongkai.annualreport.work.Snapshot;
import org.gongkai.annualreport.work.Snapshots;
import org.gongkai.annualreport.work.Submission;
import org.gongkai.annualreport.work.WorkHistory;
import org.gongkai.annualreport.work.WorkHistory.Line;
import org.gongkai.annualreport.work.WorkStep;
import org.gongkai.document.Document;
import org.gongkai.document.Documents;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What the pages show of a year's work; templates of other pages ask for the short form
 * by {@code ${@reportWorkView.steps(year)}}.
 */
@Component
class ReportWorkView {

	private final ReportWorks works;

	private final AnnualReports reports;

	private final SectionFigures figures;

	private final Snapshots snapshots;

	private final WorkHistory history;

	private final Documents documents;

	private final ReportModel model;

	private final SignedIn signedIn;

	ReportWorkView(ReportWorks works, AnnualReports reports, SectionFigures figures, Snapshots snapshots,
			WorkHistory history, Documents documents, ReportModel model, SignedIn signedIn) {
		this.works = works;
		this.reports = reports;
		this.figures = figures;
		this.snapshots = snapshots;
		this.history = history;
		this.documents = documents;
		this.model = model;
		this.signedIn = signedIn;
	}

	/** The row of steps and how much time is left. */
	public Steps steps(int year) {
		Optional<ReportWork> work = this.works.of(year);
		LocalDate deadline = this.works.deadline(year);
		WorkStep current = work.map(ReportWork::step).orElse(null);
		List<Step> row = WorkStep.row().stream().map((step) -> new Step(step.label(), state(step, current))).toList();
		return new Steps(year, row, deadline, this.works.workingDaysLeft(deadline), current,
				this.works.mayStart(this.signedIn.member()));
	}

	Page page(int year, Member member) {
		this.works.requireReader(member);
		Steps steps = steps(year);
		ReportWork work = this.works.of(year).orElse(null);
		List<Request> requests = this.figures.requests(year);
		Document document = this.reports.of(year).map((report) -> this.documents.get(report.documentId())).orElse(null);
		Optional<Snapshot> snapshot = this.snapshots.latest(year);
		WorkStep current = steps.current();
		return new Page(year, steps, work, requests, document, this.works.officer(member), this.works.drafter(member),
				(current != null) ? this.model.guidance(current) : "",
				(current != null) ? this.model.element(current) : "", done(current), this.works.submissions(year),
				snapshot.orElse(null), snapshot.map(this.snapshots::changes).orElse(List.of()),
				snapshot.map(this.snapshots::figures).orElse(List.of()), this.history.of(year));
	}

	private String done(@Nullable WorkStep current) {
		if (current == null) {
			return "";
		}
		return WorkStep.row()
			.stream()
			.filter((step) -> step.compareTo(current) < 0)
			.map(this.model::element)
			.collect(Collectors.joining(" "));
	}

	private static String state(WorkStep step, @Nullable WorkStep current) {
		if (current == null || step.compareTo(current) > 0) {
			return "todo";
		}
		return (step == current) ? "current" : "done";
	}

	/**
	 * A step of the row.
	 *
	 * @param label its name
	 * @param state done, current or todo
	 */
	public record Step(String label, String state) {
	}

	/**
	 * The short form.
	 *
	 * @param year the year reported
	 * @param row the steps in order
	 * @param deadline the statutory day
	 * @param left working days until then
	 * @param current the step at which the work stands, or null before it was started
	 * @param mayStart whether the person may start it
	 */
	public record Steps(int year, List<Step> row, LocalDate deadline, int left, @Nullable WorkStep current,
			boolean mayStart) {

		public boolean started() {
			return this.current != null;
		}

		public boolean ended() {
			return this.current == WorkStep.DONE;
		}

	}

	/**
	 * The whole page.
	 *
	 * @param year the year reported
	 * @param steps the row of steps
	 * @param work the work, or null before it was started
	 * @param requests what the sections are asked for
	 * @param document the report's document, or null before it was compiled
	 * @param officer whether the person acts for the disclosure office
	 * @param drafter whether the person drafts
	 * @param guidance what the model says is to be done now
	 * @param active the model's element that is current
	 * @param passed the model's elements that are done, separated by blanks
	 * @param submissions what was submitted, latest first
	 * @param snapshot what was signed last, or null
	 * @param changes the cells that changed since
	 * @param figures the counts of part one that changed since
	 * @param history what happened, latest first
	 */
	public record Page(int year, Steps steps, @Nullable ReportWork work, List<Request> requests,
			@Nullable Document document, boolean officer, boolean drafter, String guidance, String active,
			String passed, List<Submission> submissions, @Nullable Snapshot snapshot, List<LaterChange> changes,
			List<LaterFigure> figures, List<Line> history) {

		public boolean at(String step) {
			return this.steps.current() != null && this.steps.current().name().equals(step);
		}

		public List<Request> open() {
			return this.requests.stream().filter((request) -> !request.complete()).toList();
		}

	}

}
