package org.gongkai.annualreport.rules;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportPart;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.writing.ReportTables;
import org.gongkai.format.Block;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("六个部分（年度报告格式E-10）")
class PartsRuleTests {

	private static final String FOUR = "四、政府信息公开行政复议、行政诉讼情况";

	private final ReportRule rule = PartsRule.rule();

	@Test
	void isQuietAboutARightReport() {
		assertThat(Reports.check(this.rule, Reports.right().text())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "四、政府信息公开行政复议、行政诉讼情况,四、因政府信息公开工作被申请行政复议、提起行政诉讼情况,reconsiderationLitigation",
			"五、存在的主要问题及改进情况,五、存在问题及改进情况,problemsImprovement",
			"五、存在的主要问题及改进情况,五、政府信息公开工作存在的主要问题及改进情况,problemsImprovement", "六、其他需要报告的事项,六、其他需要报告事项,otherMatters",
			"一、总体情况,一、概述,overview", "二、主动公开政府信息情况,主动公开政府信息情况,proactiveDisclosure",
			"三、收到和处理政府信息公开申请情况,四、收到和处理政府信息公开申请情况,applications" })
	void asksForTheOfficialWording(String official, String variant, String section) {
		InspectedText text = Reports.right().with(official, new Block.Heading(1, variant)).text();

		assertThat(Reports.check(this.rule, text)).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.BLOCK);
			assertThat(hit.section()).isEqualTo(section);
			assertThat(hit.expected()).isEqualTo(official);
			assertThat(hit.actual()).isEqualTo(variant);
			assertThat(hit.spot().to()).isEqualTo(variant.length());
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "四、 政府信息公开行政复议、行政诉讼情况", "四、政府信息公开行政复议、行政诉讼情况 " })
	void takesBlanksForNothing(String heading) {
		assertThat(Reports.check(this.rule, Reports.right().with(FOUR, new Block.Heading(1, heading)).text()))
			.isEmpty();
	}

	@Test
	void asksForTheLevelOfTheParts() {
		InspectedText text = Reports.right()
			.with(FOUR, new Block.Heading(3, FOUR))
			.with("一、总体情况", Block.Paragraph.of("一、总体情况"))
			.text();

		assertThat(Reports.check(this.rule, text)).extracting(ReportFinding::message)
			.satisfiesExactly((message) -> assertThat(message).contains("没有设为标题"),
					(message) -> assertThat(message).contains("3级"));
	}

	@Test
	void namesAMissingPartWhereItShouldStand() {
		Reports report = Reports.right().without(FOUR);

		assertThat(Reports.check(this.rule, report.text())).singleElement().satisfies((hit) -> {
			assertThat(hit.section()).isEqualTo("reconsiderationLitigation");
			assertThat(hit.expected()).isEqualTo(FOUR);
			assertThat(hit.spot()).isEqualTo(new Spot(report.indexOf("五、存在的主要问题及改进情况"), 0, 0));
		});
	}

	@Test
	void asksForTheOrderOfTheParts() {
		InspectedText text = Reports.right().last(FOUR).text();

		assertThat(Reports.check(this.rule, text)).singleElement().satisfies((hit) -> {
			assertThat(hit.section()).isEqualTo("reconsiderationLitigation");
			assertThat(hit.message()).contains("顺序");
		});
	}

	@Test
	void asksAboutAPartThatStandsTwice() {
		assertThat(Reports.check(this.rule, Reports.right().heading(1, FOUR).text())).singleElement()
			.satisfies((hit) -> assertThat(hit.message()).contains("两次"));
	}

	@Test
	void takesATableOfContentsForNone() {
		assertThat(
				Reports.check(this.rule, Reports.right().with(Reports.PREAMBLE, Block.Paragraph.of("一、总体情况")).text()))
			.isEmpty();
	}

	@Test
	void anEmptyReportLacksAllSix() {
		InspectedText text = new InspectedText(Reports.right().text().category(), Reports.TITLE, List.of(),
				Reports.right().text().catalogue(), Reports.right().text().attribute(), List.of(),
				Reports.right().text().today());

		assertThat(Reports.check(this.rule, text)).hasSize(6);
	}

	@Test
	void aFileMayBeTheTablesAloneButADocumentMayNot() {
		ReportTables tables = new ReportTables(FormatVersion.V2021, (cell) -> "0");
		List<Block> blocks = new ArrayList<>();
		for (ReportTable table : ReportTable.values()) {
			blocks.add(new Block.Heading(2, table.part().heading()));
			blocks.add(tables.table(table));
		}
		InspectedText right = Reports.right().text();
		InspectedText text = new InspectedText(right.category(), Reports.TITLE, blocks, right.catalogue(),
				right.attribute(), List.of(), right.today());

		assertThat(Reports.check(this.rule, text, Occasion.FILE)).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.CONFIRM);
			assertThat(finding.actual()).isEqualTo("只有表格");
		});
		assertThat(Reports.check(this.rule, text, Occasion.GATE))
			.filteredOn((finding) -> finding.message().startsWith("缺少"))
			.hasSize(3)
			.allMatch((finding) -> finding.severity() == Severity.BLOCK);
	}

	@Test
	void aFileWithNarrativeMissesItsParts() {
		assertThat(Reports.check(this.rule, Reports.right().without(FOUR).text(), Occasion.FILE)).singleElement()
			.satisfies((finding) -> assertThat(finding.severity()).isEqualTo(Severity.BLOCK));
	}

	@Test
	void inAFileThePartsNeedOneLevelOnlyWhicheverItIs() {
		Reports deeper = Reports.right();
		for (ReportPart part : ReportPart.values()) {
			deeper.with(part.heading(), new Block.Heading(2, part.heading()));
		}

		assertThat(Reports.check(this.rule, deeper.text(), Occasion.FILE)).isEmpty();
		assertThat(Reports.check(this.rule, deeper.with(FOUR, new Block.Heading(3, FOUR)).text(), Occasion.FILE))
			.singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("3级"));
	}

}
