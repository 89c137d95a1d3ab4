package org.gongkai.annualreport.collection.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.chart.Chart;
import org.gongkai.annualreport.chart.ReportCharts;
import org.gongkai.annualreport.collection.AgencyRegister;
import org.gongkai.annualreport.collection.Basis;
import org.gongkai.annualreport.collection.CollectedTotals;
import org.gongkai.annualreport.collection.CollectionPosts;
import org.gongkai.annualreport.collection.Overview;
import org.gongkai.annualreport.collection.SupervisedAgency;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Charts of a total: five years of chosen cells, and how applications ended. */
@Controller
@RequestMapping("/supervision/{year:[0-9]{4}}/charts")
class TotalChartsController {

	private final CollectedTotals totals;

	private final AgencyRegister register;

	private final Overview overview;

	private final CollectionPosts posts;

	private final SignedIn signedIn;

	TotalChartsController(CollectedTotals totals, AgencyRegister register, Overview overview, CollectionPosts posts,
			SignedIn signedIn) {
		this.totals = totals;
		this.register = register;
		this.overview = overview;
		this.posts = posts;
		this.signedIn = signedIn;
	}

	@GetMapping
	String charts(@PathVariable int year, @RequestParam(required = false) @Nullable Long unit,
			@RequestParam(name = "cell", defaultValue = "") List<String> cells, Model model) {
		Member member = this.signedIn.member();
		this.posts.requireReader(member);
		SupervisedAgency whose = unit(unit);
		List<CellId> chosen = Cells.several(cells);
		Map<Integer, AnnualReport> reports = reports(whose, year, member);
		UnitYear.addTo(model, whose, year, this.register, this.overview, "charts");
		model.addAttribute("trend", ReportCharts.trend(whose.name() + "及下级", year, reports, chosen));
		AnnualReport now = reports.get(year);
		model.addAttribute("results", (now != null) ? ReportCharts.results(whose.name() + "及下级", year, now) : null);
		model.addAttribute("cells", Cells.choices());
		model.addAttribute("chosen", chosen.stream().map(CellId::id).toList());
		return "collection/charts";
	}

	@GetMapping("/{kind:trend|results}.{ending:svg|png}")
	ResponseEntity<byte[]> picture(@PathVariable int year, @PathVariable String kind, @PathVariable String ending,
			@RequestParam(required = false) @Nullable Long unit,
			@RequestParam(name = "cell", defaultValue = "") List<String> cells) {
		Member member = this.signedIn.member();
		this.posts.requireReader(member);
		SupervisedAgency whose = unit(unit);
		Map<Integer, AnnualReport> reports = reports(whose, year, member);
		String name = whose.name() + "及下级";
		AnnualReport now = reports.getOrDefault(year, AnnualReport.ofFigures(name, year, whose.scope(), Map.of()));
		Chart chart = kind.equals("trend") ? ReportCharts.trend(name, year, reports, Cells.several(cells))
				: ReportCharts.results(name, year, now);
		return Pictures.answer(chart, ending);
	}

	private Map<Integer, AnnualReport> reports(SupervisedAgency whose, int year, Member member) {
		Map<Integer, AnnualReport> reports = new HashMap<>();
		this.totals.years(whose.id(), year - ReportCharts.YEARS + 1, year, Basis.ACCEPTED, member)
			.forEach((each, total) -> reports.put(each, total.report()));
		return reports;
	}

	private SupervisedAgency unit(@Nullable Long unit) {
		return (unit != null) ? this.register.get(unit) : this.register.root();
	}

}
