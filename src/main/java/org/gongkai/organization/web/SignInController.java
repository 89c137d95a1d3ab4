package org.gongkai.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.gongkai.organization.SignInFailed;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page. */
@Controller
class SignInController {

	@GetMapping("/sign-in")
	String signIn(Model model, HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			model.addAttribute("refusal", SignInFailed.takeMessage(session));
			model.addAttribute("username", SignInFailed.takeUsername(session));
		}
		return "organization/sign-in";
	}

}
