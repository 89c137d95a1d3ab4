package org.gongkai.organization.web;

import java.util.List;

import jakarta.validation.Valid;
import org.gongkai.organization.People;
import org.gongkai.organization.Sections;
import org.gongkai.organization.Substitutions;
import org.gongkai.organization.Waivers;
import org.gongkai.web.Choice;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 人员管理: the list, a person, and the acts on the account. */
@Controller
@RequestMapping("/admin/people")
class PeopleController {

	private static final int LAST_PAGE = 1_000_000;

	private final People people;

	private final Sections sections;

	private final Substitutions substitutions;

	private final Waivers waivers;

	PeopleController(People people, Sections sections, Substitutions substitutions, Waivers waivers) {
		this.people = people;
		this.sections = sections;
		this.substitutions = substitutions;
		this.waivers = waivers;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page, Model model) {
		int number = Math.max(0, Math.min(page, LAST_PAGE));
		People.Found found = this.people.search(q, number);
		model.addAttribute("q", q);
		model.addAttribute("people", found.people());
		model.addAttribute("pages", new Pages(number, People.PAGE_SIZE, found.total()));
		return "organization/people";
	}

	@GetMapping("/new")
	ModelAndView blank() {
		return withSections(Forms.first("organization/person-new", new PersonForm("", "", 0L, "", 0)));
	}

	@PostMapping
	ModelAndView add(@Valid @ModelAttribute("form") PersonForm form, BindingResult errors) {
		Added added = new Added();
		Object username = errors.getFieldValue("username");
		// nothing at all was sent, so that there is no form to say it of
		boolean bound = errors.getTarget() != null;
		if (bound && (username == null || username.toString().isEmpty())) {
			errors.rejectValue("username", "blank", "请填写用户名");
		}
		HttpStatus refused = Forms.attempt(errors, () -> added.person = this.people.add(Entered.value(form.username()),
				form.name(), form.sectionId(), form.phone()));
		return (refused != null) ? withSections(Forms.again("organization/person-new", refused, errors))
				: password(added.person, "已添加人员");
	}

	@GetMapping("/{id}")
	ModelAndView person(@PathVariable long id) {
		People.Entry person = this.people.person(id);
		return aboutPerson(Forms.first("organization/person", PersonForm.of(person)), id, person.version());
	}

	@PostMapping("/{id}")
	ModelAndView change(@PathVariable long id, @Valid @ModelAttribute("form") PersonForm form, BindingResult errors,
			RedirectAttributes next) {
		HttpStatus refused = Forms.attempt(errors,
				() -> this.people.change(id, form.version(), form.name(), form.sectionId(), form.phone()));
		if (refused != null) {
			// the reason tells what others changed; saving once more is deliberate
			Object version = (refused == HttpStatus.CONFLICT) ? this.people.person(id).version()
					: Forms.version(errors);
			return aboutPerson(Forms.again("organization/person", refused, errors), id, version);
		}
		return done(id, "已保存。", next);
	}

	@PostMapping("/{id}/unlock")
	ModelAndView unlock(@PathVariable long id, RedirectAttributes next) {
		this.people.unlock(id);
		return done(id, "已解除登录锁定。", next);
	}

	@PostMapping("/{id}/close")
	ModelAndView close(@PathVariable long id, RedirectAttributes next) {
		this.people.close(id);
		return done(id, "账号已停用，岗位、代理、豁免、令牌和登录状态已同时终止。", next);
	}

	@PostMapping("/{id}/reopen")
	ModelAndView reopen(@PathVariable long id, RedirectAttributes next) {
		this.people.reopen(id);
		return done(id, "账号已恢复，岗位需要重新任命。", next);
	}

	@PostMapping("/{id}/principal-leader")
	ModelAndView principalLeader(@PathVariable long id, RedirectAttributes next) {
		this.people.namePrincipalLeader(id);
		return done(id, "已登记为主要领导。", next);
	}

	@PostMapping("/{id}/password")
	ModelAndView resetPassword(@PathVariable long id) {
		return password(this.people.resetPassword(id), "密码已重置");
	}

	/** Not redirected: the password must not be kept anywhere for a next page. */
	private static ModelAndView password(People.@Nullable Added added, String heading) {
		ModelAndView page = new ModelAndView("organization/person-password");
		page.addObject("heading", heading);
		page.addObject("added", added);
		return page;
	}

	private ModelAndView aboutPerson(ModelAndView page, long id, @Nullable Object version) {
		People.Entry person = this.people.person(id);
		page.addObject("person", person);
		page.addObject("version", version);
		page.addObject("substitutions", this.substitutions.of(id));
		page.addObject("waivers", this.waivers.open().stream().filter((waiver) -> waiver.personId() == id).toList());
		return withSections(page);
	}

	private ModelAndView withSections(ModelAndView page) {
		List<Choice> choices = this.sections.all()
			.stream()
			.map((section) -> new Choice(String.valueOf(section.id()), section.name()))
			.toList();
		page.addObject("sections", choices);
		return page;
	}

	private static ModelAndView done(long id, String message, RedirectAttributes next) {
		next.addFlashAttribute("done", message);
		return new ModelAndView("redirect:/admin/people/" + id);
	}

	/** Brings the result out of the act. */
	private static final class Added {

		private People.@Nullable Added person;

	}

}
