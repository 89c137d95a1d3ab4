package org.gongkai.inspection.style;

import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A way of writing that is wrong, looked for only around one of its characters: much
 * faster than trying it at each place of a text.
 *
 * @param pattern the way of writing
 * @param before how far it reaches before that character
 * @param behind how far it reaches from that character on
 * @param message what is wrong and what to do
 * @param right what should stand there; null when it is not to be told, and a form that
 * says {@link #NOTHING} is not wrong after all
 */
record Form(Pattern pattern, int before, int behind, String message,
		BiFunction<MatchResult, Written, @Nullable String> right) {

	/** Said of a place at which nothing is wrong. */
	static final String NOTHING = "";

	static Form of(String pattern, int before, int behind, String message) {
		return new Form(Pattern.compile(pattern), before, behind, message, (found, written) -> null);
	}

	static Form of(String pattern, int before, int behind, String message,
			BiFunction<MatchResult, Written, @Nullable String> right) {
		return new Form(Pattern.compile(pattern), before, behind, message, right);
	}

	/**
	 * Hints where it stands around a character.
	 * @param at place of the character
	 * @param done behind what was found before
	 * @return behind what was found, or where the search began
	 */
	int look(Written written, int at, int done) {
		String text = written.text();
		Matcher matcher = this.pattern.matcher(text)
			.region(Math.max(done, at - this.before), Math.min(text.length(), at + this.behind))
			.useTransparentBounds(true)
			.useAnchoringBounds(false);
		while (matcher.find() && matcher.start() <= at) {
			if (matcher.end() > at) {
				String right = this.right.apply(matcher, written);
				if (!NOTHING.equals(right)) {
					written.hint(matcher.start(), matcher.end(), this.message, right);
					return matcher.end();
				}
			}
		}
		return done;
	}

}
