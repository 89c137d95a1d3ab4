package org.gongkai.inspection.consistency.change;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.TwoValues;
import org.jspecify.annotations.Nullable;

/**
 * 2023年、2024年、2025年分别化解750件、1320件、1650件，2025年比2024年增长25%，是2023年的2.4倍: a row of as many
 * values as years are told before it, and what is told of two of these years.
 */
public final class YearRows {

	private static final int MOST = 8;

	/** Of 2025年. */
	private static final int YEAR = 4;

	private final Passage passage;

	private final Contradictions found;

	private final ChangedValues values;

	private YearRows(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
		this.values = new ChangedValues(passage);
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		if (passage.size() < 3 || figures.first("分别") < 0 || figures.first("20") < 0 || figures.first('年') < 0) {
			return;
		}
		YearRows rows = new YearRows(passage, found);
		for (int at = 0; at + 2 < passage.size() && !found.isFull(); at++) {
			if (passage.between(at).contains("分别")) {
				rows.look(at);
			}
		}
	}

	private void look(int first) {
		int behind = first + 1;
		while (behind < this.passage.size() && this.passage.areAlike(first, behind - first + 1)
				&& this.passage.between(behind).length() == 1) {
			behind++;
		}
		int size = behind - first;
		List<Integer> years = (size > 1 && size <= MOST) ? years(this.passage.between(first)) : List.of();
		if (years.size() != size || this.passage.get(first).isPercentage()) {
			return;
		}
		int now = years.get(size - 1);
		for (int at = behind; at < this.passage.size() && isTold(at, first); at++) {
			List<Integer> told = years(this.passage.between(at));
			boolean than = told.size() == 1 && isAgainst(this.passage.name(at), told.get(0));
			now = (told.isEmpty() || than) ? now : told.get(0);
			int base = than ? told.get(0) : (told.size() > 1) ? told.get(1) : now - 1;
			int one = years.indexOf(base);
			int other = years.indexOf(now);
			boolean named = told.size() > 1 || than || base == now - 1 && (told.size() == 1 || size == 2);
			if (named && one >= 0 && other >= 0 && one != other) {
				compare(new TwoValues(first + one, first + other), at);
			}
		}
	}

	/** Whether what is told is still told of the row. */
	private boolean isTold(int at, int first) {
		Amount amount = this.passage.get(at);
		boolean bare = amount.unit().equals("%") || amount.unit().equals("倍") || this.passage.isClaim(at);
		return bare && !amount.vague() && this.passage.isOneSentence(first, at);
	}

	/** 是2023年的, 比2023年 */
	private static boolean isAgainst(String name, int year) {
		int at = name.indexOf(String.valueOf(year));
		return at > 0 && "比较是为".indexOf(name.charAt(at - 1)) >= 0;
	}

	private static List<Integer> years(String words) {
		List<Integer> years = new ArrayList<>();
		for (int at = words.indexOf('年'); at >= 0; at = words.indexOf('年', at + 1)) {
			if (at >= YEAR && words.startsWith("20", at - YEAR) && Sentence.isDigit(words.charAt(at - 2))
					&& Sentence.isDigit(words.charAt(at - 1))) {
				years.add(Integer.parseInt(words.substring(at - YEAR, at)));
			}
		}
		return years;
	}

	private void compare(TwoValues two, int at) {
		Amount told = this.passage.get(at);
		boolean times = told.unit().equals("倍") && !this.passage.isMoved(at);
		Computed right = times ? times(two) : this.values.right(two, told);
		if (right == null || !times && !this.passage.isMoved(at)) {
			return;
		}
		boolean holds = times ? right.mayBe(told) : this.values.isRight(two, at, this.passage.isUp(at) ? 1 : -1);
		if (!holds) {
			int[] stretch = this.passage.stretch(two.before(), two.now(), at);
			this.found.report(stretch[0], stretch[1],
					"%s与%s相比，算出来是%s%s，文中写%s。请核对这几个数。".formatted(this.passage.words(two.now()),
							this.passage.words(two.before()),
							new Computed(Math.abs(right.value()), 0).as(told).replace(told.unit(), ""), told.unit(),
							this.passage.name(at) + this.passage.words(at)));
		}
	}

	private @Nullable Computed times(TwoValues two) {
		Amount before = this.passage.get(two.before());
		return (before.number() > 0) ? Computed.of(this.passage.get(two.now())).over(Computed.of(before)) : null;
	}

}
