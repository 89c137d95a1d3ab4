package org.gongkai.inspection.consistency.date;

import java.util.List;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("要做的事不在过去")
class TimesGoneByTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "T:关于开展自查的通知/请于3月10日前报送自查报告。/2026年4月8日", "T:关于开展自查的通知/各单位2025年5月底前完成整改。/2026年4月8日",
			"T:2026年绿化实施方案/2025年12月20日前完成验收。", "T:2026年培训实施方案/2026年7月1日至7月31日报名，2025年9月1日至11月30日集中培训。/2026年5月20日",
			"T:2026年救助实施方案/一、工作目标/到2025年底，为困难家庭提供救助，做到应救尽救。", "T:2026年招聘公告/报名时间为2025年3月16日至3月20日。",
			"T:2026年检察开放日预告/县人民检察院定于2025年5月29日举办开放日。", "T:征求意见公告/征求意见时间为2026年3月1日至3月15日。/2026年4月8日",
			"T:2026年春季班须知/缴费时间：2025年2月24日至28日" })
	void asksForNothingOfThePast(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:关于开展自查的通知/请于4月10日前报送自查报告。/2026年4月8日", "T:关于开展自查的通知/请于1月10日前报送自查报告。/2026年12月8日",
			"T:关于开展自查的通知/各单位已于2025年5月底前完成整改。/2026年4月8日", "T:2026年绿化实施方案/2025年5月前建成的绿地不纳入。",
			"T:2026年培训实施方案/2026年7月1日至7月31日报名，2026年9月1日至11月30日集中培训。/2026年5月20日", "T:2026年绿化实施方案/每年5月20日前完成验收。/2026年6月8日",
			"T:2026年救助实施方案/一、基本情况/到2025年底，实现全县应救尽救。", "T:2026年救助实施方案/一、工作目标/到2026年底，实现全县应救尽救。",
			"T:2026年招聘公告/报名时间为2025年12月16日至12月20日。", "T:自查情况的报告/要求于3月10日前报送自查报告。/2026年4月8日",
			"T:公示/公示时间为3月5日至4月12日。/2026年4月8日", "T:2026年救助实施方案/一、工作目标/到2025年底的救助对象继续享受。",
			"T:统计通知/统计时间为2026年1月1日至3月31日。/2026年4月8日", "T:2026年统计通知/数据时间为2025年1月1日至6月30日。" })
	void isQuietAboutWhatIsOverOrAhead(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "请于3月10日前", "到2025年底，", "定于2025年3月", "3月10日至" })
	void comesToAnEndOnLongTexts(String clause) {
		assertThat(inspect("T:2026年方案/" + clause.repeat(200_000 / clause.length())).size()).isLessThanOrEqualTo(501);
	}

	private List<Hit> inspect(String text) {
		return this.rule.inspect(Texts.lines(text));
	}

}
