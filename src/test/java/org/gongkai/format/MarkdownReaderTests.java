package org.gongkai.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.gongkai.format.Block.Align;
import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.Heading;
import org.gongkai.format.Block.ListBlock;
import org.gongkai.format.Block.Paragraph;
import org.gongkai.format.Block.Run;
import org.gongkai.format.Block.Table;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Markdown and text, with the scars of a conversion. */
class MarkdownReaderTests {

	private final Importer importer = new DefaultImporter();

	static String ganzhou() throws IOException {
		try (InputStream in = MarkdownReaderTests.class.getResourceAsStream("/cases/ganzhou-jiguan-2023.md")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	static List<Table> tables(Reading reading) {
		return reading.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
	}

	static long zeros(Table table) {
		return table.rows()
			.stream()
			.flatMap((row) -> row.cells().stream())
			.filter((cell) -> cell.text().equals("0"))
			.count();
	}

	@Test
	void readsTheHeadingsOfTheReportByTheirNumbers() throws Exception {
		Reading reading = this.importer.markdown(ganzhou());

		assertThat(reading.title()).isEqualTo("赣州经开区机关事务管理中心2023年政府信息公开工作年度报告");
		assertThat(reading.blocks()).filteredOn(Heading.class::isInstance)
			.extracting((block) -> ((Heading) block).level() + ((Heading) block).text().substring(0, 3))
			.containsExactly("1一、总", "2（一）", "2（二）", "2（三）", "2（四）", "2（五）", "1二、主", "1三、收", "1四、政", "1五、存", "1六、其");
	}

	@Test
	void keepsEveryFigureOfTheReport() throws Exception {
		List<Table> tables = tables(this.importer.markdown(ganzhou()));

		assertThat(tables).hasSize(3);
		assertThat(tables).extracting(MarkdownReaderTests::zeros).containsExactly(10L, 175L, 15L);
	}

	@Test
	void mendsTheTableThatAPageBreakTore() throws Exception {
		TableGrid grid = TableGrid.of(tables(this.importer.markdown(ganzhou())).get(1));

		assertThat(grid.height()).isEqualTo(28);
		assertThat(grid.width()).isEqualTo(10);
		for (int row = 3; row < 28; row++) {
			for (int column = 3; column < 10; column++) {
				assertThat(grid.at(row, column).cell()).isEqualTo(Cell.of("0"));
			}
		}
		assertThat(grid.at(0, 0).cell()).satisfies((note) -> {
			assertThat(note.rowSpan()).isEqualTo(3);
			assertThat(note.colSpan()).isEqualTo(3);
		});
		assertThat(grid.at(5, 0).cell()).isEqualTo(new Cell("三、本年度办理结果", 1, 22, true));
		assertThat(grid.at(7, 1).cell()).isEqualTo(new Cell("(三) 不予公开", 1, 8, true));
		assertThat(grid.at(18, 1).cell()).isEqualTo(new Cell("(五) 不予处理", 1, 5, true));
		assertThat(grid.at(26, 1).cell()).isEqualTo(new Cell("(七) 总计", 2, 1, true));
		assertThat(grid.at(27, 0).cell()).isEqualTo(new Cell("四、结转下年度继续办理", 3, 1, true));
		assertThat(grid.at(2, 4).cell()).isEqualTo(new Cell("商业企业", 1, 1, true));
		assertThat(grid.at(1, 4).cell()).isEqualTo(new Cell("法人或其他组织", 5, 1, true));
		assertThat(grid.at(0, 9).cell()).isEqualTo(new Cell("总计", 1, 3, true));
	}

	@Test
	void laysOutTheTablesOfTwoGroups() throws Exception {
		List<Table> tables = tables(this.importer.markdown(ganzhou()));
		TableGrid proactive = TableGrid.of(tables.get(0));
		TableGrid cases = TableGrid.of(tables.get(2));

		assertThat(proactive.width()).isEqualTo(4);
		assertThat(proactive.at(4, 0).cell()).isEqualTo(new Cell("第二十条第（五）项", 4, 1, true));
		assertThat(proactive.at(6, 1).cell()).isEqualTo(new Cell("0", 3, 1, false));
		assertThat(cases.width()).isEqualTo(15);
		assertThat(cases.at(0, 5).cell()).isEqualTo(new Cell("行政诉讼", 10, 1, true));
		assertThat(cases.at(1, 0).cell()).isEqualTo(new Cell("结果维持", 1, 2, true));
		assertThat(cases.at(1, 10).cell()).isEqualTo(new Cell("复议后起诉", 5, 1, true));
	}

	@Test
	void joinsOnlySentencesThatAreCertainlyTorn() throws Exception {
		Reading reading = this.importer.markdown(ganzhou());

		assertThat(reading.blocks()).extracting(Block::plainText)
			.anyMatch((text) -> text.contains("紧扣机关事务工作特点"))
			.anyMatch((text) -> text.contains("分管领导为副组长"))
			.contains("赣州经开区机关事务管理中心", "2023年1月29日");
		assertThat(reading.notes()).anyMatch((note) -> note.startsWith("有 2 处句子"));
	}

	@Test
	void setsTheSignatureToTheRight() throws Exception {
		List<Block> blocks = this.importer.markdown(ganzhou()).blocks();

		assertThat(blocks.subList(blocks.size() - 2, blocks.size()))
			.allMatch((block) -> ((Paragraph) block).align() == Align.END);
	}

	@Test
	void keepsEachTableRowsCellsWhenAFigureIsMissing() throws Exception {
		Table table = tables(this.importer.markdown("项目\t一月\t二月\n甲\t1\t\n乙\t\t4\n")).get(0);

		assertThat(table.headerRows()).isEqualTo(1);
		assertThat(TableGrid.of(table).at(1, 2).cell().text()).isEmpty();
		assertThat(TableGrid.of(table).at(2, 1).cell().text()).isEmpty();
		assertThat(TableGrid.of(table).at(2, 2).cell().text()).isEqualTo("4");
	}

	@Test
	void leavesMissingFiguresOfTheReportInTheirPlaces() throws Exception {
		String report = ganzhou().replace("(一) 予以公开\t0\t0\t0", "(一) 予以公开\t\t7\t0")
			.replace("(四) 无法提供\t1. 本机关不掌握相关政府信息\t0\t0\t0\t0\t0\t0\t0", "(四) 无法提供\t1. 本机关不掌握相关政府信息\t0\t0\t0\t0\t0\t9\t");

		TableGrid grid = TableGrid.of(tables(this.importer.markdown(report)).get(1));

		assertThat(grid.width()).isEqualTo(10);
		assertThat(grid.at(5, 3).cell()).isEqualTo(Cell.of(""));
		assertThat(grid.at(5, 4).cell()).isEqualTo(Cell.of("7"));
		assertThat(grid.at(15, 8).cell()).isEqualTo(Cell.of("9"));
		assertThat(grid.at(15, 9).cell()).isEqualTo(Cell.of(""));
		assertThat(grid.at(5, 0).cell().rowSpan()).isEqualTo(22);
	}

	@Test
	void keepsNumbersThatAListWouldLose() throws Exception {
		Reading reading = this.importer.markdown("3. 第三件事。\n\n**（一）加强领导**\n\n1. 甲\n2. 乙\n");

		assertThat(reading.blocks()).containsExactly(Paragraph.of("3.第三件事。"), new Heading(2, "（一）加强领导"), new ListBlock(
				true, List.of(new Block.Item(0, List.of(Run.of("甲"))), new Block.Item(0, List.of(Run.of("乙"))))));
	}

	@Test
	void leavesSentencesWithNumbersParagraphs() throws Exception {
		assertThat(this.importer.markdown("1.申请人应当提供身份证明。\n").blocks()).first().isInstanceOf(Paragraph.class);
		assertThat(this.importer.markdown("一、本办法自公布之日起施行。\n").blocks()).first().isInstanceOf(Paragraph.class);
		assertThat(this.importer.markdown("1.5万元的收费\n").blocks()).first().isInstanceOf(Paragraph.class);
	}

	@Test
	void readsEmphasisNextToChinesePunctuation() throws Exception {
		Block block = this.importer.markdown("请**注意：**以下材料").blocks().get(0);

		assertThat(((Paragraph) block).runs()).extracting(Run::text, Run::bold)
			.containsExactly(org.assertj.core.api.Assertions.tuple("请", false),
					org.assertj.core.api.Assertions.tuple("注意：", true),
					org.assertj.core.api.Assertions.tuple("以下材料", false));
	}

	@Test
	void letsNoScriptIn() throws Exception {
		Reading reading = this.importer.markdown(
				"[点这里](javascript:alert(1)) <script>alert(2)</script>\n\n<img src=x onerror=alert(3)>\n\n<script>x</script>");

		assertThat(new DefaultExporter().html(reading.blocks(), (digest) -> digest)).doesNotContain("javascript:")
			.doesNotContain("<script")
			.doesNotContain("onerror");
	}

	@Test
	void readsPlainTextLineByLine() throws Exception {
		Reading reading = this.importer.file("通知.txt",
				"关于召开会议的通知\n各科室：\n　　定于周五召开会议。\n办公室\n2024年3月1日\n".getBytes(StandardCharsets.UTF_8));

		assertThat(reading.title()).isEqualTo("关于召开会议的通知");
		assertThat(reading.blocks()).extracting(Block::plainText)
			.containsExactly("各科室：", "定于周五召开会议。", "办公室", "2024年3月1日");
	}

}
