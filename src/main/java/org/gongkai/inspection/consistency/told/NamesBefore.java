package org.gongkai.inspection.consistency.told;

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

/** 甲局、乙局、丙局联合检查。两部门…: as many as the sentence before names, all of one kind. */
final class NamesBefore {

	/** A count at the beginning of a sentence, of those that the one before names. */
	private static final Pattern AGAIN = Pattern
		.compile("(?:以上|上述)?([二两三四五六七八九十]|[2-9])(?:个|家|所)?(部门|单位|镇|乡镇|乡|村|街道|局|县|区|社区)(?=共|联合|均|分别|将|已|的|累计|合计|通过|要)");

	private static final int REACH = 16;

	/** Of which the names need not be all, or others. */
	private static final WordSet PART = WordSet.of("其中|等|包括|如|除|其余|另|部分|主要|重点|前|新增|累计|目前|共有|现有|每");

	private static final CharacterSet MEASURES = CharacterSet.of("个家所名位户处支项条件部座种类款篇门");

	/** 上述5个工作日 */
	private static final WordSet TIME = WordSet.of("月|工作日|百分|小时|日历|自然|半|以上|以下|以内|左右|标准|基点");

	private static final int SHORTEST_LIST = 3;

	private NamesBefore() {
	}

	/** What the sentence before names, all of one kind. */
	static void compare(Piece piece, int at, Contradictions found) {
		String text = piece.text();
		Matcher count = AGAIN.matcher(text).region(at, Math.min(text.length(), at + REACH)).useTransparentBounds(true);
		int last = at - 1;
		while (last > 0 && at - last < 4 && text.charAt(last) != '。' && text.charAt(last) != ';') {
			last--;
		}
		if (!count.lookingAt() || last <= 0) {
			above(piece, at, found);
			return;
		}
		String sentence = text.substring(Sentence.begin(text, last), last);
		String kinds = count.group(2).matches("部门|单位|局") ? "局委办院会署队"
				: count.group(2).length() > 1 || "乡镇".indexOf(count.group(2)) < 0 ? count.group(2) + "乡镇道"
						: count.group(2);
		int names = 0;
		for (String clause : sentence.split("[,;:]")) {
			String[] parts = clause.split("、");
			int own = 0;
			for (String part : parts) {
				own += (part.length() > 1 && hasKind(part, kinds)) ? 1 : 0;
			}
			boolean list = parts.length > 1 && own == parts.length;
			if (list && names > 0 || clause.indexOf('等') >= 0 && list) {
				return;
			}
			names = list ? own + joined(clause) : names;
		}
		if (names > 1 && names != SpelledNumbers.count(count.group(1))) {
			found.report(count.start(1), count.end(), "前一句列了%d个，这里写%s。请核对名称和个数。".formatted(names, count.group(1)));
		}
	}

	/** 上述5家单位, of four that are named in the sentence before. */
	private static void above(Piece piece, int at, Contradictions found) {
		String text = piece.text();
		int numeral = SpelledNumbers.end(text, at);
		if (text.charAt(at - 1) == '。' || text.charAt(at - 1) == ';'
				|| !MEASURES.in(text, numeral, Math.min(text.length(), numeral + 1)) || numeral - at > 2
				|| TIME.lengthAt(text, numeral + 1) > 0) {
			return;
		}
		int begin = Sentence.begin(text, at);
		String before = (begin > 0) ? sentence(text, begin - 1)
				: (piece.number() > 0) ? last(piece.whole().pieces().get(piece.place() - 1)) : "";
		int names = row(before);
		int told = SpelledNumbers.count(text.substring(at, numeral));
		if (names >= SHORTEST_LIST && names != told && Math.abs(told - names) <= Math.max(2, names / SHORTEST_LIST)) {
			found.report(at, numeral + 1,
					"前面列了%d个，这里写的是%s。请核对个数和名称。".formatted(names, text.substring(at, numeral + 1)));
		}
	}

	private static String last(Piece piece) {
		String words = piece.text();
		boolean closed = piece.block() instanceof Block.Paragraph && words.endsWith("。");
		return closed ? sentence(words, words.length() - 1) : "";
	}

	private static String sentence(String words, int end) {
		return words.substring(Sentence.begin(words, end), end);
	}

	/** How many names stand in the only row of a sentence; 0 without such a row. */
	private static int row(String sentence) {
		int names = 0;
		for (String clause : sentence.split("[,;:]")) {
			String[] parts = clause.split("、", -1);
			if (parts.length < SHORTEST_LIST) {
				continue;
			}
			boolean plain = names == 0 && PART.lengthAt(clause, 0) == 0 && clause.indexOf('等') < 0
					&& !Sentence.hasDigit(clause, 0, clause.length());
			for (int at = 1; at < parts.length; at++) {
				plain = plain && parts[at].length() >= SHORTEST_LIST && parts[at].indexOf('和') < 0
						&& parts[at].indexOf('及') < 0 && parts[at].indexOf('与') < 0;
			}
			if (!plain) {
				return 0;
			}
			names = parts.length;
		}
		return names;
	}

	private static int joined(String clause) {
		return NameList.of(clause).most() - NameList.of(clause).least();
	}

	/** The last name of a list has the sentence's verb behind it. */
	private static boolean hasKind(String part, String kinds) {
		for (int at = 1; at < part.length(); at++) {
			if (kinds.indexOf(part.charAt(at)) >= 0) {
				return true;
			}
		}
		return false;
	}

}
