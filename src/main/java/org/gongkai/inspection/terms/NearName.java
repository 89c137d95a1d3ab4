package org.gongkai.inspection.terms;

import java.util.Arrays;
import java.util.Optional;

import org.gongkai.inspection.spelling.Alike;
import org.gongkai.inspection.spelling.Sounds;

/**
 * What stands in the place of a leader's name and is nearly it: one character is another,
 * two have changed places, or one is missing or doubled. One behind the family name that
 * only sounds alike is found by itself.
 *
 * @param from its first folded character
 * @param to behind the last
 */
record NearName(int from, int to) {

	/** The shortest name of which a single wrong character leaves enough. */
	private static final int SHORTEST = 3;

	/** The one that stands behind a post. */
	static Optional<NearName> behind(String text, int at, String name) {
		if (text.startsWith(name, at)) {
			return Optional.empty();
		}
		int length = name.length();
		if (at + length <= text.length() && isNearly(text.substring(at, at + length), name)) {
			return Optional.of(new NearName(at, at + length));
		}
		if (isShorter(text, at, name)) {
			return Optional.of(new NearName(at, at + length - 1));
		}
		boolean doubled = length >= SHORTEST && at + length < text.length()
				&& isDoubled(text.substring(at, at + length + 1), name);
		return doubled ? Optional.of(new NearName(at, at + length + 1)) : Optional.empty();
	}

	/** The one that stands before a post. */
	static Optional<NearName> before(String text, int at, String name) {
		int from = at - name.length();
		boolean near = from >= 0 && !text.startsWith(name, from) && text.charAt(from) == name.charAt(0)
				&& isNearly(text.substring(from, at), name);
		return near ? Optional.of(new NearName(from, at)) : Optional.empty();
	}

	private static boolean isNearly(String written, String name) {
		int different = -1;
		int differences = 0;
		for (int at = 0; at < name.length(); at++) {
			char c = written.charAt(at);
			if (c != name.charAt(at)) {
				if (!FoldedText.chinese(c)) {
					return false;
				}
				different = at;
				differences++;
			}
		}
		if (differences == 1) {
			char wrong = written.charAt(different);
			char right = name.charAt(different);
			return (name.length() >= SHORTEST) ? different == 0 || !Sounds.alike(wrong, right)
					: different > 0 && !Sounds.alike(wrong, right) && Alike.taken(wrong, right);
		}
		return differences == 2 && name.length() >= SHORTEST && isTurned(written, name);
	}

	private static boolean isTurned(String written, String name) {
		char[] one = written.toCharArray();
		char[] other = name.toCharArray();
		Arrays.sort(one);
		Arrays.sort(other);
		return Arrays.equals(one, other);
	}

	/** 闻诚 for 闻立诚; the last character of 闻立 could belong to what follows. */
	private static boolean isShorter(String text, int at, String name) {
		int end = at + name.length() - 1;
		if (name.length() < SHORTEST || end > text.length()) {
			return false;
		}
		for (int missing = 1; missing < name.length() - 1; missing++) {
			if (text.startsWith(name.substring(0, missing) + name.substring(missing + 1), at)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isDoubled(String written, String name) {
		for (int at = 0; at < name.length(); at++) {
			if (written.equals(name.substring(0, at + 1) + name.substring(at))) {
				return true;
			}
		}
		return false;
	}

}
