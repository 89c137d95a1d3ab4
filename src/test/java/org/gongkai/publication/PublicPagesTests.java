package org.gongkai.publication;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.document.Catalogue;
import org.gongkai.document.Content;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.format.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What the public gets to see. */
class PublicPagesTests extends PublicSiteFixture {

	@Test
	@DisplayName("文章页网页标签（国办发〔2017〕47号附件1）")
	void anArticleHasAllTags() throws Exception {
		PublishedPage page = published("关于“三公”经费公开的<通知>", Block.Paragraph.of("本办法自发布之日起施行。"));

		Document html = html(page.address());

		Map<String, String> tags = new LinkedHashMap<>();
		html.select("head meta[name]").forEach((tag) -> tags.put(tag.attr("name"), tag.attr("content")));
		assertThat(tags).containsEntry("SiteName", "赣州经济技术开发区管委会")
			.containsEntry("SiteDomain", "gongkai.example")
			.containsEntry("SiteIDCode", "3607990001")
			.containsEntry("ColumnName", "部门文件")
			.containsEntry("ColumnDescription", "本机关制发的主动公开文件")
			.containsEntry("ColumnKeywords", "部门文件,通知,公告")
			.containsEntry("ColumnType", "政策文件")
			.containsEntry("ArticleTitle", "关于“三公”经费公开的<通知>")
			.containsEntry("PubDate", "2026-06-10 10:00")
			.containsEntry("ContentSource", "赣州经开区机关事务管理中心")
			.containsEntry("Description", "本办法自发布之日起施行。")
			.containsEntry("Url", "https://gongkai.example" + page.address())
			.containsKeys("Keywords", "Author");
		assertThat(tags.values()).allSatisfy((value) -> assertThat(value).isNotBlank());
		assertThat(html.select("h1").eachText()).containsExactly("关于“三公”经费公开的<通知>");
	}

	@Test
	void startPageAndColumnsHaveTheirTags() throws Exception {
		assertThat(html("/").select("head meta[name^=Site]")).hasSize(3);
		assertThat(html("/public/annual-report/").select("head meta[name^=Site], head meta[name^=Column]")).hasSize(7);
	}

	@Test
	void mergedCellsStayMerged() throws Exception {
		PublishedPage page = published("年度报告表格", wideTable());

		Element table = html(page.address()).selectFirst("#article-text table");

		assertThat(table).isNotNull();
		assertThat(table.selectFirst("th[rowspan=2]").text()).isEqualTo("项目");
		assertThat(table.selectFirst("th[colspan=3]").text()).isEqualTo("申请人情况");
		assertThat(table.select("caption").text()).isEqualTo("收到和处理政府信息公开申请情况");
		assertThat(table.select("th"))
			.allSatisfy((cell) -> assertThat(cell.hasAttr("scope") || cell.hasAttr("id")).isTrue());
		assertThat(table.select("td").eachText()).containsExactly("3", "1", "4");
	}

	@Test
	void scriptsInAContentNeverReachThePage() throws Exception {
		PublishedPage page = published("标题</title><script>alert(1)</script>",
				Block.Paragraph.of("<script>alert(2)</script><img src=x onerror=alert(3)>"), new Block.Paragraph(
						List.of(new Block.Run("链接", false, false, false, "https://www.gov.cn/")), Block.Align.START));

		Document html = html(page.address());

		assertThat(html.select("script")).hasSize(1)
			.allSatisfy((script) -> assertThat(script.attr("src")).matches("/js/publication.*\\.js"));
		assertThat(html.getElementById("article-text").select("script, img")).isEmpty();
		assertThat(html.getElementById("article-text").text()).contains("<script>alert(2)</script>");
		assertThat(html.title()).startsWith("标题</title><script>alert(1)</script>");
	}

	@Test
	void showsTheCatalogueAndTheDownloads() throws Exception {
		byte[] bytes = "名称,数量\n公务用车,3\n".getBytes(StandardCharsets.UTF_8);
		String digest = this.transaction.execute((status) -> this.files.put(bytes, "text/csv"));
		Content content = new Content("关于公务用车的通知", List.of(Block.Paragraph.of("见附件。")),
				new Catalogue("赣开事〔2026〕7号", LocalDate.of(2026, 6, 1), "综合政务", "通知", Catalogue.Validity.REPEALED,
						"公务用车", "公务用车使用规定", "机关事务管理中心", ""),
				DisclosureAttribute.PROACTIVE, "", "documents",
				List.of(new Content.Attachment("车辆 清单.csv", digest, "text/csv", bytes.length)));
		PublishedPage page = publish(signed(content));

		Document html = html(page.address());

		assertThat(html.select(".app-catalogue").text()).contains("赣开事〔2026〕7号", "2026年6月1日", "综合政务", "废止",
				page.indexNo(), "公务用车使用规定");
		assertThat(html.select(".app-alert").text()).contains("废止");
		assertThat(html.select(".app-downloads a").eachText()).hasSize(4)
			.satisfiesExactly((docx) -> assertThat(docx).contains("正文", "DOCX", "KB"),
					(pdf) -> assertThat(pdf).contains("正文", "PDF", "KB"),
					(ofd) -> assertThat(ofd).contains("正文", "OFD", "KB"),
					(attachment) -> assertThat(attachment).contains("CSV"));
		String attachment = html.select(".app-downloads a").last().attr("href");
		assertThat(attachment).isEqualTo(page.address().replace(".html", "/1.csv"));
		assertThat(this.mvc.get().uri(attachment)).hasStatusOk().body().isEqualTo(bytes);
		for (String ending : List.of(".docx", ".pdf", ".ofd")) {
			assertThat(this.mvc.get().uri(page.address().replace(".html", ending))).hasStatusOk()
				.headers()
				.hasHeaderSatisfying("Content-Disposition",
						(values) -> assertThat(values).singleElement().asString().startsWith("attachment"));
		}
		assertThat(this.mvc.get().uri(page.address().replace(".html", ".pdf"))).body()
			.startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
	}

	@Test
	void anUnchangedPageIsNotSentAgainButAskedForEachTime() {
		PublishedPage page = published("关于缓存的通知", Block.Paragraph.of("正文"));

		MvcTestResult first = this.mvc.get().uri(page.address()).exchange();

		String tag = first.getResponse().getHeader("ETag");
		assertThat(tag).isNotBlank();
		assertThat(first.getResponse().getHeader("Cache-Control")).isEqualTo("no-cache");
		assertThat(first.getResponse().getHeader("Last-Modified")).isNotBlank();
		assertThat(this.mvc.get().uri(page.address()).header("If-None-Match", tag)).hasStatus(304);
		assertThat(this.mvc.head().uri(page.address())).hasStatusOk().headers().hasValue("ETag", tag);
		MvcTestResult file = this.mvc.get().uri(page.address().replace(".html", ".docx")).exchange();
		assertThat(this.mvc.get()
			.uri(page.address().replace(".html", ".docx"))
			.header("If-None-Match", file.getResponse().getHeader("ETag"))).hasStatus(304);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/public/nothing/", "/public/documents/2026/999999999.html",
			"/public/documents/2026/99999999999999999999999999.html", "/public/documents/abcd/1.html",
			"/public/documents/2026/1.exe", "/public/documents/2026/x/y/z", "/public/documents/2026/-1.html",
			"/public/DOCUMENTS/", "/public/documents/2026/1'%20or%20'1'='1.html", "/public/documents/2026/",
			"/public/documents/0000/1.html", "/public/栏目/", "/public/documents/2026/1/..." })
	void whatIsNotThereIsKindlyAbsent(String address) {
		assertThat(this.mvc.get().uri(URI.create(encoded(address)))).hasStatus(404).bodyText().contains("没有找到您要的页面");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/public/documents/?year=x&page=y", "/public/documents/?page=-1",
			"/public/documents/?page=999999", "/public/documents/?year=99999", "/public/search?q=%00%25_!",
			"/public/search?q='--&page=zz", "/public/search" })
	void strangeParametersDoNoHarm(String address) {
		assertThat(this.mvc.get().uri(URI.create(address))).hasStatusOk();
	}

	@Test
	void searchFindsByTitleAndIndexNumberAndTakesSignsLiterally() throws Exception {
		PublishedPage page = published("关于100%_完成节能改造的通知", Block.Paragraph.of("正文"));

		assertThat(html("/public/search?q=0%25_%E5%AE%8C").select("main a").eachText()).contains(page.title());
		assertThat(html("/public/search?q=" + page.indexNo()).select("main a").eachText()).contains(page.title());
		assertThat(html("/public/search?q=%E5%B9%B6%E4%B8%8D%E5%AD%98%E5%9C%A8%E7%9A%84%E8%AF%8D").text())
			.contains("共找到 0 条");
	}

	@Test
	void columnsListByYear() throws Exception {
		PublishedPage page = published("关于按年查看的通知", Block.Paragraph.of("正文"));

		assertThat(html("/public/documents/?year=2026").select("main a").eachText()).contains(page.title(), "2026年");
		assertThat(html("/public/documents/?year=2019").select("main a").eachText()).doesNotContain(page.title());
		assertThat(this.mvc.get().uri("/public/documents")).hasStatus3xxRedirection()
			.hasRedirectedUrl("/public/documents/");
	}

	@Test
	void searchEnginesGetASiteMap() {
		PublishedPage page = published("关于站点地图的通知", Block.Paragraph.of("正文"));

		assertThat(this.mvc.get().uri("/sitemap.xml")).hasStatusOk()
			.bodyText()
			.contains("<loc>https://gongkai.example" + page.address() + "</loc>");
		assertThat(this.mvc.get().uri("/robots.txt")).hasStatusOk().bodyText().contains("Sitemap: https://");
	}

	private static String encoded(String path) {
		return UriUtils.encodePath(UriUtils.decode(path, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
	}

	private Document html(String address) throws Exception {
		MvcTestResult result = this.mvc.get().uri(URI.create(address)).exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

}
