package org.gongkai.inspection.spelling;

import org.gongkai.inspection.personal.PersonName;
import org.gongkai.inspection.spelling.Suspicion.Sign;

/**
 * Characters without a mark between them, in which words with a wrong one are looked for.
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

	private final Suspicions suspicions;

	private final String whole;

	private final int start;

	private final boolean table;

	private final char[] text;

	private final Cut cut;

	private final int[] windowFrom = new int[LONGEST_WORD * LONGEST_WORD];

	private final int[] windowTo = new int[LONGEST_WORD * LONGEST_WORD];

	private int windows;

	/** Its gain and how easily the one character is taken for the other. */
	private float best;

	private float bestGain;

	private int bestFrom;

	private int bestTo;

	private int bestWord;

	private char bestRight;

	Run(Suspicions suspicions, String whole, int from, int to, boolean table) {
		this.suspicions = suspicions;
		this.whole = whole;
		this.start = from;
		this.table = table;
		this.text = whole.substring(from, to).toCharArray();
		this.cut = new Cut(this.text);
	}

	void look() {
		for (int at = 0; at < this.text.length; at++) {
			if (mayBeWrong(at) && findWindows(at)) {
				this.best = 0;
				char wrong = this.text[at];
				Confusions meant = Confusions.of(wrong);
				for (int other = 0; other < meant.size(); other++) {
					this.text[at] = meant.character(other);
					tryAt(at, meant.closeness(other));
				}
				this.text[at] = wrong;
				if (this.best > 0) {
					suspect(at);
				}
			}
		}
	}

	/** A strange character that is no part of a usual word. */
	private boolean mayBeWrong(int at) {
		int place = this.start + at;
		if (Confusions.NUMERALS.has(this.text[at]) || !this.suspicions.isStrange(this.whole,
				Math.max(this.start, place - 1), Math.min(this.start + this.text.length, place + 2))) {
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
			int last = Math.min(this.text.length, from + LONGEST_WORD);
			for (int to = Math.max(at + 1, from + 2); to <= last; to++) {
				if (this.cut.gain(from, to, CHEAPEST) >= LEAST_GAIN && follow(from, at) && follow(at + 1, to)
						&& !Vocabulary.isSure(Vocabulary.word(this.text, from, to))) {
					this.windowFrom[this.windows] = from;
					this.windowTo[this.windows++] = to;
				}
			}
		}
		return this.windows > 0;
	}

	/** Whether characters may follow each other in a word. */
	private boolean follow(int from, int to) {
		for (int at = from + 1; at < to; at++) {
			if (!Vocabulary.follow(this.text[at - 1], this.text[at])) {
				return false;
			}
		}
		return true;
	}

	private void tryAt(int at, float closeness) {
		boolean left = at > 0 && Vocabulary.follow(this.text[at - 1], this.text[at]);
		boolean behind = at + 1 < this.text.length && Vocabulary.follow(this.text[at], this.text[at + 1]);
		for (int window = 0; window < this.windows && (left || behind); window++) {
			int from = this.windowFrom[window];
			int to = this.windowTo[window];
			if ((left || from == at) && (behind || to == at + 1)) {
				int word = Vocabulary.word(this.text, from, to);
				float gain = Vocabulary.mayBeMeant(word) ? this.cut.gain(from, to, Vocabulary.cost(word)) : 0;
				if (gain >= LEAST_GAIN && gain + closeness > this.best) {
					this.best = gain + closeness;
					this.bestGain = gain;
					this.bestFrom = from;
					this.bestTo = to;
					this.bestWord = word;
					this.bestRight = this.text[at];
				}
			}
		}
	}

	private void suspect(int at) {
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
		int behind = (at + 1 < this.text.length) ? pairs.times(wrong, this.text[at + 1]) : SeenPairs.MOST;
		boolean first = at == this.bestFrom;
		boolean last = at == this.bestTo - 1;
		set(signs, Sign.SEEN, first ? behind : last ? before : Math.min(before, behind));
		set(signs, Sign.UNSEEN_BESIDE, first && before == 0 || last && behind == 0 ? 1 : 0);
		set(signs, Sign.AT_END, last && this.bestTo == this.text.length ? 1 : 0);
	}

	private void ofPlace(float[] signs) {
		int length = this.bestTo - this.bestFrom;
		char begin = this.whole.charAt(this.start + this.bestFrom);
		int lengthBefore = this.cut.lastLength(this.bestFrom);
		int lengthBehind = this.cut.nextLength(this.bestTo);
		boolean surname = PersonName.isFrequentSurname(begin);
		boolean singles = this.cut.single(this.bestFrom, this.bestTo);
		set(signs, Sign.SHORT_RUN, this.text.length <= SHORT ? 1 : 0);
		set(signs, Sign.ALONE, this.text.length == length ? 1 : 0);
		set(signs, Sign.BEHIND_SURNAME,
				length == 2 && lengthBefore == 1 && PersonName.isFrequentSurname(this.text[this.bestFrom - 1]) ? 1 : 0);
		set(signs, Sign.BEGINS_LIKE_NAME, surname && this.bestFrom == 0 ? 1 : 0);
		set(signs, Sign.LIKE_NAME, surname && singles && length == 2 && lengthBehind == 1 ? 1 : 0);
		set(signs, Sign.SINGLE_BEHIND, lengthBehind == 1 ? 1 : 0);
		set(signs, Sign.SINGLE_BEFORE, lengthBefore == 1 ? this.bestGain : 0);
		set(signs, Sign.LIKE_PLACE,
				this.bestTo < this.text.length && PLACES.indexOf(this.text[this.bestTo]) >= 0 ? 1 : 0);
	}

	private static void set(float[] signs, Sign sign, float value) {
		signs[sign.ordinal()] = value;
	}

}
