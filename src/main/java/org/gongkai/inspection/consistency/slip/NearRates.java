package org.gongkai.inspection.consistency.slip;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.gongkai.inspection.WordSet;

/**
 * Shares in per cent that would fit two figures near them but for a slip, of the rate or
 * of one of both.
 */
final class NearRates {

	/** How many figures before a rate and behind it may be what it is of. */
	private static final int BEFORE = 7;

	/** How many may explain it. */
	private static final int FAR_BEFORE = 16;

	private static final int BEHIND = 2;

	private static final double HUNDRED = 100;

	/** Of more than as much nothing is a share, but with a slip. */
	private static final double MOST = 1.5;

	/** Rounding in a last place. */
	private static final double HALF = 0.51;

	/**
	 * By how many of its last place a rate may be off, as it was worked out from others.
	 */
	private static final double ROUNDED = 3;

	/** With fewer digits one is a share for about as much by chance. */
	private static final int LEAST_DIGITS = 3;

	/** Of figures that are more uncertain no rate is told. */
	private static final double UNSURE = 0.01;

	private static final int MOST_RATES = 2;

	private static final WordSet SHARE = WordSet.of("占|率|比重|比例");

	private static final WordSet RESPECTIVE = WordSet.of("分别|依次|各");

	private static final WordSet COMPARABLE = WordSet.of("可比|不变价|口径|剔除|扣除");

	private static final int RESPECTIVE_REACH = 40;

	private final ToldFigures figures;

	private final Told rate;

	private NearRates(ToldFigures figures, Told rate) {
		this.figures = figures;
		this.rate = rate;
	}

	/** Notes which figures fit each other as they are. */
	static void explain(ToldFigures figures) {
		each(figures, (rates) -> rates.pairs(FAR_BEFORE, rates::explain));
	}

	static void search(ToldFigures figures, Consumer<NearRelation> found) {
		each(figures, (rates) -> {
			if (!rates.isOfSeveral()) {
				rates.pairs(BEFORE, (part, whole) -> rates.look(part, whole, found));
			}
		});
	}

	private static void each(ToldFigures figures, Consumer<NearRates> rates) {
		for (Told told : figures.all()) {
			if (told.isRate() && !told.isVague()) {
				rates.accept(new NearRates(figures, told));
			}
		}
	}

	/** 分别占60%、20%和20%, 按可比价格: of what it is is not told by the figures beside. */
	private boolean isOfSeveral() {
		String text = this.rate.piece().text();
		if (COMPARABLE.in(text, this.rate.sentence(), this.rate.amount().from())) {
			return true;
		}
		int from = this.rate.amount().from();
		return text.startsWith("、", this.rate.amount().to())
				|| RESPECTIVE.in(text, Math.max(this.rate.sentence(), from - RESPECTIVE_REACH), from);
	}

	private void pairs(int before, BiConsumer<Told, Told> pairs) {
		List<Told> all = this.figures.all();
		List<Told> near = all
			.subList(Math.max(0, this.rate.place() - before), Math.min(all.size(), this.rate.place() + BEHIND + 1))
			.stream()
			.filter(NearRates::isQuantity)
			.toList();
		for (Told one : near) {
			for (Told other : near) {
				if (one != other) {
					pairs.accept(one, other);
				}
			}
		}
	}

	private static boolean isQuantity(Told told) {
		return !told.isRate() && !told.isGap() && !told.isVague();
	}

	private static double share(Told part, Told whole) {
		return part.number() / whole.number() * HUNDRED;
	}

	private static double change(Told now, Told before) {
		return Math.abs(now.number() / before.number() - 1) * HUNDRED;
	}

	private static boolean areOfOneUnit(Told one, Told other) {
		return one.unit().equals(other.unit());
	}

	private void explain(Told part, Told whole) {
		boolean unit = areOfOneUnit(part, whole);
		boolean fits = fits(share(part, whole), part, whole) || unit && fits(change(part, whole), part, whole)
				|| unit && isGrownBy(part, whole);
		if (fits) {
			this.figures.explain(List.of(this.rate, part, whole));
		}
	}

	private boolean fits(double value, Told one, Told other) {
		double off = Math.abs(value - this.rate.number());
		double uncertain = one.amount().slack() / one.number() + other.amount().slack() / other.number();
		return off <= step() * HALF || uncertain < UNSURE && off <= value * uncertain;
	}

	/** 增加120件，达到1320件，增长10%: what it is of is neither of both. */
	private boolean isGrownBy(Told by, Told to) {
		double up = by.number() / (to.number() - by.number()) * HUNDRED;
		double down = by.number() / (to.number() + by.number()) * HUNDRED;
		return Math.abs(up - this.rate.number()) <= step() * HALF
				|| Math.abs(down - this.rate.number()) <= step() * HALF;
	}

	private double step() {
		return this.rate.amount().step().doubleValue();
	}

	private void look(Told part, Told whole, Consumer<NearRelation> found) {
		boolean unit = areOfOneUnit(part, whole);
		boolean shares = !Signs.CHANGE.in(this.rate.name()) || SHARE.in(this.rate.name());
		double share = share(part, whole);
		if (shares && part.number() <= MOST * whole.number() && !fits(share, part, whole)
				&& !(unit && isGrownBy(part, whole))) {
			look(List.of(this.rate, part, whole), share, found);
			if (unit) {
				double told = this.rate.number() / HUNDRED;
				look(List.of(this.rate, part, whole), 1, whole.number() * told, found);
				look(List.of(this.rate, part, whole), 2, part.number() / told, found);
			}
		}
	}

	/** Whether the rate is a slip. */
	private void look(List<Told> all, double value, Consumer<NearRelation> found) {
		if (this.figures.isExplained(this.rate)) {
			return;
		}
		Slip slip = Slip.of(this.rate.amount(), value, false);
		boolean rounded = Math.abs(value - this.rate.number()) < step() * ROUNDED;
		boolean chance = slip == Slip.DIGIT && this.rate.amount().digits() < LEAST_DIGITS;
		if (slip != Slip.NONE && !rounded && !chance) {
			found.accept(new NearRelation(NearRelation.Kind.SHARE, this.rate, value, all, signs(all, 0, slip, value)));
		}
	}

	/** Whether one of which it is a share is one for about as much. */
	private void look(List<Told> all, int at, double about, Consumer<NearRelation> found) {
		Told figure = all.get(at);
		if (figure.amount().digits() < LEAST_DIGITS || this.figures.isExplained(figure)) {
			return;
		}
		double reach = Math.max(step() / this.rate.number() / 2 * about, figure.amount().step().doubleValue() / 2);
		double value = Slip.nearest(figure.amount(), about, reach);
		if (!Double.isNaN(value)) {
			Slip slip = Slip.of(figure.amount(), value, true);
			found.accept(new NearRelation(NearRelation.Kind.SHARE, figure, value, all, signs(all, at, slip, value)));
		}
	}

	private double[] signs(List<Told> all, int at, Slip slip, double value) {
		Signs signs = new Signs(this.figures, all, at, slip, value).ofThree(all);
		int least = all.stream().mapToInt(Told::place).min().orElseThrow();
		int most = all.stream().mapToInt(Told::place).max().orElseThrow();
		signs.note(SlipSign.SAME_UNIT, areOfOneUnit(all.get(1), all.get(2)));
		long rates = this.figures.all()
			.subList(least, most)
			.stream()
			.filter((told) -> told.isRate() && told != this.rate)
			.count();
		signs.note(SlipSign.RATES_BETWEEN, Math.min(MOST_RATES, rates));
		return signs.all();
	}

}
