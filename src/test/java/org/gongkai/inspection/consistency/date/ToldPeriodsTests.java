package org.gongkai.inspection.consistency.date;

import java.util.List;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("文中的时段与标题、小标题和彼此")
class ToldPeriodsTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "T:部门收支情况/2025年度收入平稳。与2025年度相比，收入略有增加。", "T:部门收支情况/2025年收入预算平稳，比2025年预算略有增加。",
			"T:3月份办件情况/3月份，办件平稳。与3月份相比，办结率提高。", "T:2025年客运情况/客运平稳，较2025年增长5%。" })
	void noticesWhatIsHeldAgainstItself(String text) {
		found(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:部门收支情况/2025年度收入平稳。与2024年度相比，收入略有增加。", "T:部门收支情况/2025年支出决算完成，比2025年预算略有减少。",
			"T:部门收支情况/2024年收入平稳。与2024年相比，2025年收入略有增加。", "T:部门收支情况/2025年充电桩为2023年的三倍，与2023年相比较好。",
			"T:3月份办件情况/3月份，办件平稳。与上年3月份相比，办结率提高。", "T:2025年客运情况/2026年1月，客运平稳，较2025年增长5%。",
			"T:部门收支情况/2025年度收入平稳，较2025年度口径列示。", "T:2025年客运情况/目前，客运较2025年增长5%。", "T:2025年客运情况/客运平稳，较2025年计划增长5%。",
			"T:部门收支情况/2025年度收入平稳。在2025年度以收定支。" })
	void isQuietAboutOtherComparisons(String text) {
		quiet(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:2026年一季度投诉分析/一季度，投诉平稳，与上年同期（2024年一季度）相比略有增加。", "T:用水情况/2025年，用水平稳，比去年（2023年）略少。",
			"T:参保缴费通告/2026年缴费的，次年（2028年）享受待遇。" })
	void noticesYearsThatAreNotBesideOneAnother(String text) {
		found(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:2026年一季度投诉分析/一季度，投诉平稳，与上年同期（2025年一季度）相比略有增加。", "T:用水情况/2025年，用水平稳，比去年（2024年）略少。",
			"T:用水情况/2024年试点，2025年推广，比上年（2024年）略少。", "T:用水情况/用水平稳，比去年（2024年）略少。", "T:用水情况/2024年，全年用水（2023年为枯水年）平稳。" })
	void isQuietAboutYearsThatAre(String text) {
		quiet(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:档案馆工作总结/一、2025年主要工作/2025年，接收档案。/二、2025年工作打算/2026年，抓好搬迁。",
			"T:局机关收支说明/一、2024年度收支总体情况/2025年度收入平稳。", "T:县局工作汇报/一、一季度经济运行/一季度，经济平稳。/二、一季度工作打算/做好安全生产。",
			"T:县局工作汇报/一、一季度工作打算/4—6月，抓好项目。", "T:县局2025年度收支决算说明/一、收入决算/收入平稳。/二、2024年度支出决算/支出平稳。",
			"T:县局2025年度收支决算说明/二、2024年度收支决算总体情况/支出平稳。", "T:县局2025年总结/一、2025年总体情况/2024年，全县平稳。" })
	void noticesHeadingsOfAnotherYear(String text) {
		found(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:档案馆工作总结/一、2025年主要工作/2025年，接收档案。/二、2026年工作打算/2026年，抓好搬迁。",
			"T:局机关收支说明/一、2024年度收支总体情况/2024年度收入平稳。", "T:局机关收支说明/一、与2024年度相比/2025年度收入平稳。",
			"T:局机关收支说明/一、2024年度收支总体情况/截至2025年3月，2024年度收入全部核清。", "T:县局工作汇报/一、二季度工作打算/4—6月，抓好项目。",
			"T:县局工作汇报/一、一季度工作情况/一季度，平稳。/（一）一季度工作计划完成情况/均已完成。", "T:县局2026年工作计划/一、2025年工作回顾/工作平稳。",
			"T:县局2025年度工作情况通报/一、2024年整改基础/工作平稳。", "T:县局2025年度工作情况通报/一、2024年工作做法/工作平稳。",
			"T:县局2025年度工作情况通报/二、2026年任务/抓好收支。", "T:县局2025年度收支决算说明/一、2026年工作打算/抓好收支。" })
	void isQuietAboutHeadingsOfTheirYear(String text) {
		quiet(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:关于2026年第一季度政府网站抽查情况的通报/按照要求，县政府办公室开展了2026年第二季度政府网站抽查。/2026年3月30日",
			"T:关于做好2025年度政府信息公开工作年度报告编制的通知/请将2024年度报告初稿报送县政府办公室。", "T:县局2026年部门预算公开说明/二、2025年部门预算收支情况" })
	void noticesTheTitlesNameWithAnotherPeriod(String text) {
		found(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:关于2026年第一季度政府网站抽查情况的通报/2026年第一季度政府网站抽查有序。/2025年第四季度政府网站抽查发现的问题已整改。/2026年3月30日",
			"T:关于做好2025年度政府信息公开工作年度报告编制的通知/请对照2024年度报告初稿修改。", "T:关于做好2025年度政府信息公开工作年度报告编制的通知/沿用2024年度报告初稿的格式。",
			"T:县局2026年部门预算公开说明/2026年部门预算比2025年部门预算略有增加。", "T:县局2026年部门预算公开说明/2026年部门预算平稳。/2025年部门预算实际执行平稳。",
			"T:关于2026年一季度水质监测情况的通报/一季度平稳，下一步开展二季度水质监测。" })
	void isQuietAboutTheNameHeldAgainstAnother(String text) {
		quiet(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:县养老规划（2026—2030年）编制说明/规划共六章，规划期为2025—2029年。", "T:县养老行动计划（2026—2028年）/到2029年底，覆盖全县。",
			"T:河道整治行动（2024—2026年）进展/2025年是行动的收官之年，整治有序。", "T:小学2025—2026学年校历/2024—2025学年分两个学期。",
			"T:县“十五五”交通规划/本规划的规划期限为2025—2029年。" })
	void noticesOtherYearsOfThePlan(String text) {
		found(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:县养老规划（2026—2030年）编制说明/规划共六章，规划期为2026—2030年。",
			"T:县养老行动计划（2026—2028年）/到2028年底，覆盖全县，到2029年底再评估。", "T:县养老行动计划（2026—2028年）/上一轮任务到2029年底仍有。",
			"T:县养老行动计划（2026—2028年）/展望远景，到2029年底仍在前列。", "T:河道整治行动（2024—2026年）进展/2026年是行动的收官之年，整治有序。",
			"T:小学2025—2026学年校历/2025—2026学年分两个学期。", "T:小学2025—2026学年校历/已总结的2024—2025学年分两个学期。",
			"T:县养老规划（2026—2030年）编制说明/《县养老规划》期限为2021—2025年，已经到期。", "T:县“十四五”文化成效/“十五五”规划期限为2026—2030年。",
			"T:县养老规划（2026—2030年）编制说明/近期任务期限为2026—2028年。" })
	void isQuietAboutYearsOfOtherPlans(String text) {
		quiet(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:管网项目进展/项目于2026年3月2日开工。截至2025年5月底，已改造管网。", "T:农业项目进展/项目自2026年2月启动。到2025年4月底，已建成基地。",
			"T:2025年度整改情况/截至2024年12月底，已整改到位。" })
	void noticesCountsToADayBeforeTheBeginning(String text) {
		found(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:管网项目进展/项目于2026年3月2日开工。截至2026年5月底，已改造管网。", "T:管网项目进展/项目于2026年3月2日开工。截至2025年5月底，原有管网已老化。",
			"T:管网项目进展/项目计划2026年3月开工。截至2025年5月底，已征地。", "T:管网项目进展/项目于2026年3月2日开工。到场人员到2025年5月底已定。",
			"T:管网项目进展/项目于2026年3月2日开工。截至2025年5月底的图纸存档。", "T:2025年度整改情况/截至2025年12月底，已整改到位。" })
	void isQuietAboutCountsBehindIt(String text) {
		quiet(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:2026年度参保通知/待遇享受期为2025年1月1日至2025年12月31日。", "T:2026年度缴费通知/费用所属期为2025年1月至12月。",
			"T:低保标准提高/自2026年1月1日起，标准提高。/标准自2025年1月1日起执行。", "T:停泊规定/现印发规定，自2026年6月1日起施行。/本规定自2026年7月1日起施行。",
			"T:汇算提示/时间为2026年1月1日至5月31日。/请于2025年5月31日前完成。" })
	void noticesTheSameDaysOfAnotherYear(String text) {
		found(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:2026年度参保通知/待遇享受期为2026年1月1日至2026年12月31日。", "T:2026年度评选通知/作品应为2025年1月1日至2025年12月31日发表。",
			"T:2026年度参保通知/上年待遇享受期为2025年1月1日至2025年12月31日。", "T:低保标准提高/自2026年1月1日起，标准提高。/原标准自2025年1月1日起执行。",
			"T:低保标准提高/自2026年1月1日起，标准提高。/补差自2026年1月1日起执行。", "T:停泊规定/现印发规定，自2026年6月1日起施行。/设施自2026年7月1日起开放。",
			"T:停泊规定/现印发规定，自2026年6月1日起施行。/原规定自2024年7月1日起施行。", "T:汇算提示/时间为2026年1月1日至5月31日。/请于2026年5月31日前完成。",
			"T:汇算提示/时间为2026年1月1日至5月31日。/上年2025年5月31日前的另行处理。",
			"T:审计公告/审计了2022年1月1日至2024年12月31日的账。/请于2025年12月31日前完成整改。" })
	void isQuietAboutDaysOfTheirYear(String text) {
		quiet(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:关于举办会计培训班的通知/定于2026年6月10日举办培训班。/请于6月15日前报送报名表。",
			"T:义务献血活动通知/活动时间：2026年6月14日上午。/请于6月16日前报送参加人员名单。" })
	void noticesRepliesThatComeTooLate(String text) {
		found(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:关于举办会计培训班的通知/定于2026年6月10日举办培训班。/请于6月8日前报送报名表。",
			"T:关于举办会计培训班的通知/定于2026年6月10日举办培训班。/请于6月15日前报送培训总结和人员心得。",
			"T:关于举办会计培训班的通知/定于2026年6月10日举办第一期培训班，定于6月20日举办第二期培训班。/请于6月15日前报送报名表。",
			"T:关于举办会计培训班的通知/资料定于2026年6月10日发出。/请于6月15日前报送报名表。", "T:关于举办会计培训班的通知/定于2026年6月10日举办培训班。/请于6月15日前归还教材。",
			"T:会计制度通知/定于2026年6月10日举办培训班。/请于6月15日前报送报名表。" })
	void isQuietAboutRepliesInTime(String text) {
		quiet(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:2026年春季学期开学通知/做好秋季学期开学准备。", "T:“五一”假期旅游情况/国庆假期，游客平稳。", "T:关于上半年征兵的通告/下半年征兵报名开始。" })
	void noticesAnotherSeasonOfTheName(String text) {
		found(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:2026年春季学期开学通知/做好春季学期开学准备。", "T:“五一”假期旅游情况/比国庆假期平稳。", "T:关于上半年征兵的通告/上半年征兵和下半年征兵均可报名。",
			"T:“五一”假期旅游情况/国庆值班另行安排。", "T:春季学期和秋季学期安排/秋季学期另行安排。" })
	void isQuietAboutSeasonsOfOtherNames(String text) {
		quiet(text);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "T:财政情况/二季度，收入平稳，其中3月略有下降。", "T:执法情况/1—3月，执法平稳。其中，1月较少，4月较多。", "T:工作安排/一季度重点抓好：4月平整土地，5月招标。" })
	void noticesMonthsOfAnotherPeriod(String text) {
		found(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:财政情况/二季度，收入平稳，其中5月略有下降。", "T:财政情况/二季度，收入平稳，其中税收比3月略有下降。", "T:财政情况/二季度收入平稳，4月、7月另有安排。",
			"T:财政情况/二季度，收入平稳。3月，其中税收略有下降。", "T:工作安排/一季度重点抓好：预计4月平整土地，5月招标。", "T:财政情况/二季度，收入平稳，其中截至3月略有下降。",
			"T:工作安排/一季度重点抓好：3月平整土地，5月招标。" })
	void isQuietAboutMonthsOfTheirPeriod(String text) {
		quiet(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:收支说明/2024年度支出总计5316.42万元。/2023年度拨款占支出总计5316.42万元的大部分。",
			"T:投入情况/2023年投入260万元，2024年投入280万元，2024年投入320万元。" })
	void noticesFiguresOfTwoYears(String text) {
		found(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:收支说明/2024年度支出总计5316.42万元。/2023年度支出总计5032.25万元。",
			"T:收支说明/2024年度结转余额5316.42万元。/2023年度结转余额5316.42万元。",
			"T:收支说明/2024年度支出总计5316万元。/2024年，2023年度拨款占支出总计5316万元的大部分。", "T:投入情况/2023年投入260万元，2024年投入280万元，2024年到位320万元。",
			"T:投入情况/2024年投入280万元，2024年投入320万元。" })
	void isQuietAboutFiguresOfOneYear(String text) {
		quiet(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:清水镇2026年工作方案/2025年，全镇计划造林，力争10月完成。",
			"T:县局2025年度决算公开/2025年度收入平稳。/2026年度“三公”经费支出决算6.8万元。", "T:县局2025年工作总结/2025年，我局将重点抓好三件事。",
			"T:2025年救助情况/救助有序。截至2024年底，全县有低保对象126人。", "T:2025年水资源公报/汇总2024年全年用水。" })
	void noticesTheYearBesideTheTitles(String text) {
		found(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:清水镇2026年工作方案/2025年，全镇完成造林计划。", "T:清水镇2026年工作方案/2026年，全镇计划造林。",
			"T:县局2025年度决算公开/2025年度收入平稳。/2026年度将压减“三公”经费6.8万元。", "T:县局2025年工作总结/2025年，工作平稳。/2026年，我局将重点抓好三件事。",
			"T:2025年救助情况/截至2025年底，救助有序。截至2024年底，全县有低保对象126人。", "T:2025年救助情况/救助有序。截至2024年底，已形成网点126个。",
			"T:县局2025年度决算公开/2025年度收入平稳。/2026年有车6辆。", "T:2025年水资源公报/用水比2024年全年略少。" })
	void isQuietAboutWhatIsOfThatYear(String text) {
		quiet(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:道路施工通告/自本通告发布之日（2026年5月16日）起施工。/2026年5月6日",
			"T:停车办法征求意见公告/自本公告发布之日（2026年4月8日）起计算。/（发布日期：2026年4月18日）", "T:批复/经2026年5月18日会议研究，同意建设。/2026年5月12日",
			"T:来信答复/您2026年5月20日提交的来信收悉。/2026年5月15日" })
	void noticesDaysBesideTheSignOff(String text) {
		found(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:道路施工通告/自本通告发布之日（2026年5月6日）起施工。/2026年5月6日", "T:道路施工通告/自路面移交之日（2026年5月16日）起施工。/2026年5月6日",
			"T:批复/经2026年5月8日会议研究，同意建设。/2026年5月12日", "T:来信答复/您2026年5月10日提交的来信收悉。/2026年5月15日",
			"T:来信答复/经2026年5月20日起的公示，拟批准。/2026年5月15日" })
	void isQuietAboutDaysThatFitTheSignOff(String text) {
		quiet(text);
	}

	private void found(String text) {
		assertThat(inspect(text)).as(text).isNotEmpty();
	}

	private void quiet(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	private List<Hit> inspect(String text) {
		return this.rule.inspect(Texts.lines(text));
	}

}
