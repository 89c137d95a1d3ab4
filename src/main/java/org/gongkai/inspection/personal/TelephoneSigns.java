package org.gongkai.inspection.personal;

import java.util.List;
import java.util.function.LongConsumer;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Piece;

/**
 * What stands around a telephone number as signs, each of which speaks a little for a
 * person's number or a body's: one to three characters of the words, who is mentioned in
 * which order, and in a table the heads and cells of its row.
 */
final class TelephoneSigns {

	/** Where a sign stands; the constants are those of the file of weights. */
	enum Place {

		/** In the clause of the number, before it. */
		OWN,

		/** In the clause before that one. */
		BEFORE,

		/** Farther before. */
		FARTHER,

		/** Behind the number. */
		BEHIND,

		/**
		 * At the end of the paragraph above, where the number stands near the beginning.
		 */
		ABOVE,

		TITLE, HEADING,

		/** Who is mentioned: first and last in a clause, or one after the other. */
		WHO_OWN, WHO_BEFORE, WHO_FARTHER, WHO_BEHIND, WHO_ABOVE, WHO_BELOW, ORDER_OWN, ORDER_BEFORE, LAST,

		/** The head of the column, and what is told by it. */
		HEAD, HEAD_KIND,

		/** The cell on the left. */
		LEFT,

		/** What another column's head and its cell are, wherever and by its place. */
		COLUMN, COLUMN_NEAR_LEFT, COLUMN_LEFT, COLUMN_NEAR_RIGHT, COLUMN_RIGHT,

		/** Words of the heads and the cells of the row. */
		HEADS, HEADS_END, CELLS,

		/** Words of what may be the labels of a form. */
		LABELS

	}

	/** Most characters of a sign. */
	private static final int LONGEST = 3;

	private static final int REACH = 160;

	private static final int LONGEST_CLAUSE = 30;

	private static final int MOST_CLAUSES = 4;

	private static final int BEHIND = 40;

	private static final int BEHIND_WORDS = 12;

	private static final int LONGEST_ABOVE = 60;

	/** Columns farther off are not looked at. */
	private static final int MOST_COLUMNS = 8;

	private static final int LONGEST_LABELS = 300;

	private static final int LONGEST_CELL = 20;

	private static final char BEGIN = '^';

	private static final char END = '$';

	private static final char NONE = '-';

	private static final CharacterSet CLAUSE_ENDS = CharacterSet.of(",;。!?\n·|【】");

	private final Piece piece;

	private final Label label;

	private final String title;

	private final String heading;

	private final String labels;

	TelephoneSigns(Piece piece, Label label) {
		this.piece = piece;
		this.label = label;
		this.title = DescribedWords.withoutFigures(piece.whole().title());
		this.heading = DescribedWords.withoutFigures(piece.section());
		TableText table = label.table();
		this.labels = (table != null) ? DescribedWords.withoutFigures(table.labels(LONGEST_LABELS)) : "";
	}

	/** Calls back for each sign of the number that stands there, some more than once. */
	void each(int from, int to, LongConsumer signs) {
		TableText table = this.label.table();
		if (table != null) {
			ofTable(table, from, signs);
		}
		else {
			ofProse(from, signs);
		}
		String text = this.piece.text();
		String behind = DescribedWords.of(text.substring(to, Math.min(text.length(), to + BEHIND)));
		int end = clauseEnd(behind, 0);
		words(Place.BEHIND, behind.substring(0, Math.min((end > 0) ? end : behind.length(), BEHIND_WORDS)), 1, LONGEST,
				signs);
		who(Place.WHO_BEHIND, first(2, DescribedWords.who(behind)), signs);
		words(Place.TITLE, this.title, 2, 2, signs);
		words(Place.HEADING, this.heading, 2, 2, signs);
	}

	private void ofProse(int from, LongConsumer signs) {
		String before = DescribedWords.of(this.piece.text().substring(Math.max(0, from - REACH), from));
		int to = before.length();
		for (int clause = 0; clause < MOST_CLAUSES && to >= 0; clause++) {
			int begin = clauseBegin(before, to);
			String words = before.substring(begin, to);
			to = begin - 1;
			if (clause > 0 && words.isBlank()) {
				clause--;
				continue;
			}
			ofClause(clause, words, signs);
		}
		String all = DescribedWords.who(before);
		who(Place.LAST, all.substring(Math.max(0, all.length() - 2)), signs);
		if (from <= LONGEST_ABOVE) {
			String above = DescribedWords.endOf(this.label.above(), LONGEST_ABOVE, 2);
			words(Place.ABOVE, above.substring(Math.max(0, above.length() - LONGEST_ABOVE)), 2, 2, signs);
			String mentioned = DescribedWords.who(above);
			who(Place.WHO_ABOVE, mentioned.substring(Math.max(0, mentioned.length() - 2)), signs);
			String signed = DescribedWords.who(DescribedWords.endOf(this.label.below(), 0, 1));
			who(Place.WHO_BELOW, signed.substring(Math.max(0, signed.length() - 1)), signs);
		}
	}

	private static void ofClause(int clause, String words, LongConsumer signs) {
		String near = words.substring(Math.max(0, words.length() - LONGEST_CLAUSE));
		Place place = (clause == 0) ? Place.OWN : (clause == 1) ? Place.BEFORE : Place.FARTHER;
		words(place, near, 1, (clause == 0) ? LONGEST : 2, signs);
		String who = DescribedWords.who(words);
		String ends = who.isEmpty() ? who : "" + who.charAt(0) + who.charAt(who.length() - 1);
		who((clause == 0) ? Place.WHO_OWN : (clause == 1) ? Place.WHO_BEFORE : Place.WHO_FARTHER, ends, signs);
		if (clause < 2) {
			who((clause == 0) ? Place.ORDER_OWN : Place.ORDER_BEFORE, first(LONGEST, who), signs);
		}
	}

	private void ofTable(TableText table, int from, LongConsumer signs) {
		TableText.Cell cell = table.at(this.piece.normalized().spot(0, from, from + 1).from());
		String head = table.name(cell.column());
		words(Place.HEAD, head, 1, LONGEST, signs);
		signs.accept(sign(Place.HEAD_KIND, TelephoneHead.kind(head), END, END, 1));
		words(Place.LEFT, DescribedWords.withoutFigures(table.leftOf(cell)), 2, LONGEST, signs);
		words(Place.LABELS, this.labels, 2, LONGEST, signs);
		String text = this.piece.text();
		int line = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - LONGEST_CLAUSE);
		words(Place.OWN, DescribedWords.of(text.substring(Math.min(line, from), from)), 1, LONGEST, signs);
		List<TableText.Cell> row = table.rowOf(cell);
		int own = row.indexOf(cell);
		for (int at = Math.max(0, own - MOST_COLUMNS); at < Math.min(row.size(), own + MOST_COLUMNS + 1); at++) {
			if (at != own) {
				ofColumn(table, row.get(at), at - own, signs);
			}
		}
	}

	private static void ofColumn(TableText table, TableText.Cell cell, int distance, LongConsumer signs) {
		String head = table.name(cell.column());
		char kind = TelephoneHead.kind(head);
		String content = cell.text().substring(0, Math.min(cell.text().length(), LONGEST_CELL));
		String who = PersonName.inColumn(cell.text()) ? String.valueOf(DescribedWords.NAME)
				: first(2, DescribedWords.who(DescribedWords.of(content)));
		char first = who.isEmpty() ? NONE : who.charAt(0);
		char second = (who.length() < 2) ? NONE : who.charAt(1);
		Place place = (distance == -1) ? Place.COLUMN_NEAR_LEFT
				: (distance < 0) ? Place.COLUMN_LEFT : (distance == 1) ? Place.COLUMN_NEAR_RIGHT : Place.COLUMN_RIGHT;
		signs.accept(sign(Place.COLUMN, kind, first, second, LONGEST));
		signs.accept(sign(place, kind, first, second, LONGEST));
		words(Place.HEADS, head, 2, LONGEST, signs);
		words(Place.HEADS_END, head.substring(Math.max(0, head.length() - 2)), 1, 2, signs);
		words(Place.CELLS, DescribedWords.withoutFigures(content), 2, 2, signs);
	}

	/** All runs of that many characters, the ends of the words among them. */
	private static void words(Place place, String words, int shortest, int longest, LongConsumer signs) {
		int length = words.length();
		for (int at = -1; at <= length; at++) {
			char first = at(words, at);
			char second = at(words, at + 1);
			if (shortest == 1) {
				signs.accept(sign(place, first, END, END, 1));
			}
			if (at < length) {
				signs.accept(sign(place, first, second, END, 2));
			}
			if (longest == LONGEST && at < length - 1) {
				signs.accept(sign(place, first, second, at(words, at + 2), LONGEST));
			}
		}
	}

	private static char at(String words, int at) {
		return (at < 0) ? BEGIN : (at >= words.length()) ? END : words.charAt(at);
	}

	private static void who(Place place, String who, LongConsumer signs) {
		signs.accept(sign(place, at(who, 0), at(who, 1), at(who, 2), Math.min(LONGEST, who.length())));
	}

	private static String first(int most, String who) {
		return who.substring(0, Math.min(most, who.length()));
	}

	/** A sign as a number: its place, its length and up to three characters. */
	private static long sign(Place place, char first, char second, char third, int length) {
		long characters = (long) first << 2 * Character.SIZE | (long) ((length > 1) ? second : 0) << Character.SIZE
				| ((length > 2) ? third : 0);
		return (long) place.ordinal() << LONGEST * Character.SIZE | ((length > 0) ? characters : 0);
	}

	/** The same of a sign that is written down. */
	static long sign(Place place, String characters) {
		return sign(place, at(characters, 0), at(characters, 1), at(characters, 2), characters.length());
	}

	static Place placeOf(long sign) {
		return Place.values()[(int) (sign >>> LONGEST * Character.SIZE)];
	}

	static String charactersOf(long sign) {
		StringBuilder characters = new StringBuilder();
		for (int at = LONGEST - 1; at >= 0; at--) {
			char c = (char) (sign >>> at * Character.SIZE);
			if (c != 0) {
				characters.append(c);
			}
		}
		return characters.toString();
	}

	private static int clauseBegin(String words, int to) {
		int at = to;
		while (at > 0 && !CLAUSE_ENDS.has(words.charAt(at - 1))) {
			at--;
		}
		return at;
	}

	private static int clauseEnd(String words, int from) {
		int at = from;
		while (at < words.length() && !CLAUSE_ENDS.has(words.charAt(at))) {
			at++;
		}
		return at;
	}

}
