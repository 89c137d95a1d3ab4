package org.gongkai.inspection.consistency.total;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.OneSlip;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/**
 * Amounts in one row against the total that stands before or behind:
 * 共抽检300批次，合格291批次，不合格19批次; 一标段2.8公里，二标段3.4公里，总长8.3公里. A sum counts as wrong where the
 * row shows that it leaves nothing out, or where it misses the total by little.
 */
public final class Sums {

	private static final int LONGEST_ROW = 24;

	/** Between two amounts of one row. */
	private static final int LONGEST_GAP = 34;

	private static final Pattern TOTAL = Pattern.compile(
			"共|全长|发现|受理|收到|办理|排查|摸排|查处|接待|现有|拥有|全程|总(?!工|公司|队|站|局|会|部|务|体|结|支)|合计|累计|全年(?!级)|全[县市区镇乡省村校院]|满分|百分制|本次|本年度|一年|上半年|下半年|前[二三四]季度|季度|应|需|安排|下达|招聘|推荐|招募|征集|设|建设|投资|筹集|计划");

	/** One of which stands in what {@link #TOTAL} finds. */
	private static final WordSet TOTALS = WordSet
		.of("共|全|发现|受理|收到|办理|排查|摸排|查处|接待|现有|拥有|总|合计|累计|满分|百分制|本次|本年度|一年|半年|季度|应|需|安排|下达|招聘|推荐|招募|征集|设|投资|筹集|计划");

	private static final WordSet TOTALS_BEHIND = WordSet.of("共|合计|总|累计|计|全|至");

	private static final Pattern TOTAL_BEHIND = Pattern.compile(
			"^[^,;:。]{0,14}?(?:一共|总共|共计|合计|总计|累计|共|总(?!工|公司|队|站|局|会|部|务|体|结|支)|计)[\\p{IsHan}]{0,10}$|^(?:全长|全程|全年|全部|[1一]至[0-9一二三四五六七八九十]{1,3}月份?)[\\p{IsHan}]{0,10}$");

	/** What stands in no row of parts. */
	private static final WordSet OTHER = WordSet
		.of("上年|去年|今年|同期|同比|比|较|每|平均|均|人均|占|增长|增加|减少|下降|提高|历年|预计|另有|还有|另外|以上|以下|起步|分别由|高于|低于|至今|结转|节约|截至|免费|取消|调整为|时限|限额|加上|连同|最高|最低|不超过|相差");

	private static final WordSet AGAIN = WordSet.of("其中|包括|含|共|总|合计|累计|已|实际|完成率|达到|全部|均|都");

	/** 24个小区中已完工9个、正在施工11个 */
	private static final Pattern AMONG_THEM = Pattern.compile("[\\p{IsHan}]{1,8}中,?(?!心|学|小)");

	private static final Pattern UNDONE = Pattern.compile("[未正在待][\\p{IsHan}]{1,6}的?还有$");

	/** What closes a list of which nothing is left out. */
	private static final Pattern CLOSING = Pattern.compile("^,(?:([二两三四五六七八九])项|以上|上述)?(?:合计|总计|共计)[\\p{IsHan}]{0,6}$");

	private static final Pattern SEEN = Pattern.compile("从[^,;。]{1,10}(?:看|说|讲|分析),");

	private static final double LITTLE = 0.04;

	/** How far from the total a list that is closed may be off. */
	private static final double CLOSED = 0.2;

	/** Sums of binary fractions differ by that, and need not differ. */
	private static final double UNSURE = 1e-6;

	private static final double LEAST = 0.6;

	private static final double MOST = 1.6;

	/** How far from the total all its parts may be where a digit is another. */
	private static final double FAR = 2.1;

	private final Passage passage;

	private final Contradictions found;

	/** Whether 从 stands anywhere: asked once, a line may be very long. */
	private final boolean tellsFrom;

	private final FullRows full;

	public Sums(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
		this.tellsFrom = passage.holds('从');
		this.full = new FullRows(passage);
	}

	public void run() {
		if (this.passage.size() < 3) {
			return;
		}
		for (int at = 0; at + 1 < this.passage.size() && !this.found.isFull(); at++) {
			if (!isUsable(at) || isPrice(at) || !isFollowed(at)) {
				continue;
			}
			List<Integer> row = row(at);
			if (row.size() > 1) {
				look(row);
				at = row.get(row.size() - 1) - 1;
			}
		}
	}

	private boolean isUsable(int at) {
		Amount amount = this.passage.get(at);
		return amount.number() > 0 && !amount.isPercentage() && !amount.vague() && !amount.unit().equals("倍");
	}

	/** 920元/平方米 is no part of what is paid. */
	private boolean isPrice(int at) {
		int behind = this.passage.get(at).to();
		return behind < this.passage.text().length() && this.passage.text().charAt(behind) == '/';
	}

	/** Whether another of its unit stands next in its sentence, or the next but one. */
	private boolean isFollowed(int at) {
		int next = this.passage.areAlike(at, 2) ? at + 1 : at + 2;
		return next < this.passage.size() && this.passage.isOneSentence(at, next)
				&& this.passage.get(next).unit().equals(this.passage.get(at).unit());
	}

	/** Whether one is of the unit of another; those who came 98人、76人 are 174人次. */
	private boolean areAlike(int part, int total) {
		String unit = this.passage.get(part).unit();
		return unit.equals(this.passage.get(total).unit())
				|| unit.equals("人") && this.passage.get(total).unit().equals("人次");
	}

	/** An amount and the next ones of its unit that stand in one row with it. */
	private List<Integer> row(int first) {
		List<Integer> row = new ArrayList<>();
		row.add(first);
		String unit = this.passage.get(first).unit();
		int last = first;
		for (int at = first + 1; at < this.passage.size() && row.size() < LONGEST_ROW && at - last < 3; at++) {
			if (!this.passage.isOneSentence(last, at)) {
				break;
			}
			if (!this.passage.get(at).unit().equals(unit) || isPrice(at)) {
				continue;
			}
			if (this.passage.get(at).from() - this.passage.get(last).to() > LONGEST_GAP || !isUsable(at)) {
				break;
			}
			String words = (last == at - 1) ? this.passage.between(at)
					: this.passage.text().substring(this.passage.get(last).to(), this.passage.get(at).from());
			// 尚未开工的还有5个 is what is left
			if (words.contains("其中") || words.indexOf('(') >= 0 && words.indexOf(')') < 0
					|| OTHER.in(withoutLeft(words)) || row.size() > 1 && AGAIN.in(words.replace("公共", ""))) {
				break;
			}
			row.add(at);
			last = at;
		}
		return row;
	}

	private void look(List<Integer> row) {
		int first = row.get(0);
		int last = row.get(row.size() - 1);
		int behind = last + 1;
		List<Integer> rest = row.subList(1, row.size());
		boolean seen = this.tellsFrom && first > 1 && SEEN.matcher(this.passage.between(first)).find();
		if (!seen && !mayMiss(row, behind) && !mayMiss(rest, behind) && !mayMiss(rest, first)
				&& !mayMiss(row, first - 1)) {
			return;
		}
		boolean total = behind < this.passage.size() && this.passage.isOneSentence(last, behind) && isUsable(behind)
				&& areAlike(first, behind) && this.passage.between(behind).indexOf(';') < 0
				&& TOTALS_BEHIND.in(this.passage.name(behind)) && TOTAL_BEHIND.matcher(this.passage.name(behind)).find()
				&& !OTHER.in(this.passage.between(behind));
		if (total) {
			boolean more = row.size() > 2
					&& this.passage.get(first).value().compareTo(this.passage.get(behind).value()) >= 0;
			// 128名参赛，一等奖6名、二等奖12名，共18名获奖: the first is of something else
			compare(more ? rest : row, behind, true);
			return;
		}
		boolean among = this.passage.between(first).contains("其中") && first > 0;
		boolean whole = row.size() > 2 && this.passage.text().charAt(this.passage.get(first).to()) != '、'
				&& (isTotal(among ? this.passage.name(first) : this.passage.between(first))
						|| AMONG_THEM.matcher(this.passage.between(row.get(1))).lookingAt())
				&& !OTHER.in(this.passage.name(first).replace("今年", ""));
		if (whole && !this.passage.between(row.get(1)).contains("其中")) {
			compare(rest, first, false);
		}
		else if (first > 0 && this.passage.sentencesBetween(first - 1, first) == 1
				&& this.passage.get(first - 1).unit().equals(this.passage.get(first).unit()) && isUsable(first - 1)
				&& isTotal(this.passage.between(first - 1)) && !OTHER.in(this.passage.name(first - 1))) {
			compare(row, first - 1, false);
		}
		else if (seen) {
			int before = firstBefore(first);
			if (before >= 0 && isTotal(this.passage.between(before)) && !OTHER.in(this.passage.name(before))) {
				compare(row, before, false);
			}
		}
	}

	/**
	 * 招聘教师86人，其中男教师29人；从学历看，硕士24人、本科62人: the first of the sentence before, of which the
	 * next one tells again; or -1.
	 */
	private int firstBefore(int first) {
		int before = first - 1;
		while (before > 0 && this.passage.isOneSentence(before - 1, first - 1)) {
			before--;
		}
		boolean alike = this.passage.sentencesBetween(before, first) == 1 && isUsable(before)
				&& this.passage.get(before).unit().equals(this.passage.get(first).unit());
		return alike ? before : -1;
	}

	/** Whether an amount is none that they come to, and near enough to be meant as it. */
	private boolean mayMiss(List<Integer> row, int total) {
		if (total < 0 || total >= this.passage.size()) {
			return false;
		}
		double sum = 0;
		for (int at : row) {
			sum += this.passage.get(at).number();
		}
		double whole = this.passage.get(total).number();
		double ratio = sum / whole;
		return Math.abs(sum - whole) > UNSURE
				&& (ratio >= LEAST && ratio <= MOST || ratio < FAR && 1 / ratio < FAR && OneSlip.is(sum, whole));
	}

	/** 尚未开工的还有5个 tells of what is left, and of nothing more. */
	private static String withoutLeft(String words) {
		return words.endsWith("还有") ? UNDONE.matcher(words).replaceFirst("未") : words;
	}

	/** 从总量看，甲区18万元: the total by which it is looked at is not told. */
	private static String seen(String words) {
		return (words.indexOf('从') < 0) ? words : SEEN.matcher(words).replaceAll("");
	}

	private static boolean isTotal(String words) {
		return TOTALS.in(words) && TOTAL.matcher(seen(words)).find();
	}

	private void compare(List<Integer> row, int total, boolean behind) {
		Computed sum = sum(row);
		Amount whole = this.passage.get(total);
		double ratio = sum.value() / whole.number();
		Computed stated = Computed.of(whole);
		if (Math.abs(sum.value() - stated.value()) <= sum.slack() + stated.slack() + UNSURE) {
			return;
		}
		boolean far = ratio < LEAST || ratio > MOST;
		if (far && (behind || ratio > FAR || 1 / ratio > FAR || !OneSlip.is(sum.value(), whole.number()))) {
			return;
		}
		List<String> names = new ArrayList<>();
		for (int at : row) {
			names.add(this.passage.between(at));
			if (OTHER.in(withoutLeft(this.passage.name(at)))) {
				return;
			}
		}
		if (isExplained(row, total)) {
			return;
		}
		boolean complete = this.full.isFull(row, total, names);
		boolean slip = behind && whole.half().signum() == 0 && row.size() == 2
				&& Math.abs(sum.value() - stated.value()) <= 1 && Math.abs(1 - ratio) <= 0.1;
		// 320家中改善的262家、持平的46家 may leave some out
		boolean some = !behind && ratio < 1 && AMONG_THEM.matcher(this.passage.between(row.get(0))).lookingAt();
		double near = some ? 0 : LITTLE * Math.min(3, row.size() - (behind ? 0 : 1));
		boolean closed = behind && Math.abs(1 - ratio) <= CLOSED && isClosed(row, total);
		if (complete || !far && (slip || closed || Math.abs(1 - ratio) <= near)) {
			int[] stretch = this.passage.stretch(row.get(0), row.get(row.size() - 1), total);
			this.found.reportTotal(stretch[0], stretch[1], sum.as(whole), this.passage.words(total));
		}
	}

	/** Whether it is all of its unit in the sentence that the total closes. */
	private boolean isClosed(List<Integer> row, int total) {
		Matcher closing = CLOSING.matcher(this.passage.between(total));
		if (!closing.find() || closing.group(1) != null && SpelledNumbers.count(closing.group(1)) != row.size()) {
			return false;
		}
		int first = row.get(0);
		for (int one = first - 1; one >= 0 && this.passage.isOneSentence(one, first); one--) {
			if (this.passage.get(one).unit().equals(this.passage.get(first).unit())) {
				return false;
			}
		}
		return true;
	}

	/** Whether some of the row make the total, or all of them another amount. */
	private boolean isExplained(List<Integer> row, int total) {
		Amount whole = this.passage.get(total);
		for (int from = 0; from < row.size(); from++) {
			for (int to = from + 1; to <= row.size(); to++) {
				if (to - from < row.size() && sum(row.subList(from, to)).mayBe(whole)) {
					return true;
				}
			}
		}
		if (isBeside(row, whole)) {
			return true;
		}
		if (row.size() == 2 && isDifference(row.get(0), row.get(1), whole)) {
			return true;
		}
		Computed all = sum(row);
		int end = Math.min(this.passage.size(), row.get(row.size() - 1) + 4);
		for (int other = this.passage.first(row.get(0)); other < end; other++) {
			boolean alike = other != total && !row.contains(other)
					&& this.passage.get(other).unit().equals(whole.unit());
			if (alike && (all.mayBe(this.passage.get(other))
					|| all.plus(Computed.of(this.passage.get(other))).mayBe(whole))) {
				return true;
			}
		}
		return false;
	}

	private boolean isBeside(List<Integer> row, Amount whole) {
		List<Amount> before = new ArrayList<>();
		for (int at = this.passage.first(row.get(0)); at < row.get(0); at++) {
			before.add(this.passage.get(at));
		}
		List<Amount> parts = new ArrayList<>();
		row.forEach((at) -> parts.add(this.passage.get(at)));
		return new SumOfParts(whole, parts).isBeside(before);
	}

	/** 概算4620万元，实际完成5180万元，超出560万元 */
	private boolean isDifference(int one, int other, Amount whole) {
		Computed first = Computed.of(this.passage.get(one));
		Computed second = Computed.of(this.passage.get(other));
		return first.minus(second).mayBe(whole) || second.minus(first).mayBe(whole);
	}

	private Computed sum(List<Integer> row) {
		List<Amount> parts = new ArrayList<>(row.size());
		double sum = 0;
		for (int at : row) {
			parts.add(this.passage.get(at));
			sum += this.passage.get(at).number();
		}
		return new Computed(sum, Amount.slack(parts));
	}

}
