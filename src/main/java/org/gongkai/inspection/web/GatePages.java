package org.gongkai.inspection.web;

import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.inspection.Gate;
import org.gongkai.inspection.GateSettings;
import org.gongkai.inspection.SettingRefused;
import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 关口设置: which gate asks which rule. */
@Controller
@RequestMapping("/inspection/gates")
class GatePages {

	private final GateSettings settings;

	private final RuleReaders readers;

	GatePages(GateSettings settings, RuleReaders readers) {
		this.settings = settings;
		this.readers = readers;
	}

	@GetMapping
	String show(@RequestParam(required = false) @Nullable String rule, Model model) {
		return page(rule, model);
	}

	@PostMapping
	String set(@RequestParam String rule, @RequestParam(name = "gate", defaultValue = "") List<Gate> gates,
			@RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		Member member = this.readers.keeper();
		try {
			this.settings.set(rule, gates, reason, member);
		}
		catch (SettingRefused ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("reasons", List.of(String.valueOf(ex.getMessage())));
			model.addAttribute("reason", reason);
			return page(rule, model);
		}
		next.addFlashAttribute("done", "已更改规则%s的检查关口，理由记入审计".formatted(rule));
		return "redirect:/inspection/gates";
	}

	private String page(@Nullable String rule, Model model) {
		Member member = this.readers.reader();
		List<GateSettings.Line> lines = this.settings.lines();
		model.addAttribute("lines", lines);
		model.addAttribute("gates", Arrays.asList(Gate.values()));
		model.addAttribute("keeps", this.readers.keeps(member));
		model.addAttribute("chosen",
				lines.stream()
					.filter((line) -> line.rule().code().equals(rule) && !line.fixed())
					.findFirst()
					.orElse(null));
		return "inspection/gates";
	}

}
