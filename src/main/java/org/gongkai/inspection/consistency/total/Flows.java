package org.gongkai.inspection.consistency.total;

import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * 年初1240人，新纳入86人，退出54人，3月底1282人: what there was, came and went, against what there is.
 */
public final class Flows {

	static final WordSet FIRST = WordSet
		.of("年末|年底|月末|月底|季度末|学期初|年初|期初|月初|季初|上年末|上年底|上年结|去年底|去年末|原有|原登记|原|年末结转|上月末|上年度结|初");

	static final WordSet IN = WordSet
		.of("新增|纳入|新收|新入|迁入|入库|收入|购入|新办|新设|调入|新招|新登记|流入|新发展|转入|补充|增加|新建|新识别|引进|入住|新聘|采购|购进|新进|招录|录用|接收|收治|入院|入园|新认定|列入|识别|拨款|拨入|下达|预算安排|财政安排|到账|轮入|存入|追加|调增|增列|增补|并入");

	static final WordSet OUT = WordSet
		.of("退出|减少|核减|迁出|死亡|出库|支出|注销|调出|流出|取消|离职|退休|毕业|转出|销号|消除|清退|办结|报废|停保|除名|领用|销售|售出|拨出|调拨|用去|轮出|发放|消耗|离院|出栏|退库|退伙|退会|退役|退租|关停|关闭|拆除|核销|撤销|撤并|转走|退学|离园|解除|终止|剔除|移出|减员|康复|出院|退回|调减|投放|压减|收回|扣减|削减");

	static final WordSet LAST = WordSet.of("调整后|变更后|核定后|底|末|现有|实有|目前|现|结转下|在册|余额|结存|库存|期末|结余");

	static final WordSet OTHER = WordSet.of("每|平均|比|较|其中|占|率|共收|共支");

	private static final Pattern INCOME = Pattern.compile("收入(?:总计|合计|总额|决算|预算)?(?:完成|为|共|是|达|实现)?$");

	private static final Pattern EXPENSE = Pattern.compile("支出(?:总计|合计|总额|决算|预算)?(?:完成|为|共|是|达|实现)?$");

	private static final Pattern REST = Pattern.compile("(?:结余|盈余|节余|缺口|赤字|差额|超支)(?:为|共|是|达)?$");

	private static final Pattern REASON = Pattern.compile("^(?:因|由于)[^,]{1,24}?(?:等原因|原因|等情形|等情况|等因素|等)");

	private static final WordSet OLDER = WordSet.of("上年|期初|年初|累计|滚存|年末|历年|结转");

	private static final WordSet HAD = WordSet.of("现有|原有|已有|拥有|共有|年初|原");

	private static final Pattern GROWN = Pattern
		.compile("(?:^|[,;])?(?:今年|年内|本次|此次|又|再)?(?:新建|新增|新购|新招|新发展|增加|增设|增补|扩建|新设|新入|新吸纳|补充)[\\p{IsHan}]{0,4}$");

	private static final Pattern REACHED = Pattern
		.compile("^后?[,;]?(?:总数|总量|共计|合计|累计|目前|现在|全部)?[\\p{IsHan}]{0,6}(?:达到?|增至|增加到|增加至|共有|现有|为|增到)$");

	private final Passage passage;

	private final Contradictions found;

	public Flows(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	public void run() {
		for (int at = 0; at + 2 < this.passage.size() && !this.found.isFull(); at++) {
			if (isRow(at, 3) && this.passage.isOneSentence(at, at + 2) && isLikely(this.passage.name(at))
					&& areOwn(at, 3)) {
				account(at);
				grown(at);
			}
		}
		for (int at = 0; at + 3 < this.passage.size() && !this.found.isFull(); at++) {
			if (isRow(at, 4) && FIRST.in(this.passage.between(at)) && areOwn(at, 4)) {
				compare(at);
			}
		}
	}

	private static boolean isLikely(String name) {
		return name.contains("收入") || HAD.in(name);
	}

	/** Whether so many exact amounts of one unit stand there. */
	private boolean isRow(int at, int size) {
		if (!this.passage.areAlike(at, size) || this.passage.get(at).isPercentage()
				|| this.passage.sentencesBetween(at, at + size - 1) > 1) {
			return false;
		}
		for (int one = at; one < at + size; one++) {
			if (this.passage.get(one).vague()) {
				return false;
			}
		}
		return true;
	}

	/** Whether none of them is told to be a part, a mean or to be compared. */
	private boolean areOwn(int at, int size) {
		for (int one = at; one < at + size; one++) {
			if (OTHER.in(this.passage.name(one))) {
				return false;
			}
		}
		return true;
	}

	/** 收入25.6亿元，支出27.1亿元，收支缺口1.5亿元 */
	private void account(int at) {
		boolean money = this.passage.get(at).unit().equals("元") && INCOME.matcher(this.passage.name(at)).find()
				&& EXPENSE.matcher(this.passage.name(at + 1)).find() && REST.matcher(this.passage.name(at + 2)).find();
		if (money && !OLDER.in(this.passage.name(at + 2))) {
			Computed left = Computed.of(this.passage.get(at)).minus(Computed.of(this.passage.get(at + 1)));
			Computed right = (left.value() < 0) ? left.negate() : left;
			if (!right.mayBe(this.passage.get(at + 2))) {
				report(at, at + 2, "收入减去支出是%s，与结余不一致。请核对这三个数。".formatted(left.as(this.passage.get(at + 2))));
			}
		}
	}

	/** 现有86座，新建12座后达到98座 */
	private void grown(int at) {
		boolean grown = HAD.in(this.passage.name(at)) && GROWN.matcher(this.passage.name(at + 1)).find()
				&& REACHED.matcher(this.passage.between(at + 2)).find();
		if (grown) {
			Computed right = Computed.of(this.passage.get(at)).plus(Computed.of(this.passage.get(at + 1)));
			if (!right.mayBe(this.passage.get(at + 2)) && right.isLikely(this.passage.get(at + 2))) {
				report(at, at + 2, "原有的加上新增的是%s，文中写%s。请核对这三个数。".formatted(right.as(this.passage.get(at + 2)),
						this.passage.words(at + 2)));
			}
		}
	}

	private void report(int first, int last, String message) {
		int[] stretch = this.passage.stretch(first, last);
		this.found.report(stretch[0], stretch[1], message);
	}

	/** 因收入提高等原因退出: what comes in or goes out is told behind the reason. */
	private static String withoutReason(String name) {
		return (name.startsWith("因") || name.startsWith("由于")) ? REASON.matcher(name).replaceFirst("") : name;
	}

	private void compare(int at) {
		String second = withoutReason(this.passage.name(at + 1));
		String third = withoutReason(this.passage.name(at + 2));
		boolean inFirst = IN.in(second) && !OUT.in(second);
		boolean outFirst = OUT.in(second) && !IN.in(second);
		boolean fits = inFirst ? OUT.in(third) && !IN.in(third) : outFirst && IN.in(third) && !OUT.in(third);
		if (!fits || !LAST.in(this.passage.name(at + 3)) || FIRST.in(second)) {
			return;
		}
		Computed first = Computed.of(this.passage.get(at));
		Computed one = Computed.of(this.passage.get(at + 1));
		Computed other = Computed.of(this.passage.get(at + 2));
		Computed right = inFirst ? first.plus(one).minus(other) : first.minus(one).plus(other);
		if (!right.mayBe(this.passage.get(at + 3))) {
			int[] stretch = this.passage.stretch(at, at + 3);
			this.found.report(stretch[0], stretch[1], "原有的加上新增的、减去退出的是%s，文中写%s。请核对这四个数。"
				.formatted(right.as(this.passage.get(at + 3)), this.passage.words(at + 3)));
		}
	}

}
