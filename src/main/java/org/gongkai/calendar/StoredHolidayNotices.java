package org.gongkai.calendar;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.process.ActAgain;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The notices in the database. */
@Service
class StoredHolidayNotices implements HolidayNotices {

	private final JdbcClient jdbc;

	private final StoredWorkingDays workingDays;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	private final ActAgain again;

	private final Clock clock;

	StoredHolidayNotices(JdbcClient jdbc, StoredWorkingDays workingDays, AuditTrail trail,
			ApplicationEventPublisher events, ActAgain again, Clock clock) {
		this.jdbc = jdbc;
		this.workingDays = workingDays;
		this.trail = trail;
		this.events = events;
		this.again = again;
		this.clock = clock;
	}

	@Override
	public List<Integer> years() {
		return this.jdbc.sql("select notice_year from calendar_notice order by notice_year")
			.query(Integer.class)
			.list();
	}

	@Override
	public Optional<Notice> of(int year) {
		return this.jdbc.sql("select title, address, entered_by from calendar_notice where notice_year = ?")
			.param(year)
			.query((row, number) -> new Notice(year, row.getString("title"), row.getString("address"),
					row.getString("entered_by"), entries(year)))
			.optional();
	}

	@Override
	public void enter(Notice notice, long actorId) {
		this.again.run(() -> {
			List<String> reasons = NoticeRules.reasonsAgainst(notice);
			if (reasons.isEmpty()) {
				// the chain's end is what two who enter at once queue at
				keep(notice, actorId);
				reasons = takenByOthers(notice);
			}
			if (!reasons.isEmpty()) {
				throw new CalendarRefused(reasons);
			}
			this.jdbc.sql("delete from calendar_entry where notice_year = ?").param(notice.year()).update();
			this.jdbc.sql("delete from calendar_notice where notice_year = ?").param(notice.year()).update();
			insert(notice);
			this.workingDays.forget();
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

				/** Whether kept or not: what was read meanwhile may be neither. */
				@Override
				public void afterCompletion(int status) {
					StoredHolidayNotices.this.workingDays.forget();
				}

			});
			// after the line above: who listens once it is kept must not count by old
			// days
			this.events.publishEvent(new HolidayNoticeEntered(notice.year()));
		}, (words) -> new CalendarRefused(List.of(words)));
	}

	private void insert(Notice notice) {
		this.jdbc.sql("""
				insert into calendar_notice (notice_year, title, address, entered_at, entered_by)
				values (?, ?, ?, ?, ?)""")
			.params(notice.year(), notice.title(), notice.address(), this.clock.instant().atOffset(ZoneOffset.UTC),
					notice.enteredBy())
			.update();
		for (Entry entry : notice.entries()) {
			this.jdbc.sql("insert into calendar_entry (the_date, kind, holiday, notice_year) values (?, ?, ?, ?)")
				.params(entry.date(), entry.kind().name(), entry.holiday(), notice.year())
				.update();
		}
	}

	private List<String> takenByOthers(Notice notice) {
		List<String> reasons = new ArrayList<>();
		for (Entry entry : notice.entries()) {
			this.jdbc.sql("select notice_year from calendar_entry where the_date = ? and notice_year <> ?")
				.params(entry.date(), notice.year())
				.query(Integer.class)
				.list()
				.forEach((year) -> reasons.add("%s已由%d年的通知安排，请先改那一年的".formatted(entry.date(), year)));
		}
		return reasons;
	}

	private void keep(Notice notice, long actorId) {
		this.trail.append(new Act("settings", actorId, notice.enteredBy(), "系统管理员", "", "ENTER_HOLIDAY_NOTICE",
				"录入%d年放假安排".formatted(notice.year()), null, null, Map.of("year", String.valueOf(notice.year()), "title",
						notice.title(), "days", NoticeText.write(notice.entries()))));
	}

	private List<Entry> entries(int year) {
		return this.jdbc
			.sql("select the_date, kind, holiday from calendar_entry where notice_year = ? order by the_date")
			.param(year)
			.query(Entry.ROW_MAPPER)
			.list();
	}

}
