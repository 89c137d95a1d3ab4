package org.gongkai.inspection.reference;

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
	@ValueSource(strings = { "新华社北京6月1日电（记者 张三）国务院日前印发", "人民网北京6月1日电", "本报讯 昨日", "　　中新社北京6月1日电", "转自：中国政府网",
			"（转载自：江西日报）", "来源：网络", "【转载】", "（本文转载，略有删改）", "本文为转载" })
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
	@ValueSource(strings = { "图片来源于网络，如有侵权请联系删除。", "转自某公众号：十种食物不能一起吃。", "以上内容综合整理自网络。", "素材来源网络，侵删", "图源网络", "（图片来自网络）",
			"本文转载自互联网，版权归原作者所有。", "文章来源：微信公众号“健康小贴士”", "部分内容来源于百度百科。", "来源：今日头条", "据网络资料整理", "作品版权归原作者所有",
			"如涉及版权问题请与我们联系", "转载自朋友圈", "照片来源：视觉中国", "视频素材转自某短视频平台", "（图片来自某图片网站）", "转自相关部门网站", "部分图片截取自短视频平台",
			"（作者：佚名）", "图片由网友提供", "据有关媒体报道整理", "文/佚名 图/网络", "素材来源于小红书博主" })
	void asksAboutCreditsThatNameNobody(String text) {
		assertThat(inspect("安河县融媒体中心", text)).as(text)
			.singleElement()
			.satisfies((hit) -> assertThat(hit.severity()).isEqualTo(Severity.CONFIRM));
	}

	@ParameterizedTest
	@ValueSource(strings = { "原标题：全省高质量发展大会召开", "本文转载自《江西日报》", "摘自《半月谈》2026年第3期", "全会在京召开。（据新华社报道）", "大会召开。（新华社记者 张三）",
			"江西日报南昌5月6日讯（记者 王某）昨日", "会议闭幕。（综合新华社、人民网）" })
	void asksForTheSourceOfWhatIsReprinted(String text) {
		assertThat(inspect("", text)).as(text)
			.singleElement()
			.satisfies((hit) -> assertThat(hit.severity()).isEqualTo(Severity.CONFIRM));
		assertThat(inspect("新华社、人民网、江西日报、《半月谈》", text)).as(text).isEmpty();
	}

	@Test
	void looksAtTheCatalogue() {
		assertThat(catalogue("", "http://www.ribao.example.com/a/88.html")).hasSize(1);
		assertThat(catalogue("转载", "")).extracting(Hit::excerpt).containsExactly("转载");
		assertThat(catalogue("网络", "")).hasSize(1);
		assertThat(catalogue("某健康平台", "https://mp.weixin.qq.com/s/abc")).hasSize(1);
		assertThat(catalogue("新华社", "https://www.news.cn/politics/abc.html")).isEmpty();
		assertThat(catalogue("国家互联网信息办公室", "https://www.cac.gov.cn/a.htm")).isEmpty();
		assertThat(catalogue("", "")).isEmpty();
	}

	@Test
	void looksAtTheTitle() {
		assertThat(this.rule.inspect(Texts.text("【转载】十种食物不能一起吃", Catalogue.empty(), List.of()))).hasSize(1);
		assertThat(this.rule.inspect(Texts.text("关于转发《办法》的通知", Catalogue.empty(), List.of()))).isEmpty();
	}

	@Test
	void comesToAnEndOnALongTextWithoutABreak() {
		assertThat(inspect("", "图片来源网络安全，".repeat(200_000) + "侵".repeat(300_000) + "版权".repeat(200_000))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "举报线索来源：网络、电话和来信", "问题线索主要来自网络。", "加强网络安全管理，保护信息网络传播权。", "未经授权转载的，依法追究侵权责任。",
			"查处侵权盗版案件12件，版权登记300件。", "版权归安河县人民政府所有", "据互联网信息办公室通报", "群众可以通过微信公众号“安河政务”查询。", "网上办事大厅", "数据来源：国家统计局",
			"转自治区有关部门", "请关注“安河发布”微信公众号，了解更多内容。", "互联网不是法外之地" })
	void isQuietAboutTheNet(String text) {
		assertThat(inspect("", text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "资金来源：财政拨款", "据新华社报道，会议强调", "数据来源：国家统计局", "收入来源主要是财政拨款", "电子信息来源可靠", "项目资金来源：自筹。",
			"转载、摘编请注明来源", "来源：中国政府网", "（来源：江西日报）", "来源：安河县消防救援大队", "经查，内容摘自某网站的旧闻，公安机关已依法处理。", "图片由县文化馆提供" })
	void isQuietAboutOtherSources(String text) {
		assertThat(inspect("", text)).isEmpty();
	}

	private List<Hit> catalogue(String source, String sourceUrl) {
		return this.rule.inspect(Texts.text("动态",
				new Catalogue("", null, "", "", Catalogue.Validity.IN_FORCE, "", "", source, sourceUrl), List.of(),
				Block.Paragraph.of("正文。")));
	}

	private List<Hit> inspect(String source, String... paragraphs) {
		Catalogue catalogue = new Catalogue("", null, "", "", Catalogue.Validity.IN_FORCE, "", "", source, "");
		return this.rule.inspect(Texts.text("动态", catalogue, List.of(),
				Arrays.stream(paragraphs).map(Block.Paragraph::of).toArray(Block[]::new)));
	}

}
