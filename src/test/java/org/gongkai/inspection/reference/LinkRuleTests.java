package org.gongkai.inspection.reference;

import java.util.Arrays;
import java.util.List;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.OwnPages;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("链接和网址")
class LinkRuleTests {

	private final LinkRule rule = new LinkRule();

	@ParameterizedTest
	@ValueSource(strings = { "http://10.1.2.3/oa", "请访问http://192.168.1.10:8080/login登录", "系统地址172.16.0.5",
			"http://localhost:8080/", "file:///D:/temp/a.docx", "https://oa/index.html", "http://oa.jkq.local/doc",
			"http://172.31.255.1", "登录localhost:8080/xxgk查询", "http://doc.qinghe.corp/a",
			"http://oa.neibu.qinghe.gov.cn/a", "http://0.0.0.0:8080/a", "http://[::1]:8080/a",
			"存放于\\\\fileserver，可自行调阅", "见//192.168.1.9/share/a.doc", "见D:/公开/清单.xlsx", "见D：\\公开\\清单.xlsx",
			"见file:D:/a.doc", "见[清单](C:\\Users\\a.docx)", "见[清单](10.1.2.3/a.doc)", "服务器地址10.36.8.100，端口8080",
			"http://127.0.0.1/a", "共享目录 \\\\10.1.1.5\\share\\a.doc" })
	void asksAboutInternalAddresses(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).singleElement()
			.satisfies((hit) -> assertThat(hit.message()).contains("内部网络"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://www.gov.cn/zhengce/", "http://gzjkq.ganzhou.gov.cn", "https://8.8.8.8/",
			"172.15.0.1", "172.32.0.1", "版本V10.1.2.3", "见10.1.2.3条", "192.169.1.1", "10.5", "2023.10.1.2",
			"110.1.2.3.4", "1.10.1.2.3", "http://zwfw.gov.cn/；http://www.gov.cn" })
	void isQuietAboutPublicAddresses(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "请访问htps://www.anhe.gov.cn/a查看", "https//www.anhe.gov.cn/a", "http:/www.anhe.gov.cn/a",
			"https：//www.anhe.gov.cn/a", "http:\\\\www.anhe.gov.cn/a", "https://http://www.anhe.gov.cn/a",
			"登录www,anhe.gov.cn查询", "www.anhe.gov。cn", "https://www.anhe..gov.cn/a", "https://ww.anhe.gov.cn/x",
			"https://www.anhe.gov.c/x", "http://www.xxx.gov.cn/sb", "http://test.anhe.gov.cn/sb",
			"填写https://t.cn/A6abcde", "保存在D:\\共享\\名单.xlsx", "见[规划全文]()", "见[规划全文]( )", "见[规划全文](#)", "见[规划全文](待补充)",
			"见[规划全文](www.anhe.gov.cn/a)", "见[规划全文](./清单.docx)", "tp://www.anhe.gov.cn/a", "http:／／www.anhe.gov.cn",
			"ｈｔｔｐ：／／www.anhe.gov.cn", "https://zwfw.anhe. gov.cn", "https://www.anhe .gov.cn/a", "zwfw.anhe。gov.cn",
			"zwfw.anhe.gov,cn", "www。anhe。gov。cn", "https://zwfw.anhe、gov.cn/a", "wwww.anhe.gov.cn", "wwwanhe.gov.cn",
			"www anhe.gov.cn", "www.anhe.gov.con", "https://www.anhe.gov.cn/a。html", "www.anhe-gov.cn" })
	void asksAboutAddressesThatCannotBeOpened(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://www.gov.cn，www.anhe.gov.cn。", "http协议和https协议", "比例1//2",
			"https://ggfw.anhe.gov.cn:8443/a?u=http://x", "https://mp.weixin.qq.com/s/abc", "rtmp://live.anhe.gov.cn/a",
			"网址：www.anhe.gov.cn，电话", "选项[A](1)与[B](2)", "参见[1](附录)、[2026](3)号", "C:类设备，D:12台，比例1:500",
			"www.anhe.gov.cn，zwfw.anhe.gov.cn均可", "https://zwfw.anhe.gov.cn 、https://zfcg.anhe.gov.cn", "软件版本10.1.2.3",
			"邮箱a@anhe.gov.cn。", "http、file:等协议" })
	void isQuietAboutAddressesThatOpen(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

	@Test
	void asksAboutLinksThatDoNotLeadWhereTheirWordsSay() {
		assertThat(words("县人民政府门户网站", "http://www.anhe-news.com/")).hasSize(1);
		assertThat(words("县教育局官网", "http://anhejyj.cn/")).hasSize(1);
		assertThat(words("网址www.anhe.gov.cn", "https://www.anhe-zx.com/")).hasSize(1);
		assertThat(words("https://www.anhe.gov.cn/a/1.html", "https://www.anhe.gov.cn/b/2.html")).hasSize(1);
		assertThat(words("依申请公开专栏", "https://www.anhe.gov.cn/a/form.doc")).hasSize(1);
		assertThat(words("查询", "htps://www.anhe.gov.cn/a")).hasSize(1);
		assertThat(words("查询", "https://www.anhe.gov,cn/a")).hasSize(1);
		assertThat(words("查询", "#")).hasSize(1);
		assertThat(words("查询", "")).hasSize(1);
		assertThat(words("查询", "清单.docx")).hasSize(1);
		assertThat(words("查询", "https://www.anhe.gov.cn/a b/1.html")).hasSize(1);
		assertThat(words("查询", "https://www.anhe.gov.cn/a.html。")).hasSize(1);
		assertThat(words("政务网（zwfw.anhe.gov.cn）", "http://www.zwfw-dl.com/")).hasSize(1);
		assertThat(words("查询", "https://www.anhe.gov.chn/a")).hasSize(1);
		assertThat(words("政府采购网", "http://www.caigou-dl.com/")).hasSize(1);
		assertThat(words("查询", "https://www.anhe.gov.cn/公开/清单.pdf")).isEmpty();
		assertThat(words("目录", "#mulu")).isEmpty();
		assertThat(words("a@anhe.gov.cn", "mailto:b@anhe.gov.cn")).hasSize(1);
		assertThat(words("发送邮件", "mailto:b@anhe.gov.cn?subject=x")).isEmpty();
		assertThat(words("查询", "https://www.anhe.gov.cn@zx-dl.com/a")).hasSize(1);
		assertThat(words("县人民政府门户网站", "https://www.anhe.gov.cn/")).isEmpty();
		assertThat(words("www.anhe.gov.cn/zwgk", "https://www.anhe.gov.cn/zwgk/list.html")).isEmpty();
		assertThat(words("申请表下载", "https://www.anhe.gov.cn/a/form.doc")).isEmpty();
		assertThat(words("人民网", "http://www.people.com.cn/")).isEmpty();
	}

	private List<Hit> words(String words, String address) {
		return this.rule.inspect(linked(Block.Run.of("见"), link(words, address), Block.Run.of("。")));
	}

	@Test
	void asksAboutTwoSchemesOfOneHost() {
		assertThat(this.rule.inspect(Texts.paragraphs("http://www.gov.cn/a、https://WWW.gov.cn/b"))).singleElement()
			.satisfies((hit) -> {
				assertThat(hit.excerpt()).isEqualTo("http://www.gov.cn/a");
				assertThat(hit.expected()).isEqualTo("https://www.gov.cn/a");
			});
		assertThat(this.rule.inspect(linked(link("甲", "http://www.gov.cn/a"), link("乙", "https://www.gov.cn/b"))))
			.singleElement()
			.satisfies((hit) -> {
				assertThat(hit.spot()).isEqualTo(new Spot(0, 0, 1));
				assertThat(hit.expected()).isNull();
			});
	}

	@Test
	void asksAboutWordsThatAreAnotherAddress() {
		assertThat(this.rule.inspect(linked(Block.Run.of("见"), link("www.gov.cn", "https://example.com/"))))
			.singleElement()
			.satisfies((hit) -> assertThat(hit.message()).contains("https://example.com/"));
		assertThat(this.rule.inspect(linked(link("gov.cn", "https://www.gov.cn/")))).isEmpty();
		assertThat(this.rule.inspect(linked(link("http://www.gov.cn/a", "http://www.gov.cn/a")))).isEmpty();
		assertThat(this.rule.inspect(linked(link("中国政府网", "https://www.gov.cn/")))).isEmpty();
		assertThat(this.rule.inspect(linked(link("a@b.gov.cn", "mailto:a@b.gov.cn")))).isEmpty();
	}

	@Test
	void asksAboutInternalTargetsInListsToo() {
		Block list = new Block.ListBlock(false, List.of(new Block.Item(0, List.of(Block.Run.of("甲"))),
				new Block.Item(0, List.of(Block.Run.of("见"), link("内网", "http://10.0.0.1/")))));

		assertThat(this.rule.inspect(Texts.blocks(list))).extracting(Hit::spot).containsExactly(new Spot(0, 3, 5));
	}

	@Test
	void asksAboutOwnPagesThatDoNotStand() {
		LinkRule knowing = new LinkRule((address) -> switch (address) {
			case "https://own.gov.cn/public/news/2025/1.html" -> OwnPages.Standing.TAKEN_DOWN;
			case "https://own.gov.cn/public/news/2025/2.html" -> OwnPages.Standing.MISSING;
			case "https://own.gov.cn/public/news/2025/3.html" -> OwnPages.Standing.THERE;
			default -> OwnPages.Standing.UNKNOWN;
		});

		assertThat(knowing.inspect(linked(link("甲", "https://own.gov.cn/public/news/2025/1.html"),
				link("乙", "https://own.gov.cn/public/news/2025/2.html"),
				link("丙", "https://own.gov.cn/public/news/2025/3.html"), link("丁", "https://www.gov.cn/"))))
			.extracting(Hit::excerpt)
			.containsExactly("甲", "乙");
	}

	@Test
	void comesToAnEndOnALongTextWithoutABreak() {
		assertThat(this.rule
			.inspect(Texts.paragraphs("10.1.".repeat(200_000) + "http://".repeat(100_000) + "\\\\".repeat(100_000)))
			.size()).isLessThanOrEqualTo(501);
	}

	@ParameterizedTest
	@ValueSource(strings = { "www.", "[a](", "a，a.", "gov。cn", "C:/a", "https://a。", "ww.", "localhost:" })
	void comesToAnEndOnAddressesOverAndOver(String part) {
		assertThat(this.rule.inspect(Texts.paragraphs(part.repeat(500_000 / part.length()))).size())
			.isLessThanOrEqualTo(501);
	}

	private static Block.Run link(String words, String address) {
		return new Block.Run(words, false, false, false, address);
	}

	private static InspectedText linked(Block.Run... runs) {
		return Texts.blocks(new Block.Paragraph(Arrays.asList(runs), Block.Align.START));
	}

}
