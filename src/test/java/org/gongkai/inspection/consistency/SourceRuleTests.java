package org.gongkai.inspection.consistency;

import java.util.Arrays;
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

@DisplayName("转载来源")
class SourceRuleTests {

	private final SourceRule rule = new SourceRule();

	@ParameterizedTest
	@ValueSource(strings = { "新华社北京6月1日电（记者 张三）国务院日前印发", "人民网北京6月1日电", "本报讯 昨日", "　　中新社北京6月1日电", "来源：中国政府网",
			"（来源：江西日报）", "来源：网络" })
	void asksForTheSource(String text) {
		assertThat(inspect("", text)).extracting(Hit::severity).containsExactly(Severity.CONFIRM);
	}

	@Test
	void theTwoSourcesHaveToAgree() {
		assertThat(inspect("江西日报", "正文。", "来源：赣南日报")).hasSize(1);
		assertThat(inspect("江西日报客户端", "正文。", "来源：江西日报")).isEmpty();
		assertThat(inspect("新华社", "新华社北京6月1日电（记者 张三）国务院日前印发")).isEmpty();
		assertThat(inspect("新华网", "新华社北京6月1日电")).isEmpty();
		assertThat(inspect("机关事务管理中心", "新华社北京6月1日电")).hasSize(1);
		assertThat(inspect("江西日报", "来源：互联网")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "资金来源：财政拨款", "据新华社报道，会议强调", "数据来源：国家统计局", "收入来源主要是财政拨款", "电子信息来源可靠", "项目资金来源：自筹。",
			"转载、摘编请注明来源" })
	void isQuietAboutOtherSources(String text) {
		assertThat(inspect("", text)).isEmpty();
	}

	private List<Hit> inspect(String source, String... paragraphs) {
		Catalogue catalogue = new Catalogue("", null, "", "", Catalogue.Validity.IN_FORCE, "", "", source, "");
		return this.rule.inspect(Texts.text("动态", catalogue, List.of(),
				Arrays.stream(paragraphs).map(Block.Paragraph::of).toArray(Block[]::new)));
	}

}
