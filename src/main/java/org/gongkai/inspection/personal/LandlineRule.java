package org.gongkai.inspection.personal;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.TextRule;

/**
 * D3: landlines of persons. The numbers of offices are public information, so a number is
 * asked about unless the text shows that it is a body's: by its label, by the body or the
 * person at work that stands nearest to it, or by what the public is told to do.
 */
public class LandlineRule extends TextRule {

	private static final LazyPattern OTHER_NUMBER = new LazyPattern(
			"(?:(?<![认保见公论印查验签凭])证|卡|账|帐)件?(?:号码|号)?[:( ]{0,2}(?:号码:?)?\\z|(?:编号|代码|单号|编码|型号|合同号|文号|批号|案号|(?:考生|学|工|床|籍|档|卷|房)号)[: 为是]{0,2}\\z");

	/** Said right before or behind a number that is an office's. */
	private static final LazyPattern OFFICE_BEFORE = new LazyPattern(
			"(?:\\(办\\)|(?<!\\p{IsHan})办|办公(?:室)?(?:电话|座机)?)[: ]{0,2}\\(?$|(?:\\+|00)86[- (]{0,2}$");

	private static final LazyPattern OFFICE_BEHIND = new LazyPattern("\\((?:办(?:公(?:室|电话)?)?|工作日|传真)\\)");

	/** A text with more hits is sent back anyway. */
	private static final int ENOUGH = MOST_HITS + 1;

	private final Supplier<? extends Collection<String>> officeNumbers;

	/** A rule that knows no office by its number. */
	public LandlineRule() {
		this(List::of);
	}

	/**
	 * A rule that never doubts certain numbers.
	 * @param officeNumbers the public numbers of the office, asked for only where a
	 * number looks like a person's
	 */
	public LandlineRule(Supplier<? extends Collection<String>> officeNumbers) {
		this.officeNumbers = officeNumbers;
	}

	@Override
	public String code() {
		return "D3";
	}

	@Override
	public String description() {
		return "个人的固定电话";
	}

	@Override
	public String basis() {
		return "《中华人民共和国个人信息保护法》第二十五条、第三十四条；《政府信息公开条例》第十五条";
	}

	/** The office's own numbers may be changed between two gates. */
	@Override
	public boolean looksBeyondText() {
		return true;
	}

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		Label label = new Label(piece, TelephonePlace.REACH);
		List<LandlineCandidates.Candidate> candidates = LandlineCandidates.in(piece, label);
		if (!candidates.isEmpty()) {
			inspect(piece, candidates, label, hits);
		}
	}

	private void inspect(Piece piece, List<LandlineCandidates.Candidate> numbers, Label label, Consumer<Hit> hits) {
		TelephonePlace place = new TelephonePlace(piece, label);
		int end = 0;
		int reported = 0;
		for (LandlineCandidates.Candidate number : numbers) {
			if (reported >= ENOUGH) {
				return;
			}
			boolean told = number.called() || place.isPrivatelyNamed(number.from(), number.to());
			if (number.from() >= end && told) {
				end = number.to();
				if (!isOther(label, number.from(), end) && place.isAskedAbout(number.from(), end)
						&& report(piece, number.from(), end, hits)) {
					reported++;
				}
			}
		}
	}

	/** The number of something else, or an office's beyond doubt. */
	private static boolean isOther(Label label, int from, int end) {
		String text = label.text();
		int before = Math.max(0, from - LandlineNumber.SHORTEST_LOCAL - 1);
		boolean other = (label.table() == null) ? OTHER_NUMBER.matcher(text).region(before, from).find()
				: label.parts(from).stream().limit(3).anyMatch((part) -> OTHER_NUMBER.matcher(part).find());
		return other || OFFICE_BEFORE.matcher(text).region(before, from).find()
				|| OFFICE_BEHIND.matcher(text).region(end, text.length()).lookingAt();
	}

	/** Whether it is reported: not for a number of the office's own. */
	private boolean report(Piece piece, int from, int to, Consumer<Hit> hits) {
		String digits = digits(piece.text().substring(from, to));
		if (this.officeNumbers.get().stream().map(LandlineRule::digits).anyMatch((office) -> same(office, digits))) {
			return false;
		}
		hits.accept(piece.hit(Severity.CONFIRM, from, to,
				"这个固定电话像是个人的，或者看不出是哪个单位的。个人的电话未经本人同意不得公开，请删去或者改用办公电话；确是办公电话的，请写明是哪个单位的，或者说明后确认。", null));
		return true;
	}

	private static boolean same(String office, String number) {
		return office.length() >= LandlineNumber.SHORTEST_LOCAL && (office.endsWith(number) || number.endsWith(office));
	}

	private static String digits(String text) {
		StringBuilder digits = new StringBuilder();
		for (int at = 0; at < text.length(); at++) {
			if (DigitRun.digitAt(text, at)) {
				digits.append(text.charAt(at));
			}
		}
		return digits.toString();
	}

}
