package org.gongkai.inspection.consistency.share;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * 失业率为3.8%，比控制目标5.5%低1.7个百分点: how far a rate is from another that is told between,
 * whatever verb tells it.
 */
public final class PointGaps {

	private static final WordSet AGAINST = WordSet.of("比|较|高于|低于|高出|与");

	/** Told of several years or of others. */
	private static final WordSet OTHER = WordSet.of("年均|分别|其中|均");

	private static final int LONGEST = 16;

	private static final int LONGEST_GAP = 6;

	private PointGaps() {
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		if (figures.first('%') < 0 || figures.first("个百分点") < 0) {
			return;
		}
		for (int at = 2; at < passage.size(); at++) {
			if (passage.get(at).unit().equals("个百分点") && isTold(passage, at) && !isExplained(passage, at)) {
				Computed gap = Computed.of(passage.get(at - 2)).minus(Computed.of(passage.get(at - 1)));
				int[] stretch = passage.stretch(at - 2, at);
				found.report(stretch[0], stretch[1], "%s与%s相差%s个百分点，文中写%s。请核对这三个数。".formatted(passage.words(at - 2),
						passage.words(at - 1), new Computed(Math.abs(gap.value()), 0).plain(), passage.words(at)));
			}
		}
	}

	/** Whether the two rates stand right before, the second to hold the first against. */
	private static boolean isTold(Passage passage, int at) {
		boolean rates = passage.get(at - 1).unit().equals("%") && passage.get(at - 2).unit().equals("%")
				&& !passage.get(at).vague() && !passage.get(at - 1).vague() && !passage.get(at - 2).vague();
		String base = passage.between(at - 1);
		String gap = passage.between(at);
		return rates && passage.isOneSentence(at - 2, at) && base.length() <= LONGEST && gap.length() <= LONGEST_GAP
				&& base.startsWith(",") && AGAINST.lengthAt(base, 1) > 0 && base.indexOf(',', 1) < 0
				&& base.indexOf(';') < 0 && gap.indexOf(',') < 0 && !OTHER.in(base);
	}

	/** Whether any rate before is so far from the one it is held against. */
	private static boolean isExplained(Passage passage, int at) {
		for (int one = passage.first(at); one < at - 1; one++) {
			Computed gap = Computed.of(passage.get(one)).minus(Computed.of(passage.get(at - 1)));
			if (passage.get(one).isPercentage() && (gap.value() < 0 ? gap.negate() : gap).mayBe(passage.get(at))) {
				return true;
			}
		}
		return false;
	}

}
