package org.gongkai.inspection.consistency.total;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.WordSet;

/**
 * A total in a sentence of its own behind its parts: 没收3260元；罚款15000元。以上罚没款合计18620元;
 * 新建学校设计学位5640个； 改扩建学校设计学位3120个。共新增学位8660个. It differs from the last ones told by one
 * digit.
 */
final class SumsBehind {

	private static final WordSet TOTAL = WordSet.of("合计|共计|总计|一共|总共|总额|总数");

	private static final WordSet ALL = WordSet.of("共|累计|总|可");

	/** What is told of longer times or of larger places. */
	private static final WordSet OTHER = WordSet.of("其中|共有|现有|拥有|全年|历年|以来|截至|截止|年末|全国|全省");

	private static final int MOST_PARTS = 6;

	private static final int MOST_PARAGRAPHS = 2;

	private static final int MANY_DIGITS = 3;

	private final UnitTellings unit;

	private final TotalsAcross totals;

	SumsBehind(UnitTellings unit, TotalsAcross totals) {
		this.unit = unit;
		this.totals = totals;
	}

	void run() {
		for (int at = 2; at < this.unit.size(); at++) {
			Telling total = this.unit.get(at);
			if (total.sentence() == this.unit.get(at - 1).sentence()) {
				continue;
			}
			boolean strong = TOTAL.in(total.name());
			if ((strong || ALL.in(total.name())) && total.amount().digits() >= MANY_DIGITS && this.unit.isUsable(at)
					&& !OTHER.in(total.between())) {
				look(at, strong);
			}
		}
	}

	private void look(int total, boolean strong) {
		List<Integer> row = new ArrayList<>();
		List<Integer> wrong = List.of();
		for (int at = total - 1; at >= 0 && row.size() < MOST_PARTS; at--) {
			Telling part = this.unit.get(at);
			if (this.unit.get(total).paragraph() - part.paragraph() > MOST_PARAGRAPHS || !this.unit.isUsable(at)) {
				break;
			}
			row.add(0, at);
			if (row.size() > 1 && this.unit.sum(row).mayBe(this.unit.get(total).amount())) {
				return;
			}
			if (row.size() > 1 && wrong.isEmpty() && this.unit.isSlip(row, total) && (strong || areOfOne(row, total))) {
				wrong = List.copyOf(row);
			}
		}
		if (!wrong.isEmpty() && !this.unit.isExplained(wrong, total)) {
			this.totals.report(this.unit, wrong, total);
		}
	}

	/** Whether the total and each part are called by one word. */
	private boolean areOfOne(List<Integer> row, int total) {
		String last = this.unit.get(total).word();
		return last.length() == 2 && row.stream().allMatch((at) -> this.unit.get(at).name().contains(last));
	}

}
