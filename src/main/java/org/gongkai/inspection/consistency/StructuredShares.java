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

	private boolean isWidelyExplained(ShareClause share, List<Integer> parts) {
		Amount told = this.passage.get(share.at());
		for (int part : parts) {
			if (this.pair.isExplained(share.at(), part)) {
				return true;
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
		if (of.length() < 2) {
			return -1;
		}
		int whole = -1;
		for (int at = 0; at < share.at(); at++) {
			if (isUsable(at) && !isBase(at) && !parts.contains(at) && this.passage.called(at).contains(of)
					&& nearest(share, parts, at) >= 0) {
				if (whole >= 0 && this.passage.get(whole).differs(this.passage.get(at))) {
					return -1;
				}
				whole = at;
			}
		}
		return whole;
	}

}
