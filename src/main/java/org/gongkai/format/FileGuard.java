package org.gongkai.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;
import org.gongkai.format.UnreadableFile.Kind;

/**
 * Looks at a file before anything reads it: its size, and whether its content is what its
 * name says.
 */
final class FileGuard {

	private static final String ALLOWED = "可以读取 .docx、.pdf、.html、.htm、.md、.txt 文件。";

	/** How many bytes tell the type of a text. */
	private static final int LOOKED_AT = 1 << 16;

	private static final Pattern MARKUP = Pattern.compile(
			"(?i)<(?:!doctype\\s+html|html|head|body|table|tr|td|div|p|span|section|article|h[1-6]|ul|ol|br)[\\s/>]");

	private static final Pattern MARKDOWN = Pattern.compile("(?m)^(?:#{1,6} |\\|.*\\|[ \\t]*$|[-*+] |\\*\\*)");

	private FileGuard() {
	}

	/**
	 * The type of a file.
	 * @throws UnreadableFile when it is empty, too large, of another type than those
	 * taken in, or not of the type that its name says
	 */
	static Type check(String name, byte[] bytes) throws UnreadableFile {
		refuseSize(name, bytes.length);
		Type type = ofName(name);
		switch (type) {
			case DOCX -> refuseNoZip(name, bytes);
			case PDF -> refuseNoPdf(name, bytes);
			default -> refuseNoText(name, bytes);
		}
		return type;
	}

	/**
	 * The type of a file as its content alone tells. A name only decides between Markdown
	 * and plain text, which look alike.
	 * @throws UnreadableFile when it is empty, too large or of another type
	 */
	static Type ofContent(String name, byte[] bytes) throws UnreadableFile {
		refuseSize(name, bytes.length);
		if (isPdf(bytes)) {
			return Type.PDF;
		}
		if (Pictures.startsWith(bytes, 'P', 'K', 3, 4) || isOldWord(bytes)) {
			refuseNoZip(name, bytes);
			return Type.DOCX;
		}
		if (Pictures.mediaType(bytes) != null || hasControls(bytes)) {
			throw wrong("“" + name + "”的内容是 " + detected(bytes) + "，不是可以读取的文件。" + ALLOWED);
		}
		String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_8);
		if (MARKUP.matcher(start).find()) {
			return Type.HTML;
		}
		boolean markdown = name.toLowerCase(Locale.ROOT).endsWith(".md") || MARKDOWN.matcher(start).find();
		return markdown ? Type.MARKDOWN : Type.TEXT;
	}

	/**
	 * Refuses a file for its size, which is known before it is read.
	 * @param size in bytes
	 */
	static void refuseSize(String name, long size) throws UnreadableFile {
		if (size == 0) {
			throw new UnreadableFile(Kind.UNUSABLE, "“" + name + "”是空文件，请检查后重新上传。");
		}
		if (size > Importer.MAX_BYTES) {
			throw new UnreadableFile(Kind.TOO_LARGE,
					"“" + name + "”有 " + (size >> 20) + " MB，超过 20 MB 的上限。请压缩其中的图片或拆分后再上传。");
		}
	}

	private static Type ofName(String name) throws UnreadableFile {
		String extension = name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
		return switch (extension) {
			case "docx" -> Type.DOCX;
			case "pdf" -> Type.PDF;
			case "html", "htm" -> Type.HTML;
			case "md" -> Type.MARKDOWN;
			case "txt" -> Type.TEXT;
			case "doc", "wps", "rtf", "odt" ->
				throw wrong("“" + name + "”是旧版或其他格式的文档，请用 Word 或 WPS 打开，另存为 .docx 后再上传。");
			case "docm", "dotm", "dotx" -> throw wrong("“" + name + "”是模板或带宏的文档，请另存为不带宏的 .docx 后再上传。");
			default -> throw wrong("不能读取“" + name + "”这种文件。" + ALLOWED);
		};
	}

	private static void refuseNoZip(String name, byte[] bytes) throws UnreadableFile {
		if (Pictures.startsWith(bytes, 'P', 'K', 3, 4)) {
			return;
		}
		if (!isOldWord(bytes)) {
			throw wrong("“" + name + "”的名称是 .docx，内容却是 " + detected(bytes) + "。请用 Word 或 WPS 另存为 .docx 后再上传。");
		}
		if (isEncrypted(bytes)) {
			throw new UnreadableFile(Kind.UNUSABLE, "“" + name + "”的文件已加密，无法读取。请取消打开密码后再上传。");
		}
		throw wrong("“" + name + "”其实是旧版 Word（.doc）文件。请用 Word 或 WPS 打开，另存为 .docx 后再上传。");
	}

	private static void refuseNoPdf(String name, byte[] bytes) throws UnreadableFile {
		if (!isPdf(bytes)) {
			throw wrong("“" + name + "”的名称是 .pdf，内容却是 " + detected(bytes) + "。请选择正确的文件；" + ALLOWED);
		}
	}

	/** Programs put up to a kilobyte before the mark of a PDF. */
	private static boolean isPdf(byte[] bytes) {
		return new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-");
	}

	private static boolean isOldWord(byte[] bytes) {
		return Pictures.startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
	}

	/** Bytes that no text has, in whatever encoding of one or more bytes. */
	private static boolean hasControls(byte[] bytes) {
		boolean wide = Pictures.startsWith(bytes, 0xff, 0xfe) || Pictures.startsWith(bytes, 0xfe, 0xff);
		for (int at = 0; !wide && at < Math.min(bytes.length, LOOKED_AT); at++) {
			if (bytes[at] >= 0 && bytes[at] < '\t') {
				return true;
			}
		}
		return false;
	}

	private static boolean isEncrypted(byte[] bytes) {
		try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
			return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
		}
		catch (IOException | RuntimeException ex) {
			return false;
		}
	}

	private static void refuseNoText(String name, byte[] bytes) throws UnreadableFile {
		String found = detected(bytes);
		boolean text = found.startsWith("text/") || found.equals("application/xhtml+xml")
				|| found.equals("application/xml") || found.equals("application/octet-stream");
		if (!text) {
			throw wrong("“" + name + "”的名称是文字文件，内容却是 " + found + "。请选择正确的文件；" + ALLOWED);
		}
	}

	private static String detected(byte[] bytes) {
		return TypesHolder.TYPES.detect(bytes);
	}

	private static UnreadableFile wrong(String message) {
		return new UnreadableFile(Kind.WRONG_TYPE, message);
	}

	/** The types of files that are taken in. */
	enum Type {

		DOCX, PDF, HTML, MARKDOWN, TEXT

	}

	/** Reads the list of types when it is first needed. */
	private static final class TypesHolder {

		static final Tika TYPES = new Tika();

	}

}
