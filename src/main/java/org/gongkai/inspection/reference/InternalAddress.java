package org.gongkai.inspection.reference;

import java.util.regex.Pattern;

/** Addresses that lead nowhere outside of the office. */
final class InternalAddress {

	private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})";

	/** RFC 1918, RFC 1122 and RFC 3927. */
	static final String PRIVATE = "(?:10\\." + OCTET + "\\." + OCTET + "|192\\.168\\." + OCTET
			+ "|172\\.(?:1[6-9]|2[0-9]|3[01])\\." + OCTET + "|127\\." + OCTET + "\\." + OCTET + "|169\\.254\\." + OCTET
			+ ")\\." + OCTET;

	private static final Pattern HOST = Pattern.compile("(?i)(?:https?|ftp)://(?:" + PRIVATE
			+ "|0\\.0\\.0\\.0|\\[::1?]|localhost|[a-z0-9_-]{1,63}|[a-z0-9.-]{1,200}\\.(?:local|lan|intranet|intra|internal|inner|localdomain|localhost|corp|priv|private|home|office|neiwang|neibu|nw)"
			+ "|(?:[a-z0-9-]{1,63}\\.){0,5}(?:intranet|intra|inner|neiwang|neibu)\\.[a-z0-9.-]{1,200})(?:[:/?#].*)?",
			Pattern.DOTALL);

	/** The same without a scheme. */
	private static final Pattern WITHOUT_SCHEME = Pattern.compile("(?i)(?:(?://)?" + PRIVATE + "|localhost)[:/].*",
			Pattern.DOTALL);

	private static final Pattern BARE = Pattern.compile(PRIVATE);

	/** A file on somebody's own disk. */
	private static final Pattern DRIVE = Pattern.compile("[A-Za-z][:：][\\\\/](?!/)");

	private InternalAddress() {
	}

	static boolean isInternal(String address) {
		return address.regionMatches(true, 0, "file:", 0, 5) || address.startsWith("\\\\")
				|| DRIVE.matcher(address).lookingAt() || BARE.matcher(address).matches()
				|| HOST.matcher(address).matches() || WITHOUT_SCHEME.matcher(address).matches();
	}

}
