package org.gongkai.inspection.personal;

import org.gongkai.inspection.WordSet;

/**
 * Names of people, as far as they can be told without a register: a frequent surname and
 * one or two characters more. A name that is masked (张某、李**) is none.
 */
public final class PersonName {

	private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝危酆昌奚廉湛禹狄茅昝裘贲郁杭洪诸钮嵇荀惠芮羿邴糜隗宓郗钭厉戎郜蓟邰蔺胥莘逄郦璩濮扈郏浦茹晁訾阚鞠荆竺逯桓皮伏冼赖薄屠储封闻匡阙";

	/** Surnames as well that are words of their own, told by what stands around them. */
	private static final String MORE_SURNAMES = "水云凤花常乐元平贝计谈强支经干宣滑羊家汲松井富乌巴弓牧山蓬班仰秋伊暴祖束幸韶印宿怀从鄂索咸籍阴能苍双贡劳扶堵宰雍却寿通燕冀别充慕习宦鱼容慎戈庾终暨居衡步都满弘国文广禄东沃利蔚越隆勾融那空毋乜养须丰巢蒯相后红权盖益公丘官揭帅由来漆占粟刀蚁肇曦亢佴鄢墨哈谯笪况钭初亓仝战仉邸矫綦檀眭郄郇郅隽雒泮衣";

	private static final String LONG_SURNAMES = "欧阳|上官|司马|诸葛|尉迟|皇甫|司徒|慕容|令狐|夏侯|呼延|端木|宇文|独孤|亓官|轩辕|澹台|公孙|淳于|申屠|仲孙|钟离|南宫|公冶|闾丘|鲜于";

	private static final WordSet DOUBLE_SURNAMES = WordSet.of(LONG_SURNAMES);

	/** What no given name holds, but words that begin like a surname do. */
	private static final String NOT_IN_NAMES = "店某师县市区镇乡村街路局院校厂站社部委办所处科股室组队公司的了是在有和与及或等为被将对于关不没也都就已各项个名位人员年月日元万亿第全省某甲乙丙感率量费户品类型性度水电车药血压糖病症癌炎毒医疗险保障区域便括容置排辆额融续谐内间期务上下功程持龄重格港州";

	/** What no given name holds even behind 村民 and the like, where 田有福 is one. */
	private static final String NOT_A_PERSON = NOT_IN_NAMES.replaceAll("[有和保水万全元重功程月龄]", "");

	/** The same behind a surname that is a word of its own. */
	private static final String NOT_BEHIND_RARE = NOT_IN_NAMES.replaceAll("[和月元]", "");

	private static final int LONGEST_DOUBLE = 4;

	/** By character, whether it is one; asked of nearly all characters of a text. */
	private static final CharacterBits FREQUENT_SURNAMES = new CharacterBits(SURNAMES);

	private static final CharacterBits ALL_SURNAMES = new CharacterBits(SURNAMES + MORE_SURNAMES);

	private PersonName() {
	}

	/** With what a name may begin, and some more. */
	static CharacterBits beginningsAnd(String more) {
		return new CharacterBits(SURNAMES + MORE_SURNAMES + LONG_SURNAMES + more);
	}

	/** Whether a surname of one character, be it a word of its own as well. */
	static boolean mayBeSurname(char c) {
		return ALL_SURNAMES.has(c);
	}

	/** Whether a surname of one character that is hardly a word of its own. */
	public static boolean isFrequentSurname(char c) {
		return FREQUENT_SURNAMES.has(c);
	}

	/** Whether a text as a whole is a name. */
	static boolean is(String text) {
		return text.length() >= 2 && lengthAt(text, 0, text.length()) == text.length();
	}

	/** Whether a cell under 姓名 holds one, where nothing else can stand. */
	static boolean inColumn(String text) {
		boolean rare = !text.isEmpty() && MORE_SURNAMES.indexOf(text.charAt(0)) >= 0;
		return text.length() >= 2 && text.length() <= LONGEST_DOUBLE && (rare || surname(text, 0) > 0)
				&& text.chars().allMatch((c) -> Character.isIdeographic(c) && c != '某');
	}

	/**
	 * Length of a name that ends a stretch of ideographs, so that nothing but a name
	 * stands there, or 0.
	 */
	static int lengthAt(String text, int from, int to) {
		int surname = surname(text, from);
		if (surname == 0) {
			return 0;
		}
		int end = from;
		while (end < to && end - from <= LONGEST_DOUBLE && Character.isIdeographic(text.charAt(end))) {
			end++;
		}
		int length = end - from;
		boolean fits = length > surname && length - surname <= 2;
		for (int at = from + surname; fits && at < end; at++) {
			fits = NOT_IN_NAMES.indexOf(text.charAt(at)) < 0;
		}
		return fits ? length : 0;
	}

	/**
	 * Whether a name follows there that can be told from what follows it: one of these
	 * characters, the end, or anything that is no ideograph.
	 */
	static int lengthBefore(String text, int from, String followers) {
		int surname = surname(text, from);
		return lengthBefore(text, from, surname, NOT_IN_NAMES, followers);
	}

	/**
	 * The same where only a person can stand, so that rarer surnames count.
	 */
	static int lengthOfPerson(String text, int from, String followers) {
		boolean rare = from < text.length() && MORE_SURNAMES.indexOf(text.charAt(from)) >= 0;
		// 居民满意度 names nobody
		return rare ? lengthBefore(text, from, 1, NOT_BEHIND_RARE, followers)
				: lengthBefore(text, from, surname(text, from), NOT_A_PERSON, followers);
	}

	private static int lengthBefore(String text, int from, int surname, String notInNames, String followers) {
		if (surname == 0) {
			return 0;
		}
		for (int given = 1; given <= 2; given++) {
			int end = from + surname + given;
			if (end > text.length() || !inName(text.charAt(end - 1), notInNames)) {
				return 0;
			}
			boolean ends = end == text.length() || !Character.isIdeographic(text.charAt(end))
					|| followers.indexOf(text.charAt(end)) >= 0;
			if (ends && !masked(text, end)) {
				return surname + given;
			}
		}
		return 0;
	}

	private static boolean masked(String text, int end) {
		return text.startsWith("*", end) || text.startsWith("(化名", end) || text.startsWith("×", end)
				|| text.startsWith("X", end);
	}

	private static boolean inName(char c, String notInNames) {
		return Character.isIdeographic(c) && notInNames.indexOf(c) < 0;
	}

	private static int surname(String text, int from) {
		if (from < text.length() && DOUBLE_SURNAMES.lengthAt(text, from) > 0) {
			return 2;
		}
		return (from < text.length() && isFrequentSurname(text.charAt(from))) ? 1 : 0;
	}

}
