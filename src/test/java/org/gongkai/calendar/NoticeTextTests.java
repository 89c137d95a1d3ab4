package org.gongkai.calendar;

import java.time.LocalDate;
import java.util.List;

import org.gongkai.calendar.HolidayNotices.Entry;
import org.gongkai.calendar.HolidayNotices.Kind;
import org.gongkai.calendar.HolidayNotices.Notice;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NoticeTextTests {

	@Test
	void readsDaysAndSpans() {
		List<Entry> entries = NoticeText.parse("""
				# 元旦
				OFF 2027-01-01 元旦

				放假 2027-02-05..2027-02-07 春节
				work 2027-02-14 春节
				""");

		assertThat(entries).containsExactly(new Entry(LocalDate.of(2027, 1, 1), Kind.OFF, "元旦"),
				new Entry(LocalDate.of(2027, 2, 5), Kind.OFF, "春节"),
				new Entry(LocalDate.of(2027, 2, 6), Kind.OFF, "春节"),
				new Entry(LocalDate.of(2027, 2, 7), Kind.OFF, "春节"),
				new Entry(LocalDate.of(2027, 2, 14), Kind.WORK, "春节"));
		assertThat(NoticeText.parse(NoticeText.write(entries))).isEqualTo(entries);
	}

	@Test
	void namesEveryLineThatCannotBeRead() {
		assertThatExceptionOfType(CalendarRefused.class)
			.isThrownBy(
					() -> NoticeText.parse("元旦放假\nOFF 2027-02-30 春节\nOFF 2027-03-02..2027-03-01 节\nOFF 2027-01-01 元旦"))
			.satisfies((refused) -> assertThat(refused.reasons()).hasSize(3).element(0).asString().startsWith("第1行"));
	}

	@Test
	void refusesWhatNoNoticeCanSay() {
		Notice notice = new Notice(2027, " ", "ftp://x", "管理员",
				List.of(new Entry(LocalDate.of(2027, 1, 4), Kind.WORK, "元旦"),
						new Entry(LocalDate.of(2026, 11, 1), Kind.WORK, "元旦"),
						new Entry(LocalDate.of(2027, 1, 4), Kind.WORK, "元旦")));

		assertThat(NoticeRules.reasonsAgainst(notice)).hasSize(7);
	}

}
