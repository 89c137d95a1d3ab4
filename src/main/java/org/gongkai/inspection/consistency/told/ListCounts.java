package org.gongkai.inspection.consistency.told;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;
import org.jspecify.annotations.Nullable;

/**
 * 采取三项措施：一是…二是…四是…: as many points as the text announces, in one paragraph or a paragraph
 * each.
 */
public final class ListCounts {

	/** What is announced, right before the first point. */
	private static final Pattern ANNOUNCED = Pattern.compile(
			"(?<![第前几数一二三四五六七八九十0-9.])([二两三四五六七八九十]|十[一二三四五六七八九]|[2-9]|1[0-9]|20)(?:个(?!百分点|月|小时|工作日|基点|标准|自然日)|项|条|点|方面|大|类|种|步|件|部分|阶段|环节|举措|组|批次|[名家场期包](?=[,:])|标段|章(?:[0-9]{1,3}条)?|(?:宗|处|份|批)(?=[\\p{IsHan}]{0,4}:))(?:[\\p{IsHan}“”]{0,10})[:,。;—-]{0,3}$");

	/** With one of which the count begins. */
	static final CharacterSet COUNTS = CharacterSet.of("二两三四五六七八九十123456789");

	/** With one of which what is counted goes on, right behind the count. */
	private static final CharacterSet MEASURES = CharacterSet.of("个项条点方大类种步件部阶环举宗处份批组章名家场期包标");

	/** Of which any stands in each of these. */
	private static final CharacterSet FIRST_MARKS = CharacterSet.of("一1①");

	/** That points which stand before are counted. */
	private static final Pattern BACK = Pattern
		.compile("(?:以上|上述)([二两三四五六七八九]|[2-9])(?:个方面|个问题|个|项|条|点|方面|大|类)(?!月|工作日|百分|小时|单位|部门|乡镇|企业|村|项目)");

	private static final String NUMERALS = "一二三四五六七八九十";

	/** 第一名 */
	private static final int NAMED = 3;

	private static final int ROW_REACH = 16;

	/** How near behind the beginning of a number its measure is. */
	private static final int NEXT = 3;

	private static final int ANNOUNCED_REACH = 24;

	/** Lines without a mark at the end are headings only where they are short. */
	private static final int LONGEST_HEADING = 30;

	/** How far the points of one row are followed, in characters. */
	private static final int LONGEST_ROW = 3000;

	private final Piece piece;

	private final Contradictions found;

	private ListCounts(Piece piece, Contradictions found) {
		this.piece = piece;
		this.found = found;
	}

	/** 四项重点工作: what a heading announces. */
	public static void heading(Piece piece, Contradictions found) {
		new ListCounts(piece, found).below();
		AnnouncedNames.heading(piece, found);
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
			if (!NumberedRows.isBegin(text, from)) {
				continue;
			}
			int length = NumberedRows.firstAt(text, from);
			boolean named = length == 0 && text.startsWith("第一", from);
			Matcher announced = (length > 0 || named) ? announced(from) : null;
			if (named && announced != null && text.startsWith(unit(announced), from + 2)) {
				// 共4名，第一名甲公司
				length = NAMED;
			}
			if (announced != null && length > 0) {
				points(text.substring(from, from + length), from, announced);
			}
		}
	}

	private String unit(Matcher announced) {
		return this.piece.text().substring(announced.end(1), announced.end(1) + 1);
	}

	/** What is announced right before a place; null where nothing is. */
	private @Nullable Matcher announced(int to) {
		String text = this.piece.text();
		for (int at = Math.max(0, to - ANNOUNCED_REACH); at + 1 < to; at++) {
			if (COUNTS.has(text.charAt(at)) && MEASURES.in(text, at + 1, Math.min(to, at + NEXT))) {
				Matcher announced = ANNOUNCED.matcher(text).region(at, to).useTransparentBounds(true);
				if (announced.lookingAt()) {
					return announced;
				}
			}
		}
		return null;
	}

	private void points(String first, int at, Matcher announced) {
		String text = this.piece.text();
		String row = text.substring(at, Math.min(text.length(), at + LONGEST_ROW));
		int next = NumberedRows.next(row, first, first.length());
		int last = NumberedRows.count(first, (next < 0) ? row : row.substring(0, next), 0);
		if (last == 1 && next < 0) {
			last = NumberedRows.following(this.piece, first, last);
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
		int length = NumberedRows.first(below);
		Matcher announced = (length > 0) ? announced(end) : null;
		if (length > 0 && announced == null) {
			announced = heading ? SoleCount.ofHeading(text)
					: SoleCount.of(this.piece, below.substring(0, length), below);
		}
		if (length == 0 && text.endsWith(":")) {
			lines();
		}
		if (announced != null) {
			String first = below.substring(0, length);
			int inside = NumberedRows.count(first, below, 0);
			report(first, (inside > 1) ? inside : NumberedRows.following(this.piece, first, 0), announced);
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
		if (last > 1 && Math.abs(last - SpelledNumbers.count(back.group(1))) == 1) {
			this.found.report(back.start(), back.end(),
					"前面列到“%s”，这里说%s项。请核对是项数写错还是漏列。".formatted(NumberedRows.word(first, last), back.group(1)));
		}
	}

	/**
	 * The number of the last point of the row right before, in the same paragraph or in
	 * the ones before; 0 without.
	 */
	private int before(String first, String same) {
		int begin = same.lastIndexOf(first);
		if (begin >= 0) {
			return NumberedRows.count(first, same.substring(begin), 0);
		}
		List<Piece> pieces = this.piece.whole().pieces();
		int place = (this.piece.number() >= 0) ? this.piece.place() : 0;
		for (int at = place - 1; at > Math.max(1, place - NumberedRows.MOST_PARAGRAPHS); at--) {
			String paragraph = pieces.get(at).text();
			int row = paragraph.startsWith(first) ? 0 : (at == place - 1) ? paragraph.lastIndexOf(first) : -1;
			if (row > 0) {
				return NumberedRows.count(first, paragraph.substring(row), 0);
			}
			if (row == 0) {
				return NumberedRows.following(pieces.get(at - 1), first, 0);
			}
		}
		return 0;
	}

	/** 名单如下：, and a name in each of the lines below. */
	private void lines() {
		int lines = NumberedRows.namesBelow(this.piece);
		Matcher announced = (lines > 2) ? announced(this.piece.text().length()) : null;
		announced = (lines > 2 && announced == null) ? SoleCount.of(this.piece, "", "") : announced;
		int told = (announced != null) ? SpelledNumbers.count(announced.group(1)) : lines;
		if (told != lines && Math.abs(told - lines) <= Math.max(1, told / 4) && !isOneOfRow(announced)) {
			this.found.report(announced.start(), announced.end(),
					"前面说%d个，下面列了%d个。请核对是个数写错还是漏列。".formatted(told, lines));
		}
	}

	private void report(String first, int last, Matcher announced) {
		int wanted = SpelledNumbers.count(announced.group(1));
		if (last < 2 || last == wanted || isOneOfRow(announced)) {
			return;
		}
		// 三个方面、八项任务: of which the points are nearly as many
		int from = announced.start();
		int told = wanted;
		for (int at = begin(announced); at < announced.start(); at++) {
			int number = number(at, announced.start());
			if (number > 0 && Math.abs(number - last) < Math.abs(told - last)) {
				from = at;
				told = number;
			}
		}
		if (told != last) {
			this.found.report(from, announced.end(),
					"前面说%d项，后面列到“%s”。请核对是项数写错还是漏列。".formatted(told, NumberedRows.word(first, last)));
		}
	}

	private int begin(Matcher announced) {
		return Math.max(Sentence.begin(this.piece.text(), announced.start()), announced.start() - ROW_REACH);
	}

	/** The count that begins there; 0 without. */
	private int number(int at, int to) {
		String text = this.piece.text();
		boolean begins = COUNTS.has(text.charAt(at))
				&& (at == 0 || !COUNTS.has(text.charAt(at - 1)) && text.charAt(at - 1) != '第');
		int end = begins ? SpelledNumbers.end(text, at) : at;
		return (begins && end < to && MEASURES.has(text.charAt(end))) ? SpelledNumbers.count(text.substring(at, end))
				: 0;
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

}
