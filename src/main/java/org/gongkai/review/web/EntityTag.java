package org.gongkai.review.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.document.Document;
import org.gongkai.document.StaleVersion;
import org.jspecify.annotations.Nullable;

/** The version as HTTP carries it: {@code "3"}. */
final class EntityTag {

	private static final Pattern VERSION = Pattern.compile("\"(\\d{1,9})\"");

	private EntityTag() {
	}

	static String of(Document document) {
		return "\"" + document.version() + "\"";
	}

	/**
	 * The version that {@code If-Match} names.
	 * @throws PreconditionRequired when there is none
	 * @throws StaleVersion when it is none of ours
	 */
	static int expected(@Nullable String ifMatch, Document current) {
		if (ifMatch == null || ifMatch.isBlank()) {
			throw new PreconditionRequired();
		}
		Matcher matcher = VERSION.matcher(ifMatch.strip());
		if (!matcher.matches()) {
			throw new StaleVersion(current, 0);
		}
		return Integer.parseInt(matcher.group(1));
	}

}
