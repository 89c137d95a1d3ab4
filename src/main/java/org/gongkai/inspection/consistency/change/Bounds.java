package org.gongkai.inspection.consistency.change;

import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.TwoValues;

/**
 * A value against the bound that it is told to keep or to miss: 合格率93%，高于95%的目标;
 * 计划60公里，完成48公里，超额完成任务; 限价235万元，中标价258万元; 与上年持平.
 */
public final class Bounds {

	private static final Pattern ABOVE = Pattern
		.compile("^[,(]?(?:已|均|都|明显|略|大幅)?(?:高于|超过|超出|优于|好于|大于|多于|高出|超额完成|突破)(?:了)?([^,;。]{0,14})$");

	private static final Pattern BELOW = Pattern
		.compile("^[,(]?(?:仍|均|都|明显|略|大幅|尚)?(?:低于|未达到?|没有达到|未超过|不超过|没有超过|未突破|少于|小于|不足|不及|控制在)(?:了)?([^,;。]{0,14})$");

	private static final Pattern CAP = Pattern
		.compile("(?:最高限价|招标控制价|控制价|采购预算|项目预算|预算金额|最高投标限价|限价|拦标价|限额|上限)(?:为|是|金额)?[: ]?$");

	private static final WordSet CAPS = WordSet.of("限|控制价|预算|标价");

	private static final Pattern BID = Pattern
		.compile("(?:中标价|成交价|中标金额|成交金额|中标总价|成交总价|报价|投标报价|债务余额|余额)(?:格|为|是)?[: ]?$");

	private static final Pattern EXCEEDED = Pattern.compile("^[^;。!?]{0,12}?(?:超额完成|超额|超计划|圆满完成|全面完成|如期完成|提前完成|全部完成)");

	private static final Pattern MISSED = Pattern.compile("^[^;。!?]{0,12}?(?:未完成|没有完成|未能完成|未达到?(?:计划|目标|任务|预期))");

	private static final Pattern LEVEL = Pattern.compile("^[,(]?(?:两者|与[^,;。]{0,10}|同比|基本)?(?:基本)?持平");

	private static final WordSet PLAN = WordSet.of("计划|目标|任务|应");

	private static final WordSet DONE = WordSet.of("完成|实际|已|共|累计|改造|建成|新增|实现|培训|发放");

	private static final WordSet OTHER = WordSet.of("每|平均|人均|上年|去年|同比|增|减|降|其中|比|较|还|剩");

	private static final WordSet AIM = WordSet.of("目标|考核指标|任务要求|考核要求|下达");

	private static final WordSet AT_MOST = WordSet.of("不高于|不超过|低于|控制在|不得超过|以下");

	private static final Pattern MET = Pattern.compile(
			"^(?:以上|以下|以内)?(?:的)?(?:目标|要求)?[^;。!?]{0,12}?(?:(?:超额|圆满|全面|如期|提前|顺利)?(?:完成|实现)(?:了)?(?:年度|省定|市定|既定|考核|上述|该项)?(?:目标|任务|指标)|(?:目标|任务|指标)(?:已|均)?(?:顺利|圆满|超额|全面|如期)?(?:完成|实现)|达到(?:了)?(?:目标|要求)|达标|超额完成)");

	private static final WordSet NOT_MET = WordSet.of("未|没有|差距|距|尚|确保|力争|努力|待|需");

	/** 目标92%, 实际91%. */
	private static final Pattern BARE = Pattern
		.compile("^[,;(]?[\\p{IsHan}]{0,3}(?:实际|实际完成|目标|目标任务|目标值)(?:为|是)?(?:不低于|不高于|不超过|控制在|达到?)?$");

	private static final double LITTLE = 0.05;

	private static final double GAP = 0.4;

	private static final int REACH = 30;

	/**
	 * The most characters between two amounts of which one is told to be above the other.
	 */
	private static final int LONGEST_CLAIM = 24;

	/** How far behind its cap a bid is looked for, in amounts. */
	private static final int MOST_BIDS = 5;

	private final Passage passage;

	private final Contradictions found;

	public Bounds(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	public void run() {
		boolean level = this.passage.holds("持平");
		boolean met = this.passage.holds("完成") || this.passage.holds("目标") || this.passage.holds("超额")
				|| this.passage.holds("超计划") || this.passage.holds("未达");
		if (!level && !met && !this.passage.has(Mark.BOUND)) {
			return;
		}
		for (int at = 1; at < this.passage.size() && !this.found.isFull(); at++) {
			boolean alike = this.passage.get(at).unit().equals(this.passage.get(at - 1).unit());
			if (alike && this.passage.isOneSentence(at - 1, at) && this.passage.has(Mark.BOUND, at)) {
				bound(at);
			}
			if (this.passage.get(at).unit().equals("元") && this.passage.has(Mark.BOUND, at - 1)) {
				price(at - 1);
			}
			if (alike && met) {
				target(at);
				rate(at);
			}
			if (alike && level) {
				level(at);
			}
		}
	}

	private void bound(int at) {
		if (this.passage.get(at - 1).vague()) {
			return;
		}
		String between = this.passage.between(at);
		if (between.length() > LONGEST_CLAIM) {
			return;
		}
		int order = this.passage.get(at - 1).value().compareTo(this.passage.get(at).value());
		boolean above = order < 0 && ABOVE.matcher(between).matches();
		boolean below = order > 0 && BELOW.matcher(between).matches();
		if (!above && !below || OTHER.in(this.passage.name(at - 1)) && between.indexOf("平均") < 0
				|| this.passage.isClaim(at - 1)) {
			return;
		}
		if (below && isGap(at)) {
			return;
		}
		report(at - 1, at, "前一个数（%s）并不%s后一个数（%s）。请核对这两个数。".formatted(this.passage.words(at - 1), above ? "高于" : "低于",
				this.passage.words(at)));
	}

	/** 6.05亩，低于平均水平0.29亩: by how much, when it is only a small part. */
	private boolean isGap(int at) {
		return this.passage.get(at).number() < GAP * this.passage.get(at - 1).number();
	}

	/** 最高限价：235万元。…中标价：258万元 */
	private void price(int cap) {
		if (!isBelowOther(cap)) {
			return;
		}
		int to = this.passage.get(cap).from();
		int from = Math.max(0, to - 10);
		if (!CAPS.in(this.passage.text(), from, to) || !CAP.matcher(this.passage.text()).region(from, to).find()) {
			return;
		}
		for (int bid = cap + 1; bid < Math.min(this.passage.size(), cap + MOST_BIDS); bid++) {
			Amount amount = this.passage.get(bid);
			boolean named = BID.matcher(this.passage.text())
				.region(Math.max(0, amount.from() - 8), amount.from())
				.find();
			if (named && amount.unit().equals("元") && kind(amount) == kind(this.passage.get(cap))) {
				if (amount.value().compareTo(this.passage.get(cap).value()) > 0) {
					report(cap, bid, "成交的金额（%s）高于限价或者预算（%s）。请核对这两个数。".formatted(this.passage.words(bid),
							this.passage.words(cap)));
				}
				return;
			}
		}
	}

	/**
	 * 一般债务限额, 专项债务余额: of which debts an amount is told; ' ' where of all, or of no debts.
	 */
	private char kind(Amount amount) {
		String name = this.passage.text().substring(Math.max(0, amount.from() - 10), amount.from());
		return name.contains("一般债") ? '一' : name.contains("专项债") ? '专' : ' ';
	}

	/** Whether more money stands behind. */
	private boolean isBelowOther(int cap) {
		for (int bid = cap + 1; bid < Math.min(this.passage.size(), cap + MOST_BIDS); bid++) {
			Amount amount = this.passage.get(bid);
			if (amount.number() >= this.passage.get(cap).number() && amount.unit().equals("元")
					&& amount.value().compareTo(this.passage.get(cap).value()) > 0) {
				return true;
			}
		}
		return false;
	}

	/** 计划改造60公里，共改造48公里，超额完成任务 */
	private void target(int at) {
		String text = this.passage.text();
		Amount done = this.passage.get(at);
		Amount plan = this.passage.get(at - 1);
		if (plan.isPercentage() || done.vague() || plan.vague() || this.passage.sentencesBetween(at - 1, at) > 1
				|| !PLAN.in(this.passage.between(at - 1)) || !DONE.in(this.passage.name(at))
				|| OTHER.in(this.passage.name(at))) {
			return;
		}
		String behind = text.substring(done.to(), Math.min(text.length(), done.to() + REACH));
		int order = done.value().compareTo(plan.value());
		if (order < 0 && EXCEEDED.matcher(behind).find() && !behind.contains("未")
				|| order >= 0 && MISSED.matcher(behind).find()) {
			report(at - 1, at,
					"计划数是%s，完成数是%s，与是否完成的说法不符。请核对。".formatted(this.passage.words(at - 1), this.passage.words(at)));
		}
	}

	/** 优良率91.2%。目标为不低于92.0%，超额完成目标; the rate and its target in whatever order. */
	private void rate(int at) {
		boolean behind = AIM.in(this.passage.between(at));
		int aim = behind ? at : at - 1;
		int value = behind ? at - 1 : at;
		String name = this.passage.between(aim);
		if (!this.passage.get(at).isPercentage() || !AIM.in(name) || AIM.in(this.passage.name(value))
				|| isCompared(at - 1) || isCompared(at) || this.passage.isClaim(value)
				|| this.passage.get(value).vague() || this.passage.sentencesBetween(at - 1, at) > 1
				|| !isOfSame(value, aim)) {
			return;
		}
		String text = this.passage.text();
		int to = this.passage.get(at).to();
		String told = text.substring(to, Math.min(Sentence.end(text, to), to + REACH));
		int order = this.passage.get(value).value().compareTo(this.passage.get(aim).value());
		String bound = this.passage.name(aim);
		boolean below = AT_MOST.in(bound) && !bound.contains("不低于") || told.startsWith("以下") || told.startsWith("以内");
		boolean met = MET.matcher(told).find() && !NOT_MET.in(told);
		if (met && (below ? order > 0 : order < 0)
				|| MISSED.matcher(told).find() && (below ? order <= 0 : order >= 0)) {
			report(at - 1, at,
					"目标是%s，实际是%s，与是否完成的说法不符。请核对。".formatted(this.passage.words(aim), this.passage.words(value)));
		}
	}

	/** 优良天数比率 is compared with nothing. */
	private boolean isCompared(int at) {
		String name = this.passage.name(at);
		return OTHER.in(name) && OTHER.in(name.replace("比率", "").replace("比例", "").replace("比重", ""));
	}

	/** Whether the rate is called as in its target, or told beside it with no name. */
	private boolean isOfSame(int value, int aim) {
		String aimed = this.passage.between(aim);
		int end = aimed.lastIndexOf("目标");
		int from = Math.max(0, end);
		while (from > 0 && Sentence.isHan(aimed.charAt(from - 1)) && aimed.charAt(from - 1) != '的') {
			from--;
		}
		if (end - from > 1 && this.passage.name(value).contains(aimed.substring(from, end))) {
			return true;
		}
		return this.passage.isOneSentence(value, aim) && BARE.matcher(this.passage.name(Math.max(value, aim))).find();
	}

	/** 今年38件，上年同期31件，与上年持平 */
	private void level(int at) {
		String text = this.passage.text();
		Amount last = this.passage.get(at);
		String behind = text.substring(last.to(), Math.min(text.length(), last.to() + REACH));
		if (!LEVEL.matcher(behind).find() || last.vague() || this.passage.get(at - 1).vague()) {
			return;
		}
		TwoValues two = TwoValues.before(this.passage, at + 1, last.unit(), false);
		if (two != null && Math.max(two.before(), two.now()) == at) {
			double before = this.passage.get(two.before()).number();
			double now = this.passage.get(two.now()).number();
			if (Math.abs(before - now) > LITTLE * before) {
				report(at - 1, at, "写的是持平，前后两个数却相差较大。请核对。");
			}
		}
	}

	private void report(int one, int other, String message) {
		int[] stretch = this.passage.stretch(one, other);
		this.found.report(stretch[0], stretch[1], message);
	}

}
