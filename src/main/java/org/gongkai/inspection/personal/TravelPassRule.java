package org.gongkai.inspection.personal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.TextRule;
import org.gongkai.inspection.WordSet;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * D6: numbers of passes to and from Hong Kong, Macao and Taiwan and of residence cards of
 * foreigners. They have no check digit, so words have to say what they are.
 */
@Component
public class TravelPassRule extends TextRule {

	private static final int LABEL = 40;

	private static final int LONGEST = 18;

	private static final List<Kind> KINDS = List.of(
			new Kind(List.of("港澳通行证", "往来港澳", "前往港澳", "双程证", "往来香港"),
					"C[0-9]{8}|C[A-HJ-NP-Z][0-9]{7}|W[0-9]{8}|T[0-9]{7}"),
			new Kind(List.of("台湾通行证", "往来台湾", "入台证"), "[LT][0-9]{8}"),
			new Kind(List.of("回乡证", "回乡卡", "往来内地", "来往内地", "港澳居民", "香港居民", "澳门居民", "港澳同胞", "港商", "澳商"),
					"[HM](?:[0-9]{10}|[0-9]{8})"),
			new Kind(List.of("台胞证", "往来大陆", "来往大陆", "台湾居民", "台湾同胞证"), "[0-9]{10}[A-Z]?|[0-9]{8}"),
			new Kind(List.of("永久居留", "外国人居留", "居留许可", "居留证", "永居证", "绿卡"), "[A-Z]{3}[0-9]{12}|9[0-9]{16}[0-9X]"),
			// whatever else it is called, the letter in front tells it
			new Kind(List.of("港澳", "香港", "澳门", "台湾", "赴台", "大陆", "内地", "返乡", "还乡", "大通证", "赴港", "赴澳", "台商", "台籍", "港籍",
					"澳籍", "台胞", "港人", "澳人"), "[CLTHMW][0-9]{8}(?:[0-9]{2})?", "证"),
			new Kind(List.of("台湾", "台籍", "台商", "台胞"), "[0-9]{10}|[0-9]{8}", "证件"),
			new Kind(List.of("居住证"), "8[123]0000[0-9]{11}[0-9X]"),
			new Kind(List.of("香港身份证", "香港居民身份证", "香港永久性居民"), "[A-Z]{1,2}[0-9]{6}[0-9A]?"),
			new Kind(List.of("澳门身份证", "澳门居民身份证", "澳门永久性居民"), "[157][0-9]{6,7}"),
			new Kind(List.of("台湾身份证", "台湾地区身份证", "国民身份证"), "[A-Z][12][0-9]{8}"),
			new Kind(List.of("香港籍", "港籍", "中国香港"), "[A-Z]{1,2}[0-9]{6}[0-9A]?", "身份证"));

	private static final WordSet NAMES = new WordSet(KINDS.stream().flatMap((kind) -> kind.names().stream()).toList());

	/** What stands between a number and its kind. */
	private static final LazyPattern BEFORE_KIND = new LazyPattern("[(号]|,?(?:证件)?(?:类型|种类|名称)?[为是系:]");

	/** 证件号码： as all that a line says; the line above says which. */
	private static final LazyPattern NUMBER_LINE = new LazyPattern(" ?证件?号码?:? ?[A-Za-z0-9 -]{8,24}");

	/** Digits alone are one only right behind the name. */
	private static final LazyPattern ENDS_WITH_NAME = new LazyPattern(
			"(?:证|通行证)(?:件|复印件|原件|本|卡)?(?:[^。;]{0,12}(?=号码|证号|证件号))?(?:证件)?(?:号码|号|编号|证号)?(?:\\([^()]{1,8}\\))?(?:[,(;]? ?(?:证件)?(?:号码|编号|证号))?[ :为是(\\n]{0,4}(?:No\\.? ?|№ ?)?$");

	private final MaskRules masks;

	/** A rule that masks as most offices do. */
	public TravelPassRule() {
		this(MaskRules.defaults());
	}

	@Autowired
	public TravelPassRule(MaskRules masks) {
		this.masks = masks;
	}

	@Override
	public String code() {
		return "D6";
	}

	@Override
	public String description() {
		return "港澳台通行证和居留证件号码";
	}

	@Override
	public String basis() {
		return "《中华人民共和国出境入境管理法》；《中华人民共和国个人信息保护法》第二十五条、第三十四条";
	}

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		boolean line = NUMBER_LINE.matcher(piece.text()).matches();
		if (!line && !NAMES.in(piece.text())) {
			return;
		}
		Set<Integer> seen = new HashSet<>();
		for (Kind kind : KINDS) {
			if (line || Words.in(piece.text(), kind.names())) {
				inspect(piece, kind, seen, hits);
			}
		}
	}

	private void inspect(Piece piece, Kind kind, Set<Integer> seen, Consumer<Hit> hits) {
		String text = piece.text();
		Label label = new Label(piece, LABEL);
		Gaps gaps = new Gaps(piece, label);
		int[] behind = { 0 };
		Words.eachCode(text, 1, LONGEST, (from, to) -> {
			CodeRun run = CodeRun.at(gaps, from, LONGEST);
			int end = (from < behind[0] || text.startsWith("*", from - 1)) ? -1 : run.end(kind.number(), text);
			if (end > 0 && (namedBehind(text, end, kind) || named(label.parts(from), kind, run.upTo(end)))
					&& seen.add(from)) {
				hits.accept(piece.hit(Severity.BLOCK, from, end,
						"这是出入境证件或者居留证件的号码。证件号码不得公开，请删去，或者按脱敏规则用*代替其中的字符（可以采用给出的改法）。",
						this.masks.travelDocument().mask(run.upTo(end))));
				behind[0] = end;
			}
		});
	}

	/** In a column of documents' numbers another cell of the row says which. */
	private static boolean named(List<String> parts, Kind kind, String code) {
		return parts.size() > 1 && Words.in(parts.get(parts.size() - 1), kind.names())
				|| parts.stream().anyMatch((part) -> names(part, kind, code));
	}

	/** C12345678（往来港澳通行证）, H12345678号回乡证. */
	private static boolean namedBehind(String text, int end, Kind kind) {
		Matcher between = BEFORE_KIND.matcher(text).region(end, text.length());
		String behind = between.lookingAt() ? Words.behind(text, between.end(), LONGEST) : "";
		int to = 0;
		while (to < behind.length() && Character.isIdeographic(behind.charAt(to))) {
			to++;
		}
		return Words.in(behind.substring(0, to), kind.names()) && behind.contains("证");
	}

	private static boolean names(String part, Kind kind, String code) {
		return Words.in(part, kind.names()) && part.contains(kind.also())
				&& (!DigitRun.digitAt(code, 0) || code.length() == 18 || ENDS_WITH_NAME.matcher(part).find());
	}

	/**
	 * A kind of document.
	 *
	 * @param names what it is called
	 * @param number what its number looks like
	 * @param also what has to be said as well, or blank
	 */
	private record Kind(List<String> names, LazyPattern number, String also) {

		Kind(List<String> names, String number) {
			this(names, number, "");
		}

		Kind(List<String> names, String number, String also) {
			this(names, new LazyPattern(number), also);
		}

	}

}
