package org.gongkai.inspection.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a link that name the website of a government body, whose address ends with
 * gov.cn, or one of its columns.
 * <p>
 * 依据：《政府网站发展指引》（国办发〔2017〕47号）第二部分，政府网站域名以“.gov.cn”为后缀。
 */
final class OfficialName {

	private static final Pattern NAME = Pattern.compile(
			"(?:人民政府|政府)(?:门户)?网站?(?:群)?|人民政府(?:门户网站|官网|官方网站)|政务服务(?:网|平台)|政府信息公开(?:专栏|平台|网)|政府采购网|国家税务总局|[\\p{IsHan}]{1,12}(?:总局|总署|部)(?:官方网站|官网|门户网站|网站)|[\\p{IsHan}]{1,12}(?:局|委员会|厅|税务局|人民政府)(?:官方网站|官网|门户网站|网站)");

	/** Under which official bodies are, and names kept free for examples. */
	private static final Pattern OFFICIAL = Pattern
		.compile("(?i)(?:.{1,200}\\.)?(?:gov\\.cn|gov\\.mo|gov\\.hk|政务|公益|example|example\\.(?:com|org|net))");

	private static final Pattern HOST = Pattern.compile("(?i)https?://([^/?#:\\s]{1,253}).*", Pattern.DOTALL);

	/** Words that name a place of many pages. */
	private static final Pattern COLUMN = Pattern.compile("(?:专?栏目?|频道|专题|网站|门户|平台|系统|大厅|首页|主页|页面)$");

	private static final Pattern COLUMN_BEHIND = Pattern.compile("^[”》]?(?:专?栏目?|频道|专题|页面|首页|网站)(?!的|中的|里的|公布的|发布的)");

	private static final Pattern FILE = Pattern.compile(
			"(?i)[^?#]{1,500}\\.(?:docx?|wps|et|xlsx?|pptx?|pdf|ofd|zip|rar|7z|exe|apk|jpe?g|png|mp4)(?:[?#].*)?",
			Pattern.DOTALL);

	private OfficialName() {
	}

	/** Whether the words name a column or a site and a single file is opened. */
	static boolean opensFile(String words, String behind, String address) {
		return FILE.matcher(address).matches() && words.indexOf('《') < 0
				&& (COLUMN.matcher(words.strip()).find() || COLUMN_BEHIND.matcher(behind).find());
	}

	/** Whether the words name such a website and the address is another's. */
	static boolean isContradicted(String words, String address) {
		Matcher host = HOST.matcher(address);
		return words.length() <= 40 && host.matches() && NAME.matcher(words).find()
				&& !OFFICIAL.matcher(host.group(1)).matches();
	}

}
