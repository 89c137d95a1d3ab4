package org.gongkai.inspection.consistency.table;

import java.util.List;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("表内和两张表之间算得出来的数")
class TableReckoningTests {

	private final FiguresRule rule = new FiguresRule();

	@Test
	void convertsUnits() {
		assertThat(wrong("类别|产值（万元）|折合（亿元）", "甲|12600|1.26", "乙|8400|0.84", "丙|5300|5.30")).containsExactly("5.30");
		assertThat(wrong("村|耕地（公顷）|折合（亩）", "甲|120|1800", "乙|86|1920", "丙|64|960")).containsExactly("1920");
		assertThat(wrong("类别|产值（万元）|投资（亿元）", "甲|12600|1.82", "乙|8400|0.95", "丙|5300|0.61")).isEmpty();
		assertThat(wrong("类别|产值（万元）|折合（亿元）", "甲|12600|1.3", "乙|8400|0.8", "丙|5300|0.5")).isEmpty();
	}

	@Test
	void runsUpWhatComesMonthByMonth() {
		assertThat(wrong("月份|当月（处）|累计（处）", "1月|132|132", "2月|96|228", "3月|174|420", "4月|158|560"))
			.containsExactly("420");
		assertThat(wrong("指标|1月|2月|3月|4月", "当月（件）|124|156|112|130", "累计（件）|124|280|329|522")).containsExactly("329");
		assertThat(wrong("季度|投资|累计投资", "一季度|320|320", "二季度|415|735", "三季度|298|1124", "四季度|250|1374"))
			.containsExactly("298");
		assertThat(wrong("月份|当月|累计", "3月|120|320", "4月|98|418", "5月|110|528")).isEmpty();
		assertThat(wrong("月份|新增（人）|累计救助（人次）", "1月|30|52", "2月|28|96", "3月|41|150")).isEmpty();
	}

	@Test
	void holdsPartsAgainstTheirWhole() {
		assertThat(wrong("项目|数量（户）", "脱贫户|1240", "其中：搬迁户|310", "监测户|186", "其中：已消除风险|216")).containsExactly("216");
		assertThat(wrong("指标|人数", "在校生|2860", "其中：男生|1482", "女生|1387", "教职工|214")).containsExactly("1387");
		assertThat(wrong("单位|总人数|其中：女性", "甲|120|64", "乙|98|101", "丙|76|40", "丁|88|41")).containsExactly("101");
		assertThat(wrong("指标|数值", "户数（户）|1200", "其中：人口（人）|3600", "劳动力（人）|2100")).isEmpty();
		assertThat(wrong("项目|人均（元）", "人均可支配收入|32000", "其中：城镇居民|45000", "农村居民|21000")).isEmpty();
		assertThat(wrong("项目|金额", "资产总额|900", "流动资产|300", "其中：货币资金|200", "固定资产|500", "其中：房屋|410", "在建工程|60")).isEmpty();
	}

	@Test
	void addsUpNamedSubtotals() {
		assertThat(wrong("来源|金额", "中央|1860", "省级|940", "上级资金小计|2800", "市级|320", "县级|480", "市县资金小计|780", "合计|3600"))
			.containsExactly("780");
		assertThat(wrong("项目|金额", "道路|300", "路灯|120", "城区合计|420", "道路|260", "桥梁|180", "乡镇合计|404"))
			.containsExactly("404");
		assertThat(wrong("项目|金额", "工资类小计|500", "基本工资|300", "津贴|200", "商品类小计|250", "办公费|110", "差旅费|130"))
			.containsExactly("250");
		assertThat(wrong("项目|金额", "一、基本|860", "（一）人员|720", "（二）公用|140", "二、项目|420", "（一）培训|180", "（二）设备|260"))
			.containsExactly("420");
		assertThat(wrong("项目|金额", "收入合计|800", "拨款|600", "其他|200", "支出合计|750", "工资|450", "办公|300")).isEmpty();
		assertThat(wrong("县区|人口（万人）", "东县|32.5", "西县|28.1", "南县|40.2", "全市|101.8")).containsExactly("101.8");
		assertThat(wrong("县区|产量", "东县|3250", "西县|2810", "南县|4020", "全市|12600")).isEmpty();
	}

	@Test
	void countsTheDaysOfARow() {
		assertThat(wrong("班次|开班日期|结业日期|天数", "甲|2025年7月7日|2025年7月18日|12", "乙|2025年7月21日|2025年7月30日|10",
				"丙|2025年8月4日|2025年8月15日|10"))
			.containsExactly("10");
		assertThat(wrong("展览|展期|天数", "甲|5月1日至5月10日|10", "乙|5月12日至20日|8", "丙|5月22日至6月2日|12")).containsExactly("8");
		assertThat(wrong("班次|人数|开始日期|结束日期", "甲|40|2026年3月2日|2026年3月6日", "乙|38|2026年4月13日|2026年4月7日",
				"丙|41|2026年5月11日|2026年5月15日"))
			.containsExactly("2026年4月7日");
		assertThat(wrong("班次|开始日期|结束日期|学时（天）", "甲|2025年3月3日|2025年3月14日|10", "乙|2025年4月7日|2025年4月18日|10",
				"丙|2025年5月6日|2025年5月16日|9"))
			.isEmpty();
	}

	@Test
	void addsUpTheOnlyRow() {
		String head = "维持（件）|纠正（件）|其他（件）|未审结（件）|总计（件）";
		assertThat(wrong(head, "5|1|2|1|8")).containsExactly("8");
		assertThat(wrong(head, "5|1|2|1|9")).isEmpty();
		// another row, another unit, too few parts or what is far off shows no total
		assertThat(wrong(head, "5|1|2|1|8", "2|2|1|1|9")).isEmpty();
		assertThat(wrong("维持（件）|涉及（人）|其他（件）|总计（件）", "5|1|2|7")).isEmpty();
		assertThat(wrong("维持（件）|纠正（件）|总计（件）", "5|2|8")).isEmpty();
		assertThat(wrong(head, "5|1|2|1|29")).isEmpty();
		assertThat(wrong("维持|纠正|其他|未审结|总计", "5|1|2|1|8")).isEmpty();
	}

	@Test
	void addsUpWhatWasDoneInAYear() {
		assertThat(wrong("结果|件数", "予以公开|31", "部分公开|9", "不予公开|6", "本年度办理结果总计|48", "结转下年度|3")).containsExactly("48");
		assertThat(wrong("结果|件数", "予以公开|31", "部分公开|9", "不予公开|6", "本年度办理结果总计|46", "结转下年度|3")).isEmpty();
		assertThat(wrong("项目|件数", "本年新收政府信息公开申请|48", "上年结转政府信息公开申请|3", "予以公开|31", "部分公开|9", "不予公开|6", "本年办理结果总计|46",
				"结转下年度继续办理|3"))
			.containsExactly("3");
	}

	@Test
	void dividesAreasByHeads() {
		assertThat(wrong("县|护林员（人）|面积（万亩）|人均管护（亩）", "甲县|400|32.00|800", "乙县|560|39.20|700", "丙县|350|22.75|560"))
			.containsExactly("560");
		assertThat(wrong("县|护林员（人）|面积（万亩）|人均管护（亩）", "甲县|400|32.00|800", "乙县|560|39.20|700", "丙县|350|22.75|650"))
			.isEmpty();
	}

	@Test
	void measuresSpansOfRoads() {
		assertThat(wrong("路段|起止桩号|长度（公里）", "甲段|K0+000至K6+800|6.8", "乙段|K12+300至K18+500|5.2", "丙段|K25+150至K29+650|4.5"))
			.containsExactly("5.2");
		assertThat(wrong("路段|起止桩号|长度（米）", "甲段|K0+000—K0+800|800", "乙段|K2+300—K2+950|560", "丙段|K5+100—K5+600|500"))
			.containsExactly("560");
		assertThat(wrong("路段|起止桩号|长度（公里）", "甲段|K0+000至K6+800|6.8", "乙段|K12+300至K18+500|6.2", "丙段|K25+150至K29+650|4.5"))
			.isEmpty();
		// of other roads, whose length is not that of the span
		assertThat(wrong("路段|起止桩号|长度（公里）", "甲段|K0+000至K6+800|6.8", "乙段|K12+300至K18+500|5.2", "丙段|K25+150至K29+650|4.1"))
			.isEmpty();
		assertThat(wrong("路段|起止桩号|长度（公里）", "甲段|K0+000至K6+800|6.8", "乙段|K12+300至K18+500|5.2")).isEmpty();
		assertThat(wrong("路段|起止桩号|宽度（米）", "甲段|K0+000至K0+007|7", "乙段|K2+300至K2+309|9", "丙段|K5+100至K5+600|5")).isEmpty();
	}

	@Test
	void countsTheYearsOfTerms() {
		String head = "单位|许可日期|有效期至|编号";
		assertThat(wrong(head, "甲店|2026年4月8日|2031年4月7日|1", "乙店|2026年4月9日|2031年4月8日|2", "丙店|2026年4月10日|2029年4月9日|3",
				"丁店|2026年4月13日|2031年4月12日|4"))
			.containsExactly("2029年4月9日");
		assertThat(wrong(head, "甲店|2026年4月8日|2031年4月7日|1", "乙店|2026年4月9日|2031年4月8日|2", "丙店|2026年4月10日|2031年4月10日|3",
				"丁店|2026年4月13日|2031年4月12日|4"))
			.isEmpty();
		assertThat(wrong(head, "甲店|2026年4月8日|2031年4月7日|1", "乙店|2026年4月9日|2029年4月8日|2", "丙店|2026年4月10日|2030年4月9日|3",
				"丁店|2026年4月13日|2031年4月12日|4"))
			.isEmpty();
		assertThat(wrong(head, "甲店|2026年4月8日|2031年4月7日|1", "乙店|2026年4月9日|2031年4月8日|2", "丙店|2026年4月10日|2029年4月9日|3"))
			.isEmpty();
	}

	@Test
	void readsSignsOfChange() {
		assertThat(wrong("领域|2024年|2025年|同比增减", "甲|240|276|+15.0%", "乙|80|68|-15.0%", "丙|125|150|+25.0%"))
			.containsExactly("+25.0%");
		assertThat(wrong("品种|2024年|2025年|增减", "甲|286|274|-12", "乙|320|352|32", "丙|412|405|7")).containsExactly("7");
		assertThat(wrong("品种|2024年|2025年|增减", "甲|286|274|12", "乙|320|352|32", "丙|412|405|7")).isEmpty();
		assertThat(wrong("年份|产值|同比增长（%）", "2022年|20.0|5.0", "2023年|22.0|10.0", "2024年|24.2|12.0", "2025年|27.1|12.0"))
			.containsExactly("12.0");
	}

	@Test
	void balancesRowsAndColumns() {
		assertThat(wrong("项目|金额", "上年结转|210", "本年拨入|1450", "本年支出|1388", "年末结转|262")).containsExactly("262");
		assertThat(wrong("项目|金额", "上年结转|210", "本年拨入|1450", "本年支出|1388", "年末结转|272")).isEmpty();
		assertThat(wrong("项目|金额", "上年结转|210", "本年拨入|1450", "损耗|10", "本年支出|1388", "年末结转|262")).isEmpty();
		assertThat(wrong("乡镇|抽检|合格|不合格", "甲|120|117|3", "乙|195|192|3", "丙|188|148|4", "丁|64|62|2"))
			.containsExactly("148");
		assertThat(wrong("学校|应到|实到", "甲|320|318", "乙|260|262", "丙|180|180", "丁|140|137")).containsExactly("262");
		assertThat(wrong("检测点|人数|合格率", "城东|40|98.5%", "城西|52|101.2%", "城南|31|97.0%")).containsExactly("101.2%");
		assertThat(wrong("单位|人数|任务完成率", "甲|40|98.5%", "乙|52|101.2%", "丙|31|97.0%")).isEmpty();
	}

	@Test
	void comparesTwoTables() {
		Block.Table first = Texts.table("街道|受理（件）", "东街|112", "西街|95", "南街|64", "合计|271");
		Block.Table second = Texts.table("街道|受理（件）|办结（件）", "东街|112|110", "西街|59|57", "南街|64|64", "合计|271|267");
		Block.Table income = Texts.table("来源|金额（万元）", "财政|860", "捐赠|140", "合计|1000");
		Block.Table outlay = Texts.table("用途|金额（万元）", "救助|620", "培训|360", "合计|980");

		assertThat(hits(first, Block.Paragraph.of("表2 办理情况"), second)).contains("59");
		assertThat(hits(Block.Paragraph.of("表1 2024年情况"), first, Block.Paragraph.of("表2 2025年情况"), second))
			.doesNotContain("59");
		assertThat(hits(Block.Paragraph.of("资金已全部支出。"), income, Block.Paragraph.of("支出情况："), outlay))
			.containsExactly("980");
		assertThat(hits(Block.Paragraph.of("资金使用如下。"), income, Block.Paragraph.of("支出情况："), outlay)).isEmpty();
		assertThat(hits(Block.Paragraph.of("资金全部支出，另有20万元待拨。"), income, Block.Paragraph.of("支出情况："), outlay)).isEmpty();
	}

	@Test
	void worksOutWhatATextTellsOfTheTable() {
		Block.Table roads = Texts.table("乡镇|里程（公里）", "青山镇|41", "白石镇|23", "黄沙镇|18");

		assertThat(hits(Block.Paragraph.of("青山镇比白石镇多完成15公里。"), roads)).hasSize(1);
		assertThat(hits(Block.Paragraph.of("白石镇比青山镇少18公里。"), roads)).isEmpty();
		assertThat(hits(Block.Paragraph.of("完成里程超过20公里的乡镇有3个。"), roads)).hasSize(1);
		assertThat(hits(Block.Paragraph.of("完成里程23公里以上的乡镇有2个。"), roads)).isEmpty();
		assertThat(hits(Block.Paragraph.of("计划明年超过50公里的乡镇有3个。"), roads)).isEmpty();
		assertThat(hits(Block.Paragraph.of("青山镇占总里程的55.0%。"), roads)).hasSize(1);
		assertThat(hits(Block.Paragraph.of("青山镇占总里程的50%，青山镇、白石镇占78.0%。"), roads)).isEmpty();
	}

	@Test
	void holdsPlacesAgainstTheOnlyFigures() {
		assertThat(wrong("县区|优良天数比例（%）|排名", "云溪县|94.5|1", "临江区|91.2|2", "平桥区|86.8|3", "安陵县|89.6|4"))
			.containsExactly("86.8");
		assertThat(wrong("县区|投诉（件）|排名", "云溪县|12|1", "临江区|19|2", "平桥区|31|3", "安陵县|26|4")).containsExactly("31");
		assertThat(wrong("县区|优良天数比例（%）|排名", "云溪县|94.5|1", "临江区|91.2|2", "平桥区|89.6|3", "安陵县|86.8|4")).isEmpty();
		// of two columns it is open by which they are ranked
		assertThat(wrong("县区|办件（件）|满意率（%）|排名", "云溪县|94|91|1", "临江区|91|97|2", "平桥区|86|85|3", "安陵县|89|88|4")).isEmpty();
		assertThat(wrong("县区|优良天数比例（%）|排名", "云溪县|94.5|1", "临江区|86.2|2", "平桥区|89.6|3", "安陵县|85.8|4", "南岭县|88.0|5"))
			.isEmpty();
	}

	@Test
	void tellsMoreFromLessWhereSignsAreWritten() {
		assertThat(
				wrong("指标|2024年|2025年|增减", "门诊人次|48260|51304|+3044", "住院人次|3915|3782|+133", "签约人数|21480|22650|+1170"))
			.containsExactly("+133");
		assertThat(wrong("指标|2024年|2025年|减少", "信访件|482|451|31", "投诉件|391|378|13", "复议件|26|21|5")).isEmpty();
	}

	@Test
	void holdsWhatASentenceTellsAgainstTheColumnsItNames() {
		Block.Table classes = Texts.table("期次|工种|参训人数|取证人数", "第一期|护理员|98|90", "第二期|电工|102|93", "第三期|面点师|95|88",
				"第四期|育婴员|91|81");
		Block.Table money = Texts.table("来源|金额（万元）", "中央|5000", "省级|2600", "县级|5000", "总投资|12600");

		assertThat(hits(Block.Paragraph.of("培训学员386人，其中取得证书362人，各期见下表。"), classes)).containsExactly("362人");
		assertThat(hits(Block.Paragraph.of("培训学员386人，其中取得证书352人，各期见下表。"), classes)).isEmpty();
		assertThat(hits(Block.Paragraph.of("培训学员386人，其中未取得证书34人，各期见下表。"), classes)).isEmpty();
		assertThat(hits(Block.Paragraph.of("培训学员386人，其中第一期取得证书90人。"), classes)).isEmpty();
		Block.Table works = Texts.table("项目|总投资（万元）|中央资金（万元）", "改造|30|20", "新建|20|3", "维修|10|1");
		assertThat(hits(Block.Paragraph.of("总投资60万元，其中中央资金25万元。"), works)).containsExactly("25万元");
		assertThat(hits(Block.Paragraph.of("总投资60万元，其中中央资金20万元用于改造。"), works)).isEmpty();
		assertThat(hits(Block.Paragraph.of("项目概算总投资12.6亿元，由三个渠道解决。"), money)).hasSize(1);
		assertThat(hits(Block.Paragraph.of("项目概算总投资1.26亿元，由三个渠道解决。"), money)).isEmpty();
	}

	private List<String> wrong(String... rows) {
		return hits(Texts.table(rows));
	}

	private List<String> hits(Block... blocks) {
		return this.rule.inspect(Texts.blocks(blocks)).stream().map(Hit::excerpt).toList();
	}

}
