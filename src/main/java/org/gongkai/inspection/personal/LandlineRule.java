package org.gongkai.inspection.personal;

import java.util.Collection;
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
 * D3: landlines of persons. The numbers of offices are public information and most
 * landlines in a text are an office's, so a number has to be shown to be a person's: by a
 * label such as 住宅电话, by the person it is given with, or by standing in a list of
 * persons.
 */
public class LandlineRule extends TextRule {

	private static final int LABEL = 60;

	/** With area code, brackets, extension; what a number may look like. */
	private static final LazyPattern NUMBER = new LazyPattern(
			"\\(? ?[0Oo][1-9][0-9]{1,2} ?[-)\\]】·./_~:ー一]? ?[-\\n]? ?[2-9](?:[0-9Oo]{2,3}[ ·-]?\\n?[0-9Oo]{4}|[0-9]{3}[ -][0-9]{3})(?: ?[-转] ?[0-9]{1,6})?(?![0-9])");

	private static final LazyPattern PLAIN = new LazyPattern("0[1-9][0-9]{1,2}[2-9][0-9]{6,7}");

	/** At the end of a line, behind the area code, or between all digits. */
	private static final LazyPattern PARTED = new LazyPattern("[^\n]{1,30}\n|[34][- ]|1 1 1 ");

	private static final int SHORTEST = 10;

	private static final int LONGEST = 12;

	private static final LazyPattern LOCAL = new LazyPattern(
			"[2-8][0-9]{2}(?:[0-9]? ?-?[0-9]{4}|[0-9]-[0-9]{3})(?![0-9*])");

	private static final LazyPattern ANOTHER = new LazyPattern(
			" ?[/、或,] ?([2-8][0-9]{2}(?:[0-9]? ?-?[0-9]{4}|[0-9]-[0-9]{3}))(?![0-9*])");

	/** What stands between a label and its number. */
	private static final LazyPattern AFTER_LABEL = new LazyPattern("(?:号码|号|电话|\\(宅\\)|为|是|[ :()/\\n]){0,6}");

	private static final LazyPattern OTHER_NUMBER = new LazyPattern(
			"(?:证|卡|账|帐)件?(?:号码|号)?[:( ]{0,2}(?:号码:?)?$|(?:编号|代码|单号)[: ]?$");

	private static final WordSet TELEPHONE_WORDS = new WordSet(List.of("电话", "座机", "固话", "宅电", "联系方式", "小灵通"));

	private static final WordSet OTHER_BEGINNINGS = new WordSet(List.of("零", "〇", "○", "+86", "0086"));

	/** With which these begin; of those with a country code the 8 tells. */
	private static final CharacterSet BEGINNINGS = CharacterSet.of("零〇○8");

	private static final LazyPattern OTHER_FORM = new LazyPattern(
			"[零〇○][一二三四五六七八九幺][一二三四五六七八九零〇○幺]{1,2}-?[二三四五六七八九][一二三四五六七八九零〇○幺]{6,7}(?![一二三四五六七八九零〇○幺])"
					+ "|(?:\\+|00)86[ -]?\\(?0?[1-9][0-9]{1,2}\\)?[ -]?[2-9][0-9]{6,7}(?![0-9])");

	/** Between a number and whose it is. */
	private static final LazyPattern BEFORE_OWNER = new LazyPattern(
			"[(, ]?(?:机主|户主|登记人)[:为是]?|[( ]|[系是](?![\\p{IsHan}]{0,6}[局办科会])");

	private static final int SHORTEST_COMPARED = 7;

	private static final int LONGEST_LOCAL = 12;

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

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		String text = piece.text();
		Label label = new Label(piece, LABEL);
		inspectOtherForms(piece, label, hits);
		if (!DigitRun.mayBe(piece, SHORTEST_COMPARED)) {
			return;
		}
		Gaps gaps = new Gaps(piece, label);
		int at = nextStart(text, 0);
		while (at >= 0) {
			int end = end(gaps, at);
			boolean other = end > at && OTHER_NUMBER.matcher(text).region(Math.max(0, at - 8), at).find();
			if (end > at && !other
					&& (isPersons(label, at) || HomeLabel.behind(text, end) || namedBehind(label, at, end, text))) {
				report(piece, at, end, hits);
				another(piece, end, hits);
			}
			at = nextStart(text, Math.max(at + 1, end));
		}
		TELEPHONE_WORDS.each(text, (from, to) -> inspectLocal(piece, to, label, hits));
		inspectColumns(piece, label, hits);
		for (int bracket = text.indexOf('('); bracket >= 0; bracket = text.indexOf('(', bracket + 1)) {
			inspectBrackets(piece, bracket + 1, label, hits);
		}
	}

	/** Where the number ends that begins there, or -1. */
	private static int end(Gaps gaps, int from) {
		String text = gaps.text();
		Matcher number = NUMBER.matcher(text).region(from, Math.min(text.length(), from + 40));
		if (number.useTransparentBounds(true).lookingAt()) {
			return number.end();
		}
		int digit = text.startsWith("(", from) ? from + 1 : from;
		boolean apart = text.startsWith(" ", digit + 1);
		for (int more = 0; more <= LONGEST - SHORTEST; more++) {
			int length = apart ? LONGEST - more : SHORTEST + more;
			DigitRun run = DigitRun.at(gaps, digit, length);
			if (run != null && PARTED.matcher(run.shape()).lookingAt() && Gaps.inOnePlace(run.shape())
					&& !DigitRun.digitAt(text, run.end()) && PLAIN.matcher(run.digits()).matches()) {
				return run.end();
			}
		}
		return -1;
	}

	/** 0797-8197569/8197570. */
	private void another(Piece piece, int end, Consumer<Hit> hits) {
		Matcher more = ANOTHER.matcher(piece.text()).region(end, piece.text().length()).useTransparentBounds(true);
		if (more.lookingAt()) {
			report(piece, more.end() - more.group(1).length(), more.end(), hits);
		}
	}

	/** An area code at the beginning of a number, with its bracket. */
	private static int nextStart(String text, int from) {
		for (int zero = Math.max(0, from); zero < text.length() - 2; zero++) {
			char c = text.charAt(zero);
			if ((c == '0' || c == 'O' || c == 'o') && begins(text, zero)) {
				boolean inBrackets = zero > from && text.charAt(zero - 1) == '('
						&& text.substring(zero, Math.min(text.length(), zero + 6)).indexOf(')') > 0;
				return inBrackets ? zero - 1 : zero;
			}
		}
		return -1;
	}

	private static boolean begins(String text, int zero) {
		int next = (text.charAt(zero + 1) == ' ') ? zero + 2 : zero + 1;
		return DigitRun.digitAt(text, next) && DigitRun.digitAt(text, 2 * next - zero)
				&& !Words.letterOrDigit(text, zero - 1) && !text.startsWith(".", zero - 1);
	}

	/** 0797-8197569（葛大娘）, which no office's number is followed by. */
	private static boolean namedBehind(Label label, int from, int end, String text) {
		Matcher between = BEFORE_OWNER.matcher(text).region(end, text.length());
		if (!between.lookingAt()) {
			return false;
		}
		String behind = Words.behind(text, between.end(), LONGEST_LOCAL / 2);
		int bracket = behind.indexOf(')');
		if (bracket > 0 && PrivatePerson.beginsWithPart(behind.substring(0, bracket))) {
			return true;
		}
		int name = behind.isEmpty() ? -1 : CalledName.end(behind, 0, false);
		return name > 0 && (behind.contains("某") || CalledName.NEIGHBOURS.in(behind.substring(0, name)))
				&& !PrivatePerson.ofAnOffice(label.before(from));
	}

	/** Seven or eight digits behind a label. */
	private void inspectLocal(Piece piece, int behind, Label label, Consumer<Hit> hits) {
		if (!digitSoon(piece.text(), behind)) {
			return;
		}
		Matcher between = AFTER_LABEL.matcher(piece.text()).region(behind, piece.text().length());
		int from = between.lookingAt() ? between.end() : behind;
		Matcher local = LOCAL.matcher(piece.text()).region(from, piece.text().length()).useTransparentBounds(true);
		if (local.lookingAt() && isPersons(label, from)) {
			report(piece, from, local.end(), hits);
		}
	}

	private static boolean digitSoon(String text, int from) {
		for (int at = from; at < Math.min(text.length(), from + LONGEST_LOCAL); at++) {
			if (DigitRun.digitAt(text, at)) {
				return text.charAt(at) >= '2' && text.charAt(at) <= '8';
			}
		}
		return false;
	}

	/** 零七九九六一五四五零四, and +86 799 6154504. */
	private void inspectOtherForms(Piece piece, Label label, Consumer<Hit> hits) {
		String text = piece.text();
		if (!piece.mayHoldAny(BEGINNINGS)) {
			return;
		}
		OTHER_BEGINNINGS.each(text, (from, to) -> {
			Matcher number = OTHER_FORM.matcher(text)
				.region(from, Math.min(text.length(), from + 2 * LONGEST_LOCAL))
				.useTransparentBounds(true);
			if (number.lookingAt() && isPersons(label, from)) {
				report(piece, from, number.end(), hits);
			}
		});
	}

	/** Numbers without an area code in a list of persons. */
	private void inspectColumns(Piece piece, Label label, Consumer<Hit> hits) {
		TableText table = label.table();
		if (table == null || !TELEPHONE_WORDS.in(String.join("|", table.names()))) {
			return;
		}
		boolean persons = PersonList.is(table, label.around());
		Words.eachCode(piece.text(), SHORTEST_COMPARED, SHORTEST_COMPARED + 1, (from, to) -> {
			TableText.Cell cell = table.at(piece.normalized().spot(0, from, to).from());
			String column = table.name(cell.column());
			boolean telephone = HomeLabel.end(column) >= 0 || persons && TELEPHONE_WORDS.in(column);
			if (telephone && cell.text().length() == to - from && LOCAL.matcher(cell.text()).matches()) {
				report(piece, from, to, hits);
			}
		});
	}

	/** 彭先生(7717077). */
	private void inspectBrackets(Piece piece, int from, Label label, Consumer<Hit> hits) {
		if (!DigitRun.digitAt(piece.text(), from)) {
			return;
		}
		Matcher local = LOCAL.matcher(piece.text())
			.region(from, Math.min(piece.text().length(), from + LONGEST_LOCAL))
			.useTransparentBounds(true);
		if (local.lookingAt() && piece.text().startsWith(")", local.end())
				&& PrivatePerson.endsWithMention(label.before(from - 1))) {
			report(piece, from, local.end(), hits);
		}
	}

	private static boolean isPersons(Label label, int at) {
		List<String> parts = label.parts(at);
		if (parts.stream().anyMatch(HomeLabel::in)) {
			return true;
		}
		TableText table = label.table();
		if (table != null) {
			return TELEPHONE_WORDS.in(parts.get(0) + parts.get(1)) && PersonList.is(table, label.around());
		}
		String before = parts.get(0);
		return HomeLabel.ends(before) || PrivatePerson.ownsWhatFollows(before);
	}

	private void report(Piece piece, int from, int to, Consumer<Hit> hits) {
		String digits = digits(piece.text().substring(from, to));
		if (this.officeNumbers.get().stream().map(LandlineRule::digits).noneMatch((office) -> same(office, digits))) {
			hits.accept(piece.hit(Severity.CONFIRM, from, to, "这像是个人的住宅电话。个人的电话未经本人同意不得公开，请删去或者改用办公电话；确是办公电话的，请说明后确认。",
					null));
		}
	}

	private static boolean same(String office, String number) {
		return office.length() >= SHORTEST_COMPARED && (office.endsWith(number) || number.endsWith(office));
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
