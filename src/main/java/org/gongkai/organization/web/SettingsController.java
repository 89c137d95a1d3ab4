package org.gongkai.organization.web;

import java.util.List;

import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
import org.gongkai.organization.Substitution;
import org.gongkai.organization.Substitutions;
import org.gongkai.organization.Waivers;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 个人设置: what concerns oneself; for the principal leader also the waivers. */
@Controller
@RequestMapping("/settings")
class SettingsController {

	private final SignedIn signedIn;

	private final Substitutions substitutions;

	private final Waivers waivers;

	SettingsController(SignedIn signedIn, Substitutions substitutions, Waivers waivers) {
		this.signedIn = signedIn;
		this.substitutions = substitutions;
		this.waivers = waivers;
	}

	@GetMapping
	String settings(Model model) {
		Member me = this.signedIn.member();
		List<Substitution> substitutions = this.substitutions.of(me.id());
		boolean leader = this.waivers.mayGrant();
		model.addAttribute("me", me);
		model.addAttribute("posts", me.roles().stream().sorted().toList());
		model.addAttribute("substitutions", substitutions);
		model.addAttribute("leader", leader);
		model.addAttribute("waivers", leader ? this.waivers.open() : List.of());
		return "organization/settings";
	}

	@PostMapping("/waivers/{id}/grant")
	String grant(@PathVariable long id, RedirectAttributes next) {
		this.waivers.grant(id);
		next.addFlashAttribute("done", "已批准豁免。它会印在每份审批单上，并列入审计报告。");
		return "redirect:/settings";
	}

	@PostMapping("/waivers/{id}/end")
	String end(@PathVariable long id, RedirectAttributes next) {
		this.waivers.end(id);
		next.addFlashAttribute("done", "豁免已终止，立即生效。");
		return "redirect:/settings";
	}

}
