package org.gongkai.document.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.document.DocumentAccess;
import org.gongkai.document.DocumentNotFound;
import org.gongkai.document.DocumentRefused;
import org.gongkai.document.Documents;
import org.gongkai.document.FileStore.StoredFile;
import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.gongkai.organization.SignedIn;
import org.gongkai.web.Problems;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * Pictures and attachments: to whoever may see a document that has them, and to whoever
 * brought them in.
 */
@Controller
class FilesController {

	private static final Set<String> SHOWN_IN_PAGES = Set.of("image/png", "image/jpeg", "image/gif");

	private final Uploads uploads;

	private final Documents documents;

	private final DocumentAccess access;

	private final SignedIn signedIn;

	FilesController(Uploads uploads, Documents documents, DocumentAccess access, SignedIn signedIn) {
		this.uploads = uploads;
		this.documents = documents;
		this.access = access;
		this.signedIn = signedIn;
	}

	/** The address of a file that belongs to a document. */
	static String address(long documentId, String digest) {
		return "/files/" + digest + "?document=" + documentId;
	}

	@GetMapping("/files/{digest:[0-9a-f]{64}}")
	ResponseEntity<byte[]> file(@PathVariable String digest,
			@RequestParam(name = "document", required = false) @Nullable Long documentId) {
		Member member = this.signedIn.member();
		boolean visible = this.uploads.broughtBy(digest, member)
				|| (documentId != null && this.access.visible(this.documents.get(documentId), member)
						&& this.uploads.usedIn(digest, documentId));
		StoredFile file = visible ? this.uploads.file(digest).orElse(null) : null;
		if (file == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		boolean shown = SHOWN_IN_PAGES.contains(file.mediaType());
		ContentDisposition disposition = shown ? ContentDisposition.inline().build()
				: ContentDisposition.attachment().filename(name(documentId, digest), StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.contentType(shown ? MediaType.parseMediaType(file.mediaType()) : MediaType.APPLICATION_OCTET_STREAM)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.cacheControl(CacheControl.noCache().cachePrivate())
			.eTag(digest)
			.body(file.bytes());
	}

	private String name(@Nullable Long documentId, String digest) {
		if (documentId == null) {
			return digest.substring(0, 12);
		}
		return this.documents.version(documentId, this.documents.get(documentId).version())
			.content()
			.attachments()
			.stream()
			.filter((attachment) -> attachment.digest().equals(digest))
			.findFirst()
			.map((attachment) -> attachment.name())
			.orElse(digest.substring(0, 12));
	}

	@PostMapping("/files")
	ResponseEntity<?> upload(@RequestParam("file") MultipartFile file) {
		Member member = this.signedIn.member();
		if (!member.holds(Role.DRAFTER)) {
			throw new DocumentRefused(DocumentRefused.Kind.FORBIDDEN, List.of("只有拟稿人可以上传图片。"));
		}
		String name = UploadRules.plainName(String.valueOf(file.getOriginalFilename()));
		try {
			UploadRules.refuseLarge(name, file.getSize());
			byte[] bytes = Uploads.bytes(file);
			String type = UploadRules.picture(name, bytes);
			String digest = this.uploads.keep(bytes, type, member);
			return ResponseEntity.status(HttpStatus.CREATED).body(new Uploaded(digest, "/files/" + digest, type));
		}
		catch (UploadRefused ex) {
			return Problems.response(ex.status(), "picture-refused", ex.words(), List.of());
		}
	}

	/** Asks for a document that is not there, and so answers like any unseen file. */
	@ExceptionHandler
	void unseen(DocumentNotFound ex, HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.NOT_FOUND.value());
	}

	/**
	 * What the editor needs to know of a picture.
	 *
	 * @param digest SM3 of its bytes
	 * @param address where it can be seen
	 * @param mediaType its type
	 */
	record Uploaded(String digest, String address, String mediaType) {
	}

}
