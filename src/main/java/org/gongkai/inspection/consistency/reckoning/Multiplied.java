package org.gongkai.inspection.consistency.reckoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/** 四条支渠各长1.5公里，共长6公里; 六个班每班45人，共270人: a number in words, so much each, and all of it. */
public final class Multiplied {

	private static final Pattern MANY = Pattern.compile(
			"([二两三四五六七八九十]{1,3}|[0-9]{1,3})(个|处|条|所|家|座|支|批|场|次|期|组|队|栋|户|名|人|年|天|台|辆|块|片|村|镇|班|路)([\\p{IsHan}]{0,10}?),?(?:每个?[\\p{IsHan}]{1,3}|各|均)(?:[\\p{IsHan}]{0,6}?)(?=[0-9])");

	private static final Pattern TOTAL = Pattern
		.compile("^(?:[\\p{IsHan}]{0,2}),?(?:[\\p{IsHan}]{0,6}?)(?:共计|合计|总计|一共|总共|共|总长)[\\p{IsHan}]{0,6}$");

	private static final Pattern YEARLY = Pattern.compile(
			"(?<![0-9.])([0-9]{1,4})(?:个|所|家|支|处|户|名)[\\p{IsHan}]{0,8},?每[\\p{IsHan}]{1,3}每(月|个月|季度|周)[\\p{IsHan}]{0,6}([0-9]{1,3})(场|次|期|课时|件|次以上)[,]?(?:全年|一年|年)[\\p{IsHan}]{0,2}(?:共|共计|合计|计)?[\\p{IsHan}]{0,4}([0-9]{1,6})(场|次|期|课时|件)");

	private static final Map<String, Integer> TIMES = Map.of("月", 12, "个月", 12, "季度", 4, "周", 52);

	private static final Pattern TERM = Pattern.compile(
			"(?:租期|租赁期限?|合同期限?|服务期限?|承包期限?|期限)(?:为|共)?([0-9]{1,2})年,(?:每年|年)(?:租金|服务费|承包费|管护费)(?:为)?([0-9][0-9,.]*(?:万)?元),(?:[\\p{IsHan}]{0,6})(?:总额|总计|合计|共计|总价|总租金|共)(?:为|计)?[0-9][0-9,.]*(?:万)?元");

	private static final Pattern DIVIDED = Pattern.compile(
			"(?<![0-9.万])([0-9]{2,5})(名|人|个|台|辆|件|份|套|支|户)[\\p{IsHan}]{0,6},(?:共)?(?:平均)?分(?:为|成)?([0-9]{1,3})(?:个)?(组|队|批|班|路|片|方阵|小组)[,、](?:平均)?每(?:个)?(组|队|批|班|路|片|方阵|小组)([0-9]{1,4})(名|人|个|台|辆|件|份|套|支|户)(?!以|左|上)");

	/** One of which stands between so many for each and the total. */
	private static final CharacterSet TOTALS = CharacterSet.of("共计总");

	private static final int REACH = 24;

	/** Of what is counted, behind 每. */
	private static final int LONGEST_KIND = 3;

	private Multiplied() {
	}

	public static void check(Figures figures, Contradictions found) {
		if (figures.all().size() < 2) {
			return;
		}
		if (figures.first('期') >= 0 && (figures.first("租金") >= 0 || figures.first("服务费") >= 0
				|| figures.first("承包费") >= 0 || figures.first("管护费") >= 0)) {
			term(figures, found);
		}
		if (figures.first('各') < 0 && figures.first('每') < 0 && figures.first('均') < 0) {
			return;
		}
		String text = figures.text();
		if (isYearly(text, figures.first('每'))
				&& (figures.first("每月") >= 0 || figures.first("每周") >= 0 || figures.first("每季") >= 0)) {
			yearly(text, found);
		}
		if (figures.first('分') >= 0 && figures.first('每') >= 0) {
			divided(text, found);
		}
		List<Amount> all = figures.all();
		for (int at = 0; at + 1 < all.size(); at++) {
			Amount each = all.get(at);
			Amount total = all.get(at + 1);
			boolean pair = each.unit().equals(total.unit()) && !each.isPercentage() && !total.vague()
					&& !Figures.isVague(text, text.length(), each.to()) && total.from() - each.to() <= REACH
					&& total.value().compareTo(each.value()) > 0 && TOTALS.in(text, each.to(), total.from())
					&& TOTAL.matcher(text.substring(each.to(), total.from())).matches();
			if (pair) {
				look(text, all, each, total, found);
			}
		}
	}

	/** Whether it is told how often for each of many. */
	private static boolean isYearly(String text, int first) {
		int at = first;
		int next = (at < 0) ? -1 : text.indexOf('每', at + 1);
		while (next >= 0 && next - at > LONGEST_KIND + 1) {
			at = next;
			next = text.indexOf('每', at + 1);
		}
		return next >= 0;
	}

	/** 全县186个行政村每村每月放映1场，全年共放映2232场 */
	private static void yearly(String text, Contradictions found) {
		Matcher yearly = YEARLY.matcher(text);
		while (yearly.find()) {
			double right = Double.parseDouble(yearly.group(1)) * Double.parseDouble(yearly.group(3))
					* TIMES.getOrDefault(yearly.group(2), 0);
			if (right > 0 && right != Double.parseDouble(yearly.group(5)) && yearly.group(4).equals(yearly.group(6))) {
				found.report(yearly.start(), yearly.end(), "按个数和次数算出来是%s%s，文中写%s%s。请核对。"
					.formatted(new Computed(right, 0).plain(), yearly.group(4), yearly.group(5), yearly.group(6)));
			}
		}
	}

	/** 租期5年，年租金4.8万元，租金总额24万元 */
	private static void term(Figures figures, Contradictions found) {
		Matcher term = TERM.matcher(figures.text());
		while (term.find()) {
			List<Amount> two = figures.in(term.start(2), term.end());
			if (two.size() == 2 && two.get(0).unit().equals("元") && two.get(1).unit().equals("元")) {
				BigDecimal right = two.get(0).value().multiply(new BigDecimal(term.group(1)));
				if (!two.get(1).mayBe(right, BigDecimal.ZERO)
						&& new Computed(right.doubleValue(), 0).isLikely(two.get(1))) {
					found.report(term.start(), term.end(),
							"按期限和每年的数算出来是%s，文中写%s。请核对。".formatted(two.get(1).inOwnScale(right),
									figures.text().substring(two.get(1).from(), two.get(1).to())));
				}
			}
		}
	}

	/** 志愿者120名，分6组，每组20名 */
	private static void divided(String text, Contradictions found) {
		Matcher divided = DIVIDED.matcher(text);
		while (divided.find()) {
			int right = Integer.parseInt(divided.group(3)) * Integer.parseInt(divided.group(6));
			boolean same = divided.group(2).equals(divided.group(7)) && divided.group(4).equals(divided.group(5));
			if (same && right != Integer.parseInt(divided.group(1))) {
				found.report(divided.start(), divided.end(),
						"%s%s每%s%s%s，合起来是%d%s，与总数%s%s不一致。请核对。".formatted(divided.group(3), divided.group(4),
								divided.group(4), divided.group(6), divided.group(7), right, divided.group(2),
								divided.group(1), divided.group(2)));
			}
		}
	}

	private static void look(String text, List<Amount> all, Amount each, Amount total, Contradictions found) {
		int begin = Math.max(Sentence.begin(text, each.from()), each.from() - REACH);
		// one more for the digit that follows
		Matcher many = MANY.matcher(text).region(begin, each.from() + 1);
		int from = -1;
		double number = 0;
		while (many.find()) {
			if (many.end() == each.from() && many.group(3).indexOf('第') < 0) {
				from = many.start();
				number = SpelledNumbers.number(many.group(1));
			}
		}
		if (from < 0 || number < 2
				|| from > 0 && (Sentence.isDigit(text.charAt(from - 1)) || "第.十".indexOf(text.charAt(from - 1)) >= 0)
				|| text.substring(from, total.from()).indexOf('约') >= 0) {
			return;
		}
		BigDecimal right = each.value().multiply(BigDecimal.valueOf(number));
		// so much for each is a norm, exact as written
		boolean explained = all.stream()
			.anyMatch((other) -> other.to() <= each.from() && other.from() >= begin - 3 * REACH
					&& total.mayBe(each.value().multiply(other.value()), BigDecimal.ZERO));
		if (!explained && !total.mayBe(right, BigDecimal.ZERO)
				&& new Computed(right.doubleValue(), 0).isLikely(total)) {
			found.report(from, total.to(), "按个数和每个的数算出来是%s，文中写%s。请核对。".formatted(total.inOwnScale(right),
					text.substring(total.from(), total.to())));
		}
	}

}
