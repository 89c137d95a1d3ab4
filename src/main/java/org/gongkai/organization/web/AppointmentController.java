package org.gongkai.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.validation.Valid;
import org.gongkai.organization.People;
import org.gongkai.organization.Appointments;
import org.gongkai.organization.Role;
import org.gongkai.organization.Waivers;
import org.gongkai.web.Choice;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's posts, and the waivers asked for on his behalf. */
@Controller
@RequestMapping("/admin/people/{id}")
class AppointmentController {

	private final People people;

	private final Appointments appointments;

	private final Waivers waivers;

	private final Clock clock;

	AppointmentController(People people, Appointments appointments, Waivers waivers, Clock clock) {
		this.people = people;
		this.appointments = appointments;
		this.waivers = waivers;
		this.clock = clock;
	}

	@GetMapping("/posts/new")
	ModelAndView blankPost(@PathVariable long id) {
		return aboutPost(Forms.first("organization/post-new", new PostForm(null, today(), null)), id);
	}

	@PostMapping("/posts")
	ModelAndView appoint(@PathVariable long id, @Valid @ModelAttribute("form") PostForm form, BindingResult errors,
			RedirectAttributes next) {
		HttpStatus refused = Forms.attempt(errors, () -> this.appointments.appoint(id, Entered.value(form.role()),
				Entered.value(form.from()), form.until()));
		return (refused != null) ? aboutPost(Forms.again("organization/post-new", refused, errors), id)
				: done(id, "已任命。", next);
	}

	@PostMapping("/posts/{postId}/removal")
	ModelAndView remove(@PathVariable long id, @PathVariable long postId, RedirectAttributes next) {
		this.appointments.remove(id, postId);
		return done(id, "岗位已免去，立即生效。", next);
	}

	@GetMapping("/waivers/new")
	ModelAndView blankWaiver(@PathVariable long id) {
		return aboutPerson(Forms.first("organization/waiver-new", new WaiverForm("", "", today(), null)), id);
	}

	@PostMapping("/waivers")
	ModelAndView propose(@PathVariable long id, @Valid @ModelAttribute("form") WaiverForm form, BindingResult errors,
			RedirectAttributes next) {
		HttpStatus refused = Forms.attempt(errors, () -> this.waivers.propose(id, form.rule(), form.reason(),
				Entered.value(form.from()), Entered.value(form.until())));
		return (refused != null) ? aboutPerson(Forms.again("organization/waiver-new", refused, errors), id)
				: done(id, "已登记，主要领导本人登录批准后才生效。", next);
	}

	private ModelAndView aboutPost(ModelAndView page, long id) {
		List<Choice> roles = Arrays.stream(Role.values()).map((role) -> new Choice(role.name(), role.label())).toList();
		page.addObject("roles", roles);
		return aboutPerson(page, id);
	}

	private ModelAndView aboutPerson(ModelAndView page, long id) {
		page.addObject("person", this.people.person(id));
		return page;
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static ModelAndView done(long id, String message, RedirectAttributes next) {
		next.addFlashAttribute("done", message);
		return new ModelAndView("redirect:/admin/people/" + id);
	}

}
