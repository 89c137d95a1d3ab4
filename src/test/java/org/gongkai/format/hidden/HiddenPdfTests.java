package org.gongkai.format.hidden;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gongkai.format.UnreadableFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HiddenPdfTests {

	private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

	@Test
	void namesTextUnderABlackBarAndTakesItOut() throws Exception {
		byte[] file = hiding();

		List<HiddenItem> items = HiddenContent.read("名单.pdf", file);
		byte[] clean = HiddenContent.clean("名单.pdf", file);

		assertThat(items).extracting(HiddenItem::line)
			.contains("遮盖下的文字（第1页）：362102197001010018", "看不见的文字（第1页）：whitepriceghosttext", "页面以外的内容（第1页）：outsidenote",
					"隐藏的图层（第1页）：layerdraft", "作者姓名（Author）：Wang Xiaoming");
		assertThat(items).extracting(HiddenItem::kind)
			.contains(HiddenKind.ANNOTATION, HiddenKind.ATTACHED_FILE, HiddenKind.MACRO, HiddenKind.OLDER_REVISION);
		String all = HidingFiles.unpacked(clean);
		assertThat(all).contains("Name:", "Tel: public")
			.doesNotContain("362102", "whiteprice", "ghosttext", "outsidenote", "layerdraft", "Xiaoming", "remark",
					"secret attachment", "alert(", "JavaScript", "EmbeddedFile", "OCG");
	}

	@Test
	void theCleanPageLooksTheSame() throws Exception {
		byte[] file = hiding();

		assertThat(difference(rendered(file), rendered(HiddenContent.clean("名单.pdf", file)))).isZero();
	}

	@Test
	void plainPagesHideNothing() throws Exception {
		byte[] file = made((document, page, content) -> {
			content.setNonStrokingColor(Color.BLUE);
			content.addRect(50, 690, 400, 30);
			content.fill();
			text(content, Color.WHITE, 60, 700, "A heading on a coloured ground");
			text(content, Color.BLACK, 60, 650, "And plain text below a thin line");
			content.setNonStrokingColor(Color.BLACK);
			content.addRect(60, 646, 200, 1);
			content.fill();
			text(content, Color.BLACK, 60, 600, "Twice");
			content.setNonStrokingColor(Color.WHITE);
			content.addRect(55, 590, 100, 30);
			content.fill();
			text(content, Color.BLACK, 60, 600, "Twice");
		});

		assertThat(HiddenContent.read("页.pdf", file)).isEmpty();
	}

	@Test
	void aBarOverAScanIsBurntIn() throws Exception {
		byte[] file = made((document, page, content) -> {
			BufferedImage scan = new BufferedImage(600, 850, BufferedImage.TYPE_INT_RGB);
			for (int at = 0; at < 600 * 850; at++) {
				scan.setRGB(at % 600, at / 600, (at / 7 % 2 == 0) ? 0xffffff : 0xcc3311);
			}
			PDImageXObject picture = LosslessFactory.createFromImage(document, scan);
			content.drawImage(picture, 0, 0, 595, 842);
			content.setNonStrokingColor(Color.BLACK);
			content.addRect(100, 500, 200, 30);
			content.fill();
		});

		assertThat(HiddenContent.read("扫描.pdf", file)).extracting(HiddenItem::kind)
			.containsExactly(HiddenKind.COVERED_PICTURE);
		byte[] clean = HiddenContent.clean("扫描.pdf", file);
		BufferedImage page = rendered(clean);
		assertThat(page.getRGB(200, 842 - 515) & 0xff).isLessThan(20);
	}

	@Test
	void aPhotographInAPdfLosesItsPlace() throws Exception {
		byte[] photograph = HidingFiles.photograph(1);
		byte[] file = made((document, page, content) -> content
			.drawImage(JPEGFactory.createFromByteArray(document, photograph), 100, 500, 160, 96));

		assertThat(HiddenContent.read("照片.pdf", file)).extracting(HiddenItem::kind).contains(HiddenKind.LOCATION);
		byte[] clean = HiddenContent.clean("照片.pdf", file);
		assertThat(new String(clean, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("TestPhone");
		assertThat(difference(rendered(file), rendered(clean))).isZero();
	}

	@Test
	void endsOnAnEndlessPage() throws Exception {
		byte[] file = made((document, page, content) -> {
			for (int at = 0; at < 400_000; at++) {
				content.addRect(0, 0, 595, 842);
				content.fill();
			}
		});

		long begun = System.nanoTime();
		assertThat(HiddenContent.read("没完.pdf", file)).singleElement()
			.satisfies((item) -> assertThat(item.sample()).contains("过于复杂"));
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> HiddenContent.clean("没完.pdf", file))
			.withMessageContaining("过于复杂");
		assertThat(System.nanoTime() - begun).isLessThan(60_000_000_000L);
	}

	private byte[] hiding() throws IOException {
		byte[] first = made((document, page, content) -> {
			text(content, Color.BLACK, 60, 750, "Name: Liu  ID: 362102197001010018 end");
			float from = 60 + width("Name: Liu  ID: ");
			content.setNonStrokingColor(Color.BLACK);
			content.addRect(from - 1, 746, width("362102197001010018") + 2, 16);
			content.fill();
			text(content, Color.BLACK, 60, 720, "Tel: public");
			text(content, Color.WHITE, 60, 690, "whiteprice");
			content.setRenderingMode(RenderingMode.NEITHER);
			text(content, Color.BLACK, 60, 660, "ghosttext");
			content.setRenderingMode(RenderingMode.FILL);
			text(content, Color.BLACK, 900, 660, "outsidenote");
			PDOptionalContentGroup group = new PDOptionalContentGroup("draft");
			PDOptionalContentProperties layers = new PDOptionalContentProperties();
			layers.addGroup(group);
			layers.setGroupEnabled(group, false);
			document.getDocumentCatalog().setOCProperties(layers);
			content.beginMarkedContent(COSName.OC, group);
			text(content, Color.BLACK, 60, 600, "layerdraft");
			content.endMarkedContent();
			document.getDocumentInformation().setAuthor("Wang Xiaoming");
			document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
			PDAnnotationText note = new PDAnnotationText();
			note.setContents("a remark");
			note.setRectangle(new PDRectangle(300, 300, 20, 20));
			page.getAnnotations().add(note);
			attach(document);
		});
		try (PDDocument document = Loader.loadPDF(first)) {
			document.getDocumentInformation().setTitle("Name: Liu");
			COSDictionary info = document.getDocumentInformation().getCOSObject();
			info.setNeedToBeUpdated(true);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.saveIncremental(out);
			return out.toByteArray();
		}
	}

	private static void attach(PDDocument document) throws IOException {
		PDEmbeddedFile embedded = new PDEmbeddedFile(document,
				new java.io.ByteArrayInputStream("secret attachment".getBytes()));
		PDComplexFileSpecification file = new PDComplexFileSpecification();
		file.setFile("inner.txt");
		file.setEmbeddedFile(embedded);
		PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
		tree.setNames(java.util.Map.of("inner.txt", file));
		PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
		names.setEmbeddedFiles(tree);
		document.getDocumentCatalog().setNames(names);
	}

	private float width(String text) throws IOException {
		return this.font.getStringWidth(text) / 1000 * 12;
	}

	private void text(PDPageContentStream content, Color colour, float x, float y, String text) throws IOException {
		content.beginText();
		content.setFont(this.font, 12);
		content.setNonStrokingColor(colour);
		content.newLineAtOffset(x, y);
		content.showText(text);
		content.endText();
	}

	private static byte[] made(Drawing drawing) throws IOException {
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage(PDRectangle.A4);
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				drawing.draw(document, page, content);
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		}
	}

	private static BufferedImage rendered(byte[] file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			// the sign of a remark is drawn by the viewer
			document.getPage(0).setAnnotations(List.of());
			return new PDFRenderer(document).renderImage(0);
		}
	}

	private static int difference(BufferedImage one, BufferedImage other) {
		int different = 0;
		for (int y = 0; y < one.getHeight(); y++) {
			for (int x = 0; x < one.getWidth(); x++) {
				different += (one.getRGB(x, y) != other.getRGB(x, y)) ? 1 : 0;
			}
		}
		return different;
	}

	/** What is on the page. */
	private interface Drawing {

		void draw(PDDocument document, PDPage page, PDPageContentStream content) throws IOException;

	}

}
