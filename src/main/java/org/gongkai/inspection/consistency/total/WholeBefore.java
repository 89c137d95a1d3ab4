package org.gongkai.inspection.consistency.total;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.OneSlip;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.SameUnit;

/**
 * A total and the parts behind it, by what is told of the parts and not by what the total
 * is called: 13个项目中自评为优的19个，占82.6%，为良的4个，占17.4%; 新增612户、2058人，其中城市87户、142人，农村525户、916人. A
 * total counts as wrong where the parts are shown to be all of it, or where it differs
 * from them by one digit of many.
 */
final class WholeBefore {

	/** With fewer digits than that, one that differs may make another number. */
	private static final int MANY_DIGITS = 4;

	private static final int MOST_PARTS = 12;

	/** How far behind the whole its parts are looked for, with what is told between. */
	private static final int REACH = 2 * MOST_PARTS;

	private static final int LEAST_WHOLE = 10;

	private static final double LEAST = 0.49;

	private static final double MOST = 2.05;

	private static final double TENTH = 0.11;

	private static final double TENFOLD = 9;

	/** What has other parts than those of this time and place. */
	private static final WordSet OTHER = WordSet.of("比|较|上年|去年|同期");

	private static final WordSet TOTAL = WordSet.of("共|总|合计|累计|达到");

	private static final WordSet DIVIDED = WordSet.of("其中|包括|分别|中,|分,|看,|中的|构成|组成");

	private final Passage passage;

	private final Contradictions found;

	private final List<SameUnit> units;

	private final ShownWhole shown;

	WholeBefore(Passage passage, Contradictions found, List<SameUnit> units) {
		this.passage = passage;
		this.found = found;
		this.units = units;
		this.shown = new ShownWhole(passage);
	}

	void run() {
		for (SameUnit unit : this.units) {
			for (int at = 0; at + 2 < unit.size() && !this.found.isFull(); at++) {
				if (unit.get(at).number() >= LEAST_WHOLE && unit.sentencesBetween(at, at + 1) <= 1
						&& unit.sentencesBetween(at + 1, at + 2) == 0 && isUsable(unit, at)) {
					look(unit, at, row(unit, at));
				}
			}
		}
	}

	private boolean isUsable(SameUnit unit, int at) {
		return !unit.get(at).vague() && !this.passage.isClaim(unit.place(at));
	}

	/** Those behind one that may be its parts: of the same sentence, or of the next. */
	private List<Integer> row(SameUnit unit, int whole) {
		List<Integer> row = new ArrayList<>();
		boolean each = unit.isOfEach(whole);
		for (int at = whole + 1; at < Math.min(unit.size(), whole + REACH) && row.size() < MOST_PARTS; at++) {
			if (unit.sentencesBetween(whole + 1, at) > 0 || unit.get(at).vague()) {
				break;
			}
			if (isUsable(unit, at) && (each || !unit.isOfEach(at))) {
				row.add(at);
			}
		}
		return row;
	}

	private void look(SameUnit unit, int whole, List<Integer> row) {
		double[] sums = new double[row.size()];
		double sum = 0;
		boolean any = false;
		for (int at = 0; at < row.size(); at++) {
			Amount part = unit.get(row.get(at));
			sum += part.number();
			sums[at] = sum;
			double off = Math.abs(sum - unit.get(whole).number());
			if (at > 0 && off <= unit.get(whole).slack() + (at + 1) * part.slack() + Amount.UNSURE * sum) {
				return;
			}
			any |= at > 0 && isNear(sum, unit.get(whole));
		}
		for (int size = 2; size <= row.size(); size++) {
			if (mayBeScale(sums[size - 1], unit.get(whole)) && isScale(unit, whole, row, size)) {
				report(unit, whole, row.subList(0, size));
				return;
			}
		}
		for (int size = 2; size <= row.size() && any; size++) {
			if (isNear(sums[size - 1], unit.get(whole)) && compare(unit, whole, row, size, sums[size - 1])) {
				return;
			}
		}
	}

	private static boolean isNear(double sum, Amount whole) {
		double ratio = sum / whole.number();
		return ratio > LEAST && ratio < MOST;
	}

	private boolean compare(SameUnit unit, int whole, List<Integer> all, int size, double value) {
		Amount told = unit.get(whole);
		boolean slip = OneSlip.is(value, told.number());
		if (!slip && !this.passage.has(Mark.SHARED)) {
			return false;
		}
		List<Integer> row = all.subList(0, size);
		Computed sum = unit.sum(row);
		if (sum.mayBe(told)) {
			return true;
		}
		boolean wrong = !this.shown.isShare(unit.place(whole) + 1) && this.shown.byOwnShares(unit, row)
				|| slip && (told.digits() >= (mayBeChoice(unit, whole, row) ? MANY_DIGITS + 1 : MANY_DIGITS)
						|| isShown(unit, whole, row, ends(unit, all, size)));
		if (!wrong || OTHER.in(this.passage.name(unit.place(whole))) || isDivided(unit, all, size)
				|| unit.isExplained(whole) || isTold(unit, whole, row)) {
			return false;
		}
		report(unit, whole, row);
		return true;
	}

	/**
	 * Whether what parts come to stands elsewhere: of parts that are told to be those of
	 * the whole, right before it.
	 */
	private boolean isTold(SameUnit unit, int whole, List<Integer> row) {
		Computed sum = unit.sum(row);
		if (!tellsParts(unit.place(row.get(0)))) {
			return unit.isTold(sum, whole);
		}
		int before = whole - 1;
		while (before >= 0 && unit.sentencesBetween(before, whole) == 0 && !sum.mayBe(unit.get(before))) {
			before--;
		}
		return before >= 0 && unit.sentencesBetween(before, whole) == 0;
	}

	/**
	 * Whether a whole is a tenth or ten times, or far more or less, of what parts come
	 * to.
	 */
	private static boolean mayBeScale(double sum, Amount whole) {
		double ratio = sum / whole.number();
		return (ratio < TENTH || ratio > TENFOLD) && OneSlip.isScale(sum, whole.number(), whole.digits());
	}

	/** 12.6亿元，其中城市4180万元、农村8420万元: the parts of the list, in another scale. */
	private boolean isScale(SameUnit unit, int whole, List<Integer> all, int size) {
		return ends(unit, all, size) && tellsParts(unit.place(all.get(0))) && !unit.isExplained(whole);
	}

	private void report(SameUnit unit, int whole, List<Integer> row) {
		int[] stretch = this.passage.stretch(unit.place(whole), unit.place(row.get(row.size() - 1)));
		this.found.reportTotal(stretch[0], stretch[1], unit.sum(row).as(unit.get(whole)),
				this.passage.words(unit.place(whole)));
	}

	/** Whether two parts that come to less may be some of more. */
	private static boolean mayBeChoice(SameUnit unit, int whole, List<Integer> row) {
		return row.size() == 2 && unit.sum(row).value() < unit.get(whole).number();
	}

	/** Whether the list ends there: with the sentence, or with its first semicolon. */
	private boolean ends(SameUnit unit, List<Integer> all, int size) {
		if (size == all.size()) {
			return isBroken(unit, all, 1) == isBroken(unit, all, size - 1);
		}
		for (int at = 1; at < size; at++) {
			if (isBroken(unit, all, at)) {
				return false;
			}
		}
		return isBroken(unit, all, size);
	}

	/** Whether a semicolon parts one of a row from the one before. */
	private boolean isBroken(SameUnit unit, List<Integer> row, int at) {
		String text = this.passage.text();
		int end = unit.get(row.get(at)).from();
		for (int place = unit.get(row.get(at - 1)).to(); place < end; place++) {
			if (text.charAt(place) == ';') {
				return true;
			}
		}
		return false;
	}

	/** Whether a total that is out by one digit is so by what is told around it. */
	private boolean isShown(SameUnit unit, int whole, List<Integer> row, boolean last) {
		return this.shown.byMean(unit, row) || this.shown.bySecondRow(unit, whole, row)
				|| this.shown.byShares(unit, row)
				|| last && (isGreater(unit, whole, row) && !isBeside(unit, whole, row)
						|| tellsParts(unit.place(row.get(0))) && isOutByHundreds(unit, whole, row))
				|| last && !isOneOfThem(unit, whole, row) && this.shown.byNames(unit, row);
	}

	/** 其中, or 按职称分, in the sentence of the first part. */
	private boolean tellsParts(int first) {
		String before = this.passage.between(first);
		return DIVIDED.in(before, before.lastIndexOf('。') + 1, before.length());
	}

	/** 增值税完成2.90亿元，企业所得税完成1.35亿元，其余完成1.93亿元: the first is told as the others are. */
	private boolean isOneOfThem(SameUnit unit, int whole, List<Integer> row) {
		String name = this.passage.name(unit.place(whole));
		String last = this.passage.name(unit.place(row.get(row.size() - 1)));
		return name.length() > 2 && last.endsWith(name.substring(name.length() - 2))
				&& !tellsParts(unit.place(row.get(0)));
	}

	/** Whether a whole is told in a row with the parts, or a total behind it. */
	private boolean isBeside(SameUnit unit, int whole, List<Integer> row) {
		int first = unit.place(row.get(0));
		return !tellsParts(first) && (this.passage.between(first).startsWith("、") || isOneOfThem(unit, whole, row)
				|| row.stream().anyMatch((at) -> TOTAL.in(this.passage.name(unit.place(at)))));
	}

	/** Whether one of the parts is more than the whole. */
	private static boolean isGreater(SameUnit unit, int whole, List<Integer> row) {
		return row.stream().anyMatch((part) -> unit.get(part).number() > unit.get(whole).number());
	}

	/**
	 * Whether what is missing is a round hundred, in the last written place, though the
	 * parts are not round: left out by choice it would be any number.
	 */
	private static boolean isOutByHundreds(SameUnit unit, int whole, List<Integer> row) {
		double step = unit.get(whole).step().doubleValue();
		double off = (unit.sum(row).value() - unit.get(whole).number()) / step / PartAndWhole.HUNDRED;
		boolean counted = unit.get(whole).slack() == 0 || !mayBeChoice(unit, whole, row);
		return counted && Math.abs(off - Math.rint(off)) < 1e-6 && row.stream().anyMatch((part) -> {
			double tens = unit.get(part).number() / step / 10;
			return Math.abs(tens - Math.rint(tens)) > 1e-6;
		});
	}

	/**
	 * Whether one part is itself told with its parts, before or behind it:
	 * 免费开放186万元，其中上级补助120万元、配套66万元.
	 */
	private static boolean isDivided(SameUnit unit, List<Integer> row, int size) {
		for (int at = 0; at < size; at++) {
			if (comesTo(unit, row, at, 1) || comesTo(unit, row, at, -1)) {
				return true;
			}
		}
		return false;
	}

	/** Whether those next to one of a row, to one side, come to it. */
	private static boolean comesTo(SameUnit unit, List<Integer> row, int at, int side) {
		double sum = 0;
		for (int one = at + side; one >= 0 && one < row.size(); one += side) {
			Amount part = unit.get(row.get(one));
			sum += part.number();
			if (one != at + side && new Computed(sum, 2 * part.slack()).mayBe(unit.get(row.get(at)))) {
				return true;
			}
		}
		return false;
	}

}
