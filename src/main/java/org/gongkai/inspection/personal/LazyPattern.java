package org.gongkai.inspection.personal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A pattern that is compiled when a text first comes that needs it: the command line
 * checks most texts without. Two threads may both compile it, to the same end.
 */
final class LazyPattern {

	private final String regex;

	private volatile @Nullable Pattern pattern;

	LazyPattern(String regex) {
		this.regex = regex;
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
