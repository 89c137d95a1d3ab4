package org.gongkai.inspection.terms;

import org.gongkai.inspection.terms.Meaning.WrongForm;

/** T1: misspellings and words taken for others. */
final class MisspellingRule extends WrongFormRule {

	MisspellingRule() {
		super(TermKind.MISSPELLING);
	}

	@Override
	String description() {
		return "错别字和易混词";
	}

	@Override
	String basis() {
		return "《现代汉语词典》（第7版）；《第一批异形词整理表》（GF 1001—2001）；本机关词表“错别字”";
	}

	@Override
	String message(WrongForm form, String written) {
		return "“%s”应为“%s”%s。请改正；引用原文的，请说明后确认。".formatted(written, form.correct(), because(form.entry()));
	}

}
