package org.gongkai.annualreport.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

/**
 * The acts of people on the way of a year's report; each is one transaction. All refuse
 * with {@link org.gongkai.review.ReviewRefused}: FORBIDDEN without the post, CONFLICT
 * when the work stands elsewhere, INCOMPLETE when something is missing.
 */
public interface ReportWorks {

	/** Longest reason, in characters. */
	int LONGEST = 500;

	/** The work on a year's report, if it was started. */
	Optional<ReportWork> of(int year);

	/**
	 * Starts the work on a year; disclosure officer or drafter.
	 * @param year a year that ended or is the current one
	 */
	ReportWork start(int year, Member member);

	/** Sends the call out to the sections that are asked by now; disclosure officer. */
	ReportWork sendCall(int year, Member member);

	/**
	 * Closes the call although sections are missing; disclosure officer.
	 * @param reason why, must be given
	 */
	ReportWork closeCall(int year, String reason, Member member);

	/**
	 * Hands the compiled report over: it is checked and goes into review, or comes back
	 * with what has to be mended.
	 * @return what the check found, empty when the review has begun
	 * @throws org.gongkai.review.ReviewRefused when the person is no drafter of it
	 */
	List<String> handIn(int year, Member drafter);

	/**
	 * Records that the published report was submitted; disclosure officer.
	 * @param form what was filled in
	 */
	Submission submit(int year, Form form, Member member);

	/** What was submitted, latest first. */
	List<Submission> submissions(int year);

	/** The statutory day of a year's report. */
	LocalDate deadline(int year);

	/** Whether the person may start a year's work. */
	boolean mayStart(Member member);

	/** Whether the person acts for the disclosure office today. */
	boolean officer(Member member);

	/** Whether the person drafts, himself or for somebody absent. */
	boolean drafter(Member member);

	/**
	 * Refuses whoever has nothing to do with the office's reports.
	 * @throws org.gongkai.review.ReviewRefused FORBIDDEN
	 */
	void requireReader(Member member);

	/**
	 * The day proposed to the sections when they are asked now, never behind the
	 * statutory day.
	 */
	LocalDate proposedDue(int year);

	/** Working days from tomorrow up to and with that day, negative once it passed. */
	int workingDaysLeft(LocalDate day);

	/**
	 * What the form of a submission says.
	 *
	 * @param authority to whom
	 * @param submittedOn on which day, or null when not given
	 * @param way how, or null when not chosen
	 * @param receipt the receipt's number, or who took it in
	 */
	record Form(String authority, @Nullable LocalDate submittedOn, Submission.@Nullable Way way, String receipt) {
	}

}
