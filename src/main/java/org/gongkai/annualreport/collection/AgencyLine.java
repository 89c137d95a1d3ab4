package org.gongkai.annualreport.collection;

import java.time.Instant;
import java.time.LocalDate;

import org.gongkai.annualreport.ReportScope;
import org.jspecify.annotations.Nullable;

/**
 * An agency as the overview of a year shows it.
 *
 * @param id its number
 * @param name its name
 * @param above the agency above it, blank when that is the one looked at
 * @param scope who reports
 * @param aggregate whether others stand below it
 * @param state what was decided on its newest report, or null when none has come
 * @param revision number of the newest revision, 0 when none has come
 * @param blocks problems of it that have to be corrected
 * @param confirms problems of it that need an explanation
 * @param late whether the first one came too late
 * @param overdue whether none has come and the day has passed
 * @param correcting whether an accepted report counts while a correction waits or was
 * returned
 * @param due the last day
 * @param receivedAt when the newest one came, or null
 */
public record AgencyLine(long id, String name, String above, ReportScope scope, boolean aggregate,
		Standing.@Nullable State state, int revision, int blocks, int confirms, boolean late, boolean overdue,
		boolean correcting, LocalDate due, @Nullable Instant receivedAt) {

	/** The state in one word. */
	public String stateLabel() {
		if (this.state == null) {
			return this.overdue ? "逾期未报" : "未报送";
		}
		return this.state.label();
	}

}
