package org.gongkai.inspection.terms;

import org.gongkai.inspection.terms.Meaning.WrongForm;

/** O3: posts, telephone numbers and addresses that have changed. */
final class FormerContactRule extends WrongFormRule {

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
		boolean number = Character.isDigit(text.text().charAt(from))
				&& (from > 0 && Character.isDigit(text.text().charAt(from - 1))
						|| to < text.text().length() && Character.isDigit(text.text().charAt(to)));
		return number || Historic.around(text, from, to, null);
	}

	@Override
	String message(WrongForm form, String written) {
		String now = form.correct().isEmpty() ? "请核对" : "现为“%s”，请改正".formatted(form.correct());
		return "“%s”%s已变更%s，%s；说的是当时情况的，请说明后确认。".formatted(written, Written.since(form.entry()), because(form.entry()),
				now);
	}

}
