package org.gongkai.inspection.consistency;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Spot;

/** Addresses that a text spells out. */
final class WrittenAddresses {

	private static final Pattern ADDRESS = Pattern
		.compile("(?i)(?:https?|ftp|file)://[\\x21-\\x7e&&[^<>\"'()]]{1,500}");

	private static final Pattern SHARE = Pattern.compile("\\\\\\\\[A-Za-z0-9.-]{1,63}\\\\[^\\s，。；、]{1,100}");

	/** An address in the office's network; not a version, a clause or a longer number. */
	private static final Pattern NUMBERS = Pattern
		.compile("(?<![0-9A-Za-z.\\-/])" + InternalAddress.PRIVATE + "(?![0-9.]*[0-9]|[条款节版])");

	private WrittenAddresses() {
	}

	static void collect(String text, int block, List<LinkRule.Place> places) {
		if (text.indexOf('/') >= 0 && text.contains("://")) {
			collect(ADDRESS, text, block, places);
		}
		if (text.indexOf('\\') >= 0 && text.contains("\\\\")) {
			collect(SHARE, text, block, places);
		}
		if (text.indexOf('.') >= 0 && (text.contains("10.") || text.contains("192.168.") || text.contains("172.")
				|| text.contains("127.") || text.contains("169.254."))) {
			collect(NUMBERS, text, block, places);
		}
	}

	private static void collect(Pattern pattern, String text, int block, List<LinkRule.Place> places) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			int end = matcher.end();
			while (".,;:!?".indexOf(text.charAt(end - 1)) >= 0) {
				end--;
			}
			String address = text.substring(matcher.start(), end);
			places.add(new LinkRule.Place(new Spot(block, matcher.start(), end), address, address, false));
		}
	}

}
