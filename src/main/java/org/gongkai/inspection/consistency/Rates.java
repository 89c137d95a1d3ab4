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

	private static final long RATED = FiguredSentence.marks("率占");

	private static final long PER_CENT = FiguredSentence.marks("%");

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final int SCALE = 8;

	private static final Pattern RATE = Pattern
		.compile("(?:^|[,;、(])(?:总体|综合|平均)?([\\p{IsHan}]{2,4})率(?:为|是|达|达到|约为)?$");

	private static final Pattern SHARE = Pattern.compile("^[,、(]?(?:约|仅|均)?占(?:比|总数|总量|全部|总额)?(?:的|为|达)?$");

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
				else if (at > 1 && this.sentence.between(at - 1).indexOf('占') >= 0
						&& SHARE_OF.matcher(between).matches()) {
					shareOf(at);
				}
			}
		}
	}

	private void rate(int at, String kind) {
		String stem = kind.substring(kind.length() - 2);
		if (kind.length() > 2 && !kind.endsWith("合格") || OTHER.matcher(kind).find()) {
			return;
		}
		for (int part = at - 1; part > 0; part--) {
			String name = this.sentence.name(part);
			if (name.contains(stem) && !name.contains("不" + stem) && !name.contains("未" + stem)
					&& !name.contains("应")) {
				against(part, at, false);
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
		BigDecimal rounding = part.half()
			.add(whole.half())
			.multiply(HUNDRED)
			.divide(whole.value(), SCALE, RoundingMode.UP);
		return rate.mayBe(right, rounding);
	}

}
