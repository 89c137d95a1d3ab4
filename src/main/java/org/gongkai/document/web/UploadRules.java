package org.gongkai.document.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.tika.Tika;

import org.springframework.http.HttpStatus;

/**
 * Which files may be attached and which pictures may stand in a text; decided by the
 * content, the name has to agree. What a browser would run is never among them.
 */
final class UploadRules {

	/** The largest picture of a text, in bytes. */
	static final long LARGEST_PICTURE = 5L * 1024 * 1024;

	/** The largest attachment, in bytes. */
	static final long LARGEST_ATTACHMENT = 20L * 1024 * 1024;

	private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif");

	private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

	/** By ending: how the file is served, and what may be found in its content. */
	private static final Map<String, Set<String>> ATTACHMENTS = Map.ofEntries(
			Map.entry("pdf", Set.of("application/pdf")),
			Map.entry("ofd", Set.of("application/ofd", "application/zip", "application/x-ofd")),
			Map.entry("docx", Set.of(OOXML + "wordprocessingml.document")),
			Map.entry("xlsx", Set.of(OOXML + "spreadsheetml.sheet")),
			Map.entry("pptx", Set.of(OOXML + "presentationml.presentation")),
			Map.entry("doc", Set.of("application/msword", "application/x-tika-msoffice", "application/rtf")),
			Map.entry("xls", Set.of("application/vnd.ms-excel", "application/x-tika-msoffice")),
			Map.entry("ppt", Set.of("application/vnd.ms-powerpoint", "application/x-tika-msoffice")),
			Map.entry("wps", Set.of("application/vnd.ms-works", "application/x-tika-msoffice", "application/msword")),
			Map.entry("et", Set.of("application/x-tika-msoffice", "application/vnd.ms-excel")),
			Map.entry("txt", Set.of("text/plain")), Map.entry("csv", Set.of("text/csv", "text/plain")),
			Map.entry("png", Set.of("image/png")), Map.entry("jpg", Set.of("image/jpeg")),
			Map.entry("jpeg", Set.of("image/jpeg")), Map.entry("gif", Set.of("image/gif")),
			Map.entry("zip", Set.of("application/zip")));

	private static final Tika TIKA = new Tika();

	private UploadRules() {
	}

	/**
	 * The media type of a picture.
	 * @throws UploadRefused when it is none, or too large
	 */
	static String picture(String name, byte[] bytes) throws UploadRefused {
		if (bytes.length > LARGEST_PICTURE) {
			throw new UploadRefused(HttpStatus.CONTENT_TOO_LARGE, "图片“%s”超过 5 MB，请压缩后再插入。".formatted(name));
		}
		String type = TIKA.detect(bytes);
		if (!PICTURES.contains(type)) {
			throw new UploadRefused(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
					"“%s”的内容不是 PNG、JPEG 或 GIF 图片，请转换格式后再插入。".formatted(name));
		}
		return type;
	}

	/** Refuses what is too large before it is read into memory. */
	static void refuseLarge(String name, long size) throws UploadRefused {
		if (size > LARGEST_ATTACHMENT) {
			throw new UploadRefused(HttpStatus.CONTENT_TOO_LARGE, "文件“%s”超过 20 MB，请压缩或拆分后再上传。".formatted(name));
		}
	}

	/**
	 * The media type of an attachment.
	 * @throws UploadRefused when it is empty, too large, of a type that is not taken or
	 * not what its name says
	 */
	static String attachment(String name, byte[] bytes) throws UploadRefused {
		refuseLarge(name, bytes.length);
		if (bytes.length == 0) {
			throw new UploadRefused(HttpStatus.UNPROCESSABLE_CONTENT, "附件“%s”是空文件，请检查后重新上传。".formatted(name));
		}
		Set<String> allowed = ATTACHMENTS.get(ending(name));
		if (allowed == null) {
			throw new UploadRefused(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
					"附件“%s”的类型不能上传。可以上传 PDF、OFD、Word、Excel、PPT、WPS、文本、图片和 ZIP 文件。".formatted(name));
		}
		String type = TIKA.detect(bytes, name);
		if (!allowed.contains(type)) {
			throw new UploadRefused(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
					"附件“%s”的内容与文件名的后缀不符，请用原来的软件重新保存后上传。".formatted(name));
		}
		return type;
	}

	private static String ending(String name) {
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	/** The name without folders, as some browsers send them. */
	static String plainName(String name) {
		String plain = name.replace('\\', '/');
		return plain.substring(plain.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "").strip();
	}

}
