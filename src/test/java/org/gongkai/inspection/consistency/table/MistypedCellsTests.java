package org.gongkai.inspection.consistency.table;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("与表格或另一处只差一个数字的数")
class MistypedCellsTests {

	private static final String TABLE = "/项目|2025年（万元）|2024年（万元）/人员经费|1386.12|1354.26/公用经费|241.34|236.18/合计|1627.46|1590.44/";

	private final FiguresRule rule = new FiguresRule();

	private static String text(String prose) {
		return prose.replace("表格", TABLE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "基本情况如下。/全年安排在职人员各项经费支出1396.12万元，用于单位运转。/各项情况见下。表格",
			"各项情况见下。表格有关说明如下。/其他事项没有变化。/全部资金2627.46万元已于年底前支付完毕。",
			"各项情况见下。表格有关说明如下。/其他事项没有变化。/单位日常运转的公用经费，年内陆续支付，实际为341.34万元，没有结余。",
			"各项情况见下。表格有关说明如下。/其他事项没有变化。/单位日常运转的公用经费，年内陆续支付，实际为241.43万元，没有结余。",
			"绩效自评涉及资金5308.17万元，覆盖24个项目。/评价结果良好。/上述资金6308.17万元已按规定公开。",
			"社会保障和就业支出248.36万元，主要用于养老保险。/另有说明。/社会保障和就业支出148.36万元，已经支付。",
			"情况如下。/学段|学校（所）|在校（园）学生数（人）/幼儿园|48|12436/小学|71|56517/合计|119|68953/说明一。/说明二。/全县各学段学生共有58953人。" })
	void asksAboutFiguresWithOneOtherDigit(String text) {
		assertThat(this.rule.inspect(Texts.lines(text(text)))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "全年安排在职人员各项经费支出1386.12万元，用于单位运转。/各项情况见下。表格",
			// called by nothing of the table
			"各项情况见下。表格有关说明如下。/其他事项没有变化。/办公楼维修完成投资251.34万元。",
			// in another unit
			"各项情况见下。表格有关说明如下。/其他事项没有变化。/公用经费以外的设备共有241.35吨。",
			// made up by the others of its paragraph
			"各项情况见下。表格有关说明如下。/其他事项没有变化。/人员经费中，在职1000.07万元、离退休386.04万元，共1386.11万元。",
			// told twice
			"各项情况见下。表格有关说明如下。/公用经费预算251.34万元。/预算251.34万元按公用经费标准安排。",
			// round, and near by chance
			"情况如下。/活动|参与（人次）/讲座|2400/展览|3100/说明。/说明二。/讲座计划参与2700人次。",
			"比上年同期的社会保障和就业支出248.36万元，有所变化。/另有说明。/社会保障和就业支出148.36万元，已经支付。",
			"社会保障和就业支出24.83万元，主要用于养老保险。/另有说明。/农林水项目的其他支出，其中有14.83万元已经支付。" })
	void isQuietAboutOtherFigures(String text) {
		assertThat(this.rule.inspect(Texts.lines(text(text)))).as(text).isEmpty();
	}

}
