package org.gongkai.inspection.reference;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.NormalizedText;

/**
 * The name of an attached file.
 *
 * @param file as it is stored
 * @param extension the ending in small letters, blank when there is none
 * @param bare what it calls its content: without ending, numbers and marks
 * @param number the number behind 附件 that it begins with, 0 without one
 */
record AttachmentName(String file, String extension, String bare, int number) {

	private static final Pattern LEADING = Pattern
		.compile("^(?:附件?[0-9一二三四五六七八九十]{0,2}[.:、_-]{0,2})?(?:[0-9]{1,2}[.、_-])?");

	private static final Pattern NUMBER = Pattern.compile("^附件?(?:([0-9]{1,2})|([一二三四五六七八九十]))(?![一二三四五六七八九十])");

	private static final String NUMERALS = "一二三四五六七八九十";

	private static final Pattern MARKS = Pattern.compile("[《》〈〉“”\"'()\\[\\]【】〔〕,。;:、·_-]");

	private static final Pattern COPY = Pattern.compile("(?:\\([0-9]{1,2}\\)|-?副本|\\.pdf|\\.docx?)$");

	private static final double SIMILAR = 0.5;

	static AttachmentName of(String file) {
		int dot = file.lastIndexOf('.');
		boolean hasExtension = dot > 0 && file.length() - dot <= 6
				&& file.substring(dot + 1).matches("[A-Za-z0-9]{1,5}");
		return new AttachmentName(file, hasExtension ? file.substring(dot + 1).toLowerCase(Locale.ROOT) : "",
				bare(hasExtension ? file.substring(0, dot) : file), number(NormalizedText.compact(file)));
	}

	private static int number(String file) {
		Matcher number = NUMBER.matcher(file);
		if (!number.find()) {
			return 0;
		}
		return (number.group(1) != null) ? Integer.parseInt(number.group(1)) : 1 + NUMERALS.indexOf(number.group(2));
	}

	/** A name as it is compared. */
	static String bare(String name) {
		String compact = COPY.matcher(NormalizedText.compact(name)).replaceFirst("");
		return MARKS.matcher(LEADING.matcher(compact).replaceFirst("")).replaceAll("");
	}

	/** Whether it is the attachment of that name. */
	boolean isCalled(String name) {
		return !this.bare.isEmpty() && !name.isEmpty() && (this.bare.equals(name) || this.bare.contains(name)
				|| name.contains(this.bare) && this.bare.length() > 3);
	}

	/** Whether it goes by that number alone, such as 附件一; 0 for the only one. */
	boolean isJustNumber(int number) {
		return this.bare.isEmpty() && (this.number == number || number == 0 && this.number == 1);
	}

	/**
	 * Whether it is likely to be meant by that name: they share most pairs of characters.
	 */
	boolean resembles(String name) {
		Set<String> own = pairs(this.bare);
		Set<String> other = pairs(name);
		int all = own.size() + other.size();
		own.retainAll(other);
		return all > 0 && 2.0 * own.size() / all >= SIMILAR;
	}

	private static Set<String> pairs(String name) {
		Set<String> pairs = new HashSet<>();
		for (int at = 0; at + 1 < name.length(); at++) {
			pairs.add(name.substring(at, at + 2));
		}
		return pairs;
	}

}
