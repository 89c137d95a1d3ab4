package org.gongkai.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.digest.Sm3;
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
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

import static org.assertj.core.api.Assertions.assertThat;

/** Word files out and in again, and in and out again. */
class DocxRoundTripTests {

	private static final byte[] PIXEL = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

	private final Importer importer = new DefaultImporter();

	private final Exporter exporter = new DefaultExporter();

	private static List<Block> everyKind() {
		return List.of(new Heading(1, "一、总体情况"), new Heading(2, "（一）主动公开"),
				new Paragraph(List.of(Run.of("文字"), new Run("加粗", true, false, false, null),
						new Run("斜体", false, true, false, null), new Run("下划线", false, false, true, null),
						new Run("链接", false, false, false, "https://www.gov.cn/?a=1&b=2"), Run.of("，1 < 2 & 3\n第二行")),
						Align.START),
				new Paragraph(List.of(Run.of("居中")), Align.CENTER),
				new ListBlock(false,
						List.of(new Item(0, List.of(Run.of("甲"))), new Item(1, List.of(Run.of("甲一"))),
								new Item(0, List.of(Run.of("乙"))))),
				new ListBlock(true, List.of(new Item(0, List.of(Run.of("一"))), new Item(0, List.of(Run.of("二"))))),
				new ListBlock(true, List.of(new Item(0, List.of(Run.of("三"))), new Item(0, List.of(Run.of("四"))))),
				new Table("表1 数量", 2,
						List.of(new Row(List.of(new Cell("项目", 1, 2, true), new Cell("数量", 2, 1, true))),
								new Row(List.of(new Cell("上年", 1, 1, true), new Cell("本年", 1, 1, true))),
								new Row(List.of(new Cell("甲\n（件）", 1, 2, true), Cell.of("1"), Cell.of(""))),
								new Row(List.of(new Cell("22（其中修订16）", 2, 1, false))))),
				new Table("", 0, List.of(new Row(List.of(Cell.of("左"), Cell.of("右"))))),
				new Figure(Sm3.hex(PIXEL), "一个点", "图1 点"), new Heading(3, "1.要求"), new Heading(4, "（1）细则"),
				new Paragraph(List.of(Run.of("2024年1月29日")), Align.END));
	}

	private Reading again(String title, List<Block> blocks) throws UnreadableFile {
		Map<String, byte[]> pictures = Map.of(Sm3.hex(PIXEL), PIXEL);
		return this.importer.file("again.docx", this.exporter.docx(title, blocks, pictures::get));
	}

	@Test
	void everyKindOfBlockComesBackTheSame() throws Exception {
		Reading again = again("关于印发《办法》的通知", everyKind());

		assertThat(again.title()).isEqualTo("关于印发《办法》的通知");
		assertThat(again.blocks()).isEqualTo(everyKind());
		assertThat(again.pictures()).singleElement()
			.satisfies((picture) -> assertThat(picture.bytes()).isEqualTo(PIXEL));
		assertThat(again.notes()).isEmpty();
	}

	@Test
	void theReportComesBackTheSame() throws Exception {
		Reading report = this.importer.markdown(MarkdownReaderTests.ganzhou());
		Reading again = again(report.title(), report.blocks());

		assertThat(again.title()).isEqualTo(report.title());
		assertThat(again.blocks()).isEqualTo(report.blocks());
	}

	@Test
	void theSameTextIsTheSameFile() {
		assertThat(this.exporter.docx("题", everyKind(), (digest) -> PIXEL))
			.isEqualTo(this.exporter.docx("题", everyKind(), (digest) -> PIXEL));
	}

	@Test
	void anotherLibraryReadsWhatWasWritten() throws Exception {
		byte[] file = this.exporter.docx("题", everyKind(), (digest) -> PIXEL);

		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
			XWPFTable table = document.getTables().get(0);
			assertThat(table.getRow(0).isRepeatHeader()).isTrue();
			assertThat(table.getRow(0).isCantSplitRow()).isTrue();
			assertThat(table.getCTTbl().getTblGrid().sizeOfGridColArray()).isEqualTo(3);
			assertThat(table.getCTTbl()
				.getTblGrid()
				.getGridColList()
				.stream()
				.mapToInt((column) -> Integer.parseInt(column.getW().toString()))
				.sum()).isEqualTo(8845);
			assertThat(document.getAllPictures()).hasSize(1);
			assertThat(document.getFooterList()).hasSize(2);
			assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
		}
	}

	@Test
	void theSignOffStandsOnNoPageAlone() throws Exception {
		byte[] file = this.exporter.docx("题",
				List.of(Paragraph.of("一"), Paragraph.of("二"), new Paragraph(List.of(Run.of("某某局")), Align.END),
						new Paragraph(List.of(Run.of("2024年1月22日")), Align.END)),
				(digest) -> PIXEL);

		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
			assertThat(document.getParagraphs()).filteredOn((paragraph) -> paragraph.getCTP().getPPr().isSetKeepNext())
				.extracting(XWPFParagraph::getText)
				.containsExactly("二", "某某局");
		}
	}

	@Test
	void readsWhatAnotherLibraryWrote() throws Exception {
		Reading reading = this.importer.file("外来.docx", foreign());

		assertThat(reading.title()).isEqualTo("关于开展检查的通知");
		assertThat(reading.blocks().get(0)).isEqualTo(new Heading(1, "一、目的"));
		assertThat(reading.blocks().get(1)).isEqualTo(Paragraph.of("第一行\n第二行"));
		Table table = (Table) reading.blocks().get(2);
		assertThat(table.rows().get(0).cells()).containsExactly(new Cell("甲", 2, 1, false), Cell.of("乙"));
		assertThat(table.rows().get(1).cells()).containsExactly(new Cell("丙", 1, 2, false), Cell.of("丁"), Cell.of("戊"));
		assertThat(table.rows().get(2).cells()).hasSize(2);
		assertThat(reading.blocks().get(3)).isEqualTo(new Figure(Sm3.hex(PIXEL), "说明", ""));
	}

	private static byte[] foreign() throws Exception {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			XWPFParagraph title = document.createParagraph();
			title.setAlignment(ParagraphAlignment.CENTER);
			title.createRun().setText("关于开展检查的通知");
			XWPFRun heading = document.createParagraph().createRun();
			heading.setText("一、目的");
			XWPFRun lines = document.createParagraph().createRun();
			lines.setText("　　第一行");
			lines.addBreak();
			lines.setText("第二行");
			XWPFTable table = document.createTable(3, 3);
			String[][] texts = { { "甲", "乙", "" }, { "丙", "丁", "戊" }, { "", "己", "庚" } };
			for (int row = 0; row < 3; row++) {
				for (int column = 0; column < 3; column++) {
					table.getRow(row).getCell(column).setText(texts[row][column]);
				}
			}
			properties(table.getRow(0).getCell(0)).addNewGridSpan().setVal(java.math.BigInteger.TWO);
			table.getRow(0).getCtRow().removeTc(2);
			properties(table.getRow(1).getCell(0)).addNewVMerge().setVal(STMerge.RESTART);
			properties(table.getRow(2).getCell(0)).addNewVMerge();
			XWPFRun picture = document.createParagraph().createRun();
			picture.addPicture(new ByteArrayInputStream(PIXEL), PictureType.PNG, "p.png", Units.toEMU(9),
					Units.toEMU(9));
			picture.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr("说明");
			document.write(out);
			return out.toByteArray();
		}
	}

	private static CTTcPr properties(XWPFTableCell cell) {
		return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
	}

	@Test
	void everyMergeOfTheTemplateIsKept() throws Exception {
		Path template = Path.of("../shared/cases/template-2021-format.docx");
		Assumptions.assumeTrue(Files.exists(template));
		Reading reading = this.importer.file("模板.docx", Files.readAllBytes(template));
		List<Table> tables = MarkdownReaderTests.tables(reading);

		assertThat(reading.title()).isEqualTo("政府信息公开工作年度报告格式模板");
		assertThat(reading.blocks()).filteredOn(Heading.class::isInstance).hasSize(6);
		try (XWPFDocument document = new XWPFDocument(Files.newInputStream(template))) {
			assertThat(tables).hasSameSizeAs(document.getTables());
			for (int at = 0; at < tables.size(); at++) {
				assertThat(wordCells(tables.get(at))).isEqualTo(wordCells(document.getTables().get(at)));
			}
		}
		Reading again = again(reading.title(), reading.blocks());
		assertThat(again.blocks()).isEqualTo(reading.blocks());
	}

	/** The cells as Word lists them: text, columns, whether the cell above goes on. */
	private static List<String> wordCells(XWPFTable table) {
		List<String> cells = new ArrayList<>();
		for (XWPFTableRow row : table.getRows()) {
			for (XWPFTableCell cell : row.getTableCells()) {
				CTTcPr properties = cell.getCTTc().getTcPr();
				boolean goesOn = properties.isSetVMerge() && properties.getVMerge().getVal() != STMerge.RESTART;
				int span = properties.isSetGridSpan() ? properties.getGridSpan().getVal().intValue() : 1;
				cells.add(cell.getText().replaceAll("[\\s\\u3000\\u00a0]", "") + "|" + span + "|" + goesOn);
			}
			cells.add("/");
		}
		return cells;
	}

	private static List<String> wordCells(Table table) {
		TableGrid grid = TableGrid.of(table);
		List<String> cells = new ArrayList<>();
		for (int row = 0; row < grid.height(); row++) {
			for (int column = 0; column < grid.width(); column += grid.at(row, column).cell().colSpan()) {
				TableGrid.Placed placed = grid.at(row, column);
				boolean goesOn = placed.row() < row;
				String text = goesOn ? "" : placed.cell().text().replaceAll("[\\s\\u3000]", "");
				cells.add(text + "|" + placed.cell().colSpan() + "|" + goesOn);
			}
			cells.add("/");
		}
		return cells;
	}

}
