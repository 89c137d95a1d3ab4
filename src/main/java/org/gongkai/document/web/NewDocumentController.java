package org.gongkai.document.web;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.document.Catalogue;
import org.gongkai.document.CatalogueTerms;
import org.gongkai.document.Category;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentRefused;
import org.gongkai.document.Documents;
import org.gongkai.document.ReviewProfile;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.organization.Role;
import org.gongkai.organization.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 新建文稿: typed, or brought as a file. */
@Controller
class NewDocumentController {

	private final Documents documents;

	private final Written written;

	private final FormMemory memory;

	private final Organization organization;

	private final SignedIn signedIn;

	NewDocumentController(Documents documents, Written written, FormMemory memory, Organization organization,
			SignedIn signedIn) {
		this.documents = documents;
		this.written = written;
		this.memory = memory;
		this.organization = organization;
		this.signedIn = signedIn;
	}

	@GetMapping("/documents/new")
	String blank(@RequestParam(required = false) @Nullable String restore, Model model) {
		Member member = drafter();
		Optional<FormMemory.Kept> kept = this.memory.get(null, member);
		DocumentForm form = (restore != null) ? kept.map(FormMemory.Kept::form).orElseGet(this::suggested)
				: suggested();
		if (restore == null) {
			kept.ifPresent((copy) -> model.addAttribute("kept", copy));
		}
		return page(form, model);
	}

	@PostMapping("/documents/new")
	String create(@ModelAttribute("form") DocumentForm form,
			@RequestParam(name = "file", required = false) @Nullable MultipartFile file,
			@RequestParam(name = "upload", required = false) @Nullable List<MultipartFile> attached, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		Member member = drafter();
		Written.Result result = this.written.read(form, file, (attached != null) ? attached : List.of(), List.of(),
				member);
		if (!result.usable()) {
			return refused(result, model, response);
		}
		Document document;
		try {
			document = this.documents.create(form.chosenCategory(), form.chosenProfile(), result.content(), member);
		}
		catch (DocumentRefused ex) {
			return refused(result.refusedBy(ex), model, response);
		}
		this.memory.forget(null, member);
		boolean brought = file != null && !file.isEmpty();
		flash.addFlashAttribute("message", brought ? "文件已读入，请对照原件核对后保存。" : "文稿已保存为第 1 版。");
		flash.addFlashAttribute("notes", result.notes());
		return brought ? "redirect:/documents/" + document.id() + "/edit" : "redirect:/documents/" + document.id();
	}

	private Member drafter() {
		Member member = this.signedIn.member();
		if (!member.holds(Role.DRAFTER)) {
			throw new DocumentRefused(DocumentRefused.Kind.FORBIDDEN, List.of("只有拟稿人可以新建文稿。请联系系统管理员为您设置拟稿人岗位。"));
		}
		return member;
	}

	private DocumentForm suggested() {
		Catalogue catalogue = CatalogueTerms.suggestion(Category.NEWS, ReviewProfile.STANDARD,
				this.organization.agency());
		return DocumentForm.blank(catalogue);
	}

	private static String refused(Written.Result result, Model model, HttpServletResponse response) {
		model.addAttribute("reasons", result.reasons());
		response.setStatus(result.status().value());
		return page(result.form(), model);
	}

	private static String page(DocumentForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("attachments", form.attachments());
		model.addAttribute("saveTo", "/documents/new/working-copy");
		FormChoices.addTo(model);
		return "document/new";
	}

}
