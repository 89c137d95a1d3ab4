package org.gongkai.inspection.personal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is compiled when a text first comes that needs it: the command line
 * checks most texts without. Two threads may both compile it, to the same end.
 */
final class LazyPattern {

	private final String regex;

	private final String starts;

	private final @Nullable CharacterBits startSet;

	private volatile @Nullable Pattern pattern;

	LazyPattern(String regex) {
		this(regex, "");
	}

	/**
	 * A pattern that is looked for in many stretches.
	 * @param starts all characters with which it may begin, by which most places are told
	 */
	LazyPattern(String regex, String starts) {
		this.regex = regex;
		this.starts = starts;
		this.startSet = starts.isEmpty() ? null : new CharacterBits(starts);
	}

	/**
	 * Whether a text ends with it, which is to end with {@code $}.
	 * @param longest how many characters it takes at most
	 */
	boolean ends(String text, int longest) {
		return matcher(text).region(Math.max(0, text.length() - longest), text.length())
			.useTransparentBounds(true)
			.useAnchoringBounds(false)
			.find();
	}

	/** Whether it is found in a text, where it is known how it begins. */
	boolean in(String text) {
		boolean[] found = new boolean[1];
		each(text, 0, text.length(), (from, to) -> found[0] = true);
		return found[0];
	}

	/** Calls back for each place of a stretch where it is found, told the same way. */
	void each(String text, int from, int to, WordSet.Place place) {
		CharacterBits known = this.startSet;
		if (known == null) {
			throw new IllegalStateException("Nothing is known of how this begins: " + this.regex);
		}
		Matcher matcher = null;
		for (int at = from; at < to; at++) {
			if (known.has(text.charAt(at))) {
				matcher = (matcher != null) ? matcher
						: matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
				if (matcher.region(at, to).lookingAt()) {
					place.at(at, matcher.end());
					at = Math.max(at, matcher.end() - 1);
				}
			}
		}
	}

	String regex() {
		return this.regex;
	}

	/** The characters with which it may begin; empty where nobody has to know. */
	String starts() {
		return this.starts;
	}

	Matcher matcher(String text) {
		Pattern known = this.pattern;
		if (known == null) {
			known = Pattern.compile(this.regex);
			this.pattern = known;
		}
		return known.matcher(text);
	}

}
