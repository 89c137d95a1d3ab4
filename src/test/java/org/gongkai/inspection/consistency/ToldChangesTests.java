package org.gongkai.inspection.consistency;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("中间说了增减的数据")
class ToldChangesTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "县里设岗位70个，比上年增加3个，增长4.5%，已聘用52人，每岗1人，尚余28个岗位。",
			"年初在册1350人，较上年初增加42人，新纳入78人，退出61人，年末在册1376人。", "全年受理各类案件5124件，比上年增加216件，增长4.4%；审执结4918件，结案率为96.9%。",
			"应参保26000人，同比增长2.1%，已参保24700人，参保率为93%。", "大型渔船64艘，比上年增加5艘，增幅8.5%，中型渔船112艘，小型渔船243艘，合计429艘。" })
	void asksWhereTheRestDoesNotAgree(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "县里设岗位70个，比上年增加3个，增长4.5%，已聘用52人，每岗1人，尚余18个岗位。",
			"全年受理案件5124件，比上年增加216件，增长4.4%；办结4918件，办结率96.0%。", "全年收入820万元，比上年增加73万元，其中捐赠收入增加40万元，利息收入增加33万元。",
			"全年办结案件312件，比上年多26件，上年办结286件。", "承接工单1140件，同比减少160件，下降12.3%。其中按时办结1118件，按时办结率98.1%；回访满意1020件。",
			"年初在册1350人，新增加78人，退出61人，年末在册1367人。", "共发现隐患46处，较大隐患12处，一般隐患28处，其他隐患6处。", "培训540人次，比计划多培训40人次，计划500人次。",
			"今年植树8400株，比去年的7600株增加800株，增长10.5%。" })
	void isQuietAboutOthers(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).isEmpty();
	}

	@Test
	void showsTheWordsAsTheyStand() {
		assertThat(this.rule.inspect(Texts.lines("应参保26000人，同比增长2.1%，已参保24700人，参保率为93%。"))).extracting(Hit::excerpt)
			.containsExactly("26000人，同比增长2.1%，已参保24700人，参保率为93%");
	}

}
