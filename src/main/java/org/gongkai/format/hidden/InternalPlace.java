package org.gongkai.format.hidden;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Addresses that only exist within an office: folders, computers and networks that no
 * reader of a website can reach (RFC 1918, RFC 6762).
 */
final class InternalPlace {

	private static final Pattern HOST = Pattern.compile("(?i)^[a-z]{2,6}://(?:[^/@?#]{0,200}@)?([^/:?#]{1,253})");

	private static final Pattern PRIVATE = Pattern
		.compile("10\\..*|127\\..*|192\\.168\\..*|169\\.254\\..*|172\\.(?:1[6-9]|2[0-9]|3[01])\\..*");

	private static final Pattern FOLDER = Pattern
		.compile("(?i)(?:^|[\\s\"'(/])(?:[a-z]:[\\\\/]|\\\\\\\\[^\\\\\\s])|file:");

	private InternalPlace() {
	}

	static boolean is(String address) {
		if (FOLDER.matcher(address).find()) {
			return true;
		}
		var host = HOST.matcher(address.strip());
		if (!host.find()) {
			return false;
		}
		String name = host.group(1).toLowerCase(Locale.ROOT);
		return PRIVATE.matcher(name).matches() || name.indexOf('.') < 0 && name.indexOf('[') < 0
				|| name.endsWith(".local") || name.endsWith(".lan") || name.endsWith(".internal");
	}

}
