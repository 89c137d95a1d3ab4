package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A paragraph, and behind § the rows of a table. */
@DisplayName("总数、界限和期限")
class WholesAndLimitsTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "2026年计划改造村级养老院7所，名单见下表。§养老院|内容;东河养老院|消防;西河养老院|厨房;南山养老院|床位;北山养老院|坡道;中湾养老院|喷淋;下湾养老院|电梯",
			"本批次共出让国有土地使用权4宗，总面积9.5公顷，具体情况如下：§地块编号|位置|面积（公顷）;A-1|城东|2.1;A-2|城西|2.4;A-3|城南|5.0",
			"全年共查处食品违法案件6起，基本情况如下。§案件名称|处罚结果;某餐馆使用过期食品案|警告;某超市销售过期饮料案|罚款;某小作坊无证经营案|罚款;某食堂未留样案|警告;某饭店无健康证案|警告",
			"今年全县共改造危桥5座，见下表。§桥名|所在乡镇|完工时间;石拱桥|东镇|2026年3月;板桥|西镇|2026年4月;新河桥|南镇|2026年5月;柳树桥|北镇|2026年6月",
			"本次共确定示范村5个，涉及乡镇4个，名单如下：§乡镇|示范村;东镇|甲村、乙村;西镇|丙村;南镇|丁村、戊村" })
	void countsTheRowsThatATextPointsTo(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"2026年全县计划改造村级养老院12所，其中重点改造的养老院名单见下表。§养老院|内容;东河养老院|消防;西河养老院|厨房;南山养老院|床位;北山养老院|坡道;中湾养老院|喷淋;下湾养老院|电梯;前湾养老院|电梯;后湾养老院|电梯;左湾养老院|电梯;右湾养老院|电梯",
			"本批次共出让国有土地使用权4宗，总面积9.5公顷，分地块用途情况如下：§地块用途|宗数（宗）|面积（公顷）;工业|1|2.1;商业|2|2.4;居住|1|5.0",
			"全年共查处食品违法案件6起，现将其中5起典型案例通报如下。§案件名称|处罚结果;某餐馆使用过期食品案|警告;某超市销售过期饮料案|罚款;某小作坊无证经营案|罚款;某食堂未留样案|警告;某饭店无健康证案|警告",
			"全县现有公路桥梁5座，今年改造情况如下。§桥名|所在乡镇|完工时间;石拱桥|东镇|2026年3月;板桥|西镇|2026年4月;新河桥|南镇|2026年5月;柳树桥|北镇|2026年6月",
			"全县共有农村学校5所，本学期各学校检查的问题如下。§学校|问题;东镇小学|消防通道堵塞;西镇小学|食堂未留样;南镇小学|电线老化;北镇小学|围墙裂缝;中心学校|无",
			"全县共有农村学校6所，本学期检查的问题如下。§学校|问题;东镇小学|通道堵塞;西镇小学|未留样;南镇小学|电线老化;北镇小学|围墙裂缝;中心学校|无" })
	void isQuietAboutRowsThatAreNotAllThatIsCounted(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025年，全区新增公办学位2180个，分布如下。§片区|新建学校（所）|新增公办学位（个）;东片|2|900;西片|1|540;南片|1|640;合计|4|2080",
			"今年我县开展技能培训，培训人数1530人，各工种情况见下表。§工种|培训期数（期）|培训人数（人）|取证人数（人）;电工|6|520|480;焊工|5|410|390;家政|8|420|400;合计|19|1350|1270",
			"截至6月底，拨付资金4860万元，惠及三个乡镇。§乡镇|安排资金（万元）|拨付资金（万元）;东镇|2200|1860;西镇|1800|1500;南镇|1600|1300;合计|5600|4660" })
	void holdsAColumnsTotalAgainstItsName(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"2025年，全区新增公办学位2080个，分布如下。2024年新增公办学位1900个。§片区|新建学校（所）|新增公办学位（个）;东片|2|900;西片|1|540;南片|1|640;合计|4|2080",
			"各工种情况见下表，其中电工培训人数520人，焊工培训人数410人。上年培训人数1200人。§工种|培训期数（期）|培训人数（人）|取证人数（人）;电工|6|520|480;焊工|5|410|390;家政|8|420|400;合计|19|1350|1270",
			"截至6月底，安排资金5600万元，拨付资金4660万元，比上年同期拨付资金4200万元有所增加。计划年底拨付资金5000万元。§乡镇|安排资金（万元）|拨付资金（万元）;东镇|2200|1860;西镇|1800|1500;南镇|1600|1300;合计|5600|4660" })
	void isQuietAboutOtherNumbersOfThatName(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"下表平均值为各校数值的简单平均。§学校|师生比|及格率（%）|优秀率（%）;一中|13.5|95.0|40.0;二中|14.5|93.0|36.0;三中|14.0|91.0|32.0;平均|14.0|93.0|38.0",
			"§学校|及格率（%）|优秀率（%）|达标率（%）;一中|95.0|40.0|88.0;二中|93.2|36.4|86.2;三中|91.3|32.6|91.3;平均|93.2|36.3|89.5",
			"平均数按各村数值直接平均。§村|户均面积（亩）|户均收入（元）;甲村|4.2|32000;乙村|5.0|36000;丙村|5.8|40000;均值|5.0|63000" })
	void takesThePlainMeanOfRatesWhereItIsTold(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "§学校|学生（人）|及格率（%）;一中|900|95.0;二中|400|93.0;三中|300|91.0;平均|533.3|93.8",
			"§学校|及格率（%）|优秀率（%）;一中|95.0|40.0;二中|93.0|36.0;三中|91.0|32.0;平均|93.8|37.1",
			"下表平均数为加权平均，全县平均每校学生人数530人。§学校|生均图书（册）|生均面积（平方米）;一中|42|18;二中|38|16;三中|36|20;四中|44|22;平均|40|21" })
	void isQuietAboutWeightedMeans(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"合格率在95%以上的乡镇4个，其余需整改。§乡镇|抽检（批）|合格率;大坪镇|30|98.2%;竹园镇|30|96.5%;沙溪乡|25|93.7%;松岭乡|24|91.1%;龙洞乡|40|90.4%",
			"有3个乡镇合格率未达到95%，应当限期整改。§乡镇|抽检（批）|合格率;大坪镇|30|98.2%;竹园镇|30|96.5%;沙溪乡|25|95.7%;松岭乡|24|91.1%;龙洞乡|40|90.4%",
			"完成率不足90%的有沙溪乡、松岭乡、龙洞乡等3个乡镇。§乡镇|完成率（%）|满意率（%）;大坪镇|98.2|99;竹园镇|96.5|98;沙溪乡|93.7|95;松岭乡|89.1|97;龙洞乡|88.4|96",
			"得分达到90分以上的学校共4所。§学校|得分;一中|95;二中|92;三中|86;四中|91;五中|78", "低于80元/平方米的村仅3个。§村|租金（元）;甲村|76;乙村|84;丙村|92;丁村|79",
			"其中4个社区参与率超过60%。§社区|户数（户）|参与率;甲社区|800|66.2%;乙社区|640|54.0%;丙社区|920|71.5%;丁社区|530|58.8%;戊社区|530|62.8%" })
	void countsTheRowsBeyondALimit(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"合格率在95%以上的乡镇2个，达到90%以上的乡镇5个，未达到95%的乡镇有3个，3个乡镇合格率低于95%。§乡镇|抽检（批）|合格率;大坪镇|30|98.2%;竹园镇|30|96.5%;沙溪乡|25|93.7%;松岭乡|24|91.1%;龙洞乡|40|90.4%",
			"前2个乡镇合格率超过90%。计划明年合格率达到98%以上的乡镇有4个，力争2个乡镇达到99%。§乡镇|抽检（批）|合格率;大坪镇|30|98.2%;竹园镇|30|96.5%;沙溪乡|25|93.7%;松岭乡|24|91.1%;龙洞乡|40|90.4%",
			"完成率98.2%以上的有大坪镇1个乡镇，不足90%的有松岭乡、龙洞乡等2个乡镇，满意率超过95%的乡镇有4个。§乡镇|完成率（%）|满意率（%）;大坪镇|98.2|99;竹园镇|96.5|98;沙溪乡|93.7|95;松岭乡|89.1|97;龙洞乡|88.4|96" })
	void isQuietAboutRowsBeyondALimitThatFit(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"§指标|2025年（亿元）|增速（%）;地区生产总值|359.80|5.2;第一产业|38.62|3.1;第二产业|142.75|6.0;其中：工业|120.30|6.2;第三产业|168.43|5.0",
			"§项目|金额（亿元）;进出口总额|86.4;其中：出口|52.1;进口|33.3", "§类别|投资（万元）;农业|12650;工业|38420;服务业|20730;总投资|78100",
			"§项目|完成数（万元）;一般公共预算收入|95600;税收收入|60200;非税收入|25400;上级补助收入|180000", "§指标|人数（万人）;户籍人口|46.80;男性|22.10;女性|21.70",
			"§项目|2026年预算（万元）;因公出国（境）费|0.00;公务接待费|4.20;公务用车购置及运行费|32.60;其中：公务用车购置费|18.00;公务用车运行费|12.60;“三公”经费合计|34.80",
			"§项目|2025年预算数|2025年决算数;合计|16.50|14.80;1.因公出国（境）费用|0|0;2.公务接待费|4.50|3.20;3.公务用车购置及运行维护费|12.00|10.60;其中：（1）公务用车购置费|0|0;（2）公务用车运行维护费|12.00|10.60",
			"§来源|金额（万元）|户数（户）;中央|1860|20;省级|940|15;市级|320|5;到位资金合计|3210|40",
			"初步核算如下。§指标|增加值（亿元）;第一产业|38.62;第二产业|142.75;第三产业|168.43;地区生产总值|359.80" })
	void knowsWholesByTheirNames(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"§指标|2025年（亿元）|增速（%）;地区生产总值|349.81|5.2;第一产业|38.62|3.1;第二产业|142.75|6.0;第三产业|168.43|5.0;固定资产投资|88.1|4.0;进出口总额|12.3|1.0",
			"§指标|数值;总面积（平方公里）|1250;总人口（万人）|46.8;农作物播种总面积（万亩）|88.6;社会消费品零售总额（亿元）|138.5",
			"§项目|预算（万元）;本级收入|12650;上级补助|38420;调入资金|730;支出合计|51000",
			"§项目|2026年预算（万元）;“三公”经费合计|34.80;因公出国（境）费|0.00;公务接待费|4.20;公务用车购置及运行费|30.60;其中：公务用车购置费|18.00;公务用车运行费|12.60" })
	void isQuietAboutWholesThatFitOrHaveMoreParts(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"§类别|抽检批次|不合格批次|合格率（%）;食用油|120|3|97.5;乳制品|100|1|99.0;糕点|150|6|94.0;蔬菜|200|8|96.0;合计|570|18|96.8",
			"§单位|应到（人）|缺勤（人）|出勤率;甲|40|2|95.0%;乙|50|4|92.0%;丙|25|1|86.0%",
			"§乡镇|问题数|未整改数|整改率（%）;东镇|80|4|95.0;西镇|60|3|85.0;南镇|50|5|90.0" })
	void worksOutARateOfWhatFailed(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "§类别|抽检批次|不合格批次|不合格率（%）|合格率（%）;食用油|120|3|2.5|97.5;乳制品|100|1|1.0|99.0;糕点|150|6|4.0|96.0",
			"§单位|样本（人）|不满意（人）|综合满意率;甲|40|2|97.0%;乙|50|4|94.5%;丙|25|1|98.2%" })
	void isQuietAboutRatesOfOtherThings(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"从总体看，三个项目完成投资3.6亿元，为年度计划的82%，进度偏慢。§项目|总投资（万元）|2025年计划（万元）|2025年完成（万元）;甲|62000|18000|13500;乙|24000|12000|9600;丙|35000|18000|12900;合计|121000|48000|36000",
			"上半年完成36000万元，占总投资的38.8%，见下表。§项目|总投资（万元）|2025年完成（万元）;甲|62000|13500;乙|24000|9600;丙|35000|12900",
			"共培训1270人，完成目标任务的84.1%。§单位|任务（人）|完成（人）;甲|500|480;乙|450|390;丙|400|400;合计|1350|1270" })
	void holdsOneColumnAgainstAnother(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"从总体看，三个项目完成投资3.6亿元，为年度计划的75%，占总投资的29.8%。比上年增长12%。§项目|总投资（万元）|2025年计划（万元）|2025年完成（万元）;甲|62000|18000|13500;乙|24000|12000|9600;丙|35000|18000|12900;合计|121000|48000|36000" })
	void isQuietAboutSharesThatFit(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "§事项|件数;本年新收|47;上年结转|3;予以公开|28;部分公开|6;不予公开|4;无法提供|8;不予处理|1;其他处理|2;办理结果总计|49;结转下年度继续办理|3",
			"§项目|金额（万元）;上年结转|120;本年拨入|860;低保金|400;特困供养|220;临时救助|90;支出合计|710;年末结余|290" })
	void addsUpWhatWentKindByKind(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "§项目|金额（万元）;上年结转|120;本年拨入|860;低保金|400;特困供养|220;临时救助|90;支出合计|710;年末结余|270",
			"§项目|金额（万元）;上年结转|120;本年拨入|860;合计|980;低保金|400;特困供养|220;调剂|90;年末结余|270" })
	void isQuietAboutBalancesThatFitOrLackAKind(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"§项目|开工日期|竣工日期|工期;甲|2025年3月1日|2025年8月31日|6个月;乙|2025年4月1日|2025年12月31日|12个月;丙|2025年5月1日|2025年10月31日|6个月",
			"§承租方|起租日|到期日|租期;甲|2023年1月1日|2025年12月31日|3年;乙|2024年7月1日|2029年6月30日|3年;丙|2025年5月10日|2028年5月9日|3年;丁|2025年5月10日|2030年5月9日|5年",
			"§项目|建设起止时间|建设周期（月）;甲|2025年3月至2025年8月|6;乙|2025年4月至2026年3月|10;丙|2025年5月至2025年10月|6" })
	void countsTheMonthsOfARow(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"§项目|开工日期|竣工日期|工期;甲|2025年3月5日|2025年8月28日|6个月;乙|2025年4月1日|2025年12月31日|9个月;丙|2025年5月1日|2025年11月1日|6个月",
			"§项目|开工日期|竣工日期|质保期;甲|2025年3月5日|2025年8月28日|24个月;乙|2025年4月1日|2025年12月31日|24个月;丙|2025年5月1日|2025年11月1日|12个月" })
	void isQuietAboutMonthsThatFitOrTellOfAnotherTerm(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	private List<Hit> inspect(String text) {
		String[] parts = text.split("§");
		List<Block> blocks = new ArrayList<>();
		if (!parts[0].isEmpty()) {
			blocks.add(Block.Paragraph.of(parts[0]));
		}
		blocks.add(new Block.Table("", 1, Texts.table(parts[1].split(";")).rows()));
		return this.rule.inspect(Texts.blocks(blocks.toArray(Block[]::new)));
	}

}
