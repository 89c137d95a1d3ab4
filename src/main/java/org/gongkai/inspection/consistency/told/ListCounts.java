package org.gongkai.inspection.consistency.told;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * 采取三项措施：一是…二是…四是…: as many points as the text announces, in one paragraph or a paragraph
 * each.
 */
public final class ListCounts {

	private static final String NUMERALS = "一二三四五六七八九十";

	private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";

	/** What is announced, right before the first point. */
	private static final Pattern ANNOUNCED = Pattern.compile(
			"(?<![第几数一二三四五六七八九十0-9.])([二两三四五六七八九十]|[2-9])(?:个(?!百分点|月|小时|工作日|基点|标准|自然日)|项|条|点|方面|大|类|种|步|件|部分|阶段|环节|举措|组|批次|章(?:[0-9]{1,3}条)?|(?:宗|处|份|批)(?=[\\p{IsHan}]{0,4}:))(?:[\\p{IsHan}“”]{0,10})[:,。;—-]{0,3}$");

	/** With one of which the count begins. */
	static final CharacterSet COUNTS = CharacterSet.of("二两三四五六七八九十23456789");

	/** With one of which what is counted goes on, right behind the count. */
	private static final CharacterSet MEASURES = CharacterSet.of("个项条点方大类种步件部阶环举宗处份批组章");

	/** The first points of rows, by the way in which they are numbered. */
	private static final WordSet FIRSTS = WordSet.of("一是|一要|(一)|第一,|第一组|第一章|第一阶段|第一类|第一批|1.|(1)|①|一、");

	/** Of which any stands in each of these. */
	private static final CharacterSet FIRST_MARKS = CharacterSet.of("一1①");

	/** Behind which a point may begin. */
	private static final CharacterSet BEGINNINGS = CharacterSet.of(",:;。—-\n");

	/** That points which stand before are counted. */
	private static final Pattern BACK = Pattern
		.compile("(?:以上|上述)([二两三四五六七八九]|[2-9])(?:个方面|个问题|个|项|条|点|方面|大|类)(?!月|工作日|百分|小时|单位|部门|乡镇|企业|村|项目)");

	private static final int ROW_REACH = 16;

	private static final int ANNOUNCED_REACH = 24;

	/** Lines without a mark at the end are headings only where they are short. */
	private static final int LONGEST_HEADING = 30;

	/** How far the points of one row are followed, in characters. */
	private static final int LONGEST_ROW = 3000;

	private static final int MOST_PARAGRAPHS = 30;

	/** Paragraphs between one point and the next. */
	private static final int MOST_BETWEEN = 3;

	private final Piece piece;

	private final Contradictions found;

	private ListCounts(Piece piece, Contradictions found) {
		this.piece = piece;
		this.found = found;
	}

	/** 四项重点工作: what a heading announces. */
	public static void heading(Piece piece, Contradictions found) {
		new ListCounts(piece, found).below();
	}

	public static void check(Piece piece, Contradictions found) {
		ListCounts counts = new ListCounts(piece, found);
		if (piece.mayHoldAny(FIRST_MARKS)) {
			counts.inside();
		}
		counts.below();
		counts.back();
		AnnouncedNames.check(piece, found);
		CountedNames.check(piece, found);
	}

	/** The rows that begin behind their announcement in the same paragraph. */
	private void inside() {
		String text = this.piece.text();
		for (int from = 1; from < text.length(); from++) {
			int length = BEGINNINGS.has(text.charAt(from - 1)) ? FIRSTS.lengthAt(text, from) : 0;
			Matcher announced = (length > 0) ? announced(from) : null;
			if (announced != null) {
				points(text.substring(from, from + length), from, announced);
			}
		}
	}

	/** What is announced right before a place; null where nothing is. */
	private @Nullable Matcher announced(int to) {
		String text = this.piece.text();
		for (int at = Math.max(0, to - ANNOUNCED_REACH); at + 1 < to; at++) {
			if (COUNTS.has(text.charAt(at)) && MEASURES.has(text.charAt(at + 1))) {
				Matcher announced = ANNOUNCED.matcher(text).region(at, to).useTransparentBounds(true);
				if (announced.lookingAt()) {
					return announced;
				}
			}
		}
		return null;
	}

	private static boolean isBegin(String text, int at) {
		return at == 0 || BEGINNINGS.has(text.charAt(at - 1));
	}

	private void points(String first, int at, Matcher announced) {
		String text = this.piece.text();
		int next = text.indexOf(first, at + first.length());
		String row = text.substring(at, Math.min((next < 0) ? text.length() : next, at + LONGEST_ROW));
		int last = count(first, row, 0);
		if (last == 1 && next < 0) {
			last = following(this.piece, first, last);
		}
		report(first, last, announced);
	}

	/** Rows whose points each begin a paragraph, below the one that announces them. */
	private void below() {
		String text = this.piece.text();
		int end = text.length();
		boolean closed = end > 2 && ":。".indexOf(text.charAt(end - 1)) >= 0;
		boolean heading = !closed && text.indexOf('。') < 0;
		if (end < 3 || !closed && (end > LONGEST_HEADING || !Sentence.isHan(text.charAt(end - 1)))) {
			return;
		}
		List<Piece> pieces = this.piece.whole().pieces();
		int next = this.piece.place() + 1;
		if (this.piece.number() < 0 || next >= pieces.size()) {
			return;
		}
		String below = pieces.get(next).text();
		int length = FIRSTS.lengthAt(below, 0);
		Matcher announced = (length > 0) ? announced(end) : null;
		announced = (length > 0 && announced == null) ? heading ? SoleCount.ofHeading(text) : SoleCount.of(text, end)
				: announced;
		if (announced != null) {
			String first = below.substring(0, length);
			int inside = count(first, below, 0);
			report(first, (inside > 1) ? inside : following(this.piece, first, 0), announced);
		}
	}

	/** 以上四个问题, behind three points in the same paragraph or the one before. */
	private void back() {
		String text = this.piece.text();
		for (int at = text.indexOf('上'); at >= 0; at = text.indexOf('上', at + 1)) {
			int begin = text.startsWith("述", at + 1) ? at : (at > 0 && text.charAt(at - 1) == '以') ? at - 1 : -1;
			Matcher back = (begin >= 0) ? BACK.matcher(text).region(begin, Math.min(text.length(), at + ROW_REACH))
					: null;
			if (back == null || !back.lookingAt()) {
				continue;
			}
			for (String first : new String[] { "一是", "一要", "(一)" }) {
				int last = before(first, text.substring(Math.max(0, back.start() - LONGEST_ROW), back.start()));
				if (last > 0) {
					backAt(back, first, last);
					break;
				}
			}
		}
	}

	private void backAt(Matcher back, String first, int last) {
		if (last > 1 && Math.abs(last - number(back.group(1))) == 1) {
			this.found.report(back.start(), back.end(),
					"前面列到“%s”，这里说%s项。请核对是项数写错还是漏列。".formatted(word(first, last), back.group(1)));
		}
	}

	/**
	 * The number of the last point of the row right before, in the same paragraph or in
	 * the ones before; 0 without.
	 */
	private int before(String first, String same) {
		int begin = same.lastIndexOf(first);
		if (begin >= 0) {
			return count(first, same.substring(begin), 0);
		}
		List<Piece> pieces = this.piece.whole().pieces();
		int place = (this.piece.number() >= 0) ? this.piece.place() : 0;
		for (int at = place - 1; at > Math.max(1, place - MOST_PARAGRAPHS); at--) {
			String paragraph = pieces.get(at).text();
			int row = paragraph.startsWith(first) ? 0 : (at == place - 1) ? paragraph.lastIndexOf(first) : -1;
			if (row > 0) {
				return count(first, paragraph.substring(row), 0);
			}
			if (row == 0) {
				return following(pieces.get(at - 1), first, 0);
			}
		}
		return 0;
	}

	/** How many points begin right below a piece. */
	static int pointsBelow(Piece piece) {
		List<Piece> pieces = piece.whole().pieces();
		int next = piece.place() + 1;
		int length = (next < pieces.size()) ? FIRSTS.lengthAt(pieces.get(next).text(), 0) : 0;
		return (length > 0) ? following(piece, pieces.get(next).text().substring(0, length), 0) : 0;
	}

	private void report(String first, int last, Matcher announced) {
		int wanted = number(announced.group(1));
		if (last > 1 && last != wanted && !isOneOfRow(announced) && !isAnnouncedBefore(announced, last)) {
			this.found.report(announced.start(), announced.end(),
					"前面说%d项，后面列到“%s”。请核对是项数写错还是漏列。".formatted(wanted, word(first, last)));
		}
	}

	/** 三个方面、八项任务: whether another count right before it is that of the points. */
	private boolean isAnnouncedBefore(Matcher announced, int last) {
		String text = this.piece.text();
		int from = Math.max(Sentence.begin(text, announced.start()), announced.start() - ROW_REACH);
		for (int at = from; at + 1 < announced.start(); at++) {
			char c = text.charAt(at);
			if (COUNTS.has(c) && MEASURES.has(text.charAt(at + 1)) && number(String.valueOf(c)) == last) {
				return true;
			}
		}
		return false;
	}

	/** 总则4条、附则2条: the last of some numbers announces nothing. */
	private boolean isOneOfRow(Matcher announced) {
		String text = this.piece.text();
		int begin = Sentence.begin(text, announced.start());
		if (counted(text, begin, announced) > 1) {
			return true;
		}
		int mark = Math.max(text.lastIndexOf('、', announced.start()), text.lastIndexOf('和', announced.start()));
		char unit = text.charAt(announced.end(1));
		return mark > begin && announced.start() - mark <= ROW_REACH && mark > 1 && (text.charAt(mark - 1) == unit
				&& (Sentence.isDigit(text.charAt(mark - 2)) || NUMERALS.indexOf(text.charAt(mark - 2)) >= 0));
	}

	/** 第一章4条，第二章6条，第三章3条: how many of the unit stand before. */
	private static int counted(String text, int from, Matcher announced) {
		char unit = text.charAt(announced.end(1));
		int counted = 0;
		for (int at = text.indexOf(unit, from); at >= 0 && at < announced.start(); at = text.indexOf(unit, at + 1)) {
			counted += (at > from && Sentence.isDigit(text.charAt(at - 1))) ? 1 : 0;
		}
		return counted;
	}

	/** Counts on through the next paragraphs that begin with the points to come. */
	private static int following(Piece piece, String first, int before) {
		List<Piece> pieces = piece.whole().pieces();
		int last = before;
		int from = piece.place() + 1;
		int between = 0;
		for (int at = from; at < Math.min(pieces.size(), from + MOST_PARAGRAPHS) && between <= MOST_BETWEEN; at++) {
			String paragraph = pieces.get(at).text();
			if (paragraph.startsWith(word(first, last + 2))) {
				return 0;
			}
			if (last > 0 && paragraph.startsWith(first)) {
				return last;
			}
			boolean next = paragraph.startsWith(word(first, last + 1));
			last = next ? count(first, paragraph, last) : last;
			between = next ? 0 : between + 1;
		}
		return last;
	}

	/**
	 * The number of the last point of the row that goes on there; 0 where a number in it
	 * is left out, which is another fault.
	 */
	private static int count(String first, String text, int before) {
		int last = before;
		int at = 0;
		while (last < NUMERALS.length()) {
			int next = next(text, word(first, last + 1), at);
			int again = text.indexOf(first, at + ((last > 0) ? 0 : first.length()));
			if (next < 0 || last > 0 && again >= 0 && again < next) {
				return (next(text, word(first, last + 2), at) > 0) ? 0 : last;
			}
			last++;
			at = next + 2;
		}
		return last;
	}

	private static int next(String text, String word, int from) {
		int at = text.indexOf(word, from);
		while (at > 0 && !isBegin(text, at)) {
			at = text.indexOf(word, at + 1);
		}
		return at;
	}

	/** The mark of a point in the row of a first one. */
	private static String word(String first, int number) {
		if (number > NUMERALS.length()) {
			return "…";
		}
		return first.replace('一', NUMERALS.charAt(number - 1))
			.replace("1", Integer.toString(number))
			.replace('①', CIRCLED.charAt(number - 1));
	}

	private static int number(String numeral) {
		return Character.isDigit(numeral.charAt(0)) ? Integer.parseInt(numeral)
				: numeral.equals("两") ? 2 : NUMERALS.indexOf(numeral) + 1;
	}

}
