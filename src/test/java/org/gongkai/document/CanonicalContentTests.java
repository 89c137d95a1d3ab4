package org.gongkai.document;

import java.time.LocalDate;
import java.util.List;

import org.gongkai.digest.CanonicalJson;
import org.gongkai.digest.Sm3;
import org.gongkai.format.Block;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was hashed must be read and written the same way for decades: if one of these
 * texts has to be changed, every hash that was ever printed becomes worthless.
 */
class CanonicalContentTests {

	private static final String DIGEST = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";

	private static final Content CONTENT = new Content("关于“五一”放假的通知",
			List.of(new Block.Heading(1, "一、时间"),
					new Block.Paragraph(
							List.of(Block.Run.of("5月1日至5日。\t"),
									new Block.Run("详见网站", true, false, true, "https://www.example.gov.cn/a?b=c&d")),
							Block.Align.CENTER),
					new Block.Table("值班表", 1,
							List.of(new Block.Row(List.of(new Block.Cell("日期", 2, 1, true))),
									new Block.Row(List.of(Block.Cell.of("1日"), Block.Cell.of("甲\n乙"))))),
					new Block.ListBlock(true, List.of(new Block.Item(0, List.of(Block.Run.of("关灯"))))),
					new Block.Figure(DIGEST, "平面图", "图1")),
			new Catalogue("赣机管〔2026〕3号", LocalDate.of(2026, 4, 9), "综合政务\\政务公开", "通知", Catalogue.Validity.IN_FORCE,
					"放假,值班", "五一放假安排", "机关事务管理中心", ""),
			DisclosureAttribute.PROACTIVE, "", "documents",
			List.of(new Content.Attachment("值班表.xlsx", DIGEST, "application/vnd.ms-excel", 1234567890123L)));

	private static final String JSON = """
			{"attachments":[{"digest":"66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",\
			"mediaType":"application/vnd.ms-excel","name":"值班表.xlsx","size":1234567890123}],\
			"attribute":"PROACTIVE","attributeReason":"","blocks":[\
			{"kind":"heading","level":1,"text":"一、时间"},\
			{"kind":"paragraph","align":"CENTER","runs":[\
			{"bold":false,"href":null,"italic":false,"text":"5月1日至5日。\\t","underline":false},\
			{"bold":true,"href":"https://www.example.gov.cn/a?b=c&d","italic":false,"text":"详见网站","underline":true}]},\
			{"kind":"table","caption":"值班表","headerRows":1,"rows":[\
			{"cells":[{"colSpan":2,"header":true,"rowSpan":1,"text":"日期"}]},\
			{"cells":[{"colSpan":1,"header":false,"rowSpan":1,"text":"1日"},\
			{"colSpan":1,"header":false,"rowSpan":1,"text":"甲\\n乙"}]}]},\
			{"kind":"list","items":[{"depth":0,"runs":[\
			{"bold":false,"href":null,"italic":false,"text":"关灯","underline":false}]}],"ordered":true},\
			{"kind":"figure","alt":"平面图","caption":"图1",\
			"file":"66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"}],\
			"catalogue":{"abstractText":"五一放假安排","docNumber":"赣机管〔2026〕3号","formedOn":"2026-04-09","genre":"通知",\
			"keywords":"放假,值班","source":"机关事务管理中心","sourceUrl":"","topic":"综合政务\\\\政务公开","validity":"IN_FORCE"},\
			"column":"documents","title":"关于“五一”放假的通知"}""";

	@Test
	void isWrittenByteForByteAsEver() {
		assertThat(CanonicalJson.write(CONTENT)).isEqualTo(JSON);
	}

	@Test
	void isReadAsItWasWritten() {
		assertThat(CanonicalJson.read(JSON, Content.class)).isEqualTo(CONTENT);
	}

	@Test
	void aNumberThatFollowsACellSaysWhichInItsOwnProperty() {
		Block.Run run = new Block.Run("21", false, false, false, null, "T3.newReceived.total");
		String json = """
				{"bold":false,"figure":"T3.newReceived.total","href":null,"italic":false,"text":"21","underline":false}""";

		assertThat(CanonicalJson.write(run)).isEqualTo(json);
		assertThat(CanonicalJson.read(json, Block.Run.class)).isEqualTo(run);
	}

	@Test
	void hashesAsEver() {
		assertThat(Sm3.hex(CanonicalJson.write(CONTENT)))
			.isEqualTo("bb6de4d3e61e909b207cab3646a0a7746148e3e57fe715b19c992e39bc6eb476");
	}

}
