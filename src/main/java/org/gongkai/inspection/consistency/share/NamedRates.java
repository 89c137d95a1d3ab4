package org.gongkai.inspection.consistency.share;

import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * 城镇化率62.4%，城镇人口25.8万人，常住人口38.6万人: a rate that is told before what it is worked out of;
 * and 全年优良天数312天，优良率88.5%, where the whole is the year.
 */
public final class NamedRates {

	private static final Pattern[][] RATES = { rate("城镇化率", "城镇(?:常住)?人口", "(?<!城镇)常住(?:总)?人口"),
			rate("(?<!不)合格率", "(?<!不)合格", "抽检|抽查|检测|检验|抽样"), rate("办结率|结案率", "办结|审结|结案", "受理|收到|收件|接到"),
			rate("满意率", "(?<!不)满意", "回访|参评|评价"), rate("到会率|出勤率|参会率", "实到|到会|出勤", "应到|应参会"), rate("整改率", "整改", "发现|排查"),
			rate("通过率", "通过", "报名|参加|申报|审核"), rate("参保率", "参保", "应参保|常住|户籍"), rate("入学率", "入学", "适龄"),
			rate("完好率", "完好", "共有|总数|现有"), rate("回收率", "收回|回收", "发放|发出"), rate("网办率|网上办理率", "网上办理|网办", "受理|办理总|共办") };

	private static final Pattern GOOD_DAYS = Pattern.compile("全年[^。;0-9]{0,14}(?:优良|达标)(?:天数)?[\\p{IsHan}]{0,4}$");

	private static final WordSet GOOD = WordSet.of("优良|达标");

	private static final Pattern GOOD_RATE = Pattern.compile("(?:优良|达标)(?:天数)?(?:率|比例|比率)[\\p{IsHan}]{0,3}$");

	private static final WordSet OTHER = WordSet.of("上年|去年|同比|比|较|增|减|提高|下降|目标|计划|有效|监测");

	private static final int DAYS = 365;

	private final Passage passage;

	private final PartAndWhole two;

	private final Contradictions found;

	private NamedRates(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
		this.two = new PartAndWhole(passage, found);
	}

	private static Pattern[] rate(String rate, String part, String whole) {
		return new Pattern[] { Pattern.compile("(?:" + rate + ")(?:为|达到|达|是)?$"),
				Pattern.compile("(?:" + part + ")[\\p{IsHan}]{0,5}$"),
				Pattern.compile("(?:" + whole + ")[\\p{IsHan}]{0,5}$") };
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		if (figures.first('%') < 0 || figures.first('率') < 0 && figures.first("优良") < 0) {
			return;
		}
		NamedRates rates = new NamedRates(passage, found);
		for (int at = 0; at < passage.size() && !found.isFull(); at++) {
			if (passage.get(at).unit().equals("%") && !passage.get(at).vague()) {
				rates.look(at);
			}
		}
	}

	private void look(int at) {
		String name = this.passage.name(at);
		if (at > 0 && GOOD.in(name) && GOOD_RATE.matcher(name).find()) {
			ofYear(at);
		}
		if (name.indexOf('率') < 0 || at + 2 >= this.passage.size() || !this.passage.isOneSentence(at, at + 2)
				|| OTHER.in(name) || this.passage.get(at + 1).isPercentage()) {
			return;
		}
		for (Pattern[] rate : RATES) {
			if (rate[0].matcher(name).find()) {
				behind(at, rate);
				return;
			}
		}
	}

	/** The two right behind the rate, in whatever order. */
	private void behind(int at, Pattern[] rate) {
		int part = named(at, rate[1]);
		int whole = named(at, rate[2]);
		if (part < 0 || whole < 0 || part == whole || OTHER.in(this.passage.between(at + 1))
				|| OTHER.in(this.passage.between(at + 2)) || this.passage.between(at + 1).indexOf(';') >= 0) {
			return;
		}
		boolean usable = this.two.isAlike(part, whole) && !this.passage.get(part).vague()
				&& !this.passage.get(whole).vague() && this.passage.get(whole).value().signum() > 0;
		if (usable && !this.two.ratio(part, whole).mayBe(this.passage.get(at)) && !this.two.isExplained(at, part)
				&& this.two.ratio(part, whole).isLikely(this.passage.get(at))) {
			this.two.report(part, whole, at);
		}
	}

	private int named(int at, Pattern name) {
		boolean first = name.matcher(this.passage.name(at + 1)).find();
		boolean second = name.matcher(this.passage.name(at + 2)).find();
		return (first == second) ? -1 : first ? at + 1 : at + 2;
	}

	/** Of a year that may have a day more. */
	private void ofYear(int at) {
		Amount days = this.passage.get(at - 1);
		boolean told = days.unit().equals("天") && !days.vague() && this.passage.isOneSentence(at - 1, at)
				&& GOOD_DAYS.matcher(this.passage.between(at - 1)).find() && !OTHER.in(this.passage.between(at - 1))
				&& !OTHER.in(this.passage.between(at));
		if (told && !ofDays(at, DAYS).mayBe(this.passage.get(at)) && !ofDays(at, DAYS + 1).mayBe(this.passage.get(at))
				&& ofDays(at, DAYS).value() <= PartAndWhole.HUNDRED) {
			this.found.report(days.from(), this.passage.get(at).to(), "全年按%d天算，%s是%s%%，文中写%s。请核对。".formatted(DAYS,
					this.passage.words(at - 1), ofDays(at, DAYS).plain(), this.passage.words(at)));
		}
	}

	private Computed ofDays(int at, int days) {
		return Computed.of(this.passage.get(at - 1)).times(PartAndWhole.HUNDRED / days);
	}

}
