package org.gongkai.inspection.consistency.total;

import java.util.List;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.Units;

/** A part that is told to be larger than what it is taken of: 应到38人，实到42人. */
public final class Subsets {

	/** What cannot be more than what it is taken of. */
	private static final List<Pattern[]> SUBSETS = List.of(subset("应到", "实到"), subset("应参加", "实际?参加"),
			subset("应参会", "实际?参会"), subset("应收", "实收"), subset("应缴", "实缴"),
			subset("(?:发放|发出)[^,]{0,8}(?:问卷|测评表|选票|调查表)", "收回|回收"), subset("抽检|抽查|检测|检验|抽样", "(?<!不)合格|达标"),
			subset("检查|排查|抽查|巡查|检测|走访|复查|普查|抽检", "存在|有问题|问题|不合格|违规|违法|隐患|整改|病害|欠薪"),
			subset("报名|申请|申报", "录取|录用|通过|批准|入围|合格"), subset("发现|查出|查摆|排查出", "整改|销号|消除|治理"),
			subset("任务|计划", "尚未|剩余|还剩|未完成"), subset("现有|共有|总数|辖", "其中|(?<!党)女|60岁|65岁|脱贫|低保|残疾"),
			subset("参考|参加考试|报考", "(?<!不)合格|通过|及格"), subset("收回|回收", "有效"));

	/** One of which stands in the name of each such whole. */
	private static final WordSet WHOLES = WordSet.of("应|发|检|查|测|样|走访|报|申|现有|共有|总数|辖|参考|参加|收|任务|计划");

	/** One of which stands before each such part. */
	private static final WordSet PARTS = WordSet
		.of("实到|参加|参会|实收|实缴|收回|回收|合格|达标|存在|有问题|问题|违规|违法|隐患|整改|病害|欠薪|录取|录用|通过|批准|入围|销号|消除|治理|尚未|剩余|还剩|未完成|其中|女|60岁|65岁|脱贫|低保|残疾|及格|有效");

	private static final WordSet APPLIED = WordSet.of("报名|申请|申报|参加笔试|参加考试|参加面试|参加报名|报考");

	private static final WordSet PASSED = WordSet.of("通过|合格|入围|被录取|录取|被录用|录用|符合|进入");

	/** 检查工地20个，发现问题137个: of each there may be several. */
	private static final Pattern SEVERAL_EACH = Pattern
		.compile("(?:问题|隐患|病害|线索|违法行为|违规行为|违法|违规)(?:线索|行为|隐患|清单)?(?:共计?|合计|累计|计|为|有|达)?$");

	/** One of which stands in what {@link #SEVERAL_EACH} finds. */
	private static final WordSet ANY_FAULT = WordSet.of("问题|隐患|病害|线索|违法|违规");

	/** Units in which faults themselves are counted. */
	private static final String OF_FAULTS = "个处项条起件宗";

	private final Passage passage;

	private final Contradictions found;

	public Subsets(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	private static Pattern[] subset(String whole, String part) {
		return new Pattern[] { Pattern.compile(whole), Pattern.compile(part) };
	}

	public void run() {
		for (int at = 0; at + 1 < this.passage.size() && !this.found.isFull(); at++) {
			subset(at);
		}
	}

	private void subset(int at) {
		Amount whole = this.passage.get(at);
		Amount part = this.passage.get(at + 1);
		if (part.number() < whole.number() || !isAlike(whole, part) || whole.vague() || part.vague()
				|| !this.passage.isOneSentence(at, at + 1) || part.value().compareTo(whole.value()) <= 0) {
			return;
		}
		String between = this.passage.between(at + 1);
		if (between.indexOf(';') >= 0) {
			return;
		}
		String name = this.passage.name(at);
		boolean applied = applied(at);
		if (!applied && (!WHOLES.in(name) || !PARTS.in(between))
				|| ANY_FAULT.in(between) && OF_FAULTS.contains(part.unit()) && SEVERAL_EACH.matcher(between).find()) {
			return;
		}
		if (applied) {
			this.found.report(whole.from(), part.to(),
					"通过的（%s）比报名的（%s）还多。请核对这两个数。".formatted(this.passage.words(at + 1), this.passage.words(at)));
			return;
		}
		for (Pattern[] subset : SUBSETS) {
			if (subset[0].matcher(name).find() && subset[1].matcher(between).find()) {
				this.found.report(whole.from(), part.to(),
						"“%s”比“%s”还多。请核对这两个数。".formatted(this.passage.words(at + 1), this.passage.words(at)));
				return;
			}
		}
	}

	/** 有184人报名，196人通过审查: both are named behind. */
	private boolean applied(int at) {
		String text = this.passage.text();
		return APPLIED.lengthAt(text, this.passage.get(at).to()) > 0
				&& PASSED.lengthAt(text, this.passage.get(at + 1).to()) > 0;
	}

	private static boolean isAlike(Amount one, Amount other) {
		return one.unit().equals(other.unit()) && !one.isPercentage() || isPeople(one) && isPeople(other);
	}

	private static boolean isPeople(Amount amount) {
		return "人名位".contains(amount.unit());
	}

}
