package org.gongkai.format;

import java.util.List;

import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.Figure;
import org.gongkai.format.Block.Heading;
import org.gongkai.format.Block.Paragraph;
import org.gongkai.format.Block.Run;
import org.gongkai.format.Block.Table;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** HTML in and out again. */
class HtmlRoundTripTests {

	private static final String DIGEST = "ab".repeat(32);

	private static final String PAGE = """
			<h1>关于机关事务的通知</h1><h3>一、总体<b>情况</b></h3><p>文字<b>加粗</b><i>斜体</i><u>下划线</u>
			与<a href="https://www.gov.cn/a?b=1&amp;c=2">链接</a>，1 &lt; 2。<br>第二行</p>
			<p style="text-align:center">居中</p><p align="right">落款</p>
			<ul><li>甲<ul><li>甲一</li></ul></li><li>乙</li></ul><ol><li>一</li><li>二</li></ol>
			<table><caption>表1</caption><thead><tr><th rowspan="2">项目</th><th colspan="2">数量</th></tr>
			<tr><th>上年</th><th>本年</th></tr></thead><tbody><tr><th>甲<br>（件）</th><td>1</td><td>2</td></tr></tbody></table>
			<figure><img src="/files/%s" alt="大楼"><figcaption>图1</figcaption></figure>
			""".formatted(DIGEST);

	private final Importer importer = new DefaultImporter();

	private final Exporter exporter = new DefaultExporter();

	private String html(List<Block> blocks) {
		return this.exporter.html(blocks, (digest) -> "/files/" + digest);
	}

	@Test
	void readsWhatAPageHolds() throws Exception {
		Reading reading = this.importer.html(PAGE);

		assertThat(reading.title()).isEqualTo("关于机关事务的通知");
		assertThat(reading.blocks().get(0)).isEqualTo(new Heading(1, "一、总体情况"));
		assertThat(((Paragraph) reading.blocks().get(1)).runs())
			.contains(new Run("链接", false, false, false, "https://www.gov.cn/a?b=1&c=2"), Run.of("，1 < 2。\n第二行"));
		assertThat(reading.blocks()).contains(new Figure(DIGEST, "大楼", "图1"));
		assertThat(reading.blocks()).filteredOn(Table.class::isInstance).singleElement().satisfies((block) -> {
			Table table = (Table) block;
			assertThat(table.headerRows()).isEqualTo(2);
			assertThat(table.rows().get(0).cells()).containsExactly(new Cell("项目", 1, 2, true),
					new Cell("数量", 2, 1, true));
		});
	}

	@Test
	void comesBackTheSame() throws Exception {
		List<Block> blocks = this.importer.html(PAGE).blocks();

		assertThat(this.importer.html(html(blocks)).blocks()).isEqualTo(blocks);
	}

	@Test
	void aNumberThatFollowsACellComesBackFollowingIt() throws Exception {
		List<Block> blocks = List
			.of(new Paragraph(
					List.of(Run.of("收到申请"), new Run("21", true, false, false, null, "T3.newReceived.total"),
							Run.of("件，公开"), Run.of("2").following("P1.published.DEPARTMENT_DOCUMENT"), Run.of("条。")),
					Block.Align.START));

		assertThat(html(blocks)).contains("<data class=\"app-figure\" value=\"T3.newReceived.total\">21</data>");
		assertThat(this.importer.html(html(blocks)).blocks()).isEqualTo(blocks);
	}

	@Test
	void whatIsNoIdentifierIsFollowedByNothing() throws Exception {
		List<Block> blocks = this.importer
			.html("<p><data value=\"&quot; onclick=x\">21</data><data>7</data><data value=\"\">8</data></p>")
			.blocks();

		assertThat(blocks).containsExactly(Paragraph.of("2178"));
		assertThatIllegalArgumentException().isThrownBy(() -> Run.of("1").following("a b"));
	}

	@Test
	void theReportComesBackTheSame() throws Exception {
		List<Block> blocks = this.importer.markdown(MarkdownReaderTests.ganzhou()).blocks();

		assertThat(this.importer.html(html(blocks)).blocks()).isEqualTo(blocks);
	}

	@Test
	void namesTheHeadersOfEachCell() throws Exception {
		List<Block> blocks = this.importer.markdown(MarkdownReaderTests.ganzhou()).blocks();
		Document page = Jsoup.parse(html(blocks));

		List<String> headers = List
			.of(page.select("table").get(1).select("tr").get(7).select("td").get(1).attr("headers").split(" "));

		assertThat(headers).extracting((id) -> page.getElementById(id).text())
			.containsExactly("商业企业", "法人或其他组织", "申请人情况", "1. 属于国家秘密", "(三) 不予公开", "三、本年度办理结果");
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		assertThat(page.select("[data-block]")).hasSameSizeAs(blocks);
	}

	@Test
	void takesInWhatWordPastes() throws Exception {
		Reading reading = this.importer.html("""
				<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style>
				<!--[if gte mso 9]><xml><o:x>内部</o:x></xml><![endif]--></head><body lang=ZH-CN>
				<p class=MsoTitle>通知<o:p></o:p></p>
				<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'><b><span lang=EN-US
				style='font-family:仿宋'>（一）主动公开</span></b><o:p>&nbsp;</o:p></p>
				<p class=MsoNormal><span>本中心公开政
				务信息</span><span lang=EN-US>69</span><span>篇。</span></p>
				<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
				style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>第一项</p>
				</body></html>""");

		assertThat(reading.title()).isEqualTo("通知");
		assertThat(reading.blocks()).extracting(Block::plainText).containsExactly("（一）主动公开", "本中心公开政务信息69篇。", "第一项");
		assertThat(reading.blocks().get(0)).isEqualTo(new Heading(2, "（一）主动公开"));
		assertThat(reading.blocks().get(2)).isInstanceOf(Block.ListBlock.class);
	}

	@Test
	void writesNothingButWhatItKnows() {
		List<Block> blocks = List.of(new Heading(1, "<script>alert(1)</script>"),
				new Paragraph(List.of(new Run("点\"><img src=x onerror=1>", false, false, false, "javascript:alert(1)")),
						Block.Align.START),
				new Figure("\"><script>", "\" onload=\"x", "<b>"));

		String html = html(blocks);

		assertThat(html).doesNotContain("<script").doesNotContain("javascript:").doesNotContain("<img src=x");
		assertThat(Jsoup.parse(html).select("[onload], [onerror], script, b")).isEmpty();
	}

	@Test
	void padsRaggedTablesAndKeepsNestedOnesAsText() throws Exception {
		Table table = (Table) this.importer.html(
				"<table><tr><td>a</td><td rowspan=9>b</td></tr><tr><td>c</td></tr><tr><td>d<table><tr><td>1<td>2</table></td></tr></table>")
			.blocks()
			.get(0);

		assertThat(table.rows()).hasSize(3);
		assertThat(table.rows().get(0).cells().get(1)).isEqualTo(new Cell("b", 1, 3, false));
		assertThat(table.rows().get(2).cells()).singleElement().isEqualTo(Cell.of("d\n1 2"));
	}

}
