package org.gongkai.annualreport.web;

import java.util.function.Function;
import java.util.function.ToIntBiFunction;

import org.gongkai.annualreport.compiling.CompilingRefused;
import org.gongkai.annualreport.compiling.Rights;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the pages of all ledgers let people in and do what they ask. */
@Component
class LedgerDesk {

	private static final int LAST_PAGE = 1_000_000;

	private static final long LARGEST_FILE = 5L * 1024 * 1024;

	private final Rights rights;

	private final SignedIn signedIn;

	LedgerDesk(Rights rights, SignedIn signedIn) {
		this.rights = rights;
		this.signedIn = signedIn;
	}

	/** Lets in whoever may read. */
	void read() {
		this.rights.requireReader(this.signedIn.member());
	}

	/** Lets in whoever keeps the ledgers. */
	void keep() {
		this.rights.requireKeeper(this.signedIn.member());
	}

	/** Whether the person who is signed in keeps the ledgers. */
	boolean keeps() {
		return this.rights.keeps(this.signedIn.member());
	}

	/**
	 * Does something with the ledger and shows a page.
	 * @param act what the keeper does, and the page that is shown then
	 * @param done what he is told then
	 * @param again the form once more, with the reasons for which it was refused
	 */
	ModelAndView does(Function<Member, String> act, String done, RedirectAttributes next,
			Function<CompilingRefused, ModelAndView> again) {
		keep();
		String page;
		try {
			page = act.apply(this.signedIn.member());
		}
		catch (CompilingRefused ex) {
			return again.apply(ex);
		}
		next.addFlashAttribute("done", done);
		return new ModelAndView("redirect:" + page);
	}

	/**
	 * Brings a file in and shows a page.
	 * @param bring how, with how many entries it brought
	 * @param told what the keeper is told of their number
	 */
	ModelAndView brings(MultipartFile file, ToIntBiFunction<byte[], Member> bring, String told, String page,
			RedirectAttributes next, Function<CompilingRefused, ModelAndView> again) {
		keep();
		try {
			int count = bring.applyAsInt(CsvUpload.bytes(file, LARGEST_FILE), this.signedIn.member());
			next.addFlashAttribute("done", told.formatted(count));
		}
		catch (CompilingRefused ex) {
			return again.apply(ex);
		}
		return new ModelAndView("redirect:" + page);
	}

	/** What somebody looks for. */
	static String words(String sought) {
		return sought.replaceAll("\\p{Cntrl}", " ").strip();
	}

	/** The page of a list that is asked for. */
	static int page(int asked) {
		return Math.max(0, Math.min(asked, LAST_PAGE));
	}

	/** A field; a form that was tampered with may lack some. */
	static String text(@Nullable String sent) {
		return (sent != null) ? sent : "";
	}

}
