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

	private static final char DIGITS = '0';

	private static final char NONE = '-';

	private static final CharacterSet CLAUSE_ENDS = CharacterSet.of(",;。!?\n·|【】");

	private static final CharacterSet ITEM_ENDS = CharacterSet.of(",;。!?\n·|【】、(:");

	/** How persons by their part, unnamed ones, names, people at work and bodies read. */
	private static final String WHO = "ⓅⓠⓃⓌⒷ";

	private static final CharacterSet ANYBODY = CharacterSet.of(WHO);

	private final Piece piece;

	private final Label label;

	private final String title;

	private final String heading;

	private final String labels;

	TelephoneSigns(Piece piece, Label label) {
		this.piece = piece;
		this.label = label;
		this.title = withoutFigures(piece.whole().title());
		this.heading = withoutFigures(piece.section());
		TableText table = label.table();
		this.labels = (table != null) ? withoutFigures(table.labels(LONGEST_LABELS)) : "";
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
		String behind = described(text.substring(to, Math.min(text.length(), to + BEHIND)));
		int end = clauseEnd(behind, 0);
		words(Place.BEHIND, behind.substring(0, Math.min((end > 0) ? end : behind.length(), BEHIND_WORDS)), 1, LONGEST,
				signs);
		who(Place.WHO_BEHIND, first(2, who(behind)), signs);
		words(Place.TITLE, this.title, 2, 2, signs);
		words(Place.HEADING, this.heading, 2, 2, signs);
	}

	private void ofProse(int from, LongConsumer signs) {
		String before = described(this.piece.text().substring(Math.max(0, from - REACH), from));
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
		String all = who(before);
		who(Place.LAST, all.substring(Math.max(0, all.length() - 2)), signs);
		if (from <= LONGEST_ABOVE) {
			String above = describedEnd(this.label.above(), LONGEST_ABOVE, 2);
			words(Place.ABOVE, above.substring(Math.max(0, above.length() - LONGEST_ABOVE)), 2, 2, signs);
			String mentioned = who(above);
			who(Place.WHO_ABOVE, mentioned.substring(Math.max(0, mentioned.length() - 2)), signs);
			String signed = who(describedEnd(this.label.below(), 0, 1));
			who(Place.WHO_BELOW, signed.substring(Math.max(0, signed.length() - 1)), signs);
		}
	}

	private static void ofClause(int clause, String words, LongConsumer signs) {
		String near = words.substring(Math.max(0, words.length() - LONGEST_CLAUSE));
		Place place = (clause == 0) ? Place.OWN : (clause == 1) ? Place.BEFORE : Place.FARTHER;
		words(place, near, 1, (clause == 0) ? LONGEST : 2, signs);
		String who = who(words);
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
		words(Place.LEFT, withoutFigures(table.leftOf(cell)), 2, LONGEST, signs);
		words(Place.LABELS, this.labels, 2, LONGEST, signs);
		String text = this.piece.text();
		int line = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - LONGEST_CLAUSE);
		words(Place.OWN, described(text.substring(Math.min(line, from), from)), 1, LONGEST, signs);
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
		String who = PersonName.inColumn(cell.text()) ? "Ⓝ" : first(2, who(described(content)));
		char first = who.isEmpty() ? NONE : who.charAt(0);
		char second = (who.length() < 2) ? NONE : who.charAt(1);
		Place place = (distance == -1) ? Place.COLUMN_NEAR_LEFT
				: (distance < 0) ? Place.COLUMN_LEFT : (distance == 1) ? Place.COLUMN_NEAR_RIGHT : Place.COLUMN_RIGHT;
		signs.accept(sign(Place.COLUMN, kind, first, second, LONGEST));
		signs.accept(sign(place, kind, first, second, LONGEST));
		words(Place.HEADS, head, 2, LONGEST, signs);
		words(Place.HEADS_END, head.substring(Math.max(0, head.length() - 2)), 1, 2, signs);
		words(Place.CELLS, withoutFigures(content), 2, 2, signs);
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

	/**
	 * The words with whoever is mentioned as but one character, and figures as another.
	 */
	private static String described(String words) {
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
		return withoutFigures(described.toString());
	}

	/** The end of what is described with that many characters and mentions, or all. */
	private static String describedEnd(String words, int characters, int mentions) {
		String end = "";
		int to = words.length();
		while (to > 0 && (end.length() < characters || who(end).length() < mentions)) {
			int from = to - 1;
			while (from > 0 && !ITEM_ENDS.has(words.charAt(from - 1))) {
				from--;
			}
			end = described(words.substring(from, to)) + end;
			to = from;
		}
		return end;
	}

	private static void describe(String words, StringBuilder described) {
		int at = 0;
		for (Mentions.Mention mention : Mentions.in(words)) {
			if (mention.from() >= at) {
				described.append(words, at, mention.from()).append(symbol(mention));
				at = mention.to();
			}
		}
		described.append(words, at, words.length());
	}

	private static char symbol(Mentions.Mention mention) {
		return switch (mention.kind()) {
			case PERSON -> WHO.charAt(mention.named() ? 0 : 1);
			case NAME -> WHO.charAt(2);
			case AT_WORK -> WHO.charAt(3);
			case BODY -> WHO.charAt(4);
		};
	}

	private static String who(String described) {
		StringBuilder who = new StringBuilder();
		for (int at = 0; at < described.length(); at++) {
			if (ANYBODY.has(described.charAt(at))) {
				who.append(described.charAt(at));
			}
		}
		return who.toString();
	}

	private static String withoutFigures(String words) {
		StringBuilder without = new StringBuilder(words.length());
		for (int at = 0; at < words.length(); at++) {
			boolean digit = words.charAt(at) >= '0' && words.charAt(at) <= '9';
			if (!digit) {
				without.append(words.charAt(at));
			}
			else if (without.isEmpty() || without.charAt(without.length() - 1) != DIGITS) {
				without.append(DIGITS);
			}
		}
		return without.toString();
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
