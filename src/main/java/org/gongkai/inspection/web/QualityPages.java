package org.gongkai.inspection.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.inspection.InspectionQuality;
import org.gongkai.inspection.SettingRefused;
import org.gongkai.inspection.WrongFindings;
import org.gongkai.organization.Member;
import org.gongkai.web.Pages;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 检查质量: what the rules found, what became of it, and what people hold to be no fault. */
@Controller
@RequestMapping("/inspection/quality")
class QualityPages {

	private static final int SIZE = 20;

	private final InspectionQuality quality;

	private final WrongFindings wrong;

	private final RuleReaders readers;

	private final Clock clock;

	QualityPages(InspectionQuality quality, WrongFindings wrong, RuleReaders readers, Clock clock) {
		this.quality = quality;
		this.wrong = wrong;
		this.readers = readers;
		this.clock = clock;
	}

	@GetMapping
	String show(@RequestParam(defaultValue = "false") boolean all, @RequestParam(defaultValue = "0") int page,
			Model model) {
		return page(all, page, model);
	}

	@GetMapping("/published")
	String published(@RequestParam(defaultValue = "0") int page, Model model) {
		this.readers.reader();
		int shown = Math.max(0, page);
		model.addAttribute("late", this.quality.late(shown, SIZE));
		model.addAttribute("pages", new Pages(shown, SIZE, this.quality.lateCount()));
		return "inspection/published";
	}

	@PostMapping("/wrong/{id}/answer")
	String answer(@PathVariable long id, @RequestParam(defaultValue = "") String answer, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		Member member = this.readers.keeper();
		try {
			this.wrong.answer(id, answer, member);
		}
		catch (SettingRefused ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("reasons", List.of(String.valueOf(ex.getMessage())));
			return page(false, 0, model);
		}
		next.addFlashAttribute("done", "已答复");
		return "redirect:/inspection/quality#wrong";
	}

	private String page(boolean all, int page, Model model) {
		Member member = this.readers.reader();
		LocalDate yearAgo = LocalDate.now(this.clock).minusYears(1);
		int shown = Math.max(0, page);
		model.addAttribute("all", all);
		model.addAttribute("rules",
				this.quality.ofRules(all ? null : yearAgo.atStartOfDay(this.clock.getZone()).toInstant()));
		model.addAttribute("late", this.quality.lateCount());
		model.addAttribute("told", this.wrong.told(shown, SIZE));
		model.addAttribute("pages", new Pages(shown, SIZE, this.wrong.count()));
		model.addAttribute("keeps", this.readers.keeps(member));
		return "inspection/quality";
	}

}
