package org.gongkai.inspection.consistency.share;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("占比是谁的，看同列的其他各项和名称")
class ShareBasesTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "应检测土样500份，实际检测480份。其中，一级120份，占24.0%；二级264份，占55.0%；三级96份，占20.0%。",
			"对800户村民进行了走访。|已改厕者中，用三格式的320户，占40.0%；用双瓮式的160户，占25.0%；用水冲式的160户，占25.0%。" })
	void asksAboutTheBaseThatTheListTells(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("\\|")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "全年受理投诉120件、举报80件，共200件。办结投诉30件，占投诉量的15.0%。", "结案150件，撤案50件，共200件。其中罚款的60件，占结案案件的30.0%。",
			"完成整治200.00公顷。其中，耕地整治96.00公顷，占全部整治的48.0%。耕地整治中，旱地整治57.60公顷，占耕地整治的28.8%。" })
	void asksAboutTheBaseThatIsNamed(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("\\|")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "全年来信12640件，其中咨询件3160件、求助件9480件，求助件占来信总量的79.0%。",
			"新砌浆砌渠1530米、混凝土渠2070米，合计新砌渠道3600米，其中混凝土渠占47.5%。", "验收20个水库，涉及库容410万立方米。验收为优的16个、良的4个，优的占70.0%。",
			"资助小学生820人、初中生2460人、高中生820人，初中生占65.0%。" })
	void asksAboutSharesOfWhatARunComesTo(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("\\|")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "全区发放消费券900万元。东街发放270万元，完成本街道计划360万元的30.0%；西街发放240万元，完成本街道计划300万元的80.0%。",
			"全区发放消费券900万元。东街发放90万元，完成本街道计划120万元的10.0%。" })
	void asksAboutSharesOfTheNumberInTheirClause(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "全区发放消费券900万元。东街发放270万元，完成本街道计划360万元的75.0%。", "发放贷款900万元。东街发放270万元；西街完成全年计划380万元的31.5%。",
			"资助小学生820人、初中生2460人，初中生占60.0%。", "应检测土样500份，实际检测480份。其中，一级120份，占25.0%；二级264份，占55.0%；三级96份，占20.0%。",
			"全年受理投诉120件、举报80件，共200件。办结投诉30件，占投诉量的25.0%。",
			"应检测土样500份，实际检测480份。其中，一级120份，占24.0%；二级264份，占52.8%；三级96份，占19.2%。",
			"全年来信12640件，其中咨询件3160件、求助件9480件，求助件占来信总量的75.0%。", "新砌浆砌渠1530米、混凝土渠2070米，合计新砌渠道3600米，其中混凝土渠占57.5%。",
			"资助小学生820人、初中生2460人、高中生820人，初中生占60.0%。" })
	void isQuietWhereTheBaseFits(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("\\|")))).as(text).isEmpty();
	}

}
