package org.gongkai.inspection.consistency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 受理300件，办结298件，办结率99.3%; 共公开1260条，网站公开986条，占78.3%: a rate against what it is computed
 * of.
 */
final class Rates {

	private static final long RATED = FiguredSentence.marks("率占完");

	private static final long PER_CENT = FiguredSentence.marks("%");

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final int SCALE = 8;

	private static final Pattern RATE = Pattern
		.compile("(?:^|[,;、(])(?:总体|综合|平均)?([\\p{IsHan}]{2,5})率(?:为|是|达|达到|约为)?$");

	private static final Pattern SHARE = Pattern.compile("^[,、(]?(?:约|仅|均)?占(?:比|总数|总量|全部|总额)?(?:的|为|达)?$");

	/** 占检查总数的: what it is a share of. */
	private static final Pattern NAMED_SHARE = Pattern
		.compile("^[,、(]?(?:约|仅|均)?占([\\p{IsHan}]{2,10}?)的(?:比例为|比重为|比例达)?$");

	/** 占全省的 is a share of what stands nowhere in the sentence. */
	private static final Pattern OTHER_PLACE = Pattern.compile("全[国省市球]|同期|当年|规模|上年|总人口");

	/** 完成年度计划的 */
	private static final Pattern DONE = Pattern.compile(
			"^[,、(]?(?:已)?(?:占|完成|为|达到|相当于)(?:了)?(?:年度|全年|年初|本年)?(?:总)?(?:计划|目标|任务|预算|目标任务|计划任务|任务数|计划数|预算数)(?:总?数|总?量)?的$");

	/** Of money: 已支出450万元，执行率75%. */
	private static final Pattern PAID_RATE = Pattern.compile("(?:预算|资金)?(?:执行|支付|拨付|支出|兑付)");

	private static final Pattern PAID = Pattern.compile("已?(?:支出|拨付|支付|执行|兑付)");

	private static final Pattern PLANNED = Pattern.compile("计划|目标|任务|预算|应|拟");

	private static final Pattern SHARE_OF = Pattern.compile("^(?:总数)?的$");

	private static final Pattern WHOLE = Pattern.compile("共|总|全|累计|合计");

	/** Rates that are not a part by a whole that stands in the sentence. */
	private static final Pattern OTHER = Pattern
		.compile("增长|下降|同比|提升|贡献|利用|回报|收益|毛|失业|利|死亡|出生|自然|发病|满意|知晓|覆盖|森林|绿化|城镇化|普及");

	/** What cannot be more than all. */
	private static final Pattern AT_MOST_ALL = Pattern
		.compile("(?:合格|办结|答复|覆盖|满意|达标|通过|参保|普及|签约|按期|公开|整改|录取|及格|优良|使用|利用|知晓)率(?:均?为|达|达到|是)?$");

	private final FiguredSentence sentence;

	private final Contradictions found;

	Rates(FiguredSentence sentence, Contradictions found) {
		this.sentence = sentence;
		this.found = found;
	}

	/** 办结率102% */
	static void atMostAll(Figures figures, Contradictions found) {
		for (Amount rate : figures.all()) {
			if (rate.isPercentage() && rate.value().compareTo(HUNDRED) > 0) {
				String before = figures.text().substring(Math.max(0, rate.from() - 8), rate.from());
				if (AT_MOST_ALL.matcher(before).find()) {
					found.report(rate.from(), rate.to(), "这个比率不会超过100%。请核对。");
				}
			}
		}
	}

	void run() {
		if (!this.sentence.hasAny(PER_CENT) || !this.sentence.hasAny(RATED)) {
			return;
		}
		for (int at = 0; at < this.sentence.size(); at++) {
			Amount rate = this.sentence.get(at);
			if (rate.isPercentage() && !rate.vague()) {
				String between = this.sentence.between(at);
				Matcher named = (between.indexOf('率') >= 0) ? RATE.matcher(between) : null;
				if (named != null && named.find()) {
					rate(at, named.group(1));
				}
				else if (at > 1 && between.indexOf('占') >= 0 && SHARE.matcher(between).matches()) {
					against(at - 1, at, true);
				}
				else if (at > 1 && between.endsWith("的") && DONE.matcher(between).matches()) {
					done(at);
				}
				else if (at > 1 && between.indexOf('占') >= 0) {
					named(at, NAMED_SHARE.matcher(between));
				}
				else if (at > 1 && this.sentence.between(at - 1).indexOf('占') >= 0
						&& SHARE_OF.matcher(between).matches()) {
					shareOf(at);
				}
			}
		}
	}

	private void rate(int at, String kind) {
		String stem = kind.substring(kind.length() - 2);
		if (at > 1 && PAID_RATE.matcher(kind).matches() && PAID.matcher(this.sentence.name(at - 1)).find()) {
			against(at - 1, at, false);
			return;
		}
		if (OTHER.matcher(kind).find()) {
			return;
		}
		String before = kind.substring(0, kind.length() - 2);
		for (int part = at - 1; part > 0; part--) {
			String name = this.sentence.name(part);
			boolean same = before.isEmpty() || kind.endsWith("合格") || name.contains(before);
			if (same && name.contains(stem) && !name.contains("不" + stem) && !name.contains("未" + stem)
					&& !name.contains("应")) {
				against(part, at, false);
				return;
			}
		}
	}

	/** 共检查80家，有问题12家，占检查总数的12% */
	private void named(int at, Matcher share) {
		if (!share.matches() || OTHER_PLACE.matcher(share.group(1)).find()) {
			return;
		}
		String of = share.group(1).replaceFirst("^(?:全部|所有|本次|此次)", "").replaceFirst("总?[数量额]$", "");
		Amount part = this.sentence.get(at - 1);
		for (int whole = 0; whole < at - 1; whole++) {
			Amount all = this.sentence.get(whole);
			boolean alike = all.unit().equals(part.unit()) && all.value().compareTo(part.value()) >= 0
					&& all.value().signum() > 0;
			if (alike && sharesWord(of, this.sentence.name(whole)) && !isOff(at)) {
				if (!all.vague() && !part.vague() && !fits(part, all, at)) {
					report(at - 1, whole, at);
				}
				return;
			}
		}
	}

	/** Whether two characters that stand together in one do so in the other. */
	private static boolean sharesWord(String one, String other) {
		for (int at = 0; at + 1 < one.length(); at++) {
			if (other.contains(one.substring(at, at + 2))) {
				return true;
			}
		}
		return false;
	}

	/** 计划植树4000株，实际植树4600株，完成计划的125% */
	private void done(int at) {
		Amount part = this.sentence.get(at - 1);
		for (int whole = at - 2; whole >= 0; whole--) {
			Amount all = this.sentence.get(whole);
			if (all.unit().equals(part.unit()) && PLANNED.matcher(this.sentence.name(whole)).find()) {
				if (all.value().signum() > 0 && !all.vague() && !part.vague() && !fits(part, all, at)) {
					report(at - 1, whole, at);
				}
				return;
			}
		}
	}

	/** 合格48家，占抽查的60家的80% */
	private void shareOf(int at) {
		Amount whole = this.sentence.get(at - 1);
		Amount part = this.sentence.get(at - 2);
		if (whole.unit().equals(part.unit()) && !whole.vague() && !part.vague() && whole.value().signum() > 0
				&& part.value().compareTo(whole.value()) <= 0 && !fits(part, whole, at)) {
			report(at - 2, at - 1, at);
		}
	}

	/** Whether any number before the part makes this rate. */
	private void against(int part, int rate, boolean marked) {
		Amount share = this.sentence.get(part);
		List<Integer> wholes = new ArrayList<>();
		boolean told = false;
		for (int at = 0; at < part; at++) {
			Amount whole = this.sentence.get(at);
			if (whole.unit().equals(share.unit()) && whole.value().compareTo(share.value()) >= 0
					&& whole.value().signum() > 0) {
				wholes.add(at);
				told = told || !marked || WHOLE.matcher(this.sentence.name(at)).find();
			}
		}
		if (!told || share.vague() || share.isPercentage() || isOff(rate) || wholes.stream()
			.anyMatch((at) -> this.sentence.get(at).vague() || fits(share, this.sentence.get(at), rate))) {
			return;
		}
		report(part, wholes.get(wholes.size() - 1), rate);
	}

	private void report(int part, int whole, int rate) {
		BigDecimal right = this.sentence.get(part)
			.value()
			.multiply(HUNDRED)
			.divide(this.sentence.get(whole).value(), 2, RoundingMode.HALF_UP);
		this.found.report(Math.min(this.sentence.get(whole).from(), this.sentence.get(part).from()),
				this.sentence.get(rate).to(), "%s是%s的%s%%，文中写%s。请核对这三个数。".formatted(this.sentence.words(part),
						this.sentence.words(whole), Amount.plain(right), this.sentence.words(rate)));
	}

	/** Another sum, or another year, between. */
	private boolean isOff(int rate) {
		String words = this.sentence.words();
		return words.contains("上年") || words.contains("去年") || words.contains("同比") || words.contains("结转")
				|| words.contains("累计") && words.contains("年度") || this.sentence.get(rate).value().signum() == 0;
	}

	private boolean fits(Amount part, Amount whole, int at) {
		Amount rate = this.sentence.get(at);
		BigDecimal right = part.value().multiply(HUNDRED).divide(whole.value(), SCALE, RoundingMode.HALF_UP);
		// 1.52万 of 1.6万: whoever writes one to the hundredth knows the other as well
		BigDecimal half = whole.half().min(part.half().signum() > 0 ? part.half() : whole.half());
		BigDecimal rounding = part.half().add(half).multiply(HUNDRED).divide(whole.value(), SCALE, RoundingMode.UP);
		return rate.mayBe(right, rounding);
	}

}
