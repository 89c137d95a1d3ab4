package org.gongkai.annualreport.collection.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.chart.Chart;
import org.gongkai.annualreport.chart.ReportCharts;
import org.gongkai.annualreport.collection.AgencyRegister;
import org.gongkai.annualreport.collection.CollectionPosts;
import org.gongkai.annualreport.collection.Comparison;
import org.gongkai.annualreport.collection.Overview;
import org.gongkai.annualreport.collection.SupervisedAgency;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 机关比较: one cell of all agencies, as a table that can be sorted and as a picture. */
@Controller
@RequestMapping("/supervision/{year:[0-9]{4}}/comparison")
class ComparisonController {

	private static final int SIZE = 50;

	private final Comparison comparison;

	private final AgencyRegister register;

	private final Overview overview;

	private final CollectionPosts posts;

	private final SignedIn signedIn;

	ComparisonController(Comparison comparison, AgencyRegister register, Overview overview, CollectionPosts posts,
			SignedIn signedIn) {
		this.comparison = comparison;
		this.register = register;
		this.overview = overview;
		this.posts = posts;
		this.signedIn = signedIn;
	}

	@GetMapping
	String table(@PathVariable int year, @RequestParam(required = false) @Nullable Long unit,
			@RequestParam(defaultValue = "") String cell, @RequestParam(defaultValue = "") String order,
			@RequestParam(defaultValue = "0") int page, Model model) {
		Member member = this.signedIn.member();
		this.posts.requireReader(member);
		SupervisedAgency whose = unit(unit);
		CellId id = Cells.one(cell);
		Comparison.Order chosen = order(order);
		List<Comparison.Line> lines = this.comparison.lines(whose.id(), year, id, chosen, member);
		int asked = Math.max(0, Math.min(page, lines.size() / SIZE));
		UnitYear.addTo(model, whose, year, this.register, this.overview, "comparison");
		model.addAttribute("cell", id);
		model.addAttribute("cells", Cells.choices());
		model.addAttribute("order", chosen);
		model.addAttribute("orders", Arrays.asList(Comparison.Order.values()));
		model.addAttribute("lines", lines.subList(asked * SIZE, Math.min(lines.size(), (asked + 1) * SIZE)));
		model.addAttribute("pages", new Pages(asked, SIZE, lines.size()));
		model.addAttribute("notable", lines.stream().filter((line) -> !line.notable().isEmpty()).count());
		Chart chart = chart(whose, year, id, chosen, lines);
		model.addAttribute("chart", chart);
		return "collection/comparison";
	}

	@GetMapping("/chart.{ending:svg|png}")
	ResponseEntity<byte[]> picture(@PathVariable int year, @PathVariable String ending,
			@RequestParam(required = false) @Nullable Long unit, @RequestParam(defaultValue = "") String cell,
			@RequestParam(defaultValue = "") String order) {
		Member member = this.signedIn.member();
		this.posts.requireReader(member);
		SupervisedAgency whose = unit(unit);
		CellId id = Cells.one(cell);
		Comparison.Order chosen = order(order);
		return Pictures.answer(
				chart(whose, year, id, chosen, this.comparison.lines(whose.id(), year, id, chosen, member)), ending);
	}

	private static Chart chart(SupervisedAgency whose, int year, CellId cell, Comparison.Order order,
			List<Comparison.Line> lines) {
		Map<String, BigDecimal> numbers = new LinkedHashMap<>();
		for (Comparison.Line line : lines) {
			if (line.number() != null && numbers.size() < ReportCharts.MOST_BARS) {
				numbers.put(line.name(), line.number());
			}
		}
		return ReportCharts.comparison(whose.name(), year, cell, numbers);
	}

	private SupervisedAgency unit(@Nullable Long unit) {
		return (unit != null) ? this.register.get(unit) : this.register.root();
	}

	private static Comparison.Order order(String name) {
		return Arrays.stream(Comparison.Order.values())
			.filter((order) -> order.name().equals(name))
			.findFirst()
			.orElse(Comparison.Order.LARGEST);
	}

}
