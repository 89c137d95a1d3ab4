package org.gongkai.inspection.consistency.total;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 计划500户，已开工420户，还剩100户: what is done and what is left, against all there is; and ranks
 * beyond the last.
 */
public final class Remainders {

	/** What is left, whatever is said of the rest. */
	private static final Pattern LEFT = Pattern.compile(
			"(?:还剩|剩余|剩下|尚余|尚剩|余下|其余|结余|余款|尾款|余额|余粮|还余|仅剩|只剩|净剩|还差|尚差|差额|空编|空岗|空余|空置|缺额|缺口|还需|尚需|尚缺|空缺|节余|盈余|库存)[^,;。]{0,10}$");

	/** What is told to be not done: it may be one thing of several. */
	private static final Pattern UNDONE = Pattern
		.compile("(?:尚有|仍有|还有|另有|尚未|还未|未能?|没有|暂未|待)(?:[^,;。]{0,10})$|^(?:[,;])?(?:缺席|请假|缺考|缺勤|缺)[^,;。]{0,4}$");

	private static final WordSet DONE = WordSet
		.of("已|完成|实到|实际|支付|拨付|发放|使用|支出|聘|通过|售|签|录取|录用|办结|办理|到会|整改|安装|建成|到位|达标|用于|付|分配|即|落实|销|领取|入住|入托|兑付|缴|收回|归还|认领|出租|报名|合格|出席|投入|搬迁|成交|提取|借出|消耗|用去|花费");

	private static final WordSet WHOLE = WordSet
		.of("共|计划|应|总|任务|拟|需|额度|预算|安排|发现|合同|现有|提供|设|名额|指标|全|下达|筹集|合计|原有|原|年初|库存|收到|受理|接到|排查|反映|提出|涉及|购|有|储备|收入|申请|报名|参加|抽查|抽检|检查|列入|确定|目标|下辖|辖");

	/** What is itself done, or not the whole that the rest is taken of. */
	private static final WordSet NO_WHOLE = WordSet.of("每|平均|超|增|减|上年|去年|人均|户均|占");

	private static final WordSet CARRIED = WordSet.of("上年|结转|年初结|期初结");

	/** What is left of more than what is told here. */
	private static final WordSet OTHER_TIME = WordSet.of("上年|年初|年末|年底|期末|期初|累计|历年|滚存");

	/** What is between income and expense, or between two prices, is left of neither. */
	private static final WordSet BALANCE = WordSet.of("收支|存贷|进销|供需|供求|购销|进出口");

	private static final Pattern RANK = Pattern.compile(
			"(?<![0-9.])([0-9]{1,3})个[\\p{IsHan}()、]{1,14}?(?:中|里|当中)?,?[^,。;0-9]{0,20}?(?:排名?|排在|名列|位列|位居|列|居|位次为?|名次为?|位次[为是])(?:全[省市县区])?第([0-9]{1,3})(?:位|名|$)?");

	private static final CharacterSet BEFORE_RANK = CharacterSet.of("名在排列居为省市县区次是");

	private static final int REACH = 50;

	/** Persons, and the places they take. */
	private static final String COUNTED = "人名位个";

	private final Passage passage;

	private final Contradictions found;

	public Remainders(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	public void run() {
		for (int at = 2; at < this.passage.size() && !this.found.isFull(); at++) {
			Amount left = this.passage.get(at);
			if (!this.passage.has(Mark.LEFT, at) || left.vague() || left.isPercentage() || !isOneOfThree(at)
					|| this.passage.between(at).contains("其中") || OTHER_TIME.in(this.passage.name(at))
					|| BALANCE.in(this.passage.name(at))) {
				continue;
			}
			boolean strong = LEFT.matcher(this.passage.name(at)).find();
			if (strong || UNDONE.matcher(this.passage.name(at)).find()) {
				look(at, strong);
			}
		}
	}

	/** Whether two others of its unit stand before. */
	private boolean isOneOfThree(int at) {
		int alike = 0;
		for (int one = at - 1; one >= this.passage.first(at) && alike < 2; one--) {
			alike += isAlike(this.passage.get(one), this.passage.get(at)) ? 1 : 0;
		}
		return alike == 2;
	}

	private void look(int at, boolean strong) {
		List<Integer> before = new ArrayList<>();
		for (int one = this.passage.first(at); one < at; one++) {
			Amount amount = this.passage.get(one);
			String name = this.passage.name(one);
			if (isAlike(amount, this.passage.get(at)) && CARRIED.in(name)) {
				return;
			}
			if (isAlike(amount, this.passage.get(at)) && !this.passage.isClaim(one) && name.indexOf('每') < 0) {
				if (amount.vague()) {
					return;
				}
				before.add(one);
			}
		}
		if (before.size() < 2 || isExplained(before, at)) {
			return;
		}
		int done = before.get(before.size() - 1);
		int whole = -1;
		for (int place = before.size() - 2; place >= 0 && whole < 0; place--) {
			int one = before.get(place);
			boolean more = this.passage.get(one).value().compareTo(this.passage.get(done).value()) >= 0;
			whole = (more && !NO_WHOLE.in(this.passage.name(one).replace("新增", ""))) ? one : -1;
		}
		if (whole < 0 || areSiblings(whole, done) || this.passage.sentencesBetween(done, at) > 1
				|| this.passage.get(at).value().compareTo(this.passage.get(whole).value()) > 0) {
			return;
		}
		boolean isDone = DONE.in(this.passage.name(done));
		boolean isWhole = WHOLE.in(this.passage.name(whole)) && !this.passage.name(whole).contains("已");
		if ((strong ? isDone || isWhole : isDone && isWhole) && !isOfPersons(at)) {
			report(whole, done, at);
		}
	}

	/** 本级59万元，占64.4%；下属单位32.6万元，占35.6%: two parts of what is told elsewhere. */
	private boolean areSiblings(int one, int other) {
		return one + 1 < other && other + 1 < this.passage.size() && this.passage.get(one + 1).isPercentage()
				&& this.passage.get(other + 1).isPercentage() && PartAndWhole.areOfOne(this.passage.get(one),
						this.passage.get(one + 1), this.passage.get(other), this.passage.get(other + 1));
	}

	private static boolean isAlike(Amount one, Amount other) {
		return one.unit().equals(other.unit()) || COUNTED.contains(one.unit()) && COUNTED.contains(other.unit());
	}

	/** Whether what is left of any amount without some of the next ones is as many. */
	private boolean isExplained(List<Integer> before, int at) {
		Amount left = this.passage.get(at);
		for (int whole = 0; whole < before.size(); whole++) {
			Computed all = Computed.of(this.passage.get(before.get(whole)));
			if (all.mayBe(left)) {
				return true;
			}
			for (int from = 0; from < before.size(); from++) {
				Computed rest = all;
				for (int to = from; to < before.size(); to++) {
					rest = (to == whole) ? rest : rest.minus(Computed.of(this.passage.get(before.get(to))));
					Computed two = (whole > 0) ? rest.plus(Computed.of(this.passage.get(before.get(whole - 1)))) : rest;
					if (rest.mayBe(left) || two.mayBe(left)) {
						return true;
					}
				}
			}
		}
		return false;
	}

	/** 床位1050张，入住651人，空余399张: places less the persons that take them. */
	private boolean isOfPersons(int at) {
		for (int one = this.passage.first(at); one + 1 < at; one++) {
			Computed all = Computed.of(this.passage.get(one));
			for (int two = one + 1; two < at && isAlike(this.passage.get(one), this.passage.get(at)); two++) {
				if (COUNTED.contains(this.passage.get(two).unit())
						&& all.minus(Computed.of(this.passage.get(two))).mayBe(this.passage.get(at))) {
					return true;
				}
			}
		}
		return false;
	}

	private void report(int whole, int done, int at) {
		Computed right = Computed.of(this.passage.get(whole)).minus(Computed.of(this.passage.get(done)));
		int[] stretch = this.passage.stretch(whole, done, at);
		this.found.report(stretch[0], stretch[1],
				"总数减去已有的，余下的应是%s，文中写%s。请核对这三个数。".formatted(right.as(this.passage.get(at)), this.passage.words(at)));
	}

	/** 16个乡镇中排名第18位 */
	public static void ranks(Figures figures, Contradictions found) {
		String text = figures.text();
		for (int at = figures.first('第'); at >= 0; at = text.indexOf('第', at + 1)) {
			if (at > 0 && BEFORE_RANK.has(text.charAt(at - 1)) && Sentence.hasDigit(text, at + 1, at + 2)) {
				Matcher rank = RANK.matcher(text).region(Math.max(0, at - REACH), Math.min(text.length(), at + 6));
				if (rank.find() && Integer.parseInt(rank.group(2)) > Integer.parseInt(rank.group(1))) {
					found.report(rank.start(), rank.end(),
							"一共%s个，排名却是第%s。请核对。".formatted(rank.group(1), rank.group(2)));
				}
			}
		}
	}

}
