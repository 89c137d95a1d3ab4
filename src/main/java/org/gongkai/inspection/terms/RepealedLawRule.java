package org.gongkai.inspection.terms;

import java.util.regex.Pattern;

import org.gongkai.inspection.terms.Meaning.WrongForm;
import org.jspecify.annotations.Nullable;

/** O2: laws, regulations and documents that are cited though they no longer hold. */
final class RepealedLawRule extends WrongFormRule {

	/** How far before a law the word stands that makes it the ground of something. */
	private static final int BEFORE = 16;

	/** After these words a law is named without 《》. */
	private static final Pattern GROUND = Pattern.compile("(?:根据|依据|依照|按照|遵照|违反|适用|执行|符合|落实)(?:中华人民共和国|国家|了|《){0,4}$");

	private static final Pattern OPENED = Pattern.compile("《(?:中华人民共和国)?$");

	private static final Pattern CLOSED = Pattern.compile("(?:[(（〈][^》]{1,16}[)）〉])?》");

	private static final Pattern CLAUSE = Pattern.compile("第[一二三四五六七八九十百零0-9]{1,8}条");

	RepealedLawRule() {
		super(TermKind.REPEALED_LAW);
	}

	@Override
	String description() {
		return "已废止、失效的法律法规和文件";
	}

	@Override
	String basis() {
		return "《中华人民共和国民法典》第一千二百六十条等废止规定；本机关词表“已废止的法律法规文件”";
	}

	@Override
	boolean isRightHere(WrongForm form, FoldedText text, int from, int to) {
		String whole = text.text();
		String before = whole.substring(Math.max(0, from - BEFORE), from);
		boolean titled = OPENED.matcher(before).find()
				&& CLOSED.matcher(whole).region(to, Math.min(whole.length(), to + 20)).lookingAt();
		boolean numbered = form.entry().text().endsWith("号");
		boolean named = titled || numbered || GROUND.matcher(before).find()
				|| CLAUSE.matcher(whole).region(to, Math.min(whole.length(), to + 12)).lookingAt();
		Integer ended = (form.entry().validFrom() != null) ? Integer.valueOf(form.entry().validFrom().getYear() - 1)
				: null;
		boolean replaced = !form.correct().isEmpty() && Sentence.around(text, from, to).contains(form.correct());
		return !named || replaced || !titled && !numbered && Historic.inTitle(text, from, to)
				|| Historic.around(text, from, to, numbered ? null : ended);
	}

	/** The articles have other numbers in the law that holds now. */
	@Override
	@Nullable String expected(WrongForm form) {
		return null;
	}

	@Override
	String message(WrongForm form, String written) {
		String now = form.correct().isEmpty() ? "" : "，现行规定是%s".formatted(form.correct());
		return "“%s”%s已经废止或者失效%s%s。请改引现行规定并核对条款；说的是当时依据的，请写“原”或者当时的年份，或者说明后确认。".formatted(written,
				Written.since(form.entry()), now, because(form.entry()));
	}

}
