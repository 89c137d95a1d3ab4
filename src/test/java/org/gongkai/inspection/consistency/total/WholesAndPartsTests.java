package org.gongkai.inspection.consistency.total;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("同一单位的几个数合起来是多少")
class WholesAndPartsTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(
			strings = { "13个问题中已整改到位19个，占82.6%；正在整改4个，占17.4%。", "收到行政复议申请54件，受理58件，不予受理6件；审结55件，其中维持32件，撤销9件，终止14件。",
					"全年社会消费品零售总额218.74亿元，增长5.2%。按经营单位所在地分，城镇零售额84.31亿元，增长4.9%；乡村零售额34.43亿元，增长5.9%。",
					"改造燃气管网242公里，其中新建57公里、改造85公里。", "全年支出低保资金12.6亿元，其中城市低保4180万元、农村低保8420万元；支出特困供养资金5230万元。",
					"收入总计3284.60万元，包括本年收入3126.45万元、年初结转158.15万元。支出总计3284.60万元，包括本年支出3097.28万元、年末结转178.32万元。",
					"受理诉求2248件，其中1月386件、2月342件、3月520件，月均416件。", "全年新增低保对象612户、2058人，其中城市87户、142人，农村525户、916人。",
					"拟安置268人，其中柳湾村86人、桥头村50人、南坪村32人，分别占51.2%、29.8%和19.0%。", "专业技术人员14名按职称分，正高级1名，副高级6名，中级17名。",
					"已签约的13名人才中，博士8名、硕士15名。", "部门编制总数232名，其中行政编制34名、事业编制98名；实有125人，其中行政32人、事业93人。",
					"农产品地理标志产品208个，分别为86个、17个和5个。", "常委会组成人员19人，出席26人，缺席3人。", "全村148户投票，赞成236户，反对7户，弃权5户。" })
	void asksAboutWholesToldBefore(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "23个问题中已整改到位19个，占82.6%；正在整改4个，占17.4%。", "整治沟渠242公里，其中县级57公里、镇级93公里。",
			"全年支出低保资金1.26亿元，其中城市低保4180万元、农村低保8420万元；支出特困供养资金5230万元。", "全市预算12.6亿元。有两个项目，其中一个安排4180万元，另一个比上年增加8420万元。",
			"收入总计3284.60万元，包括本年收入3126.45万元、年初结转158.15万元。支出总计3284.60万元，包括本年支出3106.28万元、年末结转178.32万元。",
			"安排项目5个，预算1012.00万元。其中，图书馆分馆建设240.00万元；免费开放186.00万元，其中上级补助120.00万元、区级配套66.00万元；文物修缮318.00万元。",
			"粮食总产量21.47万吨，其中早稻6.12万吨，中稻12.35万吨。",
			"全市接待过夜游客52.68万人次，占28.3%；一日游游客133.74万人次，占71.7%。按客源地分，省外游客41.37万人次，占22.2%；省内游客145.05万人次，占77.8%。",
			"面向应届毕业生招聘46人，占45.1%；面向服务基层人员招聘11人，占10.8%；不限定对象招聘45人，占44.1%。",
			"60个项目进入决赛，产生一等奖3个、二等奖6个、三等奖12个，获奖项目共21个，其余未获奖。",
			"比上年的122.40亿元有所增加。按经营地分，城镇92.31亿元，占75.1%；乡村30.63亿元，占24.9%。", "共安排资金500万元，其中道路200万元、桥梁100万元。" })
	void isQuietAboutWholesToldBefore(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "年末共有孤儿46人、无人抚养儿童158人，合计104人。", "每月可领取高龄津贴150元、服务补贴420元，合计470元。",
			"参加城乡居民养老保险16.32万人，参加职工养老保险7.85万人，两项合计14.17万人。", "补偿标准为1500元/亩，柳湾村补偿7.20万元，石桥村补偿5.40万元，合计22.60万元。",
			"全年召开党员大会4次、委员会会议12次、党小组会12次，上党课4次，合计22次。",
			"年初结转87.20万元，本年收入2154.36万元，收入总计2241.56万元。本年支出2190.11万元，年末结转54.45万元，支出总计2241.56万元。",
			"全年监测365天，其中优117天、良189天，优良天数合计206天。", "城市低保对象1264人，农村最低生活保障对象5872人，合计6136人。", "本单位新收申请64件，上年结转5件，合计59件。" })
	void asksAboutWholesToldBehind(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "年末共有孤儿46人、无人抚养儿童158人，合计204人。", "一、二、三等奖每名分别奖励3000元、2000元、1000元，奖金合计24000元。",
			"每月可领取高龄津贴100元、服务补贴400元，合计500元。", "全年监测365天，其中优117天、良189天，优良天数合计306天。",
			"审计检查县财政局和8个一级预算部门，并延伸审计所属单位27个，合计涉及部门、单位36个。", "村级初核21天；县级抽查时间为4月16日至4月30日，共15天。",
			"前两名各20万元，其余2个单位各12万元，合计64万元。", "工程建设188宗、政府采购193宗，其余为产权交易，共99宗。",
			"加上级补助6215万元、债券转贷收入45800万元、上年结转5320万元，收入总计100015万元。",
			"基金支出68934万元，比上年的61270万元增长12.5%；还本支出8200万元，结转下年7021万元，支出总计84155万元。",
			"公园绿地240个，公共停车泊位3200个，其中城区2000个、县城1200个。" })
	void isQuietAboutWholesToldBehind(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ⅰ类区片标准为每亩36200元；Ⅱ类区片标准为每亩42800元，Ⅰ类区片比Ⅱ类区片每亩高3400元。", "第二段最长，为520米；第四段最短，为440米，比第二段少90米。",
			"高新区计划投资23.58亿元，丰禾县计划投资12.05亿元，两者相差21.53亿元。" })
	void asksAboutGapsOfTwo(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "第二段最长，为520米；第四段最短，为440米，比第二段少80米。", "共受理诉求25600件，季均6400件，三季度最多，一季度最少，两者相差1900件。",
			"示范村达到60个；力争收入30万元以上的村达到210个，比2025年增加17个。", "支出48.50万元，决算41.87万元，比2023年度减少3.29万元。",
			"甲村230户，乙村180户，比全镇平均多12户。" })
	void isQuietAboutOtherGaps(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "全县筹集资金12633.00万元，其中中央补助6850.00万元。加上年结转214.60万元，全年可用资金22847.60万元。",
			"第一期参加人员34人；第二期参加人员116人。两期合计培训250人。", "公办幼儿园42所；另有民办园18所。公办园和民办园合计50所。", "已建成8座。加上新建的36座，总数达到34座。" })
	void asksAboutWhatIsAddedUp(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "全县筹集资金12633.00万元，其中中央补助6850.00万元。加上年结转214.60万元，全年可用资金12847.60万元。",
			"第一期参加人员34人；第二期参加人员116人。两期合计培训150人。", "主会场面积1.2万平方米；分会场4个，每个面积3000平方米，合计1.2万平方米。主会场和分会场面积合计2.4万平方米。",
			"公办幼儿园42所；另有民办园18所。公办园和民办园合计60所。", "新收申请46件，比上年的40件增长15.0%，加上上年结转2件，共48件。",
			"水稻12.1万亩，玉米10.4万亩，增加0.4万亩；大豆5.8万亩。" })
	void isQuietAboutWhatAddsUp(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

	@Test
	void tellsOfHundredMillions() {
		assertThat(this.rule.inspect(Texts.paragraphs("全年零售总额218.74亿元，增长5.2%。其中，城镇零售额84.31亿元；乡村零售额34.43亿元。"))
			.get(0)
			.message()).contains("各项相加是118.74亿元");
	}

}
