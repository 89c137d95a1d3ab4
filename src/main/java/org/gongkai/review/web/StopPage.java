package org.gongkai.review.web;

import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
import org.gongkai.review.ReviewRefused;
import org.gongkai.review.Reviews;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 中止发布 from the document's page. */
@Controller
class StopPage {

	private final Reviews reviews;

	private final SignedIn signedIn;

	StopPage(Reviews reviews, SignedIn signedIn) {
		this.reviews = reviews;
		this.signedIn = signedIn;
	}

	@PostMapping("/documents/{id:\\d+}/stop")
	String stop(@PathVariable long id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
		Member member = this.signedIn.member();
		try {
			this.reviews.stop(id, reason, member);
			redirect.addFlashAttribute("done", "已中止发布，文稿退回拟稿人");
		}
		catch (ReviewRefused ex) {
			redirect.addFlashAttribute("reasons", ex.reasons());
		}
		return "redirect:/documents/" + id;
	}

}
