package org.gongkai.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.gongkai.organization.OwnAccount;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 修改密码. */
@Controller
@RequestMapping("/settings/password")
class PasswordController {

	private static final String FORM = "organization/password";

	private final OwnAccount account;

	PasswordController(OwnAccount account) {
		this.account = account;
	}

	@GetMapping
	ModelAndView blank() {
		return aboutAccount(Forms.first(FORM, PasswordForm.blank()));
	}

	@PostMapping
	ModelAndView change(@Valid @ModelAttribute("form") PasswordForm form, BindingResult errors,
			HttpServletRequest request, RedirectAttributes next) {
		if (!errors.hasErrors() && !Entered.value(form.chosen()).equals(form.repeated())) {
			errors.rejectValue("repeated", "different", "两次输入的新密码不一致");
		}
		HttpSession session = request.getSession(false);
		HttpStatus refused = Forms.attempt(errors, () -> this.account.changePassword(Entered.value(form.current()),
				Entered.value(form.chosen()), (session != null) ? session.getId() : null));
		if (refused != null) {
			return aboutAccount(Forms.again(FORM, refused, errors));
		}
		if (session != null) {
			request.changeSessionId();
		}
		next.addFlashAttribute("done", "密码已修改，您在其他地方的登录已全部退出。");
		return new ModelAndView("redirect:/settings");
	}

	private ModelAndView aboutAccount(ModelAndView page) {
		page.addObject("shortest", this.account.shortestPassword());
		page.addObject("mustChange", this.account.mustChangePassword());
		return page;
	}

}
