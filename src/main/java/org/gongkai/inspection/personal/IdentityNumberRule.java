package org.gongkai.inspection.personal;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.gongkai.format.Block;
import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.TextRule;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * D1: numbers of identity cards. A number that a text calls one but whose check digit is
 * wrong has to be confirmed: it is mostly a real number with a typing error, which still
 * tells region and birthday, but it may be an example.
 */
@Component
public class IdentityNumberRule extends TextRule {

	/** How far before a number the words stand that say what it is, in characters. */
	private static final int CONTEXT = 40;

	private static final int LENGTH = 18;

	/** The form that was given out until 1999. */
	private static final int OLD_LENGTH = 15;

	/** Six digits in front and four behind are left by many offices. */
	private static final int MOST_VISIBLE = 11;

	/** What a table has to say once for all of its numbers. */
	private static final LazyPattern IDENTITY_WORDS = new LazyPattern("身 {0,2}份 {0,2}证|身份号码|公民号码");

	/** What else is said in front of such a number. */
	private static final LazyPattern PERSON_WORDS = new LazyPattern(
			"证件号|身份|社会保障号|社保卡?号|驾驶证|驾照|姓名|[,、(][男女][,、)]|出生|持证人|(?<![A-Za-z])ID(?![A-Za-z])");

	/** One of which stands in each of both. */
	private static final CharacterSet NAMING = CharacterSet.of("身公证社驾姓男女出D");

	private static final LazyPattern CREDIT_CODE_WORDS = new LazyPattern("信用代码|统一代码|机构代码");

	private static final String ADVICE = "公开的文稿不得出现完整的身份证号码，请删去，或者按脱敏规则用*代替其中的数字（可以采用给出的改法）。";

	private static final String MISTYPED = ADVICE + "确非真实号码（如示例）的，请说明理由后确认。";

	private final MaskRules masks;

	/** A rule that masks as most offices do. */
	public IdentityNumberRule() {
		this(MaskRules.defaults());
	}

	@Autowired
	public IdentityNumberRule(MaskRules masks) {
		this.masks = masks;
	}

	@Override
	public String code() {
		return "D1";
	}

	@Override
	public String description() {
		return "居民身份证号码";
	}

	@Override
	public String basis() {
		return "《中华人民共和国个人信息保护法》第二十五条、第三十四条；《政府信息公开条例》第十五条；GB 11643—1999";
	}

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		String text = piece.text();
		Naming naming = new Naming(piece);
		int at = DigitRun.mayBe(piece, OLD_LENGTH) ? DigitRun.next(text, 0) : text.length();
		while (at < text.length()) {
			int end = at;
			if (!DigitRun.digitAt(text, at - 1) && IdentityNumber.mayBegin(text, at)) {
				end = inspect(piece, at, naming, hits);
			}
			at = DigitRun.next(text, Math.max(end, at + 1));
		}
		MaskedRun.each(piece, (run) -> inspectMasked(piece, run, naming, hits));
	}

	/**
	 * Looks at a number that may begin here; returns where it ends, or where it began.
	 */
	private int inspect(Piece piece, int from, Naming naming, Consumer<Hit> hits) {
		int unbroken = DigitRun.endOfDigits(piece.text(), from, OLD_LENGTH);
		if (unbroken - from < OLD_LENGTH && !Words.letterOrDigit(piece.text(), unbroken)
				&& naming.gaps.endAtMost(unbroken) == unbroken) {
			return from;
		}
		LocalDate today = piece.whole().today();
		String most = DigitRun.digitsAtMost(naming.gaps, from, LENGTH - 1);
		if (!isPlausible(most, today) && !isPlausibleOldForm(most, today)) {
			return from;
		}
		String digits = DigitRun.digits(naming.gaps, from, LENGTH - 1);
		DigitRun run = isPlausible(digits, today) ? DigitRun.at(naming.gaps, from, LENGTH - 1) : null;
		if (run != null) {
			int end = inspect(piece, from, run, naming, hits);
			if (end > from) {
				return end;
			}
		}
		DigitRun old = isPlausibleOldForm(digits, today) ? DigitRun.at(naming.gaps, from, OLD_LENGTH) : null;
		if (old != null && !DigitRun.digitAt(piece.text(), old.end()) && Gaps.inOnePlace(old.shape())
				&& naming.identity(from)) {
			hits.accept(piece.hit(Severity.BLOCK, from, old.end(), "这是15位的旧居民身份证号码。" + ADVICE, mask(old.digits())));
			return old.end();
		}
		return from;
	}

	private static boolean isPlausible(String digits, LocalDate today) {
		return digits.length() == LENGTH - 1 && IdentityNumber.plausible(digits, today);
	}

	private static boolean isPlausibleOldForm(String digits, LocalDate today) {
		return digits.length() >= OLD_LENGTH && IdentityNumber.plausibleOldForm(digits.substring(0, OLD_LENGTH), today);
	}

	/** Looks at what follows 17 digits that begin with a region and a birthday. */
	private int inspect(Piece piece, int from, DigitRun run, Naming naming, Consumer<Hit> hits) {
		String text = piece.text();
		int last = DigitRun.digitAt(text, run.end()) ? run.end() : naming.gaps.end(run.end());
		char check = (last < text.length()) ? Character.toUpperCase(text.charAt(last)) : ' ';
		boolean complete = (DigitRun.digitAt(text, last) || check == 'X') && !DigitRun.digitAt(text, last + 1);
		String shape = run.shape() + ((last > run.end()) ? naming.gaps.kind(run.end(), last) : "");
		boolean right = complete && check == IdentityNumber.checkDigit(run.digits());
		if (!Gaps.inOnePlace(shape)) {
			if (right && naming.identity(from)) {
				hits.accept(piece.hit(Severity.BLOCK, from, last + 1, "这是分写在几个单元格里的居民身份证号码（校验码相符）。" + ADVICE, null));
				return last + 1;
			}
			return from;
		}
		if (right && naming.residencePermit(from, run.digits())) {
			return last + 1;
		}
		if (right) {
			boolean creditCode = CreditCode.valid(run.digits() + check) && naming.creditCode(from);
			if (!creditCode || naming.identity(from)) {
				hits.accept(piece.hit(Severity.BLOCK, from, last + 1, "这是居民身份证号码（校验码相符）。" + ADVICE,
						mask(run.digits() + check)));
			}
			return last + 1;
		}
		if (complete && naming.identity(from)) {
			hits.accept(piece.hit(Severity.CONFIRM, from, last + 1, "这里写明是身份证号码，但校验码不符，多半是真号码写错了一位。" + MISTYPED,
					mask(run.digits() + check)));
			return last + 1;
		}
		int end = DigitRun.endOfDigits(text, run.end(), LENGTH);
		if (!complete && end - run.end() <= 2 && run.shape().equals("17") && naming.identity(from)) {
			hits.accept(piece.hit(Severity.CONFIRM, from, end, "这里写明是身份证号码，但不是18位，多半是真号码少写或者多写了一位。" + MISTYPED,
					mask(text.substring(from, end))));
			return end;
		}
		return from;
	}

	/** A mask that leaves region and birthday hides hardly anything. */
	private void inspectMasked(Piece piece, MaskedRun run, Naming naming, Consumer<Hit> hits) {
		boolean number = run.text().length() == LENGTH || run.text().length() == OLD_LENGTH;
		if (number && run.visible() > MOST_VISIBLE && naming.identity(run.from())) {
			hits.accept(piece.hit(Severity.CONFIRM, run.from(), run.end(),
					"身份证号码只隐去了%d位，仍能看出是谁、何时出生。请按脱敏规则隐去（可以采用给出的改法）；确有依据的，请说明后确认。".formatted(run.hidden()),
					mask(run.text())));
		}
	}

	private String mask(String number) {
		return this.masks.identityNumber().mask(number);
	}

	/** What the words around a number call it. */
	private static final class Naming {

		private final Piece piece;

		private final Label label;

		private final Gaps gaps;

		private @Nullable Boolean identityTable;

		Naming(Piece piece) {
			this.piece = piece;
			this.label = new Label(piece, CONTEXT);
			this.gaps = new Gaps(piece, this.label);
		}

		boolean identity(int at) {
			if (this.piece.block() instanceof Block.Table) {
				return !creditCode(at) && identityTable();
			}
			return NAMING.in(this.piece.text(), Math.max(0, at - CONTEXT), at)
					&& (precededBy(IDENTITY_WORDS, at) || precededBy(PERSON_WORDS, at) && !creditCode(at));
		}

		/** 港澳台居民居住证 are left to the rule for such cards. */
		boolean residencePermit(int at, String digits) {
			return digits.charAt(0) == '8' && this.label.of(at).contains("居住证");
		}

		boolean creditCode(int at) {
			return CREDIT_CODE_WORDS.matcher(this.label.of(at)).find();
		}

		/** Looked up once: a table has as many numbers as it has rows. */
		private boolean identityTable() {
			Boolean known = this.identityTable;
			if (known == null) {
				known = this.piece.block() instanceof Block.Table && IDENTITY_WORDS.matcher(this.piece.text()).find();
				this.identityTable = known;
			}
			return known;
		}

		private boolean precededBy(LazyPattern words, int at) {
			return words.matcher(this.piece.text()).region(Math.max(0, at - CONTEXT), at).find();
		}

	}

}
