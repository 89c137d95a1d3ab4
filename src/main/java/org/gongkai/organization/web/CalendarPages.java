package org.gongkai.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.gongkai.calendar.CalendarRefused;
import org.gongkai.calendar.HolidayNotices;
import org.gongkai.calendar.HolidayNotices.Notice;
import org.gongkai.calendar.NoticeText;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * 工作日历: a year month by month, and the notice by which it was made. It stands here and
 * not in the calendar's module, which knows no people.
 */
@Controller
@RequestMapping("/admin/calendar")
class CalendarPages {

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

	private final HolidayNotices notices;

	private final WorkingDays workingDays;

	private final SignedIn signedIn;

	private final Clock clock;

	CalendarPages(HolidayNotices notices, WorkingDays workingDays, SignedIn signedIn, Clock clock) {
		this.notices = notices;
		this.workingDays = workingDays;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(@RequestParam(required = false) @Nullable Integer year) {
		int shown = (year != null) ? Math.max(FIRST_YEAR, Math.min(LAST_YEAR, year))
				: LocalDate.now(this.clock).getYear();
		NoticeForm form = this.notices.of(shown)
			.map((notice) -> new NoticeForm(shown, notice.title(), notice.address(),
					NoticeText.write(notice.entries())))
			.orElse(new NoticeForm(shown, "", "", ""));
		return page(shown, form, List.of());
	}

	@PostMapping
	ModelAndView enter(NoticeForm form, RedirectAttributes redirect) {
		Member member = this.signedIn.member();
		try {
			this.notices.enter(new Notice(form.year(), form.title().strip(), form.address().strip(), member.name(),
					NoticeText.parse(form.days())), member.id());
		}
		catch (CalendarRefused ex) {
			ModelAndView again = page(Math.max(FIRST_YEAR, Math.min(LAST_YEAR, form.year())), form, ex.reasons());
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
		redirect.addFlashAttribute("done", "%d年的放假安排已录入，此后的期限按它计算。".formatted(form.year()));
		return new ModelAndView("redirect:/admin/calendar?year=" + form.year());
	}

	private ModelAndView page(int year, NoticeForm form, List<String> reasons) {
		ModelAndView page = new ModelAndView("calendar/year");
		Notice notice = this.notices.of(year).orElse(null);
		page.addObject("year", year);
		page.addObject("years", this.notices.years());
		page.addObject("notice", notice);
		page.addObject("months", CalendarMonth.of(year, notice));
		page.addObject("count", this.workingDays.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)));
		page.addObject("form", form);
		page.addObject("reasons", reasons);
		return page;
	}

	/**
	 * A notice as it is typed.
	 *
	 * @param year the year it arranges
	 * @param title number of the notice
	 * @param address where it is published
	 * @param days the days, a line each
	 */
	record NoticeForm(int year, String title, String address, String days) {

		NoticeForm {
			title = (title != null) ? title : "";
			address = (address != null) ? address : "";
			days = (days != null) ? days : "";
		}

	}

}
