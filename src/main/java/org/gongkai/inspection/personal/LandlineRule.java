package org.gongkai.inspection.personal;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;

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

	/** Labels that only a person's number has. */
	private static final LazyPattern HOME = new LazyPattern(
			"(?:家庭|家里|家中|住宅|住家|宅|本人|个人|私人|家长|监护人|家属|家人|亲属|亲戚|亲友|子女|儿子|女儿|儿媳|女婿|孙子|侄子|哥哥|弟弟|姐姐|妹妹|父亲|母亲|父母|爸爸|妈妈|爷爷|奶奶|外公|外婆|法定代理人|租户|住户|紧急联系人|爱人|配偶|妻子|丈夫|老伴|邻居|房东|屋主|户主|业主|本户|农户)"
					+ "的?(?:联系|座机|固定|固话)?(?:电话|号码|座机|固话|方式)|宅电|家电话|(?:其|该户|他|她|对方)的?(?:联系)?电话|住宅:|(?<![\\p{IsHan}])宅:|小灵通(?:号码?)?|电话\\((?:宅|家|家庭|住宅|个人|私人)\\)|住宅\\(电话\\)");

	/** What may stand behind a number that is a home's. */
	private static final LazyPattern HOME_BEHIND = new LazyPattern(
			"\\((?:家|宅|H)\\)|[(,]? ?(?:系|为|是)?[^,。;()]{0,6}(?:家庭|家里|家中|住宅|宅)(?:的)?(?:电话|座机|固话|号码|\\))");

	private static final List<String> OFFICE = List.of("办公", "咨询", "监督", "值班", "传真", "服务", "热线", "投诉电话", "举报电话", "受理",
			"单位", "窗口", "科", "局", "中心", "委员会", "政府", "村委", "居委", "公司", "拨打", "联系人", "报名", "派出所", "医院", "学校", "法院");

	private static final List<String> TELEPHONE = List.of("电话", "联系方式", "座机", "固话", "宅电");

	/** With area code, brackets, extension; what a number may look like. */
	private static final LazyPattern NUMBER = new LazyPattern(
			"\\(? ?0[1-9][0-9]{1,2} ?[-)·./_]? ?[-\\n]? ?[2-9][0-9]{2,3}[ ·-]?\\n?[0-9]{4}(?: ?[-转] ?[0-9]{1,6})?(?![0-9])");

	private static final LazyPattern LOCAL = new LazyPattern("[2-8][0-9]{2,3} ?-?[0-9]{4}(?![0-9*])");

	/** What stands between a label and its number. */
	private static final LazyPattern AFTER_LABEL = new LazyPattern("(?:号码|号|电话|\\(宅\\)|为|是|[ :()/\\n]){0,6}");

	private static final LazyPattern OTHER_NUMBER = new LazyPattern(
			"(?:证|卡|账|帐)件?(?:号码|号)?[:( ]{0,2}(?:号码:?)?$|(?:编号|代码|单号)[: ]?$");

	private static final WordSet TELEPHONE_WORDS = new WordSet(List.of("电话", "座机", "固话", "宅电", "联系方式", "小灵通"));

	/** One of which stands in each label of a home's number. */
	private static final WordSet LABEL_ENDS = new WordSet(List.of("电话", "号码", "座机", "固话", "方式", "宅电", "小灵通", "宅:"));

	private static final int LONGEST_LABEL = 10;

	private static final int SHORTEST_COMPARED = 7;

	private static final int BEHIND = 20;

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
		int at = nextStart(text, 0);
		while (at >= 0) {
			Matcher number = NUMBER.matcher(text).region(at, Math.min(text.length(), at + 40));
			int next = at + 1;
			if (number.useTransparentBounds(true).lookingAt()) {
				if (OTHER_NUMBER.matcher(text).region(Math.max(0, at - 8), at).find()) {
					next = number.end();
				}
				else if (isPersons(label, at) || HOME_BEHIND.matcher(text)
					.region(number.end(), Math.min(text.length(), number.end() + BEHIND))
					.lookingAt()) {
					report(piece, at, number.end(), hits);
				}
				next = number.end();
			}
			at = nextStart(text, next);
		}
		TELEPHONE_WORDS.each(text, (from, to) -> inspectLocal(piece, to, label, hits));
		inspectColumns(piece, label, hits);
		Words.each(text, List.of("("), (from, to) -> inspectBrackets(piece, to, label, hits));
	}

	/** An area code at the beginning of a number, with its bracket. */
	private static int nextStart(String text, int from) {
		int zero = text.indexOf('0', from);
		while (zero >= 0) {
			boolean begins = !Words.letterOrDigit(text, zero - 1) && !text.startsWith(".", zero - 1)
					&& DigitRun.digitAt(text, zero + 1) && DigitRun.digitAt(text, zero + 2);
			if (begins) {
				int closed = text.indexOf(')', zero);
				boolean inBrackets = zero > from && text.charAt(zero - 1) == '(' && closed > 0 && closed - zero <= 5;
				return inBrackets ? zero - 1 : zero;
			}
			zero = text.indexOf('0', zero + 1);
		}
		return -1;
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

	/** Numbers without an area code in a list of persons. */
	private void inspectColumns(Piece piece, Label label, Consumer<Hit> hits) {
		TableText table = label.table();
		if (table == null || !Words.in(String.join("|", table.names()), TELEPHONE)) {
			return;
		}
		boolean persons = PersonList.is(table);
		Words.eachCode(piece.text(), SHORTEST_COMPARED, SHORTEST_COMPARED + 1, (from, to) -> {
			TableText.Cell cell = table.at(piece.normalized().spot(0, from, to).from());
			String column = table.name(cell.column());
			boolean telephone = lastHome(column) >= 0 || persons && Words.in(column, TELEPHONE);
			if (telephone && cell.text().length() == to - from && LOCAL.matcher(cell.text()).matches()) {
				report(piece, from, to, hits);
			}
		});
	}

	/** 彭先生(7717077). */
	private void inspectBrackets(Piece piece, int from, Label label, Consumer<Hit> hits) {
		Matcher local = LOCAL.matcher(piece.text())
			.region(from, Math.min(piece.text().length(), from + LONGEST_LOCAL))
			.useTransparentBounds(true);
		if (DigitRun.digitAt(piece.text(), from) && local.lookingAt() && piece.text().startsWith(")", local.end())
				&& PrivatePerson.endsWithMention(label.before(from - 1))) {
			report(piece, from, local.end(), hits);
		}
	}

	private static boolean isPersons(Label label, int at) {
		List<String> parts = label.parts(at);
		for (String part : parts) {
			int home = lastHome(part);
			if (home >= 0 && !Words.in(part.substring(home), OFFICE)) {
				return true;
			}
		}
		TableText table = label.table();
		if (table != null) {
			return Words.in(parts.get(0) + parts.get(1), TELEPHONE) && PersonList.is(table);
		}
		return PrivatePerson.ownsWhatFollows(parts.get(0));
	}

	/** Where the last label ends that only a person's number has, or -1. */
	private static int lastHome(String part) {
		int[] end = { -1 };
		LABEL_ENDS.each(part, (from, to) -> {
			Matcher home = HOME.matcher(part)
				.region(Math.max(0, from - LONGEST_LABEL), Math.min(part.length(), to + 4));
			while (home.find()) {
				end[0] = Math.max(end[0], home.end());
			}
		});
		return end[0];
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
