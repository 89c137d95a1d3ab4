package org.gongkai.inspection.consistency.slip;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;

/** What speaks for a slip, whatever the relation. */
final class Signs {

	private static final WordSet TOTAL = WordSet.of("共|合计|总|全年|全县|累计|计");

	private static final WordSet AMONG = WordSet.of("其中|分别|包括|分为|组成|构成|分类|类别|来看|具体");

	private static final WordSet RATE = WordSet.of("占|率|比重|比例|为");

	/** Words of a change. */
	static final WordSet CHANGE = WordSet.of("增|降|减|涨|提高|上升|幅");

	private static final WordSet GROWTH = WordSet.of("比|较|同比|上年");

	private static final WordSet EACH = WordSet.of("每|均|单价|标准|各");

	private static final int MOST_DIGITS = 6;

	private static final int MOST_PARTS = 6;

	private static final int MOST_RIVALS = 4;

	private static final double FARTHEST = 2;

	/** So far is what stands in another paragraph. */
	private static final int OTHER_PARAGRAPH = 60;

	/** As many digits and more are round where all but two are noughts. */
	private static final int LONG = 3;

	private final double[] signs = new double[SlipSign.values().length];

	/**
	 * Those of a relation.
	 * @param all its figures, the total, rate or product first
	 * @param at which of them would be written with a slip
	 * @param value what it would be without
	 */
	Signs(ToldFigures figures, List<Told> all, int at, Slip slip, double value) {
		Told figure = all.get(at);
		note(SlipSign.ALWAYS, true);
		note(SlipSign.OF_WHOLE, at == 0);
		note(SlipSign.DIGIT, slip == Slip.DIGIT);
		note(SlipSign.EXCHANGED, slip == Slip.EXCHANGED);
		note(SlipSign.SCALE, slip == Slip.SCALE);
		int digits = figure.amount().digits();
		note(SlipSign.DIGITS, Math.min(MOST_DIGITS, digits));
		note(SlipSign.TWO_DIGITS, digits <= 2);
		note(SlipSign.ROUND, digits < Math.min(LONG, Amount.plain(figure.amount().value()).length()));
		note(SlipSign.APART, Math.min(FARTHEST, Math.abs(Math.log(value / figure.number()))));
		note(SlipSign.PARTS, Math.min(MOST_PARTS, all.size() - 1));
		note(SlipSign.TOLD, Math.log(1 + figures.ofUnit(figure)));
		note(SlipSign.RIVALS, 1);
		place(all);
		words(all);
		explained(figures, all, figure);
		note(SlipSign.VALUE_TOLD, figures.isTold(figure.unit(), value));
		note(SlipSign.OTHERS_CHANGE, share(all, figure, (one) -> CHANGE.in(one.name())));
	}

	private void place(List<Told> all) {
		Told whole = all.get(0);
		note(SlipSign.ONE_SENTENCE, all.stream().allMatch((one) -> one.isBeside(whole)));
		note(SlipSign.ONE_PARAGRAPH, all.stream().allMatch((one) -> one.piece() == whole.piece()));
		note(SlipSign.TITLE, all.stream().anyMatch(Told::isTitle));
		note(SlipSign.FAR, Math.log(1 + farthest(all)));
	}

	/** How many characters lie between two that follow each other, at the most. */
	private static int farthest(List<Told> all) {
		List<Told> row = all.stream().sorted(Comparator.comparingInt(Told::place)).toList();
		int farthest = 0;
		for (int at = 1; at < row.size(); at++) {
			Told one = row.get(at - 1);
			Told next = row.get(at);
			farthest = Math.max(farthest,
					(one.piece() == next.piece()) ? next.amount().from() - one.amount().to() : OTHER_PARAGRAPH);
		}
		return farthest;
	}

	private void words(List<Told> all) {
		String name = all.get(0).name();
		note(SlipSign.TOTAL_WORD, TOTAL.in(name));
		note(SlipSign.RATE_WORD, RATE.in(name));
		note(SlipSign.CHANGE_WORD, CHANGE.in(name));
		note(SlipSign.GROWTH_WORD, GROWTH.in(name));
		note(SlipSign.AMONG_WORD, all.stream().anyMatch((one) -> AMONG.in(one.name())));
		note(SlipSign.EACH_WORD, tellsEach(all));
	}

	/** Whether one of them is told as what falls to each. */
	static boolean tellsEach(List<Told> all) {
		return all.stream().anyMatch((one) -> EACH.in(one.name()));
	}

	private void explained(ToldFigures figures, List<Told> all, Told figure) {
		note(SlipSign.IN_TABLE, figures.isInTable(figure));
		note(SlipSign.OTHERS_EXPLAINED, share(all, figure, figures::isExplained));
		note(SlipSign.OTHERS_IN_TABLE, share(all, figure, figures::isInTable));
	}

	/** Notes in which order a rate or product and the two it is of stand. */
	Signs ofThree(List<Told> all) {
		int whole = all.get(0).place();
		int least = all.stream().mapToInt(Told::place).min().orElseThrow();
		int most = all.stream().mapToInt(Told::place).max().orElseThrow();
		note(SlipSign.AMID, most - least - 2);
		note(SlipSign.WHOLE_LAST, whole == most);
		note(SlipSign.GOES_ON, whole == most && most - least == 2);
		note(SlipSign.PART_NEXT, all.get(1).place() == whole - 1);
		return this;
	}

	private static double share(List<Told> all, Told figure, Predicate<Told> such) {
		long others = all.stream().filter((one) -> one != figure && such.test(one)).count();
		return (double) others / (all.size() - 1);
	}

	void note(SlipSign sign, boolean there) {
		this.signs[sign.ordinal()] = there ? 1 : 0;
	}

	void note(SlipSign sign, double much) {
		this.signs[sign.ordinal()] = much;
	}

	/** How many of the figures a slip would make fit, as far as that matters. */
	static double rivals(int rivals) {
		return Math.min(MOST_RIVALS, rivals);
	}

	double[] all() {
		return this.signs;
	}

}
