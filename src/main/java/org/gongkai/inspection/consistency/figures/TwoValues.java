package org.gongkai.inspection.consistency.figures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Two values of one quantity, an earlier and a later one, as a text sets them against
 * each other.
 *
 * @param before the earlier one's place in the passage
 * @param now the later one's
 */
public record TwoValues(int before, int now) {

	private static final Pattern FROM = Pattern.compile("(?:[由从]|自(?!治|然|主|来|愿))(?:[^由从]{0,24})$");

	private static final Pattern TO = Pattern.compile(
			"(?:(?:缩短|扩大|压缩|压减|精简|简化|减少|减|增加|增长|增|上升|升|提高|提升|下降|降低|降|变更?|调整|调|跃升|攀升|回升|上涨|涨|下调|上调|发展|扩展|拓展|改|优化|回落|下滑|跌|延长|减轻|收窄|缩减|缩小|缩|恢复|翻)?(?:到|至|为|成)|^(?:到|至|-))了?(?:了|约)?(?:(?:现在|目前|如今|今年|去年|当前|本年度?|(?:19|20)[0-9]{2}年)[底末初]?的?)?$");

	/** 比上年的30件, 较7月份, 与上年同期的30件相比. */
	private static final Pattern AGAINST = Pattern.compile(
			"(?:相?比|较|与|和|(?:是|为|相当于)(?=[^,;。]*$))(?:上|去|前|同|往|当|原|常年|平均|标准|设计|批复|合同|概算|预期|年初|此前|改|旧|以前|过去|(?:19|20)[0-9]{2}|[0-9一二三四]{1,3}(?:月|季)|计划|预算|目标|任务|法定|规定)[^,;。]{0,22}$");

	/** 比去年多收: by so much, not so much. */
	private static final Pattern MORE = Pattern.compile(
			"(?:比|较)[^,;。]{1,12}(?:多|少|增|减|高|低|超|节|省|下|上升|提)(?!(?:年|期|月|半年|届|次|季|级)[\\p{IsHan}]{0,8}$)[\\p{IsHan}]{0,3}$");

	private static final WordSet OLD = WordSet
		.of("上年|去年|上一年|前年|同期|上月|上季|上周|年初|期初|改革前|改造前|实施前|整治前|调整前|治理前|前三年|原来|原有|原为|此前|以前|往年|上届|上期|上半年|上学期|上学年|上轮|上次|原先|原本|集采前|调价前|降价前|原价|原标准|改制前|搬迁前");

	private static final WordSet NEW = WordSet
		.of("今年|本年|本月|本期|本季|目前|现在|如今|改革后|改造后|实施后|整治后|调整后|治理后|年末|年底|现有|现为|现已|今春|今夏|今秋|今冬|集采后|调价后|降价后|现价|现标准|搬迁后");

	/** What was to be paid, and what is paid. */
	private static final WordSet PLANNED_MONEY = WordSet.of("预算|概算|控制价|限价|送审|计划|原价|估算|送评|报审|合同|批复|最高价|起始价|估价");

	private static final WordSet PAID_MONEY = WordSet.of("成交|中标|决算|实际|审定|支出|结算|核定|审减后|合同价|合同|采购价|完成|花费|使用");

	/** 决算数大于预算数543.94万元 is by how much, and no amount of either. */
	private static final WordSet ABOVE = WordSet.of("大于|小于|多于|少于|高于|低于|超过|超出");

	/** The budget of which something is income or expense. */
	private static final Pattern BUDGET = Pattern.compile("公共预算|基金预算|经营预算|保险预算|预算(?=收入|支出|执行|财政|单位|资金(?!总?额?[为共]?$))");

	/** 原需20个工作日: what was needed by rule or before. */
	private static final WordSet FORMER = WordSet.of("原需|原为|原定|原要|原须|原办|原审|原承诺|由原|法定时限|法定办|法定期限|法定审");

	private static final WordSet PROMISED = WordSet.of("承诺|压缩|压减|缩短|实际|现需|现办|现只|调整为|减至|减为");

	private static final CharacterSet COMPARING = CharacterSet.of("比较与和是为相");

	private static final CharacterSet MORE_BEGINS = CharacterSet.of("比较");

	private static final CharacterSet SINCE = CharacterSet.of("由从自");

	private static final CharacterSet DIGITS = CharacterSet.of("0123456789");

	/** Of which the name of a time is made. */
	private static final CharacterSet TIME = CharacterSet.of("0123456789年月末底初同期为是仅只的");

	private static final int NO_YEAR = 0;

	private static final int OLDER = -1;

	private static final int NEWER = 9999;

	/** The nearest two before a place that are set against each other; null without. */
	public static @Nullable TwoValues before(Passage passage, int at, String unit, boolean saved) {
		int first = passage.first(at);
		for (int later = at - 1; later > first; later--) {
			if (!isValue(passage, later, unit)) {
				continue;
			}
			for (int earlier = later - 1; earlier >= Math.max(first, later - 4); earlier--) {
				if (isValue(passage, earlier, unit) && passage.isOneSentence(earlier, later)) {
					TwoValues two = of(passage, earlier, later, saved);
					if (two != null) {
						return two;
					}
				}
			}
			if (passage.sentencesBetween(later, at) > 1) {
				return null;
			}
		}
		return null;
	}

	/** Whether a name tells of what another amount is held against. */
	private static boolean isAgainst(String name) {
		Matcher against = null;
		for (int at = 0; at < name.length(); at++) {
			if (COMPARING.has(name.charAt(at))) {
				against = (against != null) ? against : AGAINST.matcher(name);
				if (against.region(at, name.length()).lookingAt()) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether a name says by how much more or less something is. */
	static boolean isMore(String name) {
		return MORE_BEGINS.in(name, 0, name.length()) && MORE.matcher(name).find();
	}

	private static boolean isValue(Passage passage, int at, String unit) {
		return passage.get(at).unit().equals(unit) && !passage.get(at).vague() && !passage.isClaim(at);
	}

	/** Two that are set against each other; null when they are not. */
	public static @Nullable TwoValues of(Passage passage, int one, int other, boolean saved) {
		String first = passage.name(one);
		String second = passage.name(other);
		if (isAgainst(second) && !isMore(second)) {
			return new TwoValues(other, one);
		}
		boolean next = other == one + 1;
		int comma = passage.between(other).lastIndexOf(',');
		if (next && comma <= 0 && SINCE.in(first, 0, first.length()) && FROM.matcher(first).find()
				&& TO.matcher(passage.between(other)).find()) {
			return new TwoValues(one, other);
		}
		if (next && (passage.holds('原') || passage.holds("法定")) && FORMER.in(first)
				&& (TO.matcher(passage.between(other)).find() || PROMISED.in(second))) {
			return new TwoValues(one, other);
		}
		if (saved && isPlannedMoney(first) && PAID_MONEY.in(second) && !isPlannedMoney(second) && !ABOVE.in(first)
				&& !passage.isOfAnother(one, other)) {
			return new TwoValues(one, other);
		}
		if (!next && !sharesName(first, second) && !(first.startsWith("占") && first.equals(second))) {
			return null;
		}
		int earlier = period(lead(passage, one));
		int later = period(second);
		if (second.startsWith("占") && first.startsWith("占") && one > 0 && other > 1) {
			// a share is of the time of its part
			earlier = period(lead(passage, one - 1));
			later = period(lead(passage, other - 1));
			earlier = (earlier == NO_YEAR && later == OLDER) ? NEWER : earlier;
		}
		if (next && earlier == NO_YEAR && later > NO_YEAR && isTime(second)) {
			return new TwoValues(other, one);
		}
		if (Math.max(earlier, later) > NO_YEAR && Math.min(earlier, later) == NO_YEAR) {
			return null;
		}
		int order = Integer.compare(earlier, later);
		return (order < 0) ? new TwoValues(one, other) : (order > 0) ? new TwoValues(other, one) : null;
	}

	/** 2024年为, 2024年末为: called by nothing but its year. */
	private static boolean isTime(String name) {
		for (int at = 0; at < name.length(); at++) {
			if (!TIME.has(name.charAt(at))) {
				return false;
			}
		}
		return true;
	}

	/** 一般公共预算收入 is no money that was planned, 完成调整预算 tells of no money that was paid. */
	private static boolean isPlannedMoney(String name) {
		int budget = name.indexOf("预算");
		return (budget < 0) ? PLANNED_MONEY.in(name) : PLANNED_MONEY.in(BUDGET.matcher(name).replaceAll(""));
	}

	/**
	 * The name with what stands before it in the sentence, where its year may be told.
	 */
	private static String lead(Passage passage, int at) {
		return passage.between(at).substring(Math.max(0, passage.between(at).lastIndexOf('。') + 1));
	}

	private static boolean sharesName(String one, String other) {
		int same = 0;
		for (int at = 1; at < one.length() && same < 2; at++) {
			same += (!DIGITS.has(one.charAt(at)) && Passage.holds(other, one.charAt(at - 1), one.charAt(at))) ? 1 : 0;
		}
		return same > 1;
	}

	/** A year, or whether the words tell of an earlier or later time. */
	private static int period(String words) {
		int year = NO_YEAR;
		for (int at = words.indexOf('年'); at >= 0; at = words.indexOf('年', at + 1)) {
			if (at >= 4 && (words.startsWith("20", at - 4) || words.startsWith("19", at - 4))
					&& DIGITS.has(words.charAt(at - 2)) && DIGITS.has(words.charAt(at - 1))) {
				year = Integer.parseInt(words.substring(at - 4, at));
			}
		}
		if (OLD.in(words)) {
			return OLDER;
		}
		return (year != NO_YEAR) ? year : NEW.in(words) ? NEWER : NO_YEAR;
	}

}
