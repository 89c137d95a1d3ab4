package org.gongkai.inspection.terms;

import org.gongkai.inspection.terms.Meaning.WrongForm;

/** T1: misspellings, words taken for others, and set phrases with a wrong character. */
final class MisspellingRule extends ProtectingRule {

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

	/**
	 * 公布|署名 is no wrong 部署, 对象|那样 no wrong 像那样: where words meet, their ends may look
	 * like a mistake.
	 */
	@Override
	boolean isRightHere(WrongForm form, FoldedText text, int from, int to) {
		String whole = text.text();
		boolean before = from > 0 && CommonWords.isWord(whole.charAt(from - 1), whole.charAt(from));
		boolean behind = to < whole.length() && CommonWords.isWord(whole.charAt(to - 1), whole.charAt(to));
		if (to - from == 2) {
			return before && behind;
		}
		return to - from > 2 && (before && CommonWords.isWord(whole.charAt(from + 1), whole.charAt(from + 2))
				|| behind && CommonWords.isWord(whole.charAt(to - 3), whole.charAt(to - 2)));
	}

	@Override
	String message(WrongForm form, String written) {
		return "“%s”应为“%s”%s。请改正；引用原文的，请说明后确认。".formatted(written, form.correct(), because(form.entry()));
	}

	@Override
	String nearMiss(ProtectedName name, String written) {
		return "“%s”疑似写错，应为“%s”%s。请改正；引用原文的，请说明后确认。".formatted(written, name.written(), because(name.entry()));
	}

}
