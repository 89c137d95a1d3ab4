package org.gongkai.inspection.terms;

import java.util.regex.Pattern;

import org.gongkai.inspection.terms.Meaning.WrongForm;

/** O3: posts, telephone numbers and addresses that have changed. */
final class FormerContactRule extends WrongFormRule {

	private static final int NEAR = 20;

	/** What is said behind a contact of how it was changed, within so many characters. */
	private static final int BEHIND = 20;

	/** Characters of a landline, and of one with its codes and the marks between. */
	private static final int SHORTEST = 7;

	private static final int LONGEST = 16;

	private static final Pattern CALLED = Pattern.compile("电话|热线|传真|拨打|致电|咨询|联系|座机|号码|专线|邮编|邮政编码|总机|值班");

	/** Counts or numbers something else. */
	private static final Pattern COUNTED = Pattern.compile("^(?:\\.[0-9]|[万亿千百]?[元人户亩吨个件株斤米次份册条张号%])");

	private static final Pattern NUMBERED = Pattern
		.compile("(?:第|编号|证号|档号|单号|流水号|文号|代码|账号|帐号|[￥¥$a-zA-Z./_]|金额)[:为是]?$");

	/** Tells of the change itself: 由…迁至, …停用. */
	private static final Pattern CHANGED_BEHIND = Pattern.compile(
			"^[^。；;!?]{0,8}?(?:停用|停止使用|停机|注销|作废|不再(?:使用|启用|对外)|(?:变更|更换|调整|更改|修改|改|换|升级)(?:为|成|至)|整体搬|搬(?:迁|到|至|往|离)|迁(?:至|往|到|出|入)|移至)");

	private static final Pattern FROM_BEFORE = Pattern.compile("(?:由|从|自|原址?|旧址?|搬离|迁出|撤销|停用|取消)[^。；,;\\n]{0,8}$");

	private static final Pattern TO_BEHIND = Pattern.compile("^[^。；;]{0,12}(?:搬|迁|改|变更|调整|更换|换|移)");

	FormerContactRule() {
		super(TermKind.FORMER_CONTACT);
	}

	@Override
	String description() {
		return "已变更的职务、电话、地址";
	}

	@Override
	String basis() {
		return "《中华人民共和国政府信息公开条例》第六条、第二十条；本机关词表“过期的职务和联系方式”";
	}

	@Override
	boolean isRightHere(WrongForm form, FoldedText text, int from, int to) {
		String whole = text.text();
		char before = (from > 0) ? whole.charAt(from - 1) : ' ';
		char first = whole.charAt(from);
		boolean partOfNumber = Character.isDigit(first)
				&& (Character.isDigit(before) || to < whole.length() && Character.isDigit(whole.charAt(to)));
		// a number without area code may be anything but for the words before it
		boolean otherNumber = first >= '1' && first <= '9'
				&& ("-)".indexOf(before) >= 0 && !whole.startsWith("86", from) || !isCalled(whole, from, to));
		return partOfNumber || otherNumber || Historic.around(text, from, to, null) || tellsOfChange(whole, from, to);
	}

	/** Whether the words around, or its length alone, tell a number of a telephone. */
	private static boolean isCalled(String whole, int from, int to) {
		String before = whole.substring(Math.max(0, from - NEAR), from);
		if (COUNTED.matcher(whole).region(to, whole.length()).find()) {
			return false;
		}
		if (CALLED.matcher(before).find()) {
			return true;
		}
		boolean telephone = to - from >= SHORTEST && to - from <= LONGEST;
		return telephone && !NUMBERED.matcher(before).find();
	}

	private static boolean tellsOfChange(String whole, int from, int to) {
		String behind = whole.substring(to, Math.min(whole.length(), to + BEHIND));
		return CHANGED_BEHIND.matcher(behind).find()
				|| FROM_BEFORE.matcher(whole.substring(Math.max(0, from - NEAR), from)).find()
						&& TO_BEHIND.matcher(behind).find();
	}

	@Override
	String message(WrongForm form, String written) {
		String now = form.correct().isEmpty() ? "请核对" : "现为“%s”，请改正".formatted(form.correct());
		return "“%s”%s已变更%s，%s；说的是当时情况的，请说明后确认。".formatted(written, Written.since(form.entry()), because(form.entry()),
				now);
	}

}
