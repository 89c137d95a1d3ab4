package org.gongkai.annualreport.rules;

import java.math.BigDecimal;

import org.gongkai.annualreport.CellValue;
import org.gongkai.inspection.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("信息处理费（年度报告格式W-07、W-08、W-12）")
class FeeRulesTests {

	private static Figures figures(int unpaid, String amountWan) {
		return Figures.zero()
			.with("T3.other.feeUnpaid.total", unpaid)
			.with("T2.feesCharged.amountWan", CellValue.of(new BigDecimal(amountWan)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "本年度发出收费通知3件，总金额600元，实际收取400元。", "发出信息处理费收费通知书三份，通知金额600元，实收0.04万元。", "本年度没有产生信息处理费。",
			"全年收取政府信息公开信息处理费0元。" })
	void feesThatFitAreSilent(String sentence) {
		Figures figures = figures(sentence.contains("通知") ? 3 : 0, "0.04");

		for (String rule : new String[] { "W-07", "W-08", "W-12", "R-3.4" }) {
			assertThat(Narratives.partSix(rule, sentence, figures)).isEmpty();
		}
	}

	@Test
	void whoDidNotPayWasAskedToPay() {
		assertThat(Narratives.partSix("W-07", "发出收费通知2件，总金额600元，实际收取0元。", figures(3, "0"))).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("3件", "收费通知2件"));
		assertThat(Narratives.partSix("W-07", "本年度没有产生信息处理费。", figures(3, "0"))).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("没有写明"));
	}

	@Test
	void noMoreIsReceivedThanWasAskedFor() {
		assertThat(Narratives.partSix("W-08", "发出收费通知3件，总金额400元，实际收取600元。", figures(3, "1"))).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.severity()).isEqualTo(Severity.CONFIRM);
				assertThat(finding.message()).contains("600元", "400元");
			});
		assertThat(Narratives.partSix("W-08", "发出收费通知0件，实际收取信息处理费600元。", figures(0, "1"))).singleElement()
			.satisfies((finding) -> assertThat(finding.severity()).isEqualTo(Severity.CONFIRM));
		assertThat(Narratives.partSix("W-08", "全年收取信息处理费3940元。", figures(0, "1"))).singleElement()
			.satisfies((finding) -> assertThat(finding.severity()).isEqualTo(Severity.HINT));
	}

	@Test
	void whatIsReceivedIsAmongTheFeesCharged() {
		assertThat(Narratives.partSix("W-12", "全年收取信息处理费3940元。", figures(0, "0.394"))).isEmpty();
		assertThat(Narratives.partSix("W-12", "全年收取信息处理费3940元。", figures(0, "0.393"))).singleElement()
			.satisfies((finding) -> assertThat(finding.expected()).isEqualTo("不少于0.394"));
		assertThat(Narratives.partSix("W-12", "全年收取信息处理费0.5万元。", figures(0, "0.4"))).hasSize(1);
	}

	@Test
	void partSixSaysWhatWasReceived() {
		assertThat(Narratives.partSix("R-3.4", "没有其他需要报告的事项。", figures(0, "0"))).singleElement()
			.satisfies((finding) -> assertThat(finding.severity()).isEqualTo(Severity.CONFIRM));
	}

}
