package org.gongkai.inspection.terms;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A name or wording that is to stand as it is. A form that differs by one character is
 * taken for a mistake; the shorter the name, the fewer differences count, since other
 * words come close to short names by chance.
 *
 * @param entry the entry
 * @param text the name, folded
 * @param covers words in which something like it is right, folded
 */
record ProtectedName(TermEntry entry, String text, List<String> covers) {

	/** Names shorter than this have too many neighbours. */
	static final int SHORTEST = 4;

	/** From this length on any wrong character inside counts. */
	private static final int LONG = 6;

	/** From this length on a missing character inside counts. */
	private static final int LONGER = 7;

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
	 * The stretch that is this name with one mistake, if its first half stands there.
	 * @return where the stretch ends, or -1 when the name is right or something else
	 */
	int endOfWrongForm(String whole, int from) {
		if (whole.startsWith(this.text, from)) {
			return -1;
		}
		for (int length = this.text.length() - 1; length <= this.text.length() + 1; length++) {
			int end = from + length;
			if (end <= whole.length() && isWrongForm(whole.substring(from, end))) {
				return end;
			}
		}
		return -1;
	}

	/** The same, if its second half ends there; where the stretch begins, or -1. */
	int beginOfWrongForm(String whole, int to) {
		if (whole.startsWith(this.text, to - this.text.length())) {
			return -1;
		}
		for (int length = this.text.length() - 1; length <= this.text.length() + 1; length++) {
			int begin = to - length;
			if (begin >= 0 && isWrongForm(whole.substring(begin, to))) {
				return begin;
			}
		}
		return -1;
	}

	/** Whether the form is the name with one mistake that counts. */
	boolean isWrongForm(String form) {
		int same = 0;
		while (same < Math.min(form.length(), this.text.length()) && form.charAt(same) == this.text.charAt(same)) {
			same++;
		}
		return switch (form.length() - this.text.length()) {
			case 0 -> replaced(form, same) || exchanged(form, same);
			case -1 -> missing(form, same);
			case 1 -> doubled(form, same);
			default -> false;
		};
	}

	private boolean replaced(String form, int at) {
		if (at == this.text.length() || !rest(form, at + 1, at + 1)) {
			return false;
		}
		boolean inside = at > 0 && at < this.text.length() - 1;
		boolean any = inside && this.text.length() >= LONG && FoldedText.chinese(form.charAt(at));
		boolean soundsAlike = (inside || this.text.length() > SHORTEST)
				&& TermFold.soundAlike(form.charAt(at), this.text.charAt(at));
		return any || soundsAlike;
	}

	private boolean exchanged(String form, int at) {
		return this.text.length() > SHORTEST && at + 1 < this.text.length() && form.charAt(at) == charAt(at + 1)
				&& form.charAt(at + 1) == charAt(at) && rest(form, at + 2, at + 2);
	}

	private boolean missing(String form, int at) {
		return this.text.length() >= LONGER && at > 0 && at < form.length() && rest(form, at, at + 1);
	}

	private boolean doubled(String form, int at) {
		return this.text.length() > SHORTEST && at > 1 && at < this.text.length()
				&& form.charAt(at) == form.charAt(at - 1) && rest(form, at + 1, at);
	}

	private boolean rest(String form, int inForm, int inName) {
		return form.regionMatches(inForm, this.text, inName,
				Math.max(form.length() - inForm, this.text.length() - inName));
	}

	private char charAt(int at) {
		return this.text.charAt(at);
	}

	/** The cover that lies over the stretch, or null. */
	@Nullable String cover(String whole, int from, int to) {
		return Covers.over(this.covers, whole, from, to);
	}

}
