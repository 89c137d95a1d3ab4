package org.gongkai.annualreport.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.compiling.Compilation;
import org.gongkai.annualreport.compiling.CompilingRefused;
import org.gongkai.annualreport.compiling.Publications;
import org.gongkai.annualreport.compiling.PublishedYear;
import org.gongkai.annualreport.compiling.ReportYears;
import org.gongkai.annualreport.compiling.Rights;
import org.gongkai.annualreport.writing.ReportTables;
import org.gongkai.document.Category;
import org.gongkai.format.Block;
import org.gongkai.organization.SignedIn;
import org.gongkai.web.Pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 数据来源: the figures of a year, each with the list behind it. */
@Controller
@RequestMapping("/annual-reports/{year:\\d{4}}")
class FigurePages {

	private static final int PAGE_SIZE = 100;

	private static final int LAST_PAGE = 1_000_000;

	private final Compilation compilation;

	private final Publications publications;

	private final ReportYears years;

	private final Rights rights;

	private final SignedIn signedIn;

	FigurePages(Compilation compilation, Publications publications, ReportYears years, Rights rights,
			SignedIn signedIn) {
		this.compilation = compilation;
		this.publications = publications;
		this.years = years;
		this.rights = rights;
		this.signedIn = signedIn;
	}

	@GetMapping("/figures")
	String figures(@PathVariable int year, Model model) {
		refuse(year);
		// each cell carries its identifier, which the page turns into value and link
		ReportTables tables = new ReportTables(FormatVersion.V2021, CellId::id);
		List<Block.Table> forms = Arrays.stream(ReportTable.values()).map(tables::table).toList();
		model.addAttribute("year", year);
		model.addAttribute("parts", ReportTable.values());
		model.addAttribute("forms", forms);
		model.addAttribute("cells", byId(this.compilation.cells(year)));
		return "annualreport/figures";
	}

	@GetMapping("/cells/{cell}")
	String cell(@PathVariable int year, @PathVariable String cell, @RequestParam(defaultValue = "0") int page,
			Model model) {
		refuse(year);
		CellId id = CellId.find(cell)
			.orElseThrow(() -> new CompilingRefused(CompilingRefused.Kind.NOT_FOUND, "年度报告的表格中没有这一格"));
		List<Compilation.Source> sources = this.compilation.sources(year, id);
		int asked = Math.max(0, Math.min(page, LAST_PAGE));
		model.addAttribute("year", year);
		model.addAttribute("cell", id);
		model.addAttribute("computed", this.compilation.cells(year).get(id));
		model.addAttribute("sources", part(sources, asked));
		model.addAttribute("pages", new Pages(asked, PAGE_SIZE, sources.size()));
		return "annualreport/cell";
	}

	@GetMapping("/publications")
	String publications(@PathVariable int year, @RequestParam(defaultValue = "") String category,
			@RequestParam(defaultValue = "0") int page, Model model) {
		refuse(year);
		Category only = Arrays.stream(Category.values())
			.filter((it) -> it.name().equals(category))
			.findFirst()
			.orElse(null);
		PublishedYear published = this.publications.ofYear(year);
		List<PublishedYear.Item> items = published.of(only);
		int asked = Math.max(0, Math.min(page, LAST_PAGE));
		model.addAttribute("year", year);
		model.addAttribute("published", published);
		model.addAttribute("category", only);
		model.addAttribute("items", part(items, asked));
		model.addAttribute("pages", new Pages(asked, PAGE_SIZE, items.size()));
		return "annualreport/publications";
	}

	private void refuse(int year) {
		this.rights.requireReader(this.signedIn.member());
		this.years.requireKnown(year);
	}

	private static Map<String, Compilation.Computed> byId(Map<CellId, Compilation.Computed> cells) {
		Map<String, Compilation.Computed> byId = new HashMap<>();
		cells.forEach((cell, computed) -> byId.put(cell.id(), computed));
		return byId;
	}

	private static <T> List<T> part(List<T> all, int page) {
		return all.stream().skip((long) page * PAGE_SIZE).limit(PAGE_SIZE).toList();
	}

}
