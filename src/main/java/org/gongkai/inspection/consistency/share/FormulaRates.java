package org.gongkai.inspection.consistency.share;

import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;
import org.jspecify.annotations.Nullable;

/**
 * 常住人口41.52万人…城镇常住人口23.87万人…城镇化率57.49%: rates that by their names are worked out of two
 * amounts, wherever in the paragraph these are told.
 */
public final class FormulaRates {

	private static final List<Formula> FORMULAS = List.of(
			new Formula("城镇化率", WordSet.of("城镇常住人口|城镇人口"), WordSet.of("常住人口|总人口"), WordSet.of("城镇|乡村|农村|户籍")),
			new Formula("森林覆盖率", WordSet.of("森林面积|林地面积"), WordSet.of("国土面积|总面积|土地面积|辖区面积"), WordSet.of("森林|林地|绿地|建筑")),
			new Formula("老龄化率", WordSet.of("老年人口|岁以上人口|岁及以上人口"), WordSet.of("总人口|常住人口|户籍人口"), WordSet.of("老年|岁|农村|城镇")),
			new Formula("利润率", WordSet.of("利润总额"), WordSet.of("营业收入"), WordSet.of("成本")),
			new Formula("存贷比", WordSet.of("贷款余额"), WordSet.of("存款余额"), WordSet.of("住户|企业")),
			new Formula("资产负债率", WordSet.of("负债总额|负债合计|总负债"), WordSet.of("资产总额|资产合计|总资产"), WordSet.of("流动")),
			new Formula("节约率", WordSet.of("节约"), WordSet.of("预算|限价|控制价|概算"), WordSet.of("单价|平均")));

	private static final WordSet EARLIER = WordSet.of("上年|去年|同期|年初|目标|计划");

	/** 户籍人口城镇化率: of other people than live there. */
	private static final String REGISTERED = "户籍";

	/** A rate whose name says of what by what it is. */
	private record Formula(String rate, WordSet part, WordSet whole, WordSet other) {
	}

	private FormulaRates() {
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		if (figures.first('%') < 0 || figures.first('率') < 0 && figures.first("存贷比") < 0) {
			return;
		}
		for (Formula formula : FORMULAS) {
			if (figures.first(formula.rate()) >= 0) {
				check(passage, formula, found);
			}
		}
	}

	private static void check(Passage passage, Formula formula, Contradictions found) {
		for (int at = 0; at < passage.size(); at++) {
			Amount rate = passage.get(at);
			String name = passage.name(at);
			if (rate.unit().equals("%") && !rate.vague() && name.contains(formula.rate()) && !EARLIER.in(name)
					&& !name.contains(REGISTERED)
					&& name.length() - name.indexOf(formula.rate()) <= formula.rate().length() + 3) {
				look(passage, formula, at, found);
			}
		}
	}

	private static void look(Passage passage, Formula formula, int at, Contradictions found) {
		int part = only(passage, formula.part(), null);
		int whole = only(passage, formula.whole(), formula.other());
		PartAndWhole pair = new PartAndWhole(passage, found);
		if (part < 0 || whole < 0 || part == whole || !pair.isAlike(part, whole)
				|| pair.ratio(part, whole).mayBe(passage.get(at))
				|| !pair.ratio(part, whole).isLikely(passage.get(at))) {
			return;
		}
		pair.report(part, whole, at);
	}

	/** The only amount that is called so; -1 where none or several are. */
	private static int only(Passage passage, WordSet words, @Nullable WordSet other) {
		int only = -1;
		for (int at = 0; at < passage.size(); at++) {
			String name = passage.name(at);
			if (!passage.get(at).isPercentage() && !passage.get(at).vague() && passage.get(at).number() > 0
					&& words.in(name) && !EARLIER.in(name) && (other == null || !other.in(name))
					&& (other == null || !passage.isClaim(at))) {
				if (only >= 0) {
					return -1;
				}
				only = at;
			}
		}
		return only;
	}

}
