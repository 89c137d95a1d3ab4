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

/**
 * D3: landlines of persons. The numbers of offices are public information and most
 * landlines in a text are an office's, so a number has to be shown to be a person's: by a
 * label such as 住宅电话, by the person it is given with, or by standing in a list of
 * persons.
 */
public class LandlineRule extends TextRule {

	private static final int LABEL = 60;

	private static final List<String> HOME = List.of("住宅电话", "家庭电话", "宅电", "家庭联系电话", "家庭联系方式", "电话(宅)", "本人电话", "个人电话",
			"私人电话", "家长电话", "监护人电话", "家长联系", "监护人联系", "家属电话", "家属联系", "亲属电话");

	private static final List<String> PERSONS = List.of("户主", "信访人", "投诉人", "举报人", "申请人", "当事人", "家长", "监护人", "受助人",
			"救助对象", "患者", "村民", "居民", "学生", "被征收人", "业主", "受害人", "来访人", "求助人", "家属");

	private static final List<String> OFFICE = List.of("办公", "咨询", "监督", "值班", "传真", "服务", "热线", "投诉电话", "举报电话", "受理",
			"单位", "窗口", "科", "局", "中心", "委员会", "政府", "村委", "居委", "公司", "拨打", "联系人", "报名", "派出所", "医院", "学校", "法院");

	private static final List<String> TELEPHONE = List.of("电话", "联系方式");

	/** With area code, brackets, extension; what a number may look like. */
	private static final LazyPattern NUMBER = new LazyPattern(
			"\\(? ?0[1-9][0-9]{1,2} ?[-)]? ?-? ?[2-9][0-9]{2,3} ?-?[0-9]{4}(?: ?[-转] ?[0-9]{1,6})?(?![0-9])");

	private static final LazyPattern LOCAL = new LazyPattern("[2-8][0-9]{2,3} ?-?[0-9]{4}(?![0-9*])");

	/** What stands between a label and its number. */
	private static final LazyPattern AFTER_LABEL = new LazyPattern("(?:号码|号|电话|\\(宅\\)|为|是|[ :()/\\n]){0,6}");

	private static final int SHORTEST_COMPARED = 7;

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
				if (isPersons(label, at)) {
					report(piece, at, number.end(), hits);
				}
				next = number.end();
			}
			at = nextStart(text, next);
		}
		if (Words.in(text, HOME)) {
			Words.each(text, HOME, (from, to) -> inspectLocal(piece, to, hits));
		}
	}

	/** An area code at the beginning of a number, with its bracket. */
	private static int nextStart(String text, int from) {
		int zero = text.indexOf('0', from);
		while (zero >= 0) {
			boolean begins = !Words.letterOrDigit(text, zero - 1) && !text.startsWith(".", zero - 1)
					&& DigitRun.digitAt(text, zero + 1) && DigitRun.digitAt(text, zero + 2);
			if (begins) {
				return (zero > from && text.charAt(zero - 1) == '(') ? zero - 1 : zero;
			}
			zero = text.indexOf('0', zero + 1);
		}
		return -1;
	}

	/** Seven or eight digits behind a label that says whose they are. */
	private void inspectLocal(Piece piece, int label, Consumer<Hit> hits) {
		Matcher between = AFTER_LABEL.matcher(piece.text()).region(label, piece.text().length());
		int from = between.lookingAt() ? between.end() : label;
		Matcher local = LOCAL.matcher(piece.text()).region(from, piece.text().length()).useTransparentBounds(true);
		if (local.lookingAt()) {
			report(piece, from, local.end(), hits);
		}
	}

	private static boolean isPersons(Label label, int at) {
		List<String> parts = label.parts(at);
		for (String part : parts) {
			int home = Words.lastEnd(part, HOME);
			if (home >= 0 && !Words.in(part.substring(home), OFFICE)) {
				return true;
			}
		}
		TableText table = label.table();
		if (table != null) {
			return Words.in(parts.get(0), TELEPHONE) && PersonList.is(table);
		}
		return namesPerson(parts.get(0));
	}

	/** Whether the words name a person by his part in the matter and no office behind. */
	private static boolean namesPerson(String before) {
		int person = Words.lastEnd(before, PERSONS);
		if (person < 0) {
			return false;
		}
		int name = person;
		while (name < before.length() && ": ".indexOf(before.charAt(name)) >= 0) {
			name++;
		}
		return PersonName.lengthBefore(before, name, "的家电住") > 0 && !Words.in(before.substring(name), OFFICE);
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
