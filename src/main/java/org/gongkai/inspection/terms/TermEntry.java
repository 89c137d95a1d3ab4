package org.gongkai.inspection.terms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.gongkai.inspection.Severity;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a list.
 *
 * @param text what is looked for: a wrong form; a right one where the kind protects; a
 * leader's name
 * @param correct what should stand there, blank where nothing can simply be put in
 * @param exceptions what makes it right, parted by bars: longer words that hold the term,
 * or words of the same sentence; behind {@value #ONLY_BESIDE} a word without which it is
 * right
 * @param validFrom from which day it holds, or null for always
 * @param validTo until which day it holds, or null
 * @param severity how much a hit weighs, or null for what the kind says
 * @param source where it comes from, or why
 * @param post a leader's posts, parted by bars; blank otherwise
 * @param rank a leader's place in the order, 0 for none
 */
public record TermEntry(String text, String correct, String exceptions, @Nullable LocalDate validFrom,
		@Nullable LocalDate validTo, @Nullable Severity severity, String source, String post, int rank) {

	/** What begins an exception that says where the entry holds at all. */
	static final String ONLY_BESIDE = "仅当：";

	/** An entry with nothing but a text and its correct form. */
	static TermEntry of(String text, String correct) {
		return new TermEntry(text, correct, "", null, null, null, "", "", 0);
	}

	/** Whether it holds on that day. */
	boolean holdsOn(LocalDate day) {
		return (this.validFrom == null || !day.isBefore(this.validFrom))
				&& (this.validTo == null || !day.isAfter(this.validTo));
	}

	/** What makes it right, each by itself. */
	List<String> exceptionList() {
		return parts(this.exceptions).stream().filter((part) -> !part.startsWith(ONLY_BESIDE)).toList();
	}

	/**
	 * Words one of which has to stand near, or it is right; none when it is always wrong.
	 */
	List<String> neededWords() {
		return parts(this.exceptions).stream()
			.filter((part) -> part.startsWith(ONLY_BESIDE))
			.map((part) -> part.substring(ONLY_BESIDE.length()).strip())
			.toList();
	}

	/** A leader's posts. */
	List<String> posts() {
		return parts(this.post);
	}

	/** What no two entries of a list share. */
	String key() {
		return String.join("\n", this.text, this.post, this.post.isEmpty() ? "" : String.valueOf(this.validFrom));
	}

	static List<String> parts(String written) {
		return Arrays.stream(written.split("[|｜]")).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

}
