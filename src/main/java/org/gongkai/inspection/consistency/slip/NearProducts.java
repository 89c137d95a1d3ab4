package org.gongkai.inspection.consistency.slip;

import java.util.List;
import java.util.function.Consumer;

import org.gongkai.inspection.WordSet;

/**
 * Numbers, what each comes to and what all come to, of which one would fit the others but
 * for a slip: 每户500元，120户共6万元.
 */
final class NearProducts {

	/** How many figures to either side. */
	private static final int REACH = 5;

	/** How many may explain it. */
	private static final int FAR = 8;

	/** Of one thing what each comes to is no question. */
	private static final double FEWEST = 2;

	/** 每千名老年人拥有床位35张 */
	private static final WordSet BY_MANY = WordSet.of("每十|每百|每千|每万");

	private static final double TINY = 1e-6;

	private static final double HALF = 0.51;

	private static final double UNSURE = 0.01;

	private final ToldFigures figures;

	private final List<Told> all;

	private NearProducts(ToldFigures figures, Told product, Told one, Told other) {
		this.figures = figures;
		this.all = List.of(product, one, other);
	}

	/** Notes which figures fit each other as they are. */
	static void explain(ToldFigures figures) {
		each(figures, FAR, (near) -> {
			if (near.fits()) {
				figures.explain(near.all);
			}
		});
	}

	static void search(ToldFigures figures, Consumer<NearRelation> found) {
		each(figures, REACH, (near) -> near.look(found));
	}

	private static void each(ToldFigures figures, int reach, Consumer<NearProducts> found) {
		List<Told> all = figures.all();
		for (Told product : all) {
			int from = Math.max(0, product.place() - reach);
			int to = Math.min(all.size(), product.place() + reach + 1);
			for (int one = from; one < to; one++) {
				for (int other = one + 1; other < to; other++) {
					if (mayBe(product, all.get(one), all.get(other))) {
						found.accept(new NearProducts(figures, product, all.get(one), all.get(other)));
					}
				}
			}
		}
	}

	/** Whether one of both counts, and the other is of the product's unit. */
	private static boolean mayBe(Told product, Told one, Told other) {
		return one != product && other != product && isFactor(one) && isFactor(other) && !product.isRate()
				&& !product.isVague() && !product.isGap() && !one.unit().equals(other.unit())
				&& (one.unit().equals(product.unit()) || other.unit().equals(product.unit()));
	}

	private static boolean isFactor(Told told) {
		return !told.isRate() && !told.isGap() && !told.isVague() && told.number() >= FEWEST
				&& !BY_MANY.in(told.name());
	}

	private double number(int at) {
		return this.all.get(at).number();
	}

	private boolean fits() {
		double value = number(1) * number(2);
		double off = Math.abs(value - number(0));
		return off <= this.all.get(0).amount().step().doubleValue() * HALF || off <= value * uncertain()
				|| off <= rounding();
	}

	/** How sure the product of both is, as a share of it; of less it tells nothing. */
	private double uncertain() {
		double uncertain = this.all.get(1).amount().slack() / number(1) + this.all.get(2).amount().slack() / number(2);
		return (uncertain < UNSURE) ? uncertain : 0;
	}

	/** By how much what falls to each may be cut or rounded, taken as often. */
	private double rounding() {
		int each = this.all.get(1).unit().equals(this.all.get(0).unit()) ? 1 : 2;
		return this.all.get(each).amount().step().doubleValue() * number(3 - each);
	}

	private void look(Consumer<NearRelation> found) {
		if (!fits() && Signs.tellsEach(this.all) && !isOfMore()) {
			look(0, number(1) * number(2), found);
			look(1, number(0) / number(2), found);
			look(2, number(0) / number(1), found);
		}
	}

	/** 每人每月500元, 一居室每套45平方米，两居室每套70平方米: where there is more to reckon with. */
	private boolean isOfMore() {
		int place = this.all.get(0).place();
		List<Told> around = this.figures.all()
			.subList(Math.max(0, place - REACH), Math.min(this.figures.all().size(), place + REACH + 1));
		return this.all.stream().anyMatch((one) -> one.name().indexOf('每') != one.name().lastIndexOf('每'))
				|| around.stream()
					.filter((one) -> one.unit().equals(this.all.get(0).unit()) && isEach(one))
					.count() > 1;
	}

	private static boolean isEach(Told told) {
		return told.name().indexOf('每') >= 0 || told.name().endsWith("各");
	}

	private void look(int at, double value, Consumer<NearRelation> found) {
		Told figure = this.all.get(at);
		boolean counts = at > 0 && !figure.unit().equals(this.all.get(0).unit());
		double places = value / figure.amount().step().doubleValue();
		boolean whole = !counts || Math.abs(places - Math.rint(places)) <= places * (uncertain() + TINY);
		Slip slip = (this.figures.isExplained(figure) || !whole) ? Slip.NONE : Slip.of(figure.amount(), value, false);
		if (slip == Slip.NONE) {
			return;
		}
		Signs signs = new Signs(this.figures, this.all, at, slip, value).ofThree(this.all);
		found.accept(new NearRelation(NearRelation.Kind.PRODUCT, figure, value, this.all, signs.all()));
	}

}
