package org.gongkai.inspection.personal;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.TextRule;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * D6: numbers of passes to and from Hong Kong, Macao and Taiwan and of residence cards of
 * foreigners. They have no check digit, so words have to say what they are.
 */
@Component
public class TravelPassRule extends TextRule {

	private static final int LABEL = 60;

	private static final int LONGEST = 18;

	private static final int FEWEST_DIGITS = 6;

	/** How far the next number of a list is at most. */
	private static final int CLOSE = 8;

	/** What stands between a number and its kind. */
	private static final LazyPattern BEFORE_KIND = new LazyPattern("[(号]|,?(?:证件)?(?:类型|种类|名称)?[为是系:]");

	/** The number of the kind that stands behind a number. */
	private static final LazyPattern ITS_OWN = new LazyPattern("(?:号码|证号|号|编号)?[:为是( ]{0,3}[A-Za-z0-9]");

	/** 证件号码： as all that a line says; the line above says which. */
	private static final LazyPattern NUMBER_LINE = new LazyPattern(
			" ?(?:[\\p{IsHan}]{0,6}(?:号码|证号|件号))?:? ?[A-Za-z0-9 -]{8,24}");

	private static final int LONGEST_LINE = 40;

	private static final LazyPattern DOCUMENT_COLUMN = new LazyPattern("证件|证号|通行证|(?<!电话|手机|联系)号码");

	/** Between two numbers of the same kind. */
	private static final LazyPattern BETWEEN = new LazyPattern("[、,和及与/ ]{1,2}(?:[新原旧]?(?:证号|号码?))?[:为]?");

	/** What is counted, not numbered. */
	private static final String COUNTED = "本人件元次张份户辆美千平公吨米万亿个家笔港名批天字";

	private static final LazyPattern CHECK = new LazyPattern("\\((?:[0-9]{1,2}|[A-Za-z])\\)");

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
		if (!DigitRun.mayBe(piece, FEWEST_DIGITS)) {
			return;
		}
		boolean line = piece.text().length() <= LONGEST_LINE && NUMBER_LINE.matcher(piece.text()).matches();
		Label label = new Label(piece, LABEL);
		if (!line && !TravelDocument.in(piece.text())
				&& !(piece.block() instanceof Block.Table && TravelDocument.in(label.around()))) {
			return;
		}
		Gaps gaps = new Gaps(piece, label);
		Found last = new Found();
		Words.eachCode(piece.text(), 1, LONGEST, (from, to) -> {
			if (from < last.end || piece.text().startsWith("*", from - 1)) {
				return;
			}
			CodeRun run = CodeRun.at(gaps, from, LONGEST);
			if (run.code().length() < TravelDocument.SHORTEST) {
				return;
			}
			for (TravelDocument kind : TravelDocument.kinds()) {
				int end = run.end(kind.number(), piece.text());
				if (end > 0 && isOne(kind, label, from, run.upTo(end), end, last)) {
					report(piece, from, end, run, hits);
					last.end = end;
					last.kind = kind;
					return;
				}
			}
		});
	}

	private static boolean isOne(TravelDocument kind, Label label, int from, String code, int end, Found last) {
		String text = label.text();
		if (DigitRun.digitAt(code, 0) && end < text.length() && COUNTED.indexOf(text.charAt(end)) >= 0) {
			return false;
		}
		boolean another = last.kind == kind && from - last.end < CLOSE
				&& BETWEEN.matcher(text.substring(last.end, from)).matches();
		return another || namedBehind(text, end, kind) || named(label.parts(from), kind, code)
				|| namedAround(label, from, kind, code);
	}

	private void report(Piece piece, int from, int end, CodeRun run, Consumer<Hit> hits) {
		Matcher check = CHECK.matcher(piece.text()).region(end, piece.text().length());
		hits.accept(piece.hit(Severity.BLOCK, from, check.lookingAt() ? check.end() : end,
				"这是出入境证件或者居留证件的号码。证件号码不得公开，请删去，或者按脱敏规则用*代替其中的字符（可以采用给出的改法）。",
				this.masks.travelDocument().mask(run.upTo(end))));
	}

	private static boolean named(List<String> parts, TravelDocument kind, String code) {
		return parts.stream().anyMatch((part) -> kind.named(part, code));
	}

	/**
	 * In a column of documents' numbers another cell of the row, or what is above, says
	 * which.
	 */
	private static boolean namedAround(Label label, int from, TravelDocument kind, String code) {
		TableText table = label.table();
		if (table == null) {
			return false;
		}
		List<String> parts = label.parts(from);
		String column = parts.get(0);
		if (!DOCUMENT_COLUMN.matcher(column).find()) {
			return false;
		}
		String above = label.around() + "," + table.caption() + "," + String.join(",", table.names());
		return kind.named(parts.get(parts.size() - 1) + "," + column, code) || kind.named(above + "," + column, code);
	}

	/** C12345678（往来港澳通行证）, H12345678号回乡证, 持C12345678往来港澳通行证. */
	private static boolean namedBehind(String text, int end, TravelDocument kind) {
		Matcher between = BEFORE_KIND.matcher(text).region(end, text.length());
		if (between.lookingAt()) {
			return kind.isIn(ideographs(text, between.end()));
		}
		int from = text.startsWith(",", end) ? end + 1 : end;
		String behind = ideographs(text, from);
		return kind.begins(behind) && !ITS_OWN.matcher(text).region(from + behind.length(), text.length()).lookingAt();
	}

	private static String ideographs(String text, int from) {
		int to = from;
		while (to < text.length() && to - from < LONGEST && Character.isIdeographic(text.charAt(to))) {
			to++;
		}
		return text.substring(from, to);
	}

	/** The number that was found last in a piece. */
	private static final class Found {

		private int end;

		private @Nullable TravelDocument kind;

	}

}
