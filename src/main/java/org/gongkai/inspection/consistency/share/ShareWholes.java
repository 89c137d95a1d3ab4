package org.gongkai.inspection.consistency.share;

import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * Tells by the structure around a share of which amount it is one; where more than one
 * may be meant, of none.
 */
final class ShareWholes {

	static final int NONE = -1;

	private static final int SEVERAL = -2;

	/** How many sentences back a rate's whole may stand. */
	private static final int SENTENCES = 2;

	/** With which an amount begins that another is held against. */
	private static final String BASES = "比较与";

	private static final WordSet EARLIER = WordSet.of("上年|去年");

	private final Passage passage;

	private final PartAndWhole pair;

	private final List<ShareClause> shares;

	ShareWholes(Passage passage, PartAndWhole pair, List<ShareClause> shares) {
		this.passage = passage;
		this.pair = pair;
		this.shares = shares;
	}

	/** 占全县215个行政村的40.0%: the whole stands in the clause. */
	int ofNumber(ShareClause share) {
		int whole = share.at() - 1;
		boolean told = share.kind() == ShareClause.Kind.OF_NUMBER && ShareReader.isUsable(this.passage, whole);
		return (told && part(share, whole) >= 0) ? whole : NONE;
	}

	/**
	 * The whole of which others of the list are the shares that are told: of most of
	 * them, and of such the nearest.
	 */
	int ofSiblings(ShareClause share) {
		int best = NONE;
		int most = 0;
		for (int whole = share.at() - 1; whole >= 0; whole--) {
			if (ShareReader.isUsable(this.passage, whole) && !share.parts().contains(whole)
					&& part(share, whole) >= 0) {
				int siblings = siblings(share, whole);
				best = (siblings > most) ? whole : best;
				most = Math.max(most, siblings);
			}
		}
		return best;
	}

	private int siblings(ShareClause share, int whole) {
		int siblings = 0;
		for (ShareClause other : this.shares) {
			siblings += (other.isLike(share) && areNear(other, share) && holds(other, whole)) ? 1 : 0;
		}
		return siblings;
	}

	private boolean areNear(ShareClause one, ShareClause other) {
		return Math.abs(this.passage.sentencesBetween(one.at(), other.at())) <= 1;
	}

	/** Whether a share is one of a whole, as it is told. */
	boolean holds(ShareClause share, int whole) {
		for (int part : share.parts()) {
			if (part != whole && this.pair.isAlike(part, whole) && this.pair.isAtMost(part, whole)
					&& this.pair.ratio(part, whole).mayBe(this.passage.get(share.at()))) {
				return true;
			}
		}
		return false;
	}

	/** The nearest part of a share that may be one of a whole. */
	int part(ShareClause share, int whole) {
		for (int part : share.parts()) {
			if (part != whole && this.pair.isAlike(part, whole) && this.pair.isAtMost(part, whole)) {
				return part;
			}
		}
		return NONE;
	}

	/** Whether the whole is told right before: 12个县中，3个，占25%. */
	boolean isAmong(ShareClause share) {
		return share.lead() > 0 && ShareReader.isAmong(this.passage, share.lead());
	}

	/** The whole before 其中 or 中, or else the only one in this sentence and the last. */
	int around(ShareClause share) {
		int lead = share.lead();
		if (isAmong(share)) {
			int whole = lead - 1;
			return (ShareReader.isUsable(this.passage, whole) && this.passage.isOneSentence(whole, share.at())
					&& part(share, whole) >= 0) ? whole : NONE;
		}
		int end = (lead >= 0) ? lead : share.at();
		int begin = (lead >= 0) ? clause(lead) : end;
		return only(share, (begin == end) ? sentence(end, 1) : begin, end);
	}

	/** The first amount of the clause that goes before 其中. */
	private int clause(int lead) {
		int begin = lead;
		while (begin > 0 && this.passage.isOneSentence(begin - 1, lead)
				&& this.passage.between(begin).indexOf(';') < 0) {
			begin--;
		}
		return begin;
	}

	/** The first amount of the sentence, or of one so many before it. */
	private int sentence(int at, int back) {
		int begin = at;
		while (begin > 0 && this.passage.sentencesBetween(begin - 1, at) <= back) {
			begin--;
		}
		return begin;
	}

	/** The only amount of a stretch that may be a whole and is no part itself. */
	private int only(ShareClause share, int from, int to) {
		int only = NONE;
		for (int at = from; at < to; at++) {
			boolean own = share.lead() < 0 && at == share.parts().get(0);
			if (!own && mayBeWhole(share, at)) {
				if (only >= 0 && this.passage.get(only).differs(this.passage.get(at))) {
					return NONE;
				}
				only = at;
			}
		}
		return only;
	}

	/** Whether an amount is no part itself, and none that something is held against. */
	private boolean mayBeWhole(ShareClause share, int at) {
		return mayBeBase(share, at) && !isPart(at);
	}

	/** Whether of an amount, which may itself be a part, there may be such a share. */
	boolean mayBeBase(ShareClause share, int at) {
		return ShareReader.isUsable(this.passage, at) && !isBase(at) && part(share, at) >= 0;
	}

	/** Whether an amount has a share of its own. */
	boolean isPart(int at) {
		for (ShareClause share : this.shares) {
			if (share.kind() == ShareClause.Kind.OF_ENTRY && share.parts().contains(at)) {
				for (int part : share.parts()) {
					if (this.pair.isAlike(part, at)) {
						return part == at;
					}
				}
			}
		}
		return false;
	}

	private boolean isBase(int at) {
		String name = this.passage.name(at);
		return !name.isEmpty() && BASES.indexOf(name.charAt(0)) >= 0 || EARLIER.in(name);
	}

	/** The only amount that is called what the share is told of. */
	int named(ShareClause share) {
		String of = share.words();
		int whole = (of.length() < 2) ? NONE : named(share, of);
		boolean counted = of.length() > 2 && "数量额".indexOf(of.charAt(of.length() - 1)) >= 0;
		return (whole == NONE && counted) ? named(share, of.substring(0, of.length() - 1)) : whole;
	}

	private int named(ShareClause share, String of) {
		int whole = NONE;
		for (int at = 0; at < share.at(); at++) {
			if (mayBeWhole(share, at) && !share.parts().contains(at) && this.passage.called(at).contains(of)) {
				if (whole >= 0 && this.passage.get(whole).differs(this.passage.get(at))) {
					return SEVERAL;
				}
				whole = at;
			}
		}
		return whole;
	}

	/** 受理1248件。按期办结1223件，按期办结率98.0%: the only one that is not less. */
	int ofRate(ShareClause share) {
		int part = share.parts().get(0);
		String stem = share.words();
		String called = this.passage.called(part);
		if (isToldAgain(share) || !called.contains(stem) || called.contains("不" + stem)
				|| called.contains("未" + stem)) {
			return NONE;
		}
		int whole = called(part);
		whole = (whole < 0) ? notLess(part, share.first()) : whole;
		for (int back = 0; whole == NONE && back <= SENTENCES; back++) {
			whole = notLess(part, sentence(part, back));
		}
		return whole;
	}

	/** 投诉5472件、举报1368件。投诉按期办结5450件: the only one by whose name the part is called. */
	private int called(int part) {
		String name = this.passage.name(part);
		int only = NONE;
		for (int at = this.passage.first(part); at < part; at++) {
			String whole = this.passage.name(at);
			String bare = whole.startsWith("其中") ? whole.substring(2) : whole;
			if (bare.length() > 1 && name.startsWith(bare) && name.length() > bare.length()
					&& ShareReader.isUsable(this.passage, at) && !isBase(at) && this.pair.isAlike(at, part)
					&& this.pair.isAtMost(part, at)) {
				only = (only == NONE) ? at : SEVERAL;
			}
		}
		return only;
	}

	private int notLess(int part, int from) {
		int only = NONE;
		for (int at = from; at < part; at++) {
			if (ShareReader.isUsable(this.passage, at) && !isBase(at) && this.pair.isAlike(at, part)
					&& this.pair.isAtMost(part, at) && !hasRate(at)) {
				if (only >= 0 && this.passage.get(only).differs(this.passage.get(at))) {
					return SEVERAL;
				}
				only = at;
			}
		}
		return only;
	}

	/** 采纳72条，采纳率52.9%，其中企业31条，采纳率47.7%: each of a whole of its own. */
	private boolean isToldAgain(ShareClause share) {
		return this.shares.stream()
			.anyMatch((other) -> other.isRate() && other.at() < share.at() && other.words().equals(share.words()));
	}

	/** Whether an amount has a rate of its own. */
	private boolean hasRate(int at) {
		return this.shares.stream().anyMatch((share) -> share.isRate() && share.parts().get(0) == at);
	}

}
