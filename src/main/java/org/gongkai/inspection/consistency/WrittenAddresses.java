package org.gongkai.inspection.consistency;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Spot;

/** Addresses that a text spells out. */
final class WrittenAddresses {

	private static final Pattern ADDRESS = Pattern
		.compile("(?i)(?:https?|ftp|file)://[\\x21-\\x7e&&[^<>\"'()]]{1,500}");

	/** What was to be one and begins otherwise, or has a blank or a comma in its host. */
	private static final Pattern MISSPELT = Pattern.compile("(?i)(?<![A-Za-z0-9/.])(?:"
			+ "(?!https?://)(?:h[tp]{2,4}s?|ttps?)(?:[:：;；.,]{1,2}[/\\\\]{1,3}|[/\\\\]{2}[:：]?[/\\\\]{0,2}|[:：]{1,2}(?=www))[\\x21-\\x7e&&[^<>\"'()]]{4,500}"
			+ "|(?!https?:|ftps?:|file:|rts?mp:|rtsp:|wss?:)[a-z]{3,8}://[\\x21-\\x7e&&[^<>\"'()]]{4,500}"
			+ "|https?:// [\\x21-\\x7e&&[^<>\"'()]]{4,500}"
			+ "|https?://[a-z0-9.-]{0,60}[a-z0-9][，。,] ?(?:gov|com|org|net|cn|edu)[.，。,/][\\x21-\\x7e，。&&[^<>\"'()]]{0,60}[a-z0-9]"
			+ "|(?:https?://)?www(?:[，。,]|\\.\\.)[a-z0-9-]{1,60}[.，。,][a-z.，。,]{2,20}"
			+ "|(?:https?://)?www\\.[a-z0-9.-]{1,60}(?:[，。,]|\\.\\.)(?:gov|com|cn|org|net)[.，。,a-z]{0,8}" + ")");

	private static final Pattern DRIVE = Pattern.compile("(?<![A-Za-z0-9])[C-Zc-z]:\\\\[^\\s，。；、<>\"|?*]{1,100}");

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
		if (text.indexOf("//") >= 0 || text.indexOf("www") >= 0 || text.indexOf("WWW") >= 0
				|| text.indexOf("http") >= 0) {
			collect(MISSPELT, text, block, places);
		}
		if (text.indexOf('\\') >= 0 && text.contains("\\\\")) {
			collect(SHARE, text, block, places);
		}
		if (text.indexOf(":\\") > 0) {
			collect(DRIVE, text, block, places);
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
