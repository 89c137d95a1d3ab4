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

	private static final String NUMERALS = "两三四五六七八九十";

	private static final WordSet COUNTED = WordSet
		.of("项|类|期|批|区|者|个|家|地|村|段|次|种|部分|级|块|县|镇|处|年|支|所|座|轮|天|队|条|标|宗|户|名|乡|街道|季度");

	/** How far before the total it is told of how many it is. */
	private static final int COUNTING = 10;

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
			boolean may = total.piece().mayHold('计') || total.piece().mayHold('共');
			int count = (may && this.unit.isUsable(at)) ? count(at) : 0;
			if (count > 0 && count <= at) {
				lookAtLast(at, count);
			}
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

	/** Of how many it is told to be: 3 of 三个片区合计出动45人，清运9吨, and 5 of 5支队伍共60人; or 0. */
	private int count(int at) {
		Telling last = this.unit.get(at - 1);
		Telling total = this.unit.get(at);
		String words = total.sentenceBefore((last.piece() == total.piece()) ? last.amount().to() : 0);
		int end = Math.max(words.lastIndexOf("合计"), Math.max(words.lastIndexOf('共'), words.lastIndexOf("累计")));
		if (words.indexOf(';', Math.max(0, end)) >= 0 || words.contains("其中")) {
			return 0;
		}
		for (int place = end - 2; place >= Math.max(0, end - COUNTING); place--) {
			char c = words.charAt(place);
			if (",;:()".indexOf(c) >= 0) {
				return 0;
			}
			int count = (c > '1' && c <= '9') ? c - '0' : NUMERALS.indexOf(c) + 2;
			if (count > 1 && COUNTED.lengthAt(words, place + 1) > 0
					&& (place == 0 || "第0123456789.十".indexOf(words.charAt(place - 1)) < 0)) {
				return count;
			}
		}
		return 0;
	}

	/**
	 * Whether the last ones before a total, as many as it is told to be of, come to it.
	 */
	private void lookAtLast(int total, int count) {
		List<Integer> row = new ArrayList<>();
		for (int at = total - count; at < total; at++) {
			if (!this.unit.isUsable(at)) {
				return;
			}
			row.add(at);
		}
		Telling first = this.unit.get(row.get(0));
		boolean near = this.unit.get(total).paragraph() - first.paragraph() <= MOST_PARAGRAPHS
				&& this.unit.get(total).sentence() - first.sentence() <= 3;
		if (near && !this.unit.sum(row).mayBe(this.unit.get(total).amount()) && this.unit.isSlip(row, total)
				&& !isOfTwo(total) && !this.unit.isExplained(row, total, true, true)) {
			this.totals.report(this.unit, row, total);
		}
	}

	/** Whether any two before a total come to it. */
	private boolean isOfTwo(int total) {
		for (int one = Math.max(0, total - MOST_PARTS); one < total; one++) {
			for (int other = one + 1; other < total; other++) {
				if (this.unit.sum(List.of(one, other)).mayBe(this.unit.get(total).amount())) {
					return true;
				}
			}
		}
		return false;
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
