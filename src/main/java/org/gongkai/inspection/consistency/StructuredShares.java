package org.gongkai.inspection.consistency;

import java.util.ArrayList;
import java.util.List;

/**
 * Shares whose wholes are told by the structure around them.
 */
final class StructuredShares {

	private static final int MOST_BACK = 2;

	private final Passage passage;

	private final Figures figures;

	private final Contradictions found;

	private final PartAndWhole pair;

	private final List<ShareClause> shares;

	private StructuredShares(Figures figures, Passage passage, Contradictions found) {
		this.figures = figures;
		this.passage = passage;
		this.found = found;
		this.pair = new PartAndWhole(passage, found);
		this.shares = ShareClause.in(passage);
	}

	static void check(Figures figures, Passage passage, Contradictions found) {
		if (figures.first('%') < 0 || figures.first('占') < 0 && figures.first('率') < 0) {
			return;
		}
		new StructuredShares(figures, passage, found).run();
	}

	private void run() {
		for (ShareClause share : this.shares) {
			List<Integer> parts = parts(share);
			if (parts.isEmpty()) {
				continue;
			}
			int whole = ofNumber(share, parts);
			if (whole < 0) {
				whole = bySiblings(share, parts);
			}
			if (isExplained(share, parts, whole)) {
				continue;
			}
			String how = "sibling";
			if (whole < 0 && !share.rate()) {
				whole = share.of().isEmpty() ? structural(share, parts) : named(share, parts);
				how = share.of().isEmpty() ? (share.lead() < 0 ? "only" : ShareClause.isAmong(this.passage, share.lead()) ? "zhong" : "qizhong") : "named";
				if (whole >= 0 && !how.equals("named") && !how.equals("zhong") && (isWidelyExplained(share, parts) || isLikeSibling(share, parts)
						|| share.lead() < 0 && share.of().isEmpty() && parts.get(0) != nearest(share, parts, whole))) {
					whole = -1;
				}
			}
			if (whole < 0 && share.rate()) {
				whole = ofRate(share, parts);
				how = "rate";
				if (whole >= 0 && (isWidelyExplained(share, parts) || isLikeSibling(share, parts))) {
					whole = -1;
				}
			}
			if (whole < 0 && !share.rate() && share.part().isEmpty() && !isWidelyExplained(share, parts)) {
				ofList(share, parts);
			}
			if (whole >= 0) {
				int part = nearest(share, parts, whole);
				if (part >= 0 && this.pair.ratio(part, whole).isLikely(this.passage.get(share.at()))) {
					report(part, whole, share.at(), how);
				}
			}
		}
	}

	private void report(int part, int whole, int at, String how) {
		if (Boolean.getBoolean("ra")) {
			System.out.println("RA " + how + " " + this.passage.words(part) + "/" + this.passage.words(whole) + "=" + this.passage.words(at) + " " + this.passage.text());
		}
		int[] stretch = this.passage.stretch(part, at);
		this.found.report(stretch[0], stretch[1], "%s是%s的%s%%，文中写%s。请核对这三个数。".formatted(this.passage.words(part),
				this.passage.words(whole), this.pair.ratio(part, whole).plain(), this.passage.words(at)));
	}

	private boolean isUsable(int at) {
		Amount amount = this.passage.get(at);
		return !amount.isPercentage() && !amount.vague() && amount.number() > 0 && !this.passage.isClaim(at)
				&& !amount.unit().equals("个百分点") && !amount.unit().equals("岁") && !amount.unit().equals("倍");
	}

	private boolean isBase(int at) {
		String name = this.passage.name(at);
		return name.startsWith("比") || name.startsWith("较") || name.startsWith("与") || name.contains("上年") || name.contains("去年");
	}

	/** The amounts of which a share may be told. */
	private List<Integer> parts(ShareClause share) {
		List<Integer> parts = new ArrayList<>();
		if (share.part().isEmpty() || share.rate()) {
			for (int at = share.at() - (share.ofNumber() ? 2 : 1); at >= share.first(); at--) {
				if (isUsable(at) && !isNumber(at) && (!share.rate() || holdsStem(at, share.part()))) {
					parts.add(at);
				}
			}
			return parts;
		}
		int longest = 0;
		for (int at = share.at() - 1; at >= 0; at--) {
			int shared = isUsable(at) ? called(at, share.part()) : 0;
			if (shared > longest) {
				parts.clear();
				longest = shared;
			}
			if (shared > 0 && shared == longest) {
				parts.add(at);
			}
		}
		return parts;
	}

	/** Whether an amount is the whole that a share names: 占总库容1280万立方米的60.0%. */
	private boolean isNumber(int at) {
		return at + 1 < this.passage.size() && this.passage.get(at + 1).isPercentage() && ShareClause.isOfNumber(this.passage, at + 1);
	}

	private boolean holdsStem(int at, String kind) {
		if (kind.length() < 2) {
			return false;
		}
		String stem = kind.substring(kind.length() - 2);
		String called = this.passage.called(at);
		return called.contains(stem) || called.indexOf(stem.charAt(0)) >= 0 && called.indexOf(stem.charAt(1)) >= 0;
	}

	private int called(int at, String part) {
		String name = this.passage.name(at);
		name = name.startsWith("其中") ? name.substring(2) : name;
		boolean alike = name.length() >= 2 && (part.contains(name) || name.contains(part));
		return alike ? Math.min(name.length(), part.length()) : 0;
	}

	/** Whether one of the parts makes the share of any amount that is told. */
	private boolean isExplained(ShareClause share, List<Integer> parts, int found) {
		List<Integer> siblings = (found < 0) ? List.of() : siblings(share, found);
		for (int part : parts) {
			for (int whole = 0; whole < this.passage.size(); whole++) {
				if (whole != part && (whole == found || !siblings.contains(whole)) && this.pair.isAlike(whole, part) && this.passage.get(whole).number() > 0
						&& this.pair.ratio(part, whole).mayBe(this.passage.get(share.at()))) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * Whether one of the parts, what it leaves or it and its neighbour make the share of any
	 * amount, of this paragraph or of those before.
	 */
	private boolean isWidelyExplained(ShareClause share, List<Integer> parts) {
		Amount told = this.passage.get(share.at());
		for (int part : parts) {
			for (int whole = 0; whole < this.passage.size(); whole++) {
				if (whole != part && this.pair.isAlike(whole, part) && this.passage.get(whole).number() > 0
						&& isMadeOf(part, whole, told)) {
					return true;
				}
			}
			for (Amount whole : this.found.before(MOST_BACK)) {
				if (whole.unit().equals(this.passage.get(part).unit()) && whole.number() > 0
						&& Computed.of(this.passage.get(part)).over(Computed.of(whole)).times(PartAndWhole.HUNDRED).mayBe(told)) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean isMadeOf(int part, int whole, Amount told) {
		Computed ratio = this.pair.ratio(part, whole);
		if (new Computed(PartAndWhole.HUNDRED - ratio.value(), ratio.slack()).mayBe(told)) {
			return true;
		}
		int before = part - 1;
		while (before >= 0 && (!this.pair.isAlike(before, part) || before == whole)) {
			before--;
		}
		if (before < 0) {
			return false;
		}
		Computed all = Computed.of(this.passage.get(whole));
		Computed both = Computed.of(this.passage.get(part)).plus(Computed.of(this.passage.get(before)));
		Computed less = Computed.of(this.passage.get(before)).minus(Computed.of(this.passage.get(part)));
		return both.over(all).times(PartAndWhole.HUNDRED).mayBe(told)
				|| Computed.of(this.passage.get(part)).over(all.plus(Computed.of(this.passage.get(part)))).times(PartAndWhole.HUNDRED).mayBe(told)
				|| less.over(all).times(PartAndWhole.HUNDRED).mayBe(told);
	}

	/** Whether another share is of the same whole, which is told elsewhere. */
	private boolean isLikeSibling(ShareClause share, List<Integer> parts) {
		for (ShareClause other : this.shares) {
			if (other.at() != share.at() && other.isLike(share)
					&& Math.abs(this.passage.sentencesBetween(other.at(), share.at())) <= 1) {
				for (int its : parts(other)) {
					for (int part : parts) {
						if (this.pair.isAlike(part, its) && PartAndWhole.areOfOne(this.passage.get(part), this.passage.get(share.at()), this.passage.get(its), this.passage.get(other.at()))) {
							return true;
						}
					}
				}
			}
		}
		return false;
	}

	private int nearest(ShareClause share, List<Integer> parts, int whole) {
		for (int part : parts) {
			if (part != whole && this.pair.isAlike(part, whole) && this.pair.isAtMost(part, whole)) {
				return part;
			}
		}
		return -1;
	}

	/** The whole of which others of the list are shares. */
	private int bySiblings(ShareClause share, List<Integer> parts) {
		for (int whole = share.at() - 1; whole >= 0; whole--) {
			if (isUsable(whole) && !parts.contains(whole) && nearest(share, parts, whole) >= 0
					&& isOfSiblings(share, whole)) {
				return whole;
			}
		}
		return -1;
	}

	/** The parts of at least two others that are shares of the whole. */
	private List<Integer> siblings(ShareClause share, int whole) {
		List<Integer> siblings = new ArrayList<>();
		for (ShareClause other : this.shares) {
			if (other.at() != share.at() && other.isLike(share) && other.lead() == share.lead()
					&& this.passage.isOneSentence(other.at(), share.at()) && isEvidence(other, whole)) {
				siblings.addAll(parts(other));
			}
		}
		return siblings.size() > 1 ? siblings : List.of();
	}

	/** 占全县215个行政村的40.0%: the whole stands in the clause. */
	private int ofNumber(ShareClause share, List<Integer> parts) {
		int whole = share.at() - 1;
		return share.ofNumber() && isUsable(whole) && nearest(share, parts, whole) >= 0 ? whole : -1;
	}

	private boolean isOfSiblings(ShareClause share, int whole) {
		for (ShareClause other : this.shares) {
			if (other.at() != share.at() && other.isLike(share)
					&& Math.abs(this.passage.sentencesBetween(other.at(), share.at())) <= 1
					&& isEvidence(other, whole)) {
				return true;
			}
		}
		return false;
	}

	private boolean isEvidence(ShareClause share, int whole) {
		for (int part : parts(share)) {
			if (part != whole && this.pair.isAlike(part, whole) && this.pair.isAtMost(part, whole)
					&& this.pair.ratio(part, whole).mayBe(this.passage.get(share.at()))) {
				return true;
			}
		}
		return false;
	}

	/** The whole by the words around: 其中, 中 or the only one there is. */
	private int structural(ShareClause share, List<Integer> parts) {
		int lead = share.lead();
		if (lead > 0 && ShareClause.isAmong(this.passage, lead)) {
			int whole = lead - 1;
			return isUsable(whole) && this.passage.isOneSentence(whole, share.at()) && nearest(share, parts, whole) >= 0 ? whole : -1;
		}
		int begin;
		int end;
		if (lead >= 0) {
			end = lead;
			begin = lead;
			while (begin > 0 && this.passage.isOneSentence(begin - 1, share.at())
					&& this.passage.between(begin).indexOf(';') < 0) {
				begin--;
			}
			if (begin == end) {
				while (begin > 0 && this.passage.sentencesBetween(begin - 1, share.at()) <= 1) {
					begin--;
				}
			}
		}
		else {
			end = share.at();
			begin = end;
			while (begin > 0 && this.passage.sentencesBetween(begin - 1, share.at()) <= 1) {
				begin--;
			}
		}
		int whole = -1;
		for (int at = begin; at < end; at++) {
			if (parts.contains(at) && lead < 0 && at == nearestAny(parts, at)) {
				continue;
			}
			if (isUsable(at) && !isBase(at) && nearest(share, parts, at) >= 0 && !isShared(at)) {
				if (whole >= 0 && this.passage.get(whole).differs(this.passage.get(at))) {
					return -1;
				}
				whole = at;
			}
		}
		return whole;
	}

	private int nearestAny(List<Integer> parts, int at) {
		return parts.get(0);
	}

	/** 受理1248件。按期办结1223件，按期办结率98.0%: the only one of which it may be the rate. */
	private int ofRate(ShareClause share, List<Integer> parts) {
		int part = parts.get(0);
		String stem = share.part().substring(share.part().length() - 2);
		String called = this.passage.called(part);
		if (!called.contains(stem) || called.contains("不" + stem) || called.contains("未" + stem)) {
			return -1;
		}
		int whole = only(part, share.first(), part);
		for (int back = 0; whole == NONE && back <= 2; back++) {
			whole = only(part, sentence(part, back), part);
		}
		return whole;
	}

	private int sentence(int at, int back) {
		int begin = at;
		while (begin > 0 && this.passage.sentencesBetween(begin - 1, at) <= back) {
			begin--;
		}
		return begin;
	}

	private static final int NONE = -1;

	private static final int SEVERAL = -2;

	/** The only amount of a stretch of which one may be a part. */
	private int only(int part, int from, int to) {
		int only = NONE;
		for (int at = from; at < to; at++) {
			if (isUsable(at) && !isBase(at) && this.pair.isAlike(at, part) && this.pair.isAtMost(part, at)) {
				if (only >= 0 && this.passage.get(only).differs(this.passage.get(at))) {
					return SEVERAL;
				}
				only = at;
			}
		}
		return only;
	}

	/** Whether an amount has a share of its own. */
	private boolean isShared(int at) {
		for (ShareClause share : this.shares) {
			if (share.part().isEmpty() && !share.rate() && share.at() > at && share.first() <= at && parts(share).contains(at)) {
				List<Integer> parts = parts(share);
				for (int part : parts) {
					if (this.pair.isAlike(part, at)) {
						return part == at;
					}
				}
			}
		}
		return false;
	}

	/** The only amount that is called what the share is told of. */
	private int named(ShareClause share, List<Integer> parts) {
		String of = share.of();
		int whole = (of.length() < 2) ? NONE : named(share, parts, of);
		String bare = (of.length() > 2 && "数量额".indexOf(of.charAt(of.length() - 1)) >= 0) ? of.substring(0, of.length() - 1) : "";
		return Math.max(-1, whole == NONE && bare.length() > 1 ? named(share, parts, bare) : whole);
	}

	private int named(ShareClause share, List<Integer> parts, String of) {
		int whole = NONE;
		for (int at = 0; at < share.at(); at++) {
			if (isUsable(at) && !isBase(at) && !isShared(at) && !parts.contains(at) && this.passage.called(at).contains(of)
					&& nearest(share, parts, at) >= 0) {
				if (whole >= 0 && this.passage.get(whole).differs(this.passage.get(at))) {
					return SEVERAL;
				}
				whole = at;
			}
		}
		return whole;
	}

	/** 甲60万元，占50%；乙40万元，占40%: shares of what the parts of the list come to. */
	private void ofList(ShareClause share, List<Integer> parts) {
		int part = parts.get(0);
		Computed sum = Computed.of(this.passage.get(part));
		List<ShareClause> others = new ArrayList<>();
		List<Integer> theirs = new ArrayList<>();
		for (ShareClause other : this.shares) {
			if (other.at() != share.at() && other.isLike(share) && other.part().isEmpty() && other.lead() == share.lead()
					&& this.passage.isOneSentence(other.at(), share.at())) {
				List<Integer> its = parts(other);
				if (its.isEmpty() || !this.pair.isAlike(its.get(0), part)) {
					return;
				}
				others.add(other);
				theirs.add(its.get(0));
				sum = sum.plus(Computed.of(this.passage.get(its.get(0))));
			}
		}
		int held = 0;
		for (int at = 0; at < others.size(); at++) {
			Computed ratio = Computed.of(this.passage.get(theirs.get(at))).over(sum).times(PartAndWhole.HUNDRED);
			held += ratio.mayBe(this.passage.get(others.get(at).at())) ? 1 : 0;
		}
		Computed right = Computed.of(this.passage.get(part)).over(sum).times(PartAndWhole.HUNDRED);
		if (held > 0 && held == others.size() && !right.mayBe(this.passage.get(share.at()))) {
			int[] stretch = this.passage.stretch(part, share.at());
			this.found.report(stretch[0], stretch[1], "%s是各项之和的%s%%，文中写%s。请核对。".formatted(this.passage.words(part), right.plain(), this.passage.words(share.at())));
			return;
		}
		for (int one = 0; one < others.size(); one++) {
			for (int two = one + 1; two < others.size(); two++) {
				if (areOfOne(theirs.get(one), others.get(one), theirs.get(two), others.get(two))
					&& !areOfOne(part, share, theirs.get(one), others.get(one)) && !areOfOne(part, share, theirs.get(two), others.get(two)) && others.size() == 2) {
					Computed all = Computed.of(this.passage.get(theirs.get(one))).over(Computed.of(this.passage.get(others.get(one).at())));
					Computed its = Computed.of(this.passage.get(part)).over(all);
					if (Boolean.getBoolean("ra")) System.out.println("RA implied " + this.passage.text());
					int[] stretch = this.passage.stretch(part, share.at());
					this.found.report(stretch[0], stretch[1], "按其他各项的占比推算，%s占%s%%，文中写%s。请核对。".formatted(this.passage.words(part), its.plain(), this.passage.words(share.at())));
				}
			}
		}
	}

	private boolean areOfOne(int part, ShareClause share, int other, ShareClause its) {
		return PartAndWhole.areOfOne(this.passage.get(part), this.passage.get(share.at()), this.passage.get(other), this.passage.get(its.at()));
	}

}
