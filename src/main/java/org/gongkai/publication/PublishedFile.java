package org.gongkai.publication;

import java.util.Locale;

/**
 * A file that can be fetched together with a page.
 *
 * @param kind what it is to the page
 * @param path its address on the site
 * @param name its file name for the reader
 * @param digest SM3 of the bytes
 * @param mediaType its media type
 * @param size length in bytes
 */
public record PublishedFile(Kind kind, String path, String name, String digest, String mediaType, long size) {

	/** The name's ending in capitals, for the reader: {@code DOCX}. */
	public String type() {
		int dot = this.name.lastIndexOf('.');
		return (dot < 0) ? "文件" : this.name.substring(dot + 1).toUpperCase(Locale.ROOT);
	}

	/** The size as people read it. */
	public String readableSize() {
		if (this.size < 1024) {
			return this.size + " 字节";
		}
		if (this.size < 1024 * 1024) {
			return "%.1f KB".formatted(this.size / 1024.0);
		}
		return "%.1f MB".formatted(this.size / (1024.0 * 1024.0));
	}

	/** What a file is to its page. */
	public enum Kind {

		/** The text itself as a file. */
		TEXT,
		/** 附件. */
		ATTACHMENT,
		/** A picture within the text. */
		PICTURE

	}

}
