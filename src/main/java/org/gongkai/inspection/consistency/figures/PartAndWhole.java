package org.gongkai.inspection.consistency.figures;

/**
 * Two amounts of a passage as a part and its whole, and how many per cent the one is of
 * the other.
 */
public final class PartAndWhole {

	public static final double HUNDRED = 100;

	/** Of beds and seats. */
	private static final String PLACES = "张席座";

	/** How many amounts back a whole may be told. */
	private static final int FARTHER = 24;

	private final Passage passage;

	private final Contradictions found;

	public PartAndWhole(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	public boolean isAlike(int one, int other) {
		String first = this.passage.get(one).unit();
		String second = this.passage.get(other).unit();
		return first.equals(second) || "人名位".contains(first) && "人名位".contains(second);
	}

	public boolean isAtMost(int part, int whole) {
		return this.passage.get(part).value().compareTo(this.passage.get(whole).value()) <= 0;
	}

	/** Whether any two amounts of the unit make the rate, or what they leave. */
	public boolean isExplained(int at, int part) {
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
				if (ratio.mayBe(rate) || less || two
						|| (isBehindSemicolon(whole, one) || isNot(part)) && ofBoth(one, whole).mayBe(rate)) {
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
	public boolean areSiblings(int part, int whole, int at) {
		int share = whole + 1;
		if (part != at - 1 || share >= part || !this.passage.get(share).unit().equals("%")
				|| this.passage.get(share).value().signum() <= 0 || this.passage.get(at).value().signum() <= 0
				|| this.passage.between(part).contains("其中") || !isToldAlike(share, at)) {
			return false;
		}
		return this.passage.between(part).indexOf(';') >= 0 || areOfOne(this.passage.get(whole),
				this.passage.get(share), this.passage.get(part), this.passage.get(at));
	}

	/**
	 * 农用地7公顷，其中耕地5公顷，占71.4%；建设用地1公顷: what has a share of its own before the semicolon is
	 * no whole of what comes behind it, nor what a share has been worked out of already.
	 */
	public boolean isDivided(int part, int whole) {
		if (isBehindSemicolon(whole, part) && (isLeft(whole) || isTarget(whole))) {
			return true;
		}
		int share = share(whole, part);
		if (share < 0 || !isBehindSemicolon(share, part)) {
			return false;
		}
		if (areOfOne(whole, share, part) || this.passage.name(share).endsWith("率")) {
			return true;
		}
		boolean among = isAmong(whole) && this.passage.name(share).indexOf('占') >= 0;
		return among || this.passage.between(part).contains("其中") && whole > 0 && isAlike(whole - 1, whole)
				&& ratio(whole - 1, whole).mayBe(this.passage.get(share));
	}

	/** 抽检860批次，合格852批次，合格率99.1%；其中餐饮抽检120批次，合格率98.3%: two with a rate of their own. */
	public boolean isSettled(int part, int whole, int at) {
		int share = share(part, at);
		return share >= 0 && isBehindSemicolon(share, at) && ratio(part, whole).mayBe(this.passage.get(share));
	}

	/** 其中1.92万人, and 其中60岁以上1.92万人 */
	private boolean isAmong(int at) {
		return this.passage.between(at).contains("其中")
				|| at > 0 && this.passage.get(at - 1).unit().equals("岁") && this.passage.between(at - 1).contains("其中")
						&& this.passage.name(at).length() == this.passage.between(at).length();
	}

	/** 批准逮捕124人，不批准逮捕31人，不捕率20%: of those that are and those that are not. */
	private boolean isNot(int at) {
		return this.passage.name(at).startsWith("不");
	}

	private boolean isBehindSemicolon(int one, int other) {
		int end = this.passage.text().indexOf(';', this.passage.get(one).to());
		return end >= 0 && end < this.passage.get(other).from();
	}

	/** 完成计划60公里的97.8% */
	private boolean isTarget(int at) {
		return at + 1 < this.passage.size() && this.passage.get(at + 1).isPercentage()
				&& this.passage.between(at + 1).equals("的");
	}

	/** 其余24条 */
	private boolean isLeft(int at) {
		String name = this.passage.name(at);
		return name.startsWith("其余") || name.startsWith("剩余");
	}

	private boolean areOfOne(int one, int share, int other) {
		int its = share(other, this.passage.size());
		return its >= 0 && areOfOne(this.passage.get(one), this.passage.get(share), this.passage.get(other),
				this.passage.get(its));
	}

	/** Whether two amounts by their shares are parts of the same whole. */
	public static boolean areOfOne(Amount one, Amount share, Amount other, Amount its) {
		if (share.value().signum() <= 0 || its.value().signum() <= 0) {
			return false;
		}
		Computed first = Computed.of(one).over(Computed.of(share));
		Computed second = Computed.of(other).over(Computed.of(its));
		return Math.abs(first.value() - second.value()) <= first.slack() + second.slack();
	}

	/** 甲局支出800万元，其中…；三个单位支出1200万元: what is divided before the semicolon already. */
	public boolean hasParts(int whole, int at) {
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

	public Computed ratio(int part, int whole) {
		Amount one = this.passage.get(part);
		Amount all = this.passage.get(whole);
		return Computed.beside(one, all).over(Computed.beside(all, one)).times(HUNDRED);
	}

	/** 个体工商户2860户；企业940户，占全部经营主体的24.7%: of the two together. */
	private Computed ofBoth(int part, int other) {
		Computed one = Computed.of(this.passage.get(part));
		return one.over(one.plus(Computed.of(this.passage.get(other)))).times(HUNDRED);
	}

	private Computed sum(int one, int other, int whole) {
		Computed part = Computed.of(this.passage.get(one)).plus(Computed.of(this.passage.get(other)));
		return part.over(Computed.of(this.passage.get(whole))).times(HUNDRED);
	}

	/**
	 * Whether a part is what is told of an amount farther off, or of places that persons
	 * take: 床位260张，入住233人，使用率89.6%.
	 */
	public boolean isOfFarther(int at, int part) {
		for (int whole = Math.max(0, at - FARTHER); whole < at; whole++) {
			boolean alike = isAlike(whole, part) || PLACES.indexOf(this.passage.get(whole).unit().charAt(0)) >= 0;
			if (whole != part && alike && this.passage.get(whole).number() > 0
					&& ratio(part, whole).mayBe(this.passage.get(at))) {
				return true;
			}
		}
		return false;
	}

	public void report(int part, int whole, int at) {
		int[] stretch = this.passage.stretch(part, whole, at);
		this.found.report(stretch[0], stretch[1], message(part, whole, at));
	}

	/** What is said of a share that is not the one of a part in a whole. */
	public String message(int part, int whole, int at) {
		return "%s是%s的%s%%，文中写%s。请核对这三个数。".formatted(this.passage.words(part), this.passage.words(whole),
				ratio(part, whole).plain(), this.passage.words(at));
	}

}
