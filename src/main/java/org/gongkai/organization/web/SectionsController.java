package org.gongkai.organization.web;

import java.util.List;

import jakarta.validation.Valid;
import org.gongkai.organization.OrganizationRefused;
import org.gongkai.organization.OrganizationRefused.Kind;
import org.gongkai.organization.Sections;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 科室管理. */
@Controller
@RequestMapping("/admin/sections")
class SectionsController {

	private static final String FORM = "organization/section";

	private final Sections sections;

	SectionsController(Sections sections) {
		this.sections = sections;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("sections", this.sections.all());
		return "organization/sections";
	}

	@GetMapping("/new")
	ModelAndView blank() {
		List<Sections.Entry> all = this.sections.all();
		int last = all.isEmpty() ? 0 : all.get(all.size() - 1).position();
		return to(Forms.first(FORM, new SectionForm("", last + 1, 0)), "/admin/sections", 0);
	}

	@PostMapping
	ModelAndView add(@Valid @ModelAttribute("form") SectionForm form, BindingResult errors, RedirectAttributes next) {
		HttpStatus refused = Forms.attempt(errors, () -> this.sections.add(form.name(), form.position()));
		return (refused != null) ? to(Forms.again(FORM, refused, errors), "/admin/sections", 0) : done("已添加科室。", next);
	}

	@GetMapping("/{id}")
	ModelAndView section(@PathVariable long id) {
		Sections.Entry section = find(id);
		return to(Forms.first(FORM, new SectionForm(section.name(), section.position(), section.version())),
				"/admin/sections/" + id, section.version());
	}

	@PostMapping("/{id}")
	ModelAndView change(@PathVariable long id, @Valid @ModelAttribute("form") SectionForm form, BindingResult errors,
			RedirectAttributes next) {
		find(id);
		HttpStatus refused = Forms.attempt(errors,
				() -> this.sections.change(id, form.version(), form.name(), form.position()));
		if (refused != null) {
			Object version = (refused == HttpStatus.CONFLICT) ? find(id).version() : Forms.version(errors);
			return to(Forms.again(FORM, refused, errors), "/admin/sections/" + id, version);
		}
		return done("已保存。", next);
	}

	@PostMapping("/{id}/removal")
	ModelAndView remove(@PathVariable long id, RedirectAttributes next) {
		this.sections.remove(id);
		return done("已删除科室。", next);
	}

	private Sections.Entry find(long id) {
		return this.sections.all()
			.stream()
			.filter((section) -> section.id() == id)
			.findFirst()
			.orElseThrow(() -> new OrganizationRefused(Kind.NOT_FOUND, "没有找到这个科室，可能已被删除"));
	}

	private static ModelAndView to(ModelAndView page, String action, @Nullable Object version) {
		page.addObject("action", action);
		page.addObject("version", version);
		return page;
	}

	private static ModelAndView done(String message, RedirectAttributes next) {
		next.addFlashAttribute("done", message);
		return new ModelAndView("redirect:/admin/sections");
	}

}
