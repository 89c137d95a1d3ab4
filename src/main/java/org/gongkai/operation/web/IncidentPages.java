package org.gongkai.operation.web;

import java.util.List;

import org.gongkai.operation.Incidents;
import org.gongkai.operation.Incidents.Retry;
import org.gongkai.operation.Incidents.Standing;
import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.gongkai.organization.SignedIn;
import org.gongkai.web.Pages;
import org.gongkai.web.Problems;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * 办理异常, for the administrator, who sees no content, and for the disclosure office, which
 * may open the documents.
 */
@Controller
@RequestMapping("/incidents")
class IncidentPages {

	private static final int SIZE = 50;

	private final Incidents incidents;

	private final SignedIn signedIn;

	IncidentPages(Incidents incidents, SignedIn signedIn) {
		this.incidents = incidents;
		this.signedIn = signedIn;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "0") int page, Model model) {
		Member member = keeper();
		int shown = Math.max(0, page);
		Standing standing = this.incidents.standing();
		model.addAttribute("standing", standing);
		model.addAttribute("incidents", this.incidents.list(SIZE, (long) shown * SIZE));
		model.addAttribute("standstills", this.incidents.standstills());
		model.addAttribute("opens", member.holds(Role.DISCLOSURE_OFFICER));
		model.addAttribute("pages", new Pages(shown, SIZE, standing.stopped() + standing.retried()));
		return "operation/incidents";
	}

	@PostMapping("/{job}/retry")
	Object retry(@PathVariable String job, RedirectAttributes next) {
		Retry result = this.incidents.retry(job, keeper());
		if (result == Retry.GONE) {
			return Problems.page(HttpStatus.NOT_FOUND, "没有这一步：已经办成，或者文稿已经退回、撤回。请回到“办理异常”查看。", List.of());
		}
		next.addFlashAttribute("done", (result == Retry.ASKED) ? "已安排重试，几秒钟内执行；仍不成功的会再列出来。" : "这一步已经在重试，不需要再点。");
		return "redirect:/incidents";
	}

	@PostMapping("/retry")
	String retryAll(RedirectAttributes next) {
		int asked = this.incidents.retryAll(keeper());
		next.addFlashAttribute("done", (asked > 0) ? "已安排重试%d项，仍不成功的会再列出来。".formatted(asked) : "没有需要重试的，都已经在重试或者已经办成。");
		return "redirect:/incidents";
	}

	private Member keeper() {
		Member member = this.signedIn.member();
		if (!member.holds(Role.ADMINISTRATOR) && !member.holds(Role.DISCLOSURE_OFFICER)) {
			throw new AccessDeniedException("办理异常由系统管理员和政府信息公开工作机构处理");
		}
		return member;
	}

}
