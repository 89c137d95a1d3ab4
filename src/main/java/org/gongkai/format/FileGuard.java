package org.gongkai.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;
import org.gongkai.format.UnreadableFile.Kind;

/**
 * Looks at a file before anything reads it: its size, and whether its content is what its
 * name says.
 */
final class FileGuard {

	private static final String ALLOWED = "可以上传 .docx、.html、.htm、.md、.txt 文件。";

	private FileGuard() {
	}

	/**
	 * The type of a file.
	 * @throws UnreadableFile when it is empty, too large, of another type than those
	 * taken in, or not of the type that its name says
	 */
	static Type check(String name, byte[] bytes) throws UnreadableFile {
		if (bytes.length == 0) {
			throw new UnreadableFile(Kind.UNUSABLE, "“" + name + "”是空文件，请检查后重新上传。");
		}
		if (bytes.length > Importer.MAX_BYTES) {
			throw new UnreadableFile(Kind.TOO_LARGE,
					"“" + name + "”有 " + (bytes.length >> 20) + " MB，超过 20 MB 的上限。请压缩其中的图片或拆分后再上传。");
		}
		Type type = ofName(name);
		if (type == Type.DOCX) {
			refuseNoZip(name, bytes);
		}
		else {
			refuseNoText(name, bytes);
		}
		return type;
	}

	private static Type ofName(String name) throws UnreadableFile {
		String extension = name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
		return switch (extension) {
			case "docx" -> Type.DOCX;
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
		if (!Pictures.startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
			throw wrong("“" + name + "”的名称是 .docx，内容却是 " + detected(bytes) + "。请用 Word 或 WPS 另存为 .docx 后再上传。");
		}
		if (isEncrypted(bytes)) {
			throw new UnreadableFile(Kind.UNUSABLE, "“" + name + "”的文件已加密，无法读取。请取消打开密码后再上传。");
		}
		throw wrong("“" + name + "”其实是旧版 Word（.doc）文件。请用 Word 或 WPS 打开，另存为 .docx 后再上传。");
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

		DOCX, HTML, MARKDOWN, TEXT

	}

	/** Reads the list of types when it is first needed. */
	private static final class TypesHolder {

		static final Tika TYPES = new Tika();

	}

}
