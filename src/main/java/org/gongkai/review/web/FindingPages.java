package org.gongkai.review.web;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.gongkai.document.DocumentRefused;
import org.gongkai.document.StaleVersion;
import org.gongkai.inspection.Inspection;
import org.gongkai.inspection.SettingRefused;
import org.gongkai.inspection.WrongFindings;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
import org.gongkai.review.ReviewRefused;
import org.gongkai.review.Reviews;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What one does about findings: correct, mask, confirm with a reason, tell a wrong one.
 */
@Controller
class FindingPages {

	private final Reviews reviews;

	private final Inspection inspection;

	private final WrongFindings wrong;

	private final SignedIn signedIn;

	FindingPages(Reviews reviews, Inspection inspection, WrongFindings wrong, SignedIn signedIn) {
		this.reviews = reviews;
		this.inspection = inspection;
		this.wrong = wrong;
		this.signedIn = signedIn;
	}

	@PostMapping("/documents/{id:\\d+}/findings/{finding}/confirmation")
	String confirm(@PathVariable long id, @PathVariable long finding, @RequestParam(defaultValue = "") String reason,
			@RequestParam(defaultValue = "false") boolean alike, RedirectAttributes redirect) {
		Member member = this.signedIn.member();
		refuseOthers(id, finding, member);
		return answer(id, redirect, () -> {
			if (alike) {
				return "已确认%d处，理由随文稿留存".formatted(this.reviews.confirmAlike(finding, reason, member).size());
			}
			this.reviews.confirm(finding, reason, member);
			return "已确认，理由随文稿留存";
		});
	}

	@PostMapping("/documents/{id:\\d+}/corrections")
	String correct(@PathVariable long id, @RequestParam int version,
			@RequestParam(name = "finding", defaultValue = "") List<Long> findings,
			@RequestParam(name = "wholly", defaultValue = "") Set<String> wholly, RedirectAttributes redirect) {
		Member member = this.signedIn.member();
		this.reviews.open(id, member);
		return answer(id, redirect, () -> "已改正%d处，保存为新的一版。不合适的可以在“版本与对比”中比较后再改"
			.formatted(this.inspection.correct(id, version, findings, wholly, member)));
	}

	@PostMapping("/documents/{id:\\d+}/findings/{finding}/wrong")
	String tellWrong(@PathVariable long id, @PathVariable long finding, @RequestParam(defaultValue = "") String reason,
			RedirectAttributes redirect) {
		Member member = this.signedIn.member();
		refuseOthers(id, finding, member);
		return answer(id, redirect, () -> {
			this.wrong.tell(finding, reason, member);
			return "已报告误报，由政府信息公开工作机构答复。这一条仍然须按提示修改或者确认";
		});
	}

	private void refuseOthers(long id, long finding, Member member) {
		this.reviews.open(id, member);
		if (this.inspection.finding(finding).documentId() != id) {
			throw new ReviewRefused(ReviewRefused.Kind.NOT_FOUND, List.of("这份文稿没有这条检查提示"));
		}
	}

	private static String answer(long id, RedirectAttributes redirect, Supplier<String> act) {
		try {
			redirect.addFlashAttribute("done", act.get());
		}
		catch (DocumentRefused ex) {
			redirect.addFlashAttribute("reasons", ex.reasons());
		}
		catch (ReviewRefused ex) {
			redirect.addFlashAttribute("reasons", ex.reasons());
		}
		catch (SettingRefused ex) {
			redirect.addFlashAttribute("reasons", List.of(String.valueOf(ex.getMessage())));
		}
		catch (StaleVersion ex) {
			redirect.addFlashAttribute("reasons",
					List.of("文稿已有第%d版，检查结果也已更新，请看过后再改。".formatted(ex.current().version())));
		}
		return "redirect:/documents/" + id + "#findings";
	}

}
