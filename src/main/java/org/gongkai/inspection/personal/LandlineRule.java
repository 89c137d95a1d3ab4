package org.gongkai.inspection.personal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.TextRule;
import org.gongkai.inspection.WordSet;

/**
 * D3: landlines of persons. The numbers of offices are public information, so a number is
 * asked about unless the text shows that it is a body's: by its label, by the body or the
 * person at work that stands nearest to it, or by what the public is told to do.
 */
public class LandlineRule extends TextRule {

	/** What stands between a label and its number. */
	private static final LazyPattern AFTER_LABEL = new LazyPattern("(?:号码|号|电话|\\((?:宅|家)\\)|分别|为|是|[ :()/\\n]){0,6}");

	private static final LazyPattern OTHER_NUMBER = new LazyPattern(
			"(?:证|卡|账|帐)件?(?:号码|号)?[:( ]{0,2}(?:号码:?)?$|(?:编号|代码|单号|编码|型号|合同号|文号|批号|案号)[: ]?$");

	private static final WordSet TELEPHONE_WORDS = new WordSet(List.of("电话", "座机", "固话", "宅电", "联系方式", "小灵通", "号码"));

	/** Behind which seven or eight digits are a number when they are a home's. */
	private static final WordSet HOME_WORDS = new WordSet(List.of("宅", "家", "家里", "家中"));

	/** With which other forms begin; of those with a country code the 8 tells. */
	private static final CharacterSet BEGINNINGS = CharacterSet.of("零〇○8");

	/** Said right before or behind a number that is an office's. */
	private static final LazyPattern OFFICE_BEFORE = new LazyPattern(
			"(?:\\(办\\)|(?<!\\p{IsHan})办|办公(?:室)?(?:电话|座机)?)[: ]{0,2}\\(?$|(?:\\+|00)86[- (]{0,2}$");

	private static final LazyPattern OFFICE_BEHIND = new LazyPattern("\\((?:办(?:公(?:室|电话)?)?|工作日|传真)\\)");

	/** A text with more hits is sent back anyway. */
	private static final int ENOUGH = 501;

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
		String text = piece.text();
		Label label = new Label(piece, TelephonePlace.REACH);
		List<Number> numbers = new ArrayList<>();
		if (piece.mayHoldAny(BEGINNINGS)) {
			LandlineNumber.otherForms(text, (from, to) -> numbers.add(new Number(from, to, true)));
		}
		if (DigitRun.mayBe(piece, LandlineNumber.SHORTEST_LOCAL)) {
			addNumbers(piece, label, numbers);
		}
		if (numbers.isEmpty()) {
			return;
		}
		numbers.sort(Comparator.comparingInt(Number::from).thenComparingInt((number) -> -number.to()));
		inspect(piece, numbers, label, hits);
	}

	private void addNumbers(Piece piece, Label label, List<Number> numbers) {
		String text = piece.text();
		Gaps gaps = new Gaps(piece, label);
		int at = LandlineNumber.next(text, 0);
		while (at >= 0) {
			int end = LandlineNumber.end(gaps, at);
			if (end > at) {
				numbers.add(new Number(at, end, true));
				LandlineNumber.another(text, end, (from, to) -> numbers.add(new Number(from, to, true)));
			}
			at = LandlineNumber.next(text, Math.max(at + 1, end));
		}
		TELEPHONE_WORDS.each(text, (from, to) -> addLocal(text, to, true, numbers));
		HOME_WORDS.each(text, (from, to) -> addLocal(text, to, false, numbers));
		addColumns(piece, label, numbers);
		for (int bracket = text.indexOf('('); bracket >= 0; bracket = text.indexOf('(', bracket + 1)) {
			addLocal(text, bracket + 1, false, numbers);
		}
	}

	private void inspect(Piece piece, List<Number> numbers, Label label, Consumer<Hit> hits) {
		TelephonePlace place = new TelephonePlace(piece, label);
		int end = 0;
		int reported = 0;
		for (Number number : numbers) {
			if (reported >= ENOUGH) {
				return;
			}
			boolean told = number.called() || place.isPrivatelyNamed(number.from());
			if (number.from() >= end && told) {
				end = number.to();
				if (!isOther(piece.text(), number.from(), end) && place.isPersons(number.from(), end)
						&& report(piece, number.from(), end, hits)) {
					reported++;
				}
			}
		}
	}

	/** The number of something else, or an office's beyond doubt. */
	private static boolean isOther(String text, int from, int end) {
		int before = Math.max(0, from - LandlineNumber.SHORTEST_LOCAL - 1);
		return OTHER_NUMBER.matcher(text).region(before, from).find()
				|| OFFICE_BEFORE.matcher(text).region(before, from).find()
				|| OFFICE_BEHIND.matcher(text).region(end, text.length()).lookingAt();
	}

	/** Seven or eight digits behind a label or in brackets. */
	private static void addLocal(String text, int behind, boolean called, List<Number> numbers) {
		if (!digitSoon(text, behind)) {
			return;
		}
		Matcher between = AFTER_LABEL.matcher(text).region(behind, text.length());
		int from = text.charAt(behind - 1) != '(' && between.lookingAt() ? between.end() : behind;
		int end = LandlineNumber.localEnd(text, from);
		if (end > from && (text.charAt(from - 1) != '(' || called || text.startsWith(")", end))) {
			numbers.add(new Number(from, end, called));
			LandlineNumber.another(text, end, (more, to) -> numbers.add(new Number(more, to, true)));
		}
	}

	private static boolean digitSoon(String text, int from) {
		for (int at = from; at < Math.min(text.length(), from + LandlineNumber.LONGEST_LOCAL); at++) {
			if (DigitRun.digitAt(text, at)) {
				return text.charAt(at) >= '2' && text.charAt(at) <= '8';
			}
		}
		return false;
	}

	/** Numbers without an area code in a column of telephones. */
	private static void addColumns(Piece piece, Label label, List<Number> numbers) {
		TableText table = label.table();
		if (table == null || !TELEPHONE_WORDS.in(String.join("|", table.names()))) {
			return;
		}
		Words.eachCode(piece.text(), LandlineNumber.SHORTEST_LOCAL, LandlineNumber.SHORTEST_LOCAL + 1, (from, to) -> {
			TableText.Cell cell = table.at(piece.normalized().spot(0, from, to).from());
			if (TELEPHONE_WORDS.in(table.name(cell.column())) && cell.text().length() == to - from
					&& LandlineNumber.localEnd(cell.text(), 0) == cell.text().length()) {
				numbers.add(new Number(from, to, true));
			}
		});
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

	/**
	 * A number that may be a telephone's.
	 *
	 * @param from where it begins
	 * @param to behind its last digit
	 * @param called whether its form or a label says that it is
	 */
	private record Number(int from, int to, boolean called) {
	}

}
