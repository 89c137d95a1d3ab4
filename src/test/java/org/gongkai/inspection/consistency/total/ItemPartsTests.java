package org.gongkai.inspection.consistency.total;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("总数与分条列出的各项")
class ItemPartsTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(
			strings = { "预算52.6万元，由以下三项构成：/1.因公出国（境）费0万元，与上年持平。/2.公务接待费8.8万元，比上年减少0.9万元。/3.公务用车费46.5万元，比上年减少1.5万元。",
					"全年安排补助资金468.35万元：/一是学前教育，安排124.60万元；/二是义务教育，安排215.40万元；/三是高中教育，安排146.35万元。",
					"共有64人参加体检。体检分两批进行：/第一批32人，5月6日集合；/第二批30人，5月7日集合。",
					"《措施》共三个方面22条。一是扩大投资方面8条，包括做实前期等；二是促进消费方面6条；三是助企纾困方面9条。",
					"市级财政安排专项资金2400万元。/2024年安排800万元，用于前期。/2025年安排900万元，用于主体。/2026年安排600万元，用于配套。",
					"# 一、目标/三年新建充电桩1500个。/# 二、任务/2026年新建500个，2027年新建600个，2028年新建300个。",
					"全年办理建议提案148件。/（一）建议办理情况。承办人大代表建议86件。/（二）提案办理情况。承办政协提案64件。",
					"检查发现问题三类，涉及金额532.80万元。/1.长期挂账，涉及金额213.40万元。/2.拨付不及时，涉及金额176.20万元。/3.超范围列支，涉及金额134.20万元。" })
	void asksWhereTheyDiffer(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "全年安排补助资金486.35万元：/一是学前教育，安排124.60万元；/二是义务教育，安排215.40万元；/三是高中教育，安排146.35万元。",
			"共有64人参加体检。体检分两批进行：/第一批32人，5月6日集合；/第二批32人，5月7日集合。",
			"全年投入资金1200万元。主要做了以下工作：一是投入310万元改造管网；二是投入150万元修建道路；三是改善环境。",
			"安排专项资金2400万元。/2024年安排800万元。/2025年比上年多900万元。/2026年安排600万元。",
			"三年新建充电桩1500个。/2026年新建500个，2027年新建600个。2026年至2027年共1100个。", "共有64人参加体检。/第一批约32人，5月6日集合；/第二批30人，5月7日集合。",
			"共评出先进集体84个。/一、城东片区/城东新建公园30个。/二、城西片区/城西新建公园32个。", "共有120人报名。/第一批32人，5月6日集合；/第二批30人，5月7日集合。",
			"共有64人参加体检。/召开会议3次。/下发通知5份。/开展督查7次。/印发简报9期。/举办培训2期。/第一批32人，5月6日集合；/第二批30人，5月7日集合。",
			"共有约64人参加体检。体检分两批进行：/第一批32人，5月6日集合；/第二批30人，5月7日集合。", "《措施》共三个方面22条。一是扩大投资方面8条；二是促进消费方面6条；三是助企纾困方面8条。",
			"共有120人报名。/第一批36人，5月6日集合；/第三批34人，5月8日集合。" })
	void isQuietAboutOthers(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).isEmpty();
	}

}
