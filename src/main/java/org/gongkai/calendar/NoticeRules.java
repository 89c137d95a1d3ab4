package org.gongkai.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.gongkai.calendar.HolidayNotices.Entry;
import org.gongkai.calendar.HolidayNotices.Kind;
import org.gongkai.calendar.HolidayNotices.Notice;

/** What a notice must be so that working days can be counted by it. */
final class NoticeRules {

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

	private NoticeRules() {
	}

	static List<String> reasonsAgainst(Notice notice) {
		List<String> reasons = new ArrayList<>();
		if (notice.year() < FIRST_YEAR || notice.year() > LAST_YEAR) {
			reasons.add("年份应在%d年至%d年之间".formatted(FIRST_YEAR, LAST_YEAR));
		}
		if (notice.title().isBlank() || notice.title().length() > 200) {
			reasons.add("请填写通知的文号，例如“国办发明电〔2025〕7号”，不超过200字");
		}
		if (notice.address().length() > 500 || !notice.address().matches("(https?://\\S+)?")) {
			reasons.add("通知网址应以 http:// 或 https:// 开头，不超过500字，也可以不填");
		}
		if (notice.entries().stream().noneMatch((entry) -> entry.kind() == Kind.OFF)) {
			reasons.add("没有一天放假，请把通知中的放假和调休上班日期逐行写上");
		}
		Set<LocalDate> seen = new HashSet<>();
		for (Entry entry : notice.entries()) {
			check(notice, entry, reasons);
			if (!seen.add(entry.date())) {
				reasons.add("%s写了两次".formatted(entry.date()));
			}
		}
		return reasons;
	}

	private static void check(Notice notice, Entry entry, List<String> reasons) {
		LocalDate date = entry.date();
		boolean before = date.getYear() == notice.year() - 1 && date.getMonth() == Month.DECEMBER;
		if (date.getYear() != notice.year() && !before) {
			reasons.add("%s不在%d年（元旦假期可以从上年12月起）".formatted(date, notice.year()));
		}
		if (entry.kind() == Kind.WORK && date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
			reasons.add("%s不是周六或周日，本来就上班，请核对".formatted(date));
		}
		if (entry.holiday().length() > 50) {
			reasons.add("%s的节日名称超过50字".formatted(date));
		}
	}

}
