package org.gongkai.inspection.consistency.share;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("占比与紧挨的数只差一位")
class SlippedSharesTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "来电回访2480件，满意2430件，满意率98.0%；短信回访1200件，满意1176件，满意率88%。",
			"首期到位20亿元，总规模50亿元，首期占30%，其中财政8亿元、企业7亿元、社会5亿元。", "登记180件，其中网上办理141件，占比约68.3%。",
			"采购预算300万元，成交276万元，节约24万元，节约率（节约额占预算的比重）为9.0%。",
			"物业费年初预算8.0万元，支出决算6.4万元，完成预算的80.0%；印刷费年初预算30.0万元，支出决算25.5万元，完成预算的75.0%。",
			"污水处理站设计日处理能力800立方米，4月份日均处理620立方米，运行负荷为87.5%。", "全年登记来访950批次，比上年增加38批次，增长4.2%；当场答复722批次，现场答复率67.0%。",
			"全年调整后预算1400.00万元，年初预算1250.00万元，决算1330.00万元，完成年初预算的116.4%。", "共收到作品96件，64件进入复评；复评后32件进入终评，入选比例60%。",
			"三月拨付1260.35万元，累计拨付2520.70万元，占总额的70.0%；四月拨付630.18万元。全部拨付3150.88万元。",
			"年初预算1250.00万元，调整后预算1400.00万元，决算1330.00万元，为年初预算的106.4%，为调整后预算的85.0%。" })
	void asksAboutAShareThatIsOneSlipAway(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "登记在册的120个村中，完成改造的108个，改造率90%，比上年末的80%提高10个百分点。", "批准86件120人，不批准30人，不批率为20.0%。",
			"破获案件250起，当年立案240起。在破获的案件中，当年立案的216起，往年积案34起，当年案件破案率为90.0%。", "登记180件，其中网上办理141件，占比约78.3%。",
			"物业费年初预算8.0万元，支出决算6.4万元，完成预算的80.0%；印刷费年初预算30.0万元，支出决算25.5万元，完成预算的85.0%。",
			"合同价500万元，开工后预付30%，即150万元；验收后再付60%，即300万元；余款50万元两年后付清。",
			"亏损企业由75家减少到60家，下降20.0%，亏损面由15.0%降至12.0%，两年企业总数均为500家。", "招收学徒1200人。全部学员中，男性480人、女性720人，分别占40.0%和60.0%。",
			"全年登记来访950批次，现场答复722批次，其余228批次中当月办结171批次，当月办结比例75.0%。",
			"年末常住人口52.40万人，其中城镇常住人口28.82万人，常住人口城镇化率55.0%；户籍人口城镇化率41.6%。", "批准立项124件，不批准立项31件，不批率为20.0%。",
			"招收学徒600人。其中初级120人、中级180人、高级300人，分别占20.0%、30.0%和50.0%。",
			"甲线长320公里。设站12座。配员36人。设备48台。乙线长381公里，丙线长200公里，占甲线的62.5%。", "共收到作品96件，55件进入复评；复评后27件进入终评，入选比例40%。",
			"甲线长320公里。|乙线长381公里，丙线长200公里，占甲线的62.5%。" })
	void isQuietWhereAnythingMakesTheShare(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("\\|")))).as(text).isEmpty();
	}

}
