package org.gongkai.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.organization.People;
import org.gongkai.organization.Role;
import org.gongkai.organization.SignedIn;
import org.gongkai.organization.Substitutions;
import org.gongkai.web.Choice;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 代理: arranged by oneself in the settings, or for somebody by an administrator. */
@Controller
class SubstitutionController {

	private static final String FORM = "organization/substitution-new";

	private final Substitutions substitutions;

	private final Organization organization;

	private final People people;

	private final SignedIn signedIn;

	private final Clock clock;

	SubstitutionController(Substitutions substitutions, Organization organization, People people, SignedIn signedIn,
			Clock clock) {
		this.substitutions = substitutions;
		this.organization = organization;
		this.people = people;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@GetMapping("/settings/substitutions/new")
	ModelAndView blankForMyself() {
		return about(Forms.first(FORM, blank()), this.signedIn.member(), "/settings");
	}

	@PostMapping("/settings/substitutions")
	ModelAndView arrangeForMyself(@Valid @ModelAttribute("form") SubstitutionForm form, BindingResult errors,
			RedirectAttributes next) {
		return arrange(this.signedIn.member(), form, errors, "/settings", next);
	}

	@PostMapping("/settings/substitutions/{substitutionId}/end")
	String endMine(@PathVariable long substitutionId, RedirectAttributes next) {
		return end(this.signedIn.member().id(), substitutionId, "/settings", next);
	}

	@GetMapping("/admin/people/{id}/substitutions/new")
	ModelAndView blankFor(@PathVariable long id) {
		return about(Forms.first(FORM, blank()), member(id), "/admin/people/" + id);
	}

	@PostMapping("/admin/people/{id}/substitutions")
	ModelAndView arrangeFor(@PathVariable long id, @Valid @ModelAttribute("form") SubstitutionForm form,
			BindingResult errors, RedirectAttributes next) {
		return arrange(member(id), form, errors, "/admin/people/" + id, next);
	}

	@PostMapping("/admin/people/{id}/substitutions/{substitutionId}/end")
	String endFor(@PathVariable long id, @PathVariable long substitutionId, RedirectAttributes next) {
		return end(id, substitutionId, "/admin/people/" + id, next);
	}

	private ModelAndView arrange(Member absent, SubstitutionForm form, BindingResult errors, String back,
			RedirectAttributes next) {
		HttpStatus refused = Forms.attempt(errors,
				() -> this.substitutions.arrange(absent.id(), Entered.value(form.substituteId()),
						Entered.value(form.role()), Entered.value(form.from()), Entered.value(form.until()),
						form.basis()));
		if (refused != null) {
			return about(Forms.again(FORM, refused, errors), absent, back);
		}
		next.addFlashAttribute("done", "已安排代理。");
		return new ModelAndView("redirect:" + back);
	}

	private String end(long absentId, long substitutionId, String back, RedirectAttributes next) {
		this.substitutions.end(absentId, substitutionId);
		next.addFlashAttribute("done", "代理已终止，立即生效。");
		return "redirect:" + back;
	}

	private SubstitutionForm blank() {
		return new SubstitutionForm(null, null, LocalDate.now(this.clock), null, "");
	}

	private ModelAndView about(ModelAndView page, Member absent, String back) {
		List<Choice> roles = absent.roles()
			.stream()
			.sorted()
			.filter((role) -> role != Role.ADMINISTRATOR && role != Role.AUDITOR)
			.map((role) -> new Choice(role.name(), role.label()))
			.toList();
		List<Choice> substitutes = this.people.open()
			.stream()
			.filter((other) -> other.id() != absent.id() && !other.holds(Role.ADMINISTRATOR))
			.map((other) -> new Choice(String.valueOf(other.id()), other.name() + "（" + other.sectionName() + "）"))
			.toList();
		page.addObject("absent", absent);
		page.addObject("roles", roles);
		page.addObject("substitutes", substitutes);
		page.addObject("back", back);
		return page;
	}

	private Member member(long id) {
		People.Entry person = this.people.person(id);
		return this.organization.member(person.username()).orElseThrow();
	}

}
