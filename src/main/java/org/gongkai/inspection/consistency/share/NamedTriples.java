package org.gongkai.inspection.consistency.share;

import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * 参加考试1246人，缺考86人，报名1346人: all there were, those who came and those who did not, in
 * whatever order they are told.
 */
public final class NamedTriples {

	private static final Pattern[][] TRIPLES = {
			triple("应到|应考|应参|应出席|报名", "实到|实考|参加(?:了)?(?:考试|笔试|面试)|实际参加|到考|参考", "缺考|缺席|请假|缺勤|未到"),
			triple("抽检|抽查|抽样|检查|检验|检测", "(?<!不)合格|达标", "不合格|未达标|不达标"),
			triple("发现|排查出|查出", "(?:已|完成|立行立)整改|整改完成|销号|消除", "未整改|正在整改|待整改|未销号|限期整改"),
			triple("受理|收到|接到|收件", "办结|审结|答复", "未办结|在办|未结|正在办理|未答复"),
			triple("床位|摊位|车位|岗位", "入住|占用|使用|出租|上岗", "空置|空余|闲置|空缺|剩余"), triple("发放|发出", "收回|回收", "未收回|未回收") };

	private static final WordSet ABSENT = WordSet.of("缺|未|不合格|不达标|正在|在办|请假|待整改|限期|空|闲|剩余");

	private static final WordSet OTHER = WordSet.of("每|平均|比|较|上年|去年|结转|旧存|累计|增|减|其中|率|往年|第");

	private final Passage passage;

	private final Contradictions found;

	private NamedTriples(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	private static Pattern[] triple(String whole, String part, String rest) {
		return new Pattern[] { Pattern.compile("(?:" + whole + ")[\\p{IsHan}]{0,6}$"),
				Pattern.compile("(?:" + part + ")[\\p{IsHan}]{0,6}$"),
				Pattern.compile("(?:" + rest + ")[\\p{IsHan}]{0,6}$") };
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		NamedTriples triples = new NamedTriples(passage, found);
		for (int at = 0; at + 2 < passage.size() && !found.isFull(); at++) {
			if (triples.isAlone(at) && mayTell(figures)) {
				triples.look(at);
			}
		}
	}

	private static boolean mayTell(Figures figures) {
		return figures.first('不') >= 0 || figures.first('未') >= 0 || figures.first('缺') >= 0 || figures.first('空') >= 0
				|| figures.first("正在") >= 0 || figures.first("闲置") >= 0;
	}

	/** Exactly three of one unit in a sentence. */
	private boolean isAlone(int at) {
		return this.passage.areAlike(at, 3) && this.passage.isOneSentence(at, at + 2)
				&& (at == 0 || !this.passage.isOneSentence(at - 1, at))
				&& (at + 3 >= this.passage.size() || !this.passage.isOneSentence(at, at + 3));
	}

	private void look(int at) {
		boolean absent = false;
		for (int one = at; one < at + 3; one++) {
			Amount amount = this.passage.get(one);
			if (amount.vague() || amount.isPercentage() || OTHER.in(this.passage.name(one))) {
				return;
			}
			absent = absent || ABSENT.in(this.passage.name(one));
		}
		for (Pattern[] triple : TRIPLES) {
			if (absent && compare(at, triple)) {
				return;
			}
		}
	}

	private boolean compare(int at, Pattern[] triple) {
		int whole = named(at, triple[0]);
		int part = named(at, triple[1]);
		int rest = named(at, triple[2]);
		if (whole < 0 || part < 0 || rest < 0 || whole == part || part == rest || whole == rest) {
			return false;
		}
		Computed left = Computed.of(this.passage.get(whole)).minus(Computed.of(this.passage.get(part)));
		if (!left.mayBe(this.passage.get(rest))) {
			int[] stretch = this.passage.stretch(at, at + 2);
			this.found.report(stretch[0], stretch[1], "%s减去%s是%s，文中写%s。请核对这三个数。".formatted(this.passage.words(whole),
					this.passage.words(part), left.as(this.passage.get(rest)), this.passage.words(rest)));
		}
		return true;
	}

	/** The only one of the three that is called so; -1 for none or several. */
	private int named(int at, Pattern name) {
		int named = -1;
		for (int one = at; one < at + 3; one++) {
			if (name.matcher(this.passage.name(one)).find()) {
				if (named >= 0) {
					return -1;
				}
				named = one;
			}
		}
		return named;
	}

}
