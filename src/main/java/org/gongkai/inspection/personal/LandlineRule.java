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

	private static final int LABEL = 120;

	/** What stands between a label and its number. */
	private static final LazyPattern AFTER_LABEL = new LazyPattern("(?:号码|号|电话|\\(宅\\)|为|是|[ :()/\\n]){0,6}");

	private static final LazyPattern OTHER_NUMBER = new LazyPattern(
			"(?:证|卡|账|帐)件?(?:号码|号)?[:( ]{0,2}(?:号码:?)?$|(?:编号|代码|单号)[: ]?$");

	private static final WordSet TELEPHONE_WORDS = new WordSet(List.of("电话", "座机", "固话", "宅电", "联系方式", "小灵通"));

	/** With which other forms begin; of those with a country code the 8 tells. */
	private static final CharacterSet BEGINNINGS = CharacterSet.of("零〇○8");

	/** Said right before or behind a number that is an office's. */
	private static final LazyPattern OFFICE_BEFORE = new LazyPattern(
			"(?:\\(办\\)|(?<!\\p{IsHan})办|办公(?:室)?(?:电话|座机)?)[: ]{0,2}\\(?$|(?:\\+|00)86[- (]{0,2}$");

	private static final LazyPattern OFFICE_BEHIND = new LazyPattern("\\(办(?:公(?:室|电话)?)?\\)");

	/** Between a number and whose it is. */
	private static final LazyPattern BEFORE_OWNER = new LazyPattern(
			"[(, ]?(?:机主|户主|登记人)[:为是]?|[( ]|[系是](?![\\p{IsHan}]{0,6}[局办科会])");

	/** Between a number and who was told something by it. */
	private static final LazyPattern BEFORE_TOLD = new LazyPattern("\\)?(?:告知|回复|答复|回访|通知|联系)[了到上]?");

	private static final LazyPattern COMMA = new LazyPattern("(?:来电)?[,; ]{1,2}");

	/**
	 * A label that says nobody's, before the number of somebody who is named behind it.
	 */
	private static final LazyPattern NOBODYS = new LazyPattern(
			"[(, ]?(?:联系|固定|来电|回访)?(?:电话|座机|固话|号码|显示)?(?:号码)?[:为是( ]{0,3}");

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
		Label label = new Label(piece, LABEL);
		if (piece.mayHoldAny(BEGINNINGS)) {
			LandlineNumber.otherForms(text, (from, to) -> {
				if (isPersons(label, from)) {
					report(piece, from, to, hits);
				}
			});
		}
		if (!DigitRun.mayBe(piece, LandlineNumber.SHORTEST_LOCAL)) {
			return;
		}
		Gaps gaps = new Gaps(piece, label);
		int at = LandlineNumber.next(text, 0);
		while (at >= 0) {
			int end = LandlineNumber.end(gaps, at);
			if (end > at && !isOther(text, at, end)
					&& (isPersons(label, at) || HomeLabel.behind(text, end) || namedBehind(label, at, end, text))) {
				report(piece, at, end, hits);
				LandlineNumber.another(text, end, (from, to) -> report(piece, from, to, hits));
			}
			at = LandlineNumber.next(text, Math.max(at + 1, end));
		}
		TELEPHONE_WORDS.each(text, (from, to) -> inspectLocal(piece, to, label, hits));
		inspectColumns(piece, label, hits);
		for (int bracket = text.indexOf('('); bracket >= 0; bracket = text.indexOf('(', bracket + 1)) {
			inspectBrackets(piece, bracket + 1, label, hits);
		}
	}

	/** The number of something else, or an office's beyond doubt. */
	private static boolean isOther(String text, int from, int end) {
		int before = Math.max(0, from - LandlineNumber.SHORTEST_LOCAL - 1);
		return OTHER_NUMBER.matcher(text).region(before, from).find()
				|| OFFICE_BEFORE.matcher(text).region(before, from).find()
				|| OFFICE_BEHIND.matcher(text).region(end, text.length()).lookingAt();
	}

	/** 0797-8197569（葛大娘）, which no office's number is followed by. */
	private static boolean namedBehind(Label label, int from, int end, String text) {
		Matcher told = BEFORE_TOLD.matcher(text).region(end, text.length());
		if (told.lookingAt()) {
			return PrivatePerson.beginsWithNamed(Words.behind(text, told.end(), LandlineNumber.LONGEST_LOCAL))
					&& !PrivatePerson.ofAnOffice(label.before(from));
		}
		if (ownerFollows(text, end) && NOBODYS.matcher(label.before(from)).matches()) {
			return true;
		}
		Matcher between = BEFORE_OWNER.matcher(text).region(end, text.length());
		if (!between.lookingAt()) {
			return false;
		}
		String behind = Words.behind(text, between.end(), LandlineNumber.LONGEST_LOCAL / 2);
		int bracket = behind.indexOf(')');
		if (bracket > 0 && PrivatePerson.beginsWithPart(behind.substring(0, bracket))) {
			return true;
		}
		int name = behind.isEmpty() ? -1 : CalledName.end(behind, 0, false);
		return name > 0 && (behind.contains("某") || CalledName.NEIGHBOURS.in(behind.substring(0, name)))
				&& !PrivatePerson.ofAnOffice(label.before(from));
	}

	/** 电话0797-8197569，投诉人彭先生: whose part is told, and no other number. */
	private static boolean ownerFollows(String text, int end) {
		Matcher comma = COMMA.matcher(text).region(end, text.length());
		if (!comma.lookingAt()) {
			return false;
		}
		String behind = Words.behind(text, comma.end(), 2 * LandlineNumber.LONGEST_LOCAL);
		return PrivatePerson.beginsWithNamedPart(behind) && behind.chars().noneMatch((c) -> c >= '0' && c <= '9');
	}

	/** Seven or eight digits behind a label. */
	private void inspectLocal(Piece piece, int behind, Label label, Consumer<Hit> hits) {
		if (!digitSoon(piece.text(), behind)) {
			return;
		}
		Matcher between = AFTER_LABEL.matcher(piece.text()).region(behind, piece.text().length());
		int from = between.lookingAt() ? between.end() : behind;
		int end = LandlineNumber.localEnd(piece.text(), from);
		if (end > from && isPersons(label, from)) {
			report(piece, from, end, hits);
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

	/** Numbers without an area code in a list of persons. */
	private void inspectColumns(Piece piece, Label label, Consumer<Hit> hits) {
		TableText table = label.table();
		if (table == null || !TELEPHONE_WORDS.in(String.join("|", table.names()))) {
			return;
		}
		boolean persons = PersonList.is(table, label.around());
		Words.eachCode(piece.text(), LandlineNumber.SHORTEST_LOCAL, LandlineNumber.SHORTEST_LOCAL + 1, (from, to) -> {
			TableText.Cell cell = table.at(piece.normalized().spot(0, from, to).from());
			String column = table.name(cell.column());
			boolean telephone = HomeLabel.end(column) >= 0 || persons && TELEPHONE_WORDS.in(column);
			if (telephone && cell.text().length() == to - from
					&& LandlineNumber.localEnd(cell.text(), 0) == cell.text().length()) {
				report(piece, from, to, hits);
			}
		});
	}

	/** 彭先生(7717077). */
	private void inspectBrackets(Piece piece, int from, Label label, Consumer<Hit> hits) {
		if (!DigitRun.digitAt(piece.text(), from)) {
			return;
		}
		int end = LandlineNumber.localEnd(piece.text(), from);
		if (end > from && piece.text().startsWith(")", end) && PrivatePerson.endsWithMention(label.before(from - 1))) {
			report(piece, from, end, hits);
		}
	}

	private static boolean isPersons(Label label, int at) {
		List<String> parts = label.parts(at);
		if (parts.stream().anyMatch(HomeLabel::in)) {
			return true;
		}
		TableText table = label.table();
		if (table != null) {
			return TELEPHONE_WORDS.in(parts.get(0) + parts.get(1))
					&& (PersonList.is(table, label.around()) || PersonList.isForm(table));
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
