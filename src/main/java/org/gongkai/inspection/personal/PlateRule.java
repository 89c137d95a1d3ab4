package org.gongkai.inspection.personal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.TextRule;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * D7: number plates. Those of persons must not be published; those of an office's or a
 * company's vehicles may have to be, as when they are sold.
 */
@Component
public class PlateRule extends TextRule {

	private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

	private static final CharacterSet PROVINCE = CharacterSet.of(PROVINCES);

	/**
	 * Behind the province: seven characters as a rule, eight for new energy.
	 */
	private static final LazyPattern CODE = new LazyPattern(
			"[A-HJ-NP-Z](?:[A-HJK][A-HJ-NP-Z0-9][0-9]{4}|[0-9]{5}[A-HJK]|[A-HJ-NP-Z0-9]{5})(?![A-Z0-9])");

	/** Trailers, learners, police and vehicles of Hong Kong and Macao. */
	private static final LazyPattern SPECIAL = new LazyPattern("[A-HJ-NP-Z][A-HJ-NP-Z0-9]{4}$");

	/** What else begins with the last character of such a plate. */
	private static final LazyPattern WORD = new LazyPattern("挂[靠牌职]|学[习员生校]|警[察方车员]|领[取导]");

	private static final String SPECIAL_ENDS = "挂学警港澳领";

	private static final int LONGEST = 9;

	private static final LazyPattern MASKED = new LazyPattern("[A-HJ-NP-Z][A-HJ-NP-Z0-9*●×]{5,6}");

	private static final int CONTEXT = 60;

	private static final int FEWEST_DIGITS = 3;

	private static final List<String> OFFICIAL = List.of("公务用车", "公务车", "公车", "执法车", "执法用车", "拍卖", "报废", "处置", "竞价",
			"转让", "营运", "客运", "货运", "网约车", "出租车", "公交", "校车", "运输证", "道路运输", "租赁车辆", "单位车辆", "机关车辆", "救护车", "消防车");

	private static final List<String> PERSONAL = List.of("车主", "驾驶", "司机", "当事人", "违停", "违法停", "肇事", "姓名", "身份证", "私家车",
			"私车", "本人", "车牌", "号牌");

	private static final LazyPattern RANGE_BEHIND = new LazyPattern(
			" ?(?:至|到|-{1,2}|~)[ 京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]{0,2}[A-Z][A-Z0-9]{4}");

	private static final LazyPattern RANGE_BEFORE = new LazyPattern("[A-Z0-9]{5} ?(?:至|到|-{1,2}|~) ?$");

	private final MaskRules masks;

	/** A rule that masks as most offices do. */
	public PlateRule() {
		this(MaskRules.defaults());
	}

	@Autowired
	public PlateRule(MaskRules masks) {
		this.masks = masks;
	}

	@Override
	public String code() {
		return "D7";
	}

	@Override
	public String description() {
		return "机动车号牌号码";
	}

	@Override
	public String basis() {
		return "《中华人民共和国个人信息保护法》第二十五条、第三十四条；GA 36—2018《中华人民共和国机动车号牌》";
	}

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		String text = piece.text();
		Label label = new Label(piece, CONTEXT);
		Gaps gaps = new Gaps(piece, label);
		int behind = 0;
		for (int at = piece.mayHoldAny(PROVINCE) ? 1 : text.length(); at < text.length(); at++) {
			if (letter(text.charAt(at)) && at >= behind && province(text, at) >= 0) {
				int end = end(gaps, at);
				if (end > 0 && digits(text, at, end) >= FEWEST_DIGITS && !range(text, province(text, at), end)
						&& capital(piece, at, end, label)) {
					inspect(piece, province(text, at), end, label, hits);
					behind = end;
				}
			}
		}
		MaskedRun.each(piece, (run) -> inspectMasked(piece, run, hits));
	}

	/** Where the plate ends whose authority's letter stands there, or -1. */
	private static int end(Gaps gaps, int letter) {
		String text = gaps.text();
		int rest = Words.letterOrDigit(text, letter + 1) ? letter + 1 : gaps.end(letter + 1);
		int unbroken = rest;
		while (unbroken - rest < LONGEST && Words.letterOrDigit(text, unbroken)) {
			unbroken++;
		}
		CodeRun run = CodeRun.at(gaps, letter, LONGEST);
		boolean special = unbroken < text.length() && SPECIAL_ENDS.indexOf(text.charAt(unbroken)) >= 0;
		if (special && !WORD.matcher(text).region(unbroken, text.length()).lookingAt()
				&& SPECIAL.matcher(run.upTo(unbroken)).matches() && !Words.letterOrDigit(text, unbroken + 1)) {
			return unbroken + 1;
		}
		Matcher plate = CODE.matcher(run.upTo(unbroken));
		if (plate.matches() && !text.startsWith("*", unbroken)) {
			return unbroken;
		}
		boolean broken = unbroken < text.length() && text.charAt(unbroken) == '\n';
		return broken ? run.end(CODE, text) : -1;
	}

	/** Where the sign of the province stands before the authority's letter, or -1. */
	private static int province(String text, int letter) {
		int at = letter - 1;
		if (" ·•.-".indexOf(text.charAt(at)) >= 0) {
			at--;
		}
		return (at >= 0 && PROVINCES.indexOf(text.charAt(at)) >= 0) ? at : -1;
	}

	/** Small letters are a plate's only where vehicles are spoken of. */
	private static boolean capital(Piece piece, int from, int to, Label label) {
		for (int at = from; at < to; at++) {
			if (Character.isLowerCase(piece.text().charAt(at))) {
				return (label.of(from) + Words.behind(piece.text(), to, CONTEXT / 2)).contains("车")
						|| Words.in(label.of(from), PERSONAL);
			}
		}
		return true;
	}

	/** A plate of which one character is hidden is soon found. */
	private void inspectMasked(Piece piece, MaskedRun run, Consumer<Hit> hits) {
		int province = (run.from() > 0) ? province(piece.text(), run.from()) : -1;
		if (province >= 0 && run.hidden() == 1 && MASKED.matcher(run.text()).matches()) {
			hits.accept(piece.hit(Severity.CONFIRM, province, run.end(),
					"机动车号牌只隐去了1位，可以试出来。请按脱敏规则隐去（可以采用给出的改法）；确是应当公开的，请说明后确认。",
					this.masks.plate(piece.text().charAt(province) + run.text())));
		}
	}

	private void inspect(Piece piece, int from, int to, Label label, Consumer<Hit> hits) {
		String context = label.of(from) + Words.behind(piece.text(), to, CONTEXT / 2);
		boolean personal = Words.in(context, PERSONAL) && !Words.in(context, OFFICIAL);
		String plate = piece.text().substring(from, to).replaceAll("[ ·•・‧∙._/\n-]", "").toUpperCase(Locale.ROOT);
		String advice = "请删去，或者按脱敏规则用*代替末几位（可以采用给出的改法）。";
		hits.accept(
				piece.hit(personal ? Severity.BLOCK : Severity.CONFIRM, from, to,
						personal ? "这是机动车号牌号码。个人车辆的号牌不得公开，" + advice
								: "这是机动车号牌号码。属于个人车辆的，" + advice + "确是公务车辆、营运车辆等应当公开的，请说明后确认。",
						this.masks.plate(plate)));
	}

	private static boolean letter(char c) {
		return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
	}

	/** A notice of plates that are given out names the first and the last. */
	private static boolean range(String text, int from, int to) {
		return RANGE_BEHIND.matcher(text).region(to, Math.min(text.length(), to + LONGEST + 2)).lookingAt()
				|| RANGE_BEFORE.matcher(text).region(Math.max(0, from - LONGEST), from).find();
	}

	private static int digits(String text, int from, int to) {
		int digits = 0;
		for (int at = from; at < to; at++) {
			digits += DigitRun.digitAt(text, at) ? 1 : 0;
		}
		return digits;
	}

}
