package org.gongkai.document.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

import org.gongkai.document.Document;
import org.gongkai.document.DocumentAccess;
import org.gongkai.document.DocumentRefused;
import org.gongkai.document.Documents;
import org.gongkai.document.ReviewProfile;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The route a document takes and when it is to appear. */
@Controller
class PlanController {

	private final Documents documents;

	private final DocumentAccess access;

	private final SignedIn signedIn;

	private final Clock clock;

	PlanController(Documents documents, DocumentAccess access, SignedIn signedIn, Clock clock) {
		this.documents = documents;
		this.access = access;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@PostMapping("/documents/{id}/plan")
	String plan(@PathVariable long id, @RequestParam String profile, @RequestParam(defaultValue = "") String publishAt,
			RedirectAttributes flash) {
		Member member = this.signedIn.member();
		Document document = this.access.edit(id, member);
		ReviewProfile chosen = Arrays.stream(ReviewProfile.values())
			.filter((it) -> it.name().equals(profile))
			.findFirst()
			.orElse(document.profile());
		this.documents.plan(id, chosen, moment(publishAt), member);
		flash.addFlashAttribute("message", "审校方案和拟发布时间已保存。");
		return "redirect:/documents/" + id + "/edit";
	}

	private @Nullable Instant moment(String text) {
		try {
			return text.isBlank() ? null : LocalDateTime.parse(text.strip()).atZone(this.clock.getZone()).toInstant();
		}
		catch (DateTimeParseException ex) {
			throw new DocumentRefused(DocumentRefused.Kind.UNUSABLE,
					List.of("拟发布时间写作“2026-03-02T09:00”的样子；留空则签发后即可发布。"));
		}
	}

}
