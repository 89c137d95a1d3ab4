package org.gongkai.annualreport.web;

import org.gongkai.annualreport.compiling.AnnualReports;
import org.gongkai.annualreport.compiling.CompilingRefused;
import org.gongkai.annualreport.compiling.ReportYears;
import org.gongkai.annualreport.compiling.Rights;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 年度报告: the years, how far each is, and the button that compiles it. */
@Controller
@RequestMapping("/annual-reports")
class YearPages {

	private final YearViews views;

	private final AnnualReports reports;

	private final ReportYears years;

	private final Rights rights;

	private final SignedIn signedIn;

	YearPages(YearViews views, AnnualReports reports, ReportYears years, Rights rights, SignedIn signedIn) {
		this.views = views;
		this.reports = reports;
		this.years = years;
		this.rights = rights;
		this.signedIn = signedIn;
	}

	@GetMapping
	String years(Model model) {
		Member member = reader();
		model.addAttribute("years", this.years.all().stream().map((year) -> this.views.of(year, member)).toList());
		return "annualreport/years";
	}

	@GetMapping("/{year:\\d{4}}")
	String year(@PathVariable int year, Model model) {
		Member member = reader();
		this.years.requireKnown(year);
		model.addAttribute("view", this.views.of(year, member));
		return "annualreport/year";
	}

	@PostMapping("/{year:\\d{4}}/compile")
	String compile(@PathVariable int year, @RequestParam(required = false) @Nullable String seen,
			RedirectAttributes next) {
		Member member = reader();
		this.rights.requireCompiler(member);
		boolean first = this.reports.of(year).isEmpty();
		if (first) {
			this.reports.compile(year, member);
			next.addFlashAttribute("done", "已编制%d年年度报告。请打开文稿，补写第五部分和其他需要由人撰写的文字。".formatted(year));
		}
		else {
			if (seen == null) {
				throw new CompilingRefused(CompilingRefused.Kind.CONFLICT, "报告已经编制过，更新数据前请先查看差异");
			}
			this.reports.compile(year, seen, member);
			next.addFlashAttribute("done", "已按最新数据更新文稿，人写的文字没有改动。");
		}
		return "redirect:/annual-reports/" + year;
	}

	@GetMapping("/{year:\\d{4}}/changes")
	String changes(@PathVariable int year, Model model) {
		Member member = reader();
		AnnualReports.Changes changes = this.reports.preview(year);
		model.addAttribute("view", this.views.of(year, member));
		model.addAttribute("changes", changes);
		return "annualreport/changes";
	}

	private Member reader() {
		Member member = this.signedIn.member();
		this.rights.requireReader(member);
		return member;
	}

}
