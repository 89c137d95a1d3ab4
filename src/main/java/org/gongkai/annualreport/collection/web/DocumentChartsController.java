package org.gongkai.annualreport.collection.web;

import java.util.List;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.chart.Chart;
import org.gongkai.annualreport.collection.DocumentCharts;
import org.gongkai.document.Category;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentAccess;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
import org.gongkai.review.DocumentLinks;
import org.gongkai.review.Reviews;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Charts of one of the office's own reports; one click puts one into part one. */
@Controller
@RequestMapping("/documents/{id}/charts")
class DocumentChartsController implements DocumentLinks {

	private final DocumentCharts charts;

	private final Reviews reviews;

	private final DocumentAccess access;

	private final SignedIn signedIn;

	DocumentChartsController(DocumentCharts charts, Reviews reviews, DocumentAccess access, SignedIn signedIn) {
		this.charts = charts;
		this.reviews = reviews;
		this.access = access;
		this.signedIn = signedIn;
	}

	@Override
	public List<Link> of(Document document, Member member) {
		return (document.category() == Category.ANNUAL_REPORT)
				? List.of(new Link("图表", "/documents/" + document.id() + "/charts")) : List.of();
	}

	@GetMapping
	String page(@PathVariable long id, @RequestParam(name = "cell", defaultValue = "") List<String> cells,
			Model model) {
		Member member = this.signedIn.member();
		Document document = this.reviews.open(id, member);
		DocumentCharts.Own own = this.charts.own(document);
		List<CellId> chosen = Cells.several(cells);
		model.addAttribute("document", document);
		model.addAttribute("trend", own.trend(chosen));
		model.addAttribute("results", own.results());
		model.addAttribute("known", own.reports().size());
		model.addAttribute("cells", Cells.choices());
		model.addAttribute("chosen", chosen.stream().map(CellId::id).toList());
		model.addAttribute("mayEdit", document.state().editable() && this.access.editor(document, member));
		return "collection/document-charts";
	}

	@GetMapping("/{kind:trend|results}.{ending:svg|png}")
	ResponseEntity<byte[]> picture(@PathVariable long id, @PathVariable String kind, @PathVariable String ending,
			@RequestParam(name = "cell", defaultValue = "") List<String> cells) {
		Document document = this.reviews.open(id, this.signedIn.member());
		return Pictures.answer(chart(document, kind, cells), ending);
	}

	@PostMapping("/{kind:trend|results}")
	String insert(@PathVariable long id, @PathVariable String kind, @RequestParam(defaultValue = "0") int version,
			@RequestParam(name = "cell", defaultValue = "") List<String> cells, RedirectAttributes next) {
		Member member = this.signedIn.member();
		Document document = this.access.edit(id, member);
		this.charts.insert(document, version, chart(document, kind, cells), member);
		next.addFlashAttribute("message", "图表已放进第一部分末尾，并存为新的一版。请核对图题和位置。");
		return "redirect:/documents/" + id;
	}

	private Chart chart(Document document, String kind, List<String> cells) {
		DocumentCharts.Own own = this.charts.own(document);
		return kind.equals("trend") ? own.trend(Cells.several(cells)) : own.results();
	}

}
