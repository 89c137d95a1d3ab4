package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.Arrays;

import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.told.Places;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the text with so many digits that another is hardly ever near by chance.
 *
 * @param piece its paragraph
 * @param figures the figures of that
 * @param amount the figure
 * @param written its digits as written, without 万 and 亿
 */
record LongFigure(Piece piece, Figures figures, Amount amount, BigDecimal written) {

	/** Figures of fewer digits are near another by chance. */
	static final int FEWEST_DIGITS = 4;

	private static final int MOST_DIGITS = 15;

	/** How far before and behind a figure the words stand that name it. */
	private static final int WORDS_BEFORE = 40;

	private static final int WORDS_BEHIND = 8;

	/** Places behind the point beyond that are of no text. */
	private static final int MOST_PLACES = 7;

	/** The figure of an amount; null when it is short. */
	static @Nullable LongFigure of(Piece piece, Figures figures, Amount amount) {
		String text = figures.text();
		int end = amount.from();
		int digits = 0;
		boolean grouped = false;
		while (end < text.length() && (Sentence.isDigit(text.charAt(end)) || ".,".indexOf(text.charAt(end)) >= 0)) {
			digits += Sentence.isDigit(text.charAt(end)) ? 1 : 0;
			grouped = grouped || text.charAt(end) == ',';
			end++;
		}
		if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
			return null;
		}
		String words = text.substring(amount.from(), end);
		BigDecimal written = new BigDecimal(grouped ? words.replace(",", "") : words);
		return isLong(written) ? new LongFigure(piece, figures, amount, written) : null;
	}

	static boolean isLong(BigDecimal figure) {
		return figure.precision() >= FEWEST_DIGITS && figure.precision() <= MOST_DIGITS;
	}

	/** Alike for figures of the same digits and places only. */
	static long key(BigDecimal figure) {
		return key(Math.abs(figure.unscaledValue().longValue()), figure.scale());
	}

	private static long key(long digits, int scale) {
		return digits * (MOST_PLACES + 1) + Math.min(scale, MOST_PLACES);
	}

	/** How many digits it has without the noughts behind. */
	int significant() {
		return this.written.stripTrailingZeros().precision();
	}

	/**
	 * The keys of those that are it with one digit changed, or two neighbours that have
	 * changed places.
	 */
	long[] near() {
		long digits = this.written.unscaledValue().longValue();
		int places = this.written.precision();
		long[] near = new long[places * 10];
		int size = 0;
		long power = 1;
		for (int place = 0; place < places; place++, power *= 10) {
			long own = digits / power % 10;
			for (int digit = 0; digit < 10; digit++) {
				if (digit != own) {
					near[size++] = key(digits + (digit - own) * power, this.written.scale());
				}
			}
			long next = digits / power / 10 % 10;
			if (place + 1 < places && next != own) {
				near[size++] = key(digits + (own - next) * power * 9, this.written.scale());
			}
		}
		return Arrays.copyOf(near, size);
	}

	/** The words around it in its sentence. */
	String around() {
		return before() + this.figures.text()
			.substring(this.amount.to(), Math.min(this.figures.text().length(), this.amount.to() + WORDS_BEHIND));
	}

	/** The words before it in its sentence. */
	String before() {
		String text = this.figures.text();
		int begin = Math.max(Sentence.begin(text, this.amount.from()), this.amount.from() - WORDS_BEFORE);
		return text.substring(begin, this.amount.from());
	}

	/** So many characters right before it. */
	String name(int most) {
		return this.figures.text().substring(Math.max(0, this.amount.from() - most), this.amount.from());
	}

	/** The figure with its unit. */
	String words() {
		return this.figures.text().substring(this.amount.from(), this.amount.to());
	}

}
