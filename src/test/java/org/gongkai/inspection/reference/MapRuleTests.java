package org.gongkai.inspection.reference;

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

@DisplayName("地图审图号（地图管理条例）")
class MapRuleTests {

	private final MapRule rule = new MapRule();

	@ParameterizedTest
	@ValueSource(strings = { "赣州市行政区划图", "图1 全县地图", "附图2：项目区位图", "经开区地图（2025年版）", "中国地图", "地理位置图", "章江流域水系图" })
	void stopsAMapWithoutItsNumber(String alt) {
		assertThat(inspect(alt)).extracting(Hit::severity).containsExactly(Severity.BLOCK);
		assertThat(this.rule.inspect(Texts.blocks(new Block.Figure("a", "", alt)))).extracting(Hit::severity)
			.containsExactly(Severity.BLOCK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "工作人员查看全县地图", "“天地图”上线仪式现场的地图", "项目位置示意图", "地块四至范围图", "征收范围示意图", "全省雨量站点分布图" })
	void asksWhatAPictureIs(String alt) {
		assertThat(inspect(alt)).extracting(Hit::severity).containsExactly(Severity.CONFIRM);
	}

	@ParameterizedTest
	@ValueSource(strings = { "通天岩景区导览地图", "赣州地铁线路示意图", "文清路街区地图", "政务服务大厅楼层位置图", "办理流程示意图", "组织架构图", "校园平面图", "会议现场",
			"赣州市行政区划图 审图号：赣S（2025）012号", "GS(2023)1234号 中国地图", "公交线路示意图" })
	void isQuietAboutWhatNeedsNoNumberOrHasOne(String alt) {
		assertThat(inspect(alt)).isEmpty();
	}

	@Test
	void theNumberMayStandNearby() {
		assertThat(this.rule
			.inspect(Texts.blocks(new Block.Figure("a", "赣州市行政区划图", ""), Block.Paragraph.of("审图号：赣S（2025）012号"))))
			.isEmpty();
	}

	@Test
	void asksAboutAttachedMaps() {
		assertThat(attached("附件1 经开区行政区划图.jpg", "通知.pdf")).extracting(Hit::excerpt).containsExactly("附件1 经开区行政区划图.jpg");
		assertThat(attached("景区导览地图.jpg", "地图管理条例.docx", "流程图.png")).isEmpty();
	}

	private List<Hit> inspect(String alt) {
		return this.rule.inspect(Texts.blocks(new Block.Figure("a", alt, "")));
	}

	private List<Hit> attached(String... files) {
		return this.rule.inspect(Texts.text("通知", Catalogue.empty(), List.of(files)));
	}

}
