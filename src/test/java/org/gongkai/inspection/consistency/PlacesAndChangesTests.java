package org.gongkai.inspection.consistency;

import java.util.List;

import org.gongkai.format.Block;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("名次和增减")
class PlacesAndChangesTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "我县由第9位上升至第6位，前移4位。", "工业增速列全市第4位，比上年的第7位上升2位。", "排名由第6位上升至第9位。",
			"灌溉水利用系数由0.52提高到0.61，提高0.19。", "接报刑事警情126起，同比下降18.2%（上年同期142起）。", "单程由18.2公里缩短为15.6公里，单程里程减少3.6公里。",
			"达到Ⅲ类的有18个，占90%；上年同期有17个，占85%，优良断面比例同比提高3个百分点。", "原价每盒58元，集采后每盒14.5元，降价85%。",
			"3月下旬，区爱卫办组织对全区14个街道（镇）的社区环境卫生进行了现场评比。望梅街道得96.2分，排名第1位；柳湾镇得95.8分，排名第2位；石鼓镇得78.5分，排名第15位。",
			"市教育局对9个县区的控辍保学工作开展年度考核。我区得分91.2分，位列第10名。", "在11个乡镇中排名第12位，得分81.2分。" })
	void asksAboutChangesThatDoNotFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "我县由第9位上升至第6位，前移3位。", "投资增速由第3位下降到第8位，后移5位。", "工业增速列全市第4位，比上年的第7位上升3位。",
			"灌溉水利用系数由0.52提高到0.61，提高0.09。", "能耗由0.86吨标准煤降到0.79吨标准煤，降低0.07吨标准煤。", "接报刑事警情126起，同比下降18.2%（上年同期154起）。",
			"单程由18.2公里缩短为15.6公里，单程里程减少2.6公里。", "达到Ⅲ类的有18个，占90%；上年同期有17个，占85%，优良断面比例同比提高5个百分点。",
			"原价每盒58元，集采后每盒14.5元，降价75%。", "鸡蛋每公斤9.12元，比上月的9.60元回落5.0%；三个监测点的菜籽油价格分别为每升13.8元、14.2元、14.0元。",
			"区爱卫办组织对全区14个街道（镇）的社区环境卫生进行了现场评比。望梅街道得96.2分，排名第1位；石鼓镇得78.5分，排名第14位。上年在全市排名第15位。",
			"对9个县区的控辍保学工作开展年度考核。我区在全省县区中位列第10名。" })
	void isQuietAboutChangesThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isEmpty();
	}

	@Test
	void asksAboutTheStepFromARowToTheNext() {
		assertThat(this.rule.inspect(Texts.blocks(water("8.8", "-12.9")))).isEmpty();
		assertThat(this.rule.inspect(Texts.blocks(water("9.8", "-12.9")))).hasSize(1);
	}

	@Test
	void asksAboutARowThatDoesNotComeToItsEnd() {
		assertThat(this.rule.inspect(Texts.blocks(assets("70")))).isEmpty();
		assertThat(this.rule.inspect(Texts.blocks(assets("72")))).hasSize(1);
	}

	private static Block.Table assets(String end) {
		return Texts.table("项目|年初数|本年增加|本年减少|年末数", "固定资产|860|120|45|935", "无形资产|64|8|2|" + end, "在建工程|210|96|150|156");
	}

	@Test
	void addsUpTheMonthsOfAQuarter() {
		assertThat(this.rule.inspect(Texts.blocks(months("11220")))).isEmpty();
		assertThat(this.rule.inspect(Texts.blocks(months("11320")))).hasSize(1);
	}

	private static Block.Table months(String quarter) {
		return Texts.table("月份|接待量（人次）", "1月|3260", "2月|4120", "3月|3840", "一季度|" + quarter);
	}

	private static Block.Table water(String third, String fourth) {
		return Texts.table("季度|用水量（万立方米）|比上季度增减（万立方米）", "一季度|86.4|—", "二季度|92.7|6.3", "三季度|101.5|" + third,
				"四季度|88.6|" + fourth);
	}

	@Test
	void weighsMarksBesideTheNumbersOfCandidates() {
		Block.Paragraph weights = Block.Paragraph.of("总成绩按笔试成绩占60%、面试成绩占40%计算。");
		assertThat(this.rule.inspect(Texts.blocks(weights, marks("76.30")))).isEmpty();
		assertThat(this.rule.inspect(Texts.blocks(weights, marks("78.30")))).hasSize(1);
	}

	private static Block.Table marks(String second) {
		return Texts.table("面试序号|笔试成绩|面试成绩|总成绩", "3|78.50|84.00|80.70", "2|72.50|82.00|" + second,
				"4|70.00|80.00|74.00");
	}

	@Test
	void namesTheRateWhereTheWordsTellOfOne() {
		Block.Table towns = Texts.table("乡镇|全年任务（万元）|一季度入库（万元）|完成进度", "东岭镇|2000|640|32.0%", "南湾镇|1500|435|29.0%",
				"西塘乡|800|216|27.0%");
		assertThat(this.rule.inspect(Texts.blocks(towns, Block.Paragraph.of("从进度看，南湾镇完成全年任务的比例最高。")))).hasSize(1);
		assertThat(this.rule.inspect(Texts.blocks(towns, Block.Paragraph.of("从进度看，东岭镇完成全年任务的比例最高。")))).isEmpty();
	}

	@Test
	void letsFewRowsRoundLittle() {
		assertThat(this.rule.inspect(
				Texts.blocks(Texts.table("乡镇|面积（万亩）|资金（万元）", "青河镇|3.2|64", "柳林镇|2.8|56", "石桥乡|1.9|38", "合计|8.3|158"))))
			.hasSize(1);
		assertThat(this.rule.inspect(
				Texts.blocks(Texts.table("乡镇|面积（万亩）|资金（万元）", "青河镇|3.2|64", "柳林镇|2.8|56", "石桥乡|1.9|38", "合计|8.0|158"))))
			.isEmpty();
	}

	@Test
	void isQuietAboutAnotherYearOfWhatTheTitleNames() {
		assertThat(this.rule.inspect(Texts.text("岚陵市2026年全民阅读月活动方案", Texts.numbered(""), List.of(),
				Block.Paragraph.of("活动时间为2026年4月23日至5月22日。"), Block.Paragraph.of("2025年全民阅读月为期25天，开展活动38场。"))))
			.isEmpty();
	}

}
