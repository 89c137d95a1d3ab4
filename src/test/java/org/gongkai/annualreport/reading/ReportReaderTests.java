package org.gongkai.annualreport.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.Aspect;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportPart;
import org.gongkai.annualreport.ReportScope;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.variants.SampleReport;
import org.gongkai.format.Block;
import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.Row;
import org.gongkai.format.Block.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReportReaderTests {

	private final SampleReport sample = SampleReport.of("hangzhou-2025");

	private final List<Block> blocks = this.sample.blocks();

	@ParameterizedTest
	@CsvSource({ "赣州经开区机关事务管理中心2023年政府信息公开工作年度报告, 赣州经开区机关事务管理中心, 2023, DEPARTMENT",
			"洪泽区人民政府 2023 年政府信息公开工作年度报告, 洪泽区人民政府, 2023, GOVERNMENT", "2024年某局政府信息公开年报, 某局, 2024, DEPARTMENT",
			"平潭综合实验区管委会２０２１年政府信息公开工作年度报告, 平潭综合实验区管委会, 2021, GOVERNMENT",
			"某县某镇人民政府二〇二二年度政府信息公开工作年度报告, 某县某镇人民政府, 2022, TOWNSHIP", "《某街道办事处2022年政府信息公开工作年度报告》, 某街道办事处, 2022, TOWNSHIP",
			"某市国有资产监督管理委员会2023年度政府信息公开工作报告, 某市国有资产监督管理委员会, 2023, DEPARTMENT",
			"某市财政局政府信息公开工作年度报告（2023年度）, 某市财政局, 2023, DEPARTMENT",
			"某市财政局2023年政府信息公开工作年度报告_某市人民政府, 某市财政局, 2023, DEPARTMENT",
			"某市（区）　财政局(测试)2023年政府信息公开工作年度报告, 某市（区）财政局(测试), 2023, DEPARTMENT" })
	void theTitleNamesAgencyAndYear(String title, String agency, int year, ReportScope scope) {
		ReportReading reading = ReportReader.read(title, this.blocks);

		assertThat(reading.report().agency()).isEqualTo(agency);
		assertThat(reading.report().year()).isEqualTo(year);
		assertThat(reading.report().scope()).isEqualTo(scope);
	}

	@Test
	void theSignOffFollowsPartSixWhateverThePageHasBelow() {
		List<Block> text = new ArrayList<>(this.blocks);
		text.add(new Block.Heading(1, "六、其他需要报告的事项"));
		text.add(Block.Paragraph.of("本年度没有其他需要报告的事项，统计截至2025年12月31日"));
		text.add(Block.Paragraph.of("某市财政局"));
		text.add(Block.Paragraph.of("2026年1月20日"));
		for (int line = 0; line < 10; line++) {
			text.add(Block.Paragraph.of("网站地图 联系我们 版权所有"));
		}
		text.add(Block.Paragraph.of("发布日期：2026年2月3日"));

		assertThat(ReportReader.read("", text).report().signedOn()).isEqualTo("2026-01-20");
	}

	@Test
	void aTitleOfTwoLinesIsPutTogether() {
		List<Block> text = new ArrayList<>(this.blocks);
		text.add(0, Block.Paragraph.of("2025年政府信息公开工作年度报告"));
		assertThat(ReportReader.read("某市财政局", text).report().agency()).isEqualTo("某市财政局");

		text.add(0, Block.Paragraph.of("某市财政局"));
		assertThat(ReportReader.read("", text).report().agency()).isEqualTo("某市财政局");
		assertThat(ReportReader.read("", text).report().year()).isEqualTo(2025);
	}

	@ParameterizedTest
	@ValueSource(strings = { "关于做好2023年政府信息公开工作年度报告编制工作的通知", "2023年财政决算", "政府信息公开工作年度报告格式解读" })
	void aTextAboutReportsIsNone(String title) {
		assertThat(ReportReader.isReport(title, List.of(Block.Paragraph.of("各单位：请于1月31日前报送。")))).isFalse();
		assertThat(ReportReader.isReport(this.sample.title(), this.blocks)).isTrue();
	}

	@Test
	void eachCellLeadsBackToItsPlace() {
		ReportReading reading = ReportReader.read(this.sample.title(), this.blocks);

		reading.report()
			.cells()
			.forEach((cell, read) -> assertThat(
					this.blocks.get(read.spot().block()).plainText().substring(read.spot().from(), read.spot().to()))
				.isEqualTo(this.sample.figures().get(cell)));
	}

	@Test
	void thePartsAndTheirAspectsAreTold() {
		assertThat(ReportReader.read(this.sample.title(), this.blocks).report().sections())
			.filteredOn((section) -> section.part() == ReportPart.OVERVIEW && section.aspect() != null)
			.extracting((section) -> section.aspect())
			.containsExactly(Aspect.values());
	}

	@Test
	void aBlankRowIsKept() {
		ReportReading reading = read("T3.granted", "", "", "", "", "", "", "");

		for (Applicant column : Applicant.values()) {
			assertThat(reading.report().cells().get(CellId.of(ApplicationRow.GRANTED, column)).value())
				.isEqualTo(CellValue.BLANK);
		}
		assertThat(reading.remarks()).isEmpty();
	}

	@Test
	void aRowWithTooFewValuesIsOfferedWhereItAddsUp() {
		ReportReading reading = read("T3.granted", "5", "1", "2", "8");

		assertThat(reading.report().number(CellId.of("T3.granted.total"))).isEmpty();
		assertThat(reading.report().number(CellId.of("T3.partlyGranted.total"))).isPresent();
		assertThat(reading.remarks()).hasSize(1);
	}

	@Test
	void aRowWithOneValueTooManyIsNotShifted() {
		ReportReading reading = read("T3.granted", "9", "5", "1", "0", "0", "0", "2", "8");

		assertThat(reading.report().cells()).doesNotContainKey(CellId.of("T3.granted.total"));
		assertThat(reading.remarks()).singleElement()
			.satisfies((remark) -> assertThat(remark.message()).contains("予以公开", "8个"));
	}

	@Test
	void aTotalThatMayHaveSlippedIsPointedOut() {
		ReportReading reading = read("T3.granted", "5", "1", "0", "0", "0", "6", "");

		assertThat(reading.report().value(CellId.of("T3.granted.total"))).isEqualTo(CellValue.BLANK);
		assertThat(reading.remarks()).singleElement().satisfies((remark) -> assertThat(remark.candidates()).hasSize(2));
	}

	@Test
	void rowsInAnotherOrderArePlacedByTheirLabels() {
		List<Block> text = changed((rows) -> {
			Row row = rows.remove(10);
			rows.add(8, row);
			return rows;
		});

		assertThat(VariantsTests.differences(this.sample, ReportReader.read(this.sample.title(), text).report()))
			.isEmpty();
	}

	@Test
	void aSecondTableIsReportedAndTheFirstCounts() {
		List<Block> text = new ArrayList<>(this.blocks);
		int at = table(ReportTable.T3);
		text.add(at + 1, new Table("", 0, ((Table) this.blocks.get(at)).rows()
			.stream()
			.map((row) -> new Row(
					row.cells().stream().map((cell) -> cell.text().equals("5548") ? Cell.of("9999") : cell).toList()))
			.toList()));

		ReportReading reading = ReportReader.read(this.sample.title(), text);

		assertThat(VariantsTests.differences(this.sample, reading.report())).isEmpty();
		assertThat(reading.remarks()).hasSize(25);
		assertThat(reading.remarks()).allMatch((remark) -> remark.message().contains("不止一次"));
	}

	@Test
	void aRowThatTheFormDoesNotHaveIsReported() {
		List<Block> text = changed((rows) -> {
			rows.add(20, new Row(List.of(Cell.of("6.历史遗留事项"), Cell.of("1"), Cell.of("0"), Cell.of("0"), Cell.of("0"),
					Cell.of("0"), Cell.of("0"), Cell.of("1"))));
			return rows;
		});

		ReportReading reading = ReportReader.read(this.sample.title(), text);

		assertThat(VariantsTests.differences(this.sample, reading.report())).isEmpty();
		assertThat(reading.remarks()).singleElement()
			.satisfies((remark) -> assertThat(remark.excerpt()).contains("历史遗留"));
	}

	@Test
	void oneRowOfOtherTreatmentFillsTheLastOfThree() {
		SampleReport hongze = SampleReport.of("hongze-2023");
		List<Block> text = new ArrayList<>(SampleReport.of("ganzhou-jiguan-2023").blocks());
		SampleReport trial = new SampleReport(hongze.agency(), hongze.year(), hongze.scope(), FormatVersion.V2019,
				hongze.figures(), hongze.signedOn(), List.of(), hongze.before());
		List<Block> single = trial.blocks();
		int three = tables(text).get(1);
		text.set(three, single.get(tables(single).get(0)));

		ReportReading reading = ReportReader.read(hongze.title(), text);

		assertThat(reading.report().formatVersion()).isEqualTo(FormatVersion.V2021);
		assertThat(reading.report().number(CellId.of("T3.other.misc.total"))).isPresent();
		assertThat(reading.report().cells()).doesNotContainKey(CellId.of("T3.other.feeUnpaid.total"));
		assertThat(reading.remarks()).singleElement()
			.satisfies((remark) -> assertThat(remark.message()).contains("其他处理", "三行"));
	}

	@ParameterizedTest
	@CsvSource({ "2019, V2019", "2023, V2019" })
	void theTrialFormIsKnownByItsTableTwo(int year, FormatVersion version) {
		SampleReport old = SampleReport.of("pingtan-2020");
		List<Block> text = new ArrayList<>(old.blocks());
		text.add(text.indexOf(new Block.Heading(1, "二、主动公开政府信息情况")) + 1,
				new Table("", 0, List.of(new Row(List.of(new Cell("第二十条第（一）项", 4, 1, false))),
						new Row(List.of(Cell.of("信息内容"), Cell.of("本年新制作数量"), Cell.of("本年新公开数量"), Cell.of("对外公开总数量"))),
						new Row(List.of(Cell.of("规章"), Cell.of("1"), Cell.of("1"), Cell.of("9"))),
						new Row(List.of(new Cell("第二十条第（九）项", 4, 1, false))))));

		ReportReading reading = ReportReader.read("某区管委会" + year + "年政府信息公开工作年度报告", text);

		assertThat(reading.report().formatVersion()).isEqualTo(version);
		assertThat(reading.report().cells().keySet()).noneMatch((cell) -> cell.table() == ReportTable.T2);
		assertThat(VariantsTests.differences(old, reading.report())).isEmpty();
		assertThat(reading.remarks()).isEmpty();
	}

	@Test
	void aHugeTableEndsSoon() {
		Row row = new Row(List.of(Cell.of("1.属于国家秘密"), Cell.of("1"), Cell.of("1"), Cell.of("1")));
		List<Row> rows = new ArrayList<>();
		for (int at = 0; at < 50_000; at++) {
			rows.add(row);
		}

		ReportReading reading = ReportReader.read("", List.of(new Table("", 0, rows)));

		assertThat(reading.remarks()).hasSizeLessThanOrEqualTo(101);
	}

	private ReportReading read(String row, String... values) {
		String first = this.sample.figures().get(CellId.of(row + ".total"));
		List<Block> text = changed((rows) -> {
			rows.replaceAll((line) -> line.cells().stream().anyMatch((cell) -> cell.text().equals(first))
					? with(line, values) : line);
			return rows;
		});
		return ReportReader.read(this.sample.title(), text);
	}

	/** The row with other cells behind its labels. */
	private static Row with(Row row, String... values) {
		List<Cell> cells = new ArrayList<>(row.cells().stream().filter(Cell::header).toList());
		Arrays.stream(values).map(Cell::of).forEach(cells::add);
		return new Row(cells);
	}

	private List<Block> changed(UnaryOperator<List<Row>> change) {
		List<Block> text = new ArrayList<>(this.blocks);
		int at = table(ReportTable.T3);
		Table three = (Table) text.get(at);
		text.set(at, new Table("", 3, change.apply(new ArrayList<>(three.rows()))));
		return text;
	}

	private int table(ReportTable table) {
		return tables(this.blocks).get(table.ordinal());
	}

	private static List<Integer> tables(List<Block> text) {
		List<Integer> tables = new ArrayList<>();
		for (int block = 0; block < text.size(); block++) {
			if (text.get(block) instanceof Table) {
				tables.add(block);
			}
		}
		return tables;
	}

}
