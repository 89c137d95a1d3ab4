package org.gongkai.annualreport.work;

import java.time.Instant;
import java.util.Map;

/**
 * The process of {@code bpmn/annual-report.bpmn} in the office's verbs; all run in the
 * caller's transaction.
 */
public interface ReportProcess {

	/**
	 * Begins the work on a year.
	 * @param correcting whether a report that was taken down is made anew
	 */
	void begin(int year, boolean correcting);

	/** The call goes out. */
	void sendCall(int year);

	/** A section has handed in all it was asked for. */
	void sectionComplete(int year, long sectionId);

	/**
	 * A section is asked while the call runs: it joins, or its timers move.
	 * @param moments by the model's identifier of the timer, without {@code Timer_}
	 */
	void sectionAsked(int year, long sectionId, Map<String, Instant> moments);

	/** The call ends although sections are missing. */
	void closeCall(int year);

	/** The drafter hands the compiled report over. */
	void handOver(int year, long drafterId);

	/** What the document's review or its page has come to. */
	void tell(int year, News news);

	/** The submission to the authority is recorded. */
	void submitted(int year);

	/**
	 * Sets timers that have not gone off yet anew.
	 * @param moments by the model's identifier of the timer, without {@code Timer_}
	 */
	void reschedule(int year, Map<String, Instant> moments);

	/** The same for the timers of one section. */
	void reschedule(int year, long sectionId, Map<String, Instant> moments);

	/** What happens to the document elsewhere. */
	enum News {

		SIGNED, RETURNED, PUBLISHED, STOPPED, WITHDRAWN

	}

}
