package org.gongkai.annualreport.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.gongkai.annualreport.work.ReportWorks;
import org.gongkai.annualreport.work.Submission;
import org.gongkai.organization.SignedIn;
import org.gongkai.review.ReviewRefused;
import org.gongkai.web.Choice;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 编报流程: how far the year's report is, and what to do next. */
@Controller
class ReportWorkPages {

	private final ReportWorks works;

	private final ReportWorkView view;

	private final SignedIn signedIn;

	ReportWorkPages(ReportWorks works, ReportWorkView view, SignedIn signedIn) {
		this.works = works;
		this.view = view;
		this.signedIn = signedIn;
	}

	@GetMapping("/annual-reports/{year:\\d{4}}/work")
	String page(@PathVariable int year, Model model) {
		model.addAttribute("view", this.view.page(year, this.signedIn.member()));
		model.addAttribute("ways",
				Arrays.stream(Submission.Way.values()).map((way) -> new Choice(way.name(), way.label())).toList());
		return "annualreport/work";
	}

	@PostMapping("/annual-reports/{year:\\d{4}}/work")
	String start(@PathVariable int year, RedirectAttributes redirect) {
		return act(year, redirect, Map.of(), () -> {
			this.works.start(year, this.signedIn.member());
			return "年报工作已启动";
		});
	}

	@PostMapping("/annual-reports/{year:\\d{4}}/work/call")
	String sendCall(@PathVariable int year, RedirectAttributes redirect) {
		return act(year, redirect, Map.of(), () -> {
			this.works.sendCall(year, this.signedIn.member());
			return "数据征集已发出，各科室会在“我的任务”里看到";
		});
	}

	@PostMapping("/annual-reports/{year:\\d{4}}/work/call/end")
	String closeCall(@PathVariable int year, @RequestParam(defaultValue = "") String reason,
			RedirectAttributes redirect) {
		return act(year, redirect, Map.of("reason", reason), () -> {
			this.works.closeCall(year, reason, this.signedIn.member());
			return "数据征集已截止，可以汇编";
		});
	}

	@PostMapping("/annual-reports/{year:\\d{4}}/work/hand-in")
	String handIn(@PathVariable int year, RedirectAttributes redirect) {
		return act(year, redirect, Map.of(), () -> {
			List<String> reasons = this.works.handIn(year, this.signedIn.member());
			return reasons.isEmpty() ? "检查通过，已按重大方案提交审校" : "检查没有通过，请按下面列出的问题改正后再送审";
		});
	}

	@PostMapping("/annual-reports/{year:\\d{4}}/work/submission")
	String submit(@PathVariable int year, SubmissionForm form, RedirectAttributes redirect) {
		return act(year, redirect, form.typed(), () -> {
			this.works.submit(year, form.form(), this.signedIn.member());
			return "报送已登记，本年度年报工作办结";
		});
	}

	/**
	 * Acts and goes back to the page; what is refused and can be mended there comes back
	 * with what was typed.
	 */
	private static String act(int year, RedirectAttributes redirect, Map<String, String> typed, Supplier<String> act) {
		try {
			redirect.addFlashAttribute("done", act.get());
		}
		catch (ReviewRefused ex) {
			if (ex.kind() == ReviewRefused.Kind.FORBIDDEN || ex.kind() == ReviewRefused.Kind.NOT_FOUND) {
				throw ex;
			}
			redirect.addFlashAttribute("reasons", ex.reasons());
			redirect.addFlashAttribute("typed", typed);
		}
		return "redirect:/annual-reports/" + year + "/work";
	}

	/**
	 * What the form of a submission sends.
	 *
	 * @param authority to whom
	 * @param submittedOn the day as the control writes it
	 * @param way name of a {@link Submission.Way}
	 * @param receipt the receipt's number, or who took it in
	 */
	record SubmissionForm(@Nullable String authority, @Nullable String submittedOn, @Nullable String way,
			@Nullable String receipt) {

		ReportWorks.Form form() {
			return new ReportWorks.Form(text(this.authority), day(), way(this.way), text(this.receipt));
		}

		Map<String, String> typed() {
			return Map.of("authority", text(this.authority), "submittedOn", text(this.submittedOn), "way",
					text(this.way), "receipt", text(this.receipt));
		}

		private @Nullable LocalDate day() {
			try {
				return LocalDate.parse(text(this.submittedOn));
			}
			catch (DateTimeParseException ex) {
				return null;
			}
		}

		private static Submission.@Nullable Way way(@Nullable String given) {
			return Arrays.stream(Submission.Way.values())
				.filter((way) -> way.name().equals(given))
				.findFirst()
				.orElse(null);
		}

		private static String text(@Nullable String given) {
			return (given != null) ? given.replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip() : "";
		}

	}

}
