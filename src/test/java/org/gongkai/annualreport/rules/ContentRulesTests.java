package org.gongkai.annualreport.rules;

import org.gongkai.annualreport.ReportScope;
import org.gongkai.annualreport.reading.ReportReader;
import org.gongkai.format.Block;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("内容（年度报告格式第3节、M-03至M-05）")
class ContentRulesTests {

	private static final String FIVE = "2023年，工作仍有不足。";

	@Test
	void governmentsSayHowTheyAreSupervised() {
		Figures government = Figures.zero().scope(ReportScope.GOVERNMENT);

		assertThat(Narratives.check("R-3.2", government, null, "依法", "依规")).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("没有写工作考核、社会评议、责任追究"));
		assertThat(Narratives.check("R-3.2", government, null, "政务信息69篇", "信息，纳入绩效考核，开展社会评议"))
			.extracting(ReportFinding::actual)
			.containsExactly("没有责任追究");
		assertThat(Narratives.check("R-3.2", government, null, "政务信息69篇", "信息，纳入考核，社会评议满意，没有责任追究情形")).isEmpty();
		assertThat(Narratives.check("R-3.2", Figures.zero().scope(ReportScope.DEPARTMENT), null, "依法", "依规")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "无", "无。", "暂无问题。" })
	void partFiveIsNotEmpty(String words) {
		Reports report = Reports.right().with("2024年，本中心将采取有力措施。", "").with(FIVE, words);

		assertThat(Narratives.check("R-3.3", report, Figures.zero(), null)).singleElement()
			.satisfies((finding) -> assertThat(finding.severity()).isEqualTo(Severity.CONFIRM));
	}

	@Test
	void anEmptyPartFiveIsAnotherRulesMatterAtTheGates() {
		Reports empty = Reports.right().with("2024年，本中心将采取有力措施。", "").with(FIVE, "无");
		InspectedText text = empty.text();

		assertThat(ReportCheck.atGate(text, ReportReader.read(text.title(), text.blocks()), null).ask("R-3.3"))
			.isEmpty();
	}

	@Test
	void partFiveHasProblemsAndImprovement() {
		Reports without = Reports.right().with("2024年，本中心将采取有力措施。", "信息发布的数量和时效性不足，人员流动快。");

		assertThat(Narratives.check("R-3.3", without, Figures.zero(), null)).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("没有写改进情况"));
		assertThat(Narratives.check("R-3.3", Reports.right(), Figures.zero(), null)).isEmpty();
	}

	@Test
	void thePreambleNamesThePartsAsTheirHeadingsDo() {
		assertThat(Narratives.check("M-03", Reports.right(), Figures.zero(), null)).extracting(ReportFinding::excerpt)
			.containsExactly("存在问题及改进情况", "其他需要报告事项");
		assertThat(Narratives.check("M-03", Reports.right().with("存在问题及改进情况、其他需要报告事项", "存在的主要问题及改进情况、其他需要报告的事项"),
				Figures.zero(), null))
			.isEmpty();
	}

	@Test
	void aPlatformIsNoWorkingMechanism() {
		Reports mechanism = Reports.right()
			.with("（二）依申请公开情况", new Block.Heading(2, "（四）政府信息公开平台建设情况"))
			.with("2023年度，未收到申请。", "完善工作机制，将责任明确到人。");

		assertThat(Narratives.check("M-04", mechanism, Figures.zero(), null)).singleElement()
			.satisfies((finding) -> assertThat(finding.severity()).isEqualTo(Severity.HINT));
		assertThat(Narratives.check("M-04", mechanism.with("完善工作机制", "完善网站专栏"), Figures.zero(), null)).isEmpty();
	}

	@Test
	void whatIsUnrelatedIsNamed() {
		assertThat(Narratives.check("M-05", Figures.zero(), null, FIVE, FIVE + "积极做好12345便民热线工作。")).singleElement()
			.satisfies((finding) -> assertThat(finding.excerpt()).isEqualTo("12345"));
		assertThat(Narratives.check("M-05", Figures.zero(), null, FIVE, FIVE + "公开12345热线的办理结果。")).isEmpty();
	}

}
