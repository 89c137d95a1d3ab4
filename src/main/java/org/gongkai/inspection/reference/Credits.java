package org.gongkai.inspection.reference;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;

/**
 * Credits that name nobody: 图片来源于网络, 侵删, 版权归原作者所有. They tell that the right to print was
 * not asked for.
 */
final class Credits {

	/** What a credit without a source cannot do without. */
	private static final List<String> MARKS = List.of("网络", "互联网", "网上", "网友", "百度", "微信", "公众号", "朋友圈", "微博", "抖音",
			"头条", "百家号", "搜狐", "知乎", "小红书", "自媒体", "佚名", "短视频", "视频号", "快手", "哔哩", "B站", "豆瓣", "贴吧", "论坛", "博客", "博主",
			"百科", "文库", "搜索引擎", "群聊", "微友", "某", "外网", "多个网站", "部门网站", "有关网站", "相关网站", "其他网站", "其它网站", "各大网站", "有关媒体",
			"相关媒体", "其他媒体", "多家媒体", "侵", "版权", "视觉中国", "图虫", "千图", "包图", "摄图");

	private static final WordSet ANY_MARK = new WordSet(MARKS);

	/** Places of the net, and bodies that are not named: 某短视频平台, 某网站. */
	private static final String PLACE = "(?:(?:某|有关|相关|其他|多家|多个|各大)[\\p{IsHan}]{0,8}?(?:平台|网站|网页|网|号|媒体|博主|账号|论坛|贴吧|社区|杂志|报刊|软件|群|网友|人士|客户端)|"
			+ "(?:短视频|社交|网络|新媒体|视频|直播)平台|短视频|视频号|快手|哔哩哔哩|B站|豆瓣|贴吧|论坛|博客|博主|维基百科|文库|搜索引擎|微信群|群聊|微友|外网|互联网|网络|网上|网友|百度(?:百科|图片|文库|搜索)?|(?:某|有关|相关)?(?:微信|微信公众号|公众号|公众平台)|朋友圈|微博|抖音|今日头条|头条号?|百家号|搜狐[号网]?|知乎|小红书|自媒体|佚名)";

	private static final String TAKEN = "(?:(?:来源|均|都|皆)?(?:来|源|取|摘|转|选|编)自|引自|截取自?|截自|采自|搬运自?|改编自|引用自?|节选自|来源[于自]?|来自于?|源自|源于|取自|摘自|转自|转载[于自]?|选自|摘编自?|编自|(?:综合)?整理[于自]?|综合[于自]?|图源|搜集[于自]|下载[于自])";

	private static final String ENDS = "(?:博主|用户|账号|作者|分享|流传|报道|提供|整理|转载|搜索|下载|图片|截图|公开资料|公开信息|资料|平台|供图|投稿|等)?[”\"』」》]?(?=[)\\]】,。;:、! \\n]|侵|如有|版权|$)";

	/** 图片来源于网络; of what could also be the matter itself only a remark's. */
	private static final Pattern TAKEN_FROM = Pattern.compile(
			"(?:图片?|图文|配图|照片|视频|文章|本文|此文|原文|全文|素材|文字|稿件|插图|音频|音乐|配乐|漫画|动画|海报|封面|(?:图片|视频|图文|文字|音频)(?:素材|资料|内容)|(?:以上|本文|文中|部分|上述|本期)(?:的)?(?:内容|信息|数据|资料|观点|文图|图文))(?:均|部分|皆|都|系|为|主要)?"
					+ TAKEN + "[: ]?[“\"《]?" + PLACE + ENDS);

	/** 转自某公众号, at the beginning of a clause. */
	private static final Pattern BEGINS = Pattern.compile(
			"(?<![\\p{IsHan}A-Za-z0-9])(?:来源[:于]|(?:本文)?(?:转自|转载自|摘自|选自|摘编自|整理自|综合整理自|图源|原载于?)[: ]?)[^,。;\\n]{0,16}?"
					+ PLACE);

	private static final Pattern REMARK = Pattern
		.compile("(?:[据按]|根据|综合)?" + PLACE + "(?:公开)?(?:资料|消息|内容|报道|信息)?(?:综合)?(?:整理|摘编|综合|转载)|综合" + PLACE
				+ "(?:报道|消息)|(?:图片?|照片|视频|文章|素材)由" + PLACE + "(?:提供|拍摄|上传|投稿|分享)|(?:图|文|图文|作者|摄影)[/:] ?" + PLACE + ENDS
				+ "|网络图片|网图|(?:内容|信息|资料|数据)" + TAKEN + "[: ]?" + PLACE + ENDS);

	private static final Pattern RIGHTS = Pattern.compile(
			"侵权?(?:必|即|则|请|立)?(?:删|联删)|侵权[,]?(?:请|可|烦请|敬请)?(?:及时|立即|尽快|联系|告知|通知){1,2}[\\p{IsHan}]{0,8}(?:删除|处理|撤)?|如?涉及?版权(?:问题|纠纷)?[,]?(?:请|可)[\\p{IsHan}]{0,6}(?:联系|告知)|版权(?:均|都|仍)?[归属]于?(?:其)?(?:原)?(?:作者|创作者|著作权人|媒体|网站|出处|公众号)");

	private static final List<String> AGENCIES = List.of("视觉中国", "图虫", "千图", "包图", "摄图");

	private static final Pattern AGENCY = Pattern
		.compile("(?:图片?|照片|图源|来源|供图|版权)[^,。;\\n]{0,8}(?:视觉中国|图虫|千图|包图|摄图)|视觉中国供图");

	/** One of which stands in each of these credits. */
	private static final WordSet TAKING = WordSet
		.of("来源|来自|源自|源于|取自|摘自|转自|转载|选自|摘编|编自|引自|截取|截自|搬运|引用|整理|综合|图源|搜集|下载|原载|网络图片|网图|供图|图|作者|提供|分享");

	/** Longer pieces speak of the net, short ones are credits. */
	private static final int LONGEST_REMARK = 60;

	/** A piece in which more of them stand is about the net. */
	private static final int MOST_MARKS = 5_000;

	private static final int BEFORE = 30;

	private static final int BEHIND = 24;

	private Credits() {
	}

	/**
	 * Whether one stands there; the first is enough.
	 */
	static boolean check(Piece piece, Consumer<Hit> hits) {
		String text = piece.text();
		if (!ANY_MARK.in(text)) {
			return false;
		}
		int seen = 0;
		for (String mark : MARKS) {
			for (int at = text.indexOf(mark); at >= 0 && seen < MOST_MARKS; at = text.indexOf(mark, at + 1)) {
				seen++;
				if (check(piece, mark, Math.max(0, at - BEFORE), Math.min(text.length(), at + BEHIND), hits)) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean check(Piece piece, String mark, int from, int to, Consumer<Hit> hits) {
		boolean rights = mark.equals("侵") || mark.equals("版权");
		if (rights) {
			return report(piece, RIGHTS, from, to, "这句话说明图文没有取得授权。请换成本单位自有或者已经授权的图文，或者写明原发单位和作者。", hits);
		}
		if (AGENCIES.contains(mark)) {
			return report(piece, AGENCY, from, to, "这是商业图库的图片。请确认已经取得授权；没有授权的请更换。", hits);
		}
		if (!TAKING.in(piece.text(), from, to)) {
			return false;
		}
		String message = "没有写明可以查证的来源。政府网站转载只能用党委、政府网站和中央主要新闻媒体等权威来源，请写明原发单位和作者，或者更换。";
		return report(piece, TAKEN_FROM, from, to, message, hits) || report(piece, BEGINS, from, to, message, hits)
				|| piece.text().length() <= LONGEST_REMARK && report(piece, REMARK, from, to, message, hits);
	}

	private static boolean report(Piece piece, Pattern pattern, int from, int to, String message, Consumer<Hit> hits) {
		Matcher matcher = pattern.matcher(piece.text())
			.region(from, to)
			.useTransparentBounds(true)
			.useAnchoringBounds(false);
		if (!matcher.find()) {
			return false;
		}
		hits.accept(piece.hit(Severity.CONFIRM, matcher.start(), matcher.end(), message, null));
		return true;
	}

}
