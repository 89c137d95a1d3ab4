package org.gongkai.inspection.consistency.change;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * 出生2860人，死亡3415人，自然增加555人: what came and what went, against what both leave, and whether
 * that is more or less; and the same of rates, 出生率、死亡率和自然增长率.
 */
public final class NetChanges {

	private static final Pattern NET = Pattern.compile(
			"(?:自然|净)(?:(增加|增长|增|流入|迁入|转入|调入)|(减少|下降|减|流出|迁出|转出|调出))[\\p{IsHan}]{0,4}$|(?:(顺差)|(逆差))(?:额|为|达|是){0,2}$");

	/** What comes and what goes, in pairs. */
	private static final Pattern[][] PAIRS = { pair("出生", "死亡"), pair("迁入", "迁出"), pair("流入", "流出"), pair("转入", "转出"),
			pair("调入|新进|招录|新招", "调出|退休|离职|减员"), pair("新增|新设|新登记|新开办|新办|新发展|增加", "注销|退出|吊销|减少|核减|关停|关闭"),
			pair("出口", "进口") };

	/** One of which stands where a net change is told. */
	private static final CharacterSet NETS = CharacterSet.of("净自差");

	private static final Pattern RATES = Pattern.compile(
			"出生率(?:为|是|达)?([0-9]{1,2}\\.?[0-9]{0,2})‰[^。;0-9]{0,10}死亡率(?:为|是|达)?([0-9]{1,2}\\.?[0-9]{0,2})‰[^。;0-9]{0,10}自然增长率(?:为|是|达)?(-|负)?([0-9]{1,2}\\.?[0-9]{0,2})‰");

	private static final double RATE_ROUNDING = 0.015;

	private static final int NAME = 14;

	private final Passage passage;

	private final Contradictions found;

	NetChanges(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	private static Pattern[] pair(String in, String out) {
		return new Pattern[] { Pattern.compile(in), Pattern.compile(out) };
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		if (passage.size() > 2 && (figures.first('净') >= 0 || figures.first("自然") >= 0 || figures.first("顺差") >= 0
				|| figures.first("逆差") >= 0)) {
			new NetChanges(passage, found).run();
		}
	}

	/** Rates in per mille, which are no amounts. */
	public static void rates(Figures figures, Contradictions found) {
		if (figures.first("出生率") < 0 || figures.first('‰') < 0) {
			return;
		}
		Matcher rates = RATES.matcher(figures.text());
		while (rates.find()) {
			double right = Double.parseDouble(rates.group(1)) - Double.parseDouble(rates.group(2));
			double told = Double.parseDouble(rates.group(4)) * ((rates.group(3) != null) ? -1 : 1);
			if (Math.abs(right - told) > RATE_ROUNDING) {
				found.report(rates.start(), rates.end(),
						"出生率减去死亡率是%s‰，与自然增长率不一致。请核对这三个数。".formatted(new Computed(right, 0).plain()));
			}
		}
	}

	private void run() {
		for (int at = 2; at < this.passage.size() && !this.found.isFull(); at++) {
			int to = this.passage.get(at).from();
			Matcher net = (NETS.in(this.passage.text(), Math.max(0, to - NAME), to))
					? NET.matcher(this.passage.name(at)) : null;
			if (net != null && net.find() && isRow(at)) {
				look(at, net.group(1) != null || net.group(3) != null);
			}
		}
	}

	private boolean isRow(int at) {
		Amount net = this.passage.get(at);
		for (int one = at - 2; one < at; one++) {
			if (!this.passage.get(one).unit().equals(net.unit()) || this.passage.get(one).vague()
					|| !this.passage.isOneSentence(one, at)) {
				return false;
			}
		}
		return !net.vague() && !net.isPercentage();
	}

	private void look(int at, boolean up) {
		int sign = sign(at - 2, at - 1);
		if (sign == 0 || sign(at - 3, at - 2) != 0 || sign(at - 4, at - 3) != 0) {
			return;
		}
		Computed left = Computed.of(this.passage.get(at - 2)).minus(Computed.of(this.passage.get(at - 1)));
		Computed right = (sign > 0 == up) ? left : left.negate();
		if (!right.mayBe(this.passage.get(at))) {
			int[] stretch = this.passage.stretch(at - 2, at);
			String words = (right.value() < 0) ? "算出来是" + (up ? "减少" : "增加") : "算出来是";
			Computed plain = (right.value() < 0) ? right.negate() : right;
			this.found.report(stretch[0], stretch[1],
					"按前面的两个数%s%s，文中写的是%s。请核对这三个数和增减的说法。".formatted(words, plain.as(this.passage.get(at)),
							this.passage.name(at).replaceFirst("^[,;]", "") + this.passage.words(at)));
		}
	}

	/** 1 where the first comes and the second goes, -1 the other way round, or 0. */
	private int sign(int one, int other) {
		if (one < 0) {
			return 0;
		}
		String first = this.passage.called(one);
		String second = this.passage.called(other);
		for (Pattern[] pair : PAIRS) {
			if (pair[0].matcher(first).find() && pair[1].matcher(second).find()) {
				return 1;
			}
			if (pair[1].matcher(first).find() && pair[0].matcher(second).find()) {
				return -1;
			}
		}
		return 0;
	}

}
