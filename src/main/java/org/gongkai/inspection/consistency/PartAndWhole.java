package org.gongkai.inspection.consistency;

/**
 * Two amounts of a passage as a part and its whole, and how many per cent the one is of
 * the other.
 */
final class PartAndWhole {

	static final double HUNDRED = 100;

	private final Passage passage;

	private final Contradictions found;

	PartAndWhole(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	boolean isAlike(int one, int other) {
		String first = this.passage.get(one).unit();
		String second = this.passage.get(other).unit();
		return first.equals(second) || "人名位".contains(first) && "人名位".contains(second);
	}

	boolean isAtMost(int part, int whole) {
		return this.passage.get(part).value().compareTo(this.passage.get(whole).value()) <= 0;
	}

	/** Whether any two amounts of the unit make the rate, or what they leave. */
	boolean isExplained(int at, int part) {
		Amount rate = this.passage.get(at);
		int end = this.passage.behind(at);
		for (int whole = this.passage.first(at); whole < end; whole++) {
			if (whole == at || !isAlike(whole, part) || this.passage.get(whole).value().signum() <= 0) {
				continue;
			}
			for (int one = this.passage.first(at); one < end; one++) {
				if (one == at || one == whole || !isAlike(one, part)) {
					continue;
				}
				Computed ratio = ratio(one, whole);
				boolean less = (one != part || one < whole - 1 || whole < one - 1)
						&& new Computed(HUNDRED - ratio.value(), ratio.slack()).mayBe(rate);
				boolean two = one > 0 && one - 1 != whole && isAlike(one - 1, part)
						&& sum(one - 1, one, whole).mayBe(rate);
				if (ratio.mayBe(rate) || less || two) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * 高于平均分的7个，占58.3%；低于的5个，占41.7%: both are parts of one whole that is told farther off
	 * or nowhere, so that the one is no whole of the other.
	 */
	boolean areSiblings(int part, int whole, int at) {
		int share = whole + 1;
		if (part != at - 1 || share >= part || !this.passage.get(share).unit().equals("%")
				|| this.passage.get(share).value().signum() <= 0 || this.passage.get(at).value().signum() <= 0
				|| this.passage.between(part).contains("其中")) {
			return false;
		}
		if (this.passage.between(part).indexOf(';') >= 0 && isToldAlike(share, at)) {
			return true;
		}
		Computed one = Computed.of(this.passage.get(whole)).over(Computed.of(this.passage.get(share)));
		Computed other = Computed.of(this.passage.get(part)).over(Computed.of(this.passage.get(at)));
		return isToldAlike(share, at) && Math.abs(one.value() - other.value()) <= one.slack() + other.slack();
	}

	/**
	 * 农用地7公顷，其中耕地5公顷，占71.4%；建设用地1公顷: what has a share of its own before the semicolon is
	 * no whole of what comes behind it, nor what a share has been worked out of already.
	 */
	boolean isDivided(int part, int whole) {
		int share = share(whole, part);
		if (share < 0) {
			return false;
		}
		String text = this.passage.text();
		String between = text.substring(this.passage.get(share).to(), this.passage.get(part).from());
		if (between.indexOf(';') < 0) {
			return false;
		}
		if (areOfOne(whole, share, part)) {
			return true;
		}
		boolean among = this.passage.between(whole).contains("其中") && this.passage.name(share).indexOf('占') >= 0;
		return among || between.contains("其中") && whole > 0 && isAlike(whole - 1, whole)
				&& ratio(whole - 1, whole).mayBe(this.passage.get(share));
	}

	/** Whether the amounts by their shares come to the same whole. */
	private boolean areOfOne(int one, int share, int other) {
		int its = share(other, this.passage.size());
		if (its < 0 || this.passage.get(share).value().signum() <= 0 || this.passage.get(its).value().signum() <= 0) {
			return false;
		}
		Computed first = Computed.of(this.passage.get(one)).over(Computed.of(this.passage.get(share)));
		Computed second = Computed.of(this.passage.get(other)).over(Computed.of(this.passage.get(its)));
		return Math.abs(first.value() - second.value()) <= first.slack() + second.slack();
	}

	/** 甲局支出800万元，其中…；三个单位支出1200万元: what is divided before the semicolon already. */
	boolean hasParts(int whole, int at) {
		String text = this.passage.text();
		int from = this.passage.get(whole).to();
		int to = Math.max(from, this.passage.get(at).from());
		int among = text.indexOf("其中", from);
		int end = text.indexOf(';', from);
		return among >= 0 && among < end && end < to;
	}

	/**
	 * The share told right behind an amount, or behind the same in another unit; or -1.
	 */
	private int share(int whole, int end) {
		int next = whole + 1;
		boolean again = next < end && this.passage.between(next).equals("(")
				&& !this.passage.get(next).unit().equals(this.passage.get(whole).unit());
		int share = again ? next + 1 : next;
		return (share < end && this.passage.get(share).unit().equals("%")) ? share : -1;
	}

	/** 占58.3% and 占41.7%, 得分率86.6% and 得分率89.9% */
	private boolean isToldAlike(int share, int at) {
		return this.passage.name(share).equals(this.passage.name(at));
	}

	Computed ratio(int part, int whole) {
		Amount one = this.passage.get(part);
		Amount all = this.passage.get(whole);
		return Computed.beside(one, all).over(Computed.beside(all, one)).times(HUNDRED);
	}

	private Computed sum(int one, int other, int whole) {
		Computed part = Computed.of(this.passage.get(one)).plus(Computed.of(this.passage.get(other)));
		return part.over(Computed.of(this.passage.get(whole))).times(HUNDRED);
	}

	void report(int part, int whole, int at) {
		int[] stretch = this.passage.stretch(part, whole, at);
		this.found.report(stretch[0], stretch[1], "%s是%s的%s%%，文中写%s。请核对这三个数。".formatted(this.passage.words(part),
				this.passage.words(whole), ratio(part, whole).plain(), this.passage.words(at)));
	}

}
