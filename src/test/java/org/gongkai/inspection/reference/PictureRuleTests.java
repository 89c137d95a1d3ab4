package org.gongkai.inspection.reference;

import java.util.List;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("图片说明（GB/T 37668—2019）")
class PictureRuleTests {

	private final PictureRule rule = new PictureRule();

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "IMG_20260301.jpg", "图片1", "微信图片_20260301.png", "image 1", "3.jpg", "20260301" })
	void asksForADescription(String alt) {
		assertThat(inspect(alt, "")).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.CONFIRM);
			assertThat(hit.spot()).isEqualTo(new Spot(0, 0, 0));
		});
	}

	@Test
	void aCaptionHelps() {
		assertThat(inspect("", "会议现场")).extracting(Hit::severity).containsExactly(Severity.HINT);
		assertThat(inspect("全县政务公开培训会现场", "")).isEmpty();
		assertThat(inspect("2023年政务公开图片展", "")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "办理流程见下图。", "组织架构如下图所示：", "收支情况（见图1）。", "变化趋势如图所示。" })
	void asksForAPictureThatIsNotThere(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).hasSize(1);
		assertThat(this.rule.inspect(Texts.blocks(Block.Paragraph.of(text), new Block.Figure("a", "办理流程", ""))))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "宏图大展", "图书馆开放时间如下", "规划图已公布", "编制路线图、时间表", "挂图作战", "见图书目录", "意图明确，如图书、音像制品" })
	void isQuietAboutOtherWords(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

	private List<Hit> inspect(String alt, String caption) {
		return this.rule.inspect(Texts.blocks(new Block.Figure("a", alt, caption)));
	}

}
