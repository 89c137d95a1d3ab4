package org.gongkai.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.gongkai.format.UnreadableFile.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a Word file, unpacked within limits and checked one by one before any is
 * used: sizes, number, macros, document types and depth of its XML.
 */
final class DocxParts {

	private static final int MOST_ENTRIES = 2000;

	/** All parts together, unpacked, in bytes. */
	private static final long LARGEST = 200L << 20;

	/** A single part of XML, unpacked, in bytes; a thousand pages have less. */
	private static final int LARGEST_XML = 24 << 20;

	/** What is kept in memory, in bytes. */
	private static final long LARGEST_KEPT = 80L << 20;

	private static final String TYPES = "[Content_Types].xml";

	private final Map<String, byte[]> parts = new HashMap<>();

	private final Map<String, Relations> relations = new HashMap<>();

	/** Size of the part that was unpacked last, in bytes. */
	private long unpacked;

	private DocxParts() {
	}

	/**
	 * Unpacks and checks a Word file.
	 * @throws UnreadableFile when it is damaged, hostile or no Word file
	 */
	static DocxParts of(byte[] file) throws UnreadableFile {
		DocxParts parts = new DocxParts();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			parts.unpack(zip);
		}
		catch (ZipException | IllegalArgumentException ex) {
			throw new UnreadableFile(Kind.UNUSABLE, "文件已损坏，无法解压。请用 Word 或 WPS 打开并另存后再上传。", ex);
		}
		catch (IOException ex) {
			throw new UnreadableFile(Kind.UNUSABLE, "文件不完整或已损坏。请用 Word 或 WPS 打开并另存后再上传。", ex);
		}
		parts.refuseOtherDocuments();
		for (Map.Entry<String, byte[]> part : parts.parts.entrySet()) {
			if (isXml(part.getKey())) {
				SafeXml.check(part.getValue());
			}
		}
		return parts;
	}

	private static boolean isXml(String name) {
		return name.endsWith(".xml") || name.endsWith(".rels");
	}

	/** The bytes of a part, or null. */
	byte @Nullable [] bytes(String name) {
		return this.parts.get(key(name));
	}

	/** Where the text of the document is. */
	String document() throws UnreadableFile {
		for (Relations.Relation relation : relations("").all()) {
			if (relation.type().endsWith("/officeDocument") && this.parts.containsKey(key(relation.target()))) {
				return relation.target();
			}
		}
		throw new UnreadableFile(Kind.UNUSABLE, "文件中没有正文，可能已损坏。请用 Word 或 WPS 打开并另存后再上传。");
	}

	/** The relations of a part; {@code ""} for those of the whole file. */
	Relations relations(String part) throws UnreadableFile {
		Relations known = this.relations.get(part);
		if (known == null) {
			int slash = part.lastIndexOf('/');
			String name = part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
			known = Relations.read(part.substring(0, slash + 1), bytes(name));
			this.relations.put(part, known);
		}
		return known;
	}

	private void unpack(ZipInputStream zip) throws IOException, UnreadableFile {
		long total = 0;
		long kept = 0;
		int entries = 0;
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			if (++entries > MOST_ENTRIES) {
				throw new UnreadableFile(Kind.TOO_LARGE, "文件内含的部件过多，超过 " + MOST_ENTRIES + " 个。请减少图片或拆分后再上传。");
			}
			String name = key(entry.getName());
			boolean xml = isXml(name);
			boolean needed = isNeeded(name);
			long left = needed ? Math.min(LARGEST - total, LARGEST_KEPT - kept) : LARGEST - total;
			byte[] bytes = unpack(zip, xml ? LARGEST_XML : LARGEST, left, needed);
			total += this.unpacked;
			kept += bytes.length;
			if (this.parts.putIfAbsent(name, bytes) != null && !entry.isDirectory()) {
				throw new UnreadableFile(Kind.UNUSABLE, "文件结构异常：同一部件出现两次。请用 Word 或 WPS 打开并另存后再上传。");
			}
		}
	}

	private byte[] unpack(ZipInputStream zip, long most, long left, boolean keep) throws IOException, UnreadableFile {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] buffer = new byte[16384];
		this.unpacked = 0;
		for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
			FileWork.goOn();
			this.unpacked += read;
			if (this.unpacked > most || this.unpacked > left) {
				throw tooLarge();
			}
			if (keep) {
				out.write(buffer, 0, read);
			}
		}
		return out.toByteArray();
	}

	private static UnreadableFile tooLarge() {
		return new UnreadableFile(Kind.TOO_LARGE, "文件解压后过大，可能是压缩炸弹，已停止读取。请用 Word 或 WPS 另存、压缩图片后再上传。");
	}

	/** Only XML and pictures are kept in memory. */
	private static boolean isNeeded(String name) {
		return isXml(name) || name.contains("media/");
	}

	private void refuseOtherDocuments() throws UnreadableFile {
		byte[] types = bytes(TYPES);
		if (types == null) {
			throw new UnreadableFile(Kind.WRONG_TYPE, "文件是普通压缩包，不是 Word 文件。请用 Word 或 WPS 另存为 .docx 后再上传。");
		}
		String declared = new String(types, StandardCharsets.UTF_8);
		if (declared.contains("macroEnabled") || this.parts.keySet().stream().anyMatch(DocxParts::isMacro)) {
			throw new UnreadableFile(Kind.WRONG_TYPE, "文件含有宏，不能上传。请另存为不带宏的 .docx 后再上传。");
		}
		if (!declared.contains("wordprocessingml.document.main")) {
			throw new UnreadableFile(Kind.WRONG_TYPE, "文件不是 Word 文档（可能是表格、演示文稿或模板）。请另存为 .docx 后再上传。");
		}
	}

	private static boolean isMacro(String name) {
		return Set.of("vbaproject.bin", "vbadata.xml").contains(name.substring(name.lastIndexOf('/') + 1));
	}

	/** Names of parts are compared without regard to case. */
	private static String key(String name) {
		String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
		return plain.startsWith("/") ? plain.substring(1) : plain;
	}

}
