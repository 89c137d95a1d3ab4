package org.gongkai.inspection.consistency.total;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("各项与总数")
class SumsTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "3期参训人数依次为98人、76人、112人，累计培训296人次。", "工程分三个标段，一标段2.8公里，二标段3.4公里，三标段1.9公里，管网总长8.3公里。",
			"第一批480万元，第二批320万元，两批累计下达820万元。", "在编人员52人，其中行政编制18人、事业编制36人。", "开展夜查36次，联合执法24次，日常巡查120次，共计190次。",
			"共安排项目28个，产业类16个，基础设施类8个，公共服务类5个。", "发现问题36处，当场整改28处，限期整改10处。", "耕地4.5万亩，其中水田2.8万亩，旱地1.5万亩。",
			"共摸排隐患135处，其中高风险12处、中风险45处、低风险88处。", "满分100分，由价格分30分、技术分45分、商务分15分三部分组成。",
			"预算4862.35万元，其中拨款4215.60万元，事业收入386.75万元，上年结转250.00万元。", "1月12.6亿元，2月9.8亿元，3月14.3亿元，1至3月累计35.7亿元。",
			"2024年、2025年分别完成3.2亿元、4.1亿元，两年共完成7.5亿元。", "新收申请36件，上年结转2件。全年办结39件，结转下年2件。" })
	void asksAboutParts(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "3期参训人数依次为98人、76人、112人，累计培训286人次。",
			"全县完成整治35.60公里，其中南溪14.20公里，新建护岸8.30公里；北溪21.40公里，新建护岸6.10公里。",
			"2024年新建并启用站点5座。2023年新建站点8座，其中3座于2024年启用，因此2024年启用的站点共8座。",
			"新收案件4120件，其中民事案件2640件，执行案件1210件；加上旧存案件285件，共办理案件4405件。", "工程分三个标段，一标段2.8公里，二标段3.4公里，三标段1.9公里，管网总长8.1公里。",
			"第一批480万元，第二批320万元，两批累计下达800万元。", "开展夜查36次，联合执法24次，日常巡查120次，共计180次。", "发现问题36处，当场整改28处，限期整改8处，立案2起。",
			"满分100分，由价格分30分、技术分45分、商务分25分三部分组成。", "火情27起，其中农事引发12起、祭祀引发7起、雷击引发3起、其他原因引发5起，均在24小时内扑灭。",
			"住院费用18600元，其中政策范围内16000元，扣除起付标准后为15400元，可报销12320元，其余6280元自付。", "甲1.2万元、乙1.3万元、丙1.4万元，共计3.8万元。",
			"新收申请36件，上年结转2件。全年办结36件，结转下年2件。", "经费按每人1.80万元安排，其中办公费32.40万元、差旅费27.00万元。" })
	void isQuietAboutPartsThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

}
