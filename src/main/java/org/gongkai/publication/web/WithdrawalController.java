package org.gongkai.publication.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.gongkai.organization.SignedIn;
import org.gongkai.publication.Withdrawal;
import org.gongkai.publication.WithdrawalReason;
import org.gongkai.publication.Withdrawals;
import org.gongkai.review.ReviewRefused;
import org.gongkai.web.Choice;
import org.gongkai.web.OfficeTime;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 撤稿: the form that takes a page down, and the list where the papers follow. */
@Controller
class WithdrawalController {

	private final Withdrawals withdrawals;

	private final SignedIn signedIn;

	private final OfficeTime time;

	WithdrawalController(Withdrawals withdrawals, SignedIn signedIn, OfficeTime time) {
		this.withdrawals = withdrawals;
		this.signedIn = signedIn;
		this.time = time;
	}

	@GetMapping("/documents/{id}/withdrawal")
	String form(@PathVariable long id, Model model) {
		return form(id, new Form("", "", "", this.time.control(this.time.now().toInstant())), List.of(), model);
	}

	@PostMapping("/documents/{id}/withdrawal")
	String withdraw(@PathVariable long id, Form form, Model model, HttpServletResponse response) {
		try {
			this.withdrawals.withdraw(id, form.order(this.time), this.signedIn.member());
		}
		catch (ReviewRefused ex) {
			if (ex.kind() != ReviewRefused.Kind.INCOMPLETE) {
				throw ex;
			}
			response.setStatus(422);
			return form(id, form, ex.reasons(), model);
		}
		return "redirect:/withdrawals";
	}

	@GetMapping("/withdrawals")
	String list(Model model) {
		return list(List.of(), model);
	}

	@PostMapping("/withdrawals/{id}/report")
	String report(@PathVariable long id, @RequestParam(defaultValue = "") String measures,
			@RequestParam(defaultValue = "") String lesson, Model model, HttpServletResponse response) {
		return answer(() -> this.withdrawals.report(id, measures, lesson, this.signedIn.member()), model, response);
	}

	@PostMapping("/withdrawals/{id}/confirmation")
	String confirm(@PathVariable long id, @RequestParam(defaultValue = "") String opinion, Model model,
			HttpServletResponse response) {
		return answer(() -> this.withdrawals.confirm(id, opinion, this.signedIn.member()), model, response);
	}

	private String answer(Runnable act, Model model, HttpServletResponse response) {
		try {
			act.run();
		}
		catch (ReviewRefused ex) {
			if (ex.kind() != ReviewRefused.Kind.INCOMPLETE) {
				throw ex;
			}
			response.setStatus(422);
			return list(ex.reasons(), model);
		}
		return "redirect:/withdrawals";
	}

	private String form(long id, Form form, List<String> reasons, Model model) {
		model.addAttribute("page", this.withdrawals.toWithdraw(id, this.signedIn.member()));
		model.addAttribute("form", form);
		model.addAttribute("reasons", reasons);
		// nothing is chosen beforehand: a slip would put the wrong class on record
		List<Choice> classes = new ArrayList<>(List.of(new Choice("", "请选择")));
		for (WithdrawalReason reason : WithdrawalReason.values()) {
			classes.add(new Choice(reason.name(), reason.label()));
		}
		model.addAttribute("classes", classes);
		return "publication/withdrawal";
	}

	private String list(List<String> reasons, Model model) {
		Member member = this.signedIn.member();
		List<Withdrawal> found = this.withdrawals.list(member);
		model.addAttribute("withdrawals", found);
		model.addAttribute("reasons", reasons);
		model.addAttribute("today", this.time.now().toLocalDate());
		model.addAttribute("mayReport", member.holds(Role.DISCLOSURE_OFFICER));
		model.addAttribute("mayConfirm", member.holds(Role.LEADER_IN_CHARGE));
		return "publication/withdrawals";
	}

	/**
	 * What the form sends.
	 *
	 * @param reasonClass name of a {@link WithdrawalReason}
	 * @param reason why
	 * @param foundBy who found it
	 * @param foundAt when, as the control writes it, in the office's time
	 */
	record Form(@Nullable String reasonClass, @Nullable String reason, @Nullable String foundBy,
			@Nullable String foundAt) {

		Withdrawals.Order order(OfficeTime time) {
			return new Withdrawals.Order(text(this.reasonClass), text(this.reason), text(this.foundBy),
					moment(text(this.foundAt), time));
		}

		private static @Nullable Instant moment(String given, OfficeTime time) {
			if (given.isBlank()) {
				return null;
			}
			try {
				return LocalDateTime.parse(given).atZone(time.now().getZone()).toInstant();
			}
			catch (DateTimeParseException ex) {
				throw new ReviewRefused(ReviewRefused.Kind.INCOMPLETE, List.of("发现时间的格式不对"));
			}
		}

		private static String text(@Nullable String given) {
			return (given != null) ? given.replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\r\n\t]]", "") : "";
		}

	}

}
