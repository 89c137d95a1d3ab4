package org.gongkai.inspection.consistency.table;

import java.util.List;
import java.util.stream.IntStream;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("表格与文字")
class TablesAndTextTests {

	private static final Block.Table ROADS = Texts.table("乡镇|里程（公里）|资金（万元）|完成率", "青山镇|23|460|92.1%", "白石镇|41|820|95.4%",
			"黄沙乡|18|360|88.7%");

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "其中青山镇完成32公里，进展顺利。", "白石镇安排资金280万元。", "青山镇完成率最高。", "黄沙乡完成率为87.8%。",
			"里程最长的是白石镇，完成率最低的是青山镇。", "白石镇完成率位列第三。", "全县共安排资金1460万元，各乡镇情况如下。", "在四个乡镇实施，情况如下。" })
	void comparesAParagraphWithTheTableBelow(String text) {
		assertThat(inspect(Block.Paragraph.of(text), ROADS)).as(text).hasSize(1);
		assertThat(inspect(ROADS, Block.Paragraph.of(text))).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "其中青山镇完成23公里，进展顺利。", "白石镇安排资金820万元。", "白石镇完成率最高。", "黄沙乡完成率为88.7%。", "黄沙乡完成率约88%。",
			"白石镇完成率位列第一，黄沙乡位列第三。", "全县共安排资金1640万元，各乡镇情况如下。", "在三个乡镇实施，情况如下。", "青山镇去年完成19公里。", "青山镇计划再建12公里。",
			"青山镇比上年增加8公里。", "青山镇、白石镇共完成64公里。", "青山镇硬化村道6公里。", "全县共12个乡镇，各乡镇情况如下。", "青山镇完成率提升最快。",
			"青山镇、白石镇未达到进度，按完成率分列第一名至第二名。", "按完成率，黄沙乡、青山镇位列第一、第二。", "项目村里程占白石镇的57.1%。",
			"白石镇资金820万元中，路面资金574万元，完成率70.0%。" })
	void isQuietAboutWhatTheTableBearsOutOrDoesNotTell(String text) {
		assertThat(inspect(Block.Paragraph.of(text), ROADS)).as(text).isEmpty();
	}

	@Test
	void takesNoSpanOfYearsForItsLastYear() {
		Block.Table years = Texts.table("年度|项目（个）|建设面积（万亩）", "2022年|9|4.5", "2023年|8|4.2", "2024年|10|4.8");

		assertThat(inspect(Block.Paragraph.of("2022年至2024年，全县实施项目27个，建设面积13.50万亩。"), years)).isEmpty();
		assertThat(inspect(Block.Paragraph.of("2024年，全县实施项目10个，建设面积8.4万亩。"), years)).hasSize(1);
	}

	@Test
	void addsUpTheRowsOfOneGroup() {
		Block.Table schools = Texts.table("学校|所在片区|新增学位（个）", "一小|城东片区|540", "二小|城东片区|450", "三小|河西片区|620");

		assertThat(inspect(Block.Paragraph.of("其中城东片区新增980个。"), schools)).hasSize(1);
		assertThat(inspect(Block.Paragraph.of("其中城东片区新增990个。"), schools)).isEmpty();
	}

	@Test
	void isQuietAboutANameWithinALongerOne() {
		Block.Table schools = Texts.table("学段|学校（所）", "小学|38", "初中|16", "高中|4");

		assertThat(inspect(Block.Paragraph.of("全县共有普通中小学58所。"), schools)).isEmpty();
		assertThat(inspect(Block.Paragraph.of("各学段齐全，其中小学58所。"), schools)).hasSize(1);
	}

	@Test
	void isQuietAboutSharesOfAnotherWhole() {
		Block.Table posts = Texts.table("类别|人数（人）|占总人数比例（%）", "医疗卫生类|28|35.0", "教育教学类|52|65.0", "合计|80|100.0");

		assertThat(inspect(Block.Paragraph.of("乡镇卫生院16人，占医疗卫生类的57.1%。"), posts)).isEmpty();
		assertThat(inspect(Block.Paragraph.of("教育教学类52人中，初中教师13人，占25.0%。"), posts)).isEmpty();
		assertThat(inspect(Block.Paragraph.of("医疗卫生类28人，占53.0%。"), posts)).isNotEmpty();
	}

	@Test
	void addsUpNoColumnOfMeans() {
		assertThat(
				wrong("类别|场次（场）|人次（人次）|场均（人次）", "阅读|18|5400|300", "讲座|8|2400|300", "服务|32|4800|150", "合计|58|12600|217"))
			.isEmpty();
		assertThat(wrong("区域|站点（个）|水位（米）", "甲|3|21|", "乙|2|24", "丙|4|22", "合计|9|23")).isEmpty();
		assertThat(wrong("区域|站点（个）|车辆（辆）", "甲|3|21", "乙|2|24", "丙|4|22", "合计|9|76")).containsExactly("76");
	}

	@Test
	void readsTheColumnOfTheYearThatTheTextTellsOf() {
		Block.Table tourism = Texts.table("指标|2024年|2025年", "接待游客（万人次）|184.0|207.0", "旅游总收入（亿元）|12.6|15.1");

		assertThat(inspect(Block.Paragraph.of("2025年，实现旅游总收入15.7亿元。"), tourism)).hasSize(1);
		assertThat(inspect(Block.Paragraph.of("2025年，实现旅游总收入15.1亿元。"), tourism)).isEmpty();
	}

	@Test
	void worksOutTheColumnsThatComeOfOthers() {
		assertThat(wrong("单位|应到|实到|出勤率", "一科|20|18|90%", "二科|25|24|96%", "三科|30|27|80%")).containsExactly("80%");
		assertThat(wrong("指标|2024年|2025年|增幅", "调解|1200|1320|10.0%", "援助|400|460|12.0%", "公证|800|840|5.0%"))
			.containsExactly("12.0%");
		assertThat(wrong("月份|上年同期（吨）|本期（吨）|同比增减（吨）", "1月|320|350|30", "2月|300|280|-20", "3月|410|450|50"))
			.containsExactly("50");
		assertThat(wrong("乡镇|金额（万元）|户数（户）|户均（元）", "甲|120|600|2000", "乙|90|300|3000", "丙|75|250|3500"))
			.containsExactly("3500");
		assertThat(wrong("选手|笔试|面试|平均分", "甲|80|90|85", "乙|70|84|77", "丙|88|92|91")).containsExactly("91");
		assertThat(wrong("类别|人数（人）|占比", "教师|120|60%", "医生|50|25%", "其他|30|20%", "合计|200|100%")).containsExactly("20%");
		assertThat(wrong("乡镇|任务（亩）|完成（亩）|完成率", "甲|500|450|85%")).containsExactly("85%");
		assertThat(wrong("项目|一季度|二季度|上半年", "受理|120|130|250", "办结|110|125|245", "转办|10|5|15")).containsExactly("245");
	}

	@Test
	void leavesColumnsThatComeOfNothingInTheTable() {
		assertThat(wrong("单位|应到|实到|出勤率", "一科|20|18|90%", "二科|25|24|96%", "三科|30|27|90%")).isEmpty();
		assertThat(wrong("乡镇|户数（户）|满意率", "甲|120|96%", "乙|80|92%", "丙|60|98%")).isEmpty();
		assertThat(wrong("指标|本月|累计|增长（%）", "产值|120|600|5.2", "利润|30|150|3.1", "税收|12|70|-1.5")).isEmpty();
		assertThat(wrong("名称|数量|单价（元）|合计（元）", "椅|3|200|600", "桌|2|450|900", "柜|1|800|800")).isEmpty();
		assertThat(wrong("岗位|计划|报名|比例", "甲|2|31|1:15.5", "乙|1|9|1:9")).isEmpty();
	}

	@Test
	void knowsPlacesAndNumbersOfRows() {
		assertThat(wrong("乡镇|得分|位次", "甲|95.2|1", "乙|93.8|2", "丙|91.5|3", "丁|90.4|5", "戊|88.7|5")).containsExactly("5");
		assertThat(wrong("乡镇|得分|位次", "甲|95.2|1", "乙|93.8|2", "丙|93.8|2", "丁|90.4|4", "戊|88.7|5")).isEmpty();
		assertThat(wrong("序号|单位", "1|甲", "2|乙", "4|丙", "5|丁")).containsExactly("4");
		assertThat(wrong("序号|单位", "1|甲", "2|乙", "3|丙", "4|丁")).isEmpty();
		assertThat(wrong("序号|单位", "3|甲", "5|乙", "9|丙", "12|丁")).isEmpty();
	}

	@Test
	void addsUpGroupsAndTakesMeans() {
		assertThat(wrong("批次|户数", "第一批|120", "第二批|80", "小计|210", "第三批|60", "第四批|40", "小计|100", "合计|300"))
			.containsExactly("210");
		assertThat(wrong("选手|得分", "甲|90", "乙|84", "丙|87", "平均分|89")).containsExactly("89");
		assertThat(wrong("选手|得分", "甲|90", "乙|84", "丙|87", "平均分|87")).isEmpty();
		assertThat(wrong("项目|上年（万元）|本年（万元）", "基本支出|1180.40|1215.60", "其中：人员经费|1042.30|1071.80", "公用经费|138.10|143.80",
				"项目支出|640.00|598.00", "合计|1820.40|1813.60"))
			.isEmpty();
	}

	@Test
	void weighsScoresAsTheTextSays() {
		Block.Table scores = Texts.table("准考证号|笔试成绩|面试成绩|综合成绩", "01|78|85|80.8", "02|80|81|80.4", "03|72|88|79.4");

		assertThat(inspect(Block.Paragraph.of("综合成绩=笔试成绩×60%+面试成绩×40%，成绩如下。"), scores)).extracting(Hit::excerpt)
			.containsExactly("79.4");
		assertThat(inspect(Block.Paragraph.of("成绩如下。"), scores)).isEmpty();
	}

	@Test
	void comesToAnEndOnLongTables() {
		String[] rows = IntStream.range(0, 20_000)
			.mapToObj((row) -> (row == 0) ? "乡镇|任务|完成|完成率|位次" : "村" + row + "|" + row + "|" + row % 77 + "|50%|" + row)
			.toArray(String[]::new);

		assertThat(inspect(Block.Paragraph.of("村1最高，村2完成3个，共完成9个，各村如下："), Texts.table(rows)).size())
			.isLessThanOrEqualTo(501);
	}

	private List<String> wrong(String... rows) {
		return inspect(Texts.table(rows)).stream().map(Hit::excerpt).toList();
	}

	private List<Hit> inspect(Block... blocks) {
		return this.rule.inspect(Texts.blocks(blocks));
	}

	@Test
	void takesTheLastYearWhereTheTextTellsNone() {
		String table = "/方式|2024年（万人次）|2025年（万人次）/公路|84.30|81.20/水路|4.10|4.60";
		assertThat(this.rule.inspect(Texts.lines("其中，公路运送82.1万人次，水路运送4.6万人次。各方式如下：" + table))).hasSize(1);
		assertThat(this.rule.inspect(Texts.lines("其中，公路运送81.2万人次，水路运送4.6万人次。各方式如下：" + table))).isEmpty();
		// what is no slip may be of another time
		assertThat(this.rule.inspect(Texts.lines("其中，公路75.6万人次，水路运送4.6万人次。各方式如下：" + table))).isEmpty();
	}

	@Test
	void looksAtTablesOfAnAnnualReportInOtherTexts() {
		String table = "/信息内容|本年处理决定数量（件）/行政许可|1264/行政处罚|93/行政强制|7";
		assertThat(this.rule.inspect(Texts.lines("全年作出行政许可1264件、行政处罚决定39件。" + table))).hasSize(1);
		assertThat(this.rule.inspect(Texts.lines("全年作出行政许可1264件、行政处罚决定93件。" + table))).isEmpty();
	}

	@Test
	void takesNoCellOfAnotherYearForOneOfTheLast() {
		String table = "/指标|2024年|2025年/出栏（万头）|18.6|19.2/存栏（万头）|14.8|15.5";
		assertThat(this.rule.inspect(Texts.lines("情况如下。" + table + "/2025年，存栏15.5万头，出栏18.6万头。"))).hasSize(1);
		assertThat(this.rule.inspect(Texts.lines("情况如下。" + table + "/2025年，存栏15.5万头，出栏19.2万头。"))).isEmpty();
		assertThat(this.rule.inspect(Texts.lines("情况如下。" + table + "/2025年，存栏15.5万头，上年出栏18.6万头。"))).isEmpty();
		// an earlier year may have been told last of something else
		assertThat(this.rule.inspect(Texts.lines("情况如下。" + table + "/与2024年比较，存栏15.5万头，出栏19.2万头。"))).isEmpty();
	}

}
