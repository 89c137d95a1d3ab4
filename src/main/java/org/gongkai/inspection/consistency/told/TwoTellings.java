package org.gongkai.inspection.consistency.told;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.KinDigits;
import org.gongkai.inspection.consistency.figures.Mention;
import org.gongkai.inspection.consistency.figures.OneSlip;
import org.gongkai.inspection.consistency.figures.Scope;

/**
 * Two numbers of a text in one unit, and what speaks for and against their being one
 * quantity: what they count and are called, how the digits differ, which other figures
 * bear them out, and how much else is told in the unit.
 */
final class TwoTellings {

	private static final double LEAST_NEAR = 0.4;

	private static final double MOST_NEAR = 2.5;

	private static final double LEAST_OF_ATTACHMENT = 0.7;

	private static final double MOST_OF_ATTACHMENT = 1.8;

	private static final double LEAST_POINTED = 0.65;

	private static final double MOST_POINTED = 1.6;

	/** With as many digits one that is another is a slip. */
	private static final int MANY = 3;

	/** How many a text tells in a unit, if it tells little else. */
	private static final int USUAL = 6;

	private static final int MOST_APART = 3;

	private static final int MOST_SHARED = 6;

	private static final int MOST_ATTRIBUTED = 4;

	private static final int MOST_OTHER_WORDS = 10;

	private static final WordSet POINTING = WordSet.of("上述|前述|上列|以上|此次|本次|这|该|此|本批|本届|本期|本轮|全线|全程|全部|现有|原有|已有");

	/** How far before the number such a word stands. */
	private static final int POINTING_REACH = 10;

	private static final WordSet KEPT_TO = WordSet.of("以内|控制在|按照|根据|按|依据|严格|围绕|对照|其中的|不超过|未超过|超过|达到");

	private static final WordSet CHANGE = WordSet
		.of("增长|下降|增加|减少|提高|降低|上升|上调|下调|同比|环比|比上年|较上年|调整|压减|由|新增|增至|降至|提升|缩短|延长");

	private static final WordSet REST = WordSet.of("其余|剩余|另|还|未|尚|余下|除");

	private static final WordSet NOT_YET = WordSet.of("未|尚|仍|正在|持续|剩余|余下");

	private static final WordSet OTHER_TIMES = WordSet.of("去年|上年|首批|第一批|另|其余");

	private static final String SO_FAR = "累计";

	private static final WordSet OF_EACH = WordSet.of("每|均");

	private final Statements all;

	private final int earlier;

	private final int later;

	private final Statement one;

	private final Statement two;

	private final String first;

	private final String second;

	/** By how many digits they differ, many where they are of different lengths. */
	private final int differing;

	private final boolean exchanged;

	TwoTellings(Statements all, int earlier, int later) {
		this.all = all;
		this.earlier = earlier;
		this.later = later;
		this.one = all.get(earlier);
		this.two = all.get(later);
		this.first = this.one.digits();
		this.second = this.two.digits();
		this.differing = differing();
		this.exchanged = this.differing == 2 && areNeighboursExchanged();
	}

	private int differing() {
		if (this.first.length() != this.second.length()) {
			return Integer.MAX_VALUE;
		}
		int differing = 0;
		for (int at = 0; at < this.first.length(); at++) {
			differing += (this.first.charAt(at) != this.second.charAt(at)) ? 1 : 0;
		}
		return differing;
	}

	/**
	 * Whether two digits stand in each other's places, with no more than a point between.
	 */
	private boolean areNeighboursExchanged() {
		int at = 0;
		while (this.first.charAt(at) == this.second.charAt(at)) {
			at++;
		}
		int next = (this.first.startsWith(".", at + 1)) ? at + 2 : at + 1;
		return this.first.charAt(at) == this.second.charAt(next) && this.first.charAt(next) == this.second.charAt(at);
	}

	/**
	 * Whether the numbers may be one at all: they stand in two sentences, a word or the
	 * digits lead from the one to the other, and nothing tells why they differ.
	 */
	boolean mayBeOne() {
		return !this.two.mention().isBeside(this.one.mention()) && isLinked() && !isExplained();
	}

	/** Whether a word or the digits lead from the one to the other. */
	private boolean isLinked() {
		double ratio = this.two.number() / this.one.number();
		boolean named = this.one.shared(this.two) > 0;
		if (this.two.isOfAttachment()) {
			return !this.one.isOfAttachment() && ratio > LEAST_OF_ATTACHMENT && ratio < MOST_OF_ATTACHMENT
					&& (named || this.one.called().isEmpty());
		}
		named = named || isPointing() && mayCountTheSame() && ratio > LEAST_POINTED && ratio < MOST_POINTED;
		return this.exchanged || isSlip() || named && isNear(ratio);
	}

	/** 15个县 and 上述17个村 are two things, whatever the one points at. */
	private boolean mayCountTheSame() {
		return this.one.counted().isEmpty() || this.two.counted().isEmpty()
				|| this.one.counted().charAt(0) == this.two.counted().charAt(0);
	}

	/**
	 * Whether the text tells why they differ: by how much, of which part or place, that
	 * the one took the place of the other, or, where the digits are no slip, of which
	 * year.
	 */
	private boolean isExplained() {
		Mention earlierOne = this.one.mention();
		Mention laterOne = this.two.mention();
		boolean slip = this.exchanged || isSlip();
		return isOfOther(earlierOne) || isOfOther(laterOne) || Scope.areOfTwoYears(laterOne, earlierOne)
				|| !slip && !Scope.areOfOneYear(laterOne, earlierOne) || this.one.isTitle() && isOfOldTimes(slip)
				|| this.all.isToldBefore(this.earlier, this.later)
				|| this.all.isGapTold(this.earlier, this.later) && !this.all.isMadeUp(this.earlier, this.later)
				|| this.all.isShort() && isOfOtherScope();
	}

	/** A part, what something is held against, or what took the place of another. */
	private static boolean isOfOther(Mention mention) {
		return mention.isAmong() || mention.isBase() || mention.isCorrected();
	}

	/** 我市已有14家企业入选, 首批58万元: not that of which a title tells. */
	private boolean isOfOldTimes(boolean slip) {
		String before = this.two.mention().before();
		return OTHER_TIMES.in(before) && !OTHER_TIMES.in(this.one.mention().before())
				|| !slip && (before.contains(SO_FAR) || before.indexOf('已') >= 0 && before.indexOf('的') < 0);
	}

	private static boolean isNear(double ratio) {
		return ratio > LEAST_NEAR && ratio < MOST_NEAR;
	}

	/** 白石镇完成210万元: whether it is of another place or part, and means none told before. */
	private boolean isOfOtherScope() {
		String before = this.two.mention().before();
		return !this.one.isTitle() && !this.two.isOfAttachment() && !isPointing() && !before.endsWith("的")
				&& !Scope.agree(this.two.mention(), before, this.one.mention(), this.one.mention().before());
	}

	private boolean isPointing() {
		String before = this.two.mention().before();
		return POINTING.in(before, Math.max(0, before.length() - POINTING_REACH), before.length())
				|| before.endsWith("全");
	}

	/** Whether they differ by no more than a slip or by little. */
	static boolean areNear(Statement one, Statement two) {
		return one.amount().differs(two.amount()) && (isNear(two.number() / one.number())
				|| KinDigits.areKin(one.amount().value(), two.amount().value()));
	}

	Statement one() {
		return this.one;
	}

	Statement two() {
		return this.two;
	}

	/** What speaks for and against it, in the order of {@link TellingSign}. */
	double[] signs() {
		double[] signs = likely();
		note(signs, TellingSign.LONE_SLIP,
				isSlip() && (this.all.isAlone(this.earlier) || this.all.isAlone(this.later)));
		note(signs, TellingSign.MADE_UP, this.all.isMadeUp(this.later));
		note(signs, TellingSign.RIVAL, this.all.hasRival(this.earlier, this.later, this.later));
		note(signs, TellingSign.RIVAL_OF_EARLIER, this.all.hasRival(this.earlier, this.later, this.earlier));
		return signs;
	}

	/**
	 * The same as if all that asks for the other numbers of the text spoke for it, which
	 * mostly tells enough.
	 */
	double[] likely() {
		double[] signs = new double[TellingSign.values().length];
		note(signs, TellingSign.ALWAYS, true);
		note(signs, TellingSign.LONE_SLIP, isSlip());
		note(signs, TellingSign.MADE_UP, true);
		noteDigits(signs);
		noteTellings(signs);
		noteWords(signs);
		return signs;
	}

	private void noteDigits(double[] signs) {
		int digits = mostDigits();
		note(signs, TellingSign.EXCHANGED, this.exchanged && digits >= MANY);
		note(signs, TellingSign.EXCHANGED_OF_TWO, this.exchanged && digits == 2);
		note(signs, TellingSign.DIGIT_OF_TWO, this.differing == 1 && digits == 2);
		signs[TellingSign.APART.ordinal()] = isScale() ? 0
				: Math.min(MOST_APART, Math.abs(Math.log(this.two.number() / this.one.number())));
		note(signs, TellingSign.SHARE, this.one.amount().isPercentage());
	}

	private void noteTellings(double[] signs) {
		int least = this.all.isShort() ? USUAL : 1;
		note(signs, TellingSign.ONLY_TWO, this.all.size() == 2 && !this.all.isShort());
		signs[TellingSign.TOLD.ordinal()] = Math.log(Math.max(this.all.size(), least));
		signs[TellingSign.VALUES.ordinal()] = Math.log(Math.max(this.all.values(), least));
		note(signs, TellingSign.TITLE, this.one.isTitle());
		note(signs, TellingSign.ATTACHMENT, this.two.isOfAttachment());
	}

	private void noteWords(double[] signs) {
		Mention earlierOne = this.one.mention();
		Mention laterOne = this.two.mention();
		note(signs, TellingSign.EARLIER_COUNTS, !this.one.counted().isEmpty());
		note(signs, TellingSign.LATER_COUNTS, !this.two.counted().isEmpty());
		note(signs, TellingSign.LATER_OF, laterOne.behind().startsWith("的"));
		int called = longest(this.one.called(), this.two.counted());
		signs[TellingSign.CALLED.ordinal()] = (called > 1) ? Math.min(MOST_SHARED, called) : 0;
		String before = laterOne.before();
		note(signs, TellingSign.POINTING, isPointing());
		note(signs, TellingSign.KEPT_TO, KEPT_TO.in(before) || laterOne.behind().contains("以内"));
		signs[TellingSign.OTHER_WORDS.ordinal()] = Math.min(MOST_OTHER_WORDS,
				this.two.pairs().length - this.one.shared(this.two));
		note(signs, TellingSign.OTHER_SCOPE,
				!Scope.agree(laterOne, laterOne.sentenceBefore(), earlierOne, earlierOne.sentenceBefore()));
		note(signs, TellingSign.OTHER_YEAR, !Scope.areOfOneYear(laterOne, earlierOne));
		note(signs, TellingSign.CHANGE, CHANGE.in(earlierOne.sentence()) || CHANGE.in(laterOne.sentence()));
		note(signs, TellingSign.REST, REST.in(earlierOne.before()) != REST.in(before));
		note(signs, TellingSign.BOTH_NOT_YET,
				before.endsWith("的") && NOT_YET.in(before) && NOT_YET.in(earlierOne.before()));
		signs[TellingSign.ATTRIBUTED.ordinal()] = before.endsWith("的")
				? Math.min(MOST_ATTRIBUTED, Mention.shared(Mention.pairs(before), this.one.pairs())) : 0;
		noteBoth(signs, TellingSign.LIMIT, this.one.isLimit(), this.two.isLimit());
		note(signs, TellingSign.SPELLED, this.one.isSpelled() || this.two.isSpelled());
	}

	private static void note(double[] signs, TellingSign sign, boolean there) {
		signs[sign.ordinal()] = there ? 1 : 0;
	}

	/** Notes what is of but one of them, and as the next sign what is of both. */
	private static void noteBoth(double[] signs, TellingSign ofOne, boolean first, boolean second) {
		signs[ofOne.ordinal()] = (first != second) ? 1 : 0;
		signs[ofOne.ordinal() + 1] = (first && second) ? 1 : 0;
	}

	private int mostDigits() {
		return Math.max(this.one.amount().digits(), this.two.amount().digits());
	}

	private boolean isSlip() {
		return isScale() || (this.exchanged || this.differing == 1) && mostDigits() >= MANY;
	}

	private boolean isScale() {
		return OF_EACH.in(this.one.mention().before()) == OF_EACH.in(this.two.mention().before()) && OneSlip
			.isScale(this.one.number(), this.two.number(), mostDigits() + (this.one.shared(this.two) > 1 ? 1 : 0));
	}

	/** How many characters that stand together in the one do so in the other. */
	private static int longest(String one, String other) {
		int longest = 0;
		for (int at = 0; at < one.length(); at++) {
			for (int from = 0; from < other.length(); from++) {
				int same = 0;
				while (at + same < one.length() && from + same < other.length()
						&& one.charAt(at + same) == other.charAt(from + same)) {
					same++;
				}
				longest = Math.max(longest, same);
			}
		}
		return longest;
	}

}
