package org.gongkai.inspection.consistency.share;

import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * A share or a rate against the part and the whole that it is told of:
 * 受理300件，办结298件，办结率98.3%; 占年度计划的35.5%, with the plan in the sentence before.
 */
public final class Shares {

	/** 占, 占比, 占检查总数的: of what, where it is told. */
	private static final Pattern SHARE = Pattern.compile(
			"(?:占比?|占到)(?:约|仅|均)?(?:了)?([\\p{IsHan}()“”]{0,16}?)(?:的(?:比例|比重|百分比|份额)?|比例|比重)?(?:为|达到?|是|约|约为|超过?|近|接近|不足|不到)?$");

	/** 完成年度计划的, 为预算的, 相当于. */
	private static final Pattern DONE = Pattern.compile(
			"(?:完成|为|是|达到?|相当于|实现|兑现|到)(?:了)?([\\p{IsHan}“”]{0,10}(?:计划|目标|任务|预算|任务数|计划数|预算数|目标数|指标|总量|总数|总额|总投资)[\\p{IsHan}]{0,3}?)的?$");

	/** One of which stands in what {@link #DONE} finds. */
	private static final WordSet PLANS = WordSet.of("计划|目标|任务|预算|指标|总量|总数|总额|总投资");

	private static final Pattern OF = Pattern.compile("(?:总数|总量|总额)?的(?:比例|比重)?(?:为|达)?");

	/** 完成年度目标1800人的27% */
	private static final Pattern COMPLETED = Pattern
		.compile("^[,(]?(?:完成|为|达到|相当于|占)(?:了)?[\\p{IsHan}]{0,6}(?:计划|目标|任务|预算|指标)(?:数|任务)?$");

	private static final Pattern AMONG = Pattern.compile("[\\p{IsHan}]{0,8}(?:中|里),?(?:共|已)?(?:有)?");

	/** 占全省的 is a share of what stands nowhere in the text. */
	private static final WordSet OTHER_PLACE = WordSet.of("全国|全省|全市|全球|同期|当年|规模|上年|总人口|人口总数|GDP|生产总值|地区|一般公共预算支出");

	private static final WordSet PLANNED = WordSet.of("计划|目标|任务|预算|应|拟|需|安排|下达|指标|总投资|概算|合同");

	private static final WordSet WHOLE = WordSet
		.of("共|总|全|累计|合计|应|计划|任务|现有|其中|发放|检测|检查|抽检|抽查|受理|收到|发现|排查|监测|安排|筹集|参加|报名|回收|收回|有效");

	private static final WordSet DOING = WordSet.of("已|完成|实|到位|落实|支出|拨付|支付|使用|兑付|执行|开工|完工|竣工|建成");

	private static final WordSet DONE_RATES = WordSet.of("完成|执行|支出|拨付|支付|使用|到位|兑付|完工|开工|进度|竣工|投资");

	private static final WordSet ATTENDING = WordSet.of("到会|出席|出勤|参会|到岗|参与|参加|到课");

	private static final WordSet ATTENDED = WordSet.of("实到|到会|出席|参会|实际|到场|参加|参与|到课");

	/** 通5G的村174个, 建有卫生室的村: how many of them it covers. */
	private static final WordSet REACHED = WordSet.of("通|建有|设有|建成|达到|接入|配备");

	private static final WordSet OTHER_YEAR = WordSet.of("上年|去年|同比|同期|较|比上");

	private final Passage passage;

	private final Contradictions found;

	private static final WordSet OF_ALL = WordSet.of("全部|所有|本次|此次|其|当前|全体");

	private static final WordSet NUMBER = WordSet.of("总数|总量|总额");

	/** 上述三类占总数的74.4%: of several parts before. */
	private static final WordSet TOGETHER = WordSet.of("上述|以上|两类|三类|四类|两项|三项|四项|两者|三者|合计占|共占|合占|累计占");

	private static final int FEW = 1;

	/** In how many paragraphs before a whole may be told. */
	private static final int PARAGRAPHS = 2;

	private final PartAndWhole pair;

	private final PartBehindShare behind;

	public Shares(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
		this.pair = new PartAndWhole(passage, found);
		this.behind = new PartBehindShare(passage, this.pair, found);
	}

	public void run() {
		for (int at = 0; at < this.passage.size() && !this.found.isFull(); at++) {
			Amount rate = this.passage.get(at);
			if (rate.isPercentage() && !rate.vague() && this.passage.has(Mark.SHARE, at)) {
				look(at);
				this.behind.look(at);
			}
		}
	}

	private void look(int at) {
		String name = this.passage.name(at);
		if (!hasPair(at) || OTHER_YEAR.in(name) || TOGETHER.in(name) || isRow(at, name)) {
			return;
		}
		boolean done = at > 1 && name.startsWith("的") && COMPLETED.matcher(this.passage.name(at - 1)).find();
		boolean of = at > 1 && (name.startsWith("的") || name.startsWith("总")) && OF.matcher(name).matches();
		if (of && (this.passage.name(at - 1).indexOf('占') >= 0 || done)) {
			shareOf(at, done);
			return;
		}
		int first = name.indexOf('占');
		Matcher share = (first >= 0) ? SHARE.matcher(name) : null;
		if (share != null && share.find(first)) {
			share(at, share.group(1));
			return;
		}
		if (PLANS.in(name) && DONE.matcher(name).find()) {
			compare(at, (part) -> isJustBefore(part, at), (whole) -> PLANNED.in(this.passage.name(whole)), true, true);
			return;
		}
		// all of them may be all of another number
		boolean all = this.passage.get(at).number() == PartAndWhole.HUNDRED;
		String kind = all ? null : RateNames.kind(name);
		if (kind != null && !behind(at) && !RateNames.isOther(kind)) {
			rate(at, kind);
		}
	}

	/** Whether any two around are alike, so that one may be a part of the other. */
	private boolean hasPair(int at) {
		int end = this.passage.behind(at);
		for (int one = this.passage.first(at); one < end; one++) {
			for (int other = one + 1; other < end && (one >= at - 2 || isCounted(one)); other++) {
				if (one != at && other != at && this.pair.isAlike(one, other)) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean isCounted(int at) {
		return !this.passage.get(at).isPercentage() && !this.passage.get(at).unit().equals("倍");
	}

	/** 分别占总数的69.6%和30.4%: of as many parts, and the first is not the nearest's. */
	private boolean isRow(int at, String name) {
		int next = at + 1;
		return name.contains("分别") && next < this.passage.size() && this.passage.get(next).unit().equals("%")
				&& this.passage.between(next).length() == 1;
	}

	private boolean isJustBefore(int part, int at) {
		return part == at - 1 && this.passage.isOneSentence(part, at) && this.passage.between(at).length() < 40;
	}

	private void share(int at, String of) {
		if (at == 0 || !isJustBefore(at - 1, at) || !isCounted(at - 1) || OTHER_PLACE.in(of) && !isTold(at, of)) {
			return;
		}
		String whole = bare(of);
		if (of.isEmpty() || whole.length() < 2) {
			compare(at, (part) -> isJustBefore(part, at), this::isWhole, false, false);
			return;
		}
		if (of.startsWith("该") && this.passage.between(at - 1).contains("其中")) {
			// 其中甲类60万元，占该类总投资的61%: all there is of the part, not what it is part of
			return;
		}
		boolean planned = PLANNED.in(whole);
		boolean all = whole.startsWith("总");
		// 其中县城学校16所，占县城学校的88.9%: of all that are called so
		boolean own = this.passage.between(at - 1).contains("其中") && this.passage.called(at - 1).contains(whole);
		// 抽取200户…24户，占抽查总数的15%: the only two there are
		boolean only = NUMBER.in(of) && isOnlyPair(at) && !this.passage.has(Mark.EACH, at - 1)
				&& !this.passage.has(Mark.EACH, at - 2);
		compare(at, (part) -> isJustBefore(part, at),
				(one) -> (only
						|| Passage.shareWord(whole, this.passage.called(one))
								&& (!all || this.passage.called(one).indexOf('总') >= 0)
						|| planned && PLANNED.in(this.passage.name(one)))
						&& (this.passage.called(one).contains(whole) || !own && !this.pair.hasParts(one, at)),
				planned && this.passage.get(at).number() > PartAndWhole.HUNDRED, false);
	}

	/** 全部参保人员总数 without the words that say that all are counted. */
	private static String bare(String of) {
		int from = OF_ALL.lengthAt(of, 0);
		int to = of.length();
		to -= (to > from && "数量额".indexOf(of.charAt(to - 1)) >= 0) ? 1 : 0;
		to -= (to > from && of.charAt(to - 1) == '总') ? 1 : 0;
		to -= (to > from && of.charAt(to - 1) == '的') ? 1 : 0;
		return of.substring(from, to);
	}

	/** 覆盖率达到95%，20个村中有18个村: both come behind. */
	private boolean behind(int at) {
		int whole = at + 1;
		int part = at + 2;
		if (part >= this.passage.size() || !this.passage.isOneSentence(at, part) || !this.pair.isAlike(part, whole)
				|| !AMONG.matcher(this.passage.between(part)).matches() && !isPlanned(whole, part)
				|| this.passage.get(part).vague() || this.passage.get(whole).value().signum() <= 0
				|| this.passage.between(whole).indexOf(';') >= 0 || at > 0 && this.pair.isAlike(at - 1, part)) {
			return false;
		}
		if (!this.pair.ratio(part, whole).mayBe(this.passage.get(at))) {
			this.pair.report(part, whole, at);
		}
		return true;
	}

	/** 完成率为97.5%，计划投资8亿元，完成投资7.8亿元 */
	private boolean isPlanned(int whole, int part) {
		return PLANNED.in(this.passage.name(whole)) && DOING.in(this.passage.name(part));
	}

	/** Whether an amount of this very name stands there. */
	private boolean isTold(int at, String of) {
		for (int one = this.passage.first(at); one < at - 1; one++) {
			if (this.pair.isAlike(one, at - 1) && this.passage.name(one).endsWith(of)) {
				return true;
			}
		}
		return false;
	}

	/** 合格48家，占抽查的60家的75%: the whole stands between. */
	private void shareOf(int at, boolean above) {
		boolean alike = this.pair.isAlike(at - 1, at - 2) && this.passage.isOneSentence(at - 2, at);
		if (alike && (above || this.pair.isAtMost(at - 2, at - 1)) && !this.passage.isClaim(at - 2)
				&& !this.passage.get(at - 1).vague() && !this.passage.get(at - 2).vague()
				&& this.passage.get(at - 1).value().signum() > 0 && !this.pair.isExplained(at, at - 2)) {
			this.pair.report(at - 2, at - 1, at);
		}
	}

	private boolean isWhole(int at) {
		return WHOLE.in(this.passage.name(at))
				|| at + 1 < this.passage.size() && this.passage.between(at + 1).contains("其中");
	}

	private void rate(int at, String kind) {
		if (kind.length() < 2) {
			compare(at, (part) -> isJustBefore(part, at), this::isWhole, false, true);
			return;
		}
		String stem = kind.substring(kind.length() - 2);
		String negated = (kind.length() > 2 && "不未".indexOf(kind.charAt(kind.length() - 3)) >= 0)
				? kind.substring(kind.length() - 3) : stem;
		if (negated.equals(stem) && complement(at, stem)) {
			return;
		}
		int among = at - 1;
		if (among > 1 && this.passage.between(among).contains("其中") && this.passage.get(among - 1).isPercentage()
				&& this.passage.name(among - 1).equals(this.passage.name(at)) && this.pair.isAlike(among - 2, among)) {
			// 采纳72条，采纳率52.9%，其中企业的31条，采纳率47.7%: each of what stands before or nowhere
			return;
		}
		boolean doing = DONE_RATES.in(stem);
		boolean attending = ATTENDING.in(stem);
		compare(at, (part) -> {
			String called = this.passage.called(part);
			boolean against = negated.equals(stem) && (called.contains("不" + stem) || called.contains("未" + stem));
			return !against && !called.contains("应") && (called.contains(negated) || isStem(negated, called)
					|| doing && DOING.in(called) || attending && ATTENDED.in(called)
					|| part == at - 1 && at + 1 < this.passage.size() && isToldBehind(at + 1)
							&& this.pair.isAlike(at + 1, part)
					|| part == at - 1 && isOnlyPair(at)
							&& (called.indexOf('已') >= 0 || stem.equals("覆盖") && REACHED.in(called)
									|| kind.length() > 3 && called.contains(kind.substring(0, 2))
									|| called.indexOf(stem.charAt(0)) >= 0 || called.indexOf(stem.charAt(1)) >= 0));
		}, (whole) -> true, doing, true);
	}

	/** 抽检240批次，不合格6批次，合格率96.5%: what is not so is told. */
	private boolean complement(int at, String stem) {
		int part = at - 1;
		int whole = at - 2;
		if (whole < 0 || !this.pair.isAlike(part, whole) || !this.passage.isOneSentence(whole, at)
				|| !this.passage.called(part).contains("不" + stem) && !this.passage.called(part).contains("未" + stem)
				|| !this.pair.isAtMost(part, whole) || this.passage.get(whole).vague() || this.passage.get(part).vague()
				|| this.passage.get(whole).value().signum() <= 0 || whole > this.passage.first(at)
						&& this.pair.isAlike(whole - 1, part) && this.passage.isOneSentence(whole - 1, at)) {
			return false;
		}
		Computed ratio = this.pair.ratio(part, whole);
		Computed right = new Computed(PartAndWhole.HUNDRED - ratio.value(), ratio.slack());
		if (!right.mayBe(this.passage.get(at)) && !ratio.mayBe(this.passage.get(at))) {
			int[] stretch = this.passage.stretch(part, whole, at);
			this.found.report(stretch[0], stretch[1], "按总数和%s算出来是%s%%，文中写%s。请核对这三个数。"
				.formatted(this.passage.words(part), right.plain(), this.passage.words(at)));
		}
		return true;
	}

	/** 收回 of 回收率, 实收 of 收缴率. */
	private static boolean isStem(String stem, String called) {
		return stem.length() == 2 && called.indexOf(stem.charAt(0)) >= 0 && called.indexOf(stem.charAt(1)) >= 0
				&& Math.abs(called.lastIndexOf(stem.charAt(0)) - called.lastIndexOf(stem.charAt(1))) < 4;
	}

	/** Just two amounts of one unit, and the rate told of them in the same sentence. */
	private boolean isOnlyPair(int at) {
		if (at < 2 || !this.passage.isOneSentence(at - 2, at)) {
			return false;
		}
		boolean pair = this.passage.get(at - 2).unit().equals(this.passage.get(at - 1).unit());
		return pair && (at < 3 || !this.passage.isOneSentence(at - 3, at)
				|| !this.passage.get(at - 3).unit().equals(this.passage.get(at - 1).unit()));
	}

	/**
	 * Reports the rate when no two amounts around make it.
	 * @param above whether a part may be more than its whole, as what is done may
	 * @param near whether they must be, since the whole is not named
	 */
	private void compare(int at, IntPredicate parts, IntPredicate wholes, boolean above, boolean near) {
		int part = -1;
		for (int one = at - 1; one >= this.passage.first(at) && part < 0; one--) {
			part = (isCounted(one) && parts.test(one) && !this.passage.isClaim(one)) ? one : -1;
		}
		int whole = -1;
		for (int one = (part < 0) ? -1 : this.passage.behind(at) - 1; one >= this.passage.first(at); one--) {
			if (one == part || one == at || !this.pair.isAlike(one, part)) {
				continue;
			}
			if (this.passage.get(one).vague()) {
				return;
			}
			boolean likely = (one < part || one == at + 1 && isToldBehind(one))
					&& (above || this.pair.isAtMost(part, one)) && wholes.test(one) && !this.pair.isDivided(part, one);
			whole = (whole < 0 && likely) ? one : whole;
		}
		if (whole < 0 || near && !isNear(part, whole, at) || this.passage.get(part).vague()
				|| this.passage.get(whole).value().signum() <= 0 || this.pair.isExplained(at, part)
				|| this.pair.areSiblings(part, whole, at) || this.pair.isSettled(part, whole, at)
				|| this.pair.isOfFarther(at, part) || !this.passage.isOneSentence(whole, at) && isOfBefore(part, at)
				|| new GradeRates(this.passage, this.found).isRight(at)) {
			return;
		}
		this.pair.report(part, whole, at);
	}

	/**
	 * Whether a part that stands in a sentence without its whole is a share of one told
	 * before.
	 */
	private boolean isOfBefore(int part, int at) {
		Amount told = this.passage.get(at);
		for (Amount whole : this.found.before(PARAGRAPHS)) {
			if (whole.unit().equals(this.passage.get(part).unit()) && whole.number() > 0
					&& ShareGuard.share(Computed.of(this.passage.get(part)), Computed.of(whole)).mayBe(told)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether they stand in the sentence of the rate, or right before it: what is told
	 * farther off may be of something else.
	 */
	private boolean isNear(int part, int whole, int at) {
		int first = Math.min(part, whole);
		return whole > at || this.passage.isOneSentence(first, at) || at - first - 2 <= FEW;
	}

	/** 优良率90%（当月共30天） */
	private boolean isToldBehind(int at) {
		String between = this.passage.between(at);
		return between.startsWith("(") || between.startsWith(",") && between.length() < 12
				&& (between.contains("总") || between.contains("共") || between.contains("全部"));
	}

}
