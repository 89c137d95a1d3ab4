package org.gongkai.review.web;

import org.gongkai.document.Document;
import org.gongkai.organization.Agency;
import org.gongkai.organization.Organization;
import org.gongkai.organization.SignedIn;
import org.gongkai.review.Forms;
import org.gongkai.review.PublicSite;
import org.gongkai.review.Reviews;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 发布审批单 and 保密审查表 for print, filled from the record. */
@Controller
class FormPages {

	private final Forms forms;

	private final Reviews reviews;

	private final Organization organization;

	private final PublicSite site;

	private final SignedIn signedIn;

	FormPages(Forms forms, Reviews reviews, Organization organization, PublicSite site, SignedIn signedIn) {
		this.forms = forms;
		this.reviews = reviews;
		this.organization = organization;
		this.site = site;
		this.signedIn = signedIn;
	}

	@GetMapping("/documents/{id:\\d+}/approval-form")
	String approval(@PathVariable long id, Model model) {
		head(id, model);
		model.addAttribute("form", this.forms.approval(id));
		return "review/approval-form";
	}

	@GetMapping("/documents/{id:\\d+}/secrecy-form")
	String secrecy(@PathVariable long id, Model model) {
		head(id, model);
		model.addAttribute("form", this.forms.secrecy(id));
		return "review/secrecy-form";
	}

	private void head(long id, Model model) {
		Document document = this.reviews.open(id, this.signedIn.member());
		Agency agency = this.organization.agency();
		model.addAttribute("document", document);
		model.addAttribute("agency", agency.name());
		model.addAttribute("indexNo", this.site.indexNo(id).orElse(null));
	}

}
