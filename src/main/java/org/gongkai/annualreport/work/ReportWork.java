package org.gongkai.annualreport.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * 编报工作: the work on one year's report.
 *
 * @param year year Y that is reported
 * @param step where it stands
 * @param deadline the statutory day
 * @param documentId the document that is under review, signed or published, or null
 * @param startedBy who started it
 * @param startedAt when
 * @param call how the call for figures went, or null before it was sent
 * @param returned why it came back to compiling, blank when it did not
 */
public record ReportWork(int year, WorkStep step, LocalDate deadline, @Nullable Long documentId, String startedBy,
		Instant startedAt, @Nullable Call call, String returned) {

	/** The number under which the office files the report. */
	public String number() {
		return number(this.year);
	}

	public String title() {
		return this.year + "年政府信息公开工作年度报告";
	}

	public Optional<Call> callSent() {
		return Optional.ofNullable(this.call);
	}

	/** Why it came back to compiling, one reason after the other. */
	public List<String> reasons() {
		return this.returned.lines().toList();
	}

	boolean isAbout(long documentId) {
		return Long.valueOf(documentId).equals(this.documentId);
	}

	static String number(int year) {
		return "NB-" + year;
	}

	/**
	 * 数据征集.
	 *
	 * @param sentBy who sent it out
	 * @param sentAt when
	 * @param closedBy who closed it early, or null
	 * @param closedAt when it ended, or null while it runs
	 * @param closedBecause why it was closed early, blank when everything was in
	 * @param missing the sections that had not handed in, blank when everything was in
	 */
	public record Call(String sentBy, Instant sentAt, @Nullable String closedBy, @Nullable Instant closedAt,
			String closedBecause, String missing) {
	}

}
