package org.gongkai.inspection.consistency.told;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.NameList;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/**
 * What a text counts of its attachments: 所附4张表格 above 附件：1.… 2.… 3.…, 共36人 and
 * 附件：名单（38人）, 12个先进单位 and thirteen of them in the list attached.
 */
public final class Attachments {

	private static final String NUMBER = "(?<![第前后0-9一二三四五六七八九十.])([二两三四五六七八九十]|十[一二三四五六七八九]|[1-9][0-9]{0,2})";

	/** 以上3个附件, 4张表格. */
	private static final Pattern COUNT = Pattern
		.compile(NUMBER + "(?:个|份|张|种|件|项)((?:样表|附件|附表|表格|表样|表|材料|文件|清单)(?!示|明|彰|决))");

	/** 名单（38人）, at the end of a name. */
	private static final Pattern IN_BRACKETS = Pattern.compile("\\(共?([0-9]{1,3})([个家所座条项处名件人户])\\)$");

	private static final CharacterSet NUMBERS = CharacterSet.of("123456789二两三四五六七八九十");

	/** Of what is attached, and not only like it. */
	private static final Pattern ATTACHED = Pattern.compile("附件(?![0-9一二三四五六七八九])|所附|附表(?![0-9])|后附|附后");

	private static final WordSet SOME = WordSet.of("其中|分别|每|各|除|另");

	private static final String HEADING = "一二三四五六七八九十(";

	private static final WordSet MARKS = WordSet.of("附件:|附:");

	private static final int LONGEST_LINE = 400;

	private static final int LONGEST_NAME = 20;

	private static final int KIND = 2;

	private static final int MOST_APART = 2;

	private static final int FIFTH = 5;

	private final List<Piece> pieces;

	private final Consumer<Hit> hits;

	/** Where the attachments are listed. */
	private final int place;

	private final List<String> names = new ArrayList<>();

	/** Behind the last line that lists them. */
	private int end;

	private Attachments(List<Piece> pieces, int place, Consumer<Hit> hits) {
		this.pieces = pieces;
		this.place = place;
		this.hits = hits;
		read();
	}

	public static void check(InspectedText text, Consumer<Hit> hits) {
		List<Piece> pieces = text.pieces();
		for (int place = 2; place < pieces.size() - 1; place++) {
			Piece piece = pieces.get(place);
			if (piece.block() instanceof Block.Paragraph && MARKS.lengthAt(piece.text(), 0) > 0) {
				Attachments attached = new Attachments(pieces, place, hits);
				attached.number();
				attached.counted();
				attached.listed();
				return;
			}
		}
	}

	/** The names, numbered in one line or a line each, or the only one. */
	private void read() {
		String first = this.pieces.get(this.place).text();
		StringBuilder lines = new StringBuilder(first.substring(first.indexOf(':') + 1));
		this.end = this.place + 1;
		while (this.end < this.pieces.size() - 1
				&& this.pieces.get(this.end).text().startsWith((this.end - this.place + 1) + ".")) {
			lines.append('\n').append(this.pieces.get(this.end++).text());
		}
		String all = lines.toString().strip();
		int from = all.startsWith("1.") ? 2 : 0;
		for (int next = 2; from > 0 && all.indexOf(next + ".", from) > 0; next++) {
			int at = all.indexOf(next + ".", from);
			this.names.add(all.substring(from, at).strip());
			from = at + 2;
		}
		if (!all.isEmpty()) {
			this.names.add(all.substring(from).strip());
		}
	}

	/** 以上3个附件, 所附4张表格: their number. */
	private void number() {
		int tables = (int) this.names.stream().filter((name) -> name.indexOf('表') >= 0).count();
		for (Piece piece : this.pieces.subList(2, this.place)) {
			boolean may = piece.mayHold('附') && piece.mayHoldAny(NUMBERS) && piece.block() instanceof Block.Paragraph;
			Matcher count = may ? COUNT.matcher(piece.text()) : null;
			while (count != null && count.find()) {
				String text = piece.text();
				int begin = Sentence.clause(text, Sentence.begin(text, count.start()), count.start(), ",;:");
				String clause = text.substring(begin, count.end());
				int number = SpelledNumbers.count(count.group(1));
				boolean right = number == this.names.size() || number == tables && count.group(2).indexOf('表') >= 0;
				if (!right && ATTACHED.matcher(clause).find() && !SOME.in(clause) && this.names.size() > 1) {
					report(piece, count.start(), count.end(),
							"附件列了%d个，这里写%s。请核对个数和附件。".formatted(this.names.size(), count.group()));
				}
			}
		}
	}

	/** 名单（38人）, where the text tells of 36人 in all. */
	private void counted() {
		for (int line = this.place; line < this.end; line++) {
			Piece piece = this.pieces.get(line);
			Matcher counted = IN_BRACKETS.matcher(piece.text());
			if (!counted.find()) {
				continue;
			}
			int number = Integer.parseInt(counted.group(1));
			int total = 0;
			Pattern all = Pattern.compile("共(?:计|有)?([0-9]{1,3})" + counted.group(2));
			for (Piece before : this.pieces.subList(0, this.place)) {
				String text = before.text();
				if (text.contains(counted.group(1) + counted.group(2))) {
					return;
				}
				Matcher told = all.matcher(text);
				total = told.find() ? Integer.parseInt(told.group(1)) : total;
			}
			if (total > 0 && isNear(number, total)) {
				report(piece, counted.start(1), counted.end() - 1,
						"正文说共%d%s，附件名称写的是%d%s。请核对。".formatted(total, counted.group(2), number, counted.group(2)));
			}
		}
	}

	/**
	 * The names in a list that is attached, against the text's count of what they are.
	 */
	private void listed() {
		for (int at = this.end; at < this.pieces.size() - 1; at++) {
			Piece title = this.pieces.get(at);
			if (title.text().endsWith("名单") && this.names.contains(title.text())) {
				NameList all = below(at + 1);
				String kind = title.text().substring(0, title.text().length() - KIND);
				if (all.isCounted() && kind.length() > KIND) {
					compare(kind, all);
				}
			}
		}
	}

	/** All names of the rows that follow each other there, under headings or not. */
	private NameList below(int from) {
		int least = 0;
		int most = 0;
		boolean headed = false;
		for (int at = from; at < this.pieces.size() - 1; at++) {
			String line = this.pieces.get(at).text();
			boolean heading = line.length() > 1 && HEADING.indexOf(line.charAt(0)) >= 0 && line.length() < LONGEST_NAME;
			boolean names = this.pieces.get(at).block() instanceof Block.Paragraph && line.length() < LONGEST_LINE
					&& line.indexOf(',') < 0 && line.indexOf('等') < 0 && !Sentence.hasDigit(line, 0, line.length());
			String row = line.endsWith("。") ? line.substring(0, line.length() - 1) : line;
			NameList list = (names && !heading && row.indexOf('、') > 0) ? NameList.of(row) : NameList.NONE;
			if (!heading && !list.isCounted() && !(headed && names && line.length() < LONGEST_NAME)) {
				return NameList.NONE;
			}
			least += heading ? 0 : Math.max(1, list.least());
			most += heading ? 0 : Math.max(1, list.most());
			headed = heading;
		}
		return new NameList(least, most, false);
	}

	private void compare(String kind, NameList all) {
		Pattern counted = Pattern
			.compile(NUMBER + "[个家所名位座条项处件户](?=[\\p{IsHan}“”]{0,6}" + kind.substring(kind.length() - KIND) + ")");
		for (Piece piece : this.pieces.subList(2, this.place)) {
			Matcher count = counted.matcher(piece.text());
			while (count.find()) {
				int number = SpelledNumbers.count(count.group(1));
				if (all.isNot(number) && isNear(number, all.least())) {
					report(piece, count.start(), count.end(),
							"这里写的是%s，附件的名单列了%d个。请核对个数和名单。".formatted(count.group(), all.least()));
				}
			}
		}
	}

	private static boolean isNear(int one, int other) {
		return one != other && Math.abs(one - other) <= Math.max(MOST_APART, other / FIFTH);
	}

	private void report(Piece piece, int from, int to, String message) {
		this.hits.accept(piece.hit(Severity.CONFIRM, from, to, message, null));
	}

}
