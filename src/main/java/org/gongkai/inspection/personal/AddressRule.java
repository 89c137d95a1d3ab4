package org.gongkai.inspection.personal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;

import org.gongkai.format.Block;
import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.TextRule;
import org.gongkai.inspection.WordSet;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * D9: where a person lives, down to the house. The addresses of offices and companies are
 * public, so words have to say that somebody lives there.
 */
@Component
public class AddressRule extends TextRule {

	private static final int LONGEST = 60;

	private static final int SHORTEST = 3;

	/** How far before an address the person is named, in characters. */
	private static final int CONTEXT = 60;

	/** Without one of these a text holds no such label. */
	private static final WordSet SIGNS = new WordSet(List.of("住", "户", "家庭", "地址", "坐落"));

	private static final CharacterSet SIGN = CharacterSet.of("住户家址坐");

	/** Labels that only a person's address has. */
	private static final WordSet HOME = new WordSet(List.of("家庭住址", "家庭地址", "家住", "现住址", "户籍地址", "户籍住址", "住宅地址",
			"户口所在地", "个人住址", "本人住址", "户籍所在地", "家庭详细地址", "身份证地址", "身份证住址", "户口地址", "居家地址"));

	/** Labels that mostly a person's address has. */
	private static final WordSet DWELLING = new WordSet(List.of("住址", "现住", "居住地", "居住在", "居住于", "居住地址", "暂住", "经常居住地",
			"户籍地", ",住", "租住", "借住", "长住", "常住于", "居住", "居于", "现居", "老家"));

	/** Labels of which only the person before them tells whose address it is. */
	private static final WordSet ADDRESS = new WordSet(
			List.of("送达地址", "通讯地址", "通信地址", "联系地址", "邮寄地址", "收件地址", "收货地址", "快递地址", "地址", "住所地", "住所", "坐落于", "住"));

	/** Words that begin with 住 and are no label. */
	private static final LazyPattern NOT_A_LABEL = new LazyPattern("住(?:院|房|宿|建|户|宅|保|持|处|进|满|人|友|家|校|店|改|夜)");

	/** How far behind an address the person stands who lives there, in characters. */
	private static final int BEHIND = 12;

	private static final List<String> COLUMNS = List.of("住址", "地址", "居住", "坐落", "房屋位置");

	/** What stands between a label and the address. */
	private static final String BETWEEN = " :址地点在于为是()\n";

	private static final int LONGEST_BETWEEN = 6;

	private static final List<String> PERSONS = List.of("男,", "女,", "男、", "女、", ",男", ",女", "性别", "汉族", "出生", "身份证",
			"身份号码", "姓名", "户主", "岁");

	/** A house below a street or village, or a group of a village. */
	private static final LazyPattern HOUSE = new LazyPattern(
			"(?:苑|园|城|府|庭|湾|小区|公寓|里|邸)[^,。;\\n]{0,4}?[0-9]{1,3}-[0-9]{1,2}-[0-9]{2,4}|[村屯庄][^,。;\\n]{0,6}?[0-9一二三四五六七八九十]{1,3} ?(?:组|社|队)"
					+ "|(?:路|街|道|巷|胡同|弄|村|屯|庄|小区|社区|花园|苑|园|城|湾|庭|府|轩|阁|居|都|坊|郡|新村|公寓|院|宿舍|里|镇|乡|组)[^,。;\\n]{0,12}?"
					+ "[0-9A-Za-z一二三四五六七八九十百零〇-]{1,6}#? ?(?:号|室|单元|栋|幢|座|弄|#)");

	/** What else belongs to the house. */
	private static final LazyPattern HOUSE_GOES_ON = new LazyPattern(
			"[^,。;\\n]{0,6}?[0-9A-Za-z一二三四五六七八九十百零〇-]{1,6} ?(?:号楼|号院|号|室|单元|栋|幢|座|弄|楼|层|房|门|户)|[A-Za-z]?[0-9]{2,5}(?![0-9])|之[0-9一二三四五六七八九]");

	/** 的闵某反映, 的张大爷, （韩先生收）. */
	private static final LazyPattern LIVES_THERE = new LazyPattern(
			"[^,。;]{0,3}?的(?:村民|居民|业主)|[,( ]{0,2}(?:收件人|收货人|户主|住户|业主)");

	/** Without one of these nobody is named behind an address. */
	private static final WordSet DWELLER = new WordSet(List.of("的", "收", "户", "业主", "先生", "女士", "某"));

	private static final LazyPattern NAME_BEHIND = new LazyPattern("[^,。;]{0,3}?[的(]");

	/** What an address below a township holds. */
	private static final WordSet UNITS = new WordSet(
			List.of("号", "室", "单元", "栋", "幢", "座", "弄", "#", "组", "社", "队", "-"));

	private static final List<String> COMPANIES = List.of("公司", "单位", "局", "企业", "店", "厂", "中心", "法院", "院", "所", "委员会",
			"合作社");

	private static final LazyPattern TOWNSHIP = new LazyPattern("街道办事处|街道|镇(?![市路街村])|乡(?![村路])|苏木");

	private static final LazyPattern COUNTY = new LazyPattern("(?<![小社园街校片厂宅活地城红国])(?:自治县|[区县旗市])(?![民场政府中委门内郊里])");

	private final MaskRules masks;

	/** A rule that masks as most offices do. */
	public AddressRule() {
		this(MaskRules.defaults());
	}

	@Autowired
	public AddressRule(MaskRules masks) {
		this.masks = masks;
	}

	@Override
	public String code() {
		return "D9";
	}

	@Override
	public String description() {
		return "个人住址";
	}

	@Override
	public String basis() {
		return "《中华人民共和国个人信息保护法》第二十五条、第三十四条；《政府信息公开条例》第十五条";
	}

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		String text = piece.text();
		if (!(piece.mayHoldAny(SIGN) && SIGNS.in(text)) && !(piece.block() instanceof Block.Table)) {
			return;
		}
		Set<Integer> seen = new HashSet<>();
		HOME.each(text, (from, to) -> {
			int begin = afterLabel(text, to);
			if (seen.add(begin)) {
				report(piece, begin, Severity.BLOCK, hits);
			}
		});
		DWELLING.each(text, (from, to) -> {
			int begin = afterLabel(text, to);
			boolean person = Words.in(Words.before(text, from + 1, CONTEXT), PERSONS);
			if ((person || text.charAt(from) != ',') && seen.add(begin)) {
				report(piece, begin, person ? Severity.BLOCK : Severity.CONFIRM, hits);
			}
		});
		inspectOthers(piece, seen, hits);
		inspectColumns(piece, seen, hits);
	}

	/** Addresses that are a person's because one is named before or behind. */
	private void inspectOthers(Piece piece, Set<Integer> seen, Consumer<Hit> hits) {
		String text = piece.text();
		int[] behind = { 0 };
		ADDRESS.each(text, (from, to) -> {
			int begin = afterLabel(text, to);
			if (from < behind[0] || seen.contains(begin)
					|| NOT_A_LABEL.matcher(text).region(from, text.length()).lookingAt()) {
				return;
			}
			String before = Words.before(text, from, CONTEXT);
			boolean persons = Words.in(before, PERSONS) && !Words.in(before, COMPANIES)
					|| PrivatePerson.ownsWhatFollows(before);
			int end = (persons || DWELLER.in(Words.behind(text, begin, LONGEST + BEHIND))) ? house(text, begin) : -1;
			if (end < 0) {
				return;
			}
			persons = persons || livesThere(text.substring(end, Math.min(text.length(), end + BEHIND)));
			if (persons && seen.add(begin)) {
				report(piece, begin, Severity.CONFIRM, hits);
				behind[0] = end;
			}
		});
	}

	private static boolean livesThere(String behind) {
		return LIVES_THERE.matcher(behind).lookingAt()
				|| NAME_BEHIND.matcher(behind).lookingAt() && CalledName.in(behind, true);
	}

	/** Addresses in the columns of a list of persons. */
	private void inspectColumns(Piece piece, Set<Integer> seen, Consumer<Hit> hits) {
		TableText table = TableText.of(piece);
		if (table == null || !Words.in(String.join("|", table.names()), COLUMNS)) {
			return;
		}
		boolean persons = PersonList.is(table);
		int begin = 0;
		while (begin < piece.text().length()) {
			int end = piece.text().indexOf('\n', begin);
			end = (end < 0) ? piece.text().length() : end;
			if (end - begin > SHORTEST) {
				String column = table.nameAt(piece.normalized().spot(0, begin, begin + 1).from());
				boolean home = HOME.in(column) || column.contains("住址");
				if ((home || persons && Words.in(column, COLUMNS)) && seen.add(begin)) {
					report(piece, begin, home ? Severity.BLOCK : Severity.CONFIRM, hits);
				}
			}
			begin = end + 1;
		}
	}

	private static int afterLabel(String text, int label) {
		int begin = label;
		while (begin < text.length() && begin - label < LONGEST_BETWEEN && BETWEEN.indexOf(text.charAt(begin)) >= 0) {
			begin++;
		}
		return begin;
	}

	/** Where the house ends whose address begins there, or -1. */
	private static int house(String text, int from) {
		int limit = endOfStretch(text, from);
		Matcher house = HOUSE.matcher(text).region(from, limit);
		if (limit - from <= SHORTEST || !UNITS.in(text.substring(from, limit)) || !house.find()) {
			return -1;
		}
		int end = house.end();
		Matcher more = HOUSE_GOES_ON.matcher(text);
		while (more.region(end, limit).lookingAt()) {
			end = more.end();
		}
		return end;
	}

	private void report(Piece piece, int from, Severity severity, Consumer<Hit> hits) {
		String text = piece.text();
		int end = house(text, from);
		if (end < 0) {
			return;
		}
		String advice = "个人住址不得公开，请删去，或者只写到%s（可以采用给出的改法）。"
			.formatted((this.masks.address() == MaskRules.AddressLevel.TOWNSHIP) ? "乡镇、街道" : "县、区");
		hits.accept(piece.hit(severity, from, end,
				"这是个人的详细住址。" + advice + ((severity == Severity.CONFIRM) ? "确是单位或者公共场所地址的，请说明后确认。" : ""),
				mask(text.substring(from, end))));
	}

	/** Where the words end that can be an address. */
	private static int endOfStretch(String text, int from) {
		int end = from;
		while (end < text.length() && end - from < LONGEST && ",。;\n".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return end;
	}

	private String mask(String address) {
		int kept = (this.masks.address() == MaskRules.AddressLevel.TOWNSHIP) ? lastEnd(TOWNSHIP, address) : 0;
		return address.substring(0, (kept > 0) ? kept : lastEnd(COUNTY, address)) + "***";
	}

	private static int lastEnd(LazyPattern level, String address) {
		Matcher matcher = level.matcher(address);
		int end = 0;
		while (matcher.find()) {
			end = matcher.end();
		}
		return end;
	}

}
