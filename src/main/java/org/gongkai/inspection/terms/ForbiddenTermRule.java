package org.gongkai.inspection.terms;

import org.gongkai.inspection.terms.Meaning.WrongForm;

/** P7: forbidden and sensitive terms. */
final class ForbiddenTermRule extends WrongFormRule {

	ForbiddenTermRule() {
		super(TermKind.FORBIDDEN_TERM);
	}

	@Override
	String description() {
		return "禁用语和敏感词";
	}

	@Override
	String basis() {
		return "国办秘函〔2019〕19号；《中华人民共和国广告法》第九条；本机关词表“禁用语和敏感词”";
	}

	@Override
	boolean mayBeBrokenUp() {
		return true;
	}

	@Override
	String message(WrongForm form, String written) {
		String instead = form.correct().isEmpty() ? "请删去或者换一种说法" : "应改为“%s”".formatted(form.correct());
		return "“%s”是词表中的禁用语或敏感词%s，%s；确有必要保留的，请说明后确认。".formatted(written, because(form.entry()), instead);
	}

}
