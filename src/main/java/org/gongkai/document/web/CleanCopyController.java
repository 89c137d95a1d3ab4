package org.gongkai.document.web;

import org.gongkai.document.CleanCopies;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentAccess;
import org.gongkai.document.DocumentRefused;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 做一份干净的副本: one click on the page of a document. */
@Controller
class CleanCopyController {

	private final CleanCopies copies;

	private final DocumentAccess access;

	private final SignedIn signedIn;

	CleanCopyController(CleanCopies copies, DocumentAccess access, SignedIn signedIn) {
		this.copies = copies;
		this.access = access;
		this.signedIn = signedIn;
	}

	@PostMapping("/documents/{id:\\d+}/clean-copy")
	String replace(@PathVariable long id, @RequestParam String digest, @RequestParam int version,
			RedirectAttributes flash) {
		Member member = this.signedIn.member();
		this.access.edit(id, member);
		try {
			Document after = this.copies.replace(id, version, digest, member);
			flash.addFlashAttribute("message",
					"已换成干净的副本，保存为第 %d 版。原件留在第 %d 版，不会公开。请打开副本看一遍。".formatted(after.version(), version));
		}
		catch (DocumentRefused ex) {
			flash.addFlashAttribute("reasons", ex.reasons());
		}
		return "redirect:/documents/" + id + "?view=files";
	}

}
