package org.gongkai.inspection.personal;

import java.util.List;
import java.util.stream.Stream;

import org.gongkai.inspection.WordSet;

import org.jspecify.annotations.Nullable;

/**
 * A kind of pass or residence card.
 *
 * @param names what it is called, or whose it is
 * @param number what its number looks like
 * @param also what has to stand right before the number as well, or null
 * @param bare whether a name of it has to stand right before the number, since digits
 * alone may be anything
 */
record TravelDocument(List<String> names, LazyPattern number, @Nullable LazyPattern also, boolean bare) {

	/** None has a shorter number. */
	static final int SHORTEST = 7;

	private static final List<String> HONG_KONG_PASSES = List.of("港澳通行证", "往来港澳", "前往港澳", "双程证", "单程证", "单程通行证", "往来香港",
			"赴港澳通行证", "港澳证", "港澳通证");

	private static final List<String> MAINLAND_PASSES = List.of("回乡证", "回乡卡", "往来内地", "来往内地", "港澳居民", "香港居民", "澳门居民",
			"港澳同胞", "港商", "澳商");

	private static final List<String> TAIWAN_PASSES = List.of("台胞证", "台胞卡", "往来大陆", "来往大陆", "台湾居民", "台湾同胞证");

	/** Who is from there or goes there: a document that is spoken of is a pass. */
	private static final List<String> PLACES = List.of("港澳", "香港", "澳门", "台湾", "赴台", "往台", "入台", "大陆", "内地", "返乡", "还乡",
			"大通证", "陆居证", "赴港", "赴澳", "台商", "台籍", "港籍", "澳籍", "台胞", "港人", "澳人");

	/** Right before the number: a pass, and not the certificate of something else. */
	private static final String DOCUMENT = "(?:(?<![车辆输施工区作访会])通行证|证件|[赴返还往入大][\\p{IsHan}]{0,3}证|陆居证|(?<![\\p{IsHan}])证(?=号|:))(?:复印件|原件)?(?:号码|证号|号|编号)?[:为是( ]{0,3}$";

	private static final String IDENTITY_CARD = "身份证件?(?:号码|证号|号|编号)?[:为是( ]{0,3}$";

	private static final String PASS = "(?:(?<![\\p{IsHan}])|护照.|往来|因公|因私|电子)通行证(?:号码|证号|号|编号)?[:为是( ]{0,3}$";

	/** Near a pass that is called nothing else. */
	private static final List<String> TRAVELLERS = List.of("护照", "签注", "出境", "入境", "港", "澳", "台", "姓名");

	private static final List<TravelDocument> KINDS = List.of(
			of(HONG_KONG_PASSES, "C[0-9]{8}|C[A-HJ-NP-Z][0-9]{7}|W[0-9]{8}|T[0-9]{7}"),
			right(HONG_KONG_PASSES, "[A-Z]{1,2}[0-9]{7,8}"),
			of(List.of("台湾通行证", "往来台湾", "往台通行证", "入台证", "陆居证"), "[LT][0-9]{8}"),
			right(List.of("入台证", "入台许可证"), "[0-9]{10,12}"), of(MAINLAND_PASSES, "[HM](?:[0-9]{10}|[0-9]{8})"),
			right(TAIWAN_PASSES, "[0-9]{10}[A-Z]?|[0-9]{8}"),
			of(List.of("永久居留", "外国人居留", "居留许可", "居留证", "永居证", "绿卡", "五星卡"), "[A-Z]{3}[0-9]{12}|9[0-9]{16}[0-9X]"),
			of(PLACES, "[CLTHMW][0-9]{8}(?:[0-9]{2})?", DOCUMENT),
			of(List.of("台湾", "台籍", "台商", "台胞"), "[0-9]{10}|[0-9]{8}", DOCUMENT),
			of(TRAVELLERS, "[CHLMTW][0-9]{8}", PASS), of(List.of("居住证"), "8[123]0000[0-9]{11}[0-9X]"),
			of(List.of("香港身份证", "香港居民身份证", "香港永久性居民"), "[A-Z]{1,2}[0-9]{6}[0-9A]?"),
			right(List.of("澳门身份证", "澳门居民身份证", "澳门永久性居民"), "[157][0-9]{6,7}"),
			of(List.of("台湾身份证", "台湾地区身份证", "国民身份证"), "[A-Z][12][0-9]{8}"),
			of(List.of("台湾居民", "台湾同胞", "台湾籍", "台籍", "中国台湾"), "[A-Z][12][0-9]{8}", IDENTITY_CARD),
			of(List.of("香港籍", "港籍", "中国香港", "香港居民", "香港特别行政区居民", "港人"), "[A-Z]{1,2}[0-9]{6}[0-9A]?", IDENTITY_CARD));

	private static final WordSet NAMES = new WordSet(Stream
		.concat(KINDS.stream().flatMap((kind) -> kind.names.stream()).filter((name) -> name.length() > 1),
				Stream.of("通行证"))
		.distinct()
		.toList());

	/** Right behind its name: what parts digits from it, or the words for a number. */
	private static final LazyPattern RIGHT_BEHIND = new LazyPattern(
			"(?:证|通行证)(?:件|复印件|原件|本|卡)?(?:[^。;]{0,12}(?=号码|证号|证件号))?(?:证件)?(?:号码|号|编号|证号)?(?:\\([^()]{1,8}\\))?(?:[,(;]? ?(?:证件)?(?:号码|编号|证号))?[ :为是(\\n]{0,4}(?:No\\.? ?|№ ?)?$");

	/** A short way behind it, such as the holder's name. */
	private static final LazyPattern NEAR = new LazyPattern("[\\p{IsHan}”\"》】\\])(、,:\\n ]{0,18}");

	/** What digits behind the name are instead. */
	private static final LazyPattern ANOTHER_NUMBER = new LazyPattern(
			"受理|订单|客服|电话|邮编|流水|条码|文号|业务|合同|时间|日期|累计|收费|办理|人次|项目|注册|许可|年|月|会员|乘客|旅客|持有人|编码|商户|企业|公司|车|房|编号");

	private static final LazyPattern DATE = new LazyPattern("(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01])");

	/** The number of something else that a person or place has. */
	private static final LazyPattern OTHER_LABEL = new LazyPattern(
			"(?:合同|捐赠|证书|义工|(?<!居留|入台)许可|登记|注册|项目|展位|条码|产权|网签|单号|会员|批件|批文|文号|流水|受理|订单|业务|股票|代码|型号|仪器|设备|展品|航班|车牌|电话|传真|邮编|资质)[\\p{IsHan}]{0,4}[:(为是 ]{0,3}$");

	private static TravelDocument of(List<String> names, String number) {
		return new TravelDocument(names, new LazyPattern(number), null, false);
	}

	private static TravelDocument of(List<String> names, String number, String also) {
		return new TravelDocument(names, new LazyPattern(number), new LazyPattern(also), false);
	}

	private static TravelDocument right(List<String> names, String number) {
		return new TravelDocument(names, new LazyPattern(number), null, true);
	}

	/** All kinds; of a number that fits several the first tells. */
	static List<TravelDocument> kinds() {
		return KINDS;
	}

	/** Whether a text speaks of one of them at all. */
	static boolean in(String text) {
		return NAMES.in(text);
	}

	/**
	 * Whether words before a number say that it is one of this kind.
	 * @param code the number alone
	 */
	boolean named(String words, String code) {
		if (!Words.in(words, this.names) || OTHER_LABEL.matcher(words).find()) {
			return false;
		}
		boolean fits = this.also == null || this.also.matcher(words).find();
		return fits && (!this.bare || RIGHT_BEHIND.matcher(words).find() || isNear(words, code));
	}

	private boolean isNear(String words, String code) {
		String behind = words.substring(Math.max(0, Words.lastEnd(words, this.names)));
		return DigitRun.digitAt(code, 0) && !DATE.matcher(code).matches() && NEAR.matcher(behind).matches()
				&& !ANOTHER_NUMBER.matcher(behind).find();
	}

	/** Whether ideographs right behind a number name this kind. */
	boolean isIn(String behind) {
		return Words.in(behind, this.names) && behind.contains("证")
				&& (this.also == null || this.also.matcher(behind).find());
	}

	/** Whether they begin with its name. */
	boolean begins(String behind) {
		return !this.bare && this.also == null && behind.contains("证")
				&& this.names.stream().anyMatch(behind::startsWith);
	}

}
