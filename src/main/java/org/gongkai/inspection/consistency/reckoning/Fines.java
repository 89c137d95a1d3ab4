package org.gongkai.inspection.consistency.reckoning;

import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Passage;

/** 骗取12600元…处骗取金额2倍的罚款25200元: so many times what was taken, and what is to be paid. */
public final class Fines {

	private static final Pattern TIMES = Pattern.compile("(?:金额|所得|货值|价款|待遇|价值|损失|费用|总额|基金|资金|款|数额)[\\p{IsHan}]{0,3}$");

	private static final Pattern PAID = Pattern
		.compile("的?(?:行政)?(?:罚款|赔偿|赔偿金|违约金|惩罚性赔偿|补偿)(?:金额|金)?(?:[,(]?(?:共计|合计|计|即|共|为|人民币))?(?:人民币)?");

	private static final int LOOKED_BACK = 4;

	private Fines() {
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		if (figures.first('倍') < 0 || figures.first('罚') < 0 && figures.first('赔') < 0) {
			return;
		}
		for (int at = 1; at + 1 < passage.size(); at++) {
			if (passage.get(at).unit().equals("倍") && !passage.get(at).vague() && passage.get(at + 1).unit().equals("元")
					&& TIMES.matcher(passage.name(at)).find() && PAID.matcher(passage.between(at + 1)).matches()) {
				look(passage, at, found);
			}
		}
	}

	private static void look(Passage passage, int at, Contradictions found) {
		Amount told = passage.get(at + 1);
		Computed nearest = null;
		for (int one = at - 1; one >= Math.max(0, at - LOOKED_BACK); one--) {
			Amount base = passage.get(one);
			if (base.unit().equals("元") && !base.vague()) {
				Computed right = Computed.of(base).times(passage.get(at).number());
				if (right.mayBe(told)) {
					return;
				}
				nearest = (nearest == null && right.isLikely(told)) ? right : nearest;
			}
		}
		if (nearest != null) {
			found.report(passage.get(at).from(), told.to(), "按%s算出来是%s，文中写%s。请核对倍数和这两个数。".formatted(passage.words(at),
					nearest.as(told), passage.words(at + 1)));
		}
	}

}
