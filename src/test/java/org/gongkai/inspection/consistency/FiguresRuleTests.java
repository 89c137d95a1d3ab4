package org.gongkai.inspection.consistency;

import java.util.List;

import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("数据一致")
class FiguresRuleTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "共受理申请69件，其中自然人60件、法人8件。", "共受理申请69件（其中自然人60件、法人12件），全部办结。", "全年发布信息96条，其中政务动态62条，其他7条。",
			"收到建议12件，其中主办15件。", "主动公开12件、依申请公开5件，共计18件。", "总投资1200万元，其中中央资金800万元，地方配套500万元。", "受理36件，同比增加6件，增长30%。",
			"接待群众120人次，比上年增加20人次，增幅为25%。", "从30件增加到26件", "由上年的3.5万元下降到4.2万元", "能耗下降2倍", "支出下降-5.2%",
			"受理投诉100件，其中消费类30件，占40%。", "自然人占40%，企业占35%，其他组织占28%。", "城镇占60.5%，其余占40.5%。" })
	void asksAboutContradictions(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text)
			.singleElement()
			.satisfies((hit) -> assertThat(hit.severity()).isEqualTo(Severity.CONFIRM));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023年，主动公开政务信息69篇，其中，财政预决算2篇；政务动态62篇；部门文件5篇。", "共受理申请69件，其中主动公开12件、依申请公开5件。",
			"参加培训50人，其中党员40人，女性30人。", "共受理申请69件，其中自然人60件、法人9件，同比增加5件。", "总投资约1200万元，其中中央资金800万元，地方配套500万元。",
			"共发放补贴1234.56万元，其中一季度600.28万元、二季度634.28万元。", "发放宣传册500份，接待群众300人次，共计800人参加。", "主动公开12件、依申请公开5件，共计17件。",
			"上半年新建3条、改造5条，投资共计12.5万元。", "受理36件，同比增加6件，增长20%。", "接待群众120人次，比上年增加20人次，增幅为20%。", "受理31件，同比增加4件，增长14.8%。",
			"从30件增加到36件", "由上年的4.2万元下降到3.5万元", "从5个部门抽调人员，增加到3个工作组。", "产量提高2倍", "支出下降5.2%", "受理投诉100件，其中消费类30件，占30%。",
			"受理投诉97件，其中消费类30件，占30.9%。", "自然人占40%，企业占35%，其他组织占25%。", "一产占12.1%，二产占41.2%，三产占46.8%。",
			"党员占48%，本科以上占50%，女性占2.5%", "共建成12个项目，其中重点项目8个，8个项目中已投产5个。", "收入100万元，支出90万元，其中人员经费60万元、公用经费30万元。",
			"全市共有学校120所，其中小学80所（含村小20所）、中学40所。", "共检查企业230家次，其中发现隐患460处，整改450处。", "新增就业5.2万人，其中高校毕业生3.1万人。",
			"全年检查15次，其中联合检查6次，每次检查不少于3家。", "共69件，其中60件已办结，占86.96%，同比提高2%。", "较上年增加5件，其中信函3件、网络4件。" })
	void isQuietAboutWhatFits(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

	@Test
	void readsWhatIsHalfWritten() {
		assertThat(this.rule.inspect(Texts.text("通知", Catalogue.empty(), List.of(),
				Texts.table("序号|项目|金额", "|基本支出|5", "|项目支出|6", "|支出总计|11"))))
			.isEmpty();
		assertThat(this.rule.inspect(Texts.paragraphs("《管理办法》共分为1二章。"))).isEmpty();
	}

	@Test
	void namesTheSumAndTheTotal() {
		assertThat(this.rule.inspect(Texts.paragraphs("共受理申请69件，其中自然人60件、法人8件。"))).singleElement().satisfies((hit) -> {
			assertThat(hit.excerpt()).isEqualTo("69件，其中自然人60件、法人8件");
			assertThat(hit.message()).contains("68件", "69件");
		});
	}

	@Test
	void addsUpTheTablesOfADocument() {
		assertThat(inspect(table("项目|件数", "甲类|12", "乙类|7", "丙类|20", "合计|38"))).extracting(Hit::excerpt)
			.containsExactly("38");
		assertThat(inspect(table("项目|件数", "合计|38", "甲类|12", "乙类|7", "丙类|20"))).hasSize(1);
		assertThat(inspect(table("项目|件数|金额（万元）", "甲类|12|1.20", "乙类|7|3.45", "合计|19|5.65"))).extracting(Hit::excerpt)
			.containsExactly("5.65");
		assertThat(inspect(table("单位|甲|乙|合计", "一科|1|2|3", "二科|4|5|9", "三科|2|2|5", "四科|1|0|1"))).extracting(Hit::excerpt)
			.containsExactly("5");
	}

	@Test
	void isQuietAboutTablesThatAddUpInTheirWay() {
		assertThat(inspect(table("项目|件数|占比（%）|单价", "甲类|12|31.6|5", "乙类|7|18.4|6", "丙类|19|50|7", "合计|38|100|"),
				table("科目编码|科目名称|合计|基本支出|项目支出", "|合计|100|60|40", "201|一般公共服务|70|40|30", "20101|人大事务|30|20|10",
						"20103|政府办公厅|40|20|20", "208|社会保障|30|20|10", "20805|行政事业单位养老|30|20|10"),
				table("项目|一季度|二季度", "甲|1|2", "乙|3|4", "小计|4|6", "丙|5|5", "小计|5|5", "合计|9|11"),
				table("项目|金额", "一、收入|100", "其中：财政拨款|80", "二、其他|20", "合计|120"),
				table("项目|金额", "收入|100", "工资|60", "奖金|40", "合计|100"), table("姓名|得分|名次", "张三|88|1", "李四|77|2"),
				table("项目|预算数|决算数", "甲|1.15|1.15", "乙|2.33|2.32", "合计|3.48|3.47"),
				table("项目|件数", "甲类|12", "乙类|—", "丙类|若干", "合计|38")))
			.isEmpty();
	}

	@Test
	void leavesTheStatutoryTablesOfTheAnnualReportToTheirOwnRules() {
		Block.Table table = table("项目|自然人|总计", "一、本年新收政府信息公开申请数量|5|6", "二、上年结转政府信息公开申请数量|1|1", "合计|9|9");
		InspectedText report = new InspectedText(Category.ANNUAL_REPORT, "年度报告", List.of(table), Catalogue.empty(),
				DisclosureAttribute.PROACTIVE, List.of(), Texts.TODAY);

		assertThat(this.rule.inspect(report)).isEmpty();
		assertThat(inspect(table)).isNotEmpty();
	}

	@Test
	void comparesTheTextWithItsTables() {
		Block.Table table = table("单位：万元|", "项目|2026年预算数", "一般公共预算拨款收入|1234.56", "其他各类资金收入|20.00", "收入总计|1254.56");

		assertThat(inspect(Block.Paragraph.of("一般公共预算拨款收入1243.56万元，为财政拨款。"), table)).singleElement()
			.satisfies((hit) -> assertThat(hit.message()).contains("1234.56万元"));
		assertThat(inspect(Block.Paragraph.of("一般公共预算拨款收入1234.56万元，其他各类资金收入为20万元。"), table)).isEmpty();
		assertThat(inspect(Block.Paragraph.of("2025年一般公共预算拨款收入1100万元；上年一般公共预算拨款收入900万元。"), table)).isEmpty();
	}

	@Test
	void comparesWhatIsToldTwice() {
		assertThat(this.rule.inspect(Texts.paragraphs("2025年，全县共受理公开申请69件。", "2025年，全县共受理公开申请65件，均按期答复。")))
			.singleElement()
			.satisfies((hit) -> assertThat(hit.message()).contains("69件", "65件"));
		assertThat(this.rule.inspect(Texts.paragraphs("2025年，全县共受理公开申请69件。", "2024年，全县共受理公开申请65件。", "一季度，全县共受理公开申请12件。",
				"2025年，全县共受理公开申请69件。")))
			.isEmpty();
	}

	@Test
	void comparesTheYearOfTheTitle() {
		Block paragraph = Block.Paragraph.of("现将2024年工作情况报告如下：");

		assertThat(this.rule.inspect(Texts.text("2025年法治政府建设报告", Catalogue.empty(), List.of(), paragraph)))
			.extracting(Hit::excerpt)
			.containsExactly("2024年");
		assertThat(this.rule.inspect(Texts.text("2024年法治政府建设报告", Catalogue.empty(), List.of(), paragraph))).isEmpty();
		assertThat(this.rule.inspect(Texts.text("2024年总结和2025年计划", Catalogue.empty(), List.of(), paragraph))).isEmpty();
	}

	@Test
	void leavesTheSentencesOfTheAnnualReportToItsRules() {
		InspectedText report = new InspectedText(Category.ANNUAL_REPORT, "年度报告",
				List.of(Block.Paragraph.of("共受理申请69件，其中自然人60件、法人8件。")), Catalogue.empty(),
				DisclosureAttribute.PROACTIVE, List.of(), Texts.TODAY);

		assertThat(this.rule.inspect(report)).isEmpty();
	}

	@Test
	void comesToAnEndOnALongTextWithoutABreak() {
		String text = "共69件，其中1件、".repeat(50_000) + "占1%".repeat(100_000) + "从1件增加到".repeat(50_000)
				+ "1,".repeat(100_000) + "全县共".repeat(50_000);

		assertThat(this.rule.inspect(Texts.paragraphs(text)).size()).isLessThanOrEqualTo(501);
	}

	private static Block.Table table(String... rows) {
		return Texts.table(rows);
	}

	private List<Hit> inspect(Block... blocks) {
		return this.rule.inspect(Texts.blocks(blocks));
	}

}
