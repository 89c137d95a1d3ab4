package org.gongkai.inspection.consistency.told;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.NameList;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;
import org.jspecify.annotations.Nullable;

/**
 * 三项工作：甲、乙、丙。 and 以下6家: as many names behind a count as it says, in the same sentence.
 */
final class AnnouncedNames {

	/** The count, and what is counted, right before the list. */
	private static final Pattern COUNT = Pattern.compile(
			"(?<![第几数0-9.一二两三四五六七八九十百千万])([二两三四五六七八九十]|十[一二三四五六七八九]|[1-9][0-9]?)(个|家|所|项|名|类|种|处|位|条|大|方面|级|步|件|部分|部|期|批|轮|组|阶段|环节|种类|座|支|款|期|次|场|起|门|张|宗|章|编|份|户)"
					+ "([\\p{IsHan}“”]{0,20}),?(?:(?:现|拟|具体)?[\\p{IsHan}]{0,6}(?:公示|公布|通报|名单))?(?:分别是|分别为|即|依次是|依次为|包括|如下)?,?[:(]?$");

	/** The same anywhere before 名单如下. */
	private static final Pattern LISTED = Pattern.compile(
			"(?<![第几数0-9.])([二两三四五六七八九十]|十[一二三四五六七八九]|[1-9][0-9]?)(个|家|所|名|位|户|处|支|项|件|部|份|种|类|门|条|座)(?!月|工作日|自然日|百分|小时|标准)([\\p{IsHan}“”]{0,20})");

	/** With which what is counted begins. */
	private static final CharacterSet MEASURES = CharacterSet.of("个家所项名类种处位条大方级步件部期批轮组阶环座支款次场起门张宗章编份户");

	/** With which names begin that a count before them is of. */
	private static final WordSet NAMING = WordSet
		.of("分别是|分别为|即|依次是|依次为|分为|具体为|具体是|具体包括|分别涉及|分别设在|分别位于|分布在|分配到|他们是|它们是|,为|,是|的为|的是|包括|包含");

	/** With which a sentence begins that names what the one before counts. */
	private static final WordSet BEGINNING = WordSet.of("分别|具体|他们|它们|即|依次");

	/** Which name all that were counted only where these are told to be all. */
	private static final WordSet INCLUDING = WordSet.of("包括|包含");

	/** 前3名的甲、乙、丙: with a list right behind. */
	private static final WordSet RANKED = WordSet.of("名的|位的");

	/** With which what follows is no list of all. */
	private static final WordSet NO_LIST = WordSet.of("其中|含|如|例如|详见|见|共|一是|一要|1.|(1)|(一)|①|第一|首先|以下|不含|附|一、");

	/** Of a count that stands farther from its list: 拟将下列8个村确定为示范村，现予公示： */
	private static final WordSet POINTING_DOWN = WordSet.of("下列|以下|如下");

	/** Counts that the list behind them does not make up. */
	private static final WordSet OTHER = WordSet.of("之一|最|分别|其中|前|后|每|至少|不少于|以上|不足|个月|年");

	private static final CharacterSet COUNTS = CharacterSet.of("0123456789二两三四五六七八九十");

	private static final Pattern PARTS = Pattern.compile("[0-9二两三四五六七八九十]+");

	/** Of a numbered point: 一、 */
	private static final String NOT_NAMES = "一二三四五六七八九十";

	/** Of sentences, not of a list of names. */
	private static final CharacterSet OF_SENTENCES = CharacterSet.of(",。;:!?");

	private static final int REACH = 28;

	private static final int LONGEST = 400;

	private final String text;

	private final Contradictions found;

	private AnnouncedNames(String text, Contradictions found) {
		this.text = text;
		this.found = found;
	}

	/** 一等奖（3名）, above the names. */
	static void heading(Piece piece, Contradictions found) {
		if (piece.text().endsWith(":") || piece.text().endsWith(")")) {
			new AnnouncedNames(piece.text(), found).below(piece);
		}
	}

	static void check(Piece piece, Contradictions found) {
		heading(piece, found);
		if (!piece.mayHold('、') && !piece.mayHold(';') && !piece.mayHold(',') && !piece.mayHold('》')) {
			return;
		}
		AnnouncedNames names = new AnnouncedNames(piece.text(), found);
		names.lists(":", "。\n");
		names.lists("(", ")");
		NAMING.each(piece.text(), (from, to) -> names.list(from, to, "。\n:"));
		if (piece.mayHold('前') || piece.mayHold('后')) {
			RANKED.each(piece.text(), names::ranked);
		}
	}

	/** 先进集体6个，现予公示：, and the names in a paragraph of their own. */
	private void below(Piece piece) {
		List<Piece> pieces = piece.whole().pieces();
		int next = piece.place() + 1;
		if (piece.number() < 0 || next >= pieces.size() || !(pieces.get(next).block() instanceof Block.Paragraph)) {
			return;
		}
		String text = pieces.get(next).text();
		String list = text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
		boolean names = list.indexOf('、') > 0 && list.length() < LONGEST && !Sentence.hasDigit(list, 0, list.length())
				&& NOT_NAMES.indexOf(list.charAt(list.indexOf('、') - 1)) < 0
				&& !OF_SENTENCES.in(list, 0, list.length());
		int opening = this.text.length() - 1;
		int counted = names ? counted(opening) : -1;
		Matcher count = (counted >= 0) ? count(counted, opening) : null;
		count = (names && count == null && POINTING_DOWN.in(this.text)) ? sole(opening) : count;
		if (count != null && !OTHER.in(count.group(3))) {
			compare(list, count, count.end());
		}
	}

	private void lists(String opening, String ends) {
		for (int at = this.text.indexOf(opening, 1); at > 0; at = this.text.indexOf(opening, at + opening.length())) {
			list(at, at + opening.length(), ends);
		}
	}

	/** 对前3名的甲、乙、丙予以表扬: the names right behind their rank. */
	private void ranked(int at, int from) {
		int count = at - 1;
		while (count > 0 && COUNTS.has(this.text.charAt(count))) {
			count--;
		}
		int end = end(from, ",。;:\n");
		Matcher ranked = (end > from && "前后".indexOf(this.text.charAt(Math.max(0, count))) >= 0)
				? LISTED.matcher(this.text).region(count + 1, from).useTransparentBounds(true) : null;
		String list = this.text.substring(from, Math.max(from, end));
		if (ranked != null && ranked.lookingAt() && list.indexOf('、') > 1
				&& !Sentence.hasDigit(list, 0, list.length())) {
			compare(list, ranked, end);
		}
	}

	/** Compares a list that opens there with the count before it. */
	private void list(int opening, int from, String ends) {
		if (this.text.startsWith("分为", opening) && this.text.charAt(Math.max(0, opening - 1)) != ',') {
			return;
		}
		if (from >= this.text.length() || NO_LIST.lengthAt(this.text, from) > 0) {
			return;
		}
		int counted = counted(opening);
		boolean including = INCLUDING.lengthAt(this.text, opening) > 0;
		Matcher count = (counted < 0) ? (including ? null : announced(opening, from)) : count(counted, opening);
		if (count == null || OTHER.in(count.group(3)) || including && !isAll(counted)) {
			return;
		}
		int behind = from + ((this.text.charAt(from) == ':') ? 1 : 0);
		int end = end(behind, ends);
		if (end <= behind) {
			return;
		}
		String list = this.text.substring(behind, end);
		if (!including || list.indexOf('和') >= 0) {
			String row = (ends.length() > 2) ? first(list) : list;
			compare(row, count, behind + row.length());
		}
	}

	/** Of what words open, the row that another clause follows. */
	private static String first(String list) {
		int comma = list.indexOf(',');
		int semicolon = list.indexOf(';');
		int end = (semicolon > 0 && semicolon < list.indexOf(';', semicolon + 1)) ? -1 : semicolon;
		end = (comma > 0 && (end < 0 || comma < end)) ? comma : end;
		int mark = list.indexOf('、');
		if (end < 0 || mark < 0 || mark > end) {
			return list;
		}
		int next = end + 1;
		while (next < list.length() && ",;".indexOf(list.charAt(next)) < 0) {
			next++;
		}
		boolean row = list.substring(end, next).indexOf('、') > 0 && !Sentence.hasDigit(list, end, next);
		return row ? list : list.substring(0, end);
	}

	private void compare(String list, Matcher count, int end) {
		NameList names = isOfBook(count.group(2)) ? NameList.separate(list) : NameList.of(list);
		int wanted = SpelledNumbers.count(count.group(1));
		if (names.isNot(wanted) && Math.abs(wanted - names.least()) <= Math.max(2, wanted / 3)
				&& !isOfParts(list, count.group(2))) {
			this.found.report(count.start(), end,
					"前面写%s，后面列了%d个。请核对名称和个数。".formatted(count.group(1) + count.group(2), names.least()));
		}
	}

	/** 规划与建设 is the name of one chapter. */
	private static boolean isOfBook(String unit) {
		return unit.equals("章") || unit.equals("编");
	}

	/** 共4家，包括甲、乙和丙: what is told to be all of them, and closed. */
	private boolean isAll(int counted) {
		return counted > 1 && this.text.charAt(counted - 1) == '共';
	}

	/** 拟认定8家单位为…机构，名单如下; 良好的6个，占50%，分别为: the only count of the sentence. */
	private @Nullable Matcher announced(int opening, int from) {
		boolean listed = this.text.startsWith("如下", opening - 2);
		char before = this.text.charAt(Math.max(0, opening - 1));
		if (before == '。' || before == ';') {
			return BEGINNING.lengthAt(this.text, opening) > 0 ? sole(opening - 1) : null;
		}
		return (listed || from - opening > 1 && before == ',') ? sole(opening) : null;
	}

	/** The only count of the sentence; null where it has none or several. */
	private @Nullable Matcher sole(int opening) {
		Matcher count = null;
		for (int at = Sentence.clause(this.text, Sentence.begin(this.text, opening), opening,
				";"); at < opening; at++) {
			boolean begins = isCount(at, opening) && (at == 0 || !COUNTS.has(this.text.charAt(at - 1)));
			Matcher here = begins ? LISTED.matcher(this.text).region(at, opening).useTransparentBounds(true) : null;
			if (here != null && here.lookingAt()) {
				if (count != null) {
					return null;
				}
				count = here;
			}
		}
		return count;
	}

	/** The count that goes right before the list; null without. */
	private @Nullable Matcher count(int from, int to) {
		Matcher count = null;
		for (int at = from; at + 1 < to; at++) {
			if (isCount(at, to)) {
				count = (count != null) ? count : COUNT.matcher(this.text).useTransparentBounds(true);
				if (count.region(at, to).lookingAt()) {
					return count;
				}
			}
		}
		return null;
	}

	/** Where the sentence or the bracket closes; -1 when it does not within bounds. */
	private int end(int from, String ends) {
		int depth = 0;
		for (int at = from; at < Math.min(this.text.length(), from + LONGEST); at++) {
			char c = this.text.charAt(at);
			if (depth == 0 && ends.indexOf(c) >= 0) {
				return at;
			}
			depth += (c == '(') ? 1 : (c == ')') ? -1 : 0;
		}
		return (this.text.length() - from < LONGEST && ends.indexOf(')') < 0) ? this.text.length() : -1;
	}

	/**
	 * Where the first count stands from which on nothing but words and marks stands up to
	 * the list; -1 without.
	 */
	private int counted(int to) {
		int counted = -1;
		for (int at = to - 1; at >= Math.max(0, to - REACH); at--) {
			if (isCount(at, to)) {
				counted = at;
			}
			char c = this.text.charAt(at);
			boolean digit = Sentence.isDigit(c);
			if (digit ? at == 0 || !Sentence.isDigit(this.text.charAt(at - 1))
					: !Sentence.isHan(c) && "“”,".indexOf(c) < 0) {
				return counted;
			}
		}
		return counted;
	}

	/** Whether a numeral stands there and a measure near behind it. */
	private boolean isCount(int at, int to) {
		return COUNTS.has(this.text.charAt(at)) && MEASURES.in(this.text, at + 1, Math.min(to, at + 3));
	}

	/** 招聘6名：教师4名、护士2名: each name stands for several. */
	private static boolean isOfParts(String list, String unit) {
		Matcher parts = PARTS.matcher(list);
		while (parts.find()) {
			if (list.startsWith(unit, parts.end())) {
				return true;
			}
		}
		return false;
	}

}
