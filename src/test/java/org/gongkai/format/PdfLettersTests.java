package org.gongkai.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.gongkai.format.Block.Paragraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Characters of embedded fonts are read without their outlines. */
class PdfLettersTests {

	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private static final String TEXT = "Gongkai 2023, 69 = 2 + 62 + 5";

	private static byte[] file(Change change) throws IOException {
		try (PDDocument document = new PDDocument(); InputStream bytes = PDDocument.class.getResourceAsStream(FONT)) {
			PDType0Font font = PDType0Font.load(document, bytes, false);
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.beginText();
				content.setFont(font, 12);
				content.newLineAtOffset(72, 600);
				content.showText(TEXT);
				content.endText();
			}
			change.in(document, font.getCOSObject());
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		}
	}

	private static COSDictionary description(COSDictionary font) {
		COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
		return ((COSDictionary) descendants.getObject(0)).getCOSDictionary(COSName.FONT_DESC);
	}

	private static List<Block> read(byte[] file) throws UnreadableFile {
		return new DefaultImporter().content("a.pdf", file).blocks();
	}

	@Test
	void leavesOutlinesPackedHoweverLargeTheyAre() throws Exception {
		byte[] file = file((document, font) -> {
			COSStream outlines = document.getDocument().createCOSStream();
			byte[] part = new byte[1 << 20];
			try (OutputStream out = outlines.createOutputStream(COSName.FLATE_DECODE)) {
				for (long size = 0; size <= PdfBudget.MOST_UNPACKED; size += part.length) {
					out.write(part);
				}
			}
			description(font).setItem(COSName.FONT_FILE2, outlines);
		});

		assertThat(read(file)).containsExactly(Paragraph.of(TEXT));
	}

	@Test
	void asksTheFontForCharactersThatTheFileDoesNotState() throws Exception {
		byte[] file = file((document, font) -> {
			COSStream stated = document.getDocument().createCOSStream();
			try (OutputStream out = stated.createOutputStream()) {
				out.write("""
						begincmap
						1 begincodespacerange <0000> <ffff> endcodespacerange
						1 beginbfchar <0003> <0020> endbfchar
						endcmap
						""".getBytes(StandardCharsets.US_ASCII));
			}
			font.setItem(COSName.TO_UNICODE, stated);
		});

		assertThat(read(file)).containsExactly(Paragraph.of(TEXT));
	}

	/** A change to a document and to the font in it. */
	private interface Change {

		void in(PDDocument document, COSDictionary font) throws IOException;

	}

}
