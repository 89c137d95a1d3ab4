package org.gongkai.annualreport.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.annualreport.editing.Narrative;
import org.gongkai.annualreport.editing.NumberInText;
import org.gongkai.annualreport.editing.OpenReport;
import org.gongkai.annualreport.editing.ReportEditing;
import org.gongkai.annualreport.editing.ReportText;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentAccess;
import org.gongkai.document.StaleVersion;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * 文字与去年对照: the report's text beside last year's, and the numbers that follow its cells.
 */
@Controller
class NarrativeController {

	private static final String FIGURE = "figure.";

	private final ReportEditing editing;

	private final DocumentAccess access;

	private final SignedIn signedIn;

	NarrativeController(ReportEditing editing, DocumentAccess access, SignedIn signedIn) {
		this.editing = editing;
		this.access = access;
		this.signedIn = signedIn;
	}

	@GetMapping("/documents/{id:\\d+}/report/text")
	String text(@PathVariable long id, Model model) {
		Member member = this.signedIn.member();
		OpenReport report = this.editing.open(id, member);
		Optional<ReportText> last = this.editing.lastText(report, member);
		model.addAttribute("report", report);
		model.addAttribute("document", report.document());
		model.addAttribute("narrative", Narrative.of(report.text(), last.orElse(null), this.editing.figures(report)));
		model.addAttribute("hasLast", last.isPresent());
		return "annualreport/narrative";
	}

	/**
	 * Lets numbers follow cells.
	 * @param only the place of the number whose own button was pressed, or null
	 * @param free the place of a number that is to follow nothing any more, or null
	 * @param chosen the places of the numbers that were ticked
	 * @param sent what each is to follow
	 */
	@PostMapping("/documents/{id:\\d+}/report/text")
	String link(@PathVariable long id, @RequestParam int version, @RequestParam(required = false) @Nullable String only,
			@RequestParam(required = false) @Nullable String free,
			@RequestParam(required = false) @Nullable List<String> chosen, @RequestParam Map<String, String> sent,
			RedirectAttributes flash) {
		Member member = this.signedIn.member();
		this.access.edit(id, member);
		OpenReport report = this.editing.open(id, member);
		if (report.version() != version) {
			throw new StaleVersion(report.document(), version);
		}
		List<String> wanted = (free != null) ? List.of(free)
				: (only != null) ? List.of(only) : (chosen != null) ? chosen : List.of();
		List<ReportEditing.Link> links = links(report, wanted, free != null, sent);
		if (links.isEmpty()) {
			flash.addFlashAttribute("reasons", List.of("没有选中可以关联的数。请勾选要关联的数，再点“关联选中的数”。"));
		}
		else {
			Document saved = this.editing.link(id, version, links, member);
			flash.addFlashAttribute("message",
					((free != null) ? "这个数不再随数据更新，已保存为第 %d 版。" : "已关联 " + links.size() + " 个数，已保存为第 %d 版。以后改表，这些数随之更新。")
						.formatted(saved.version()));
		}
		return "redirect:/documents/" + id + "/report/text";
	}

	/**
	 * Only what the page offers: a number that stands there, and a figure equal to it.
	 */
	private List<ReportEditing.Link> links(OpenReport report, List<String> wanted, boolean free,
			Map<String, String> sent) {
		List<ReportEditing.Link> links = new ArrayList<>();
		for (NumberInText number : Narrative.of(report.text(), null, this.editing.figures(report)).numbers()) {
			if (!wanted.contains(number.key())) {
				continue;
			}
			if (free && number.figure() != null) {
				links.add(new ReportEditing.Link(number.spot(), null));
			}
			String figure = sent.get(FIGURE + number.key());
			if (!free && number.offers().stream().anyMatch((offer) -> offer.figure().equals(figure))) {
				links.add(new ReportEditing.Link(number.spot(), figure));
			}
		}
		return links;
	}

}
