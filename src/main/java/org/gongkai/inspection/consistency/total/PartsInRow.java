package org.gongkai.inspection.consistency.total;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 186人，其中县城队74人，甲、乙、丙三个乡镇队分别为38人、41人和36人: a total and its parts, of which some are told
 * in a row.
 */
public final class PartsInRow {

	private static final WordSet OTHER = WordSet.of("增|降|减|比|较|平均|每|占|以上|以下|累计|女|党员|合计|共|总|新|还|又|同时|完成|已|最|超");

	/** Parts that come to much more are no parts. */
	private static final double MOST = 1.15;

	private static final int NEAR = 12;

	private PartsInRow() {
	}

	public static void check(Figures figures, Contradictions found) {
		if (figures.all().size() < 4 || figures.first("分别") < 0) {
			return;
		}
		String text = figures.text();
		for (int at = figures.first("其中"); at >= 0; at = text.indexOf("其中", at + 2)) {
			List<Amount> before = figures.in(Math.max(Sentence.begin(text, at), at - NEAR), at);
			int end = Sentence.end(text, at);
			int row = text.indexOf("分别", at);
			if (!before.isEmpty() && row >= 0 && row < end) {
				look(figures, at, row, end, before.get(before.size() - 1), found);
			}
		}
	}

	private static void look(Figures figures, int at, int row, int end, Amount total, Contradictions found) {
		String text = figures.text();
		List<Amount> parts = figures.in(at, end);
		List<Amount> inRow = new ArrayList<>();
		for (Amount part : parts) {
			if (!part.unit().equals(total.unit()) || part.vague()) {
				return;
			}
			if (part.from() > row) {
				inRow.add(part);
			}
		}
		if (parts.size() < 3 || inRow.size() < 2 || inRow.size() == parts.size() || total.vague()
				|| total.isPercentage() || OTHER.in(text, at, parts.get(parts.size() - 1).to())
				|| new SumOfParts(total, inRow).isRight()
				|| text.indexOf(';', at) >= 0 && text.indexOf(';', at) < end) {
			return;
		}
		SumOfParts sum = new SumOfParts(total, parts);
		boolean likely = Amount.sum(parts).doubleValue() <= MOST * total.number();
		if (likely && !sum.isRight() && sum.isWrong(false, false)) {
			found.report(total.from(), parts.get(parts.size() - 1).to(), "各项相加是%s，与总数%s不一致。请核对各项和总数；各项没有列全的，请说明后确认。"
				.formatted(total.inOwnScale(Amount.sum(parts)), text.substring(total.from(), total.to())));
		}
	}

}
