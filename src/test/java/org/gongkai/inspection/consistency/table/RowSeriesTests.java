package org.gongkai.inspection.consistency.table;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("依次列出的数，与表格各行对不上")
class RowSeriesTests {

	private static final String TREES = "/街道|计划（株）|完成（株）/南湖街道|3200|3350/新桥街道|2700|2560/金水街道|4100|4380/东关街道|3600|3430";

	private static final String POSTS = "/服务乡镇|支教|支农|支医|小计/清泉镇|3|1|1|5/双溪乡|1|2|1|4/马头乡|1|2|2|5/合计|5|5|4|14";

	private static final String LAWS = "/执法类别|2025年（件）|2024年（件）/行政许可|1326|1254/行政处罚|217|193/行政检查|4015|3870";

	private final FiguresRule rule = new FiguresRule();

	private static String text(String prose) {
		return prose.replace("树表", TREES).replace("岗表", POSTS).replace("法表", LAWS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "情况如下。树表/南湖、金水街道超额完成，分别完成3350株、4830株。", "情况如下。树表/新桥、东关街道没有完成，分别差140株和190株。",
			"情况如下。树表/4个街道分别完成3350株、2560株、4380株、3340株。", "情况如下。法表/行政许可、处罚、检查分别为1326件、193件、4015件。",
			"安排如下。岗表/清泉镇支教、支农、支医岗位分别为3名、2名、1名。", "安排如下。岗表/清泉镇和双溪乡人数最多，各5名。", "情况如下。树表/没有完成的还差一些：新桥街道140株、东关街道190株。" })
	void asksAboutTheOneThatDoesNotFit(String text) {
		assertThat(this.rule.inspect(Texts.lines(text(text)))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "情况如下。树表/南湖、金水街道超额完成，分别完成3350株、4380株，分别超150株、280株。",
			"情况如下。树表/4个街道分别完成3350株、2560株、4380株、3430株。", "情况如下。法表/行政许可、处罚、检查分别为1326件、217件、4015件。",
			"安排如下。岗表/清泉镇支教、支农、支医岗位分别为3名、1名、1名。", "安排如下。岗表/清泉镇和马头乡人数最多，各5名。",
			// of other things, or of nothing in the table
			"情况如下。树表/南湖、金水街道分别补植120株、80株。", "情况如下。树表/香樟和桂花分别栽植3350株、4830株。", "安排如下。岗表/清泉镇和双溪乡各派联络员2名。",
			"情况如下。树表/没有完成的还差一些：新桥街道140株、东关街道170株。", "情况如下。树表/新桥街道的两个小区分别补植120株、80株。" })
	void isQuietWhereAllFitOrOtherThingsAreTold(String text) {
		assertThat(this.rule.inspect(Texts.lines(text(text)))).as(text).isEmpty();
	}

}
