package org.gongkai.annualreport.rules;

import java.time.Duration;
import java.util.List;

import org.gongkai.inspection.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

@DisplayName("文字与表格一致（年度报告格式W-06、W-09）")
class NarrativeRuleTests {

	@ParameterizedTest
	@ValueSource(strings = { "2023年，全市收到政府信息公开申请14069件。",
			"全年共受理政府信息公开申请１４０６９件，答复13810件（含上年度结转申请560件，另有819件顺延到下年度答复），均在法定期限内。",
			"新收申请 14,069 件，上年结转560件，办结13810件，结转下年度继续办理819件。", "共办理申请14629件。", "累计收到申请14629件。",
			"受理14069件政府信息公开申请，其中自然人申请13612件，商业企业252件。", "收到申请一万四千零六十九件。", "收到申请约1.4万件。", "收到申请14000余件。",
			"予以公开5548件，部分公开2168件，不予公开730件，无法提供3421件，不予处理457件，其他处理1486件。",
			"政府信息公开行政复议790件，其中结果维持376件，结果纠正97件，其他结果196件，尚未审结121件；政府信息公开行政诉讼212件，其中结果维持90件，结果纠正2件，其他结果42件，尚未审结78件。",
			"因政府信息公开被申请行政复议790件，被提起行政诉讼212件，其中复议后起诉156件。", "行政复议、行政诉讼被纠错99件。" })
	void whatTheTablesSayIsSilent(String sentence) {
		assertThat(Narratives.onRequest("W-06", sentence)).extracting(ReportFinding::message).isEmpty();
		assertThat(Narratives.onRequest("W-09", sentence)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2023年，全市收到政府信息公开申请14096件。|14069|14096件", "受理14068件政府信息公开申请。|14069|14068件", "收到申请十二件。|14069|12件",
					"上年结转550件。|560|550件", "全部办结，共答复13801件。|13810|13801件", "结转下年度继续办理891件。|819|891件",
					"另有817件顺延到下年度答复。|819|817件", "予以公开5547件。|5548|5547件", "部分公开2169件。|2168|2169件", "不予公开731件。|730|731件",
					"无法提供3422件。|3421|3422件", "不予处理458件。|457|458件", "政府信息公开行政复议789件。|790|789件",
					"政府信息公开行政诉讼213件。|212|213件", "因信息公开引发的行政复议790件，其中结果纠正79件。|97|79件", "信息公开行政复议、行政诉讼被纠错98件。|99|98件",
					"收到申请14069件，其中自然人申请13610件。|13612|13610件", "收到申请2万余件。|14069|20000件" })
	void whatTheTablesSayDifferentlyIsFound(String sentence, String expected, String actual) {
		assertThat(Narratives.onRequest("W-06", sentence)).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.CONFIRM);
			assertThat(finding.expected()).isEqualTo(expected);
			assertThat(finding.actual()).isEqualTo(actual);
			assertThat(finding.section()).isEqualTo("overview");
			assertThat(finding.cells()).isNotEmpty();
			assertThat(sentence).contains(finding.excerpt());
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "2022年，收到政府信息公开申请12件。", "去年收到申请12件。", "2024年，拟压降申请12件。", "市本级收到申请12件。",
			"通过网络收到申请12件，信函申请7件。", "上半年收到申请12件。", "1至6月收到申请12件。", "收到申请比上年增加12件。", "月均收到申请12件。", "受理行政许可申请12件。",
			"办结人大建议、政协提案12件。", "答复网民留言12条。", "受理信访事项12件。", "解答依申请公开咨询12件次。", "开展业务培训12次，制作课件3份。", "按照国务院令第711号办理。",
			"各部门收到申请12件。", "近三年共收到申请12件。", "行政复议案件撤回12件。" })
	void whatIsNotOfThisReportIsNotCompared(String sentence) {
		assertThat(Narratives.onRequest("W-06", sentence)).extracting(ReportFinding::message).isEmpty();
	}

	@Test
	void theCellThatWasConfusedIsNamed() {
		assertThat(Narratives.onRequest("W-06", "收到申请560件。")).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("560正好是表三“二、上年结转政府信息公开申请数量”总计"));
	}

	@Test
	void documentsMadeAndRepealed() {
		assertThat(Narratives.proactive("W-06", "制发行政规范性文件564件，废止行政规范性文件984件，现行有效行政规范性文件4185件。")).isEmpty();
		assertThat(Narratives.proactive("W-06", "制定规章4件。")).singleElement()
			.satisfies((finding) -> assertThat(finding.expected()).isEqualTo("3"));
		assertThat(Narratives.proactive("W-06", "公开行政规范性文件12件，解读规范性文件9件，修订规章制度4件。")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "依法作出行政许可决定4件。|T2.licensing.decisions", "全年共下达行政处罚决定书4件。|T2.penalties.decisions",
					"本年行政强制处理决定数量为4件。|T2.coercion.decisions", "作出4件行政处罚决定。|T2.penalties.decisions",
					"行政许可处理决定3件、行政处罚处理决定4件。|T2.penalties.decisions" })
	void decisionsAreThoseOfTableTwo(String sentence, String cell) {
		Figures figures = Figures.zero().with("T2.licensing.decisions", 3);

		assertThat(proactive(sentence, figures.with(cell, 4))).isEmpty();
		assertThat(proactive(sentence, figures.with(cell, 3))).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.CONFIRM);
			assertThat(finding.expected()).isEqualTo("3");
			assertThat(finding.cells()).singleElement().satisfies((found) -> assertThat(found.id()).isEqualTo(cell));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "公开行政许可决定4件。", "公示行政处罚决定4件。", "受理行政许可4件。", "作出行政许可、行政处罚决定4件。", "作出不予行政许可决定4件。",
			"审核重大行政处罚决定4件。", "作出行政许可等决定4件。", "作出行政处罚决定3件，其中当场作出行政处罚决定2件。", "去年作出行政许可决定4件。", "各部门作出行政处罚决定4件。",
			"办理行政许可事项4件。", "作出行政处罚决定比上年增加4件。" })
	void whatMayBeOtherDecisionsIsNotCompared(String sentence) {
		assertThat(proactive(sentence, Figures.zero().with("T2.penalties.decisions", 3))).isEmpty();
	}

	private static List<ReportFinding> proactive(String sentence, Figures figures) {
		return Narratives.check("W-06", figures, null, "2023年，本中心主动公开政务信息69篇。", sentence);
	}

	@ParameterizedTest
	@ValueSource(strings = { "主动公开政务信息69篇，其中，财政预决算2篇；政务动态62篇；部门文件5篇。", "发布信息100条，其中政务动态62条、部门文件5条等。",
			"发布信息100条，其中重点领域30条。", "发布信息5500余条，其中政务动态62条、部门文件5条、其他5条。", "发布信息100条，其中政务动态60条，阅读量300条，部门文件40条。",
			"发布信息100条，包括政务动态60条、部门文件40条，比上年增加12条。", "召开发布会12场，其中部门5场。" })
	void sumsOfASentenceComeOut(String sentence) {
		assertThat(Narratives.proactive("W-06", sentence)).extracting(ReportFinding::message).isEmpty();
	}

	@Test
	void partsAreNotMoreThanTheWhole() {
		assertThat(Narratives.proactive("W-06", "主动公开政务信息69篇，其中，财政预决算3篇；政务动态62篇；部门文件5篇。")).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.severity()).isEqualTo(Severity.CONFIRM);
				assertThat(finding.message()).contains("3＋62＋5＝70", "69篇");
				assertThat(finding.excerpt()).endsWith("69篇");
			});
	}

	@Test
	void partsOfAClosedListAreTheWhole() {
		assertThat(Narratives.proactive("W-06", "主动公开政务信息69篇，其中，财政预决算2篇；政务动态61篇；部门文件5篇。"))
			.extracting(ReportFinding::severity)
			.containsExactly(Severity.CONFIRM);
		assertThat(Narratives.proactive("W-06", "发布信息100条，包括政务动态60条、部门文件30条。")).extracting(ReportFinding::severity)
			.containsExactly(Severity.CONFIRM);
		assertThat(Narratives.proactive("W-06", "发布信息100条，其中政务动态60条、部门文件30条。")).extracting(ReportFinding::severity)
			.containsExactly(Severity.HINT);
	}

	@Test
	void growthIsThatAgainstLastYear() {
		Figures last = Figures.city().with("T3.newReceived.total", 12000);

		// 14069 against 12000: 17.24 %
		assertThat(Narratives.onRequest("W-06", "收到申请14069件，同比增长17.2%。", Figures.city(), last)).isEmpty();
		assertThat(Narratives.onRequest("W-06", "收到申请14069件，较上年增长17%。", Figures.city(), last)).isEmpty();
		assertThat(Narratives.onRequest("W-06", "收到申请14069件，比上年增加2069件。", Figures.city(), last)).isEmpty();
		assertThat(Narratives.onRequest("W-06", "收到申请14069件，同比增长17.5%。", Figures.city(), last)).singleElement()
			.satisfies((finding) -> assertThat(finding.expected()).isEqualTo("增长17.2%"));
		assertThat(Narratives.onRequest("W-06", "收到申请14069件，同比下降17.2%。", Figures.city(), last)).hasSize(1);
		assertThat(Narratives.onRequest("W-06", "收到申请14069件，比上年增加2096件。", Figures.city(), last)).hasSize(1);
		assertThat(Narratives.onRequest("W-06", "收到申请14069件，同比增长99%。")).isEmpty();
	}

	@Test
	void sharesComeOut() {
		// 5548 of 13810: 40.17 %
		assertThat(Narratives.onRequest("W-06", "答复13810件，其中予以公开5548件，占40.2%。")).isEmpty();
		assertThat(Narratives.onRequest("W-06", "予以公开5548件，占办理总数的42.0%。")).singleElement()
			.satisfies((finding) -> assertThat(finding.expected()).isEqualTo("40.2%"));
		assertThat(Narratives.proactive("W-06", "发布信息200条，其中政务动态50条，占25%。")).isEmpty();
		assertThat(Narratives.proactive("W-06", "发布信息200条，其中政务动态50条，占35%。")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023年度，未接到依申请公开办件。", "没有收到政府信息公开申请。", "本年度未收到公民、法人或者其他组织的政府信息公开申请。" })
	void nothingReceivedAgainstSomethingInTheTable(String sentence) {
		assertThat(Narratives.onRequest("W-06", sentence.replace("法人", "组织"))).singleElement()
			.satisfies((finding) -> assertThat(finding.expected()).isEqualTo("14069件"));
		assertThat(Narratives.onRequest("W-06", sentence, Figures.zero(), null)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "未收到重复申请。", "去年未收到申请。", "未收到当面提交的申请。", "2022年未收到申请。" })
	void nothingOfAKindIsNotNothing(String sentence) {
		assertThat(Narratives.onRequest("W-06", sentence)).isEmpty();
	}

	@Test
	void nothingHappenedAgainstSomethingInTheTable() {
		assertThat(Narratives.onRequest("W-09", "未发生行政复议、行政诉讼。")).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("1002"));
		assertThat(Narratives.onRequest("W-09", "未因涉信息公开行政复议、行政诉讼被纠错。")).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("结果纠正", "99"));
		assertThat(Narratives.onRequest("W-09", "没有不予公开的情形。")).hasSize(1);
		assertThat(Narratives.onRequest("W-09", "未发生行政复议、行政诉讼，没有不予公开的情形。", Figures.zero(), null)).isEmpty();
	}

	@Test
	void aConfirmationIsTiedToTheValuesAndNotToTheWords() {
		ReportFinding one = Narratives.onRequest("W-06", "收到申请560件。").get(0);
		ReportFinding other = Narratives.onRequest("W-06", "2023年度，全市各级机关依法受理申请560件，态度热情。").get(0);
		ReportFinding changed = Narratives
			.onRequest("W-06", "收到申请560件。", Figures.city().with("T3.newReceived.total", 14070), null)
			.get(0);

		assertThat(other.identity()).isEqualTo(one.identity());
		assertThat(changed.identity()).isNotEqualTo(one.identity());
	}

	@Test
	void aVeryLongTextTakesNoLongerThanItsLength() {
		for (String piece : List.of("收到申请", "其中1篇、", "1", "一", "未收到", "，其中", "(", "同比增长", "其中:", "占", "2023年")) {
			String text = piece.repeat(100_000 / piece.length());
			assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Narratives.onRequest("W-06", text));
		}
	}

}
