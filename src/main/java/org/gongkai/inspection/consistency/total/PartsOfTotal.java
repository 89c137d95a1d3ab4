package org.gongkai.inspection.consistency.total;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Completeness;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Equivalents;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/**
 * A total and its parts in one sentence: 共69件，其中甲60件、乙9件. Parts behind 其中 may be a
 * choice, so a sum counts as wrong only where it exceeds the total, where the list says
 * that it is complete, or where it misses the total by so little that a slip is likelier
 * than a choice.
 */
public final class PartsOfTotal {

	private static final String AMONG = "其中";

	/** Words of what falls to one of many. */
	private static final WordSet SHARED = WordSet.of("每|平均|人均|户均|按|标准|最高|最低|第|占|率");

	private static final Pattern COUNTED = Pattern.compile("([二两三四五六七八九])(?:大类|类|大块|块|部分|大项|项)[\\p{IsHan}]{0,10}$");

	/** One of which stands in what is counted. */
	private static final CharacterSet KINDS = CharacterSet.of("类块分项");

	/** What begins with it tells of a difference. */
	private static final WordSet GAP = WordSet.of("低于|高于|少于|多于|小于|大于|超出|不及");

	/** What stands last in a list that is complete. */
	private static final WordSet REST = WordSet.of("其他|其它|其余|剩余");

	/** What is told of several parts together, the last ones of a list. */
	private static final Pattern COLLECTED = Pattern
		.compile("(?:所辖|下辖|辖区|[二两三四五六七八九十]|[2-9]个?)[\\p{IsHan}]{0,4}(?:县|区|市|镇|乡|村|街道|社区|部门|单位|企业|学校|科室|工区)共$");

	private static final CharacterSet LEFT = CharacterSet.of("余剩空闲");

	/** How long the name of a part may be that tells what is left. */
	private static final int LONGEST_NAME = 6;

	/** How far before a total another may stand of which it is a part. */
	private static final int FURTHER = 120;

	private static final WordSet SCORE = WordSet.of("满分|百分制|总分|总计|合计|共");

	/** How far before the clause of a score it may be told to be one of a hundred. */
	private static final int SCORE_REACH = 16;

	private final Figures figures;

	private final Contradictions found;

	private final ListedParts listed;

	public PartsOfTotal(Figures figures, Contradictions found) {
		this.figures = figures;
		this.found = found;
		this.listed = new ListedParts(figures);
	}

	public void run() {
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
		if (!before.isEmpty() && before.size() > 1) {
			pairs(text, at, before);
		}
		if (before.isEmpty() || sentenceBefore && before.size() > 1) {
			return;
		}
		Amount total = before.get(before.size() - 1);
		int end = end(text, at);
		List<Amount> behind = this.figures.in(at + 2, end);
		if (before.size() > 1 && !behind.isEmpty()) {
			Amount other = before.get(before.size() - 2);
			// 余额40.15亿元，低于限额2.45亿元，其中: by how much it is lower has no parts
			boolean gap = other.unit().equals(total.unit()) && text.charAt(other.to()) == ','
					&& GAP.lengthAt(text, other.to() + 1) > 0;
			total = gap || other.unit().equals(firstUnit(text, at, end, behind)) ? other : total;
		}
		if (total.vague() || at - total.to() > 30 || !mayDiffer(total, behind) || isListed(text, begin, total)) {
			return;
		}
		int clause = Sentence.clause(text, begin, total.from(), ",;:(");
		if (ListedParts.isCompared(text, clause, total.from()) || isShared(text, clause, total.from())
				|| exceeds(text, at, end, total)) {
			return;
		}
		// the greatest of some is not what they come to
		if (this.figures.first('最') < 0
				|| text.lastIndexOf('最', total.from()) < Math.max(begin, total.from() - LONGEST_NAME * 4)) {
			compare(text, at, end, clause, total);
		}
	}

	/**
	 * 共救助85户、14.5万元。其中，低保户42户、6.3万元，其他28户、4.2万元: two totals, and each part tells of both.
	 */
	private void pairs(String text, int at, List<Amount> before) {
		List<Amount> totals = before.subList(before.size() - 2, before.size());
		int end = end(text, at);
		List<Amount> behind = counted(at + 2, end);
		boolean paired = behind.size() > 3 && behind.size() % 2 == 0 && totals.get(1).to() > at - 30
				&& !totals.get(0).unit().equals(totals.get(1).unit())
				// 8.6公顷、129亩 are one amount
				&& !("公顷亩".contains(totals.get(0).unit()) && "公顷亩".contains(totals.get(1).unit()));
		int first = paired && behind.get(0).unit().equals(totals.get(0).unit()) ? 0 : 1;
		for (int one = 0; one < behind.size() && paired; one++) {
			paired = behind.get(one).unit().equals(totals.get((one + first) % 2).unit());
		}
		for (int one = 0; one < 2 && paired; one++) {
			Amount total = totals.get(one);
			int clause = Sentence.clause(text, begin(text, at - 1), total.from(), ",;:(");
			if (!total.vague() && !ListedParts.isCompared(text, clause, total.from())
					&& !isShared(text, clause, total.from())) {
				compare(text, at, end, clause, total);
			}
		}
	}

	private void compare(String text, int at, int end, int clause, Amount total) {
		List<Amount> parts = this.listed.parts(at + 2, end, total);
		SumOfParts sum = new SumOfParts(total, parts);
		if (parts.size() < 2 || sum.isRight()
				|| sum.isBeside(this.figures.in(Math.max(0, total.from() - FURTHER), total.from()))
				|| addUpBefore(total, parts) || isToldAgain(text, parts) || isLeft(text, at, end, total, parts)
				|| parts.size() == 2 && isNet(end, total, parts.get(0))) {
			return;
		}
		boolean divided = isDividedAgain(text, at);
		boolean complete = !divided && (isScore(text, clause, total) || isCounted(text, total.from(), parts.size())
				|| BodiesCounted.areAll(text, total, ListedParts.names(text, at + 2, parts)) && sum.isLikely()
				|| isCollected(text, parts) && sum.isLikely() || REST.in(text, at, parts.get(parts.size() - 1).to())
				|| sum.isLikely() && Completeness.isComplete(ListedParts.names(text, at + 2, parts)));
		// of a plan the smallest part may be left out
		boolean planned = parts.size() < 3 && ListedParts.hasComparison(text, clause, total.from())
				&& Amount.sum(parts).compareTo(total.value()) < 0;
		if (sum.isWrong(complete, divided) && (complete || !planned) && !this.listed.haveShares(total, parts)) {
			this.found.reportTotal(total.from(), parts.get(parts.size() - 1).to(), total.inOwnScale(Amount.sum(parts)),
					words(text, total));
		}
	}

	/**
	 * 24个，总投资86亿元，其中甲类9个、乙类15个: the unit in which the parts are counted; blank where it
	 * is the nearest.
	 */
	private String firstUnit(String text, int at, int end, List<Amount> behind) {
		List<Amount> before = this.figures.in(Math.max(0, at - 30), at);
		String nearest = "";
		for (Amount amount : before) {
			nearest = amount.isPercentage() ? nearest : amount.unit();
		}
		String first = "";
		for (Amount amount : behind) {
			boolean near = amount.unit().equals(nearest);
			if ((near || first.isEmpty()) && !amount.isPercentage() && !ListedParts.isBound(text, amount, end)) {
				if (near) {
					return "";
				}
				first = amount.unit();
			}
		}
		return first;
	}

	/** 高标准农田 is no standard by which something is shared. */
	private static boolean isShared(String text, int from, int to) {
		return SHARED.in(text, from, to) && SHARED.in(text.substring(from, to).replace("高标准", ""));
	}

	/** 所辖三县共22个: the last one tells of all others together. */
	private static boolean isCollected(String text, List<Amount> parts) {
		int from = parts.get(parts.size() - 2).to();
		int to = parts.get(parts.size() - 1).from();
		return text.charAt(to - 1) == '共' && COLLECTED.matcher(text.substring(from, to)).find();
	}

	/** Whether there are two that may be parts, or one that may be too great for one. */
	private static boolean mayDiffer(Amount total, List<Amount> behind) {
		int parts = 0;
		for (Amount amount : behind) {
			parts += Equivalents.in(total.unit(), amount).unit().equals(total.unit()) ? 1 : 0;
			if (parts > 1 || amount.number() >= total.number() && areAlike(amount, total)) {
				return true;
			}
		}
		return false;
	}

	private static boolean areAlike(Amount part, Amount total) {
		return part.unit().equals(total.unit()) || "人名位".contains(part.unit()) && "人名位".contains(total.unit());
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

	/** 满分100分，其中…: what makes up a score is told to the last. */
	private static boolean isScore(String text, int clause, Amount total) {
		return total.unit().equals("分") && SCORE.in(text, Math.max(0, clause - SCORE_REACH), total.from());
	}

	/** 三类物资折价46万元, and three parts */
	private static boolean isCounted(String text, int at, int parts) {
		int from = Math.max(0, at - 14);
		Matcher counted = KINDS.in(text, from, at) ? COUNTED.matcher(text).region(from, at) : null;
		return counted != null && counted.find() && SpelledNumbers.number(counted.group(1)) == parts;
	}

	/** 党员21名，其中女党员24名: the first one behind, whatever it overlaps with. */
	private boolean exceeds(String text, int at, int end, Amount total) {
		for (Amount part : this.figures.in(at + 2, end)) {
			// 其中60岁以上老年人 tells of whom first
			if (part.unit().equals("岁")) {
				continue;
			}
			boolean greater = part.number() >= total.number()
					&& part.value().subtract(total.value()).compareTo(total.half().add(part.half())) > 0;
			boolean last = part.to() == text.length() || text.charAt(part.to()) != '、';
			if (part.vague() || last && !greater || !areAlike(part, total)) {
				return false;
			}
			int words = Sentence.clause(text, at + 2, part.from(), ",;:(");
			if (SHARED.in(text, words, part.from()) || ListedParts.isCompared(text, words, part.from())
					|| words > at + 3 && !Sentence.isHan(text.charAt(at + 2)) && text.charAt(at + 2) != ',') {
				return false;
			}
			if (greater) {
				if (isNet(end, total, part)) {
					return false;
				}
				this.found.report(total.from(), part.to(),
						"其中的一项（%s）比总数（%s）还大。请核对这两个数。".formatted(words(text, part), words(text, total)));
				return true;
			}
			if (last) {
				return false;
			}
		}
		return false;
	}

	/** 账实不符116万元，其中盘亏126万元、盘盈10万元: what the next part takes off again. */
	private boolean isNet(int end, Amount total, Amount part) {
		return this.figures.in(part.to(), end)
			.stream()
			.anyMatch((other) -> other.unit().equals(total.unit())
					&& Computed.of(part).minus(Computed.of(other)).mayBe(total));
	}

	/** 床位1050张，入住651人，空余399张: a part that another number leaves of the total. */
	private boolean isLeft(String text, int at, int end, Amount total, List<Amount> parts) {
		for (Amount other : this.figures.in(at, end)) {
			if (!other.unit().equals(total.unit()) && !other.isPercentage()
					&& parts.stream()
						.anyMatch((part) -> part.value().add(other.value()).compareTo(total.value()) == 0
								&& LEFT.in(text, Math.max(0, part.from() - LONGEST_NAME), part.from()))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * 67名，其中甲52名、乙15名，护理人员14名: what follows is another number; and
	 * 46.80公里，其中甲河21.30公里，新建8.60公里，乙河25.50公里，新建12.40公里.
	 */
	private static boolean addUpBefore(Amount total, List<Amount> parts) {
		for (int some = 2; some < parts.size(); some++) {
			if (new SumOfParts(total, parts.subList(0, some)).isRight()) {
				return true;
			}
		}
		List<Amount> seconds = new ArrayList<>();
		for (int at = 0; at < parts.size(); at += 2) {
			seconds.add(parts.get(at));
		}
		return seconds.size() > 1 && new SumOfParts(total, seconds).isRight();
	}

	/** 4座，…其中2座今年启用，因此今年共6座: the last one is what others come to. */
	private static boolean isToldAgain(String text, List<Amount> parts) {
		int last = parts.get(parts.size() - 1).from();
		return last > 0 && text.charAt(last - 1) == '共' && !isCollected(text, parts);
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

	/** What stands before the 其中 before belongs to that one. */
	private static int begin(String text, int at) {
		int begin = Sentence.begin(text, at);
		for (int before = text.indexOf(AMONG, begin); before >= 0 && before < at; before = text.indexOf(AMONG, begin)) {
			begin = before + 2;
		}
		return begin;
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
