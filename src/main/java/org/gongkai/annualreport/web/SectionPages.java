package org.gongkai.annualreport.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.compiling.CompilingRefused;
import org.gongkai.annualreport.compiling.Days;
import org.gongkai.annualreport.compiling.FigureGroup;
import org.gongkai.annualreport.compiling.ReportYears;
import org.gongkai.annualreport.compiling.Rights;
import org.gongkai.annualreport.compiling.SectionFigures;
import org.gongkai.annualreport.compiling.SectionFigures.HandIn;
import org.gongkai.annualreport.compiling.SectionFigures.Request;
import org.gongkai.annualreport.work.ReportWorks;
import org.gongkai.organization.Member;
import org.gongkai.organization.Sections;
import org.gongkai.organization.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 布置报送 by the disclosure office, 科室报送 by the sections. */
@Controller
@RequestMapping("/annual-reports/{year:\\d{4}}/sections")
class SectionPages {

	private final SectionFigures figures;

	private final Sections sections;

	private final ReportWorks works;

	private final ReportYears years;

	private final Rights rights;

	private final SignedIn signedIn;

	SectionPages(SectionFigures figures, Sections sections, ReportWorks works, ReportYears years, Rights rights,
			SignedIn signedIn) {
		this.figures = figures;
		this.sections = sections;
		this.works = works;
		this.years = years;
		this.rights = rights;
		this.signedIn = signedIn;
	}

	@GetMapping
	ModelAndView asking(@PathVariable int year) {
		return asking(year, Refusals.first("annualreport/sections"));
	}

	@PostMapping("/{sectionId:\\d{1,18}}/request")
	ModelAndView ask(@PathVariable int year, @PathVariable long sectionId,
			@RequestParam(defaultValue = "") Set<FigureGroup> groups, @RequestParam(defaultValue = "") String dueOn,
			@RequestParam(defaultValue = "0") int version, RedirectAttributes next) {
		this.rights.requireAsking(this.signedIn.member());
		if (this.sections.all().stream().noneMatch((section) -> section.id() == sectionId)) {
			throw new CompilingRefused(CompilingRefused.Kind.NOT_FOUND, "没有找到这个科室，可能已被删除");
		}
		Optional<LocalDate> day = Days.read(dueOn);
		try {
			if (day.isEmpty()) {
				throw new CompilingRefused(CompilingRefused.Kind.UNUSABLE, "请填写报送期限，例如%d-01-10".formatted(year + 1));
			}
			this.figures.ask(year, sectionId, version, groups, day.get(), this.signedIn.member());
		}
		catch (CompilingRefused ex) {
			return asking(year, Refusals.again("annualreport/sections", ex, Map.of()));
		}
		next.addFlashAttribute("done", groups.isEmpty() ? "已取消对这个科室的布置，已经报送的数据仍然保留。" : "已布置，这个科室的拟稿人和负责人可以报送了。");
		return new ModelAndView("redirect:/annual-reports/" + year + "/sections");
	}

	@GetMapping("/{sectionId:\\d{1,18}}")
	ModelAndView section(@PathVariable int year, @PathVariable long sectionId) {
		Request request = request(year, sectionId);
		return page(Refusals.first("annualreport/hand-in"), request, HandInForm.of(request));
	}

	@PostMapping("/{sectionId:\\d{1,18}}")
	ModelAndView handIn(@PathVariable int year, @PathVariable long sectionId, @RequestParam Map<String, String> entries,
			RedirectAttributes next) {
		Member member = this.signedIn.member();
		Request request = request(year, sectionId);
		HandInForm form = HandInForm.sent(request, entries);
		try {
			Map<CellId, CellValue> values = form.values();
			HandIn done = this.figures.handIn(year, sectionId, form.basedOn(), values, form.note(), member);
			Request after = request(year, sectionId);
			next.addFlashAttribute("done", "已报送（第%d次）。%s".formatted(done.number(),
					after.complete() ? "要报的数据都齐了。" : "还有%d格没有填。".formatted(after.missing().size())));
		}
		catch (CompilingRefused ex) {
			return page(Refusals.again("annualreport/hand-in", ex, Map.of()), request, form);
		}
		return new ModelAndView("redirect:/annual-reports/" + year + "/sections/" + sectionId);
	}

	private ModelAndView asking(int year, ModelAndView page) {
		Member member = this.signedIn.member();
		this.rights.requireReader(member);
		this.years.requireKnown(year);
		Map<Long, Request> asked = this.figures.requests(year)
			.stream()
			.collect(Collectors.toMap(Request::sectionId, (it) -> it));
		Set<Long> speakers = this.rights.speakers();
		List<Asking> lines = new ArrayList<>();
		for (Sections.Entry section : this.sections.all()) {
			// one that is asked no more still has a version
			Request request = asked.getOrDefault(section.id(), this.figures.request(year, section.id()).orElse(null));
			lines.add(new Asking(section.id(), section.name(), request,
					(request != null) ? request.dueOn() : suggestedDay(year),
					speakers.contains(section.id()) || asked.containsKey(section.id())));
		}
		page.addObject("year", year);
		page.addObject("lines", lines);
		page.addObject("groups", FigureGroup.values());
		page.addObject("unasked",
				List.of(FigureGroup.values())
					.stream()
					.filter((group) -> asked.values().stream().noneMatch((it) -> it.groups().contains(group)))
					.toList());
		page.addObject("asks", this.rights.asks(member));
		return page;
	}

	/** Working days from today, and a week for a report that is late already. */
	private LocalDate suggestedDay(int year) {
		LocalDate day = this.works.proposedDue(year);
		LocalDate soon = this.years.today().plusDays(7);
		return day.isBefore(this.years.today()) ? soon : day;
	}

	private Request request(int year, long sectionId) {
		this.years.requireKnown(year);
		Member member = this.signedIn.member();
		if (!this.rights.speaksFor(member, sectionId)) {
			throw new CompilingRefused(CompilingRefused.Kind.NOT_FOUND, "没有找到这个科室的报送任务。只能查看和报送本科室的数据");
		}
		return this.figures.request(year, sectionId)
			.filter((it) -> !it.groups().isEmpty())
			.orElseThrow(() -> new CompilingRefused(CompilingRefused.Kind.NOT_FOUND,
					"没有布置本科室报送%d年的数据。如需报送，请联系政府信息公开工作机构".formatted(year)));
	}

	private ModelAndView page(ModelAndView page, Request request, HandInForm form) {
		page.addObject("request", request);
		page.addObject("form", form);
		page.addObject("history", HandInView.of(this.figures.handIns(request.year(), request.sectionId())));
		page.addObject("late", !request.complete() && request.dueOn().isBefore(this.years.today()));
		return page;
	}

	/**
	 * A section and what it is asked.
	 *
	 * @param id the section
	 * @param name its name
	 * @param request what it is asked, or null
	 * @param dueOn by when, or what is suggested
	 * @param possible whether somebody there can hand in, or it was asked before
	 */
	record Asking(long id, String name, @Nullable Request request, LocalDate dueOn, boolean possible) {

		public int version() {
			return (this.request != null) ? this.request.version() : 0;
		}

		public boolean asks(FigureGroup group) {
			return this.request != null && this.request.groups().contains(group);
		}

	}

}
