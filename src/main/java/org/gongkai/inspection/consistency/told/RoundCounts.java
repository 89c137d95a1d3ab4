package org.gongkai.inspection.consistency.told;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/** 百余名网格员 of whom the text counts 86名: a round number that the exact one is not near. */
public final class RoundCounts {

	/** 百余名, 近百名, 上千人, 120余名: how many, and by which word more or fewer. */
	private static final Pattern ROUND = Pattern.compile(
			"(?<![0-9一二三四五六七八九十百千万.])(近|上|超|逾)?([0-9]{1,5}|[一二两三四五六七八九]?[十百千万])(余|多)?(名|人|户|家|个|辆|台|件|场|座|处|支|份|位)([\\p{IsHan}]{2})");

	private static final CharacterSet POWERS = CharacterSet.of("余多近上超逾");

	private static final CharacterSet NUMERALS = CharacterSet.of("0123456789一二两三四五六七八九十百千万");

	private static final int LONGEST = 10;

	/** A text of more tells of many things. */
	private static final int MOST_PIECES = 200;

	private static final int MOST = 20;

	private static final WordSet PERSONS = WordSet.of("名|人|位");

	private static final WordSet OTHER = WordSet.of("累计|去年|上年|每|全国|全省|全市|历年|以来|计划|预计|总|另|共计|现有");

	private RoundCounts() {
	}

	public static void check(InspectedText text, Consumer<Hit> hits) {
		int asked = 0;
		if (text.pieces().size() > MOST_PIECES) {
			return;
		}
		for (Piece piece : text.pieces()) {
			if (piece.number() == InspectedText.CATALOGUE || !piece.mayHoldAny(POWERS)) {
				continue;
			}
			String words = piece.text();
			for (int at = 0; at < words.length(); at++) {
				if (!POWERS.has(words.charAt(at)) || !isBesideNumber(words, at)) {
					continue;
				}
				Matcher round = ROUND.matcher(words)
					.region(Math.max(0, at - LONGEST), Math.min(words.length(), at + LONGEST))
					.useTransparentBounds(true);
				if (round.find() && round.start() <= at && round.end() > at
						&& (round.group(1) != null) != (round.group(3) != null) && !isOther(piece, round.start())) {
					if (asked++ > MOST) {
						return;
					}
					round(text, piece, round, hits);
				}
			}
		}
	}

	private static boolean isBesideNumber(String words, int at) {
		return at > 0 && NUMERALS.has(words.charAt(at - 1))
				|| at + 1 < words.length() && NUMERALS.has(words.charAt(at + 1));
	}

	private static boolean isOther(Piece piece, int at) {
		String words = piece.text();
		return OTHER.in(words, Sentence.clause(words, Sentence.begin(words, at), at, ",;:"), at);
	}

	/** Holds it against the only exact number of the same. */
	private static void round(InspectedText text, Piece piece, Matcher round, Consumer<Hit> hits) {
		double number = Sentence.isDigit(round.group(2).charAt(0)) ? Double.parseDouble(round.group(2))
				: SpelledNumbers.value(round.group(2));
		Amount only = null;
		Piece of = null;
		for (Piece other : text.pieces()) {
			if (other.number() == InspectedText.CATALOGUE || !other.mayHold(round.group(5))) {
				continue;
			}
			for (Amount amount : Figures.of(other).all()) {
				boolean same = other.text().startsWith(round.group(5), amount.to()) && !amount.vague()
						&& (amount.unit().equals(round.group(4))
								|| PERSONS.in(amount.unit()) && PERSONS.in(round.group(4)));
				if (!same) {
					continue;
				}
				if (isNear(amount.number(), number, round) || isOther(other, amount.from())) {
					return;
				}
				if (only != null && only.number() != amount.number()) {
					return;
				}
				only = amount;
				of = other;
			}
		}
		if (only != null && of != null && only.number() > number / 3 && only.number() < number * 3) {
			hits.accept(piece.hit(Severity.CONFIRM, round.start(), round.end(4),
					"另一处写的是%s，这里写的是%s。请核对后统一；不是同一个数的，请在文中写明。".formatted(of.text().substring(only.from(), only.to()),
							round.group().substring(0, round.end(4) - round.start())),
					null));
		}
	}

	private static boolean isNear(double exact, double number, Matcher round) {
		boolean below = "近".equals(round.group(1));
		return below ? exact <= number && exact >= number * 0.8 : exact >= number && exact < number * 2;
	}

}
