package org.gongkai.inspection.secrecy;

import java.util.List;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("商业秘密（政府信息公开条例第十五条）")
class TradeSecretRuleTests {

	private final TradeSecretRule rule = new TradeSecretRule();

	@ParameterizedTest
	@ValueSource(strings = { "本文件含有商业秘密，不得外传", "商业秘密", "（商业秘密 注意保密）", "商业秘密★", "客户名单：甲公司、乙公司", "生产配方如下：面粉30%，水20%",
			"综合单价分析表：见下", "采购底价：35万元" })
	void asksForTheConsent(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.CONFIRM);
			assertThat(hit.message()).contains("权利人同意");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "依法保护商业秘密和个人隐私。", "客户名单属于商业秘密的，不予公开。", "经营者不得侵犯他人的商业秘密。", "测土配方施肥技术", "投标报价：1234567元",
			"中标价1234567元", "评标委员会成员名单", "涉及国家秘密、商业秘密的除外", "商业秘密保护工作方案", "分项报价表格式：见附件", "企业应当妥善保管客户名单、产品配方等技术秘密和经营信息。" })
	void isQuietAboutTalkOfTradeSecrets(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

	@Test
	void readsHeadingsAndTables() {
		assertThat(this.rule.inspect(Texts.blocks(new Block.Heading(2, "三、工艺参数"), Texts.table("分项报价|金额", "桌子|300"))))
			.extracting(Hit::excerpt)
			.containsExactly("工艺参数", "分项报价");
		assertThat(this.rule.inspect(Texts.blocks(new Block.Heading(2, "商业秘密"),
				new Block.ListBlock(false, List.of(new Block.Item(0, List.of(Block.Run.of("商业秘密"))))),
				Texts.table("商业秘密|0"))))
			.isEmpty();
	}

}
