package org.gongkai.inspection.consistency.change;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 由每吨2.8元调整为每吨3.2元，每吨上调0.5元: a price or a norm before and behind, and by how much it has
 * moved.
 */
public final class PriceSteps {

	private static final String EACH = "(?:每[\\p{IsHan}]{1,8})?";

	private static final Pattern STEP = Pattern.compile("[由从](?:原来的|原来|原)?" + EACH
			+ "[0-9][^。;]{1,16}?(?:调整|提高|上调|下调|降低|调低|调高|下降|上涨|增加|减少|压缩|缩短|压减|提升|延长|优化|降)(?:为|到|至)" + EACH
			+ "[0-9][^。;,]{1,14},(?:即)?(?:每[\\p{IsHan}]{1,8}?)?(?:均|共|再|净|实际|相应|平均)?(?:(上调|提高|上涨|增加|调高|增长|提升|延长)|(下调|降低|减少|调低|下降|压缩|缩短|压减|降))(?:了)?(?=[0-9])");

	private static final int REACH = 80;

	private PriceSteps() {
	}

	public static void check(Figures figures, Contradictions found) {
		if (figures.all().size() < 3 || figures.first('每') < 0) {
			return;
		}
		String text = figures.text();
		for (char mark : new char[] { '由', '从' }) {
			for (int at = figures.first(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
				int end = Math.min(text.length(), at + REACH);
				if (Sentence.hasDigit(text, at + 1, at + 14)) {
					Matcher step = STEP.matcher(text).region(at, end).useTransparentBounds(true);
					if (step.lookingAt()) {
						look(figures, step, found);
					}
				}
			}
		}
	}

	private static void look(Figures figures, Matcher step, Contradictions found) {
		String text = figures.text();
		List<Amount> amounts = figures.in(step.start(), Math.min(text.length(), step.end() + 16));
		boolean three = amounts.size() > 2 && amounts.get(2).from() == step.end()
				&& amounts.get(1).unit().equals(amounts.get(0).unit())
				&& amounts.get(2).unit().equals(amounts.get(0).unit()) && !amounts.get(0).isPercentage();
		if (!three) {
			return;
		}
		Computed moved = Computed.of(amounts.get(1)).minus(Computed.of(amounts.get(0)));
		Computed right = (step.group(1) != null) ? moved : moved.negate();
		if (!right.mayBe(amounts.get(2))) {
			found.report(amounts.get(0).from(), amounts.get(2).to(),
					"前后两个数相差%s，文中写%s%s。请核对这三个数和升降的说法。".formatted(
							new Computed(Math.abs(moved.value()), 0).as(amounts.get(2)),
							(step.group(1) != null) ? step.group(1) : step.group(2),
							text.substring(amounts.get(2).from(), amounts.get(2).to())));
		}
	}

}
