package org.gongkai.inspection.consistency.total;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Completeness;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Equivalents;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a list behind 其中, as far as they are parts of the total: what a semicolon
 * sets beside the total, what is compared with another and what is told of all parts
 * together is none of them.
 */
final class ListedParts {

	private static final String NO_PART_WORDS = "包括|含|累计|合计|总计|各|每|平均|人均|分别|均为|以上|以下|年龄|岁|占|全部|同时|又|既|再|还";

	/** Words after which a number is no part, or the parts overlap. */
	private static final WordSet NO_PARTS = WordSet.of(NO_PART_WORDS);

	private static final String OVERLAPPING_WORDS = "女|党员|少数民族|学历";

	/** Parts that overlap others, unless the list shows that it is complete. */
	private static final WordSet OVERLAPPING = WordSet.of(OVERLAPPING_WORDS);

	private static final String COMPARISON_WORDS = "增长|增加|减少|下降|上升|降低|提高|比|较|上年|去年|同期|计划|目标|任务";

	/** Words that make a number a comparison. */
	private static final WordSet COMPARISON = WordSet.of(COMPARISON_WORDS);

	/** None of all these stands before most parts. */
	private static final WordSet TELLING = WordSet
		.of(String.join("|", NO_PART_WORDS, OVERLAPPING_WORDS, COMPARISON_WORDS));

	/**
	 * 计划招聘32名 is what is divided, and compared with nothing; nor is 增加值, which is no
	 * change.
	 */
	private static final Pattern PLANNED = Pattern
		.compile("增加(?=值)|计划(?=公开|购|采|征|储|增|租|面向|招|新|建|安排|实施|改|组织|引进|采购|供|选|开|举办|培训|种|造|拆|修|整|录|聘|分|设|出|发放|补)");

	/** What is told of all parts together: …，已整改50个. */
	private static final WordSet END_OF_PARTS = WordSet.of("已|均|都|全部|目前|现|截至|截止|到|实际|完成|整改|办结|答复|处理");

	/** What is told of the place itself, behind the parts. */
	private static final WordSet ALL_THERE_IS = WordSet.of("共有|现有|下辖|共辖|辖|总人口|总面积");

	/** Behind the ends of a span, by which a part is called. */
	private static final Pattern BOUND = Pattern.compile(
			"\\(?(?:不?含)?\\)?(?:以上|以下|以内|至|到|-|及)|(?<=至[0-9.]{1,6}(?:万|亿|百|千)?[\\p{IsHan}]{1,2})[\\p{IsHan}]{0,3}[0-9]");

	/** With the name of which a clause begins. */
	private static final Pattern PLACE = Pattern
		.compile("[,;]?(?!全|本|各|两|三|该)[\\p{IsHan}]{1,6}(?:自治县|县|市|区|镇|乡|村|街道|社区|州)(?!级|域|际|内|外)");

	/** How many characters two names share that are called alike. */
	private static final int OWN_NAME = 3;

	/** How far behind a part its share may end. */
	private static final int SHARE_REACH = 24;

	private final Figures figures;

	ListedParts(Figures figures) {
		this.figures = figures;
	}

	/**
	 * The parts of a list; none when one of its items shows that they overlap or that the
	 * list goes on with something else.
	 */
	List<Amount> parts(int from, int to, Amount total) {
		String text = this.figures.text();
		String unit = total.unit();
		List<Amount> parts = new ArrayList<>();
		int begin = from;
		int depth = 0;
		int read = from;
		boolean overlapping = false;
		for (Amount amount : this.figures.in(from, to)) {
			if (amount.isPercentage()) {
				begin = amount.to();
				continue;
			}
			// 10亿元以上3个, 5亿元至10亿元5个
			Matcher bound = amount.unit().equals(unit) ? null
					: BOUND.matcher(text).region(amount.to(), to).useTransparentBounds(true);
			if (bound != null && bound.lookingAt()) {
				begin = bound.end();
				continue;
			}
			int words = Sentence.clause(text, Math.min(begin, amount.from()), amount.from(), "(");
			begin = amount.to();
			if (!parts.isEmpty()
					&& (isEndOfParts(text, words, amount.from()) || isBesideTotal(amount, words, from, parts, total))) {
				break;
			}
			boolean told = TELLING.in(text, words, amount.from());
			if (amount.vague() || isOfAll(text, words, amount.from())
					|| told && NO_PARTS.in(text, words, amount.from())) {
				return List.of();
			}
			overlapping = overlapping || told && OVERLAPPING.in(text, words, amount.from());
			depth += depth(text, read, amount.from());
			read = amount.from();
			Amount part = Equivalents.in(unit, amount);
			if (part.unit().equals(unit) && depth <= 0 && !(told && isCompared(text, words, amount.from()))) {
				parts.add(part);
			}
		}
		boolean doubtful = overlapping && parts.size() > 1 && !new SumOfParts(total, parts).isRight();
		return (doubtful && !Completeness.isComplete(names(text, from, parts))) ? List.of() : parts;
	}

	/**
	 * Whether an amount behind a semicolon is told beside the total, and not among its
	 * parts.
	 */
	private boolean isBesideTotal(Amount amount, int words, int among, List<Amount> parts, Amount total) {
		String text = this.figures.text();
		int mark = text.indexOf(';', parts.get(parts.size() - 1).to());
		if (mark < 0 || mark >= amount.from()) {
			return false;
		}
		boolean next = text.charAt(words) == ';';
		return next && (isOfAnother(amount, parts, total) || isOpposite(text, total, words, amount.from()))
				|| isToldAlike(text, total, among, Math.max(mark, words), amount.from())
				|| isOfAnotherPlace(text, among, mark, total);
	}

	/**
	 * 甲区新增87个，其中带充电桩48个；乙县新增64个: the total is of a place, and a semicolon goes on with
	 * another.
	 */
	private static boolean isOfAnotherPlace(String text, int among, int mark, Amount total) {
		Matcher place = PLACE.matcher(text);
		int clause = Sentence.clause(text, Math.max(0, total.from() - SHARE_REACH), total.from(), ";:。");
		return place.region(mark + 1, text.length()).lookingAt() && !place.region(among, mark).lookingAt()
				&& place.region(clause, total.from()).lookingAt();
	}

	/** 采纳57条，其中居民的26条；未采纳45条: told beside the total, not among it. */
	private static boolean isOpposite(String text, Amount total, int from, int to) {
		int begin = Sentence.clause(text, Math.max(0, total.from() - SHARE_REACH), total.from(), ",;:(。");
		String name = text.substring(from, to);
		return Completeness.isOpposite(text.substring(begin, total.from()),
				name.endsWith("的") ? name.substring(0, name.length() - 1) : name);
	}

	/**
	 * 甲县有幼儿园87所，其中公办48所；乙县有幼儿园64所: called as the total is, and as its first part is not.
	 */
	private static boolean isToldAlike(String text, Amount total, int among, int from, int to) {
		int same = 0;
		while (to - same > from && total.from() > same
				&& text.charAt(to - 1 - same) == text.charAt(total.from() - 1 - same)
				&& Sentence.isHan(text.charAt(to - 1 - same))) {
			same++;
		}
		String name = text.substring(to - same, to);
		boolean whole = same > 1 && isBreak(text.charAt(to - 1 - same)) && total.from() > same
				&& isBreak(text.charAt(total.from() - 1 - same));
		return whole || same >= OWN_NAME && !text.substring(among, from).contains(name);
	}

	private static boolean isBreak(char c) {
		return ",;:。".indexOf(c) >= 0;
	}

	/**
	 * 甲12亩，占60%，其中水田9亩，占75%；乙8亩，占40%: the part before the semicolon is told with its
	 * share of the total, and what stands behind it with a share of what the total is a
	 * part of, or with none and far more than is left.
	 */
	private boolean isOfAnother(Amount amount, List<Amount> parts, Amount total) {
		Amount last = parts.get(parts.size() - 1);
		Amount before = share(last);
		if (before == null || !isShare(last, total, before)) {
			return false;
		}
		Amount own = share(total);
		Amount behind = share(amount);
		if (behind == null) {
			return parts.size() == 1 && amount.number() > 2 * (total.number() - last.number());
		}
		return own != null && PartAndWhole.areOfOne(total, own, amount, behind);
	}

	/**
	 * 工业投资12.3亿元，占43.0%；民间投资16.7亿元，占58.4%: parts that overlap, as their shares of the
	 * total show.
	 */
	boolean haveShares(Amount total, List<Amount> parts) {
		int shares = 0;
		for (Amount part : parts) {
			Amount share = shareBehind(part);
			if (share != null) {
				if (!isShare(part, total, share)) {
					return false;
				}
				shares++;
			}
		}
		return shares > 1;
	}

	/** The share that is told of an amount before the next one of its unit. */
	private @Nullable Amount shareBehind(Amount amount) {
		String text = this.figures.text();
		int to = Math.min(Sentence.end(text, amount.to()), amount.to() + SHARE_REACH);
		for (Amount next : this.figures.in(amount.to(), to)) {
			if (next.unit().equals(amount.unit())) {
				return null;
			}
			int words = Sentence.clause(text, amount.to(), next.from(), ",;:(");
			if (next.isPercentage() && text.charAt(words) == '占') {
				return next;
			}
		}
		return null;
	}

	/** The share that is told right behind an amount. */
	private @Nullable Amount share(Amount amount) {
		int to = Math.min(this.figures.text().length(), amount.to() + SHARE_REACH);
		for (Amount next : this.figures.in(amount.to(), to)) {
			String between = this.figures.text().substring(amount.to(), next.from());
			return (next.isPercentage() && between.startsWith(",占")) ? next : null;
		}
		return null;
	}

	private static boolean isShare(Amount part, Amount total, Amount share) {
		return total.value().signum() > 0
				&& Computed.of(part).over(Computed.of(total)).times(PartAndWhole.HUNDRED).mayBe(share);
	}

	private static boolean isEndOfParts(String text, int from, int to) {
		int at = from;
		while (at < to && at - from < 2 && ",;、)".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		// 3个街道，共有216个村: the noun of the part before stands first
		int clause = (at == from) ? Sentence.clause(text, from, to, ",;") : from;
		if (clause > from && ALL_THERE_IS.lengthAt(text, clause) > 0) {
			return true;
		}
		int length = END_OF_PARTS.lengthAt(text, at);
		return length > 0 && at + length <= to;
	}

	/** Whether 中 says so; that of 其中 and of names such as 初中 does not. */
	private static boolean isOfAll(String text, int from, int to) {
		for (int at = from + 1; at < to; at++) {
			if (text.charAt(at) == '中' && Sentence.isHan(text.charAt(at - 1)) && "其初高集".indexOf(text.charAt(at - 1)) < 0
					&& (at + 1 >= to || "学小心央级等型医专药国共层".indexOf(text.charAt(at + 1)) < 0)) {
				return true;
			}
		}
		return false;
	}

	/** How many brackets are open there that were opened since. */
	static int depth(String text, int since, int at) {
		int depth = 0;
		for (int i = since; i < at; i++) {
			depth += (text.charAt(i) == '(') ? 1 : (text.charAt(i) == ')') ? -1 : 0;
		}
		return depth;
	}

	/** A comparison; what is left of 上年 and comes in this year is none. */
	static boolean isCompared(String text, int from, int to) {
		if (!COMPARISON.in(text, from, to)) {
			return false;
		}
		String words = text.substring(from, to);
		if (words.contains("计划") || words.contains("增加值")) {
			words = PLANNED.matcher(words).replaceAll("");
		}
		return COMPARISON.in(words) && words.indexOf("上年结") < 0;
	}

	/** What stands before each part. */
	static List<String> names(String text, int from, List<Amount> parts) {
		List<String> names = new ArrayList<>();
		int begin = from;
		for (Amount part : parts) {
			names.add(text.substring(Math.min(begin, part.from()), part.from()));
			begin = part.to();
		}
		return names;
	}

	/** Whether a bound of a span, by which a part is called, stands behind an amount. */
	static boolean isBound(String text, Amount amount, int end) {
		return BOUND.matcher(text)
			.region(amount.to(), Math.max(end, amount.to()))
			.useTransparentBounds(true)
			.lookingAt();
	}

	/** Whether what something is compared with may be called so. */
	static boolean hasComparison(String text, int from, int to) {
		return COMPARISON.in(text, from, to);
	}

}
