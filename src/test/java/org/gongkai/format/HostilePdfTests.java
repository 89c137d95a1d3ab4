package org.gongkai.format;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.gongkai.format.UnreadableFile.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** PDF files that are broken or meant to do harm end in a sentence. */
@Timeout(300)
class HostilePdfTests {

	private static void refuses(byte[] bytes, Kind kind, String... words) {
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> new DefaultImporter().content("a.pdf", bytes))
			.satisfies((ex) -> {
				assertThat(ex.kind()).isEqualTo(kind);
				assertThat(words).allMatch(ex.getMessage()::contains);
			});
	}

	/** A page whose instructions are the bytes, repeated. */
	private static byte[] page(String instructions, int times) throws Exception {
		try (PdfFile file = new PdfFile()) {
			PDPage page = new PDPage(PDRectangle.A4);
			PDStream stream = new PDStream(file.document());
			byte[] piece = instructions.getBytes(StandardCharsets.ISO_8859_1);
			try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
				for (int at = 0; at < times; at++) {
					out.write(piece);
				}
			}
			page.setContents(stream);
			file.document().addPage(page);
			return file.bytes();
		}
	}

	@Test
	void refusesWhatUnpacksWithoutEnd() throws Exception {
		byte[] bomb = page(" ".repeat(1 << 20), 90);

		assertThat(bomb).hasSizeLessThan(1 << 20);
		refuses(bomb, Kind.TOO_LARGE, "解压后过大");
	}

	@Test
	void refusesWhatDrawsWithoutEnd() throws Exception {
		refuses(page("1 0 0 1 0 0 cm\n", 3_000_000), Kind.TOO_LARGE, "过于复杂");
		refuses(page("q ", 2000), Kind.TOO_LARGE, "过于复杂");
		refuses(formsInForms(), Kind.TOO_LARGE, "过于复杂");
	}

	/** Each form shows the next one thirty times, eight deep: 6·10¹¹ in all. */
	private static byte[] formsInForms() throws Exception {
		try (PdfFile file = new PdfFile()) {
			PDFormXObject inner = null;
			for (int depth = 0; depth < 8; depth++) {
				PDFormXObject form = new PDFormXObject(file.document());
				form.setBBox(PDRectangle.A4);
				form.setResources(new PDResources());
				if (inner != null) {
					form.getResources().put(COSName.getPDFName("F"), inner);
				}
				try (OutputStream out = form.getStream().createOutputStream()) {
					out.write("/F Do ".repeat(30).getBytes(StandardCharsets.ISO_8859_1));
				}
				inner = form;
			}
			file.raw("/F Do").page();
			file.document().getPage(0).getResources().put(COSName.getPDFName("F"), inner);
			return file.bytes();
		}
	}

	@Test
	void refusesTablesBeyondReason() throws Exception {
		StringBuilder lines = new StringBuilder();
		for (int at = 0; at < 300; at++) {
			double place = 10 + at * 1.9 + at * 0.01;
			lines.append("%.2f 10 m %.2f 800 l S 10 %.2f m 590 %.2f l S\n".formatted(place, place, 10 + at * 2.6,
					10 + at * 2.6));
		}
		refuses(page("BT ET\n" + lines, 1), Kind.UNUSABLE);
		StringBuilder dashes = new StringBuilder();
		for (int at = 0; at < 6000; at++) {
			dashes.append("%d %d m %d %d l S\n".formatted(10 + at % 50 * 11, 10 + at / 50 * 6, 14 + at % 50 * 11,
					10 + at / 50 * 6));
		}
		refuses(page(dashes.toString(), 1), Kind.UNUSABLE, "线条");
	}

	@Test
	void endsOnPagesThatContainThemselves() throws Exception {
		try (PdfFile file = new PdfFile()) {
			file.text(82, 100, 14, "正文。").page();
			COSDictionary pages = (COSDictionary) file.document()
				.getDocumentCatalog()
				.getCOSObject()
				.getDictionaryObject(COSName.PAGES);
			COSArray kids = (COSArray) pages.getDictionaryObject(COSName.KIDS);
			kids.add(pages);
			pages.setItem(COSName.PARENT, pages);

			assertThat(file.read().blocks()).first().isEqualTo(Block.Paragraph.of("正文。"));
		}
	}

	@Test
	void refusesWhatIsNestedTooDeep() {
		String depth = "%PDF-1.4\n1 0 obj\n" + "[".repeat(500_000) + "\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF";

		refuses(depth.getBytes(StandardCharsets.ISO_8859_1), Kind.UNUSABLE, "损坏");
	}

	@Test
	void refusesScansEncryptedAndEmptyFiles() throws Exception {
		try (PdfFile scan = new PdfFile(); PdfFile secret = new PdfFile(); PdfFile blank = new PdfFile()) {
			var image = LosslessFactory.createFromImage(scan.document(),
					new java.awt.image.BufferedImage(4, 4, java.awt.image.BufferedImage.TYPE_INT_RGB));
			scan.raw("/Im Do").page();
			scan.document().getPage(0).getResources().put(COSName.getPDFName("Im"), image);
			refuses(scan.bytes(), Kind.UNUSABLE, "扫描件", "Word");
			refuses(secret.text(82, 100, 14, "密").page().encrypted().bytes(), Kind.UNUSABLE, "已加密");
			refuses(blank.page().bytes(), Kind.UNUSABLE, "没有文字");
		}
	}

	@Test
	void noRandomBytesBreakIt() throws Exception {
		Random random = new Random(11);
		byte[] valid;
		try (PdfFile file = new PdfFile()) {
			valid = file.cell(50, 100, 150, 120, "项目").cell(150, 100, 250, 120, "12").page().bytes();
		}
		for (int round = 0; round < 150; round++) {
			byte[] bytes = (round % 3 == 0) ? Arrays.copyOf(valid, random.nextInt(valid.length)) : valid.clone();
			for (int change = 0; bytes.length > 20 && change <= round % 9; change++) {
				bytes[10 + random.nextInt(bytes.length - 10)] = (byte) random.nextInt();
			}
			try {
				new DefaultImporter().content("a.pdf", bytes);
			}
			catch (UnreadableFile ex) {
				assertThat(ex.getMessage()).isNotBlank();
			}
		}
	}

}
