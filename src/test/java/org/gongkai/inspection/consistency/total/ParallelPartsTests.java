package org.gongkai.inspection.consistency.total;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("总数与后面各句各段开头的数")
class ParallelPartsTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = {
			"全县共发放补贴资金8346.50万元。/耕地补贴4215.30万元，惠及农户5.2万户。/农机补贴1280.60万元，惠及农户1860户。/公益林补偿2940.60万元，惠及农户2.1万户。",
			"全年共组织培训36期。其中，管理人员培训12期，培训680人。/专业人员培训15期，培训1240人。/技能人员培训11期，培训830人。",
			"全年共组织培训36期。管理人员培训12期，培训680人。专业人员培训15期，培训1240人。其他培训11期，培训830人。" })
	void asksWhereTheyDiffer(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"全县共发放补贴资金8436.50万元。/耕地补贴4215.30万元，惠及农户5.2万户。/农机补贴1280.60万元，惠及农户1860户。/公益林补偿2940.60万元，惠及农户2.1万户。",
			"全年共组织培训36期。/举办展览12期，接待680人。/发布专刊15期，印发1240份。/编发信息11期，采用830条。",
			"全县共发放补贴资金8346.50万元。/耕地补贴比上年增加4215.30万元，惠及农户5.2万户。/农机补贴1280.60万元。/公益林补偿2940.60万元。",
			"全县共发放补贴资金8357.50万元。/今年以来，各乡镇积极组织申报，严格审核把关，全部发放到位，耕地补贴4215.30万元。/农机补贴1280.60万元。/公益林补偿2940.60万元。" })
	void isQuietAboutOthers(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).isEmpty();
	}

}
