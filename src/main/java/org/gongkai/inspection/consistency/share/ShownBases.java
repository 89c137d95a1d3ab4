package org.gongkai.inspection.consistency.share;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;

/**
 * 水位29.14米，超警戒水位（28.50米）0.46米: how far a value is from another that is shown in brackets.
 */
public final class ShownBases {

	private static final Pattern BASE = Pattern
		.compile("^[^。;0-9]{0,12}?(?:(超过?|超出|高于|高出|高过|多于|优于)|(低于|少于|不足|距离?|欠|离)|(?:比|较|与|同))[^,。;0-9()]{1,14}\\($");

	private static final Pattern FAR = Pattern.compile(
			"^\\)(?:[^,。;0-9]{0,6}?)(?:(增加|增长|上升|提高|高出?|多|超出?|升高|上涨)|(减少|下降|降低|低|少|尚?差|还差|回落|缩短|节约)|相差)?(?:了|仅)?$");

	private ShownBases() {
	}

	public static void check(Figures figures, Contradictions found) {
		if (figures.first('(') < 0 || figures.all().size() < 3) {
			return;
		}
		String text = figures.text();
		List<Amount> all = figures.all();
		for (int at = 2; at < all.size() && !found.isFull(); at++) {
			Amount base = all.get(at - 1);
			if (base.to() < text.length() && text.charAt(base.to()) == ')' && isThree(all, at)
					&& text.lastIndexOf('(', base.from()) >= all.get(at - 2).to()) {
				look(text, all, at, found);
			}
		}
	}

	/** Whether all are of one unit, or the distance is one between two percentages. */
	private static boolean isThree(List<Amount> all, int at) {
		String unit = all.get(at - 1).unit();
		String far = all.get(at).unit();
		boolean alike = unit.equals("%") ? far.equals("个百分点") : far.equals(unit);
		return alike && all.get(at - 2).unit().equals(unit) && !all.get(at).vague() && !all.get(at - 2).vague();
	}

	private static void look(String text, List<Amount> all, int at, Contradictions found) {
		int first = at - 2;
		// 超警戒水位（28.50米）0.64米，超保证水位（29.00米）0.14米: both of the value before
		while (first > 1 && text.charAt(all.get(first).from() - 1) == ')' && isThree(all, first)) {
			first -= 2;
		}
		Amount value = all.get(first);
		Amount base = all.get(at - 1);
		Amount told = all.get(at);
		Matcher shown = BASE.matcher(text.substring(all.get(at - 2).to(), base.from()));
		Matcher far = FAR.matcher(text.substring(base.to(), told.from()));
		if (!shown.find() || !far.find()) {
			return;
		}
		int sign = (shown.group(1) != null || far.group(1) != null) ? 1
				: (shown.group(2) != null || far.group(2) != null) ? -1 : 0;
		if (sign == 0 && !far.group().contains("差")) {
			return;
		}
		Computed above = Computed.of(value).minus(Computed.of(base));
		Computed right = (sign < 0 || sign == 0 && above.value() < 0) ? above.negate() : above;
		if (!right.mayBe(told)) {
			found.report(value.from(), told.to(),
					"从%s到%s相差%s，文中写%s。请核对这三个数和高低的方向。".formatted(text.substring(value.from(), value.to()),
							text.substring(base.from(), base.to()), new Computed(Math.abs(above.value()), 0).as(told),
							text.substring(told.from(), told.to())));
		}
	}

}
