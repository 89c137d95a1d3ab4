package org.gongkai.document.web;

import org.gongkai.document.Document;
import org.gongkai.document.DocumentAccess;
import org.gongkai.document.Documents;
import org.gongkai.organization.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of a document and what changed between them. */
@Controller
class VersionsController {

	private final Documents documents;

	private final DocumentAccess access;

	private final SignedIn signedIn;

	VersionsController(Documents documents, DocumentAccess access, SignedIn signedIn) {
		this.documents = documents;
		this.access = access;
		this.signedIn = signedIn;
	}

	@GetMapping("/documents/{id}/versions")
	String versions(@PathVariable long id, Model model) {
		Document document = this.access.read(id, this.signedIn.member());
		model.addAttribute("document", document);
		model.addAttribute("versions", this.documents.versions(id));
		return "document/versions";
	}

	/** Without numbers: the current version against the one before. */
	@GetMapping("/documents/{id}/difference")
	String difference(@PathVariable long id, @RequestParam(defaultValue = "0") int from,
			@RequestParam(defaultValue = "0") int to, Model model) {
		Document document = this.access.read(id, this.signedIn.member());
		int newer = (to > 0) ? to : document.version();
		int older = (from > 0) ? from : Math.max(1, newer - 1);
		model.addAttribute("document", document);
		model.addAttribute("versions", this.documents.versions(id));
		model.addAttribute("from", older);
		model.addAttribute("to", newer);
		model.addAttribute("difference", DifferenceView.of(this.documents.difference(id, older, newer), id));
		return "document/difference";
	}

}
