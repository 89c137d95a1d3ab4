package org.gongkai.inspection.reference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Spot;

/**
 * Addresses that a text spells out, and links that came in as they are typed:
 * [words](address).
 */
final class WrittenAddresses {

	/** Each address has one of them, be it in full width. */
	private static final CharacterSet SIGNS = CharacterSet.of("/\\].wWnN");

	/** What an address in a text consists of. */
	private static final String PLAIN = "[\\x21-\\x7e&&[^<>\"'()]]";

	private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?|ftp|file)://" + PLAIN + "{1,500}");

	private static final Pattern BARE = Pattern.compile("(?i)(?=w)(?<![A-Za-z0-9/.@-])www\\." + PLAIN + "{4,500}");

	/**
	 * What was to be one and begins otherwise, or has a blank or a comma in its host. Of
	 * each pattern the first character is looked at before all else, since in a text
	 * without a line break nearly no place begins an address.
	 */
	private static final Pattern MISSPELT = Pattern.compile("(?i)(?=[a-zｈ])(?<![A-Za-z0-9/.@])(?:"
			+ "(?!https?://)(?:h[tp]{2,4}s?|ttps?)(?:[:：;；.,]{1,2}[/\\\\／＼]{1,3}|[/\\\\／＼]{2}[:：]?[/\\\\]{0,2}|[:：]{1,2}(?=www))"
			+ PLAIN + "{4,500}" + "|(?!https?:|ftps?:|file:|rts?mp:|rtsp:|wss?:)[a-z]{2,8}://" + PLAIN + "{4,500}"
			+ "|ｈｔｔｐｓ?[:：][/／]{1,2}" + PLAIN + "{4,500}" + "|https?:// " + PLAIN + "{4,500}" + "|https?://" + PLAIN
			+ "{4,500}[。，](?:s?html?|aspx?|jsp|php|pdf|docx?|xlsx?)(?![a-z])"
			+ "|https?://[a-z0-9.-]{0,60}[a-z0-9][，。,] ?(?:gov|com|org|net|cn|edu)[.，。,/][\\x21-\\x7e，。&&[^<>\"'()]]{0,60}[a-z0-9]"
			+ "|(?:https?://)?www(?:[，。,． ]|\\.\\.)[a-z0-9-]{1,60}[.，。,．][a-z.，。,．]{2,20}"
			+ "|(?:w{2}|w{4,5}|wvw|vvw)\\.[a-z0-9-]{1,40}\\.[a-z]{2,3}" + PLAIN + "{0,200}"
			+ "|www[a-z0-9-]{2,40}\\.(?:gov|com|org|edu)(?:\\.cn)?(?![a-z0-9])"
			+ "|(?:https?://)?www\\.[a-z0-9.-]{1,60}(?:[，。,]|\\.\\.)(?:gov|com|cn|org|net)[.，。,a-z]{0,8}" + ")");

	/** A dot of a host that has become another mark or has a blank beside it. */
	private static final String NO_DOT = "(?<!cn)(?<!com)(?<!org)(?<!net)(?: ?[。．，,、] ?|\\. | \\.)";

	private static final String DOT = "(?:\\.|" + NO_DOT + ")";

	/** A host that ends like gov.cn, be its dots right or wrong. */
	private static final Pattern DOTTED = Pattern
		.compile("(?i)(?=[a-z0-9-])(?<![A-Za-z0-9@.。/-])(?:https?[:：][/／]{2})?[a-z0-9-]{1,40}(?:" + DOT
				+ "[a-z0-9-]{1,40}){0,5}?" + DOT + "(?:gov|org|com|edu|net)" + DOT + "cn(?![A-Za-z0-9])");

	private static final Pattern RIGHT_DOTS = Pattern.compile("(?:https?://)?[A-Za-z0-9.-]+");

	/** A path on somebody's own disk. */
	private static final Pattern DRIVE = Pattern.compile(
			"(?=[C-Zc-z])(?<![A-Za-z0-9])[C-Zc-z][:：](?:\\\\|/(?=[A-Za-z0-9_\\p{IsHan}]))[^\\s，。；、<>\"|?*)]{1,100}");

	private static final Pattern FILE = Pattern.compile("(?i)(?<![A-Za-z])file:[/\\\\a-z][^\\s，。；、<>\"|?*)]{3,200}");

	/** A folder that the office shares: \\server\folder, //192.168.1.9/folder. */
	private static final Pattern SHARE = Pattern
		.compile("\\\\\\\\[A-Za-z0-9.-]{2,63}(?:\\\\[^\\s，。；、]{1,100})?|(?<![:：/A-Za-z0-9])//" + InternalAddress.PRIVATE
				+ "[^\\s，。；、<>\"]{0,100}");

	private static final Pattern LOCALHOST = Pattern
		.compile("(?i)(?<![A-Za-z0-9.@/-])localhost[:/]" + PLAIN + "{1,200}");

	/** A link as it is typed. */
	private static final Pattern TYPED = Pattern.compile("\\[([^\\[\\]\\n]{1,60})]\\(([^()\\n]{0,300})\\)");

	/** An address in the office's network; not a version, a clause or a longer number. */
	private static final Pattern NUMBERS = Pattern
		.compile("(?=1)(?<![0-9A-Za-z.\\-/])(?<!版本号?)(?<!条款)" + InternalAddress.PRIVATE + "(?![0-9.]*[0-9]|[条款节版])");

	private WrittenAddresses() {
	}

	static void collect(Piece piece, List<LinkRule.Place> places) {
		if (piece.mayHoldAny(SIGNS)) {
			collect(piece.normalized().original(), piece.number(), places);
		}
	}

	private static void collect(String text, int block, List<LinkRule.Place> places) {
		if (text.indexOf('/') >= 0 && text.contains("://")) {
			collect(ADDRESS, text, block, places);
		}
		boolean web = text.indexOf("www") >= 0 || text.indexOf("WWW") >= 0;
		if (web) {
			collect(BARE, text, block, places);
		}
		if (web || text.indexOf("//") >= 0 || text.indexOf("ww.") >= 0 || text.indexOf("http") >= 0
				|| text.indexOf('ｈ') >= 0) {
			collect(MISSPELT, text, block, places);
		}
		if (text.indexOf("cn") >= 0) {
			dotted(text, block, places);
		}
		files(text, block, places);
		if (text.contains("localhost")) {
			collect(LOCALHOST, text, block, places);
		}
		if (text.contains("](")) {
			typed(text, block, places);
		}
		if (text.indexOf('.') >= 0 && (text.contains("10.") || text.contains("192.168.") || text.contains("172.")
				|| text.contains("127.") || text.contains("169.254."))) {
			collect(NUMBERS, text, block, places);
		}
	}

	private static void files(String text, int block, List<LinkRule.Place> places) {
		if (text.indexOf('\\') >= 0 && text.contains("\\\\") || text.contains("//")) {
			collect(SHARE, text, block, places);
		}
		if (text.contains(":\\") || text.contains("：\\") || text.contains(":/") || text.contains("：/")) {
			collect(DRIVE, text, block, places);
		}
		if (text.contains("file:")) {
			collect(FILE, text, block, places);
		}
	}

	private static void dotted(String text, int block, List<LinkRule.Place> places) {
		Matcher matcher = DOTTED.matcher(text);
		while (matcher.find()) {
			if (!RIGHT_DOTS.matcher(matcher.group()).matches()) {
				String host = matcher.group().replaceFirst("(?i)^https?[:：][/／]{2}", "");
				places.add(new LinkRule.Place(new Spot(block, matcher.start(), matcher.end()), matcher.group(),
						"http://" + host, false));
			}
		}
	}

	/** A link that was typed leads where it says, though nobody can follow it. */
	private static void typed(String text, int block, List<LinkRule.Place> places) {
		Matcher matcher = TYPED.matcher(text);
		while (matcher.find()) {
			String address = matcher.group(2).strip();
			if (address.isEmpty() || BrokenAddress.isTarget(address)) {
				places.add(new LinkRule.Place(new Spot(block, matcher.start(), matcher.end()), matcher.group(), address,
						true));
			}
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
