package org.gongkai.document.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.gongkai.document.Content;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentAccess;
import org.gongkai.document.DocumentRefused;
import org.gongkai.document.Documents;
import org.gongkai.document.FileStore;
import org.gongkai.format.Exporter;
import org.gongkai.format.PagesRefused;
import org.gongkai.organization.SignedIn;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The current version as it will look on paper, for whoever may read the document. */
@Controller
class PrintController {

	private static final Map<String, String> TYPES = Map.of("pdf", "application/pdf", "ofd", "application/ofd", "docx",
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private final Documents documents;

	private final DocumentAccess access;

	private final SignedIn signedIn;

	private final Exporter exporter;

	private final FileStore files;

	PrintController(Documents documents, DocumentAccess access, SignedIn signedIn, Exporter exporter, FileStore files) {
		this.documents = documents;
		this.access = access;
		this.signedIn = signedIn;
		this.exporter = exporter;
		this.files = files;
	}

	@GetMapping("/documents/{id}/print.{form:pdf|ofd|docx}")
	ResponseEntity<byte[]> print(@PathVariable long id, @PathVariable String form) {
		Document document = this.access.read(id, this.signedIn.member());
		Content content = this.documents.version(id, document.version()).content();
		String name = "%s（第%d版）.%s".formatted(content.title(), document.version(), form);
		ContentDisposition.Builder disposition = form.equals("pdf") ? ContentDisposition.inline()
				: ContentDisposition.attachment();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(TYPES.getOrDefault(form, "application/octet-stream")))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					disposition.filename(name, StandardCharsets.UTF_8).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.cacheControl(CacheControl.noStore())
			.body(file(content, form));
	}

	private byte[] file(Content content, String form) {
		try {
			return switch (form) {
				case "pdf" -> this.exporter.pdf(content.title(), content.blocks(), this::picture);
				case "ofd" -> this.exporter.ofd(content.title(), content.blocks(), this::picture);
				default -> this.exporter.docx(content.title(), content.blocks(), this::picture);
			};
		}
		catch (PagesRefused refused) {
			throw new DocumentRefused((refused.kind() == PagesRefused.Kind.BUSY) ? DocumentRefused.Kind.NOT_NOW
					: DocumentRefused.Kind.UNUSABLE, List.of(String.valueOf(refused.getMessage())));
		}
	}

	private byte[] picture(String digest) {
		return this.files.get(digest).map(FileStore.StoredFile::bytes).orElseGet(() -> new byte[0]);
	}

}
