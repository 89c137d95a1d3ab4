package org.gongkai.inspection.terms.web;

import java.util.List;
import java.util.Map;

import org.gongkai.inspection.terms.TermKind;
import org.gongkai.inspection.terms.TermLists;
import org.gongkai.inspection.terms.TermRights;
import org.gongkai.inspection.terms.TermsRefused;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What all pages of the lists begin with: who asks, for which list. */
@Component
class TermDesk {

	private final TermLists lists;

	private final TermRights rights;

	private final SignedIn signedIn;

	TermDesk(TermLists lists, TermRights rights, SignedIn signedIn) {
		this.lists = lists;
		this.rights = rights;
		this.signedIn = signedIn;
	}

	Member reader() {
		Member member = this.signedIn.member();
		this.rights.requireReader(member);
		return member;
	}

	Member keeper() {
		Member member = this.signedIn.member();
		this.rights.requireKeeper(member);
		return member;
	}

	boolean keeps() {
		return this.rights.keeps(this.signedIn.member());
	}

	/** The kind of the code in the address. */
	static TermKind kind(String code) {
		return TermKind.of(code).orElseThrow(() -> new TermsRefused(TermsRefused.Kind.NOT_FOUND, "没有这个词表"));
	}

	/** A page of a list, without problems. */
	ModelAndView page(String view, TermKind kind) {
		return new ModelAndView("terms/" + view).addObject("list", this.lists.list(kind))
			.addObject("kind", kind)
			.addObject("keeps", keeps())
			.addObject("reasons", List.of())
			.addObject("errors", Map.of());
	}

	/**
	 * The page once more, with what is wrong.
	 * @throws TermsRefused when it is not for a form to show
	 */
	ModelAndView again(String view, TermKind kind, TermsRefused ex, Map<String, String> errors) {
		if (ex.kind() == TermsRefused.Kind.NOT_FOUND || ex.kind() == TermsRefused.Kind.FORBIDDEN) {
			throw ex;
		}
		ModelAndView page = page(view, kind);
		page.setStatus(TermsAdvice.status(ex));
		return page.addObject("reasons", ex.reasons()).addObject("errors", errors);
	}

}
