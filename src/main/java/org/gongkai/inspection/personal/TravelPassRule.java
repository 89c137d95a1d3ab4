package org.gongkai.inspection.personal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.TextRule;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * D6: numbers of passes to and from Hong Kong, Macao and Taiwan and of residence cards of
 * foreigners. They have no check digit, so words have to say what they are.
 */
@Component
public class TravelPassRule extends TextRule {

	private static final int LABEL = 30;

	private static final List<Kind> KINDS = List.of(
			new Kind(List.of("港澳通行证", "往来港澳"), "(?:C[0-9]{8}|C[A-HJ-NP-Z][0-9]{7}|W[0-9]{8})"),
			new Kind(List.of("台湾通行证", "往来台湾"), "[LT][0-9]{8}"),
			new Kind(List.of("回乡证", "往来内地", "港澳居民"), "[HM](?:[0-9]{10}|[0-9]{8})"),
			new Kind(List.of("台胞证", "往来大陆", "台湾居民"), "(?:[0-9]{10}|[0-9]{8})"),
			new Kind(List.of("永久居留", "外国人居留"), "(?:[A-Z]{3}[0-9]{12}|9[0-9]{16}[0-9X])"));

	/** Digits alone are one only right behind the name. */
	private static final LazyPattern ENDS_WITH_NAME = new LazyPattern("(?:证|通行证)(?:号码|号|编号|证号)?[ :为是()]{0,4}$");

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
		for (Kind kind : KINDS) {
			if (Words.in(piece.text(), kind.names())) {
				inspect(piece, kind, hits);
			}
		}
	}

	private void inspect(Piece piece, Kind kind, Consumer<Hit> hits) {
		Label label = new Label(piece, LABEL);
		Words.eachCode(piece.text(), 8, 18, (from, to) -> {
			String code = piece.text().substring(from, to).toUpperCase(Locale.ROOT);
			if (kind.number().matcher(code).matches() && !piece.text().startsWith("*", to)
					&& label.parts(from).stream().anyMatch((part) -> names(part, kind, code))) {
				hits.accept(piece.hit(Severity.BLOCK, from, to,
						"这是出入境证件或者居留证件的号码。证件号码不得公开，请删去，或者按脱敏规则用*代替其中的字符（可以采用给出的改法）。",
						this.masks.travelDocument().mask(code)));
			}
		});
	}

	private static boolean names(String part, Kind kind, String code) {
		return Words.in(part, kind.names())
				&& (!DigitRun.digitAt(code, 0) || code.length() == 18 || ENDS_WITH_NAME.matcher(part).find());
	}

	/**
	 * A kind of document.
	 *
	 * @param names what it is called
	 * @param number what its number looks like
	 */
	private record Kind(List<String> names, LazyPattern number) {

		Kind(List<String> names, String number) {
			this(names, new LazyPattern(number));
		}

	}

}
