package org.gongkai.inspection.consistency.total;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("各段里叫法相同的各项与总数")
class PartsNamedAlikeTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(
			strings = { "全市在校学生（不含幼儿园）52871人，专任教师3820人。/小学在校生26418人，初中在校生13925人，投入资金5380万元。/普通高中在校生8962人，中职学校在校生3266人。",
					"全县共有低保对象9214人。/全年发放低保金4236.5万元。/全年新纳入634人，退出788人。城市低保对象为1524人，农村低保对象为7590人。",
					"报告传染病312例，比上年减少45例。/甲类传染病无报告。/乙类传染病报告106例，完成个案调查88例。/丙类传染病报告176例，均已处置。" })
	void asksWhereTheyDiffer(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "全市在校学生52571人，专任教师3820人。/小学在校生26418人，初中在校生13925人。/普通高中在校生8962人，中职学校在校生3266人。",
			"原定普查员为1215名；后来增补普查员25名，目前普查员为1240名。", "全县共有低保对象9214人。/城市低保对象为1524人，农村低保对象为2590人。",
			"报告传染病312例。/手足口病报告106例，完成个案调查88例。/流感报告176例，均已处置。" })
	void isQuietAboutOthers(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).isEmpty();
	}

}
