package org.gongkai.inspection.personal;

import java.util.ArrayDeque;
import java.util.Deque;

import org.gongkai.inspection.CharacterSet;

/**
 * Words in which whoever is mentioned stands as one character, and each figure as
 * another: what is left is how such words are told of anybody.
 */
final class DescribedWords {

	/** A person by the part played, such as the applicant. */
	private static final char PART = 'Ⓟ';

	/** Such a person without a name. */
	private static final char UNNAMED = 'ⓠ';

	static final char NAME = 'Ⓝ';

	private static final char AT_WORK = 'Ⓦ';

	private static final char BODY = 'Ⓑ';

	private static final CharacterSet ANYBODY = CharacterSet.of("" + PART + UNNAMED + NAME + AT_WORK + BODY);

	private static final CharacterSet ITEM_ENDS = CharacterSet.of(",;。!?\n·|【】、(:");

	private static final char DIGITS = '0';

	private DescribedWords() {
	}

	/**
	 * The words with whoever is mentioned as but one character, and figures as another.
	 */
	static String of(String words) {
		StringBuilder described = new StringBuilder(words.length());
		int from = 0;
		for (int at = 0; at <= words.length(); at++) {
			if (at < words.length() && !ITEM_ENDS.has(words.charAt(at))) {
				continue;
			}
			if (at > from) {
				describe(words.substring(from, at), described);
			}
			if (at < words.length()) {
				described.append(words.charAt(at));
			}
			from = at + 1;
		}
		return described.toString();
	}

	/** The end of what is described with that many characters and mentions, or all. */
	static String endOf(String words, int characters, int mentions) {
		Deque<String> items = new ArrayDeque<>();
		int length = 0;
		int mentioned = 0;
		int to = words.length();
		while (to > 0 && (length < characters || mentioned < mentions)) {
			int from = to - 1;
			while (from > 0 && !ITEM_ENDS.has(words.charAt(from - 1))) {
				from--;
			}
			String item = of(words.substring(from, to));
			items.addFirst(item);
			length += item.length();
			mentioned += who(item).length();
			to = from;
		}
		return String.join("", items);
	}

	private static void describe(String words, StringBuilder described) {
		int at = 0;
		for (Mentions.Mention mention : Mentions.in(words)) {
			if (mention.from() >= at) {
				appendWithoutFigures(words, at, mention.from(), described);
				described.append(symbol(mention));
				at = mention.to();
			}
		}
		appendWithoutFigures(words, at, words.length(), described);
	}

	private static char symbol(Mentions.Mention mention) {
		return switch (mention.kind()) {
			case PERSON -> mention.named() ? PART : UNNAMED;
			case NAME -> NAME;
			case AT_WORK -> AT_WORK;
			case BODY -> BODY;
		};
	}

	/** Who is mentioned, in the order of the words. */
	static String who(String described) {
		StringBuilder who = new StringBuilder();
		for (int at = 0; at < described.length(); at++) {
			if (ANYBODY.has(described.charAt(at))) {
				who.append(described.charAt(at));
			}
		}
		return who.toString();
	}

	/** The words with each figure as but one character. */
	static String withoutFigures(String words) {
		StringBuilder without = new StringBuilder(words.length());
		appendWithoutFigures(words, 0, words.length(), without);
		return without.toString();
	}

	private static void appendWithoutFigures(String words, int from, int to, StringBuilder without) {
		for (int at = from; at < to; at++) {
			char c = words.charAt(at);
			if (c < '0' || c > '9') {
				without.append(c);
			}
			else if (without.isEmpty() || without.charAt(without.length() - 1) != DIGITS) {
				without.append(DIGITS);
			}
		}
	}

}
