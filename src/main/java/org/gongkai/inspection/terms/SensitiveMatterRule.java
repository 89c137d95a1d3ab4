package org.gongkai.inspection.terms;

import org.gongkai.inspection.terms.Meaning.WrongForm;

/**
 * P5: terms on Hong Kong, Macao and Taiwan, nationalities, religion, foreign countries.
 */
final class SensitiveMatterRule extends WrongFormRule {

	SensitiveMatterRule() {
		super(TermKind.SENSITIVE_MATTER);
	}

	@Override
	String description() {
		return "涉港澳台、民族、宗教、国际用语";
	}

	@Override
	String basis() {
		return "新华社新闻信息报道中的禁用词和慎用词；本机关词表“涉港澳台、民族、宗教、国际用语”";
	}

	@Override
	String message(WrongForm form, String written) {
		return "“%s”的用法不规范，应为“%s”%s。请改正；引用原文的，请说明后确认。".formatted(written, form.correct(), because(form.entry()));
	}

}
