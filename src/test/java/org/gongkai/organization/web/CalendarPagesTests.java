package org.gongkai.organization.web;

import java.time.LocalDate;

import org.gongkai.OfficeTest;
import org.gongkai.audit.AuditTrail;
import org.gongkai.calendar.CalendarYearMissing;
import org.gongkai.calendar.DueDate;
import org.gongkai.calendar.WorkingDays;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class CalendarPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	WorkingDays workingDays;

	@Autowired
	AuditTrail trail;

	@Test
	void showsAYearWithItsNotice() {
		assertThat(this.mvc.get().uri("/admin/calendar?year=2026").with(user("admin"))).hasStatusOk()
			.bodyText()
			.contains("2026年工作日历", "国办发明电〔2025〕7号", "全年工作日 248 天", "OFF 2026-01-01 元旦", "12月");
		assertThat(this.mvc.get().uri("/admin/calendar?year=2099").with(user("admin"))).hasStatusOk()
			.bodyText()
			.contains("尚未录入", "暂定");
	}

	@Test
	void isTheAdministratorsAlone() {
		assertThat(this.mvc.get().uri("/admin/calendar").with(user("drafter"))).hasStatus(403);
		assertThat(enter("drafter", "2033", "OFF 2033-01-03 元旦")).hasStatus(403);
	}

	@Test
	void countsByANoticeAsSoonAsItIsEntered() {
		LocalDate newYear = LocalDate.of(2034, 1, 2);
		assertThatExceptionOfType(CalendarYearMissing.class).isThrownBy(() -> this.workingDays.isWorkingDay(newYear));
		assertThat(this.workingDays.after(LocalDate.of(2034, 1, 1), 1)).isEqualTo(new DueDate(newYear, true));

		assertThat(enter("admin", "2034", "OFF 2034-01-01..2034-01-03 元旦\nWORK 2034-01-07 元旦"))
			.hasStatus3xxRedirection();

		assertThat(this.workingDays.isWorkingDay(newYear)).isFalse();
		assertThat(this.workingDays.isWorkingDay(LocalDate.of(2034, 1, 7))).isTrue();
		assertThat(this.workingDays.after(LocalDate.of(2034, 1, 1), 1))
			.isEqualTo(new DueDate(LocalDate.of(2034, 1, 4), false));
		assertThat(this.trail.of("settings")).anySatisfy((entry) -> {
			assertThat(entry.act().action()).isEqualTo("ENTER_HOLIDAY_NOTICE");
			assertThat(entry.act().details()).containsEntry("year", "2034");
			assertThat(entry.act().details().get("days")).contains("WORK 2034-01-07 元旦");
		});

		assertThat(enter("admin", "2034", "OFF 2034-01-01 元旦")).hasStatus3xxRedirection();

		assertThat(this.workingDays.isWorkingDay(newYear)).isTrue();
	}

	@Test
	void saysWhatIsWrongAndKeepsWhatWasTyped() {
		assertThat(enter("admin", "2035", "元旦放假三天")).hasStatus(422).bodyText().contains("第1行看不懂", "元旦放假三天");
		assertThat(enter("admin", "2024", "OFF 2023-12-30 元旦\nOFF 2024-01-01 元旦\nWORK 2024-01-02 元旦")).hasStatus(422)
			.bodyText()
			.contains("2024-01-02不是周六或周日");
		assertThat(this.workingDays.isWorkingDay(LocalDate.of(2024, 10, 12))).isTrue();
	}

	private MvcTestResult enter(String username, String year, String days) {
		return this.mvc.post()
			.uri("/admin/calendar")
			.param("year", year)
			.param("title", "国办发明电〔2033〕1号")
			.param("address", "")
			.param("days", days)
			.with(user(username))
			.with(csrf())
			.exchange();
	}

}
