package org.gongkai.annualreport.work;

import java.time.Clock;
import java.util.Map;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 自动启动: begins the year's work by itself on the day the office has set, if it wants that
 * at all. On several nodes one is first; the others find it begun.
 */
@Component
class YearlyStart {

	private static final Logger LOG = LoggerFactory.getLogger(YearlyStart.class);

	private final AnnualReportProperties properties;

	private final WorkTable works;

	private final ReportProcess process;

	private final WorkDates dates;

	private final WorkPeople people;

	private final WorkReminders reminders;

	private final WorkTrail trail;

	private final TransactionTemplate transaction;

	private final Clock clock;

	YearlyStart(AnnualReportProperties properties, WorkTable works, ReportProcess process, WorkDates dates,
			WorkPeople people, WorkReminders reminders, WorkTrail trail, TransactionTemplate transaction, Clock clock) {
		this.properties = properties;
		this.works = works;
		this.process = process;
		this.dates = dates;
		this.people = people;
		this.reminders = reminders;
		this.trail = trail;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Scheduled(cron = "${gongkai.annual-report.start-cron:0 5 8 * * *}", zone = "Asia/Shanghai")
	@SchedulerLock(name = "annual-report-start")
	void daily() {
		if (!this.properties.startsOnItsOwn()) {
			return;
		}
		for (int year = this.dates.today().getYear() - 1; year <= this.dates.today().getYear(); year++) {
			boolean due = !this.dates.today().isBefore(this.properties.startFor(year))
					&& !this.dates.today().isAfter(this.dates.deadline(year));
			if (due && this.works.find(year).isEmpty()) {
				start(year);
			}
		}
	}

	private void start(int year) {
		try {
			this.transaction.executeWithoutResult((status) -> {
				this.works.add(year, "系统", this.clock.instant());
				this.trail.happened(year, "START", "到了自动启动日期",
						Map.of("deadline", this.dates.deadline(year).toString()));
				this.process.begin(year, false);
				this.reminders.tell(this.works.find(year).orElseThrow(), this.people.disclosureOffice(),
						"年报工作已启动，请确定征集范围");
			});
		}
		catch (DuplicateKeyException ex) {
			LOG.info("The work on the report of {} was begun by another node", year);
		}
	}

}
