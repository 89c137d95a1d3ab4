package org.gongkai.inspection.reference;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Addresses that cannot be opened as they are written: a misspelt scheme, a mark in the
 * host that is no dot, a name that only holds the place of another.
 */
final class BrokenAddress {

	/** What links may begin with. */
	private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "ftps", "mailto", "tel", "sms", "file",
			"data", "rtsp", "rtmp", "ws", "wss", "weixin");

	private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,15})[:：]");

	/** Near to http: htps, htttp, hppts, http with a mark missing or too many. */
	private static final Pattern MISSPELT = Pattern.compile(
			"(?i)(?!https?://(?![/:]))(?:h[tp]{1,4}s?|ttps?)(?:[:：;；.,]{0,2}[/\\\\／＼]{1,3}[:：]?[/\\\\]{0,2}|[:：]{1,2}(?=www\\.)).*",
			Pattern.DOTALL);

	/** In letters of full width. */
	private static final Pattern WIDE = Pattern.compile("(?i)(?:ｈｔｔｐｓ?|https?[:：]／).*", Pattern.DOTALL);

	/** What is no address but was to become one. */
	private static final Pattern TO_BE_FILLED_IN = Pattern
		.compile("(?i)(?:x{3,}|\\*{2,}|url|link|待定|待填写?|待补充?|待上传|网址|链接|链接地址|地址|文件链接|附件链接|空|无|此处|\\?+|？+|…+)");

	/** A path that leads nowhere without the site it belongs to. */
	private static final Pattern RELATIVE = Pattern.compile(
			"(?i)(?:\\.{0,2}/(?!/)|www\\.|[a-z0-9_-]{1,60}/|(?:[a-z0-9-]{1,60}\\.){1,5}(?:gov|com|org|cn|net|edu)(?![a-z0-9])|[^/:]{1,100}\\.(?:docx?|xlsx?|pdf|wps|et|pptx?|html?|zip|rar)$).*",
			Pattern.DOTALL);

	/** Marks and blanks that no address has behind its host. */
	private static final Pattern WRONG_IN_PATH = Pattern.compile("[\\s，。；、！？：“”‘’]");

	/** a。html: a full stop before the ending. */
	private static final Pattern WRITTEN_WRONG = Pattern.compile("(?i)https?://[^，。]{4,500}[，。][a-z]{3,5}");

	private static final Pattern TWICE = Pattern.compile("(?i)https?://(?:https?[:：]?//|https?:).*", Pattern.DOTALL);

	/** Until the path begins. */
	private static final Pattern HOST = Pattern.compile("(?i)https?://([^/?#]{0,253}).*", Pattern.DOTALL);

	/** A name of a host, with its port. */
	private static final Pattern RIGHT_HOST = Pattern.compile(
			"(?:[\\p{IsHan}A-Za-z0-9_-]{1,63}\\.){1,8}[\\p{IsHan}A-Za-z0-9-]{2,63}\\.?(?::[0-9]{2,5})?|\\[[0-9A-Fa-f:.]{2,45}\\](?::[0-9]{2,5})?|[A-Za-z0-9.-]{1,253}(?::[0-9]{2,5})?");

	/** Endings by which official hosts are misspelt. */
	private static final Pattern MISSPELT_END = Pattern.compile(
			"(?i)(?:ww|wwww|wwe|wwv|vvw|www\\.www|www[a-z-]{2,40})\\..*|.*[a-z0-9]{3,}-?gov\\.(?:cn|com|net|org)|.*[.-]gov-?cn\\.(?:com|net|org|cn)|.*\\.(?:gov\\.(?:c|n|cm|con|comcn|cnn|ccn|xn|vn\\.cn|nc)|(?:goc|gow|govc|gav|gvo|ogv|gv|go|govn|g0v|qov|gou|gpv|giv|gob)\\.cn|govcn|gov|con|c0m|cmo|ocm)");

	/** Names that stand for one that was to be filled in. */
	private static final Pattern PLACEHOLDER = Pattern
		.compile("(?i)(?:.*[./])?(?:x{3,}|\\*{2,}|待定|待补充?|网址|链接地址|域名|yourdomain|yoursite|your-domain|某某)(?:[./].*)?");

	/**
	 * Endings there are, of three letters and more; the shorter are those of countries.
	 */
	private static final Pattern KNOWN_END = Pattern.compile(
			"(?i).*\\.(?:[a-z]{2}|com|net|org|gov|edu|mil|int|info|biz|name|pro|mobi|asia|tel|aero|coop|museum|jobs|travel|post|cat|arpa|xyz|top|vip|club|shop|site|online|tech|store|fun|ltd|group|wang|ink|link|live|work|email|cloud|app|dev|page|blog|news|media|ren|red|pub|art|bio|city|company|center|chat|cool|design|fit|fund|games?|gold|guru|host|kim|law|life|love|mba|new|one|plus|press|pw|run|show|social|space|studio|team|today|tools|video|website|wiki|win|world|yoga|zone|beer|luxe|baidu|alipay|weibo|citic|anquan|example|xn--[a-z0-9-]{1,59}|[^a-z.]{1,63})\\.?");

	/** Machines on which systems are tried out. */
	private static final Pattern TRIAL = Pattern
		.compile("(?i)(?:.*[.-])?(?:test|uat|staging|dev|localtest)[0-9]{0,2}[.-].*");

	private static final Pattern NOWHERE = Pattern.compile("(?i)(?:javascript:.*|about:blank.*|#{1,2}|/?|https?://?)");

	private static final Pattern SHORTENED = Pattern.compile(
			"(?i)(?:t\\.cn|dwz\\.cn|url\\.cn|suo\\.im|suo\\.nz|bit\\.ly|tinyurl\\.com|u\\.nu|goo\\.gl|mrw\\.so|985\\.so|dwz\\.date|rrd\\.me|c1n\\.cn|w\\.url\\.cn|3\\.cn|0x\\.ink|sourl\\.cn)");

	private BrokenAddress() {
	}

	/** What is wrong with an address; null when nothing is seen. */
	static @Nullable String fault(String address, boolean link) {
		if (link && (NOWHERE.matcher(address.strip()).matches()
				|| TO_BE_FILLED_IN.matcher(address.strip()).matches())) {
			return "这个链接没有指向任何页面。请填写正确的网址，没有的删去链接。";
		}
		if (MISSPELT.matcher(address).matches() || TWICE.matcher(address).matches()
				|| WIDE.matcher(address).matches()) {
			return "网址开头写错了（应当是“http://”或者“https://”），点不开。请改正。";
		}
		Matcher scheme = SCHEME.matcher(address);
		if (scheme.lookingAt() && address.startsWith("//", scheme.end())
				&& !SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
			return "网址开头“%s”写错了（应当是“http://”或者“https://”），点不开。请改正。".formatted(scheme.group());
		}
		if (link && RELATIVE.matcher(address).matches()) {
			return "链接的网址不完整（%s），点不开。请写全，以“http://”或者“https://”开头。".formatted(address);
		}
		boolean bare = address.regionMatches(true, 0, "ww", 0, 2);
		Matcher host = HOST.matcher(bare ? "http://" + address : address);
		String fault = host.matches() ? ofHost(host.group(1)) : null;
		boolean wrongPath = link && fault == null && host.matches() && WRONG_IN_PATH.matcher(address.strip()).find();
		return wrongPath || WRITTEN_WRONG.matcher(address).matches() ? "网址里有中文标点或者空格，点不开。请改正。" : fault;
	}

	/**
	 * Whether what stands in brackets behind the words of a typed link is or was to be an
	 * address.
	 */
	static boolean isTarget(String address) {
		return TO_BE_FILLED_IN.matcher(address).matches() || RELATIVE.matcher(address).matches()
				|| NOWHERE.matcher(address).matches() || address.indexOf(':') > 0 || address.startsWith("\\\\");
	}

	private static @Nullable String ofHost(String host) {
		String name = host.contains("@") ? host.substring(host.lastIndexOf('@') + 1) : host;
		String bare = name.replaceFirst(":[0-9]{2,5}$", "");
		if (PLACEHOLDER.matcher(bare).matches()) {
			return "网址里的“%s”像是待填的内容。请填写正式的网址。".formatted(host);
		}
		if (!RIGHT_HOST.matcher(name).matches() || bare.contains("..") || bare.startsWith(".")) {
			return "网址里的域名“%s”写错了（多了或者错了标点、空格），打不开。请改正。".formatted(host);
		}
		if (name.length() < host.length()) {
			return "网址里“@”前面的“%s”不是网站，真正打开的是“%s”。请核对后改正。".formatted(host.substring(0, host.lastIndexOf('@')), name);
		}
		boolean named = bare.indexOf('.') > 0 && !bare.startsWith("[");
		if (MISSPELT_END.matcher(bare).matches() || named && !KNOWN_END.matcher(bare).matches()) {
			return "网址里的域名“%s”疑似写错。请核对；确实无误的，请说明后确认。".formatted(host);
		}
		if (TRIAL.matcher(bare).matches()) {
			return "“%s”像是测试用的网址。请换成正式的网址；确是正式网址的，请说明后确认。".formatted(host);
		}
		return SHORTENED.matcher(bare).matches() ? "短网址看不出通向哪里，也容易失效。请写原来的网址。" : null;
	}

}
