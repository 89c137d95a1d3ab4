package org.gongkai.inspection.personal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.TextRule;

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
	private static final List<String> SIGNS = List.of("住", "户", "家庭");

	/** Labels that only a person's address has. */
	private static final List<String> HOME = List.of("家庭住址", "家庭地址", "家住", "现住址", "户籍地址", "户籍住址", "住宅地址", "户口所在地",
			"个人住址", "本人住址", "户籍所在地", "家庭详细地址");

	/** Labels that mostly a person's address has. */
	private static final List<String> DWELLING = List.of("住址", "现住", "居住地", "居住在", "居住于", "居住地址", "暂住", "经常居住地", "户籍地",
			",住", "租住");

	private static final List<String> COLUMNS = List.of("住址", "地址", "居住");

	/** What stands between a label and the address. */
	private static final String BETWEEN = " :址地点在于为是()\n";

	private static final int LONGEST_BETWEEN = 6;

	private static final List<String> PERSONS = List.of("男,", "女,", "男、", "女、", ",男", ",女", "性别", "汉族", "出生", "身份证",
			"身份号码", "姓名", "户主", "岁");

	/** A house below a street or village. */
	private static final LazyPattern HOUSE = new LazyPattern(
			"(?:路|街|道|巷|胡同|弄|村|屯|庄|小区|社区|花园|苑|园|城|湾|庭|府|公寓|院|宿舍|里|镇|乡|组)[^,。;\\n]{0,12}?"
					+ "[0-9A-Za-z一二三四五六七八九十百零〇-]{1,6} ?(?:号|室|单元|栋|幢|座|弄)");

	/** What else belongs to the house. */
	private static final LazyPattern HOUSE_GOES_ON = new LazyPattern(
			"[^,。;\\n]{0,6}?[0-9A-Za-z一二三四五六七八九十百零〇-]{1,6} ?(?:号楼|号院|号|室|单元|栋|幢|座|弄|楼|层|房)|[0-9]{2,5}(?![0-9])");

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
		if (!Words.in(text, SIGNS) && !(piece.block() instanceof Block.Table)) {
			return;
		}
		Set<Integer> seen = new HashSet<>();
		Words.each(text, HOME, (from, to) -> {
			int begin = afterLabel(text, to);
			if (seen.add(begin)) {
				report(piece, begin, Severity.BLOCK, hits);
			}
		});
		Words.each(text, DWELLING, (from, to) -> {
			int begin = afterLabel(text, to);
			if (seen.add(begin)) {
				boolean person = Words.in(Words.before(text, from + 1, CONTEXT), PERSONS);
				if (person || text.charAt(from) != ',') {
					report(piece, begin, person ? Severity.BLOCK : Severity.CONFIRM, hits);
				}
			}
		});
		inspectColumns(piece, seen, hits);
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
				boolean home = Words.in(column, HOME) || column.contains("住址");
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

	private void report(Piece piece, int from, Severity severity, Consumer<Hit> hits) {
		String text = piece.text();
		int limit = Math.min(text.length(), from + LONGEST);
		Matcher house = HOUSE.matcher(text).region(from, limit);
		if (!house.find() || separated(text, from, house.start())) {
			return;
		}
		int end = house.end();
		Matcher more = HOUSE_GOES_ON.matcher(text);
		while (more.region(end, limit).lookingAt()) {
			end = more.end();
		}
		String advice = "个人住址不得公开，请删去，或者只写到%s（可以采用给出的改法）。"
			.formatted((this.masks.address() == MaskRules.AddressLevel.TOWNSHIP) ? "乡镇、街道" : "县、区");
		hits.accept(piece.hit(severity, from, end,
				"这是个人的详细住址。" + advice + ((severity == Severity.CONFIRM) ? "确是单位或者公共场所地址的，请说明后确认。" : ""),
				mask(text.substring(from, end))));
	}

	/** Whether the address ends before the house begins. */
	private static boolean separated(String text, int from, int house) {
		for (int at = from; at < house; at++) {
			if (",。;\n".indexOf(text.charAt(at)) >= 0) {
				return true;
			}
		}
		return false;
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
