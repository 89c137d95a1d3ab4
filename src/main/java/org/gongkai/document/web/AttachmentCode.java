package org.gongkai.document.web;

import java.util.Optional;

import org.gongkai.document.Content.Attachment;

/**
 * A stored attachment as one hidden field of a form: digest, size, media type and name,
 * the name last because it may hold anything.
 */
final class AttachmentCode {

	private AttachmentCode() {
	}

	static String write(Attachment attachment) {
		return attachment.digest() + ' ' + attachment.size() + ' ' + attachment.mediaType().replace(" ", "") + ' '
				+ attachment.name();
	}

	/** The attachment; empty when the field was tampered with. */
	static Optional<Attachment> read(String code) {
		String[] parts = code.split(" ", 4);
		if (parts.length < 4 || !parts[0].matches("[0-9a-f]{64}") || !parts[1].matches("\\d{1,12}")) {
			return Optional.empty();
		}
		return Optional.of(new Attachment(parts[3], parts[0], parts[2], Long.parseLong(parts[1])));
	}

}
