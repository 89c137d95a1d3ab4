package org.gongkai.annualreport.compiling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks of what somebody typed. */
final class Texts {

	private static final int EXCERPT = 30;

	private static final int LONGEST_REASON = 500;

	private Texts() {
	}

	static void required(String field, String label, String text, int longest, Map<String, String> problems) {
		if (text.isBlank()) {
			problems.put(field, "请填写%s".formatted(label));
		}
		limited(field, label, text, longest, problems);
	}

	static void limited(String field, String label, String text, int longest, Map<String, String> problems) {
		int length = text.codePointCount(0, text.length());
		if (length > longest) {
			problems.put(field, "%s有%d字，最多%d字，请缩短".formatted(label, length, longest));
		}
	}

	/** One line without blanks at its ends and without control characters. */
	static String clean(String text) {
		return text.replaceAll("\\p{Cntrl}+", " ").strip();
	}

	/**
	 * Why something is changed.
	 * @throws CompilingRefused when nothing is said, or too much
	 */
	static String reason(String note) {
		String reason = clean(note);
		Map<String, String> problems = new HashMap<>();
		required("note", "修改说明（为什么改）", reason, LONGEST_REASON, problems);
		if (!problems.isEmpty()) {
			throw new CompilingRefused(CompilingRefused.Kind.UNUSABLE, List.copyOf(problems.values()));
		}
		return reason;
	}

	/** The beginning of a long text. */
	static String excerpt(String text) {
		String line = clean(text);
		return (line.codePointCount(0, line.length()) > EXCERPT)
				? line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…" : line;
	}

}
