package org.gongkai.document.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.document.Content;
import org.gongkai.document.Content.Attachment;
import org.gongkai.document.DocumentRefused;
import org.gongkai.format.Reading;
import org.gongkai.format.UnreadableFile;
import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Makes content of what a form sends. */
@Component
class Written {

	private final BodyReader bodies;

	private final Uploads uploads;

	Written(BodyReader bodies, Uploads uploads) {
		this.bodies = bodies;
		this.uploads = uploads;
	}

	/**
	 * Reads the form, the file that stands for its text and its attachments.
	 * @param found attachments that the document already has
	 */
	Result read(DocumentForm form, @Nullable MultipartFile file, List<MultipartFile> attached, List<Attachment> found,
			Member member) {
		List<String> reasons = new ArrayList<>();
		HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
		Map<String, UploadRefused> refused = new LinkedHashMap<>();
		List<Attachment> attachments = new ArrayList<>(this.uploads.trusted(form.attachments(), found, member));
		this.uploads.keep(attached, member, refused)
			.stream()
			.filter((it) -> !attachments.contains(it))
			.forEach(attachments::add);
		for (UploadRefused ex : refused.values()) {
			reasons.add(ex.words());
			status = ex.status();
		}
		if (!form.hasReadableDay()) {
			reasons.add("成文日期写作“2026-03-02”的样子，或者留空。");
		}
		Reading reading = new Reading("", List.of(), List.of(), List.of());
		try {
			reading = (file != null && !file.isEmpty()) ? brought(form, file, member) : this.bodies.typed(form, member);
		}
		catch (UnreadableFile ex) {
			reasons.add(String.valueOf(ex.getMessage()));
			status = DocumentProblems.status(ex.kind());
		}
		catch (UploadRefused ex) {
			reasons.add(ex.words());
			status = ex.status();
		}
		String title = form.title().isEmpty() ? reading.title().strip() : form.title();
		Content content = form.content(title, reading.blocks(), attachments);
		DocumentForm asTyped = form.with(form.version(), attachments, form.body(), form.bodyFormat());
		return new Result(content, asTyped, reading.notes(), reasons, status);
	}

	private Reading brought(DocumentForm form, MultipartFile file, Member member) throws UnreadableFile, UploadRefused {
		if (!form.body().isBlank() && !form.body().replaceAll("<[^>]*>", "").isBlank()) {
			throw new UploadRefused(HttpStatus.UNPROCESSABLE_CONTENT, "既选了文件又填写了正文，请只留一种：清空正文，或者不选文件。");
		}
		String name = UploadRules.plainName(String.valueOf(file.getOriginalFilename()));
		UploadRules.refuseLarge(name, file.getSize());
		return this.bodies.file(name, Uploads.bytes(file), member);
	}

	/**
	 * What came of a form.
	 *
	 * @param content the content; only of use without reasons
	 * @param form the form as typed, with what was uploaded
	 * @param notes what the reader mended or left out
	 * @param reasons why it cannot be saved, possibly none
	 * @param status the status of a refusal
	 */
	record Result(Content content, DocumentForm form, List<String> notes, List<String> reasons, HttpStatus status) {

		boolean usable() {
			return this.reasons.isEmpty();
		}

		/** The same with that text in its form. */
		Result withText(String body) {
			return new Result(this.content, this.form.withText(body), this.notes, this.reasons, this.status);
		}

		Result refusedBy(DocumentRefused ex) {
			return new Result(this.content, this.form, this.notes, ex.reasons(), DocumentProblems.status(ex.kind()));
		}

	}

}
