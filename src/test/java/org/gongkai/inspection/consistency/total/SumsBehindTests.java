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
			"新建学校3所，设计学位5640个；改扩建学校4所，设计学位3120个。项目建成后，共可新增学位8660个。", "甲镇完成造林1240亩。乙镇完成造林865亩。丙镇完成造林930亩。三镇合计3135亩。" })
	void asksWhereTheyDiffer(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "没收违法所得3260元；罚款15000元。以上罚没款合计18260元。",
			"下达资金846万元。甲区、乙区、丙县、丁县分别为12所120万元、18所180万元、26所263万元、28所283万元。/以上共计8460000元。",
			"新建学校3所，设计学位5640个；改扩建学校4所，设计学位3120个。全市共有学位8660个。", "没收违法所得3260元；罚款15000元。全年罚没款合计18620元。",
			"没收违法所得3260元；罚款约15000元。以上罚没款合计18620元。", "新建学校3所，设计学位5640个；改扩建学校4所，设计学位3120个。项目建成后，新增学位8660个。",
			"新建学校3所，设计学位56个；改扩建学校4所，设计学位31个。项目建成后，共可新增学位97个。", "没收违法所得3260元；罚款15000元。以上罚没款合计约18620元。",
			"种草35亩。甲镇完成造林1240亩。合计完成绿化2240亩。", "新建学校3所，设计学位5640个；改扩建学校4所，设计学位3120个。连同已建的，共可提供学位12345个。",
			"新建学校设计学位5640个。/召开会议3次。/下发通知5份。/开展督查7次。/改建学校设计学位3120个。共可新增学位8660个。",
			"新建学校3所，设计座位5640个；改扩建学校4所，设计床位3120个。共可新增学位8660个。" })
	void isQuietAboutOthers(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).isEmpty();
	}

}
