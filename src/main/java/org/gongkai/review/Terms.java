package org.gongkai.review;

import java.time.Clock;
import java.time.Instant;

import org.gongkai.calendar.WorkingDays;
import org.gongkai.document.Document;
import org.gongkai.review.process.ReviewCourse.Term;

import org.springframework.stereotype.Component;

/** How long a task may take, by the route and the working days known now. */
@Component
class Terms {

	private static final int WORKING_DAYS_FOR_REPLY = 15;

	private final Duties duties;

	private final WorkingDays calendar;

	private final Clock clock;

	Terms(Duties duties, WorkingDays calendar, Clock clock) {
		this.duties = duties;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** The time of a task that came up at that moment. */
	Term from(Instant opened, Document document, Stage stage, String activity) {
		int days = activity.equals(Reminders.AWAITING_REPLY) ? WORKING_DAYS_FOR_REPLY
				: this.duties.route(document).step(stage).workingDays();
		return new OfficeHours(this.calendar, this.clock.getZone()).term(opened, days);
	}

}
