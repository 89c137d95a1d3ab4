package org.gongkai.annualreport.collection.web;

import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.collection.AgencyFilter;
import org.gongkai.annualreport.collection.AgencyRegister;
import org.gongkai.annualreport.collection.CollectionPosts;
import org.gongkai.annualreport.collection.DirectSubmission;
import org.gongkai.annualreport.collection.Overview;
import org.gongkai.annualreport.collection.Submissions;
import org.gongkai.annualreport.collection.SupervisedAgency;
import org.gongkai.annualreport.collection.TotalConfirmation;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 报送情况: which agency has handed in what, for a year. */
@Controller
class OverviewController {

	private final Overview overview;

	private final AgencyRegister register;

	private final Submissions submissions;

	private final DirectSubmission direct;

	private final TotalConfirmation confirmation;

	private final CollectionPosts posts;

	private final SignedIn signedIn;

	OverviewController(Overview overview, AgencyRegister register, Submissions submissions, DirectSubmission direct,
			TotalConfirmation confirmation, CollectionPosts posts, SignedIn signedIn) {
		this.overview = overview;
		this.register = register;
		this.submissions = submissions;
		this.direct = direct;
		this.confirmation = confirmation;
		this.posts = posts;
		this.signedIn = signedIn;
	}

	@GetMapping("/supervision")
	String latest() {
		this.posts.requireReader(this.signedIn.member());
		return "redirect:/supervision/" + this.overview.latestYear();
	}

	/** The choice of another year, on whichever page. */
	@GetMapping("/supervision/year")
	String other(@RequestParam int year, @RequestParam(required = false) @Nullable Long unit,
			@RequestParam(defaultValue = "overview") String tab) {
		this.posts.requireReader(this.signedIn.member());
		String page = List.of("total", "comparison", "charts").contains(tab) ? "/" + tab : "";
		return "redirect:/supervision/%d%s%s".formatted(year, page, (unit != null) ? "?unit=" + unit : "");
	}

	@GetMapping("/supervision/{year:[0-9]{4}}")
	String year(@PathVariable int year, @RequestParam(required = false) @Nullable Long unit,
			@RequestParam(defaultValue = "ALL") String state, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "0") long after, Model model) {
		Member member = this.signedIn.member();
		this.posts.requireReader(member);
		SupervisedAgency whose = (unit != null) ? this.register.get(unit) : this.register.root();
		AgencyFilter filter = filter(state);
		Map<AgencyFilter, Long> counts = this.overview.counts(whose, year, member);
		UnitYear.addTo(model, whose, year, this.register, this.overview, "overview");
		model.addAttribute("counts", counts);
		model.addAttribute("filter", filter);
		model.addAttribute("filters", AgencyFilter.values());
		model.addAttribute("words", q);
		model.addAttribute("after", after);
		model.addAttribute("page", this.overview.page(whose, year, filter, q, after, member));
		model.addAttribute("own", this.submissions.standing(whose.id(), year).orElse(null));
		model.addAttribute("state", this.confirmation.state(whose.id(), year));
		boolean mayAct = this.posts.mayAct(member);
		model.addAttribute("mayAct", mayAct);
		model.addAttribute("published", (mayAct && whose.parent() == null) ? this.direct.published() : List.of());
		return "collection/overview";
	}

	private static AgencyFilter filter(String state) {
		for (AgencyFilter filter : AgencyFilter.values()) {
			if (filter.name().equals(state)) {
				return filter;
			}
		}
		return AgencyFilter.ALL;
	}

}
