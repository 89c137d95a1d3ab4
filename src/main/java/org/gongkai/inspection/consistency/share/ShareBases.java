package org.gongkai.inspection.consistency.share;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.OneSlip;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * Tells of which amount a share must be one, though another makes the figure that is
 * told: 实际参加9408人，优秀2352人，占24.5%；良好4704人，占50.0%；…, where the parts come to 9408 and 24.5%
 * is what the 2352 are of the 9600 that should have come.
 */
final class ShareBases {

	/** How many parts a whole may be divided into. */
	private static final int MOST = 8;

	/** How many amounts before a run what it comes to is told. */
	private static final int REACH = 4;

	/** Behind what is counted, where all of it is meant. */
	private static final String ALL = "总数量额";

	/** 参加笔试人数 is of those that are called 参加笔试. */
	private static final String COUNTED = "人户家件";

	/** 审结案件 are those that are called 审结. */
	private static final WordSet THINGS = WordSet.of("案件|人员|企业|项目|单位|学生|对象|机构|农户|群众|职工|人口|事项|工单|问题|面积|资金|金额");

	private static final int LEAST_NAME = 2;

	private final Passage passage;

	private final PartAndWhole pair;

	private final List<ShareClause> shares;

	private final ShareWholes wholes;

	/** The shares of the list that was read last, and what their parts come to. */
	private final List<ShareClause> listed = new ArrayList<>();

	private Computed sum = new Computed(0, 0);

	ShareBases(Passage passage, PartAndWhole pair, List<ShareClause> shares, ShareWholes wholes) {
		this.passage = passage;
		this.pair = pair;
		this.shares = shares;
		this.wholes = wholes;
	}

	/** The whole of which a share is surely told; below zero where none is sure. */
	int of(ShareClause share) {
		if (share.parts().isEmpty()) {
			return ShareWholes.NONE;
		}
		if (share.isRate()) {
			return ofClause(share);
		}
		int number = this.wholes.ofNumber(share);
		if (number > 0 && part(share) == number - 1 && this.passage.between(number).indexOf(';') < 0
				&& this.passage.isOneSentence(number - 1, share.at())) {
			return number;
		}
		int whole = isDivided(share) ? told(share, sum(share)) : ShareWholes.NONE;
		return (whole < 0 && share.kind() != ShareClause.Kind.OF_NUMBER) ? named(share) : whole;
	}

	/**
	 * 回访1100件，满意1078件，满意率88%: of a clause that tells of a whole, a part and the part's
	 * rate, which is one slip away, no other clause explains the rate.
	 */
	private int ofClause(ShareClause share) {
		int whole = share.at() - 2;
		Amount told = this.passage.get(share.at());
		boolean next = whole >= share.first() && part(share) == whole + 1 && this.wholes.mayBeBase(share, whole)
				&& this.passage.get(whole).differs(this.passage.get(whole + 1))
				&& OneSlip.is(this.pair.ratio(whole + 1, whole), told)
				&& !ShareGuard.share(of(whole + 1), of(whole).plus(of(whole + 1))).mayBe(told);
		for (int one = share.first(); next && one < whole; one++) {
			next = !this.pair.isAlike(one, whole) || !this.pair.ratio(whole + 1, one).mayBe(told);
		}
		return next ? whole : ShareWholes.NONE;
	}

	/**
	 * Whether the others of a list, two at the least, all are shares of what the parts of
	 * the list come to.
	 */
	boolean isDivided(ShareClause share) {
		if (share.kind() != ShareClause.Kind.OF_ENTRY) {
			return false;
		}
		list(share);
		int others = this.listed.size() - 1;
		int holding = 0;
		for (ShareClause other : this.listed) {
			holding += (other != share && holds(other)) ? 1 : 0;
		}
		return others > 1 && others <= MOST && holding == others;
	}

	private boolean holds(ShareClause share) {
		return ShareGuard.share(of(part(share)), this.sum).mayBe(this.passage.get(share.at()));
	}

	/** What the parts of the list come to in which a share is told. */
	Computed sum(ShareClause share) {
		list(share);
		return this.sum;
	}

	/** Reads the list in which a share is told, once for all of its shares. */
	private void list(ShareClause share) {
		if (this.listed.contains(share)) {
			return;
		}
		this.listed.clear();
		this.sum = new Computed(0, 0);
		for (ShareClause other : this.shares) {
			if (isListed(other, share)) {
				this.listed.add(other);
				this.sum = this.sum.plus(of(part(other)));
			}
		}
	}

	private Computed of(int at) {
		return Computed.of(this.passage.get(at));
	}

	private static int part(ShareClause share) {
		return share.parts().get(0);
	}

	/** The amount before that tells what the parts of a list come to. */
	private int told(ShareClause share, Computed sum) {
		for (int whole = share.first() - 1; whole >= this.passage.first(share.first()); whole--) {
			if (this.pair.isAlike(whole, part(share)) && ShareReader.isUsable(this.passage, whole)
					&& sum.mayBe(this.passage.get(whole))) {
				return whole;
			}
		}
		return ShareWholes.NONE;
	}

	/**
	 * 办件38462件，其中承诺件11539件、即办件26923件: the amount to which a run comes that holds the
	 * part.
	 */
	int ofRun(ShareClause share) {
		for (int part : share.parts()) {
			for (int first = part; first >= 0 && isInRun(first, part); first--) {
				Computed sum = of(first);
				for (int last = first + 1; last - first < MOST && last < share.at() && isInRun(last, part); last++) {
					sum = sum.plus(of(last));
					int whole = (last < part) ? ShareWholes.NONE : told(first, last, part, sum);
					if (whole >= 0) {
						return whole;
					}
				}
			}
		}
		return ShareWholes.NONE;
	}

	/** The amount to which a run comes, before it or right behind. */
	private int told(int first, int last, int part, Computed sum) {
		int behind = last + 1;
		if (behind < this.passage.size() && isTotal(behind, part, sum) && this.passage.isOneSentence(behind, part)) {
			return behind;
		}
		for (int whole = first - 1; whole >= Math.max(0, first - REACH); whole--) {
			if (isTotal(whole, part, sum) && this.passage.sentencesBetween(whole, part) < 2) {
				return whole;
			}
		}
		return ShareWholes.NONE;
	}

	private boolean isTotal(int whole, int part, Computed sum) {
		return this.pair.isAlike(whole, part) && ShareReader.isUsable(this.passage, whole)
				&& sum.mayBe(this.passage.get(whole));
	}

	/** 小学820人、初中2460人、高中820人，初中占60%: of what a list of its own sentence comes to. */
	void ofList(ShareClause share, Contradictions found) {
		int last = share.at() - 1;
		int first = last;
		while (first > 0 && isInRun(first - 1, last) && this.passage.areAlike(first - 1, 2)) {
			first--;
		}
		int part = share.parts().get(0);
		if (last - first < 2 || part < first || !this.passage.isOneSentence(last, share.at())) {
			return;
		}
		Computed sum = new Computed(0, 0);
		for (int at = first; at <= last; at++) {
			if (!ShareReader.isUsable(this.passage, at)) {
				return;
			}
			sum = sum.plus(of(at));
		}
		if (ShareGuard.share(of(part), sum).isLikely(this.passage.get(share.at()))) {
			ListedShares.report(this.passage, share, sum, found);
		}
	}

	private boolean isInRun(int at, int part) {
		return Math.abs(at - part) < MOST && this.passage.isOneSentence(at, part) && this.pair.isAlike(at, part);
	}

	/** Whether another share is told of a part of the same list. */
	private boolean isListed(ShareClause other, ShareClause share) {
		return other.kind() == ShareClause.Kind.OF_ENTRY && this.passage.isOneSentence(other.at(), share.at())
				&& this.pair.isAlike(part(other), part(share));
	}

	/** 占投诉量的: the only amount before that is called so. */
	private int named(ShareClause share) {
		String of = share.words();
		int end = of.length();
		while (end > LEAST_NAME && ALL.indexOf(of.charAt(end - 1)) >= 0) {
			end--;
		}
		end -= (end < of.length() && COUNTED.indexOf(of.charAt(end - 1)) >= 0) ? 1 : 0;
		if (end < LEAST_NAME || ShareClause.PLACES.lengthAt(of, 0) > 0) {
			return ShareWholes.NONE;
		}
		String name = of.substring(0, end);
		int only = only(share, name);
		boolean thing = only == ShareWholes.NONE && end > LEAST_NAME + 1 && THINGS.lengthAt(name, end - 2) == 2;
		return thing ? only(share, name.substring(0, end - 2)) : only;
	}

	private int only(ShareClause share, String name) {
		int only = ShareWholes.NONE;
		for (int at = this.passage.first(share.first()); at < share.first(); at++) {
			if (isCalled(share, at, name)) {
				if (only >= 0 && this.passage.get(only).differs(this.passage.get(at))) {
					return ShareWholes.NONE;
				}
				only = at;
			}
		}
		return only;
	}

	private boolean isCalled(ShareClause share, int at, String name) {
		return this.passage.name(at).endsWith(name) && this.wholes.mayBeBase(share, at)
				&& this.wholes.part(share, at) == part(share);
	}

}
