package org.gongkai.inspection.consistency.total;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.SameUnit;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * Two amounts and by how much they differ, the only ones of their unit in a sentence:
 * Ⅰ类区片每亩36200元；Ⅱ类区片每亩42800元，Ⅰ类比Ⅱ类每亩高3400元. What is compared is named in the sentence
 * itself, so that it is no amount of another year or place.
 */
final class GapsOfTwo {

	private static final WordSet GAP = WordSet.of("高|低|多|少|相差|差|长|短|快|慢|超出|增加|减少|缩短|压缩|提高|增利|空编|超编|缺编");

	/** What is told of elsewhere. */
	private static final WordSet ELSEWHERE = WordSet.of("上年|去年|同期|上月|上季|以来|平均|计划|目标|累计|年初|常年");

	/** What two are called that the sentence tells of. */
	private static final WordSet BOTH = WordSet.of("两者|二者|相差|差距|差额");

	private static final int LONGEST_CLAUSE = 24;

	/** By how many characters the other is known. */
	private static final int OTHER_NAME = 3;

	private final Passage passage;

	private final Contradictions found;

	private final Iterable<SameUnit> units;

	GapsOfTwo(Passage passage, Contradictions found, Iterable<SameUnit> units) {
		this.passage = passage;
		this.found = found;
		this.units = units;
	}

	void run() {
		if (!this.passage.has(Mark.MOVED)) {
			return;
		}
		for (SameUnit unit : this.units) {
			for (int at = 2; at < unit.size() && !this.found.isFull(); at++) {
				if (this.passage.has(Mark.MOVED, unit.place(at)) && areThree(unit, at) && differs(unit, at)) {
					compare(unit, at);
				}
			}
		}
	}

	/** Whether just two others stand in the sentence, both of them before. */
	private static boolean areThree(SameUnit unit, int at) {
		return unit.sentencesBetween(at - 2, at) == 0 && (at == 2 || unit.sentencesBetween(at - 3, at) > 0)
				&& (at + 1 == unit.size() || unit.sentencesBetween(at, at + 1) > 0) && !unit.get(at).vague()
				&& !unit.get(at - 1).vague() && !unit.get(at - 2).vague();
	}

	private static boolean differs(SameUnit unit, int at) {
		return !gap(unit, at).mayBe(unit.get(at)) && gap(unit, at).value() > 0;
	}

	private static Computed gap(SameUnit unit, int at) {
		Computed one = Computed.of(unit.get(at - 1));
		Computed other = Computed.of(unit.get(at - 2));
		return (one.value() > other.value()) ? one.minus(other) : other.minus(one);
	}

	private void compare(SameUnit unit, int at) {
		int place = unit.place(at);
		String name = this.passage.name(place);
		String clause = name.substring(Math.max(0, name.length() - LONGEST_CLAUSE));
		if (!GAP.in(clause) || ELSEWHERE.in(name) || this.passage.isClaim(unit.place(at - 1))
				|| this.passage.isClaim(unit.place(at - 2)) || areMixed(unit, at) || !isOfBoth(unit, at, clause)
				|| unit.isExplained(at)) {
			return;
		}
		int[] stretch = this.passage.stretch(unit.place(at - 2), unit.place(at - 1), place);
		this.found.report(stretch[0], stretch[1],
				"%s与%s相差%s，文中写%s。请核对这三个数。".formatted(this.passage.words(unit.place(at - 2)),
						this.passage.words(unit.place(at - 1)), gap(unit, at).as(unit.get(at)),
						this.passage.words(place)));
	}

	/** 共25600件，季均6400件: one of them is of each. */
	private static boolean areMixed(SameUnit unit, int at) {
		return unit.isOfEach(at - 2) != unit.isOfEach(at - 1);
	}

	/** 比第二段少: the second stretch is told of in the sentence. */
	private boolean isOfBoth(SameUnit unit, int at, String clause) {
		if (BOTH.in(clause)) {
			return true;
		}
		int than = clause.indexOf('比');
		if (than < 0) {
			return false;
		}
		String other = clause.substring(than + 1, Math.min(clause.length(), than + 1 + OTHER_NAME));
		String before = this.passage.text()
			.substring(Sentence.begin(this.passage.text(), unit.get(at - 2).from()), unit.get(at - 1).from());
		return other.length() > 1 && !Sentence.isDigit(other.charAt(0)) && before.contains(other);
	}

}
