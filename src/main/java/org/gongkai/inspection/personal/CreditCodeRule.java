package org.gongkai.inspection.personal;

import java.util.Locale;
import java.util.function.Consumer;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.TextRule;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * D8: 统一社会信用代码. It is public; but one whose check character is wrong has a typing error
 * and names no organisation, or another one.
 */
@Component
public class CreditCodeRule extends TextRule {

	private static final int LENGTH = 18;

	/** A code with a character too few or too many is still recognised by its label. */
	private static final int SHORTEST = 16;

	private static final int LONGEST = 20;

	private static final int LABEL = 30;

	private static final String NAME = "信用代码";

	/** What may stand between the label and the code. */
	private static final String BETWEEN = " :()证号码为是\"“";

	/** Letters that no code has, and what they were typed for. */
	private static final String MISTAKEN = "OISZ";

	private static final String MEANT = "0152";

	@Override
	public String code() {
		return "D8";
	}

	@Override
	public String description() {
		return "统一社会信用代码的校验";
	}

	@Override
	public String basis() {
		return "GB 32100—2015《法人和其他组织统一社会信用代码编码规则》";
	}

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		String text = piece.text();
		Label label = new Label(piece, LABEL);
		Words.eachCode(text, SHORTEST, LONGEST, (from, to) -> {
			if (!masked(text, from, to)) {
				inspect(piece, from, to, label, hits);
			}
		});
	}

	private static void inspect(Piece piece, int from, int to, Label label, Consumer<Hit> hits) {
		String code = piece.text().substring(from, to).toUpperCase(Locale.ROOT);
		if (CreditCode.checked(code) || IdentityNumber.valid(code, piece.whole().today())) {
			return;
		}
		boolean named = label.parts(from).stream().anyMatch(CreditCodeRule::endsWithName);
		if (!named && !looksLikeOne(code)) {
			return;
		}
		String fault = "统一社会信用代码的校验码不符，多半是写错了字符。";
		if (code.length() != LENGTH) {
			fault = "统一社会信用代码应当是18位，这里有%d位。".formatted(code.length());
		}
		hits.accept(piece.hit(Severity.CONFIRM, from, to,
				fault + "代码只用数字和除I、O、S、V、Z以外的大写字母。请对照营业执照或者登记证书改正；确实如此的，请说明后确认。", mended(code)));
	}

	/** Nothing but colons and the like parts the label from the code. */
	private static boolean endsWithName(String label) {
		int name = label.lastIndexOf(NAME);
		if (name < 0) {
			return false;
		}
		for (int at = name + NAME.length(); at < label.length(); at++) {
			if (BETWEEN.indexOf(label.charAt(at)) < 0) {
				return false;
			}
		}
		return true;
	}

	/** 9136…MA…: an enterprise registered since 2015, also where nothing says so. */
	private static boolean looksLikeOne(String code) {
		if (code.length() != LENGTH || code.charAt(0) != '9' || !code.startsWith("MA", 8)) {
			return false;
		}
		for (int at = 1; at < 8; at++) {
			if (!DigitRun.digitAt(code, at)) {
				return false;
			}
		}
		return true;
	}

	/** The code without letters that were typed for digits, when that makes it right. */
	private static @Nullable String mended(String code) {
		StringBuilder mended = new StringBuilder(code);
		for (int at = 0; at < code.length(); at++) {
			int mistaken = MISTAKEN.indexOf(code.charAt(at));
			if (mistaken >= 0) {
				mended.setCharAt(at, MEANT.charAt(mistaken));
			}
		}
		return CreditCode.valid(mended.toString()) ? mended.toString() : null;
	}

	private static boolean masked(String text, int from, int to) {
		return text.startsWith("*", to) || from > 0 && text.charAt(from - 1) == '*';
	}

}
