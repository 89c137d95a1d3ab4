package org.gongkai.inspection.consistency.figures;

import java.util.Arrays;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.jspecify.annotations.Nullable;

/** An amount with the words around it that tell what it is of. */
public final class Mention {

	private static final int BEFORE = 24;

	private static final int BEHIND = 12;

	private static final int SENTENCE = 48;

	private static final WordSet CORRECTED = WordSet.of("改为|更正|调整为|调整到|修改|变更|修订为|误写|勘误|提高到|增加到|扩大到|延长|顺延");

	private static final CharacterSet BASE_BEGINS = CharacterSet.of("比较与");

	private static final CharacterSet BASE_ENDS = CharacterSet.of("的年月度期末初算数");

	private static final Pattern BASE = Pattern
		.compile("[比较与](?:[0-9]{4}|[上去]|年|期)[\\p{IsHan}]{0,3}?[年月度期末初](?:预算|决算|计划)?数?的?$");

	private final Piece piece;

	private final Amount amount;

	private @Nullable String before;

	private @Nullable String behind;

	private int begin = -1;

	public Mention(Piece piece, Amount amount) {
		this.piece = piece;
		this.amount = amount;
	}

	public Piece piece() {
		return this.piece;
	}

	public Amount amount() {
		return this.amount;
	}

	/** What stands before it in its clause. */
	public String before() {
		String known = this.before;
		if (known == null) {
			String text = this.piece.text();
			int from = this.amount.from();
			while (from > 0 && this.amount.from() - from < BEFORE && isPart(text.charAt(from - 1))) {
				from--;
			}
			known = text.substring(from, this.amount.from());
			this.before = known;
		}
		return known;
	}

	/** What stands right behind it. */
	public String behind() {
		String known = this.behind;
		if (known == null) {
			String text = this.piece.text();
			int to = this.amount.to();
			while (to < text.length() && to - this.amount.to() < BEHIND && isPart(text.charAt(to))) {
				to++;
			}
			known = text.substring(this.amount.to(), to);
			this.behind = known;
		}
		return known;
	}

	private static boolean isPart(char c) {
		return Sentence.isHan(c) || Sentence.isDigit(c) || "“”()".indexOf(c) >= 0;
	}

	public String words() {
		return this.piece.text().substring(this.amount.from(), this.amount.to());
	}

	private int begin() {
		if (this.begin < 0) {
			this.begin = Sentence.begin(this.piece.text(), this.amount.from());
		}
		return this.begin;
	}

	/** The sentence up to the amount, as far as it is near. */
	public String sentenceBefore() {
		return this.piece.text().substring(Math.max(begin(), this.amount.from() - SENTENCE), this.amount.from());
	}

	/** The sentence around the amount. */
	public String sentence() {
		String text = this.piece.text();
		return text.substring(begin(), Sentence.end(text, this.amount.to()));
	}

	/** Whether an earlier one stands in the same sentence, held against this one. */
	public boolean isBeside(Mention earlier) {
		return this.piece == earlier.piece && earlier.amount.from() >= begin();
	}

	/** The pairs of Chinese characters in some words, in the order of their numbers. */
	public static int[] pairs(String... parts) {
		int most = 0;
		for (String words : parts) {
			most += words.length();
		}
		int[] pairs = new int[most];
		int size = 0;
		for (String words : parts) {
			for (int at = 0; at + 1 < words.length(); at++) {
				if (Sentence.isHan(words.charAt(at)) && Sentence.isHan(words.charAt(at + 1))) {
					pairs[size++] = words.charAt(at) << Character.SIZE | words.charAt(at + 1);
				}
			}
		}
		Arrays.sort(pairs, 0, size);
		int distinct = 0;
		for (int at = 0; at < size; at++) {
			if (distinct == 0 || pairs[at] != pairs[distinct - 1]) {
				pairs[distinct++] = pairs[at];
			}
		}
		return Arrays.copyOf(pairs, distinct);
	}

	/** How many are among both. */
	public static int shared(int[] one, int[] other) {
		int shared = 0;
		int second = 0;
		for (int pair : one) {
			while (second < other.length && other[second] < pair) {
				second++;
			}
			shared += (second < other.length && other[second] == pair) ? 1 : 0;
		}
		return shared;
	}

	/** 比上年的22.08亿元增长: what something is held against, which has no name of its own. */
	public boolean isBase() {
		String text = this.piece.text();
		int from = this.amount.from();
		return from > 1 && BASE_ENDS.has(text.charAt(from - 1))
				&& BASE_BEGINS.in(text, Math.max(0, from - BEFORE), from) && BASE.matcher(before()).find();
	}

	/** Whether it is told as a part: the parts of two totals often have one name. */
	public boolean isAmong() {
		return before().contains("其中");
	}

	/** Whether a sentence tells that one number took the place of the other. */
	public boolean isCorrected() {
		// what is 维修改造 is not 修改, and what is not to be altered is not altered
		return CORRECTED.in(sentence())
				&& CORRECTED.in(sentence().replace("修改造", "").replace("修改建", "").replace("擅自变更", ""));
	}

}
