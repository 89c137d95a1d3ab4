package org.gongkai.annualreport.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.editing.OpenReport;
import org.gongkai.annualreport.editing.ReportEditing;
import org.gongkai.annualreport.editing.UnexplainedCells;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentAccess;
import org.gongkai.document.StaleVersion;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 填报三张表: the tables of an annual report, filled in like a spreadsheet. */
@Controller
class ReportController {

	private static final String TOTALS = "totals.";

	private static final String ADOPT = "adopt.";

	private final ReportEditing editing;

	private final DocumentAccess access;

	private final ReportPage pages;

	private final SignedIn signedIn;

	ReportController(ReportEditing editing, DocumentAccess access, ReportPage pages, SignedIn signedIn) {
		this.editing = editing;
		this.access = access;
		this.pages = pages;
		this.signedIn = signedIn;
	}

	@GetMapping("/documents/{id:\\d+}/report")
	String tables(@PathVariable long id, Model model) {
		OpenReport report = this.editing.open(id, this.signedIn.member());
		return this.pages.stored(report, model);
	}

	/**
	 * Saves, or does for a browser without scripts what the page's script does: fill in
	 * totals, take over a proposal. Both of the latter keep nothing.
	 */
	@PostMapping("/documents/{id:\\d+}/report")
	String change(@PathVariable long id, @RequestParam Map<String, String> sent,
			@RequestParam(defaultValue = "save") String act, Model model, HttpServletResponse response,
			RedirectAttributes flash) {
		Member member = this.signedIn.member();
		this.access.edit(id, member);
		ReportForm form = ReportForm.of(sent);
		List<String> problems = form.problems();
		if (!problems.isEmpty()) {
			return refused(this.editing.open(id, member), form, problems, model, response);
		}
		if (act.startsWith(TOTALS)) {
			return totals(this.editing.open(id, member), form, act.substring(TOTALS.length()), model);
		}
		if (act.startsWith(ADOPT)) {
			return adopt(this.editing.open(id, member), form, act.substring(ADOPT.length()), model);
		}
		return save(id, form, member, model, response, flash);
	}

	private String save(long id, ReportForm form, Member member, Model model, HttpServletResponse response,
			RedirectAttributes flash) {
		try {
			ReportEditing.Kept kept = this.editing.save(id, form.version(), form.values(), form.reasons(),
					form.inForm(), member);
			flash.addFlashAttribute("message", told(kept, form.version()));
			return "redirect:/documents/" + id + "/report";
		}
		catch (StaleVersion ex) {
			return conflict(id, ex.current(), form, member, model, response);
		}
		catch (UnexplainedCells ex) {
			model.addAttribute("unexplained", ex.cells().stream().map(CellId::id).toList());
			return refused(this.editing.open(id, member), form,
					List.of("有%d格与台账或科室报送的数不同，请在下面“与统计不同的格”中写明原因，再保存。".formatted(ex.cells().size())), model, response);
		}
	}

	private static String told(ReportEditing.Kept kept, int from) {
		Document document = kept.document();
		if (document.version() == from) {
			return "内容没有变化，仍为第 %d 版。".formatted(document.version());
		}
		String followed = (kept.paragraphs() > 0) ? "正文有 %d 段的数随之更新。".formatted(kept.paragraphs()) : "";
		return "已保存为第 %d 版，改动 %d 格。%s".formatted(document.version(), kept.cells(), followed);
	}

	private String totals(OpenReport report, ReportForm form, String table, Model model) {
		Map<CellId, String> texts = form.texts(report);
		for (ReportTable wanted : report.text().tables()) {
			if (wanted.name().equals(table)) {
				Totals.Filled filled = Totals.fill(wanted, report.text().report().formatVersion(), texts);
				texts = filled.texts();
				model.addAttribute("hint", filled.open().isEmpty() ? "总计已按分项填好，还没有保存。"
						: "总计已按分项填写，还没有保存。有 %d 个总计的分项没有填齐，没有计算。".formatted(filled.open().size()));
			}
		}
		return this.pages.typed(report, form, texts, model);
	}

	private String adopt(OpenReport report, ReportForm form, String change, Model model) {
		Map<CellId, String> texts = new LinkedHashMap<>(form.texts(report));
		String[] parts = change.split("=", 2);
		CellId.find(parts[0]).filter((cell) -> parts.length == 2 && texts.containsKey(cell)).ifPresent((cell) -> {
			texts.put(cell, parts[1]);
			model.addAttribute("hint", "%s已改为 %s，还没有保存。".formatted(cell.label(), parts[1]));
		});
		return this.pages.typed(report, form, texts, model);
	}

	private String refused(OpenReport report, ReportForm form, List<String> reasons, Model model,
			HttpServletResponse response) {
		model.addAttribute("reasons", reasons);
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return this.pages.typed(report, form, form.texts(report), model);
	}

	/**
	 * Somebody else has saved: what only one has changed is taken, of both mine stands.
	 */
	private String conflict(long id, Document current, ReportForm form, Member member, Model model,
			HttpServletResponse response) {
		OpenReport base = this.editing.open(id, form.version(), member);
		OpenReport theirs = this.editing.open(id, current.version(), member);
		CellMerge merge = CellMerge.of(base, theirs, form);
		model.addAttribute("conflicts", merge.conflicts());
		model.addAttribute("from", form.version());
		model.addAttribute("theirSave", this.pages.saved(current));
		response.setStatus(HttpStatus.CONFLICT.value());
		return this.pages.typed(theirs, form, merge.texts(), model);
	}

}
