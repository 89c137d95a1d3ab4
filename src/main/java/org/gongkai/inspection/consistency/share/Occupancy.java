package org.gongkai.inspection.consistency.share;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 床位240张，入住180人，入住率75%: how many of the places are taken; and 报名1240人，招聘20名，报录比62∶1.
 */
public final class Occupancy {

	private static final String NUMBER = "([0-9]{1,6})";

	private static final Pattern TAKEN = Pattern
		.compile("(?:床位?|铺位|摊位|泊位|车位|商铺|店铺|门面|厂房|公寓|房源|客房|房间|座位|工位)[^,。;0-9]{0,6}" + NUMBER
				+ "(?:张|个|间|套|处|床)[^。;0-9]{0,16}(?:入住|出租|已租|使用|占用|开放|就座|收住|实住|租出|启用)[^,。;0-9]{0,6}" + NUMBER
				+ "(?:人|张|个|间|套|处|户|床|名)[^。;0-9]{0,8}(入住|出租|使用|占用|上座)率(?:为|达到?|是)?([0-9]{1,3}(?:\\.[0-9]{1,2})?)%");

	private static final Pattern RATIO = Pattern.compile(
			"(报录比|报考比例?|竞争比|竞争比例|师生比|生师比|招录比|考录比|入围比例?)(?:为|是|达到?|约为)?([0-9]{1,5}(?:\\.[0-9]{1,2})?)[:∶]([0-9]{1,5}(?:\\.[0-9]{1,2})?)");

	private static final WordSet RATIOS = WordSet.of("报录比|报考比|竞争比|师生比|生师比|招录比|考录比|入围比");

	private static final String PERSONS = "人名个位";

	private static final double NEAR = 0.02;

	private Occupancy() {
	}

	public static void check(Figures figures, Contradictions found) {
		if (figures.first('率') >= 0 && figures.first('%') >= 0
				&& (figures.first('住') >= 0 || figures.first('租') >= 0 || figures.first('位') >= 0)) {
			taken(figures.text(), found);
		}
		if ((figures.first(':') >= 0 || figures.first('∶') >= 0) && figures.first('比') >= 0
				&& RATIOS.in(figures.text())) {
			ratios(figures, found);
		}
	}

	private static void taken(String text, Contradictions found) {
		Matcher taken = TAKEN.matcher(text);
		while (taken.find()) {
			double right = Double.parseDouble(taken.group(2)) / Math.max(1, Integer.parseInt(taken.group(1)))
					* PartAndWhole.HUNDRED;
			int places = Math.max(0, taken.group(4).length() - 1 - taken.group(4).indexOf('.'));
			double step = (taken.group(4).indexOf('.') < 0) ? 1 : Math.pow(10, -places);
			if (Math.abs(right - Double.parseDouble(taken.group(4))) >= step) {
				found.report(taken.start(), taken.end(), "按两个数算出来%s率是%s%%，文中写%s%%。请核对这三个数。".formatted(taken.group(3),
						new Computed(right, 0).plain(), taken.group(4)));
			}
		}
	}

	private static void ratios(Figures figures, Contradictions found) {
		String text = figures.text();
		Matcher ratio = RATIO.matcher(text);
		while (ratio.find()) {
			int begin = Sentence.begin(text, ratio.start());
			var two = figures.in(begin, ratio.start())
				.stream()
				.filter((amount) -> PERSONS.contains(amount.unit()))
				.toList();
			double told = Double.parseDouble(ratio.group(2)) / Math.max(0.01, Double.parseDouble(ratio.group(3)));
			if (two.size() != 2 || two.get(0).vague() || two.get(1).vague() || two.get(0).value().signum() <= 0
					|| two.get(1).value().signum() <= 0 || text.substring(begin, ratio.end()).contains("不低于")) {
				continue;
			}
			double right = two.get(0).number() / two.get(1).number();
			if (!isNear(right, told) && !isNear(1 / right, told) && !isExplained(figures.in(0, begin), two, told)) {
				found.report(two.get(0).from(), ratio.end(),
						"按前面的两个数算出来，%s是%s∶1，文中写%s∶%s。请核对。".formatted(ratio.group(1),
								new Computed((right < 1) ? 1 / right : right, 0).plain(), ratio.group(2),
								ratio.group(3)));
			}
		}
	}

	/** Whether one of the two makes the ratio with what an earlier sentence tells. */
	private static boolean isExplained(List<Amount> before, List<Amount> two, double told) {
		return before.stream()
			.filter((amount) -> PERSONS.contains(amount.unit()) && amount.number() > 0)
			.anyMatch((amount) -> two.stream().anyMatch((one) -> {
				double right = one.number() / amount.number();
				return isNear(right, told) || isNear(1 / right, told);
			}));
	}

	private static boolean isNear(double right, double told) {
		return Math.abs(right - told) <= told * NEAR + ((told >= 2) ? 0.51 : 0);
	}

}
