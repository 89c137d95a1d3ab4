package org.gongkai.review;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.gongkai.Application;
import org.gongkai.OfficeTest;
import org.gongkai.TestClock;
import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.calendar.CalendarRefused;
import org.gongkai.calendar.HolidayNotices;
import org.gongkai.calendar.HolidayNotices.Entry;
import org.gongkai.calendar.HolidayNotices.Kind;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.Documents;
import org.gongkai.organization.Member;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A due date in a year without notice moves when the notice has come. */
@OfficeTest
class ProvisionalDueDatesTests {

	/**
	 * Far ahead, so that no other test counts days there; each test has its own, because
	 * what was read of a year may be remembered for a second.
	 */
	private static final LocalDate MOVED = LocalDate.of(2031, 1, 1);

	private static final LocalDate KEPT = LocalDate.of(2030, 1, 1);

	private static final LocalDate UNKNOWN = LocalDate.of(2036, 1, 1);

	@Autowired
	HolidayNotices notices;

	@Autowired
	TaskList tasks;

	@Autowired
	Documents documents;

	@Autowired
	AuditTrail trail;

	@Autowired
	RuntimeService runtime;

	@Autowired
	ManagementService jobs;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@Autowired
	ReviewWalk walk;

	@AfterEach
	void forgetTheYears() {
		this.clock.set(TestClock.START);
		this.jdbc.sql("delete from calendar_notice where notice_year in (2030, 2031)").update();
	}

	@Test
	void theNoticeMovesWhatIsDueInItsYear() {
		Document document = dueOn(MOVED);

		enter(MOVED, new Entry(MOVED, Kind.OFF, "元旦"), new Entry(MOVED.plusDays(1), Kind.OFF, "元旦"),
				new Entry(MOVED.plusDays(2), Kind.OFF, "元旦"));

		LocalDate monday = MOVED.plusDays(5);
		assertThat(this.walk.task(document.id())).satisfies((task) -> {
			assertThat(task.dueOn()).isEqualTo(monday);
			assertThat(task.dueProvisional()).isFalse();
		});
		assertThat(overdueAt(document)).isEqualTo(startOf(monday.plusDays(1)));
		assertThat(this.trail.of(Act.document(document.id()))).last().satisfies((entry) -> {
			assertThat(entry.act().action()).isEqualTo("MOVE_DUE_DATE");
			assertThat(entry.act().comment()).contains("2031-01-01", "2031-01-06");
		});
	}

	@Test
	void aDayThatStaysIsOnlyNoLongerProvisional() {
		Document document = dueOn(KEPT);

		enter(KEPT, new Entry(KEPT.plusDays(1), Kind.OFF, "元旦"));

		assertThat(this.walk.task(document.id()).dueOn()).isEqualTo(KEPT);
		assertThat(this.walk.task(document.id()).dueProvisional()).isFalse();
		assertThat(overdueAt(document)).isEqualTo(startOf(KEPT.plusDays(1)));
		assertThat(this.trail.of(Act.document(document.id()))).last()
			.extracting((entry) -> entry.act().action())
			.isNotEqualTo("MOVE_DUE_DATE");
	}

	@Test
	void aRefusedNoticeMovesNothing() {
		Document document = dueOn(UNKNOWN);

		assertThatExceptionOfType(CalendarRefused.class).isThrownBy(() -> enter(UNKNOWN));

		assertThat(this.walk.task(document.id()).dueProvisional()).isTrue();
	}

	private Document dueOn(LocalDate newYearsDay) {
		Document document = this.walk.upTo(Stage.FIRST_PROOF,
				DocumentFixtures.aDraft().savedBy(this.walk.person("drafter"), this.documents));
		this.clock.set(startOf(newYearsDay).toInstant().minusSeconds(36_000));
		this.walk.pass(document.id());
		assertThat(this.walk.task(document.id())).satisfies((task) -> {
			assertThat(task.dueOn()).isEqualTo(newYearsDay);
			assertThat(task.dueProvisional()).isTrue();
		});
		return document;
	}

	private void enter(LocalDate newYearsDay, Entry... entries) {
		Member admin = this.walk.person("admin");
		this.notices.enter(
				new HolidayNotices.Notice(newYearsDay.getYear(), "放假安排的通知", "", admin.name(), List.of(entries)),
				admin.id());
	}

	private Date overdueAt(Document document) {
		String instance = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey("" + document.id())
			.singleResult()
			.getId();
		return this.jobs.createJobQuery()
			.processInstanceId(instance)
			.activityId("Timer_FirstReviewOver")
			.singleResult()
			.getDuedate();
	}

	private static Date startOf(LocalDate date) {
		return Date.from(date.atStartOfDay(Application.OFFICE_ZONE).toInstant());
	}

}
