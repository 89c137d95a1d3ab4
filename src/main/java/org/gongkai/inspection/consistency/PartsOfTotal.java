package org.gongkai.inspection.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;

/**
 * A total and its parts in one sentence: 共69件，其中甲60件、乙9件; 甲60件、乙9件，共计69件. Parts behind 其中
 * may be a choice, so a sum counts as wrong only where it exceeds the total, where the
 * list says that it is complete, or where it misses the total by so little that a slip is
 * likelier than a choice.
 */
final class PartsOfTotal {

	private static final String AMONG = "其中";

	/** Words after which a number is no part, or the parts overlap. */
	private static final WordSet NO_PARTS = WordSet.of("包括|含|累计|合计|总计|各|每|平均|人均|分别|均为|以上|以下|年龄|岁|占|全部|同时|又|既|再|还");

	/** Parts that overlap others, unless the list shows that it is complete. */
	private static final WordSet OVERLAPPING = WordSet.of("女|党员|少数民族|学历");

	/** Words that make a number a comparison. */
	private static final WordSet COMPARISON = WordSet.of("增长|增加|减少|下降|上升|降低|提高|比|较|上年|去年|同期|计划|目标|任务");

	/** What is told of all parts together: …，已整改50个. */
	private static final Pattern END_OF_PARTS = Pattern.compile("[,;、)]{0,2}(?:已|均|都|全部|目前|现|实际|完成|整改|办结|答复|处理)");

	/** What stands last in a list that is complete. */
	private static final WordSet REST = WordSet.of("其他|其它|其余|剩余");

	/** In each of these but 共, which stands right before its number. */
	private static final CharacterSet SUM = CharacterSet.of("计");

	private static final Pattern TOTAL_BEHIND = Pattern.compile(
			"(?:(?:全年|两项|三项|四项|各项|以上|上述|两者|三者|前后)?(?:共计|合计|总计)(?:为|是|达|资金|金额|支出|收入|投资|经费|人数|数量|面积|补贴|补助)?|(?<=[,、;])(?:全年|两项|三项|各项)?(?:一共|总共|共))$");

	/** How long a name may stand between 合计 and its number. */
	private static final int LONGEST_NAME = 6;

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
		if (this.figures.first('共') >= 0 || this.figures.first('计') >= 0) {
			totalsBehind(text);
		}
	}

	private void totalsBehind(String text) {
		int last = 0;
		for (Amount total : this.figures.all()) {
			int from = Math.max(last, total.from() - LONGEST_NAME - 3);
			if (total.from() < 2 || total.isPercentage() || total.vague()
					|| text.charAt(total.from() - 1) != '共' && !SUM.in(text, from, total.from())) {
				continue;
			}
			Matcher behind = TOTAL_BEHIND.matcher(text).region(from, total.from());
			if (behind.find() && behind.start() > 0) {
				int comma = (",、;".indexOf(text.charAt(behind.start() - 1)) >= 0) ? 1 : 0;
				behind(text, last, behind.start() - comma, total);
				last = total.to();
			}
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
		int clause = Sentence.clause(text, begin, total.from(), ",;:(");
		boolean usable = !total.vague() && at - total.to() <= 30 && !COMPARISON.in(text, clause, total.from());
		List<Amount> parts = usable ? parts(text, at + 2, end(text, at), total.unit()) : List.of();
		if (parts.isEmpty()) {
			return;
		}
		for (Amount part : parts) {
			if (part.value().compareTo(total.value()) > 0
					&& part.value().subtract(total.value()).compareTo(total.half().add(part.half())) > 0) {
				this.found.report(total.from(), part.to(),
						"其中的一项（%s）比总数（%s）还大。请核对这两个数。".formatted(words(text, part), words(text, total)));
				return;
			}
		}
		SumOfParts sum = new SumOfParts(total, parts);
		if (parts.size() < 2 || sum.isRight() || addUpBeforeComma(text, total, parts)) {
			return;
		}
		boolean divided = isDividedAgain(text, at);
		boolean complete = !divided && (REST.in(text, at, parts.get(parts.size() - 1).to())
				|| sum.isLikely() && Completeness.isComplete(names(text, at + 2, parts)));
		if (sum.isWrong(complete, divided)) {
			this.found.report(total.from(), parts.get(parts.size() - 1).to(),
					"各项相加是%s，与总数%s不一致。请核对各项和总数；各项没有列全或者互有重复的，请说明后确认。".formatted(total.inOwnScale(Amount.sum(parts)),
							words(text, total)));
		}
	}

	/** 67名，其中甲52名、乙15名，护理人员14名: what follows the comma is another number. */
	private static boolean addUpBeforeComma(String text, Amount total, List<Amount> parts) {
		for (int at = 1; at < parts.size(); at++) {
			boolean row = text.charAt(parts.get(at - 1).to()) == '、';
			boolean other = at + 1 < parts.size() && ",;".indexOf(text.charAt(parts.get(at).to())) >= 0;
			if (!row) {
				return false;
			}
			if (other) {
				return new SumOfParts(total, parts.subList(0, at + 1)).isRight();
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
	private List<Amount> parts(String text, int from, int to, String unit) {
		List<Amount> parts = new ArrayList<>();
		int begin = from;
		boolean overlapping = false;
		for (Amount amount : this.figures.in(from, to)) {
			if (amount.isPercentage()) {
				begin = amount.to();
				continue;
			}
			int words = Sentence.clause(text, Math.min(begin, amount.from()), amount.from(), "(");
			begin = amount.to();
			if (!parts.isEmpty() && END_OF_PARTS.matcher(text).region(words, amount.from()).lookingAt()) {
				break;
			}
			if (amount.vague() || isNoPart(text, words, amount.from())) {
				return List.of();
			}
			overlapping = overlapping || OVERLAPPING.in(text, words, amount.from());
			boolean bracketed = depth(text, from, amount.from()) > 0;
			Amount part = Equivalents.in(unit, amount);
			if (part.unit().equals(unit) && !bracketed && !COMPARISON.in(text, words, amount.from())) {
				parts.add(part);
			}
		}
		return (overlapping && !Completeness.isComplete(names(text, from, parts))) ? List.of() : parts;
	}

	/** Whether a word says so; of 中 that of 其中 and of names such as 初中 does not. */
	private static boolean isNoPart(String text, int from, int to) {
		for (int at = from + 1; at < to; at++) {
			if (text.charAt(at) == '中' && "其初高集".indexOf(text.charAt(at - 1)) < 0
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

	/** 甲60件、乙9件，共计69件: the items in one row before the total. */
	private void behind(String text, int last, int at, Amount total) {
		int begin = Math.max(last, Sentence.begin(text, at));
		begin = (at > begin) ? begin + text.substring(begin, at).lastIndexOf(';') + 1 : begin;
		List<Amount> items = (at > begin) ? this.figures.in(begin, at) : List.of();
		if (items.size() < 2) {
			return;
		}
		String words = text.substring(begin, at);
		boolean plain = items.stream().allMatch((item) -> item.unit().equals(total.unit()) && !item.vague());
		boolean adjoining = at - items.get(items.size() - 1).to() <= 1;
		if (plain && adjoining && !isNoPart(text, begin, at) && !COMPARISON.in(text, begin, at)
				&& words.indexOf('(') < 0 && !isOtherTotal(text, items, begin, total)) {
			BigDecimal off = Amount.sum(items).subtract(total.value()).abs();
			if (off.compareTo(total.half().add(Amount.rounding(items))) > 0) {
				this.found.report(items.get(0).from(), total.to(), "前面各项相加是%s，与合计%s不一致。请核对各项和合计。"
					.formatted(total.inOwnScale(Amount.sum(items)), words(text, total)));
			}
		}
	}

	/**
	 * 共69件，甲60件、乙9件，合计69件: the first item is a total too. A 共 of the sentence's verb
	 * stands before one like any other.
	 */
	private static boolean isOtherTotal(String text, List<Amount> items, int begin, Amount total) {
		String first = text.substring(begin, items.get(0).from());
		String others = text.substring(items.get(0).to(), items.get(items.size() - 1).from());
		if (others.indexOf('共') >= 0 || others.indexOf('总') >= 0) {
			return true;
		}
		boolean marked = first.indexOf('共') >= 0 || first.indexOf('总') >= 0;
		BigDecimal rest = Amount.sum(items.subList(1, items.size()));
		return marked && (items.get(0).value().compareTo(total.value()) == 0 || rest.compareTo(total.value()) == 0
				|| rest.compareTo(items.get(0).value()) == 0);
	}

	private static String words(String text, Amount amount) {
		return text.substring(amount.from(), amount.to());
	}

}
