package org.gongkai.inspection.consistency.reckoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.Units;

/**
 * 每户补助2000元，共120户，发放补助25万元: so much each, so many, and all together;
 * 每人每月500元，见习期6个月，共计3600元; 每月2次，全年48次.
 */
public final class Products {

	private static final Pattern YEARLY = Pattern.compile("[、]?(?:全年|一年|每年|年|年度)[\\p{IsHan}]{0,6}");

	/** 每户, 每人每月, 每个班: to whom so much falls, and how often. */
	private static final Pattern EACH = Pattern.compile(
			"每(?:一)?(个月|月|年|天|日|周|季度|季|学期|个?[\\p{IsHan}]{1,2}?)(?:每(个?月|年|天|日|周|季度|季|学期|次))?([\\p{IsHan}“”]{0,14}?)$");

	/** Units of more than two characters, and those that begin as others do. */
	private static final Pattern MEASURE = Pattern.compile("每(千瓦时|立方米|公斤|课时|学时)");

	/** 日处理能力5000吨 */
	private static final Pattern DAILY = Pattern.compile(
			"(?:^|[^\\p{IsHan}0-9]|[\\p{IsHan}]{0,8})(?<![0-9今当近昔假生节])日(?:均|处理|供水|产|供|接待|发电|排放|加工|输送|用水|生产)[\\p{IsHan}]{0,6}$");

	/** One of which stands in what {@link #DAILY} finds. */
	private static final WordSet DAILY_WORDS = WordSet.of("日均|日处理|日供|日产|日接待|日发电|日排放|日加工|日输送|日用水|日生产");

	/** All together, where the text says so. */
	private static final WordSet TOTAL = WordSet
		.of("共|合计|总计|小计|累计|总|案值|货值|价值|电费|水费|发放|投资|补贴|补助|资金|金额|收入|奖励|需|支付|拨付|支出|折合|全年|栽|种|产|发|培训|用|采购|费用|处理|增收|租金|捐|售|投入|安排|一年|每年");

	private static final WordSet OTHER = WordSet
		.of("预算|计划|控制价|限价|概算|不超过|最高|最多|至多|以上|以下|分别|档|倍|不低于|不少于|不得|至少|封顶|上限|起|累进|超过|人均|户均");

	/** How often a year, or a part of it, holds each of these. */
	private static final Map<String, Double> A_YEAR = Map.of("月", 12.0, "个月", 12.0, "季度", 4.0, "季", 4.0, "周", 52.0,
			"学期", 2.0, "天", 365.0, "日", 365.0);

	private static final WordSet NORM = WordSet.of("补助|补贴|奖励|奖补|标准|发放|资助|给予|收费|慰问|缴");

	private static final Pattern RAISED = Pattern
		.compile("^(?:的标准)?,?(?:统一)?(?:提高|提标|调整|上调|增加|提升|调高|降低|下调|调)(?:到|至|为)(?:每[\\p{IsHan}]{1,4})?$");

	private static final WordSet OF_MONTH = WordSet.of("当月|本月|该月|每月|月共|月需|月发放");

	private static final WordSet PERIODS = WordSet.of("月|年|天|日|周|季|学期|次|期");

	private final Passage passage;

	private final Contradictions found;

	public Products(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	public void run() {
		boolean respective = this.passage.holds("分别");
		for (int at = 0; at < this.passage.size() && !this.found.isFull(); at++) {
			Amount price = this.passage.get(at);
			if (respective && price.unit().equals("元") && this.passage.between(at).contains("分别")) {
				rows(at);
			}
			if (price.isPercentage() || price.value().signum() <= 0 || !marked(at) || !isLikely(at)) {
				continue;
			}
			String name = this.passage.name(at);
			String text = this.passage.text();
			// 由每人560元提高到600元: so much is paid no longer
			boolean former = at + 1 < this.passage.size() && isRaised(at + 1);
			if (former || OTHER.in(name) || name.indexOf('均') >= 0 || this.passage.isClaim(at)) {
				continue;
			}
			Matcher each = (name.indexOf('每') >= 0) ? EACH.matcher(name)
					: isRaised(at) ? EACH.matcher(this.passage.name(at - 1)) : null;
			if (each != null && each.find()) {
				Matcher measure = MEASURE.matcher(each.group());
				product(at,
						isRule(name) && measure.lookingAt() ? measure.group(1)
								: each.group(1).substring(each.group(1).startsWith("个") ? 1 : 0),
						each.group(2) != null ? each.group(2) : "");
			}
			else if (price.to() + 1 < text.length() && "/每".indexOf(text.charAt(price.to())) >= 0) {
				product(at, text.substring(price.to() + 1, price.to() + 2), "");
			}
			else if (DAILY_WORDS.in(name) && DAILY.matcher(name).find()) {
				product(at, "天", "");
			}
		}
	}

	/**
	 * 一等奖2名、二等奖4名，分别奖励3000元、2000元，总额1.4万元: two rows of as many, and what their products
	 * come to.
	 */
	private void rows(int at) {
		String unit = this.passage.get(at).unit();
		int size = 1;
		while (at + size < this.passage.size() && this.passage.get(at + size).unit().equals(unit)
				&& this.passage.between(at + size).length() < 3) {
			size++;
		}
		int total = at + size;
		if (size < 2 || at < size || total >= this.passage.size() || !this.passage.get(total).unit().equals(unit)
				|| !TOTAL.in(this.passage.name(total))) {
			return;
		}
		Computed sum = rows(at, at - size, size);
		// 共9名 may stand between
		Computed other = (at > size) ? rows(at, at - size - 1, size) : sum;
		Amount told = this.passage.get(total);
		if (sum.value() > 0 && !sum.mayBe(told) && !other.mayBe(told) && sum.isLikely(told)) {
			int[] stretch = this.passage.stretch(at - size, at, total);
			this.found.report(stretch[0], stretch[1],
					"各项的数量乘以标准后相加是%s，文中写%s。请核对。".formatted(sum.as(told), this.passage.words(total)));
		}
	}

	/** The products of two rows together; 0 when the first is none of one unit. */
	private Computed rows(int at, int counts, int size) {
		Computed sum = new Computed(0, 0);
		for (int one = 0; one < size; one++) {
			Amount count = this.passage.get(counts + one);
			if (!count.unit().equals(this.passage.get(counts).unit())
					|| count.unit().equals(this.passage.get(at).unit())) {
				return new Computed(0, 0);
			}
			sum = sum.plus(Computed.of(count).times(Computed.of(this.passage.get(at + one))));
		}
		return sum;
	}

	/** 每人每月160元提高到180元: of what so much was paid, so much is paid now. */
	private boolean isRaised(int at) {
		return at > 0 && this.passage.has(Mark.TO, at) && this.passage.areAlike(at - 1, 2)
				&& this.passage.has(Mark.EACH, at - 1) && RAISED.matcher(this.passage.between(at)).matches()
				&& !this.passage.name(at - 1).contains("最低");
	}

	/** Whether it is told by what an amount is multiplied, or how much comes each day. */
	private boolean isLikely(int at) {
		String name = this.passage.name(at);
		String text = this.passage.text();
		int to = this.passage.get(at).to();
		return name.indexOf('每') >= 0 || isRaised(at) || DAILY_WORDS.in(name)
				|| to + 1 < text.length() && "/每".indexOf(text.charAt(to)) >= 0;
	}

	private boolean marked(int at) {
		int to = this.passage.get(at).to();
		return this.passage.has(Mark.PRICE, at) || isRaised(at)
				|| to < this.passage.text().length() && Mark.PRICE.has(this.passage.text().charAt(to));
	}

	private void product(int at, String each, String often) {
		List<Integer> counts = new ArrayList<>();
		int first = this.passage.first(at);
		int end = Math.min(this.passage.size(), at + 5);
		for (int other = first; other < end; other++) {
			if (other != at && this.passage.sentencesBetween(Math.min(at, other), Math.max(at, other)) < 2
					&& counts(other, each)) {
				counts.add(other);
			}
		}
		if (counts.isEmpty() && PERIODS.in(each)) {
			double times = A_YEAR.getOrDefault(each, 0.0);
			int last = Math.min(this.passage.size() - 1, at + 1);
			if (times > 0 && last > at && this.passage.isOneSentence(at, last)
					&& YEARLY.matcher(this.passage.name(last)).matches()) {
				compare(at, List.of(), times);
			}
			return;
		}
		if (!often.isEmpty() && perPerson(at, often)) {
			return;
		}
		if (!counts.isEmpty() && (!often.endsWith("月") || isOfMonth(at))) {
			compare(at, counts, 1);
		}
		else if (!counts.isEmpty() && isOfYear(at)) {
			compare(at, counts, A_YEAR.get("月"));
		}
	}

	/** 当月发放资金37.8万元: what is paid in one month is told next. */
	private boolean isOfMonth(int at) {
		for (int one = at + 1; one < Math.min(this.passage.size(), at + 5); one++) {
			if (this.passage.get(one).unit().equals(this.passage.get(at).unit()) && !this.passage.isClaim(one)) {
				return OF_MONTH.in(this.passage.name(one));
			}
		}
		return false;
	}

	/** 每人每月800元，聘用150人，全年需144万元 */
	private boolean isOfYear(int at) {
		for (int one = at + 1; one < Math.min(this.passage.size(), at + 4)
				&& this.passage.isOneSentence(at, one); one++) {
			if (this.passage.get(one).unit().equals(this.passage.get(at).unit())) {
				return this.passage.name(one).startsWith("全年") || this.passage.name(one).startsWith("一年");
			}
		}
		return false;
	}

	/** 每人每月500元，见习期6个月，每人共计3600元 */
	private boolean perPerson(int at, String often) {
		String text = this.passage.text();
		for (int other = at + 1; other < Math.min(this.passage.size(), at + 4); other++) {
			Amount months = this.passage.get(other);
			boolean period = months.unit().equals("个") && text.startsWith("月", months.to()) && often.endsWith("月")
					|| months.unit().equals(often);
			if (period && this.passage.sentencesBetween(at, other) < 2) {
				compare(at, List.of(other), 1);
				return true;
			}
		}
		return false;
	}

	private boolean counts(int at, String each) {
		Amount amount = this.passage.get(at);
		boolean person = "人名位".contains(each) && "人名位".contains(amount.unit());
		String noun = this.passage.noun(at);
		return !amount.isPercentage() && (person || amount.unit().equals(each) || noun.startsWith(each)
				|| noun.indexOf(each) > 0 && noun.indexOf(each) < 3);
	}

	/**
	 * Reports the total nearest behind when no product of what stands around makes it.
	 */
	private void compare(int at, List<Integer> counts, double times) {
		Amount price = this.passage.get(at);
		int total = -1;
		int count = counts.isEmpty() ? at : counts.get(0);
		for (int one = Math.min(this.passage.size() - 1, at + 4); one >= this.passage.first(at); one--) {
			boolean money = this.passage.get(one).unit().equals(price.unit())
					&& this.passage.get(one).value().compareTo(price.value()) > 0 && !counts.contains(one);
			String name = this.passage.name(one);
			boolean told = TOTAL.in(name) || name.equals("计") && one == at + 1;
			if (money && told && !OTHER.in(name) && !isOfOther(one, at)
					&& this.passage.sentencesBetween(Math.min(at, one), Math.max(at, one)) < 2
					&& !this.passage.isClaim(one) && name.indexOf('均') < 0
					&& (total < 0 || Math.abs(one - at) < Math.abs(total - at))) {
				total = one;
			}
		}
		if (total < 0 || price.vague() && !this.passage.name(at).endsWith("每") || this.passage.get(total).vague()) {
			return;
		}
		for (int one : counts) {
			if (this.passage.get(one).vague() || isProduct(at, Computed.of(this.passage.get(one)), total)) {
				return;
			}
			Computed right = product(at, one, times);
			count = right.isLikely(this.passage.get(total)) ? one : count;
		}
		Computed right = counts.isEmpty() ? Computed.of(price).times(times) : product(at, count, times);
		if (right.mayBe(this.passage.get(total)) || isProduct(at, new Computed(1, 0), total)
				|| !right.isLikely(this.passage.get(total)) || isOfTwo(at, total)) {
			return;
		}
		int[] stretch = this.passage.stretch(at, count, total);
		this.found.report(stretch[0], stretch[1],
				"按单价和数量算出来是%s，文中写%s。请核对这三个数。".formatted(right.as(this.passage.get(total)), this.passage.words(total)));
	}

	/** 按新标准共6300元；按原标准每月560元，9个月共5040元: told of what comes before. */
	private boolean isOfOther(int total, int at) {
		return total < at && this.passage.text()
			.substring(this.passage.get(total).to(), this.passage.get(at).from())
			.indexOf(';') >= 0;
	}

	/**
	 * 按每千瓦时0.6元计算 is what the total is worked out by; a price may be that of some only.
	 */
	private static boolean isRule(String name) {
		return name.startsWith("按") || name.startsWith("以");
	}

	/** What is paid by a norm is exact as written: 每个社区补助2万元. */
	private Computed price(int at) {
		Amount price = this.passage.get(at);
		boolean norm = price.unit().equals("元") && NORM.in(this.passage.name(at));
		return norm ? new Computed(price.number(), 0) : Computed.of(price);
	}

	/** Whether two prices, each with a number of its own, make the total together. */
	private boolean isOfTwo(int at, int total) {
		int first = this.passage.first(at);
		int end = Math.min(this.passage.size(), at + 3);
		for (int price = Math.max(first, at - 4); price < end; price++) {
			boolean other = price != at && price != total
					&& this.passage.get(price).unit().equals(this.passage.get(at).unit());
			for (int one = first; other && one < end; one++) {
				for (int two = first; two < end; two++) {
					if (one != two && product(at, one, 1).plus(product(price, two, 1)).mayBe(this.passage.get(total))) {
						return true;
					}
				}
			}
		}
		return false;
	}

	private Computed product(int at, int count, double times) {
		return price(at).times(Computed.of(this.passage.get(count))).times(times);
	}

	/**
	 * Whether the price, with any one more or two of the numbers around, makes the total.
	 */
	private boolean isProduct(int at, Computed count, int total) {
		Amount told = this.passage.get(total);
		Computed once = price(at).times(count);
		if (count.value() != 1 && once.mayBe(told)) {
			return true;
		}
		int end = Math.min(this.passage.size(), at + 5);
		for (int one = this.passage.first(at); one < end; one++) {
			if (one == at || one == total) {
				continue;
			}
			Computed twice = once.times(Computed.of(this.passage.get(one)));
			if (twice.mayBe(told) || twice.times(1.0 / 100).mayBe(told)) {
				return true;
			}
		}
		return false;
	}

}
