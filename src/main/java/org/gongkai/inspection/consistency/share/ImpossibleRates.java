package org.gongkai.inspection.consistency.share;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.PartAndWhole;

/** Changes and rates that cannot be, whatever the values: 下降2倍, 下降-3%, 办结率102%. */
public final class ImpossibleRates {

	private static final int REACH = 16;

	private static final CharacterSet LESS = CharacterSet.of("降少缩");

	private static final CharacterSet MINUS = CharacterSet.of("-");

	/** 下降了2倍 is not possible. */
	private static final Pattern TIMES_DOWN = Pattern
		.compile("(?:下降|减少|降低|缩小|缩短)了? ?[0-9一二两三四五六七八九十]{1,3}(?:\\.[0-9])?倍");

	private static final Pattern NEGATIVE = Pattern.compile("(?:下降|减少|降低)了?-[0-9]{1,4}(?:\\.[0-9]{1,3})?%");

	/** What cannot be more than all. */
	private static final Pattern AT_MOST_ALL = Pattern.compile(
			"(?:合格|办结|答复|覆盖|满意|达标|通过|参保|普及|签约|按期|公开|整改|录取|及格|优良|使用|利用|知晓|走访|入户|参与|投票|到会|出勤|就业|成活|入住|出席|到位|收缴|回收|有效|签订|安装|检测|治理|处理|清运|接种|响应|受理|反馈|归档)率(?:均?为|达|达到|是)?$");

	private final Figures figures;

	private final Contradictions found;

	public ImpossibleRates(Figures figures, Contradictions found) {
		this.figures = figures;
		this.found = found;
	}

	public void run() {
		before('倍', TIMES_DOWN, LESS, (found) -> report(found, "减少、下降的幅度不能用倍数表示。请改为百分数，或者写明从多少降到多少。"));
		if (this.figures.first('%') < 0) {
			return;
		}
		if (this.figures.first('-') >= 0) {
			before('%', NEGATIVE, MINUS, (found) -> report(found, "“下降”后面再用负数，意思相反。请核对是下降还是增长，去掉负号。"));
		}
		atMostAll();
	}

	/** 办结率102% */
	private void atMostAll() {
		for (Amount rate : this.figures.all()) {
			if (rate.number() > PartAndWhole.HUNDRED && rate.isPercentage()) {
				String before = this.figures.text().substring(Math.max(0, rate.from() - 8), rate.from());
				if (AT_MOST_ALL.matcher(before).find()) {
					this.found.report(rate.from(), rate.to(), "这个比率不会超过100%。请核对。");
				}
			}
		}
	}

	/** Looks for what ends with a mark only where the mark stands. */
	private void before(char mark, Pattern pattern, CharacterSet needed, Consumer<Matcher> act) {
		String text = this.figures.text();
		int done = 0;
		for (int at = this.figures.first(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
			int from = Math.max(done, at - REACH);
			if (needed.in(text, from, at)) {
				Matcher matcher = pattern.matcher(text).useTransparentBounds(true).region(from, at + 1);
				if (matcher.find()) {
					act.accept(matcher);
					done = matcher.end();
				}
			}
		}
	}

	private void report(Matcher found, String message) {
		this.found.report(found.start(), found.end(), message);
	}

}
