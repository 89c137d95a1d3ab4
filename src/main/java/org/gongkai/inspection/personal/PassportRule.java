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
 * D5: numbers of passports. They have no check digit, so words have to say what they are.
 */
@Component
public class PassportRule extends TextRule {

	private static final int LABEL = 30;

	private static final int LONGEST = 10;

	/** E12345678, EA1234567, G12345678, SE1234567; letters I and O are not used. */
	private static final LazyPattern NUMBER = new LazyPattern(
			"[EG][0-9]{8}|E[A-HJ-NP-Z][0-9]{7}|[SPD]E?[0-9]{7}|1[45][0-9]{7}");

	/** Other countries' numbers, right behind their label. */
	private static final LazyPattern FOREIGN = new LazyPattern("[A-Z]{0,2}[0-9]{6,9}(?![0-9A-Za-z*-])");

	/** E12345678（护照）, E12345678号护照. */
	private static final LazyPattern BEHIND = new LazyPattern("(?:\\(|号的?)[\\p{IsHan}]{0,4}护照");

	private static final LazyPattern ENDS_WITH_LABEL = new LazyPattern("护照(?:号码|号|编号|证号)[ :为是(\\n]{0,4}$");

	private static final List<String> NAMES = List.of("护照", "Passport", "passport", "PASSPORT");

	private final MaskRules masks;

	/** A rule that masks as most offices do. */
	public PassportRule() {
		this(MaskRules.defaults());
	}

	@Autowired
	public PassportRule(MaskRules masks) {
		this.masks = masks;
	}

	@Override
	public String code() {
		return "D5";
	}

	@Override
	public String description() {
		return "护照号码";
	}

	@Override
	public String basis() {
		return "《中华人民共和国护照法》第七条；《中华人民共和国个人信息保护法》第二十五条、第三十四条";
	}

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		if (!piece.mayHold('护') && !piece.mayHold("ssport") && !piece.mayHold("PASSPORT")
				|| !Words.in(piece.text(), NAMES)) {
			return;
		}
		String text = piece.text();
		Label label = new Label(piece, LABEL);
		Gaps gaps = new Gaps(piece, label);
		int at = 0;
		while (at < text.length()) {
			int end = at + 1;
			if (Words.letterOrDigit(text, at) && !Words.letterOrDigit(text, at - 1)
					&& !text.startsWith("*", Math.max(0, at - 1))) {
				end = Math.max(end, inspect(piece, at, label, gaps, hits));
			}
			at = end;
		}
	}

	private int inspect(Piece piece, int from, Label label, Gaps gaps, Consumer<Hit> hits) {
		CodeRun run = CodeRun.at(gaps, from, LONGEST);
		int end = run.end(NUMBER, piece.text());
		boolean chinese = end > 0;
		if (!chinese) {
			String rest = piece.text().substring(from, Math.min(piece.text().length(), from + LABEL));
			Matcher foreign = FOREIGN.matcher(rest.toUpperCase(Locale.ROOT));
			end = foreign.lookingAt() ? from + foreign.end() : from;
		}
		boolean named = end > from
				&& (chinese && BEHIND.matcher(piece.text()).region(end, piece.text().length()).lookingAt() || label
					.parts(from)
					.stream()
					.anyMatch((part) -> chinese ? Words.in(part, NAMES) : ENDS_WITH_LABEL.matcher(part).find()));
		if (named) {
			String code = chinese ? run.upTo(end) : piece.text().substring(from, end).toUpperCase(Locale.ROOT);
			hits.accept(piece.hit(chinese ? Severity.BLOCK : Severity.CONFIRM, from, end,
					"这是护照号码。护照号码不得公开，请删去，或者按脱敏规则用*代替其中的字符（可以采用给出的改法）。", this.masks.travelDocument().mask(code)));
		}
		return named ? end : from;
	}

}
