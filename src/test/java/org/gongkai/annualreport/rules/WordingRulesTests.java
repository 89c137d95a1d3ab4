package org.gongkai.annualreport.rules;

import java.util.List;

import org.gongkai.inspection.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("文字（年度报告格式M-06、M-09、M-14、M-16、M-18、M-19）")
class WordingRulesTests {

	private static final String FIVE = "2023年，工作仍有不足。";

	@ParameterizedTest
	@ValueSource(strings = { "M-06", "M-09", "M-14", "M-16", "M-18", "M-19" })
	void aRightReportIsSilent(String rule) {
		assertThat(Narratives.check(rule, Reports.right(), Figures.zero(), null)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "国务院令第711号,国务院令 第711号,M-06,HINT,令 第", "国务院令第711号,国务院令第711号，以下简称新《条例》,M-06,HINT,新《条例》",
			"国办公开办函〔2021〕30号,国办公开办函 〔2021〕30号,M-06,HINT,函 〔", "国务院令第711号,国务院令第492号,M-18,CONFIRM,国务院令第492号",
			"国办公开办函〔2021〕30号,国办公开办函〔2019〕60号,M-18,CONFIRM,国办公开办函〔2019〕60号",
			"全文包括,联系人：张三，电话0797-8197569。全文包括,M-19,CONFIRM,联系人：张三",
			"全文包括,电子邮箱：zhangsan@163.com。全文包括,M-19,HINT,zhangsan@163.com" })
	void thePreambleIsUpToDate(String words, String others, String rule, Severity severity, String excerpt) {
		assertThat(Narratives.check(rule, Figures.zero(), null, words, others)).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(severity);
			assertThat(finding.excerpt()).isEqualTo(excerpt);
			assertThat(finding.section()).isEqualTo("preamble");
		});
	}

	@Test
	void blanksAroundFiguresAreNoFault() {
		assertThat(Narratives.check("M-06", Figures.zero(), null, "国务院令第711号", "国令第 711 号")).isEmpty();
		assertThat(Narratives.check("M-19", Figures.zero(), null, "全文包括", "请与某局联系（电话：0797-8197569）。全文包括")).isEmpty();
	}

	@Test
	void sentencesThatWereCutAreFound() {
		Reports cut = Reports.right()
			.with("2023年，工作仍有不足。", "2023年，工作仍有不足，主要是公开的数量、质量和时效性紧扣")
			.with("2024年，本中心将采取有力措施。", "机关特点还不够，2024年将采取有力措施。");

		assertThat(Narratives.check("M-09", cut, Figures.zero(), null)).extracting(ReportFinding::excerpt)
			.containsExactly("量、质量和时效性紧扣");
	}

	@Test
	void articlesAreNoNormativeDocuments() {
		Figures many = Figures.zero().with("T2.normativeDocs.issued", 69).with("T2.normativeDocs.inForce", 69);

		assertThat(Narratives.check("M-14", many, null, "依法", "依规")).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("69件", "69篇"));
		assertThat(Narratives.check("M-14", many.with("T2.normativeDocs.issued", 8), null, "依法", "依规")).isEmpty();
		assertThat(Narratives.check("M-14", many.with("T2.normativeDocs.issued", 40), null, "依法", "依规")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "公开有成效。2022年，全年公开60篇。,2022年", "公开有成效。2021年度，本局公开60篇。,2021年" })
	void sentencesOfYearsBeforeAreAskedAbout(String sentence, String year) {
		assertThat(Narratives.check("M-16", Figures.zero(), null, "2023年，本中心主动公开政务信息69篇。", sentence)).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.actual()).isEqualTo(year);
				assertThat(finding.expected()).isEqualTo("2023年");
			});
	}

	@Test
	void plansAreForTheYearAfter() {
		assertThat(Narratives.check("M-16", Figures.zero(), null, "2024年，本中心将采取", "2023年，本中心将采取")).singleElement()
			.satisfies((finding) -> assertThat(finding.expected()).isEqualTo("2024年"));
	}

	@Test
	void comparisonsAndMeasuresTakenAreNotCopied() {
		for (String sentence : List.of("公开69篇。2022年，公开60篇，相比增长15%。", "公开69篇。2022年，上级通报的问题均已整改。",
				"公开69篇。2019年5月，条例施行。")) {
			assertThat(Narratives.check("M-16", Figures.zero(), null, "2023年，本中心主动公开政务信息69篇。", sentence)).isEmpty();
		}
		assertThat(Narratives.check("M-16", Figures.zero(), null, FIVE, "2023年，工作虽将责任到人，仍有不足。")).isEmpty();
	}

}
