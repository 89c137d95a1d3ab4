package org.gongkai.inspection.reference;

import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.gongkai.document.Catalogue;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;

/**
 * What the catalogue says of where a text comes from: a body that can be asked, and not
 * the address alone.
 */
final class StatedSource {

	/** Names no body; the offices of the net and of its security are bodies. */
	private static final Pattern NONE = Pattern.compile(
			"互联网(?!信息|协会|法院|应急|大会)|网络(?!安全|信息|监察|文化|电视|广播)|网上|网友|网民|网摘|综合整理|整理自|百度|微信|公众号|朋友圈|自媒体|微博|抖音|快手|头条号|今日头条|百家号|搜狐|知乎|小红书|不详|未知|佚名|作者待考");

	/** Says only that it is not the office's own. */
	private static final Pattern EMPTY_WORD = Pattern
		.compile("(?:本站|本网|原文)?(?:转载|转发|转帖|摘编|摘录|综合|综合报道|整理|其他|外部|网站|媒体|原创未知|无|/|-)");

	/** Where anybody may publish. */
	private static final Pattern ANYBODY = Pattern.compile(
			"://(?:[a-z0-9-]{1,30}\\.){0,3}(?:weixin\\.qq\\.com|weibo\\.(?:com|cn)|toutiao\\.com|sohu\\.com|163\\.com|baijiahao\\.baidu\\.com|baike\\.baidu\\.com|wenku\\.baidu\\.com|zhihu\\.com|xiaohongshu\\.com|douyin\\.com|kuaishou\\.com|jianshu\\.com|csdn\\.net|douban\\.com|bilibili\\.com)");

	private StatedSource() {
	}

	/** Whether these words name nobody who could be asked. */
	static boolean isNone(String words) {
		return NONE.matcher(words).find() || EMPTY_WORD.matcher(words).matches();
	}

	static void check(Piece piece, Consumer<Hit> hits) {
		Catalogue catalogue = piece.whole().catalogue();
		String source = NormalizedText.compact(catalogue.source());
		int end = piece.text().length();
		int from = piece.text().lastIndexOf('\n') + 1;
		if (source.isEmpty() && !catalogue.sourceUrl().isBlank()) {
			hits.accept(piece.hit(Severity.CONFIRM, end, end, "填了原文网址，没有写来源，公众看不出转载自哪里。请写明原发单位。", null));
		}
		else if (!source.isEmpty() && isNone(source)) {
			hits.accept(piece.hit(Severity.CONFIRM, from, end,
					"来源“%s”不是可以查证的来源。政府网站转载只能用党委、政府网站和中央主要新闻媒体等权威来源，请写明原发单位。".formatted(catalogue.source().strip()),
					null));
		}
		else if (ANYBODY.matcher(catalogue.sourceUrl()).find()) {
			hits.accept(
					piece.hit(Severity.CONFIRM, from, end, "原文网址是任何人都能发布的平台。请改用原发单位网站上的网址；确为党政机关账号发布的，请说明后确认。", null));
		}
	}

}
