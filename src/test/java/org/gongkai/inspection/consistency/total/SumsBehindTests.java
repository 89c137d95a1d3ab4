package org.gongkai.inspection.consistency.total;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("后一句说的合计")
class SumsBehindTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "没收违法所得3260元；罚款15000元。以上罚没款合计18620元。",
			"新建学校3所，设计学位5640个；改扩建学校4所，设计学位3120个。项目建成后，共可新增学位8660个。", "甲镇完成造林1240亩。乙镇完成造林865亩。丙镇完成造林930亩。三镇合计3135亩。",
			"北片出动52人次，清运垃圾36吨；中片出动48人次，清运垃圾24吨；南片出动45人次，清运垃圾50吨。截至目前，三个片区合计出动145人次，清运垃圾120吨。",
			"参演队伍有：消防队60人，民兵45人，医疗组15人，保障组10人。/演练结束后，指挥部点评认为4支队伍共120人配合默契。" })
	void asksWhereTheyDiffer(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "没收违法所得3260元；罚款15000元。以上罚没款合计18260元。",
			"下达资金846万元。甲区、乙区、丙县、丁县分别为12所120万元、18所180万元、26所263万元、28所283万元。/以上共计8460000元。",
			"新建学校3所，设计学位5640个；改扩建学校4所，设计学位3120个。全市共有学位9470个。", "没收违法所得3260元；罚款15000元。全年罚没款合计19730元。",
			"北片清运垃圾36吨，中片清运24吨，南片清运50吨。其中三个重点村合计清运90吨。", "北片清运垃圾36吨，中片清运24吨。三个片区合计清运90吨。",
			"一期1700亩，二期1200亩。二期完成840亩，两期合计2540亩。", "参演队伍有：消防队60人，民兵45人，医疗组15人。3月共120人参加训练。",
			"没收违法所得3260元；罚款约15000元。以上罚没款合计18620元。", "新建学校3所，设计学位5640个；改扩建学校4所，设计学位3120个。项目建成后，新增学位9470个。",
			"新建学校3所，设计学位56个；改扩建学校4所，设计学位31个。项目建成后，共可新增学位102个。", "没收违法所得3260元；罚款15000元。以上罚没款合计约18620元。",
			"种草35亩。甲镇完成造林1240亩。合计完成绿化3460亩。", "新建学校3所，设计学位5640个；改扩建学校4所，设计学位3120个。连同已建的，共可提供学位12345个。",
			"新建学校设计学位5640个。/召开会议3次。/下发通知5份。/开展督查7次。/改建学校设计学位3120个。共可新增学位9470个。",
			"新建学校3所，设计座位5640个；改扩建学校4所，设计床位3120个。共可新增学位9470个。" })
	void isQuietAboutOthers(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).isEmpty();
	}

}
