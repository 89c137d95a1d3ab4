package org.gongkai.inspection.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * A total and its parts in one sentence: 共69件，其中甲60件、乙9件. Parts behind 其中 may be a
 * choice, so a sum counts as wrong only where it exceeds the total, where the list says
 * that it is complete, or where it misses the total by so little that a slip is likelier
 * than a choice.
 */
final class PartsOfTotal {

	private static final String AMONG = "其中";

	/** Words after which a number is no part, or the parts overlap. */
	private static final WordSet NO_PARTS = WordSet.of("包括|含|累计|合计|总计|各|每|平均|人均|分别|均为|以上|以下|年龄|岁|占|全部|同时|又|既|再|还");

	/** Parts that overlap others, unless the list shows that it is complete. */
	private static final WordSet OVERLAPPING = WordSet.of("女|党员|少数民族|学历");

	/** Words of what falls to one of many. */
	private static final WordSet SHARED = WordSet.of("每|平均|人均|户均|按|标准|最高|最低|第|占|率");

	/** Words that make a number a comparison. */
	private static final WordSet COMPARISON = WordSet.of("增长|增加|减少|下降|上升|降低|提高|比|较|上年|去年|同期|计划|目标|任务");

	/**
	 * 计划招聘32名 is what is divided, and compared with nothing; nor is 增加值, which is no
	 * change.
	 */
	private static final Pattern PLANNED = Pattern
		.compile("增加(?=值)|计划(?=公开|购|采|征|储|增|租|面向|招|新|建|安排|实施|改|组织|引进|采购|供|选|开|举办|培训|种|造|拆|修|整|录|聘|分|设|出|发放|补)");

	/** What is told of all parts together: …，已整改50个. */
	private static final WordSet END_OF_PARTS = WordSet.of("已|均|都|全部|目前|现|截至|截止|到|实际|完成|整改|办结|答复|处理");

	/** Behind the ends of a span, by which a part is called. */
	private static final Pattern BOUND = Pattern.compile(
			"\\(?(?:不?含)?\\)?(?:以上|以下|以内|至|到|-|及)|(?<=至[0-9.]{1,6}(?:万|亿|百|千)?[\\p{IsHan}]{1,2})[\\p{IsHan}]{0,3}[0-9]");

	private static final Pattern COUNTED = Pattern.compile("([二两三四五六七八九])(?:大类|类|大块|块|部分|大项|项)[\\p{IsHan}]{0,10}$");

	/** What stands last in a list that is complete. */
	private static final WordSet REST = WordSet.of("其他|其它|其余|剩余");

	private static final CharacterSet LEFT = CharacterSet.of("余剩空闲");

	/** How long the name of a part may be that tells what is left. */
	private static final int LONGEST_NAME = 6;

	/** How far behind a part its share may end. */
	private static final int SHARE_REACH = 24;

	private final Figures figures;

	private final Contradictions found;

	PartsOfTotal(Figures figures, Contradictions found) {
		this.figures = figures;
		this.found = found;
	}

	void run() {
		if (this.figures.all().size() < 2) {
			return;
		}
		String text = this.figures.text();
		for (int at = this.figures.first(AMONG); at >= 0; at = text.indexOf(AMONG, at + 2)) {
			among(text, at);
		}
	}

	private void among(String text, int at) {
		int begin = begin(text, at);
		List<Amount> before = counted(begin, at);
		boolean sentenceBefore = before.isEmpty() && at > 1 && text.charAt(at - 1) == '。';
		if (sentenceBefore) {
			begin = begin(text, at - 1);
			before = counted(begin, at);
		}
		if (before.isEmpty() || sentenceBefore && before.size() > 1) {
			return;
		}
		Amount total = before.get(before.size() - 1);
		if (before.size() > 1 && before.get(before.size() - 2).unit().equals(firstUnit(text, at))) {
			total = before.get(before.size() - 2);
		}
		int clause = Sentence.clause(text, begin, total.from(), ",;:(");
		boolean usable = !total.vague() && !isListed(text, begin, total) && at - total.to() <= 30
				&& !isCompared(text, clause, total.from()) && !SHARED.in(text, clause, total.from());
		if (usable && exceeds(text, at, total)) {
			return;
		}
		// the greatest of some is not what they come to
		boolean added = usable
				&& text.lastIndexOf('最', total.from()) < Math.max(begin, total.from() - LONGEST_NAME * 4);
		List<Amount> parts = added ? parts(text, at + 2, end(text, at), total) : List.of();
		if (parts.isEmpty()) {
			return;
		}
		SumOfParts sum = new SumOfParts(total, parts);
		if (parts.size() < 2 || sum.isRight() || addUpBefore(total, parts) || isLeft(text, at, total, parts)
				|| parts.size() == 2 && isNet(text, at, total, parts.get(0))) {
			return;
		}
		boolean divided = isDividedAgain(text, at);
		boolean complete = !divided
				&& (isCounted(text, total.from(), parts.size()) || REST.in(text, at, parts.get(parts.size() - 1).to())
						|| sum.isLikely() && Completeness.isComplete(names(text, at + 2, parts)));
		// of a plan the smallest part may be left out
		boolean planned = parts.size() < 3 && COMPARISON.in(text, clause, total.from())
				&& Amount.sum(parts).compareTo(total.value()) < 0;
		if (sum.isWrong(complete, divided) && (complete || !planned)) {
			this.found.report(total.from(), parts.get(parts.size() - 1).to(),
					"各项相加是%s，与总数%s不一致。请核对各项和总数；各项没有列全或者互有重复的，请说明后确认。".formatted(total.inOwnScale(Amount.sum(parts)),
							words(text, total)));
		}
	}

	/**
	 * 24个，总投资86亿元，其中甲类9个、乙类15个: the unit in which the parts are counted; blank where it
	 * is the nearest.
	 */
	private String firstUnit(String text, int at) {
		int end = end(text, at);
		List<Amount> behind = this.figures.in(at, end);
		List<Amount> before = this.figures.in(Math.max(0, at - 30), at);
		String nearest = before.isEmpty() ? "" : before.get(before.size() - 1).unit();
		String first = "";
		for (Amount amount : behind) {
			boolean bound = BOUND.matcher(text)
				.region(amount.to(), Math.max(end, amount.to()))
				.useTransparentBounds(true)
				.lookingAt();
			if (!bound && !amount.isPercentage()) {
				if (amount.unit().equals(nearest)) {
					return "";
				}
				first = first.isEmpty() ? amount.unit() : first;
			}
		}
		return first;
	}

	/** The last of a list; 126处、3.46万平方米 tells two things of one. */
	private boolean isListed(String text, int begin, Amount total) {
		if (text.charAt(Math.max(0, total.from() - 1)) != '、') {
			return false;
		}
		List<Amount> before = this.figures.in(begin, total.from() - 1);
		Amount last = before.isEmpty() ? null : before.get(before.size() - 1);
		return last == null || last.to() != total.from() - 1 || last.unit().equals(total.unit());
	}

	/** 三类物资折价46万元, and three parts */
	private static boolean isCounted(String text, int at, int parts) {
		Matcher counted = COUNTED.matcher(text).region(Math.max(0, at - 14), at);
		return counted.find() && SpelledNumbers.number(counted.group(1)) == parts;
	}

	/** 党员21名，其中女党员24名: the first one behind, whatever it overlaps with. */
	private boolean exceeds(String text, int at, Amount total) {
		for (Amount part : this.figures.in(at + 2, end(text, at))) {
			// 其中60岁以上老年人 tells of whom first
			if (part.unit().equals("岁")) {
				continue;
			}
			int words = Sentence.clause(text, at + 2, part.from(), ",;:(");
			boolean alike = part.unit().equals(total.unit())
					|| "人名位".contains(part.unit()) && "人名位".contains(total.unit());
			if (!alike || part.vague() || SHARED.in(text, words, part.from()) || isCompared(text, words, part.from())
					|| words > at + 3 && !Sentence.isHan(text.charAt(at + 2)) && text.charAt(at + 2) != ',') {
				return false;
			}
			if (part.value().subtract(total.value()).compareTo(total.half().add(part.half())) > 0) {
				if (isNet(text, at, total, part)) {
					return false;
				}
				this.found.report(total.from(), part.to(),
						"其中的一项（%s）比总数（%s）还大。请核对这两个数。".formatted(words(text, part), words(text, total)));
				return true;
			}
			if (part.to() == text.length() || text.charAt(part.to()) != '、') {
				return false;
			}
		}
		return false;
	}

	/** 账实不符116万元，其中盘亏126万元、盘盈10万元: what the next part takes off again. */
	private boolean isNet(String text, int at, Amount total, Amount part) {
		return this.figures.in(part.to(), end(text, at))
			.stream()
			.anyMatch((other) -> other.unit().equals(total.unit())
					&& Computed.of(part).minus(Computed.of(other)).mayBe(total));
	}

	/** A comparison; what is left of 上年 and comes in this year is none. */
	private static boolean isCompared(String text, int from, int to) {
		if (!COMPARISON.in(text, from, to)) {
			return false;
		}
		String words = PLANNED.matcher(text.substring(from, to)).replaceAll("");
		return COMPARISON.in(words) && words.indexOf("上年结") < 0;
	}

	/** 床位1050张，入住651人，空余399张: a part that another number leaves of the total. */
	private boolean isLeft(String text, int at, Amount total, List<Amount> parts) {
		for (Amount other : this.figures.in(at, end(text, at))) {
			if (!other.unit().equals(total.unit()) && !other.isPercentage()
					&& parts.stream()
						.anyMatch((part) -> part.value().add(other.value()).compareTo(total.value()) == 0
								&& LEFT.in(text, Math.max(0, part.from() - LONGEST_NAME), part.from()))) {
				return true;
			}
		}
		return false;
	}

	/** 67名，其中甲52名、乙15名，护理人员14名: what follows is another number. */
	private static boolean addUpBefore(Amount total, List<Amount> parts) {
		for (int some = 2; some < parts.size(); some++) {
			if (new SumOfParts(total, parts.subList(0, some)).isRight()) {
				return true;
			}
		}
		return false;
	}

	/** The amounts of a stretch that are no percentages. */
	private List<Amount> counted(int from, int to) {
		List<Amount> counted = new ArrayList<>();
		for (Amount amount : this.figures.in(from, to)) {
			if (!amount.isPercentage()) {
				counted.add(amount);
			}
		}
		return counted;
	}

	/** What stands before each part. */
	private static List<String> names(String text, int from, List<Amount> parts) {
		List<String> names = new ArrayList<>();
		int begin = from;
		for (Amount part : parts) {
			names.add(text.substring(Math.min(begin, part.from()), part.from()));
			begin = part.to();
		}
		return names;
	}

	/** What stands before the 其中 before belongs to that one. */
	private static int begin(String text, int at) {
		int begin = Sentence.begin(text, at);
		int before = text.lastIndexOf(AMONG, at - 1);
		return (before >= begin) ? before + 2 : begin;
	}

	/**
	 * The parts of a list; none when one of its items shows that they overlap or that the
	 * list goes on with something else.
	 */
	private List<Amount> parts(String text, int from, int to, Amount total) {
		String unit = total.unit();
		List<Amount> parts = new ArrayList<>();
		int begin = from;
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
			if (!parts.isEmpty() && (isEndOfParts(text, words, amount.from())
					|| text.charAt(words) == ';' && isOfAnother(amount, parts, total))) {
				break;
			}
			if (amount.vague() || isNoPart(text, words, amount.from())) {
				return List.of();
			}
			overlapping = overlapping || OVERLAPPING.in(text, words, amount.from());
			boolean bracketed = depth(text, from, amount.from()) > 0;
			Amount part = Equivalents.in(unit, amount);
			if (part.unit().equals(unit) && !bracketed && !isCompared(text, words, amount.from())) {
				parts.add(part);
			}
		}
		return (overlapping && !Completeness.isComplete(names(text, from, parts))) ? List.of() : parts;
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
		int length = END_OF_PARTS.lengthAt(text, at);
		return length > 0 && at + length <= to;
	}

	/** Whether a word says so; of 中 that of 其中 and of names such as 初中 does not. */
	private static boolean isNoPart(String text, int from, int to) {
		for (int at = from + 1; at < to; at++) {
			if (text.charAt(at) == '中' && Sentence.isHan(text.charAt(at - 1)) && "其初高集".indexOf(text.charAt(at - 1)) < 0
					&& (at + 1 >= to || "学小心央级等型医专药国共层".indexOf(text.charAt(at + 1)) < 0)) {
				return true;
			}
		}
		return NO_PARTS.in(text, from, to);
	}

	/** How many brackets are open there that were opened since. */
	private static int depth(String text, int since, int at) {
		int depth = 0;
		for (int i = since; i < at; i++) {
			depth += (text.charAt(i) == '(') ? 1 : (text.charAt(i) == ')') ? -1 : 0;
		}
		return depth;
	}

	/** The list ends with the sentence, the bracket it stands in, or the next 其中. */
	private static int end(String text, int at) {
		int end = Sentence.end(text, at);
		int depth = 0;
		for (int i = at; i < end; i++) {
			depth += (text.charAt(i) == '(') ? 1 : (text.charAt(i) == ')') ? -1 : 0;
			if (depth < 0) {
				end = i;
			}
		}
		int next = text.indexOf(AMONG, at + 2);
		if (next < 0 || next >= end) {
			return end;
		}
		// what the next 其中 divides may be a part of this list or another total
		String list = text.substring(at, next - 1);
		return at + Math.max(2, Math.max(list.lastIndexOf(';'), list.lastIndexOf(',')));
	}

	private static boolean isDividedAgain(String text, int at) {
		int next = text.indexOf(AMONG, at + 2);
		return next > 0 && next < Sentence.end(text, at);
	}

	private static String words(String text, Amount amount) {
		return text.substring(amount.from(), amount.to());
	}

}
