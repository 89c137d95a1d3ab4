package org.gongkai.inspection.terms;

import org.gongkai.inspection.terms.Meaning.WrongForm;

/** P1: the state's name and names of party and state bodies. */
final class BodyNameRule extends ProtectingRule {

	BodyNameRule() {
		super(TermKind.BODY_NAME);
	}

	@Override
	String description() {
		return "国名和党政机构名称的写法";
	}

	@Override
	String basis() {
		return "国办秘函〔2019〕19号（严重表述错误单项否决）；本机关词表“国名和党政机构名称”";
	}

	@Override
	boolean mayBeBrokenUp() {
		return true;
	}

	@Override
	String message(WrongForm form, String written) {
		return "“%s”写错了，应为“%s”%s。请改正。".formatted(written, form.correct(), because(form.entry()));
	}

	@Override
	String nearMiss(ProtectedName name, String written) {
		return "“%s”与规范名称“%s”不一致，疑似写错。请核对后改正。".formatted(written, name.written());
	}

}
