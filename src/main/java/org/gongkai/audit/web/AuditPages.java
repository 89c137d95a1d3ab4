package org.gongkai.audit.web;

import java.util.List;

import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.gongkai.audit.Seal;
import org.gongkai.audit.Seals;
import org.gongkai.web.OfficeTime;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The trail for the auditor. */
@Controller
@RequestMapping("/audit")
class AuditPages {

	private static final int SEALS = 60;

	private final AuditTrail trail;

	private final Seals seals;

	private final AuditAccess access;

	private final OfficeTime officeTime;

	AuditPages(AuditTrail trail, Seals seals, AuditAccess access, OfficeTime officeTime) {
		this.trail = trail;
		this.seals = seals;
		this.access = access;
		this.officeTime = officeTime;
	}

	/**
	 * The overview; recomputes the whole trail only when asked, as that reads all of it.
	 */
	@GetMapping
	String overview(@RequestParam(defaultValue = "false") boolean verify,
			@RequestParam(defaultValue = "") String subject, Model model) {
		this.access.requireAuditor();
		if (verify) {
			model.addAttribute("verification", this.trail.verify());
			model.addAttribute("verifiedAt", this.officeTime.now().toInstant());
		}
		String chain = subjectOf(subject.strip());
		model.addAttribute("subject", subject.strip());
		model.addAttribute("entries", chain.isEmpty() ? List.<AuditEntry>of() : this.trail.of(chain));
		model.addAttribute("seals", this.seals.latest(SEALS));
		model.addAttribute("unsealed", this.seals.unsealed());
		return "audit/overview";
	}

	@PostMapping("/seals")
	String seal(RedirectAttributes redirect) {
		this.access.requireAuditor();
		redirect.addFlashAttribute("message",
				this.seals.seal()
					.map((seal) -> "已完成第%d次封存，共%d条记录。".formatted(seal.number(), seal.entries()))
					.orElse("没有尚未封存的记录。"));
		return "redirect:/audit";
	}

	@GetMapping("/seals/{number}")
	String seal(@PathVariable long number, Model model) {
		this.access.requireAuditor();
		Seal seal = this.seals.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("seal", seal);
		return "audit/seal";
	}

	/** A bare number is that of a document. */
	private static String subjectOf(String typed) {
		return typed.matches("\\d{1,18}") ? "document:" + typed : typed;
	}

}
