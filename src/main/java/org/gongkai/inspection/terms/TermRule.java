package org.gongkai.inspection.terms;

import java.util.List;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectionRule;
import org.gongkai.inspection.Severity;
import org.jspecify.annotations.Nullable;

/** A rule that reads the lists. */
abstract class TermRule {

	/** One more than is kept is enough. */
	static final int ENOUGH = InspectionRule.MOST_HITS + 1;

	private final String code;

	private final TermKind kind;

	TermRule(String code, TermKind kind) {
		this.code = code;
		this.kind = kind;
	}

	/** Its code. */
	String code() {
		return this.code;
	}

	/** The kind of list that it reads. */
	TermKind kind() {
		return this.kind;
	}

	/** What it looks for, in the words of the office. */
	abstract String description();

	/** The law or norm it comes from. */
	abstract String basis();

	/** What it finds, in reading order. */
	abstract List<Hit> inspect(ReadTerms text);

	/** A hit on a stretch of folded characters. */
	static Hit hit(FoldedText text, Severity severity, int from, int to, String message, @Nullable String expected) {
		return text.piece().hit(severity, text.place(from), text.endPlace(to), message, expected);
	}

	/** Why the list has the entry, as an addition to a message. */
	static String because(TermEntry entry) {
		return entry.source().isBlank() ? "" : "（" + entry.source() + "）";
	}

}
