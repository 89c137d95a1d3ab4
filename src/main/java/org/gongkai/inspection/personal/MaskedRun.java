package org.gongkai.inspection.personal;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Piece;

/**
 * A number some of whose characters are hidden, as {@code 138****1234}: whether that is
 * enough depends on how many are left.
 *
 * @param text as it stands there, what parts it left out
 * @param from its first character
 * @param end behind its last one
 */
record MaskedRun(String text, int from, int end) {

	private static final String MASKS = "*×●○■□✱";

	private static final CharacterSet ANY_MASK = CharacterSet.of(MASKS);

	/** Receives each such number of a text. */
	@FunctionalInterface
	interface Receiver {

		void receive(MaskedRun run);

	}

	/** Calls back for each number with hidden characters, however it is masked. */
	static void each(Piece piece, Receiver receiver) {
		String text = piece.text();
		if (!piece.mayHoldAny(ANY_MASK)) {
			return;
		}
		for (int mask = 0; mask < MASKS.length(); mask++) {
			int at = text.indexOf(MASKS.charAt(mask));
			while (at >= 0) {
				MaskedRun run = around(text, at);
				if (run.firstMask(text) == at && run.visible() > 0) {
					receiver.receive(run);
				}
				at = text.indexOf(MASKS.charAt(mask), Math.max(at + 1, run.end));
			}
		}
	}

	/** How many characters can be read. */
	int visible() {
		return (int) this.text.chars().filter((c) -> MASKS.indexOf(c) < 0).count();
	}

	/** How many cannot. */
	int hidden() {
		return this.text.length() - visible();
	}

	private int firstMask(String whole) {
		int at = this.from;
		while (MASKS.indexOf(whole.charAt(at)) < 0) {
			at++;
		}
		return at;
	}

	private static MaskedRun around(String text, int mask) {
		int from = mask;
		while (inside(text, from - 1)) {
			from--;
		}
		int end = mask;
		while (inside(text, end)) {
			end++;
		}
		return new MaskedRun(text.substring(from, end), from, end);
	}

	private static boolean inside(String text, int at) {
		return Words.letterOrDigit(text, at) || at >= 0 && at < text.length() && MASKS.indexOf(text.charAt(at)) >= 0;
	}

}
