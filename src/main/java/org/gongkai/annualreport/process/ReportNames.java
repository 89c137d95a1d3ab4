package org.gongkai.annualreport.process;

import java.util.Map;

import org.gongkai.annualreport.work.ReportProcess.News;

/** The names that model and code share. */
final class ReportNames {

	static final String PROCESS = "annual-report";

	/** Variable: the year reported, a whole number. */
	static final String YEAR = "reportYear";

	/** Variable: whether a report that was taken down is made anew. */
	static final String CORRECTING = "correcting";

	/** Variable of one section's part: its number. */
	static final String SECTION = "sectionId";

	/** Variable: who handed the report over, 0 when it was handed in as a document. */
	static final String DRAFTER = "drafterId";

	/** Variable: whether the check found nothing. */
	static final String SOUND = "reportSound";

	/** Property of an element: at which step the work stands there. */
	static final String STEP = "step";

	static final String PLAN_CALL = "UserTask_PlanCall";

	static final String SECTION_CALL = "SubProcess_SectionCall";

	static final String HAND_IN_FIGURES = "UserTask_HandInFigures";

	static final String COMPILE = "UserTask_CompileReport";

	static final String SUBMIT = "UserTask_SubmitReport";

	static final String CALL_CLOSED = "CallClosed";

	static final Map<News, String> MESSAGES = Map.of(News.SIGNED, "ReportSigned", News.RETURNED, "ReportReturned",
			News.PUBLISHED, "ReportPublished", News.STOPPED, "PublicationStopped", News.WITHDRAWN, "ReportWithdrawn");

	private ReportNames() {
	}

	/** The number under which the office files the year's report. */
	static String businessKey(int year) {
		return "NB-" + year;
	}

}
