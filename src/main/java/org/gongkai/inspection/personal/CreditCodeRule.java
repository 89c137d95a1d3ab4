package org.gongkai.inspection.personal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.gongkai.format.Block;
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

	/** A code that is written in groups. */
	private static final int SHORTEST_GROUP = 4;

	private static final LazyPattern WHOLE = new LazyPattern("[0-9A-Z]{18}");

	private static final int LABEL = 30;

	private static final List<String> NAMES = List.of("信用代码", "统一代码", "纳税人识别号", "税务登记号", "税号");

	/** Nothing but a remark and colons parts the label from the code. */
	private static final LazyPattern ENDS_WITH_NAME = new LazyPattern("信用代码(?:证书?)?(?:号码|编号|号)?(?:\\([^()]{1,15}\\))?"
			+ "(?:[/、或][^,:/ ]{2,12})?(?:号码|编号)?[ :()为是\"“\\n]{0,5}$|(?:统一代码|纳税人识别号|税务登记号|税号)(?:\\([^()]{1,15}\\))?[ :(为是\\n]{0,4}$");

	/** Words around an enterprise's code that has no label. */
	private static final List<String> ENTERPRISE = List.of("执照", "法人", "企业", "公司", "纳税", "登记", "机构代码", "经营者", "税务");

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
		Gaps gaps = new Gaps(piece, label);
		boolean named = (piece.mayHold("代码") || piece.mayHold('税')) && Words.in(text, NAMES);
		int[] behind = { 0 };
		Words.eachCode(text, named ? SHORTEST_GROUP : SHORTEST, LONGEST, (from, to) -> {
			boolean whole = to - from >= SHORTEST || gaps.end(to) > to;
			if (whole && from >= behind[0] && !masked(text, from, to)) {
				behind[0] = (to - from >= SHORTEST) ? inspect(piece, from, to, label, hits)
						: inspectGroups(piece, from, gaps, label, hits);
			}
		});
	}

	/** 9151 9928 3527 0191 99: only behind its label. */
	private static int inspectGroups(Piece piece, int from, Gaps gaps, Label label, Consumer<Hit> hits) {
		CodeRun run = CodeRun.at(gaps, from, LENGTH);
		int end = run.end(WHOLE, piece.text());
		if (end < 0 || !named(label, from)) {
			return from;
		}
		return inspect(piece, from, end, label, hits);
	}

	/** Looks at a code; returns where it ends. */
	private static int inspect(Piece piece, int from, int to, Label label, Consumer<Hit> hits) {
		String code = piece.text().substring(from, to).toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
		if (CreditCode.checked(code) || IdentityNumber.valid(code, piece.whole().today())) {
			return to;
		}
		if (!named(label, from) && !looksLikeOne(code, piece, from, to)) {
			return to;
		}
		String fault = "统一社会信用代码的校验码不符，多半是写错了字符。";
		if (code.length() != LENGTH) {
			fault = "统一社会信用代码应当是18位，这里有%d位。".formatted(code.length());
		}
		hits.accept(piece.hit(Severity.CONFIRM, from, to,
				fault + "代码只用数字和除I、O、S、V、Z以外的大写字母。请对照营业执照或者登记证书改正；确实如此的，请说明后确认。", mended(code)));
		return to;
	}

	private static boolean named(Label label, int at) {
		return label.parts(at).stream().anyMatch((part) -> ENDS_WITH_NAME.matcher(part).find());
	}

	/**
	 * 9136…MA…: an enterprise registered since 2015, also where nothing says so; others
	 * where enterprises are spoken of.
	 */
	private static boolean looksLikeOne(String code, Piece piece, int from, int to) {
		if (code.length() != LENGTH || code.charAt(0) != '9' || "123".indexOf(code.charAt(1)) < 0) {
			return false;
		}
		for (int at = 1; at < 8; at++) {
			if (!DigitRun.digitAt(code, at)) {
				return false;
			}
		}
		boolean letters = code.substring(8, 17).chars().anyMatch(Character::isLetter);
		return code.startsWith("MA", 8)
				|| (letters || Character.isLetter(code.charAt(17))) && !(piece.block() instanceof Block.Table)
						&& Words.in(Words.around(piece.text(), from, to, LABEL), ENTERPRISE);
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
