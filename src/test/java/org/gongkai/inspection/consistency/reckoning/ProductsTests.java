package org.gongkai.inspection.consistency.reckoning;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("单价、数量和平均数")
class ProductsTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "采购计算机30台，每台5200元，总价16.6万元。", "台式机45台，单价4800元，共计26.1万元。",
			"流转土地860亩，每亩每年租金700元，每年租金收入66万元。", "每人每天补助伙食费40元，培训5天，共计300元。", "巡河按每月2次、全年48次安排。",
			"栽植苗木36万株，按每亩90株计算，折合面积3000亩。", "日处理能力5000吨，按全年365天计算，一年处理18.25万吨。",
			"一等奖2名、二等奖4名，每名分别奖励3000元、2000元，奖金总额1.6万元。", "共培训6期，每期80人，累计培训520人。", "惠及1.2万名群众，补贴资金360万元，人均补贴3000元。",
			"教学班32个，在校学生1560人，平均每班52人。", "种植水稻2400亩，亩产560公斤，总产量1444吨。", "得分分别为92.5分、88.3分、90.1分，平均得分91.3分。",
			"四周分别为126人次、138人次、150人次和142人次，平均每周149人次。", "全年接待480批次，月均接待45批次。", "场地长40米、宽25米，占地面积1200平方米。",
			"配套资金按6:4的比例分担，市级承担1200万元，县级承担900万元。", "各点浓度分别为28、31、26、35微克，最高值为31微克。" })
	void asksAboutProducts(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "采购计算机30台，每台5200元，总价15.6万元。", "采购60台，每台单价5430元。采购预算42万元。",
			"流转土地860亩，每亩每年租金700元，每年租金收入60.2万元。", "每人每天补助伙食费40元，培训5天，共计200元。", "巡河按每月2次、全年24次安排。",
			"栽植苗木36万株，按每亩90株计算，折合面积4000亩。", "评出一等奖1名、二等奖3名，共4名，每名分别奖励5000元、3000元，奖金总额1.4万元。", "每户1.5万元，86户共发放129万元。",
			"惠及1.2万名群众，补贴资金360万元，人均补贴300元。", "在校学生1890人，教学班42个，平均班额45人。", "线路分别为12.5公里、9.8公里和15.2公里，合计37.5公里，平均12.5公里。",
			"场地长40米、宽25米，占地面积1000平方米。", "资金270万元按7:3的比例分担，其中市级189万元，县级81万元。", "平均每班45人；专任教师126人，学生1890人，生师比为15:1。",
			"各点浓度分别为28、31、26、35微克，最高值为35微克。", "活动36场，参与群众1.2万人次，平均每场300余人。" })
	void isQuietAboutProductsThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

}
