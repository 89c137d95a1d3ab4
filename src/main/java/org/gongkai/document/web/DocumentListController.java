package org.gongkai.document.web;

import java.util.Arrays;

import org.gongkai.document.DocumentState;
import org.gongkai.document.web.DocumentListing.Filter;
import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.gongkai.organization.SignedIn;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 我的文稿. */
@Controller
class DocumentListController {

	private final DocumentListing listing;

	private final SignedIn signedIn;

	DocumentListController(DocumentListing listing, SignedIn signedIn) {
		this.listing = listing;
		this.signedIn = signedIn;
	}

	@GetMapping("/documents")
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String state,
			@RequestParam(defaultValue = "") String scope, @RequestParam(defaultValue = "0") int page, Model model) {
		Member member = this.signedIn.member();
		boolean drafter = member.holds(Role.DRAFTER);
		// who is no drafter keeps his own old documents in view, never the section's
		Filter filter = new Filter(q.strip(), state(state), drafter && scope.equals("section"),
				Math.max(0, Math.min(page, 100_000)));
		model.addAttribute("filter", filter);
		model.addAttribute("states", DocumentState.values());
		model.addAttribute("drafter", drafter);
		Pages pages = this.listing.pages(filter, member);
		model.addAttribute("documents", this.listing.lines(filter, pages, member));
		model.addAttribute("pages", pages);
		return "document/list";
	}

	private static @Nullable DocumentState state(String code) {
		return Arrays.stream(DocumentState.values())
			.filter((state) -> state.name().equals(code))
			.findFirst()
			.orElse(null);
	}

}
