package org.gongkai.inspection.consistency.share;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * 由市、县两级共同承担，市级承担60%，县级承担50%: what is borne by those who bear all of it together comes to
 * a hundred.
 */
public final class BornShares {

	private static final WordSet BORNE = WordSet.of("承担|负担|分担");

	/** Behind which those who bear it stand with their shares: 分担比例为中央60%、省级20%. */
	private static final WordSet RATIO = WordSet.of("比例|按照|分别|其中");

	/** What is made of all that follows: 总成绩按笔试50%、面试50%合成. */
	private static final WordSet MADE = WordSet.of("来源为|来源是|来源:|总成绩|综合成绩|总评成绩");

	/** Of all who bear it, so that none may be left out. */
	private static final WordSet TOGETHER = WordSet.of("共同承担|共同负担|共同分担|成绩=|两级|三级|四级|双方|分别由|全部由");

	private static final WordSet OTHER = WordSet.of("以上|以下|不低于|不高于|不超过|至少|最高|原|增|减|提高|降低|同比|比例由|调整");

	/** A sum that is farther off is one of different things. */
	private static final double FAR = 30;

	private static final int MOST = 5;

	private static final int LONGEST_NAME = 8;

	/** How far before the first share it may stand who bears it together. */
	private static final int REACH = 60;

	private BornShares() {
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		boolean borne = figures.first("承担") >= 0 || figures.first("负担") >= 0 || figures.first("分担") >= 0;
		if (figures.first('%') < 0 || !borne && figures.first("来源") < 0 && figures.first("成绩") < 0) {
			return;
		}
		int at = 0;
		while (at + 1 < passage.size()) {
			boolean first = isFirst(passage, at);
			int behind = (first || isBorne(passage, at)) ? behind(passage, at, first) : at;
			if (behind > at) {
				look(passage, at, behind, found);
			}
			at = Math.max(behind, at + 1);
		}
	}

	/** Whether a share is told by who bears it. */
	private static boolean isBorne(Passage passage, int at) {
		String name = passage.name(at);
		int word = name.length() - 2;
		return isShare(passage, at) && word > 0 && BORNE.lengthAt(name, word) == 2;
	}

	/**
	 * Whether a list of shares begins with it, told as the ratio in which all is borne.
	 */
	private static boolean isFirst(Passage passage, int at) {
		String between = passage.between(at);
		return isShare(passage, at) && (BORNE.in(between) && RATIO.in(between) || MADE.in(between));
	}

	private static boolean isShare(Passage passage, int at) {
		Amount share = passage.get(at);
		return share.unit().equals("%") && !share.vague() && !OTHER.in(passage.name(at));
	}

	/** Whether another follows with no more than a name: 、省级20%. */
	private static boolean isListed(Passage passage, int at) {
		String between = passage.between(at);
		return isShare(passage, at) && between.length() <= LONGEST_NAME && "、,和及与+".indexOf(between.charAt(0)) >= 0;
	}

	/** Behind the shares that follow in one list, each perhaps with what it comes to. */
	private static int behind(Passage passage, int first, boolean listed) {
		int at = first + 1;
		while (at < passage.size() && at - first < 2 * MOST && passage.isOneSentence(first, at)
				&& !passage.between(at).contains("其中")
				&& (isBorne(passage, at) || listed && isListed(passage, at) || passage.between(at).equals(",即"))) {
			at++;
		}
		return at;
	}

	private static void look(Passage passage, int first, int behind, Contradictions found) {
		double sum = 0;
		double slack = 0;
		int shares = 0;
		int last = first;
		for (int at = first; at < behind; at++) {
			if (passage.get(at).unit().equals("%")) {
				sum += passage.get(at).number();
				slack += passage.get(at).slack();
				shares++;
				last = at;
			}
		}
		double off = sum - PartAndWhole.HUNDRED;
		int from = passage.get(first).from();
		boolean together = off > 0 || TOGETHER.in(passage.text(), Math.max(0, from - REACH), from);
		if (shares > 1 && Math.abs(off) > slack && Math.abs(off) <= FAR && together) {
			found.report(from, passage.get(last).to(),
					"各部分的比例相加是%s%%，不是100%%。请核对。".formatted(new Computed(sum, 0).plain()));
		}
	}

}
