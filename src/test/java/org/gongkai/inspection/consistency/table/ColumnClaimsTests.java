package org.gongkai.inspection.consistency.table;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("正文按表格各列算出的平均数、总数和行数")
class ColumnClaimsTests {

	private static final String SCORES = "/窗口|样本（份）|得分/甲窗口|200|91.2/乙窗口|100|94.6/丙窗口|300|88.9/丁窗口|200|93.3";

	private static final String PLANS = "/项目|计划投资（万元）|新增床位（张）/东院|12450|120/西院|8620|80/南院|5480|60/合计|26550|260";

	private static final String NAMES = "/场馆名称|位置|座位（个）/甲馆|东街|820/乙馆|西街|460/丙馆|南街|350/丁馆|北街|280";

	private static final String GROWTH = "/乡镇|2025年（万元）|2026年（万元）|同比增长/甲镇|8200|8938|9.0%/乙镇|6300|6552|4.0%/丙镇|7200|7920|10.0%";

	private final FiguresRule rule = new FiguresRule();

	private static String text(String prose) {
		return prose.replace("分表", SCORES).replace("资表", PLANS).replace("名表", NAMES).replace("速表", GROWTH);
	}

	@ParameterizedTest
	@ValueSource(strings = { "测评结果如下。分表/4个窗口平均得分92.6分，总体良好。", "测评结果如下。分表/各窗口平均得分为91.6分。",
			"测评结果如下。/窗口|环境|服务|总分/甲窗口|45.2|46.1|91.3/乙窗口|47.0|46.5|93.5/丙窗口|44.6|45.0|89.6/三个窗口平均92.5分。",
			"评价满分合计100分，分值如下。/指标|分值/质量|40/效率|35/态度|20/环境|15", "今年安排项目3个，投资26.55亿元，如期开工。资表", "现将280张床位列为年内新增床位，安排如下。资表",
			"现对5个场馆予以通报，请抓好整改。名表", "列入补助的5个大型文体场馆免费开放，共接待群众。名表",
			"全市新增避险点5处，已设立标牌。避险点名单如下。/位置|面积（平方米）/东街|820/西街|460/南街|350/北街|280", "增速最高的是甲镇，主要靠新项目拉动。速表" })
	void asksAboutWhatTheColumnsDoNotComeTo(String text) {
		assertThat(this.rule.inspect(Texts.lines(text(text)))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "测评结果如下。分表/4个窗口平均得分92.0分，总体良好。",
			// weighted by the samples
			"测评结果如下。分表/各窗口平均得分91.3分。",
			// of some of them, of another time, of what no column has
			"测评结果如下。分表/前2个窗口平均得分93.1分。", "测评结果如下。分表/其中3个窗口平均得分92.6分。", "测评结果如下。分表/上年平均得分90.3分。",
			"测评结果如下。分表/甲窗口平均得分90.3分。", "测评结果如下。分表/平均等候12分钟。", "评价满分合计110分，分值如下。/指标|分值/质量|40/效率|35/态度|20/环境|15",
			"今年安排项目3个，投资2.655亿元。资表", "今年安排项目3个，投资26550万元，其中贷款2655万元已到位。资表", "现将260张床位列为年内新增床位，安排如下。资表",
			"各月情况如下。/月份|当月（万元）|累计（万元）/1月|210|210/2月|400|610/3月|520|1130/全年预计1950万元。", "现对4个场馆予以通报，请抓好整改。名表",
			"全县共有5个场馆，其中通报如下。名表", "现对其中5个场馆予以通报。名表", "5个市直属的场馆免费开放。名表", "3个所属场馆免费开放。名表", "全市5个场馆免费开放。名表",
			"甲馆、乙馆和丁馆3个场馆免费开放。名表", "新增避险点5处，部分避险点如下。/位置|面积（平方米）/东街|820/西街|460/南街|350/北街|280", "增速最高的是丙镇，增速最低的是乙镇。速表",
			"测评结果如下。分表/2个窗口平均得分93.6分。", "5个新建成的场馆免费开放。名表", "累计有5个场馆获奖。名表",
			"新增避险点5处，已设标牌。避险点概况如下。/位置|面积（平方米）/东街|820/西街|460/南街|350/北街|280",
			"现奖励5人。/序号|姓名|金额（元）/1|甲某|800/2|乙某|600/3|丙某|500/4|丁某|500", "另备26张床位。资表",
			"各月情况如下。/月份|当月（万元）|累计（万元）/1月|210|210/2月|400|610/3月|520|1130/全年预计195万元。" })
	void isQuietAboutWhatTheyComeToOrIsOfOtherThings(String text) {
		assertThat(this.rule.inspect(Texts.lines(text(text)))).as(text).isEmpty();
	}

}
