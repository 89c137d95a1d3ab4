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
	}

	private static void compare(Piece title, Matcher count, Piece announcing, Consumer<Hit> hits) {
		String words = announcing.text();
		String sentence = words.substring(Sentence.begin(words, words.length() - 1));
		int rows = ListCounts.pointsBelow(announcing);
		int shared = Mention.shared(Mention.pairs(count.group(3)), Mention.pairs(sentence));
		boolean counted = sentence.indexOf(count.group(2)) > 0 && COUNT.matcher(sentence).find();
		if (rows > 1 && rows != SpelledNumbers.count(count.group(1)) && shared >= WORDS && !counted) {
			hits.accept(title.hit(Severity.CONFIRM, count.start(), count.end(2),
					"标题写的是%s，正文列了%d条。请核对是标题写错还是多列、漏列。".formatted(count.group(1) + count.group(2), rows), null));
		}
	}

}
