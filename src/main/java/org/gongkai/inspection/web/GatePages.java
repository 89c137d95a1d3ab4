package org.gongkai.inspection.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.inspection.Gate;
import org.gongkai.inspection.GateLevel;
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

/** 关口设置: what each gate makes of each rule. */
@Controller
@RequestMapping("/inspection/gates")
class GatePages {

	/** The choice that goes for all gates. */
	private static final String EVERY = "every";

	private final GateSettings settings;

	private final RuleReaders readers;

	GatePages(GateSettings settings, RuleReaders readers) {
		this.settings = settings;
		this.readers = readers;
	}

	@GetMapping
	String show(@RequestParam(required = false) @Nullable String rule, Model model) {
		return page(rule, Map.of(), model);
	}

	@PostMapping
	String set(@RequestParam String rule, @RequestParam(defaultValue = "") String reason,
			@RequestParam Map<String, String> sent, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		Member member = this.readers.keeper();
		Map<Gate, GateLevel> levels = new EnumMap<>(Gate.class);
		try {
			read(sent, levels);
			this.settings.set(rule, levels, reason, member);
		}
		catch (SettingRefused ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("reasons", List.of(String.valueOf(ex.getMessage())));
			model.addAttribute("reason", reason);
			return page(rule, levels, model);
		}
		next.addFlashAttribute("done", "已更改各关口怎样检查规则%s，理由记入审计".formatted(rule));
		return "redirect:/inspection/gates";
	}

	/** The level chosen for all gates, or that of each by the gate's name. */
	private static void read(Map<String, String> sent, Map<Gate, GateLevel> levels) {
		String every = sent.getOrDefault(EVERY, "");
		for (Gate gate : Gate.values()) {
			String level = every.isEmpty() ? sent.getOrDefault(gate.name(), "") : every;
			if (!level.isEmpty()) {
				levels.put(gate, level(level));
			}
		}
	}

	private static GateLevel level(String name) {
		return Stream.of(GateLevel.values())
			.filter((level) -> level.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new SettingRefused("关口只能“按规则”检查、“只提示”或者“不检查”，没有别的选择。请刷新页面后再选。"));
	}

	/** The rules, with what was chosen but not saved. */
	private String page(@Nullable String rule, Map<Gate, GateLevel> typed, Model model) {
		Member member = this.readers.reader();
		List<GateSettings.Line> lines = this.settings.lines();
		model.addAttribute("lines", lines);
		model.addAttribute("levels", GateLevel.values());
		model.addAttribute("changes", this.settings.changes());
		model.addAttribute("typed", typed);
		model.addAttribute("keeps", this.readers.keeps(member));
		model.addAttribute("chosen",
				lines.stream()
					.filter((line) -> line.rule().code().equals(rule) && !line.fixed())
					.findFirst()
					.orElse(null));
		return "inspection/gates";
	}

}
