package org.gongkai.document.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.document.Content;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentAccess;
import org.gongkai.document.DocumentRefused;
import org.gongkai.document.Documents;
import org.gongkai.document.StaleVersion;
import org.gongkai.organization.Member;
import org.gongkai.organization.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 修改文稿, and what happens when two have changed the same version. */
@Controller
class EditController {

	private final Documents documents;

	private final DocumentAccess access;

	private final Written written;

	private final BodyReader bodies;

	private final FormMemory memory;

	private final SignedIn signedIn;

	EditController(Documents documents, DocumentAccess access, Written written, BodyReader bodies, FormMemory memory,
			SignedIn signedIn) {
		this.documents = documents;
		this.access = access;
		this.written = written;
		this.bodies = bodies;
		this.memory = memory;
		this.signedIn = signedIn;
	}

	@GetMapping("/documents/{id}/edit")
	String edit(@PathVariable long id, @RequestParam(required = false) @Nullable String restore, Model model) {
		Member member = this.signedIn.member();
		Document document = this.access.edit(id, member);
		Optional<FormMemory.Kept> kept = this.memory.get(id, member);
		DocumentForm form = form(document, document.version());
		if (restore != null && kept.isPresent()) {
			FormMemory.Kept copy = kept.get();
			form = copy.form()
				.with(copy.baseVersion(), copy.form().attachments(), copy.form().body(), copy.form().bodyFormat());
		}
		else {
			kept.ifPresent((copy) -> model.addAttribute("kept", copy));
		}
		return page(document, form, model);
	}

	@PostMapping("/documents/{id}/edit")
	String save(@PathVariable long id, @ModelAttribute("form") DocumentForm form,
			@RequestParam(name = "file", required = false) @Nullable MultipartFile file,
			@RequestParam(name = "upload", required = false) @Nullable List<MultipartFile> attached, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		Member member = this.signedIn.member();
		Document document = this.access.edit(id, member);
		Content base = this.documents.version(id, form.version()).content();
		Content current = this.documents.version(id, document.version()).content();
		List<Content.Attachment> found = new ArrayList<>(base.attachments());
		found.addAll(current.attachments());
		// a file that is brought takes the place of the text that stood there
		boolean brought = file != null && !file.isEmpty();
		Written.Result result = this.written
			.read(brought ? form.withText("") : form, file, (attached != null) ? attached : List.of(), found, member)
			.withText(form.body());
		if (!result.usable()) {
			return refused(document, result, model, response);
		}
		try {
			Document saved = this.documents.revise(id, form.version(), result.content(), form.note(), member);
			this.memory.forget(id, member);
			boolean same = saved.version() == form.version();
			flash.addFlashAttribute("message",
					same ? "内容没有变化，仍为第 %d 版。".formatted(saved.version()) : "已保存为第 %d 版。".formatted(saved.version()));
			flash.addFlashAttribute("notes", result.notes());
			return brought ? "redirect:/documents/" + id + "/edit" : "redirect:/documents/" + id;
		}
		catch (StaleVersion ex) {
			return conflict(ex.current(), base, result, member, model, response);
		}
		catch (DocumentRefused ex) {
			return refused(document, result.refusedBy(ex), model, response);
		}
	}

	/**
	 * Both have changed: shows what each changed since the version that both began from,
	 * and the text to be merged. What was typed is kept as a working copy as well.
	 */
	private String conflict(Document current, Content base, Written.Result mine, Member member, Model model,
			HttpServletResponse response) {
		int from = mine.form().version();
		Content theirs = this.documents.version(current.id(), current.version()).content();
		this.memory.keep(current.id(), member, mine.form());
		Content merged = Merge.of(base, theirs, mine.content());
		DocumentForm form = DocumentForm.of(current, merged, this.bodies.html(current.id(), merged.blocks()));
		model.addAttribute("from", from);
		model.addAttribute("theirs",
				DifferenceView.of(this.documents.difference(current.id(), from, current.version()), current.id()));
		model.addAttribute("mine",
				DifferenceView.of(this.documents.differenceTo(current.id(), from, mine.content()), current.id()));
		model.addAttribute("theirEditor", this.documents.version(current.id(), current.version()));
		model.addAttribute("note", mine.form().note());
		response.setStatus(HttpStatus.CONFLICT.value());
		page(current, form, model);
		return "document/conflict";
	}

	private DocumentForm form(Document document, int version) {
		Content content = this.documents.version(document.id(), version).content();
		return DocumentForm.of(document, content, this.bodies.html(document.id(), content.blocks()));
	}

	private static String refused(Document document, Written.Result result, Model model, HttpServletResponse response) {
		model.addAttribute("reasons", result.reasons());
		response.setStatus(result.status().value());
		return page(document, result.form(), model);
	}

	private static String page(Document document, DocumentForm form, Model model) {
		model.addAttribute("document", document);
		model.addAttribute("form", form);
		model.addAttribute("attachments", form.attachments());
		model.addAttribute("saveTo", "/documents/" + document.id() + "/working-copy");
		FormChoices.addTo(model);
		return "document/edit";
	}

}
