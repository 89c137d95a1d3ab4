package org.gongkai.format;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.Figure;
import org.gongkai.format.Block.Heading;
import org.gongkai.format.Block.Paragraph;
import org.gongkai.format.Block.Row;
import org.gongkai.format.Block.Table;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** OFD files, unpacked and compared with the PDF of the same pages. */
class OfdFilesTests {

	private static final String RARE = "\uD86C\uDF78";

	private static final double MILLIMETRES = 25.4 / 72;

	private static Exporter.Pages pages;

	private static Map<String, byte[]> parts;

	@BeforeAll
	static void write() throws Exception {
		List<Block> blocks = new ArrayList<>(List.of(Paragraph.of("根据《条例》（国务院令第711号），共发布信息1,234条。"),
				new Heading(1, "一、总体情况"), new Heading(2, "（一）主动公开"), Paragraph.of("元素" + RARE + "读作dù，人名喆、堃。"),
				new Table("表 1", 1,
						List.of(new Row(List.of(new Cell("项目", 1, 1, true), new Cell("数量", 1, 1, true))),
								new Row(List.of(Cell.of("合计"), Cell.of("11398889"))))),
				new Figure("p", "趋势图", "图 1 五年趋势")));
		for (int line = 0; line < 30; line++) {
			blocks.add(Paragraph.of("第" + line + "段，" + "公开".repeat(20) + "。"));
		}
		pages = new DefaultExporter().pages("年度报告", blocks, (digest) -> png());
		parts = unpacked(pages.ofd());
	}

	@Test
	void everyPartThatIsNamedIsThere() {
		Document entry = xml("OFD.xml");
		assertThat(entry.selectXpath("//*[name()='ofd:Title']").text()).isEqualTo("年度报告");
		String root = entry.selectXpath("//*[name()='ofd:DocRoot']").text();
		assertThat(parts).containsKey(root);
		assertThat(parts.keySet()).filteredOn((name) -> name.matches("Doc_0/Pages/Page_\\d+/Content.xml"))
			.hasSize(pageElements().size());
		for (Element page : pageElements()) {
			assertThat(parts).containsKey("Doc_0/" + page.attr("BaseLoc"));
		}
		for (String resources : List.of("Doc_0/PublicRes.xml", "Doc_0/DocumentRes.xml")) {
			for (Element file : xml(resources).selectXpath("//*[name()='ofd:FontFile' or name()='ofd:MediaFile']")) {
				assertThat(parts).containsKey("Doc_0/Res/" + file.text());
			}
		}
	}

	@Test
	void itsTextIsThatOfThePdfPageByPage() throws Exception {
		try (PDDocument pdf = Loader.loadPDF(pages.pdf())) {
			assertThat(pageElements()).hasSize(pdf.getNumberOfPages()).hasSizeGreaterThan(1);
			for (int page = 0; page < pdf.getNumberOfPages(); page++) {
				PDFTextStripper stripper = new PDFTextStripper();
				stripper.setStartPage(page + 1);
				stripper.setEndPage(page + 1);
				StringBuilder text = new StringBuilder();
				textObjects(page)
					.forEach((object) -> text.append(object.selectXpath("*[name()='ofd:TextCode']").text()));
				assertThat(text.toString().replaceAll("\\s", ""))
					.isEqualTo(stripper.getText(pdf).replaceAll("\\s", ""));
			}
		}
	}

	@Test
	void eachTextStandsWhereItStandsInThePdf() throws Exception {
		List<double[]> places = new ArrayList<>();
		PDFTextStripper stripper = new PDFTextStripper() {

			@Override
			protected void processTextPosition(TextPosition letter) {
				places.add(new double[] { letter.getXDirAdj() * MILLIMETRES, letter.getYDirAdj() * MILLIMETRES });
			}

		};
		stripper.setEndPage(1);
		try (PDDocument pdf = Loader.loadPDF(pages.pdf())) {
			stripper.getText(pdf);
		}
		int at = 0;
		for (Element object : textObjects(0)) {
			Element code = object.selectXpath("*[name()='ofd:TextCode']").first();
			String[] box = object.attr("Boundary").split(" ");
			double x = Double.parseDouble(box[0]) + Double.parseDouble(code.attr("X"));
			double y = Double.parseDouble(box[1]) + Double.parseDouble(code.attr("Y"));
			String[] steps = code.attr("DeltaX").split(" ");
			int letters = code.wholeText().codePointCount(0, code.wholeText().length());
			for (int letter = 0; letter < letters; letter++) {
				assertThat(x).isCloseTo(places.get(at)[0], within(0.1));
				assertThat(y).isCloseTo(places.get(at)[1], within(0.1));
				x += (letter + 1 < letters) ? Double.parseDouble(steps[letter]) : 0;
				at++;
			}
		}
		assertThat(at).isEqualTo(places.size());
	}

	@Test
	void itsFacesHaveEveryCharacterThatTheyAreNeededFor() throws Exception {
		Map<String, String> files = new LinkedHashMap<>();
		xml("Doc_0/PublicRes.xml").selectXpath("//*[name()='ofd:Font']")
			.forEach((font) -> files.put(font.attr("ID"), "Doc_0/Res/" + font.text()));
		for (int page = 0; page < pageElements().size(); page++) {
			for (Element object : textObjects(page)) {
				byte[] file = parts.get(files.get(object.attr("Font")));
				try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
					String text = object.selectXpath("*[name()='ofd:TextCode']").text();
					if (text.equals(RARE)) {
						String glyph = object.selectXpath(".//*[name()='ofd:Glyphs']").text();
						assertThat(font.getGlyph().getGlyph(Integer.parseInt(glyph)).getNumberOfContours())
							.isPositive();
					}
					else {
						text.chars()
							.forEach((letter) -> assertThat(glyph(font, letter)).as("U+%04X", letter).isPositive());
					}
				}
			}
		}
	}

	@Test
	void carriesPicturesLinesAndTheTreeOfHeadings() throws Exception {
		Document content = xml("Doc_0/Pages/Page_0/Content.xml");
		Element picture = content.selectXpath("//*[name()='ofd:ImageObject']").first();
		String id = picture.attr("ResourceID");
		String file = xml("Doc_0/DocumentRes.xml").selectXpath("//*[name()='ofd:MultiMedia'][@ID='" + id + "']").text();
		assertThat(ImageIO.read(new ByteArrayInputStream(parts.get("Doc_0/Res/" + file))).getWidth()).isEqualTo(400);
		assertThat(content.selectXpath("//*[name()='ofd:AbbreviatedData']")).isNotEmpty();
		assertThat(xml("Doc_0/Document.xml").selectXpath("//*[name()='ofd:OutlineElem']").eachAttr("Title"))
			.containsExactly("一、总体情况", "（一）主动公开");
	}

	private static int glyph(TrueTypeFont font, int letter) {
		try {
			return font.getUnicodeCmapLookup().getGlyphId(letter);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<Element> pageElements() {
		return xml("Doc_0/Document.xml").selectXpath("//*[name()='ofd:Pages']/*[name()='ofd:Page']");
	}

	private static List<Element> textObjects(int page) {
		return xml("Doc_0/" + pageElements().get(page).attr("BaseLoc")).selectXpath("//*[name()='ofd:TextObject']");
	}

	private static Document xml(String part) {
		return Jsoup.parse(new String(parts.get(part), StandardCharsets.UTF_8), "", Parser.xmlParser());
	}

	private static Map<String, byte[]> unpacked(byte[] file) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		return parts;
	}

	private static byte[] png() {
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ImageIO.write(new BufferedImage(400, 100, BufferedImage.TYPE_INT_RGB), "png", out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
