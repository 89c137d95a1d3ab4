package org.gongkai.inspection.spelling;

import org.gongkai.inspection.personal.PersonName;
import org.gongkai.inspection.spelling.Suspicion.Sign;

/**
 * Characters without a mark between them, in which words with a wrong one are looked for;
 * one run after the other, since there are many and most are short.
 */
final class Run {

	private static final int LONGEST_WORD = 5;

	/** A gain of less is not worth a question. */
	private static final float LEAST_GAIN = 3;

	/** No word of two characters costs less. */
	private static final float CHEAPEST = 6;

	/** In usual words no mistake is looked for. */
	private static final float USUAL = 11;

	private static final int SHORT = 3;

	private static final int LONG = 4;

	private static final String PLACES = "县市区镇乡村组屯寨庄路街巷弄社园苑河江湖山桥水岭坪坡沟湾塘港洲岛店厂厅馆院校公小大中第";

	private static final String AREAS = "省市县区州盟旗镇乡村";

	/** Behind them something new begins. */
	private static final String FUNCTION_WORDS = "由与和向在从把被对将及或往至";

	private static final String MODALS = "得能可许准应宜";

	private final Suspicions suspicions;

	private final char[] text = new char[Suspicions.LONGEST_RUN];

	private final Cut cut = new Cut(this.text);

	private String whole = "";

	private int start;

	private int length;

	private boolean table;

	private final int[] windowFrom = new int[LONGEST_WORD * LONGEST_WORD];

	private final int[] windowTo = new int[LONGEST_WORD * LONGEST_WORD];

	/** What a word would gain there at most. */
	private final float[] mostGain = new float[LONGEST_WORD * LONGEST_WORD];

	private int windows;

	/** Its gain and how easily the one character is taken for the other. */
	private float best;

	private float bestGain;

	private int bestFrom;

	private int bestTo;

	private int bestWord;

	/** Which of those that may be meant, and what it is. */
	private int bestOther;

	private char bestRight;

	Run(Suspicions suspicions) {
		this.suspicions = suspicions;
	}

	/** Looks at the run that stands there, in which something is strange. */
	void look(String whole, int from, int to, boolean table) {
		this.whole = whole;
		this.start = from;
		this.length = to - from;
		this.table = table;
		whole.getChars(from, to, this.text, 0);
		this.cut.cut(this.length);
		int first = firstWrong();
		if (first == this.length) {
			return;
		}
		this.cut.backwards();
		for (int at = first; at < this.length; at++) {
			if (mayBeWrong(at) && findWindows(at)) {
				this.best = 0;
				for (int window = 0; window < this.windows; window++) {
					tryAll(at, window);
				}
				if (this.best > 0) {
					suspect(at);
				}
			}
		}
	}

	private int firstWrong() {
		int at = 0;
		while (at < this.length && !mayBeWrong(at)) {
			at++;
		}
		return at;
	}

	/** A strange character that is no part of a usual word. */
	private boolean mayBeWrong(int at) {
		if (!this.suspicions.isStrange(at) || Confusions.NUMERALS.has(this.text[at])) {
			return false;
		}
		if (this.cut.length(at) != 2) {
			return this.cut.length(at) == 1;
		}
		int word = Vocabulary.word(this.text, this.cut.begin(at), this.cut.begin(at) + 2);
		return !Vocabulary.isSure(word) && Vocabulary.cost(word) > USUAL;
	}

	/** The stretches around the character in which a word would gain enough. */
	private boolean findWindows(int at) {
		this.windows = 0;
		for (int from = Math.max(0, at - LONGEST_WORD + 1); from <= at; from++) {
			int last = Math.min(this.length, from + LONGEST_WORD);
			for (int to = Math.max(at + 1, from + 2); to <= last; to++) {
				if (this.cut.gain(from, to, CHEAPEST) >= LEAST_GAIN) {
					float most = this.cut.gain(from, to, Vocabulary.cheapest(this.text, from, to, at));
					if (most >= LEAST_GAIN && !Vocabulary.isSure(Vocabulary.word(this.text, from, to))) {
						this.windowFrom[this.windows] = from;
						this.windowTo[this.windows] = to;
						this.mostGain[this.windows++] = most;
					}
				}
			}
		}
		return this.windows > 0;
	}

	/** Puts what may be meant in the place of a character. */
	private void tryAll(int at, int window) {
		int from = this.windowFrom[window];
		int to = this.windowTo[window];
		Neighbours words = (to - from == 2) ? Vocabulary.pairs() : Vocabulary.longer();
		Neighbours.Row behind = (from < at) ? words.behind(this.text[at - 1]) : Neighbours.Row.ANY;
		Neighbours.Row before = (at + 1 < to) ? words.before(this.text[at + 1]) : Neighbours.Row.ANY;
		Confusions meant = Confusions.of(this.text[at]);
		boolean better = this.mostGain[window] + meant.closest() + SeenPairs.MOST >= this.best;
		if (!better || !meant.row().mayShare(behind, before)) {
			return;
		}
		for (int other = 0; other < meant.size(); other++) {
			char c = meant.character(other);
			if (behind.has(c) && before.has(c)) {
				tryWord(at, window, meant, other);
			}
		}
	}

	/** Of what is equally likely the first of what may be meant counts. */
	private void tryWord(int at, int window, Confusions meant, int other) {
		float closeness = meant.closeness(other);
		if (this.mostGain[window] + closeness + SeenPairs.MOST < this.best) {
			return;
		}
		int from = this.windowFrom[window];
		int to = this.windowTo[window];
		char wrong = this.text[at];
		this.text[at] = meant.character(other);
		int word = Vocabulary.word(this.text, from, to);
		this.text[at] = wrong;
		float gain = Vocabulary.mayBeMeant(word) ? this.cut.gain(from, to, Vocabulary.cost(word)) : 0;
		float total = gain + closeness;
		if (gain >= LEAST_GAIN) {
			total += wordSeen(from, at, to, meant.character(other));
		}
		if (gain >= LEAST_GAIN && (total > this.best || total == this.best && other < this.bestOther)) {
			this.best = total;
			this.bestGain = gain;
			this.bestFrom = from;
			this.bestTo = to;
			this.bestWord = word;
			this.bestOther = other;
			this.bestRight = meant.character(other);
		}
	}

	private void suspect(int at) {
		if (at == this.bestFrom && isFunctionWord(at) || isForbidden(at)) {
			return;
		}
		float[] signs = this.suspicions.signs();
		ofCharacters(this.text[at], at, signs);
		ofPlace(signs);
		set(signs, Sign.ALWAYS, 1);
		set(signs, Sign.GAIN, this.bestGain);
		set(signs, Sign.RARE, Vocabulary.cost(this.bestWord));
		set(signs, Sign.IN_TABLE, this.table ? 1 : 0);
		if (this.suspicions.isWorth(signs)) {
			keep(at, signs.clone());
		}
	}

	/**
	 * 预算与|决算 is no wrong 预决算, and 由|桐源县 no wrong 油桐: what follows is a word of its own,
	 * or the name of a place.
	 */
	private boolean isFunctionWord(int at) {
		if (FUNCTION_WORDS.indexOf(this.text[at]) < 0 || this.cut.length(at) > 1) {
			return false;
		}
		int next = at + 1;
		boolean word = next < this.bestTo && this.cut.length(next) > 1 && next + this.cut.length(next) == this.bestTo;
		boolean place = this.bestTo + 1 < this.length && AREAS.indexOf(this.text[this.bestTo + 1]) >= 0
				&& this.cut.single(next, this.bestTo + 1);
		return word || place;
	}

	/** 不得|越过 is no wrong 不得超过: each verb may be forbidden. */
	private boolean isForbidden(int at) {
		int verb = this.bestFrom + 2;
		return this.bestTo == verb + 2 && at >= verb && this.cut.begin(at) == verb && this.cut.length(at) == 2
				&& this.text[this.bestFrom] == '不' && MODALS.indexOf(this.text[verb - 1]) >= 0;
	}

	private void keep(int at, float[] signs) {
		int from = this.start + this.bestFrom;
		String stretch = this.whole.substring(from, this.start + this.bestTo);
		StringBuilder word = new StringBuilder(stretch);
		word.setCharAt(at - this.bestFrom, this.bestRight);
		this.suspicions.keep(new Suspicion(from, this.start + this.bestTo, this.start + at, word.toString(), signs),
				stretch);
	}

	private void ofCharacters(char wrong, int at, float[] signs) {
		boolean sound = Sounds.nearlyAlike(wrong, this.bestRight);
		boolean isLong = this.bestTo - this.bestFrom >= LONG;
		set(signs, Sign.RARE_ALONE, Vocabulary.alone(this.bestRight));
		set(signs, Sign.RARE_WRONG, Vocabulary.alone(wrong));
		set(signs, Sign.SOUND, Sounds.alike(wrong, this.bestRight) ? 1 : 0);
		set(signs, Sign.SOUND_AND_LOOK, sound && Confusions.lookAlike(wrong, this.bestRight) ? 1 : 0);
		set(signs, Sign.TYPICAL, Confusions.isTypical(wrong, this.bestRight) ? 1 : 0);
		set(signs, Sign.KNOWN, Confusions.isKnown(wrong, this.bestRight) ? 1 : 0);
		set(signs, Sign.LONG, isLong ? 1 : 0);
		set(signs, Sign.LONG_IN_WORD, isLong && this.cut.length(at) > 1 ? 1 : 0);
		SeenPairs pairs = this.suspicions.pairs();
		int before = (at > 0) ? pairs.times(this.text[at - 1], wrong) : SeenPairs.MOST;
		int behind = (at + 1 < this.length) ? pairs.times(wrong, this.text[at + 1]) : SeenPairs.MOST;
		boolean first = at == this.bestFrom;
		boolean last = at == this.bestTo - 1;
		set(signs, Sign.SEEN, first ? behind : last ? before : Math.min(before, behind));
		set(signs, Sign.WORD_SEEN, wordSeen(this.bestFrom, at, this.bestTo, this.bestRight));
		set(signs, Sign.RIGHT_BESIDE, rightBeside(at));
		set(signs, Sign.UNSEEN_BESIDE, first && before == 0 || last && behind == 0 ? 1 : 0);
		set(signs, Sign.AT_END, last && this.bestTo == this.length ? 1 : 0);
	}

	/** How often a character has been seen beside the others of its word. */
	private int wordSeen(int from, int at, int to, char right) {
		SeenPairs pairs = this.suspicions.pairs();
		int before = (at > from) ? pairs.times(this.text[at - 1], right) : SeenPairs.MOST;
		int behind = (at + 1 < to) ? pairs.times(right, this.text[at + 1]) : SeenPairs.MOST;
		return Math.min(before, behind);
	}

	/** How often the right character has been seen beside what stands at the word. */
	private int rightBeside(int at) {
		SeenPairs pairs = this.suspicions.pairs();
		if (at == this.bestFrom) {
			return (at > 0) ? pairs.times(this.text[at - 1], this.bestRight) : 0;
		}
		return (at + 1 == this.bestTo && at + 1 < this.length) ? pairs.times(this.bestRight, this.text[at + 1]) : 0;
	}

	private void ofPlace(float[] signs) {
		int length = this.bestTo - this.bestFrom;
		char begin = this.whole.charAt(this.start + this.bestFrom);
		int lengthBefore = this.cut.lastLength(this.bestFrom);
		int lengthBehind = this.cut.nextLength(this.bestTo);
		boolean surname = PersonName.isFrequentSurname(begin);
		boolean singles = this.cut.single(this.bestFrom, this.bestTo);
		set(signs, Sign.SHORT_RUN, this.length <= SHORT ? 1 : 0);
		set(signs, Sign.ALONE, this.length == length ? 1 : 0);
		set(signs, Sign.BEHIND_SURNAME,
				length == 2 && lengthBefore == 1 && PersonName.isFrequentSurname(this.text[this.bestFrom - 1]) ? 1 : 0);
		set(signs, Sign.BEGINS_LIKE_NAME, surname && this.bestFrom == 0 ? 1 : 0);
		set(signs, Sign.LIKE_NAME, surname && singles && length == 2 && lengthBehind == 1 ? 1 : 0);
		set(signs, Sign.SINGLE_BEHIND, lengthBehind == 1 ? 1 : 0);
		set(signs, Sign.SINGLE_BEFORE, lengthBefore == 1 ? this.bestGain : 0);
		set(signs, Sign.LIKE_PLACE, this.bestTo < this.length && PLACES.indexOf(this.text[this.bestTo]) >= 0 ? 1 : 0);
	}

	private static void set(float[] signs, Sign sign, float value) {
		signs[sign.ordinal()] = value;
	}

}
