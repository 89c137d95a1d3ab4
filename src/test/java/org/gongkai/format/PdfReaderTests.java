package org.gongkai.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.gongkai.format.Block.Heading;
import org.gongkai.format.Block.Paragraph;
import org.gongkai.format.Block.Table;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** PDF files become titles, headings, paragraphs and tables. */
class PdfReaderTests {

	private static final String LINE = "本机关严格落实条例要求不断完善公开制度确保公开内容及时准确规";

	private static List<String> rows(Table table) {
		return table.rows()
			.stream()
			.map((row) -> row.cells().stream().map(PdfReaderTests::cell).collect(Collectors.joining(" | ")))
			.toList();
	}

	private static String cell(Block.Cell cell) {
		boolean merged = cell.colSpan() > 1 || cell.rowSpan() > 1;
		return cell.text() + (merged ? " " + cell.colSpan() + "x" + cell.rowSpan() : "");
	}

	private static Table onlyTable(Reading reading) {
		List<Table> tables = reading.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
		assertThat(tables).hasSize(1);
		return tables.get(0);
	}

	@Test
	void joinsLinesToParagraphsAlsoOverPages() throws Exception {
		try (PdfFile file = new PdfFile()) {
			Reading reading = file.text(227, 80, 22, "某市某局")
				.text(73, 110, 22, "2023年政府信息公开工作年度报告")
				.text(82, 150, 14, "一、总体情况")
				.text(82, 175, 14, LINE.substring(2))
				.text(54, 200, 14, LINE)
				.text(54, 225, 14, "范。")
				.text(82, 250, 14, LINE.substring(2))
				.text(290, 810, 10, "-1-")
				.page()
				.text(54, 80, 14, LINE + "范。")
				.text(82, 105, 14, "二、其他情况")
				.text(54, 810, 10, "- 2 -")
				.page()
				.read();

			assertThat(reading.title()).isEqualTo("某市某局2023年政府信息公开工作年度报告");
			assertThat(reading.blocks()).containsExactly(new Heading(1, "一、总体情况"),
					Paragraph.of(LINE.substring(2) + LINE + "范。"), Paragraph.of(LINE.substring(2) + LINE + "范。"),
					new Heading(1, "二、其他情况"));
		}
	}

	@Test
	void readsMergedCellsAndTextThatIsWrittenDownwards() throws Exception {
		try (PdfFile file = new PdfFile()) {
			Reading reading = file.cell(50, 100, 250, 140, "项目")
				.cell(250, 100, 450, 120, "件数")
				.cell(250, 120, 350, 140, "本年")
				.cell(350, 120, 450, 140, "上年")
				.cell(50, 140, 80, 220, "")
				.textDown(65, 150, 9, "办理结果")
				.cell(80, 140, 250, 180, "（一）公开")
				.cell(250, 140, 350, 180, "12")
				.cell(350, 140, 450, 180, "0")
				.cell(80, 180, 250, 220, "（二）不予")
				.text(83, 212, 9, "公开")
				.cell(250, 180, 350, 220, "3")
				.cell(350, 180, 450, 220, "/")
				.page()
				.read();

			assertThat(rows(onlyTable(reading))).containsExactly("项目 2x2 | 件数 2x1", "本年 | 上年",
					"办理结果 1x2 | （一）公开 | 12 | 0", "（二）不予公开 | 3 | /");
			assertThat(onlyTable(reading).headerRows()).isEqualTo(2);
		}
	}

	private static PdfFile head(PdfFile file, double top) {
		return file.cell(50, top, 250, top + 20, "项目")
			.cell(250, top, 350, top + 20, "本年")
			.cell(350, top, 450, top + 20, "上年");
	}

	private static PdfFile row(PdfFile file, double top, String label, String one, String two) {
		return file.cell(120, top, 250, top + 20, label)
			.cell(250, top, 350, top + 20, one)
			.cell(350, top, 450, top + 20, two);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void joinsTablesOverPageEndsWithTheirTornLabels(boolean repeated) throws Exception {
		try (PdfFile file = new PdfFile()) {
			head(file, 100);
			file.cell(50, 120, 120, 140, "一、新收").cell(120, 120, 250, 140, "");
			file.cell(250, 120, 350, 140, "5").cell(350, 120, 450, 140, "6");
			file.cell(50, 140, 120, 180, "（四）无");
			row(file, 140, "1.不掌握", "1", "2");
			row(file, 160, "2.没有现成", "", "");
			file.text(290, 810, 10, "1").page();
			double top = 100;
			if (repeated) {
				head(file, top);
				top += 20;
			}
			file.cell(50, top, 120, top + 40, "法提供");
			row(file, top, "信息", "3", "4");
			row(file, top + 20, "3.不明确", "0", "0");
			file.cell(50, top + 40, 250, top + 60, "（七）总计");
			file.cell(250, top + 40, 350, top + 60, "9").cell(350, top + 40, 450, top + 60, "12");
			Reading reading = file.text(82, 300, 14, "四、其他").page().read();

			assertThat(rows(onlyTable(reading))).containsExactly("项目 2x1 | 本年 | 上年", "一、新收 |  | 5 | 6",
					"（四）无法提供 1x3 | 1.不掌握 | 1 | 2", "2.没有现成信息 | 3 | 4", "3.不明确 | 0 | 0", "（七）总计 2x1 | 9 | 12");
			assertThat(reading.notes()).anyMatch((note) -> note.contains("分页"));
		}
	}

	@Test
	void keepsTablesApartThatTextOrWidthSeparates() throws Exception {
		try (PdfFile file = new PdfFile()) {
			head(file, 100).page();
			head(file.text(82, 90, 14, "三、申请"), 110).page();
			file.cell(90, 100, 250, 120, "别的").cell(250, 100, 410, 120, "表").page();

			assertThat(file.read().blocks()).hasSize(4);
		}
	}

	@Test
	void readsPagesThatAreTurned() throws Exception {
		try (PdfFile file = new PdfFile()) {
			file.rotated(90).raw("q 0 1 -1 0 595 0 cm").text(100, 400, 14, "横排的页面，也能读。").raw("Q");

			assertThat(file.page().read().blocks()).containsExactly(Paragraph.of("横排的页面，也能读。"));
		}
	}

	@Test
	void takesRadicalsForIdeographsAndChangesNothingElse() {
		assertThat(PdfRadicals.plain("⼀、⽬录 ⻚⾯ 精")).isEqualTo("一、目录 页面 精");
		assertThat(PdfRadicals.plain("１２３（四）ＡＢ①℃")).isEqualTo("１２３（四）ＡＢ①℃");
	}

	@Test
	void countsWhatIsPrintedTwiceToLookBoldOnce() throws Exception {
		try (PdfFile file = new PdfFile()) {
			file.text(82, 100, 14, "共11件。").text(82.4, 100, 14, "共11件。");

			assertThat(file.page().read().blocks()).containsExactly(Paragraph.of("共11件。"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "hongze-2023", "huaian-2024" })
	void readsRealReports(String name) throws IOException, UnreadableFile {
		Path file = Path.of("../shared/cases", name + ".pdf");
		Assumptions.assumeTrue(Files.exists(file));

		Reading reading = new DefaultImporter().content(name + ".pdf", Files.readAllBytes(file));

		assertThat(reading.title()).matches(".{2,3}[区市]人民政府20\\d\\d年政府信息公开工作年度报告");
		assertThat(reading.blocks()).filteredOn(Heading.class::isInstance).hasSize(6);
		assertThat(reading.blocks()).filteredOn(Table.class::isInstance)
			.extracting((block) -> ((Table) block).rows().size())
			.containsExactly(14, name.startsWith("hongze") ? 26 : 28, 4);
		assertThat(reading.blocks()).extracting(Block::plainText)
			.anyMatch((text) -> text.contains("（四）无法提供"))
			.noneMatch((text) -> text.matches("-? ?\\d ?-?"));
	}

}
