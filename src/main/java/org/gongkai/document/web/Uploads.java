package org.gongkai.document.web;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.document.Content.Attachment;
import org.gongkai.document.FileStore;
import org.gongkai.document.FileStore.StoredFile;
import org.gongkai.document.HiddenFiles;
import org.gongkai.organization.Member;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes files in. Each is kept in a transaction of its own, so that a refused form has
 * not lost what was uploaded with it.
 */
@Component
@Transactional
class Uploads {

	private final FileStore files;

	private final HiddenFiles hidden;

	private final JdbcClient jdbc;

	private final Clock clock;

	Uploads(FileStore files, HiddenFiles hidden, JdbcClient jdbc, Clock clock) {
		this.files = files;
		this.hidden = hidden;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Keeps bytes whose type is known and remembers who brought them. */
	String keep(byte[] bytes, String mediaType, Member member) {
		String digest = this.files.put(bytes, mediaType);
		if (!broughtBy(digest, member)) {
			this.jdbc.sql("insert into file_upload (digest, person_id, uploaded_at) values (?, ?, ?)")
				.params(digest, member.id(), this.clock.instant().atOffset(ZoneOffset.UTC))
				.update();
		}
		return digest;
	}

	/**
	 * Keeps attachments, those that can be taken also when others are refused.
	 * @param refused takes why files were refused, by file name
	 */
	List<Attachment> keep(List<MultipartFile> uploads, Member member, Map<String, UploadRefused> refused) {
		List<Attachment> kept = new ArrayList<>();
		for (MultipartFile upload : uploads) {
			String name = UploadRules.plainName(String.valueOf(upload.getOriginalFilename()));
			if (upload.isEmpty() && name.isEmpty()) {
				continue;
			}
			try {
				UploadRules.refuseLarge(name, upload.getSize());
				byte[] bytes = bytes(upload);
				String type = UploadRules.attachment(name, bytes);
				String digest = keep(bytes, type, member);
				// while one waits for the upload anyhow, and not when a gate is asked
				this.hidden.of(Map.of(digest, name));
				kept.add(new Attachment(name, digest, type, bytes.length));
			}
			catch (UploadRefused ex) {
				refused.put(name, ex);
			}
		}
		return kept;
	}

	/** What a form refers to, without what the person has neither brought nor found. */
	List<Attachment> trusted(List<Attachment> named, List<Attachment> found, Member member) {
		Map<String, Attachment> trusted = new LinkedHashMap<>();
		for (Attachment attachment : named) {
			if (found.contains(attachment)) {
				trusted.put(attachment.digest() + attachment.name(), attachment);
			}
			else if (broughtBy(attachment.digest(), member)) {
				this.files.get(attachment.digest())
					.map((file) -> new Attachment(attachment.name(), file.digest(), file.mediaType(),
							file.bytes().length))
					.ifPresent((known) -> trusted.put(known.digest() + known.name(), known));
			}
		}
		return List.copyOf(trusted.values());
	}

	@Transactional(readOnly = true)
	boolean broughtBy(String digest, Member member) {
		return this.jdbc.sql("select count(*) from file_upload where digest = ? and person_id = ?")
			.params(digest, member.id())
			.query(Long.class)
			.single() > 0;
	}

	/** Whether any version of the document has that picture or attachment. */
	@Transactional(readOnly = true)
	boolean usedIn(String digest, long documentId) {
		return this.jdbc.sql("select count(*) from document_version where document_id = ? and content like ?")
			.params(documentId, "%\"" + digest + "\"%")
			.query(Long.class)
			.single() > 0;
	}

	@Transactional(readOnly = true)
	Optional<StoredFile> file(String digest) {
		return this.files.get(digest);
	}

	static byte[] bytes(MultipartFile upload) throws UploadRefused {
		try {
			return upload.getBytes();
		}
		catch (IOException ex) {
			throw new UploadRefused(HttpStatus.BAD_REQUEST, "文件没有传完，请重新上传。");
		}
	}

}
