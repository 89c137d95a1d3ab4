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

	/** What the text is good for in this form; empty for anything but the text. */
	public String use() {
		if (this.kind != Kind.TEXT) {
			return "";
		}
		return switch (type()) {
			case "DOCX" -> "可编辑";
			case "PDF" -> "便于阅读、打印";
			case "OFD" -> "版式文件";
			default -> "";
		};
	}

	/** Under this name the trail keeps the digest of the text: {@code pdfDigest}. */
	String digestName() {
		return type().toLowerCase(Locale.ROOT) + "Digest";
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
