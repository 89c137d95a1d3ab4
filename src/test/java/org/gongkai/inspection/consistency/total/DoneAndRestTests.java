package org.gongkai.inspection.consistency.total;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("总数与后面说的已办和未办")
class DoneAndRestTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(
			strings = { "发现57个问题，其中消防22个，收费17个，资质11个，教学7个。/截至4月底，已完成整改49个，其余6个正在整改。", "检查了37家单位。33家单位达到合格以上标准；3家单位不合格。",
					"全年受理1324件。/各单位加快办理，已办结1278件，在办37件。", "转贷专项债券3.2亿元。截至年底，已支出2.4万元，支出进度75%；未支出的0.8亿元预计6月底前支付。",
					"转贷专项债券3.2亿元。截至年底，已支出2.4亿元，支出进度75%；未支出的0.8万元预计6月底前支付。", "参加考试的考生共1860人，其中缺考42人，实际参考1828人。",
					"检查点位36个，发现问题点位15个，未发现问题的点位23个。", "检查点位36个，未发现问题的点位23个，发现问题点位15个。", "建设供水点57处。已通水49处，其余6处正在建设。",
					"受理投诉47件，办结54件，3件正在办理。", "全年受理1324件。/已办结1487件，在办37件。" })
	void asksWhereTheyDiffer(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "发现57个问题。/截至4月底，已完成整改51个，其余6个正在整改。", "受理投诉57件。/其中城区49个小区已完成改造，其余6个小区正在改造。",
			"整改1846个，其中乡镇1127个、街道719个。已整改1738个，其中街道整改669个。未整改的108个中，乡镇58个。", "发现57个问题。/截至4月底，约49个已完成整改，其余6个正在整改。",
			"发现57个问题。/已完成整改49个。/其余6个平台运行正常。", "发现57个问题。已完成整改49个。召开会议3次。其余6个平台运行正常。", "发现57个问题。已完成整改49个，其余约6个正在整改。",
			"发现57个问题。已完成整改49个，其中尚有6个需要巩固。", "报名132人，请假14人。实际参加97人。", "完成公厕42座，为年度任务45座的93.3%，其余3座正在建设。",
			"发现57个问题。/召开会议3次。/下发通知5份。/开展督查7次。/印发简报9期。/举办培训2期。/已完成整改49个，其余6个正在整改。", "186个行政村中，168个已通5G，12个正在建设。",
			"供水管网完成34.2公里，为计划30公里的114.0%，供水管网更新量减少的原因主要是铸铁管的替换任务在上一年度已经基本完成；排水管网没有完成的原因主要是征迁滞后，剩余1.3公里。",
			"报名132人，请假14人、迟到97人。", "转贷专项债券约3.2亿元。已支出2.4万元；未支出的0.8亿元预计6月底前支付。",
			"交办1846个，其中垃圾726个、占道1120个。已整改1738个。其中，乡镇整改1069个；街道整改669个，未整改的108个继续整改。", "发现57个问题，销号2个。/已完成整改49个，其余6个正在整改。",
			"发现约57个问题。/已完成整改49个，其余6个正在整改。", "共有57个村。/今年计划建设49个广场，其余6个明年建设。" })
	void isQuietAboutOthers(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).isEmpty();
	}

}
