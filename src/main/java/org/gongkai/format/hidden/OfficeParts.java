package org.gongkai.format.hidden;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.gongkai.format.SafeXml;
import org.gongkai.format.UnreadableFile;
import org.gongkai.format.UnreadableFile.Kind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The parts of a packed file, unpacked within limits: those of Word, Excel, PowerPoint,
 * OFD and ZIP. XML is parsed when it is first asked for and written back as it then is.
 */
final class OfficeParts {

	static final String TYPES = "[Content_Types].xml";

	private static final int MOST_ENTRIES = 5000;

	/** All parts together, unpacked, in bytes. */
	private static final long LARGEST = 120L << 20;

	/** A single part of XML, unpacked, in bytes; in memory it takes ten times as much. */
	private static final int LARGEST_XML = 24 << 20;

	/** The moment of all entries: when a file was made is nobody's business. */
	private static final LocalDateTime NO_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private final Map<String, Element> parsed = new HashMap<>();

	private OfficeParts() {
	}

	/**
	 * Unpacks a file.
	 * @throws UnreadableFile when it is damaged or unpacks to more than an honest file
	 */
	static OfficeParts of(String name, byte[] file) throws UnreadableFile {
		OfficeParts parts = new OfficeParts();
		long total = 0;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				byte[] bytes = unpack(zip, isXml(entry.getName()) ? LARGEST_XML : LARGEST, LARGEST - total);
				if (bytes == null || parts.parts.size() >= MOST_ENTRIES) {
					throw new UnreadableFile(Kind.TOO_LARGE,
							"“" + name + "”解压后过大或部件过多，可能是压缩炸弹，已停止检查。请用原来的软件另存、压缩图片或者拆分后再上传。");
				}
				total += bytes.length;
				String plain = plain(entry.getName());
				if (!entry.isDirectory() && parts.parts.putIfAbsent(plain, bytes) != null) {
					throw new UnreadableFile(Kind.UNUSABLE, "“" + name + "”结构异常：同一部件出现两次。请用原来的软件另存后再上传。");
				}
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new UnreadableFile(Kind.UNUSABLE, "“" + name + "”已损坏或者加了密码，无法解压。请用原来的软件打开、取消密码并另存后再上传。", ex);
		}
		return parts;
	}

	private static byte @Nullable [] unpack(ZipInputStream zip, long most, long left) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] buffer = new byte[16384];
		for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
			out.write(buffer, 0, read);
			if (out.size() > most || out.size() > left) {
				return null;
			}
		}
		return out.toByteArray();
	}

	private static String plain(String name) {
		String plain = name.replace('\\', '/');
		return plain.startsWith("/") ? plain.substring(1) : plain;
	}

	private static boolean isXml(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
	}

	Set<String> names() {
		return this.parts.keySet();
	}

	boolean has(String name) {
		return this.parts.containsKey(name);
	}

	byte[] bytes(String name) {
		return this.parts.getOrDefault(name, new byte[0]);
	}

	void replace(String name, byte[] bytes) {
		this.parts.put(name, bytes);
		this.parsed.remove(name);
	}

	void remove(String name) {
		this.parts.remove(name);
		this.parsed.remove(name);
	}

	/** The root of a part of XML, to be read and changed; null when there is no such. */
	@Nullable Element xml(@Nullable String name) throws UnreadableFile {
		if (name == null || !isXml(name) || !has(name)) {
			return null;
		}
		Element known = this.parsed.get(name);
		if (known == null) {
			SafeXml.check(bytes(name));
			known = SafeXml.parse(bytes(name));
			this.parsed.put(name, known);
		}
		return known;
	}

	/** The relations of a part; of {@code ""} those of the whole file. */
	List<OfficeRelation> relations(String part) throws UnreadableFile {
		List<OfficeRelation> relations = new ArrayList<>();
		Element root = xml(relationsOf(part));
		if (root != null) {
			String folder = part.substring(0, part.lastIndexOf('/') + 1);
			Xml.all(root, "Relationship").forEach((element) -> relations.add(OfficeRelation.of(folder, element)));
		}
		return relations;
	}

	static String relationsOf(String part) {
		int slash = part.lastIndexOf('/') + 1;
		return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
	}

	/** The target of a part's first relation of a kind, or null. */
	@Nullable String related(String part, String kind) throws UnreadableFile {
		for (OfficeRelation relation : relations(part)) {
			if (relation.kind().equals(kind) && !relation.external()) {
				return relation.target();
			}
		}
		return null;
	}

	/** All parts that the file leads to, in the order in which it does. */
	Set<String> reachable() throws UnreadableFile {
		Set<String> reached = new LinkedHashSet<>();
		Deque<String> next = new ArrayDeque<>(List.of(""));
		while (!next.isEmpty()) {
			for (OfficeRelation relation : relations(next.remove())) {
				if (!relation.external() && has(relation.target()) && reached.add(relation.target())) {
					next.add(relation.target());
				}
			}
		}
		return reached;
	}

	/** Packs the parts again. */
	byte[] pack() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : this.parts.entrySet()) {
				ZipEntry entry = new ZipEntry(part.getKey());
				entry.setTimeLocal(NO_MOMENT);
				zip.putNextEntry(entry);
				Element root = this.parsed.get(part.getKey());
				zip.write((root != null) ? Xml.write(root) : part.getValue());
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
