package org.gongkai.publication.web;

import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.gongkai.organization.SignedIn;
import org.gongkai.publication.Ledger;
import org.gongkai.publication.Patrol;
import org.gongkai.publication.PublishedPages;
import org.gongkai.publication.Withdrawals;
import org.gongkai.web.Pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 发布台账 with the patrol of each page. */
@Controller
@RequestMapping("/ledger")
class LedgerController {

	private static final int LAST_PAGE = 1_000_000;

	private final Ledger ledger;

	private final Patrol patrol;

	private final Withdrawals withdrawals;

	private final SignedIn signedIn;

	LedgerController(Ledger ledger, Patrol patrol, Withdrawals withdrawals, SignedIn signedIn) {
		this.ledger = ledger;
		this.patrol = patrol;
		this.withdrawals = withdrawals;
		this.signedIn = signedIn;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page, Model model) {
		String words = q.replaceAll("\\p{Cntrl}", " ").strip();
		int asked = Math.max(0, Math.min(page, LAST_PAGE));
		Ledger.LedgerPage found = this.ledger.find(words, asked, this.signedIn.member());
		model.addAttribute("words", words);
		model.addAttribute("entries", found.entries());
		model.addAttribute("differing", this.patrol.differing());
		model.addAttribute("pages", new Pages(asked, PublishedPages.PAGE_SIZE, found.total()));
		return "publication/ledger";
	}

	@GetMapping("/{documentId}")
	String entry(@PathVariable long documentId, Model model) {
		Member member = this.signedIn.member();
		model.addAttribute("entry", this.ledger.entry(documentId, member));
		model.addAttribute("checks", this.patrol.checks(documentId));
		model.addAttribute("withdrawal", this.withdrawals.of(documentId).orElse(null));
		model.addAttribute("mayCheck", member.holds(Role.PATROL_READER) || member.holds(Role.PUBLISHER));
		model.addAttribute("mayWithdraw", member.holds(Role.DISCLOSURE_OFFICER) || member.holds(Role.PUBLISHER));
		return "publication/ledger-entry";
	}

	@PostMapping("/{documentId}/patrol")
	String check(@PathVariable long documentId) {
		this.patrol.check(documentId, this.signedIn.member());
		return "redirect:/ledger/" + documentId;
	}

}
