package org.gongkai.format;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.format.Block.Run;

/**
 * Collects a line of text piece by piece and brings its white space into one form, so
 * that the same text is the same blocks wherever it was read from: no white space at the
 * ends of a line (paragraphs are indented by the writers), one space in a row, no
 * characters that are invisible or turn the direction of writing.
 */
final class Inlines {

	private static final char IDEOGRAPHIC_SPACE = '\u3000';

	private final List<Piece> pieces = new ArrayList<>();

	static String tidy(String text) {
		Inlines line = new Inlines();
		line.add(text, Manner.PLAIN);
		return line.text();
	}

	/** One line of text: breaks inside become spaces, or nothing between ideographs. */
	static String oneLine(String text) {
		return unwrap(tidy(text));
	}

	/**
	 * Takes out line breaks that only wrap the source: nothing remains of them between
	 * ideographs, elsewhere a space.
	 */
	static String unwrap(String text) {
		if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
			return text;
		}
		StringBuilder line = new StringBuilder(text.length());
		int at = 0;
		while (at < text.length()) {
			char letter = text.charAt(at);
			if (letter != '\n' && letter != '\r') {
				line.append(letter);
				at++;
				continue;
			}
			int next = at;
			while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
				next++;
			}
			boolean glued = next < text.length() && !line.isEmpty() && isWide(line.charAt(line.length() - 1))
					&& isWide(text.charAt(next));
			if (!glued) {
				line.append(' ');
			}
			at = next;
		}
		return line.toString();
	}

	/** Whether the character is an ideograph or full-width punctuation. */
	static boolean isWide(char letter) {
		return letter >= '\u2e80' && letter <= '\u9fff' || letter >= '\uf900' && letter <= '\ufaff'
				|| letter >= '\uff00' && letter <= '\uffef' || "“”‘’…—".indexOf(letter) >= 0;
	}

	/** Neighbours of one manner are one piece: long texts come in many of them. */
	void add(String text, Manner manner) {
		Piece last = this.pieces.isEmpty() ? null : this.pieces.get(this.pieces.size() - 1);
		if (last != null && last.manner().equals(manner)) {
			last.text().append(text);
		}
		else if (!text.isEmpty()) {
			this.pieces.add(new Piece(manner, new StringBuilder(text)));
		}
	}

	void add(Run run) {
		add(run.text(), Manner.of(run));
	}

	/** A line break, in the manner of what stands before it. */
	void lineBreak() {
		add("\n", this.pieces.isEmpty() ? Manner.PLAIN : this.pieces.get(this.pieces.size() - 1).manner());
	}

	String text() {
		return Run.text(runs());
	}

	/** The tidied pieces, neighbours of the same manner joined. */
	List<Run> runs() {
		List<Run> tidied = new ArrayList<>();
		char last = '\n';
		for (Piece piece : this.pieces) {
			String letters = piece.text().toString();
			StringBuilder text = new StringBuilder(letters.length());
			for (int at = 0; at < letters.length(); at++) {
				char letter = plain(letters, at);
				if (letter == 0 || (last == '\n' && (letter == ' ' || letter == '\n' || letter == IDEOGRAPHIC_SPACE))
						|| (letter == ' ' && last == ' ')) {
					continue;
				}
				if (letter == '\n') {
					stripEnd(text);
					if (text.isEmpty()) {
						stripEnd(tidied);
					}
				}
				text.append(letter);
				last = letter;
			}
			append(tidied, piece.manner(), text.toString());
		}
		stripEnd(tidied);
		return tidied;
	}

	/** The character as it is kept, 0 for none. */
	private static char plain(String text, int at) {
		char letter = text.charAt(at);
		if (letter == '\n' || letter >= '!' && letter <= '~') {
			return letter;
		}
		if (letter == '\t' || letter == ' ' || letter == '\u00a0' || letter >= '\u2000' && letter <= '\u200a'
				|| letter == '\u202f' || letter == '\u2028' || letter == '\u2029') {
			return ' ';
		}
		if (Character.isHighSurrogate(letter)) {
			return (at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) ? letter : 0;
		}
		if (Character.isLowSurrogate(letter)) {
			return (at > 0 && Character.isHighSurrogate(text.charAt(at - 1))) ? letter : 0;
		}
		boolean unseen = Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT
				|| letter == '\u00ad' || letter >= '\ufffe';
		return unseen ? 0 : letter;
	}

	private static void append(List<Run> runs, Manner manner, String text) {
		if (text.isEmpty()) {
			return;
		}
		Run run = manner.run(text);
		Run before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
		boolean joins = before != null && (sameManner(before, run) || text.equals("\n"));
		if (before != null && joins) {
			runs.set(runs.size() - 1, before.withText(before.text() + text));
		}
		else {
			runs.add(run);
		}
	}

	private static boolean sameManner(Run one, Run other) {
		return one.withText("").equals(other.withText(""));
	}

	private static void stripEnd(StringBuilder text) {
		int end = text.length();
		while (end > 0 && isSpace(text.charAt(end - 1))) {
			end--;
		}
		text.setLength(end);
	}

	private static void stripEnd(List<Run> runs) {
		while (!runs.isEmpty()) {
			Run last = runs.get(runs.size() - 1);
			StringBuilder text = new StringBuilder(last.text());
			stripEnd(text);
			if (!text.isEmpty()) {
				runs.set(runs.size() - 1, last.withText(text.toString()));
				return;
			}
			runs.remove(runs.size() - 1);
		}
	}

	private static boolean isSpace(char letter) {
		return letter == ' ' || letter == '\n' || letter == IDEOGRAPHIC_SPACE;
	}

	/**
	 * A piece of the text as it came.
	 */
	private record Piece(Manner manner, StringBuilder text) {
	}

}
