package org.gongkai.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Draws PDF files for tests. Places are points from the upper left corner of an A4 page;
 * each character is as wide as the type is high.
 */
final class PdfFile implements AutoCloseable {

	private final PDDocument document = new PDDocument();

	private final COSDictionary font = font();

	private final StringBuilder content = new StringBuilder();

	private int rotation;

	/** A font that is not embedded, as old programs leave Chinese ones. */
	private static COSDictionary font() {
		COSDictionary system = new COSDictionary();
		system.setItem(COSName.REGISTRY, new COSString("Adobe"));
		system.setItem(COSName.ORDERING, new COSString("GB1"));
		system.setInt(COSName.SUPPLEMENT, 4);
		COSDictionary inner = new COSDictionary();
		inner.setItem(COSName.TYPE, COSName.FONT);
		inner.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
		inner.setName(COSName.BASE_FONT, "STSong-Light");
		inner.setItem(COSName.CIDSYSTEMINFO, system);
		inner.setItem(COSName.DW, COSInteger.get(1000));
		COSArray inners = new COSArray();
		inners.add(inner);
		COSDictionary font = new COSDictionary();
		font.setItem(COSName.TYPE, COSName.FONT);
		font.setItem(COSName.SUBTYPE, COSName.TYPE0);
		font.setName(COSName.BASE_FONT, "STSong-Light");
		font.setName(COSName.ENCODING, "UniGB-UCS2-H");
		font.setItem(COSName.DESCENDANT_FONTS, inners);
		return font;
	}

	PdfFile rotated(int degrees) {
		this.rotation = degrees;
		return this;
	}

	/** Writes a line that begins at the left and whose middle is at the height. */
	PdfFile text(double left, double middle, double size, String text) {
		return shown("%.2f 0 0 %.2f %.2f %.2f".formatted(size, size, left, 842 - middle - 0.35 * size), text);
	}

	/** Writes downwards, turned clockwise. */
	PdfFile textDown(double middle, double top, double size, String text) {
		return shown("0 %.2f %.2f 0 %.2f %.2f".formatted(-size, size, middle - 0.35 * size, 842 - top), text);
	}

	PdfFile line(double x1, double y1, double x2, double y2) {
		this.content.append(String.format(Locale.ROOT, "%.2f %.2f m %.2f %.2f l S%n", x1, 842 - y1, x2, 842 - y2));
		return this;
	}

	/** Draws the edges of a cell as a filled band each, as some programs do. */
	PdfFile cell(double left, double top, double right, double bottom, String text) {
		this.content.append(String.format(Locale.ROOT, "%.2f %.2f %.2f 0.5 re f %.2f %.2f 0.5 %.2f re f%n", left,
				842 - top, right - left, left, 842 - bottom, bottom - top));
		this.content.append(String.format(Locale.ROOT, "%.2f %.2f %.2f 0.5 re f %.2f %.2f 0.5 %.2f re f%n", left,
				842 - bottom, right - left, right, 842 - bottom, bottom - top));
		return text.isEmpty() ? this : text(left + 3, (top + bottom) / 2, 9, text);
	}

	/** Adds instructions as they are. */
	PdfFile raw(String instructions) {
		this.content.append(instructions).append('\n');
		return this;
	}

	/** Ends the page. */
	PdfFile page() throws IOException {
		PDPage page = new PDPage(PDRectangle.A4);
		page.setRotation(this.rotation);
		PDResources resources = new PDResources();
		COSDictionary fonts = new COSDictionary();
		fonts.setItem("F1", this.font);
		resources.getCOSObject().setItem(COSName.FONT, fonts);
		page.setResources(resources);
		PDStream stream = new PDStream(this.document);
		try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
			out.write(this.content.toString().getBytes(StandardCharsets.ISO_8859_1));
		}
		page.setContents(stream);
		this.document.addPage(page);
		this.content.setLength(0);
		return this;
	}

	PDDocument document() {
		return this.document;
	}

	PdfFile encrypted() throws IOException {
		this.document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
		return this;
	}

	byte[] bytes() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.document.save(out);
		return out.toByteArray();
	}

	Reading read() throws IOException, UnreadableFile {
		return new DefaultImporter().content("a.pdf", bytes());
	}

	@Override
	public void close() throws IOException {
		this.document.close();
	}

	private PdfFile shown(String matrix, String text) {
		String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
		this.content.append("BT /F1 1 Tf ").append(matrix).append(" Tm <").append(hex).append("> Tj ET\n");
		return this;
	}

}
