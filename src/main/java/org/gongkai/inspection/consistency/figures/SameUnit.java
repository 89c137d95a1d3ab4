package org.gongkai.inspection.consistency.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.inspection.WordSet;

/**
 * The amounts of one unit in a passage, in their order, for what some of them come to
 * together.
 */
public final class SameUnit {

	/** With fewer there is no sum and no difference. */
	private static final int LEAST = 3;

	/** How many amounts to either side may explain one. */
	private static final int REACH = 12;

	/** Totals of both sides of an account, which are the same. */
	private static final WordSet ACCOUNT = WordSet.of("总计|总收入|总支出|收入总|支出总");

	private final Passage passage;

	private final List<Integer> places;

	private SameUnit(Passage passage, List<Integer> places) {
		this.passage = passage;
		this.places = places;
	}

	/** By unit, where there are three or more of one that is counted or measured. */
	public static List<SameUnit> of(Passage passage) {
		if (passage.size() < LEAST) {
			return List.of();
		}
		Map<String, List<Integer>> byUnit = new HashMap<>();
		for (int at = 0; at < passage.size(); at++) {
			Amount amount = passage.get(at);
			if (!amount.isPercentage() && amount.number() > 0) {
				byUnit.computeIfAbsent(amount.kind(), (unit) -> new ArrayList<>()).add(at);
			}
		}
		List<SameUnit> all = new ArrayList<>();
		byUnit.forEach((unit, places) -> {
			if (places.size() >= LEAST) {
				all.add(new SameUnit(passage, places));
			}
		});
		return all;
	}

	public int size() {
		return this.places.size();
	}

	/** The place in the passage of one of them. */
	public int place(int at) {
		return this.places.get(at);
	}

	public Amount get(int at) {
		return this.passage.get(this.places.get(at));
	}

	/** How many sentences with amounts lie between two of them. */
	public int sentencesBetween(int one, int other) {
		return this.passage.sentencesBetween(place(one), place(other));
	}

	/** Whether one falls to each of many: 户均12元. */
	public boolean isOfEach(int at) {
		int place = place(at);
		return this.passage.has(Mark.AVERAGE, place) && Divisor.isEach(this.passage.name(place));
	}

	/** What those of a stretch come to. */
	public Computed sum(List<Integer> row) {
		List<Amount> parts = new ArrayList<>(row.size());
		double sum = 0;
		for (int at : row) {
			parts.add(get(at));
			sum += get(at).number();
		}
		return new Computed(sum, Amount.slack(parts));
	}

	/**
	 * Whether others explain one: it stands there again, some in a row come to it, it is
	 * the difference of two, or it comes with its neighbours to another.
	 */
	public boolean isExplained(int at) {
		int from = Math.max(0, at - REACH);
		int end = Math.min(size(), at + REACH + 1);
		while (isAccount(at) && sentencesBetween(from, at) > 0) {
			from++;
		}
		while (isAccount(at) && sentencesBetween(at, end - 1) > 0) {
			end--;
		}
		for (int first = from; first < end; first++) {
			double sum = 0;
			double slack = 0;
			for (int last = first; last < end; last++) {
				if (last == at) {
					continue;
				}
				sum += get(last).number();
				slack = Math.max(slack, get(last).slack());
				boolean again = first == last && isAccount(at) && isAccount(last);
				if (!again && new Computed(sum, 2 * slack).mayBe(get(at))) {
					return true;
				}
			}
		}
		return isOfTwo(at, from, end) || isPart(at, from, end);
	}

	/** Whether some in a row of its own sentence come to it, or it stands there again. */
	public boolean isRepeated(int at) {
		for (int first = Math.max(0, at - REACH); first < Math.min(size(), at + REACH + 1); first++) {
			double sum = 0;
			for (int last = first; last < Math.min(size(), at + REACH + 1); last++) {
				boolean apart = last == at || (last > first || isAccount(at))
						&& (sentencesBetween(first, at) != 0 || sentencesBetween(last, at) != 0);
				if (apart) {
					break;
				}
				sum += get(last).number();
				if (new Computed(sum, 2 * get(last).slack()).mayBe(get(at))) {
					return true;
				}
			}
		}
		return false;
	}

	/** 支出总计 is told again as 收入总计, whatever its parts come to. */
	private boolean isAccount(int at) {
		return ACCOUNT.in(this.passage.name(place(at)));
	}

	private boolean isOfTwo(int at, int from, int end) {
		for (int one = from; one < end; one++) {
			for (int other = from; other < end; other++) {
				if (one != at && other != at && get(one).number() > get(other).number()
						&& Computed.of(get(one)).minus(Computed.of(get(other))).mayBe(get(at))) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean isPart(int at, int from, int end) {
		for (int first = from; first <= at; first++) {
			double sum = 0;
			double slack = 0;
			for (int last = first; last < end; last++) {
				sum += get(last).number();
				slack = Math.max(slack, get(last).slack());
				if (last >= at && last > first && isTold(new Computed(sum, 2 * slack), first, last, from, end)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether one that is not of a run is what the run comes to. */
	private boolean isTold(Computed sum, int first, int last, int from, int end) {
		for (int other = from; other < end; other++) {
			if ((other < first || other > last) && sum.mayBe(get(other))) {
				return true;
			}
		}
		return false;
	}

	/** Whether another than that of them is what a value comes to. */
	public boolean isTold(Computed value, int but) {
		int from = Math.max(0, but - REACH);
		return isTold(value, but, but, from, Math.min(size(), but + REACH + 1));
	}

}
