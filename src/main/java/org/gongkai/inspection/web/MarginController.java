package org.gongkai.inspection.web;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.gongkai.document.DocumentAccess;
import org.gongkai.document.DocumentRefused;
import org.gongkai.document.TypedForm;
import org.gongkai.format.UnreadableFile;
import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Inspection;
import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.gongkai.organization.SignedIn;
import org.gongkai.web.Problems;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What the rules say about a text while it is written, for whoever may write it. Neither
 * the text nor what was found is kept.
 */
@Controller
class MarginController {

	private final TypedForm forms;

	private final Inspection inspection;

	private final DocumentAccess access;

	private final SignedIn signedIn;

	/** Who waits for an answer; a long text must not be inspected twice at a time. */
	private final Set<Long> asking = ConcurrentHashMap.newKeySet();

	MarginController(TypedForm forms, Inspection inspection, DocumentAccess access, SignedIn signedIn) {
		this.forms = forms;
		this.inspection = inspection;
		this.access = access;
		this.signedIn = signedIn;
	}

	@PostMapping("/documents/new/inspection")
	ResponseEntity<?> ofNew(@RequestParam MultiValueMap<String, String> fields) throws UnreadableFile {
		Member member = this.signedIn.member();
		if (!member.holds(Role.DRAFTER)) {
			throw new DocumentRefused(DocumentRefused.Kind.FORBIDDEN, List.of("只有拟稿人可以新建文稿。"));
		}
		return answer(member, fields, (typed) -> this.inspection.preview(typed.category(), typed.content()));
	}

	@PostMapping("/documents/{id:\\d+}/inspection")
	ResponseEntity<?> of(@PathVariable long id, @RequestParam MultiValueMap<String, String> fields)
			throws UnreadableFile {
		Member member = this.signedIn.member();
		this.access.edit(id, member);
		return answer(member, fields, (typed) -> this.inspection.preview(id, typed.content()));
	}

	private ResponseEntity<?> answer(Member member, MultiValueMap<String, String> fields,
			Function<TypedForm.Typed, List<Finding>> ask) throws UnreadableFile {
		if (!this.asking.add(member.id())) {
			return Problems.response(HttpStatus.TOO_MANY_REQUESTS, "busy", "上一次检查还没有完，请稍后再查。", List.of());
		}
		try {
			TypedForm.Typed typed = this.forms.read(fields);
			Margin margin = Margin.of(typed.content().blocks(), ask.apply(typed), this.inspection);
			return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(margin);
		}
		finally {
			this.asking.remove(member.id());
		}
	}

}
