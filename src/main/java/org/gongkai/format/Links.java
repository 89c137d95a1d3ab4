package org.gongkai.format;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Which addresses a text may lead to. Everything else, scripts above all, is no link. */
final class Links {

	private static final int LONGEST = 2000;

	private static final Pattern ALLOWED = Pattern
		.compile("(?i)(?:https?://[^\\s\"'<>\\\\^`{|}\\p{Cntrl}]+|mailto:[^\\s\"'<>\\\\^`{|}\\p{Cntrl}]+)");

	private Links() {
	}

	/** The address if it may be followed, else null. */
	static @Nullable String safe(@Nullable String address) {
		if (address == null) {
			return null;
		}
		String trimmed = address.strip();
		return (trimmed.length() <= LONGEST && ALLOWED.matcher(trimmed).matches()) ? trimmed : null;
	}

}
