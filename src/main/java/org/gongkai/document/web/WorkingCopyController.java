package org.gongkai.document.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.gongkai.document.DocumentAccess;
import org.gongkai.document.DocumentRefused;
import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.gongkai.organization.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Keeps what is typed while it is typed. */
@Controller
class WorkingCopyController {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	private final FormMemory memory;

	private final DocumentAccess access;

	private final SignedIn signedIn;

	private final Clock clock;

	WorkingCopyController(FormMemory memory, DocumentAccess access, SignedIn signedIn, Clock clock) {
		this.memory = memory;
		this.access = access;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@PostMapping("/documents/new/working-copy")
	@ResponseBody
	Map<String, String> keep(@RequestParam String text) {
		return keep(null, drafter(), 0, text);
	}

	@PostMapping("/documents/{id}/working-copy")
	@ResponseBody
	Map<String, String> keep(@PathVariable long id, @RequestParam String text, @RequestParam int baseVersion) {
		Member member = this.signedIn.member();
		this.access.edit(id, member);
		return keep(id, member, baseVersion, text);
	}

	@PostMapping("/documents/new/working-copy/discard")
	String discard() {
		this.memory.forget(null, drafter());
		return "redirect:/documents/new";
	}

	@PostMapping("/documents/{id}/working-copy/discard")
	String discard(@PathVariable long id) {
		Member member = this.signedIn.member();
		this.access.edit(id, member);
		this.memory.forget(id, member);
		return "redirect:/documents/" + id + "/edit";
	}

	private Map<String, String> keep(@Nullable Long id, Member member, int baseVersion, String text) {
		Instant at = this.memory.keep(id, member, baseVersion, text);
		return Map.of("at", TIME.format(at.atZone(this.clock.getZone())));
	}

	private Member drafter() {
		Member member = this.signedIn.member();
		if (!member.holds(Role.DRAFTER)) {
			throw new DocumentRefused(DocumentRefused.Kind.FORBIDDEN, List.of("只有拟稿人可以新建文稿。"));
		}
		return member;
	}

}
