package org.gongkai.inspection.terms;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A name or wording that is to stand as it is. A form that differs by one mistake is
 * taken for one; the shorter the name, the fewer differences count, since other words
 * come close to short names by chance.
 *
 * @param entry the entry
 * @param written the name as it is to stand
 * @param text the name, folded
 * @param covers words in which something like it is right, folded
 */
record ProtectedName(TermEntry entry, String written, String text, List<String> covers) {

	/** Names shorter than this have too many neighbours. */
	static final int SHORTEST = 4;

	/** From this length on any wrong character inside counts. */
	private static final int LONG = 6;

	/** From this length on a character too many or several missing ones count. */
	private static final int LONGER = 10;

	/** How much longer than the name its wrong forms are, the likeliest first. */
	private static final int[] DIFFERENCES = { 0, 1, -1, -2, -3 };

	/** Words with, without or with another of which a name is right as well. */
	private static final String JOINING = "的和与及之各暨或等";

	/** Bodies of one kind differ in these: 消防救援大队, 消防救援支队; 局, 分局. */
	private static final String SIZES = "大中小支总分";

	private static final String QUOTES_BEFORE = "“‘「『\"";

	private static final String QUOTES_BEHIND = "”’」』\"";

	/** Where the second half begins. */
	int middle() {
		return this.text.length() / 2;
	}

	/** The one mistake that leaves neither half whole. */
	String exchangedInTheMiddle() {
		int middle = middle();
		return this.text.substring(0, middle - 1) + charAt(middle) + charAt(middle - 1)
				+ this.text.substring(middle + 1);
	}

	/**
	 * What is wrong around a half that stands in a text, or null.
	 * @param second whether it is the second half that stands there
	 */
	@Nullable Miss around(String whole, int from, int to, boolean second) {
		int right = second ? to - this.text.length() : from;
		if (whole.startsWith(this.text, right)) {
			return null;
		}
		for (int difference : DIFFERENCES) {
			int begin = second ? to - this.text.length() - difference : from;
			int end = second ? to : from + this.text.length() + difference;
			if (begin >= 0 && end <= whole.length() && begin < end) {
				Miss miss = miss(whole, begin, end, difference);
				if (miss != null) {
					return (Covers.over(this.covers, whole, begin, end) != null) ? null : miss;
				}
			}
		}
		return null;
	}

	private @Nullable Miss miss(String whole, int begin, int end, int difference) {
		int shorter = Math.min(this.text.length(), end - begin);
		int same = 0;
		while (same < shorter && whole.charAt(begin + same) == charAt(same)) {
			same++;
		}
		int rest = 0;
		while (rest < shorter - same && whole.charAt(end - 1 - rest) == charAt(this.text.length() - 1 - rest)) {
			rest++;
		}
		return switch (difference) {
			case 0 -> (same + rest == shorter - 1) ? replaced(whole, begin, end, same)
					: (same + rest == shorter - 2 && isExchanged(whole, begin, same)) ? new Miss(begin, end, true) : null;
			case 1 -> (same + rest == shorter && isTooMany(whole, begin, same)) ? new Miss(begin, end, true) : null;
			default -> (same + rest == shorter && same > 0 && rest > 0 && mayBeMissing(same, -difference))
					? new Miss(begin, end, true) : null;
		};
	}

	private @Nullable Miss replaced(String whole, int begin, int end, int at) {
		char wrong = whole.charAt(begin + at);
		if (!FoldedText.chinese(wrong)) {
			return null;
		}
		if (isRightAsWell(wrong, JOINING, charAt(at)) || isRightAsWell(wrong, SIZES, charAt(at))) {
			return null;
		}
		int length = this.text.length();
		boolean inside = at > 0 && at < length - 1;
		if (inside && length >= LONG) {
			return new Miss(begin, end, true);
		}
		boolean alike = (length > SHORTEST) ? Alike.nearly(wrong, charAt(at)) : Alike.taken(wrong, charAt(at));
		boolean otherWord = at == 0 && CommonWords.ends(whole, begin)
				|| at == length - 1 && CommonWords.begins(whole, end - 1);
		if (alike && !otherWord) {
			return new Miss(begin, end, inside && length > SHORTEST);
		}
		return isQuoted(whole, begin, end) ? new Miss(begin, end, false) : null;
	}

	private boolean isExchanged(String whole, int begin, int at) {
		return this.text.length() > SHORTEST && whole.charAt(begin + at) == charAt(at + 1)
				&& whole.charAt(begin + at + 1) == charAt(at);
	}

	private static boolean isRightAsWell(char wrong, String others, char right) {
		return others.indexOf(wrong) >= 0 && others.indexOf(right) >= 0;
	}

	private boolean isTooMany(String whole, int begin, int at) {
		char more = whole.charAt(begin + at);
		boolean doubled = this.text.length() > SHORTEST && at > 1 && more == charAt(at - 1);
		return doubled || this.text.length() >= LONGER && at > 0 && at < this.text.length() && FoldedText.chinese(more)
				&& JOINING.indexOf(more) < 0 && SIZES.indexOf(more) < 0;
	}

	private boolean mayBeMissing(int at, int characters) {
		char first = charAt(at);
		boolean matters = characters > 1 || JOINING.indexOf(first) < 0 && SIZES.indexOf(first) < 0;
		return matters && this.text.length() >= ((characters > 1) ? LONGER : LONG);
	}

	/** What is quoted is meant as a set phrase, so that no other word may be meant. */
	private static boolean isQuoted(String whole, int begin, int end) {
		return begin > 0 && end < whole.length() && QUOTES_BEFORE.indexOf(whole.charAt(begin - 1)) >= 0
				&& QUOTES_BEHIND.indexOf(whole.charAt(end)) >= 0;
	}

	private char charAt(int at) {
		return this.text.charAt(at);
	}

	/**
	 * A stretch that is the name with one mistake.
	 *
	 * @param from its first folded character
	 * @param to behind the last
	 * @param certain whether nothing else can be meant
	 */
	record Miss(int from, int to, boolean certain) {
	}

}
