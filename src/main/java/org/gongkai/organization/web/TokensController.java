package org.gongkai.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.validation.Valid;
import org.gongkai.organization.AccessTokens;
import org.gongkai.organization.SignedIn;

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

/** 访问令牌: one's own tokens. */
@Controller
@RequestMapping("/settings/tokens")
class TokensController {

	private static final String LIST = "organization/tokens";

	private static final int PROPOSED_DAYS = 90;

	private final AccessTokens tokens;

	private final SignedIn signedIn;

	private final Clock clock;

	TokensController(AccessTokens tokens, SignedIn signedIn, Clock clock) {
		this.tokens = tokens;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView list() {
		return withTokens(Forms.first(LIST, new TokenForm("", LocalDate.now(this.clock).plusDays(PROPOSED_DAYS))));
	}

	/** Not redirected: the token must not be kept anywhere for a next page. */
	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") TokenForm form, BindingResult errors) {
		AtomicReference<String> secret = new AtomicReference<>();
		HttpStatus refused = Forms.attempt(errors, () -> secret
			.set(this.tokens.create(this.signedIn.member(), form.name(), Entered.value(form.lastDay()))));
		if (refused != null) {
			return withTokens(Forms.again(LIST, refused, errors));
		}
		return new ModelAndView("organization/token-new").addObject("secret", secret.get())
			.addObject("name", form.name());
	}

	@PostMapping("/{id}/revocation")
	String revoke(@PathVariable long id, RedirectAttributes next) {
		this.tokens.revoke(this.signedIn.member(), id);
		next.addFlashAttribute("done", "令牌已撤销，立即失效。");
		return "redirect:/settings/tokens";
	}

	private ModelAndView withTokens(ModelAndView page) {
		return page.addObject("tokens", this.tokens.of(this.signedIn.member().id()));
	}

}
