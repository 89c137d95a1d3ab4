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

	/** Words behind an amount that name nothing. */
	private static final WordSet NO_NOUN = WordSet.of("全部|均已|都已|进行|开展|以上|以下|左右|用于|已经|其中|同比|由于|分别|组成|参加|完成|通过|得到|予以|并");

	/** Set in bits that have been worked out; no pair's own. */
	private static final long KNOWN = 1;

	private static final WordSet DEFINITE = WordSet.of("此次|本次|本届|本期|本批|当天|当日|该|上述|前述|这|会上|上文");

	private static final WordSet CORRECTED = WordSet.of("改为|更正|调整为|调整到|修改|变更|修订为|误写|勘误|提高到|增加到|扩大到");

	private static final CharacterSet BASE_BEGINS = CharacterSet.of("比较与");

	private static final CharacterSet BASE_ENDS = CharacterSet.of("的年月度期末初算数");

	private static final Pattern BASE = Pattern
		.compile("[比较与](?:[0-9]{4}|[上去]|年|期)[\\p{IsHan}]{0,3}?[年月度期末初](?:预算|决算|计划)?数?的?$");

	private final Piece piece;

	private final Amount amount;

	/** Pairs of characters around it, told by some of their bits; 0 until asked for. */
	private long around;

	/** The same of the words that the amount counts or is called; 0 until asked for. */
	private long words;

	private @Nullable String before;

	private @Nullable String behind;

	private @Nullable String noun;

	private @Nullable String name;

	private int @Nullable [] pairs;

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

	/**
	 * Whether a word that the amount counts or is called stands around another amount.
	 */
	public boolean isNamedBy(Mention other) {
		return (bitsOfWords() & other.around()) != 0 && (other.holds(noun()) || other.holds(name()));
	}

	/** The pairs of characters of the words that it counts or is called, in bits. */
	public long bitsOfWords() {
		if (this.words == 0) {
			this.words = bits(noun()) | bits(name()) | KNOWN;
		}
		return this.words & ~KNOWN;
	}

	private boolean holds(String word) {
		return (bits(word) & around()) != 0 && (before().contains(word) || behind().contains(word));
	}

	/** The pairs of characters around it, in bits. */
	public long around() {
		if (this.around == 0) {
			this.around = bits(before()) | bits(behind()) | KNOWN;
		}
		return this.around;
	}

	private static long bits(String words) {
		long bits = 0;
		for (int at = 1; at < words.length(); at++) {
			bits |= bit(words.charAt(at - 1), words.charAt(at));
		}
		return bits;
	}

	private static long bit(char first, char second) {
		return 2L << (first * 31 + second) % (Long.SIZE - 1);
	}

	/** The first two characters of what is counted. */
	private String noun() {
		String known = this.noun;
		if (known == null) {
			String words = behind().startsWith("的") ? behind().substring(1) : behind();
			boolean named = words.length() > 1 && NO_NOUN.lengthAt(words, 0) == 0 && Sentence.isHan(words.charAt(0))
					&& Sentence.isHan(words.charAt(1));
			known = named ? words.substring(0, 2) : "";
			this.noun = known;
		}
		return known;
	}

	/** The last two characters of what it is called. */
	private String name() {
		String known = this.name;
		if (known == null) {
			String words = QuantityName.of(before());
			int end = words.length();
			boolean named = end > 1 && Sentence.isHan(words.charAt(end - 2)) && Sentence.isHan(words.charAt(end - 1));
			known = named ? words.substring(end - 2) : "";
			this.name = known;
		}
		return known;
	}

	/** The pairs of characters around the amount, in the order of their numbers. */
	private int[] pairs() {
		int[] known = this.pairs;
		if (known == null) {
			known = pairs(before(), behind());
			this.pairs = known;
		}
		return known;
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

	/** How many pairs of characters stand around both. */
	public int shared(Mention other) {
		return shared(pairs(), other.pairs());
	}

	/** How many of those around this one stand in the other's sentence. */
	public int sharedWithSentence(Mention other) {
		return shared(pairs(), pairs(other.sentence()));
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

	/** 此次签约的16个项目: whether it means one that was told before. */
	public boolean isDefinite() {
		String clause = before() + behind();
		return before().endsWith("的") && before().length() > 2 && !before().endsWith("组成的") || DEFINITE.in(clause)
				|| before().startsWith("以上")
				|| !isAmong() && (behind().contains("全部") || behind().contains("均") || behind().contains("都"));
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

	/** 其中，石塘村28户: whether its sentence tells of parts of what stands before it. */
	public boolean isOfParts() {
		return this.piece.text().startsWith("其中", begin());
	}

	/** Whether a sentence tells that one number took the place of the other. */
	public boolean isCorrected() {
		// what is 维修改造 is not 修改
		return CORRECTED.in(sentence()) && CORRECTED.in(sentence().replace("修改造", "").replace("修改建", ""));
	}

	/**
	 * Whether both are of the same time, place and part, as far as each says. One that
	 * points back need not say again of which.
	 */
	public boolean mayBeOf(Mention other) {
		return isDefinite() ? Scope.agree(this, before(), other, other.before())
				: Scope.agree(this, sentenceBefore(), other, other.sentenceBefore());
	}

}
