package org.gongkai.format;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gongkai.format.Block.Align;
import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.Figure;
import org.gongkai.format.Block.Heading;
import org.gongkai.format.Block.Item;
import org.gongkai.format.Block.ListBlock;
import org.gongkai.format.Block.Paragraph;
import org.gongkai.format.Block.Row;
import org.gongkai.format.Block.Run;
import org.gongkai.format.Block.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is set on pages, looked at by others than the one that set it. */
class PdfFilesTests {

	private static final Exporter EXPORTER = new DefaultExporter();

	@Test
	void aTextWithEverythingMayBeKeptForGood() throws Exception {
		byte[] pdf = pdf("关于印发办法的通知", everything());

		assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
		assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
	}

	@Test
	void saysWhatItIsAndHowToWalkThroughIt() throws Exception {
		try (PDDocument document = Loader.loadPDF(pdf("关于印发办法的通知", everything()))) {
			assertThat(document.getDocumentInformation().getTitle()).isEqualTo("关于印发办法的通知");
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
			assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
			assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
			List<String> bookmarks = new ArrayList<>();
			document.getDocumentCatalog().getDocumentOutline().children().forEach((item) -> {
				bookmarks.add(item.getTitle());
				item.children().forEach((below) -> bookmarks.add("- " + below.getTitle()));
			});
			assertThat(bookmarks).containsExactly("一、总体情况", "- （一）主动公开", "二、其他");
		}
	}

	@Test
	void itsFontsAreInItInParts() throws Exception {
		try (PDDocument document = Loader.loadPDF(pdf("题名", everything()))) {
			List<PDFont> fonts = fonts(document);
			assertThat(fonts).extracting((font) -> font.getName().replaceFirst("^[A-Z]{6}\\+", ""))
				.contains("NotoSerifSC-Regular", "NotoSerifSC-Bold", "NotoSansSC-Medium", "LXGWWenKai-Regular");
			assertThat(fonts).allMatch(PDFont::isEmbedded).allMatch((font) -> font.getName().charAt(6) == '+');
		}
	}

	@Test
	void aPageHasTwentyTwoLinesOfTwentyEightCharactersWithinTheTypeArea() throws Exception {
		List<Page> pages = pages(pdf("", List.of(Paragraph.of("公".repeat(28 * 40)))));

		List<Line> lines = pages.get(0).lines.subList(0, pages.get(0).lines.size() - 1);
		assertThat(lines).hasSize(22);
		assertThat(lines.get(0).text).hasSize(26);
		assertThat(lines.get(1).text).hasSize(28);
		assertThat(lines).allMatch((line) -> line.left >= mm(28) - 1 && line.right <= mm(28 + 156) + 1);
		assertThat(lines.get(21).bottom).isLessThanOrEqualTo((float) mm(37 + 225));
	}

	@Test
	void pageNumbersStandOutside() throws Exception {
		List<Page> pages = pages(pdf("", List.of(Paragraph.of("公".repeat(28 * 50)))));

		assertThat(pages).extracting((page) -> page.last().text.replace(" ", "")).containsExactly("—1—", "—2—", "—3—");
		assertThat(pages.get(0).last().right).isGreaterThan((float) mm(170));
		assertThat(pages.get(1).last().left).isLessThan((float) mm(40));
	}

	@Test
	void aLongTableRepeatsItsHeaderAndSplitsNoRow() throws Exception {
		List<Row> rows = new ArrayList<>(List.of(new Row(List.of(header("项目"), header("说明")))));
		IntStream.range(0, 90)
			.forEach((row) -> rows
				.add(new Row(List.of(Cell.of("甲" + row), Cell.of("始" + row + "说明".repeat(30) + "终" + row)))));
		List<Page> pages = pages(pdf("", List.of(new Table("", 1, rows))));

		assertThat(pages).hasSizeGreaterThan(2).allSatisfy((page) -> {
			assertThat(page.text()).contains("项目").contains("说明");
			IntStream.range(0, 90)
				.forEach((row) -> assertThat(page.text().contains("始" + row + "说"))
					.isEqualTo(page.text().replaceAll("\\s", "").matches(".*终" + row + "(?!\\d).*")));
		});
	}

	@Test
	void aMergedCellThatGoesOnOverThePageHasAnEdgeThere() throws Exception {
		Cell text = Cell.of("说明".repeat(20));
		List<Row> rows = new ArrayList<>(List.of(new Row(List.of(new Cell("", 1, 60, true), text))));
		rows.addAll(Collections.nCopies(59, new Row(List.of(text))));
		byte[] pdf = pdf("长表", List.of(new Table("", 0, rows)));
		assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			BufferedImage page = new PDFRenderer(document).renderImageWithDPI(2, 144);
			assertThat(IntStream.range((int) (2 * mm(36)), (int) (2 * mm(39))))
				.anyMatch((y) -> (page.getRGB((int) (2 * mm(31)), y) & 0xff) < 200);
		}
	}

	@Test
	void aCharacterThatNoFontHasIsMarkedAndNamed() throws Exception {
		String text = String.join("\n", pages(pdf("", List.of(Paragraph.of("喆𬭸玥堃㛃，\uD883\uDEDF字")))).get(0).texts());

		assertThat(text).contains("喆𬭸玥堃㛃，〓字").contains("U+30EDF");
	}

	@Test
	void aDamagedPictureIsDescribedAndAHugeOneMadeSmaller() throws Exception {
		byte[] huge = png(5000, 4000);
		byte[] pdf = EXPORTER.pdf("", List.of(new Figure("a", "办公楼", ""), new Figure("b", "平面图", "图 1")),
				(digest) -> digest.equals("a") ? "no picture".getBytes(StandardCharsets.UTF_8) : huge);

		assertThat(pages(pdf).get(0).text()).contains("（图：办公楼）").contains("图 1");
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDResources resources = document.getPage(0).getResources();
			for (COSName name : resources.getXObjectNames()) {
				assertThat(resources.getXObject(name).getCOSObject().getInt(COSName.WIDTH)).isLessThan(3000);
			}
		}
	}

	@Test
	void aTextLikeABookIsRefusedInWords() {
		assertThatExceptionOfType(PagesRefused.class)
			.isThrownBy(() -> pdf("", List.of(Paragraph.of("公".repeat(400_000)))))
			.withMessageContaining("过长")
			.matches((refused) -> refused.kind() == PagesRefused.Kind.TOO_LONG);
	}

	@Test
	void fontsOfTheOfficeGoBefore(@TempDir Path folder) throws Exception {
		Files.write(folder.resolve("fang.ttf"), renamed("LXGW WenKai", "FangSong_GB"));
		Files.writeString(folder.resolve("broken.ttf"), "no font");
		Exporter exporter = new DefaultExporter(folder);

		try (PDDocument document = Loader
			.loadPDF(exporter.pdf("", List.of(Paragraph.of("正文")), (digest) -> new byte[0]))) {
			assertThat(fonts(document)).extracting((font) -> font.getName().substring(7))
				.contains("LXGWWenKai-Regular");
		}
	}

	private static List<Block> everything() {
		return List.of(Paragraph.of("根据《中华人民共和国政府信息公开条例》，编制本报告。"), new Heading(1, "一、总体情况"), new Heading(2, "（一）主动公开"),
				new Paragraph(List.of(Run.of("全年"), new Run("重要", true, true, true, null),
						new Run("网站", false, false, false, "https://www.gov.cn/")), Align.START),
				new Table("表 1", 2,
						List.of(new Row(List.of(new Cell("项目", 1, 2, true), new Cell("数量", 2, 1, true))),
								new Row(List.of(header("甲"), header("乙"))),
								new Row(List.of(header("合计"), Cell.of("1"), Cell.of("2"))))),
				new ListBlock(true, List.of(new Item(0, List.of(Run.of("其一"))), new Item(1, List.of(Run.of("其二"))))),
				new Figure("p", "趋势图", "图 1 五年趋势"), new Heading(1, "二、其他"),
				new Paragraph(List.of(Run.of("2024年1月29日")), Align.END));
	}

	private static byte[] pdf(String title, List<Block> blocks) throws PagesRefused {
		return EXPORTER.pdf(title, blocks, (digest) -> png(400, 200));
	}

	private static Cell header(String text) {
		return new Cell(text, 1, 1, true);
	}

	private static byte[] png(int width, int height) {
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The 楷 that comes along under another name of the same length. */
	private static byte[] renamed(String from, String to) throws IOException {
		try (InputStream in = PdfFilesTests.class.getResourceAsStream("fonts/lxgw-wenkai-regular.ttf")) {
			String bytes = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.ISO_8859_1);
			return bytes.replace(wide(from), wide(to)).getBytes(StandardCharsets.ISO_8859_1);
		}
	}

	private static String wide(String name) {
		return new String(name.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
	}

	private static List<PDFont> fonts(PDDocument document) throws IOException {
		List<PDFont> fonts = new ArrayList<>();
		for (PDPage page : document.getPages()) {
			for (COSName name : page.getResources().getFontNames()) {
				fonts.add(page.getResources().getFont(name));
			}
		}
		return fonts;
	}

	private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
		VeraGreenfieldFoundryProvider.initialise();
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
			return Foundries.defaultInstance()
				.createValidator(flavour, false)
				.validate(parser)
				.getTestAssertions()
				.stream()
				.filter((assertion) -> assertion.getStatus() == TestAssertion.Status.FAILED)
				.map((assertion) -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
				.distinct()
				.toList();
		}
	}

	private static double mm(double millimetres) {
		return millimetres * 72 / 25.4;
	}

	private static List<Page> pages(byte[] pdf) throws IOException {
		List<Page> pages = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (int number = 1; number <= document.getNumberOfPages(); number++) {
				Page page = new Page(new ArrayList<>());
				PDFTextStripper stripper = new PDFTextStripper() {

					@Override
					protected void writeString(String text, List<TextPosition> places) {
						TextPosition last = places.get(places.size() - 1);
						page.lines.add(new Line(text, places.get(0).getXDirAdj(),
								last.getXDirAdj() + last.getWidthDirAdj(), last.getYDirAdj()));
					}

				};
				stripper.setStartPage(number);
				stripper.setEndPage(number);
				stripper.setSortByPosition(true);
				stripper.getText(document);
				pages.add(page);
			}
		}
		return pages;
	}

	private record Line(String text, float left, float right, float bottom) {
	}

	private record Page(List<Line> lines) {

		Line last() {
			return this.lines.get(this.lines.size() - 1);
		}

		List<String> texts() {
			return this.lines.stream().map(Line::text).toList();
		}

		String text() {
			return String.join("\n", texts());
		}

	}

}
