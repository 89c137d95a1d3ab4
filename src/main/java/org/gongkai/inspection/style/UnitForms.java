package org.gongkai.inspection.style;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

import org.gongkai.inspection.CharacterSet;
import org.jspecify.annotations.Nullable;

/** Units in Chinese characters that are not legal, or not used as they should be. */
final class UnitForms {

	/** What stands before a unit: a number, in whatever digits, and its scale. */
	private static final String NUMBER = "(?<=[0-9０-９万亿余多百千半几一二三四五六七八九十两])";

	private static final String ARABIC = "[0-9][0-9.,]{0,9}[万亿]?[余多]?";

	private static final String SCALED = "[0-9][0-9.,]{0,9}[百千万亿]?[余多]?";

	private static final String ENDS = "(?=[，。；：、）),;:\\n]|的|左右|以上|以下|$)";

	private static final String WORD = "(?:为|是|约|达|近|超|超过|达到|突破|共|累计|合计|约为|可达|完成)?";

	private static final String DEGREE = WORD + WORD;

	private static final Map<String, String> LEGAL = Map.ofEntries(Map.entry("公分", "厘米"), Map.entry("平米", "平方米"),
			Map.entry("公升", "升"), Map.entry("公吨", "吨"), Map.entry("公尺", "米"), Map.entry("公寸", "分米"),
			Map.entry("公厘", "毫米"), Map.entry("立升", "升"), Map.entry("市亩", "亩"));

	private static final String NOT_LEGAL = "这不是法定计量单位。请改用法定计量单位；数值不同的，同时换算数字。";

	private static final List<Form> OLD = List.of(Form.of(NUMBER
			+ "(?:(?:平方)?英[尺寸里亩]|公[分厘尺寸吨亩]|公升(?!级)|平米(?!制)|立升|华里|市[斤亩尺寸丈]|马力(?!十足|全开)|大卡|千卡|卡路里|磅(?!秤|礴)|盎司|加仑)(?!制)",
			2, 4, NOT_LEGAL, UnitForms::legal));

	/** 120平: both the square and the metre are left out. */
	private static final List<Form> FLAT = List.of(Form.of("(?<=[0-9]{2}|[万余多])(?<![胜负][0-9]{1,2})平(?=[，。；、）)]|的|左右|$)",
			0, 2, "面积的单位要写全。", (found, written) -> "平方米"));

	/** Old measures of length and weight, and what pressure and power are called by. */
	private static final List<Form> FOLK = List.of(
			Form.of("(?<=[0-9])(?:里(?=路|地(?!区)|山路|远|外|[，。；、）])|[尺寸丈](?![度寸土])|两(?=[，。；、）]|的|重|左右|$))", 0, 3, NOT_LEGAL),
			Form.of("(?<=(?:高|长|宽|深|厚|距|距离|径)约?[一二三四五六七八九十两]{1,4})[丈尺寸里](?![度土程])", 0, 2, NOT_LEGAL),
			Form.of("[吋呎哩浬](?![\\p{IsHan}&&[^的左长宽高]])", 0, 2, NOT_LEGAL),
			Form.of("(?<=(?:功率|马力|空调)[^，。；\\n0-9]{0,6}[0-9.]{1,4})匹", 0, 1, "“匹”不是法定计量单位。功率用“瓦”“千瓦”，请换算。"),
			Form.of("(?<=[0-9])公斤(?:的)?(?:压力|力(?![气量])|水压|气压)", 0, 6, "压力的法定计量单位是“帕”“兆帕”，请换算。"),
			Form.of("(?<=[0-9])米[0-9](?![0-9.])", 0, 2, "一个长度不能拆成两截写。请写成小数，如“1.5米”。"));

	private static final List<Form> JIN = List
		.of(Form.of("(?<=[0-9万亿余多百千])斤(?!两)", 0, 1, "“斤”不是法定计量单位。请换算成“千克”，同时改数字。"));

	/** Square and cubic metres of which the metre is left out, or is a letter. */
	private static final List<Form> SQUARE = List.of(
			Form.of("(?<=[0-9万亿余多])个?(平方|立方)" + ENDS, 1, 3, "面积、体积的单位要写全。", (found, written) -> found.group(1) + "米"),
			Form.of("(?<=[0-9万亿余多])(平方|立方)[mM](?![A-Za-z])", 0, 4, "单位的汉字和符号不能混用。",
					(found, written) -> found.group(1) + "米"));

	private static final List<Form> CUBIC = List.of(Form.of(
			"(?<=(?:土石?方|石方|混凝土|砂石|库容|容积|蓄水|供水|用水|污水|水量|天然气|用气|木材|淤泥|清淤|垃圾|方量)[^，。；\\n0-9]{0,8}" + SCALED + ")方" + ENDS,
			0, 3, "体积的单位要写全。", (found, written) -> "立方米"));

	private static final List<Form> HOURS = List.of(
			Form.of("(?<=(?:发电|用电|电量|耗电|节电|供电|售电|购电|节约电|电能|充电)[^，。；\\n0-9]{0,8}" + ARABIC + ")度(?![角数假])", 0, 2,
					"电量的法定计量单位是“千瓦时”，不用“度”。", (found, written) -> "千瓦时"),
			Form.of("(?<=(?:气温|温度|体温|水温|高温|低温|室温|升温|降温)[^，。；\\n0-9]{0,8}-?[0-9.]{1,5}(?:[-~—～至到]-?[0-9.]{1,5})?)度(?![角数假])",
					0, 2, "温度的法定计量单位是“摄氏度”（℃）。", (found, written) -> "摄氏度"));

	private static final List<Form> SPEED = List
		.of(Form.of("(?<=(?:时速|车速|限速)[^，。；\\n0-9]{0,6}[0-9]{1,3})码", 0, 1, "“码”不是法定计量单位。速度用“千米/时”，请核对数字。"));

	private static final List<Form> SCALE = List.of(
			Form.of("[0-9][0-9.,]{0,9}(?:万万|亿万|亿亿|万亿亿|万千(?=[元亩吨]))元?", 12, 4, "“万”“亿”重复，数字会差一万倍。请核对后改正。"),
			Form.of("(?<=(?:投资|资金|金额|经费|产值|收入|支出|补助|补贴|贷款|融资|税收|利润|造价|罚款)(?:总额|额)?" + DEGREE
					+ "[0-9][0-9.,]{0,9})([万亿])(?=[，。；）)]|$)", 0, 2, "金额后面没有写“元”。",
					(found, written) -> found.group(1) + "元"));

	private static final List<Form> TWICE = List
		.of(Form.of("(?<=[0-9万亿])(?:元元(?!旦|宵)|万元万元|亿元亿元|亩亩(?!均|产)|公里公里|千米千米|平方米平方米|吨吨(?!位)|公顷公顷|千克千克|公斤公斤)", 1, 6,
				"单位重复。请只保留一个。", (found, written) -> found.group().substring(found.group().length() / 2)));

	private static final List<Form> AREA = List
		.of(Form.of("面积" + DEGREE + ARABIC + "(?:公里|千米|米|厘米)(?![²2的长宽高见×xX*])", 1, 26, "面积的单位应当是平方米、公顷、平方千米等。请核对单位。"));

	private static final List<Form> LENGTH = List.of(Form
		.of("(?:全长|总长度?|长度|总里程|里程)" + DEGREE + ARABIC + "(?:平方米|平方公里|平方千米|公顷|亩|立方米)", 3, 26, "长度的单位应当是米、千米等。请核对单位。"));

	private static final List<Form> MIXED = List.of(
			Form.of("(?<=[0-9万])(?:[kK]?[mM]|[kKmμu]?g|KG|KM|t|m?L|kW)/(?:小时|时|天|日|分钟|分|秒|立方米|平方米|升|公斤|千克|公里|千米)", 4, 6,
					"单位的汉字和符号不能混用。请全部用汉字，或者全部用符号。"),
			Form.of("(?<=[0-9万])(?:公里|千米|立方米|米|吨|千克|公斤|毫克|微克|克|升)/(?:min|h|d|s|m³|m²|m3|m2|L|kg|km)(?![A-Za-z])", 4, 5,
					"单位的汉字和符号不能混用。请全部用汉字，或者全部用符号。"));

	/** The characters on which a form turns. */
	private static final CharacterSet TURNS = CharacterSet.of("公英华市马大卡磅盎加平立斤方度码万亿元亩里吨顷克米积长程/尺寸丈两匹吋呎哩浬");

	private static final CharacterSet NUMERALS = CharacterSet.of("万亿余多百千半几一二三四五六七八九十两");

	private UnitForms() {
	}

	/** The forms that begin with a character, or turn on it; null for nearly all. */
	static @Nullable List<Form> at(char c, int at, Written written) {
		if (!TURNS.has(c)) {
			return null;
		}
		return switch (c) {
			case '公' -> !isNumber(written.at(at - 1)) ? null
					: "分厘尺寸吨亩升".indexOf(written.at(at + 1)) >= 0 ? OLD : (written.at(at + 1) == '斤') ? FOLK : null;
			case '英', '华', '市', '马', '大', '卡', '磅', '盎', '加' -> isNumber(written.at(at - 1)) ? OLD : null;
			case '平', '立' -> (written.at(at + 1) == '方') ? square(at, written)
					: !isNumber(written.at(at - 1)) ? null : (written.at(at + 1) == '米' || c == '立') ? OLD : FLAT;
			case '斤' -> isNumber(written.at(at - 1)) ? JIN : null;
			case '方' -> isNumber(written.at(at - 1)) ? CUBIC : null;
			case '度' -> isNumber(written.at(at - 1)) ? HOURS : null;
			case '码' -> isNumber(written.at(at - 1)) ? SPEED : null;
			case '万', '亿' ->
				isNumber(written.at(at - 1)) && "万亿千，。；）)\n".indexOf(written.at(at + 1)) >= 0 ? SCALE : null;
			case '里', '尺', '寸', '丈', '两', '匹', '吋', '呎', '哩', '浬' ->
				isDigit(written.at(at - 1)) || NUMERALS.has(written.at(at - 1)) ? FOLK
						: isDoubled(c, at, written) ? TWICE : null;
			case '元', '亩', '吨', '顷', '克' -> isDoubled(c, at, written) ? TWICE : null;
			case '米' -> isDigit(written.at(at - 1)) && isDigit(written.at(at + 1)) ? FOLK
					: isRepeated(at, written) ? TWICE : null;
			case '积' -> (written.at(at - 1) == '面') ? AREA : null;
			case '长' -> "全总".indexOf(written.at(at - 1)) >= 0 || written.at(at + 1) == '度' ? LENGTH : null;
			case '程' -> (written.at(at - 1) == '里') ? LENGTH : null;
			case '/' -> isLetter(written.at(at - 1)) != isLetter(written.at(at + 1)) ? MIXED : null;
			default -> null;
		};
	}

	private static boolean isDoubled(char c, int at, Written written) {
		char next = written.at(at + 1);
		return next == c || next == '万' || next == '亿' || isRepeated(at, written);
	}

	private static @Nullable List<Form> square(int at, Written written) {
		char before = written.at(at - 1);
		if (!isNumber(before) && !(before == '个' && isNumber(written.at(at - 2)))) {
			return null;
		}
		char unit = written.at(at + 2);
		return (unit == '英') ? OLD : "米公千".indexOf(unit) >= 0 ? null : SQUARE;
	}

	/** 公里公里: the unit ends with what it ended with two or three characters before. */
	private static boolean isRepeated(int at, Written written) {
		char c = written.at(at);
		return written.at(at + 2) == c && written.at(at + 1) == written.at(at - 1)
				|| written.at(at + 3) == c && written.at(at + 2) == written.at(at - 1);
	}

	private static boolean isLetter(char c) {
		return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static boolean isNumber(char c) {
		return c >= '0' && c <= '9' || c >= '０' && c <= '９' || NUMERALS.has(c);
	}

	private static @Nullable String legal(MatchResult unit, Written written) {
		return LEGAL.get(unit.group());
	}

}
