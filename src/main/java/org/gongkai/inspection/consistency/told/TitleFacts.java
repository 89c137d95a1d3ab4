package org.gongkai.inspection.consistency.told;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.consistency.figures.Mention;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/**
 * What the title says once and the text never: 第八届 where it tells of 第九届. The first place
 * that speaks of the same matter is pointed at.
 */
public final class TitleFacts {

	private static final String NUMERAL = "[0-9]{1,4}|[一二三四五六七八九十百零〇]{1,5}";

	/** 第八届, 第12期, 第87号 and 第3次. */
	private static final Pattern ORDINAL = Pattern.compile("第(" + NUMERAL + ")(届|期|批|号|次|季度|轮|标段|版)");

	private static final int WORDS_OF_CLAUSE = 4;

	private static final int MOST_PIECES = 400;

	private final InspectedText text;

	private final Consumer<Hit> hits;

	private final String title;

	private TitleFacts(InspectedText text, Consumer<Hit> hits) {
		this.text = text;
		this.hits = hits;
		this.title = NormalizedText.of(text.title()).text();
	}

	public static void check(InspectedText text, Consumer<Hit> hits) {
		TitleFacts facts = new TitleFacts(text, hits);
		if (facts.title.indexOf('第') >= 0) {
			facts.ordinal();
		}
	}

	private List<Piece> pieces() {
		List<Piece> pieces = this.text.pieces();
		return pieces.subList(2, Math.min(pieces.size() - 1, MOST_PIECES));
	}

	private static String clause(String text, int at) {
		int begin = Sentence.clause(text, Sentence.begin(text, at), at, ",;:");
		int end = at;
		while (end < text.length() && end - at < 60 && ",;。:\n".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return text.substring(begin, end);
	}

	private void ordinal() {
		Matcher titled = ORDINAL.matcher(this.title);
		while (titled.find()) {
			ordinal(titled.group(1), titled.group(2), titled.start(), titled.end());
		}
	}

	/**
	 * One of the same kind and name: what stands before it or behind it does so again.
	 */
	private void ordinal(String numeral, String kind, int from, int to) {
		String behind = this.title.substring(to, Math.min(this.title.length(), to + 4));
		String before = this.title.substring(Math.max(0, from - 4), from);
		Piece place = null;
		int at = 0;
		int end = 0;
		Set<Integer> others = new HashSet<>();
		for (Piece piece : pieces()) {
			Matcher other = piece.mayHold('第') && piece.mayHold(kind) ? ORDINAL.matcher(piece.text()) : null;
			while (other != null && other.find()) {
				if (!other.group(2).equals(kind)) {
					continue;
				}
				if (value(other.group(1)) == value(numeral)) {
					return;
				}
				others.add(value(other.group(1)));
				boolean named = behind.length() > 1 && piece.text().startsWith(behind.substring(0, 2), other.end())
						|| before.length() > 3 && piece.text().startsWith(before, Math.max(0, other.start() - 4))
						|| Mention.shared(Mention.pairs(this.title),
								Mention.pairs(clause(piece.text(), other.start()))) >= WORDS_OF_CLAUSE;
				if (named && place == null) {
					place = piece;
					at = other.start();
					end = other.end();
				}
			}
		}
		if (place != null && others.size() == 1) {
			report(place, at, end, this.title.substring(from, to));
		}
	}

	private static int value(String numeral) {
		return Sentence.isDigit(numeral.charAt(0)) ? Integer.parseInt(numeral) : SpelledNumbers.value(numeral);
	}

	private void report(Piece piece, int from, int to, String titled) {
		this.hits.accept(piece.hit(Severity.CONFIRM, from, to,
				"标题写的是%s，这里写的是%s。请核对后统一。".formatted(titled, piece.text().substring(from, to)), null));
	}

}
