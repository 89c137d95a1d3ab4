package org.gongkai.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a Word file that is written, and how they refer to each other. */
final class DocxPackage {

	/** The moment of all entries: files of the same text are the same bytes. */
	private static final LocalDateTime NO_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

	private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private static final String DOCUMENT = HEAD + """
			<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
			xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
			xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
			xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
			xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>""";

	/** A4, margins 37, 26, 35 and 28 mm, page number 7 mm below the type area. */
	private static final String PAGE = """
			<w:sectPr><w:footerReference w:type="default" r:id="rFooterOdd"/>\
			<w:footerReference w:type="even" r:id="rFooterEven"/><w:pgSz w:w="11906" w:h="16838"/>\
			<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="1304" \
			w:gutter="0"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr></w:body></w:document>""";

	private final Map<String, byte[]> media = new LinkedHashMap<>();

	private final Map<String, String> pictureIds = new LinkedHashMap<>();

	private final List<String> relations = new ArrayList<>();

	private final StringBuilder numbers = new StringBuilder();

	private int lists;

	DocxPackage() {
		relation("rStyles", "styles", "styles.xml", "");
		relation("rNumbering", "numbering", "numbering.xml", "");
		relation("rSettings", "settings", "settings.xml", "");
		relation("rFooterOdd", "footer", "footer-odd.xml", "");
		relation("rFooterEven", "footer", "footer-even.xml", "");
	}

	/** A relation to an address outside; gives its name. */
	String link(String address) {
		String id = "rLink" + this.relations.size();
		relation(id, "hyperlink", DocxWriter.escape(address), " TargetMode=\"External\"");
		return id;
	}

	/** Puts a picture into the file, once; gives the name of the relation to it. */
	String picture(String digest, byte[] bytes) {
		return this.pictureIds.computeIfAbsent(digest, (key) -> {
			String type = String.valueOf(Pictures.mediaType(bytes));
			String name = "media/picture" + (this.media.size() + 1) + "." + type.substring("image/".length());
			this.media.put("word/" + name, bytes);
			String id = "rPicture" + this.media.size();
			relation(id, "image", name, "");
			return id;
		});
	}

	/** A list that counts from 1; gives its number. */
	int list(boolean ordered) {
		int number = ++this.lists;
		this.numbers.append("<w:num w:numId=\"" + number + "\"><w:abstractNumId w:val=\"" + (ordered ? 1 : 0) + "\"/>");
		for (int level = 0; level < 4; level++) {
			this.numbers
				.append("<w:lvlOverride w:ilvl=\"" + level + "\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");
		}
		this.numbers.append("</w:num>");
		return number;
	}

	byte[] bytes(String title, String body) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (String name : List.of("[Content_Types].xml", "_rels/.rels", "word/styles.xml", "word/settings.xml",
					"word/footer-odd.xml", "word/footer-even.xml")) {
				put(zip, name, resource(name.substring(name.lastIndexOf('/') + 1)));
			}
			put(zip, "docProps/core.xml", core(title));
			put(zip, "word/numbering.xml",
					text(resource("numbering.xml")).replace("<!-- lists -->", this.numbers.toString()));
			put(zip, "word/document.xml", DOCUMENT + body + PAGE);
			put(zip, "word/_rels/document.xml.rels", relations());
			for (Map.Entry<String, byte[]> picture : this.media.entrySet()) {
				put(zip, picture.getKey(), picture.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private void relation(String id, String type, String target, String more) {
		this.relations.add("<Relationship Id=\"" + id + "\" Type=\"" + RELATION + type + "\" Target=\"" + target + "\""
				+ more + "/>");
	}

	private String relations() {
		return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
				+ String.join("", this.relations) + "</Relationships>";
	}

	private static String core(String title) {
		return HEAD + """
				<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
				xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>""" + DocxWriter.escape(title)
				+ "</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>";
	}

	private static byte[] resource(String name) {
		try (InputStream in = DocxPackage.class.getResourceAsStream("docx/" + name)) {
			if (in == null) {
				throw new IllegalStateException("The part " + name + " of Word files is missing");
			}
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private static void put(ZipOutputStream zip, String name, String text) throws IOException {
		put(zip, name, text.getBytes(StandardCharsets.UTF_8));
	}

	private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(NO_MOMENT);
		zip.putNextEntry(entry);
		zip.write(bytes);
		zip.closeEntry();
	}

}
