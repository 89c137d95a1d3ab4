package org.gongkai.organization.web;

import jakarta.validation.Valid;
import org.gongkai.organization.AgencySettings;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 机关信息. */
@Controller
@RequestMapping("/admin/agency")
class AgencyController {

	private static final String FORM = "organization/agency";

	private final AgencySettings settings;

	AgencyController(AgencySettings settings) {
		this.settings = settings;
	}

	@GetMapping
	ModelAndView agency() {
		AgencySettings.Current current = this.settings.current();
		ModelAndView page = Forms.first(FORM, AgencyForm.of(current.agency(), current.version()));
		return page.addObject("version", current.version());
	}

	@PostMapping
	ModelAndView change(@Valid @ModelAttribute("form") AgencyForm form, BindingResult errors, RedirectAttributes next) {
		HttpStatus refused = Forms.attempt(errors, () -> this.settings.change(form.agency(), form.version()));
		if (refused != null) {
			Object version = (refused == HttpStatus.CONFLICT) ? this.settings.current().version()
					: Forms.version(errors);
			return Forms.again(FORM, refused, errors).addObject("version", version);
		}
		next.addFlashAttribute("done", "已保存。");
		return new ModelAndView("redirect:/admin/agency");
	}

}
