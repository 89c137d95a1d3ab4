package org.gongkai.inspection.terms;

import java.util.regex.Pattern;

import org.gongkai.inspection.terms.Meaning.WrongForm;

/** O3: posts, telephone numbers and addresses that have changed. */
final class FormerContactRule extends WrongFormRule {

	private static final int NEAR = 20;

	private static final Pattern CALLED = Pattern.compile("电话|热线|传真|拨打|致电|咨询|联系|座机|号码");

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
		boolean otherNumber = first >= '1' && first <= '9' && ("-)".indexOf(before) >= 0
				|| !CALLED.matcher(whole.substring(Math.max(0, from - NEAR), from)).find());
		return partOfNumber || otherNumber || Historic.around(text, from, to, null);
	}

	@Override
	String message(WrongForm form, String written) {
		String now = form.correct().isEmpty() ? "请核对" : "现为“%s”，请改正".formatted(form.correct());
		return "“%s”%s已变更%s，%s；说的是当时情况的，请说明后确认。".formatted(written, Written.since(form.entry()), because(form.entry()),
				now);
	}

}
