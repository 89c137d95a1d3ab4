package org.gongkai.inspection.consistency.total;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * What two or more parts, named again, come to: 废止33件，宣布失效12件。废止和宣布失效的47件文件. Each of them
 * is known by two characters that stand in no other name around.
 */
final class SumsOfNamed {

	private static final CharacterSet AND = CharacterSet.of("、和与及");

	/** How many amounts before may be named. */
	private static final int REACH = 8;

	private static final int MOST_PARAGRAPHS = 2;

	/** What comes to far more is not what some of it is told of. */
	private static final double MOST = 1.7;

	private final UnitTellings unit;

	private final TotalsAcross totals;

	SumsOfNamed(UnitTellings unit, TotalsAcross totals) {
		this.unit = unit;
		this.totals = totals;
	}

	void run() {
		for (int at = 2; at < this.unit.size(); at++) {
			Telling total = this.unit.get(at);
			if (!isJoined(total)) {
				continue;
			}
			String name = total.name();
			if (this.unit.isUsable(at)) {
				look(at, name, joints(name) + 1);
			}
		}
	}

	private static boolean isJoined(Telling total) {
		String text = total.piece().text();
		for (int at = total.clause() + 1; at + 1 < total.amount().from(); at++) {
			if (AND.has(text.charAt(at))) {
				return true;
			}
		}
		return false;
	}

	private static int joints(String name) {
		int joints = 0;
		for (int at = 1; at + 1 < name.length(); at++) {
			joints += AND.has(name.charAt(at)) ? 1 : 0;
		}
		return joints;
	}

	private void look(int total, String name, int parts) {
		int from = Math.max(0, total - REACH);
		while (this.unit.get(total).paragraph() - this.unit.get(from).paragraph() > MOST_PARAGRAPHS) {
			from++;
		}
		List<Integer> row = new ArrayList<>();
		int last = -1;
		for (int at = from; at < total; at++) {
			int place = place(at, from, total, name);
			if (place < 0) {
				continue;
			}
			if (!this.unit.isUsable(at) || place == last) {
				return;
			}
			last = place;
			row.add(at);
		}
		if (row.size() == parts && this.unit.sum(row).value() < MOST * this.unit.get(total).number()
				&& !this.unit.isExplained(row, total)) {
			this.totals.report(this.unit, row, total);
		}
	}

	/**
	 * In the how manieth of the joined words the name of one stands that no other has; or
	 * -1.
	 */
	private int place(int at, int from, int total, String name) {
		String own = this.unit.get(at).name();
		for (int place = 0; place + 1 < own.length(); place++) {
			char first = own.charAt(place);
			char second = own.charAt(place + 1);
			int stands = name.indexOf("" + first + second);
			if (stands >= 0 && isOnlyOne(at, from, total, first, second)) {
				return joints(name.substring(0, stands + 1) + "  ");
			}
		}
		return -1;
	}

	private boolean isOnlyOne(int at, int from, int total, char first, char second) {
		for (int other = from; other < total; other++) {
			if (other != at && Passage.holds(this.unit.get(other).name(), first, second)) {
				return false;
			}
		}
		return true;
	}

}
