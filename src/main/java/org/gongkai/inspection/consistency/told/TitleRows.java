package org.gongkai.inspection.consistency.told;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.consistency.figures.Mention;
import org.gongkai.inspection.consistency.figures.NameList;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/**
 * 关于5起典型案例的通报, and 现将典型案例通报如下： with six points below it: what the title counts is what
 * the points are.
 */
public final class TitleRows {

	private static final Pattern COUNT = Pattern
		.compile("(?<![第0-9一二三四五六七八九十])([二两三四五六七八九十]|1?[0-9])(起|个|项|条|例|件|宗|类|种|家|名|位|户|处|款)([\\p{IsHan}“”]{2,30})");

	/** Where the points are announced at the latest. */
	private static final int MOST_PIECES = 8;

	private static final int MOST_PARAGRAPHS = 4;

	private static final int WORDS = 3;

	private TitleRows() {
	}

	public static void check(InspectedText text, Consumer<Hit> hits) {
		Piece title = text.pieces().get(0);
		Matcher count = COUNT.matcher(title.text());
		if (!count.find()) {
			return;
		}
		List<Piece> pieces = text.pieces();
		for (Piece piece : pieces.subList(2, Math.min(pieces.size() - 1, 2 + MOST_PIECES))) {
			String words = piece.text();
			if (piece.block() instanceof Block.Paragraph && (words.endsWith("如下:") || words.endsWith("如下。"))) {
				compare(title, count, piece, hits);
				return;
			}
		}
		names(title, count, pieces.subList(2, Math.min(pieces.size() - 1, 2 + MOST_PARAGRAPHS)), hits);
	}

	/** 命名5个县级文明村 and 命名甲村、乙村、丙村、丁村为县级文明村: the only row of what the title counts. */
	private static void names(Piece title, Matcher count, List<Piece> pieces, Consumer<Hit> hits) {
		NameList only = NameList.NONE;
		for (Piece piece : pieces) {
			String text = (piece.block() instanceof Block.Paragraph && piece.mayHold('、')) ? piece.text() : "";
			for (String sentence : text.split("。")) {
				for (String clause : sentence.split("[,;:]")) {
					NameList row = isRow(clause) ? NameList.of(clause) : NameList.NONE;
					if (row.least() <= 2) {
						continue;
					}
					if (only.isCounted() || COUNT.matcher(sentence).find() || !isCounted(clause, count.group(3))) {
						return;
					}
					only = row;
				}
			}
		}
		int told = SpelledNumbers.count(count.group(1));
		if (only.isNot(told) && Math.abs(told - only.least()) <= Math.max(1, told / 4)) {
			hits.accept(title.hit(Severity.CONFIRM, count.start(), count.end(2),
					"标题写的是%s，正文列了%d个。请核对名称和个数。".formatted(count.group(1) + count.group(2), only.least()), null));
		}
	}

	private static boolean isRow(String clause) {
		int mark = clause.indexOf('、');
		return mark > 1 && clause.indexOf('等') < 0 && !Sentence.hasDigit(clause, 0, clause.length())
				&& clause.lastIndexOf('、') > mark;
	}

	/** Whether all names end as what is counted does. */
	private static boolean isCounted(String clause, String noun) {
		String[] names = clause.split("、");
		String end = names[0].substring(names[0].length() - 1);
		for (String name : names) {
			if (name.isEmpty() || name.equals(names[names.length - 1]) ? name.indexOf(end) < 1 : !name.endsWith(end)) {
				return false;
			}
		}
		return noun.contains(end);
	}

	private static void compare(Piece title, Matcher count, Piece announcing, Consumer<Hit> hits) {
		String words = announcing.text();
		String sentence = words.substring(Sentence.begin(words, words.length() - 1));
		int rows = NumberedRows.pointsBelow(announcing);
		int shared = Mention.shared(Mention.pairs(count.group(3)), Mention.pairs(sentence));
		boolean counted = sentence.indexOf(count.group(2)) > 0 && COUNT.matcher(sentence).find();
		if (rows > 1 && rows != SpelledNumbers.count(count.group(1)) && shared >= WORDS && !counted) {
			hits.accept(title.hit(Severity.CONFIRM, count.start(), count.end(2),
					"标题写的是%s，正文列了%d条。请核对是标题写错还是多列、漏列。".formatted(count.group(1) + count.group(2), rows), null));
		}
	}

}
