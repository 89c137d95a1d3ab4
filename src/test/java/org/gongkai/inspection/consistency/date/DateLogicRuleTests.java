package org.gongkai.inspection.consistency.date;

import java.time.LocalDate;
import java.util.List;

import org.gongkai.document.Catalogue;
import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("日期逻辑")
class DateLogicRuleTests {

	private final DateLogicRule rule = new DateLogicRule();

	@ParameterizedTest
	@ValueSource(strings = { "会议定于2月30日召开。", "2023年2月29日印发", "截至４月３１日", "办理日期：2024-02-30", "13月5日前报送",
			"2024年6月31日至7月2日", "2026年5月1日（星期四）", "2025年10月1日 周四", "2025年3月20日至2024年3月26日公示", "2024年5月20日至5月10日",
			"5月20日至10日", "报名时间为4月20日9:00至4月14日17:00。", "2025年至2023年，全县建成12所", "2026年12月3日，县政府召开了全体会议。",
			"该项目已于2027年1月5日完工。", "2026年6月30日上午，全市营商环境大会顺利举行了。" })
	void asksAboutWhatCannotBe(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text)
			.singleElement()
			.satisfies((hit) -> assertThat(hit.severity()).isEqualTo(Severity.CONFIRM));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024年2月29日", "2月29日出生", "农历2月30日", "农历八月初五", "阴历 4月31日", "2026年5月1日（星期五）",
			"2025年10月1日（星期三）至8日（星期三）放假调休，共8天。", "2023年12月25日至1月5日", "每年11月1日至次年3月31日", "2024年9月1日至2025年8月31日",
			"报名时间：2026年7月1日至7月10日，共10天", "2027年1月1日起施行。", "本办法自2026年9月1日起施行，有效期5年。", "定于2026年7月8日召开专题会议。",
			"2026年12月31日前完成了的项目给予奖励。", "计划2026年12月底前全部完成。", "2023-360799-47-01-123456", "〔2023〕12月刊", "12个月30日以上",
			"第5期2月刊", "2021年至2023年，全县共建成12所。", "2026年3月2日至3月6日（5个工作日）", "联系电话：0797-8197569", "上午9时30分至下午5时",
			"2026年4月4日至6日放假，共3天。4月7日（星期二）上班。", "周一至周五", "2024年1月1日—12月31日", "合同期限自2024年1月1日至2026年12月31日止。",
			"2026年6月20日（星期六）将召开听证会。", "索引号：2023-45-12" })
	void isQuietAboutRightDates(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

	@Test
	void comparesTheSignOffWithTheCatalogueAndTheDayOfPublication() {
		Catalogue formed = new Catalogue("", LocalDate.of(2026, 3, 1), "", "", Catalogue.Validity.IN_FORCE, "", "", "",
				"");

		assertThat(inspect(formed, "某局", "2026年3月2日")).singleElement()
			.satisfies((hit) -> assertThat(hit.message()).contains("2026年3月1日"));
		assertThat(inspect(Catalogue.empty(), "某局", "2026年7月2日")).singleElement()
			.satisfies((hit) -> assertThat(hit.message()).contains("还没有到"));
		assertThat(inspect(formed, "某局", "2026年3月1日", "（此件公开发布）")).isEmpty();
		assertThat(inspect(formed, "定于3月20日开会。", "某局", "　　　2026年3月1日　")).isEmpty();
	}

	@Test
	void aCountEndsBeforeTheSignOff() {
		assertThat(inspect(Catalogue.empty(), "截至2026年3月31日，全县已建成12处。", "某局", "2026年3月1日")).singleElement()
			.satisfies((hit) -> assertThat(hit.message()).contains("晚于成文日期"));
		assertThat(inspect(Catalogue.empty(), "截至2026年2月28日，全县已建成12处。", "某局", "2026年3月1日")).isEmpty();
		assertThat(inspect(Catalogue.empty(), "报名截至2026年3月31日，已报名的不再重复。", "某局", "2026年3月1日")).isEmpty();
	}

	@Test
	void takesTheYearOfADateFromTheTitle() {
		assertThat(this.rule.inspect(Texts.text("关于2026年端午节放假的通知", Catalogue.empty(), List.of(),
				Block.Paragraph.of("6月19日（星期五）至21日（星期日）放假，共3天。"))))
			.isEmpty();
		assertThat(this.rule
			.inspect(Texts.text("关于2026年端午节放假的通知", Catalogue.empty(), List.of(), Block.Paragraph.of("6月19日（星期三）放假。"))))
			.hasSize(1);
	}

	@Test
	void comesToAnEndOnALongTextWithoutABreak() {
		assertThat(this.rule.inspect(Texts.paragraphs("1月".repeat(200_000) + "2月30日" + "截至".repeat(200_000))))
			.hasSize(1);
	}

	private List<Hit> inspect(Catalogue catalogue, String... paragraphs) {
		return this.rule.inspect(Texts.text("通知", catalogue, List.of(),
				List.of(paragraphs).stream().map(Block.Paragraph::of).toArray(Block[]::new)));
	}

}
