package org.gongkai.annualreport.reading;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.annualreport.CellId;

/** The ways in which too few values may fill a row, their order kept. */
final class Choices {

	/** More ways than this are none. */
	private static final int MOST = 8;

	private Choices() {
	}

	/** The ways, or none when there are too many to be of help. */
	static List<List<CellId>> of(List<CellId> row, int values) {
		List<List<CellId>> choices = new ArrayList<>();
		if (values > 0 && values < row.size()) {
			choose(row, values, new ArrayList<>(), choices);
		}
		return (choices.size() <= MOST) ? choices : List.of();
	}

	private static void choose(List<CellId> rest, int values, List<CellId> chosen, List<List<CellId>> choices) {
		if (values == 0) {
			choices.add(List.copyOf(chosen));
			return;
		}
		for (int at = 0; at + values <= rest.size() && choices.size() <= MOST; at++) {
			chosen.add(rest.get(at));
			choose(rest.subList(at + 1, rest.size()), values - 1, chosen, choices);
			chosen.remove(chosen.size() - 1);
		}
	}

}
