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

/**
 * 36家中有14家，超过半数: a part that is told to be more or less than half, or than two thirds.
 */
public final class Majorities {

	private static final String SHARE = "(?:半数|一半|半|三分之二|二分之一|2/3)";

	/** 应到人数的, 全体村民: of which the part is so much. */
	private static final String OF_ALL = "(?:(?:应到|应出席|应参|实到|参会|到会|参加|参与|有效|收回|发出|全体|全部|代表|委员|会员|业主|村民|成员|总)[\\p{IsHan}]{0,10}?(?:的)?)?";

	/** From behind the part to what is told of it. */
	private static final Pattern MORE = Pattern
		.compile("[^。;,]{0,24}?,?[\\p{IsHan}]{0,8}?(?:占[\\p{IsHan}]{0,14}?)?(?:(?<!不|未|没有|没|尚未)(超过|已过|过|逾|超|达到|达)(?:了)?"
				+ OF_ALL + SHARE + "(以上)?|(?:的)?" + SHARE + "以上)(?=[,。;)!]|$)");

	private static final Pattern LESS = Pattern
		.compile("[^。;,]{0,24}?,?[\\p{IsHan}]{0,6}?(?:占[\\p{IsHan}]{0,14}?)?(?:(?:不足|不到|未过|未达到?|没有超过|未超过|低于)(?:了)?"
				+ OF_ALL + SHARE + "|(?:的)?" + SHARE + "以下)(?=[,。;)!]|$)");

	/** What may be counted of each other: persons, and the forms that they hand in. */
	private static final String PERSONS = "人名位份票户";

	/** Of which something else is told, or more than the part. */
	private static final WordSet OTHER = WordSet.of("上年|去年|同期|计划|目标|另有|委托|加上|连同");

	/** From the word that names an amount to it. */
	private static final int NAMED = 8;

	private static final int BEFORE = 44;

	private static final int REACH = 200;

	private static final int BEHIND = 8;

	private static final int LOOKED_BACK = 6;

	private Majorities() {
	}

	public static void check(Figures figures, Contradictions found) {
		for (String word : new String[] { "半", "三分之二", "二分之一", "2/3" }) {
			String text = figures.text();
			for (int at = figures.first(word); at >= 0; at = text.indexOf(word, at + 1)) {
				int last = figures.in(Math.max(0, at - BEFORE), at).size();
				if (last > 0 && "时年天月径".indexOf((at + 1 < text.length()) ? text.charAt(at + 1) : ' ') < 0) {
					look(figures, figures.in(Math.max(0, at - REACH), at), at, isTwoThirds(word) ? 2.0 / 3 : 0.5,
							found);
				}
			}
		}
	}

	private static boolean isTwoThirds(String word) {
		return word.equals("三分之二") || word.equals("2/3");
	}

	private static void look(Figures figures, List<Amount> before, int at, double bound, Contradictions found) {
		Amount part = before.get(before.size() - 1);
		String text = figures.text();
		int end = Math.min(text.length(), at + BEHIND);
		Matcher more = MORE.matcher(text).region(part.to(), end).useTransparentBounds(true);
		boolean above = more.lookingAt();
		Matcher less = LESS.matcher(text).region(part.to(), end).useTransparentBounds(true);
		if (above == less.lookingAt() || part.vague() || part.value().signum() <= 0 || part.isPercentage()
				|| text.startsWith("每", part.from() - 1)) {
			return;
		}
		if (OTHER.in(text, Math.max(0, part.from() - NAMED), at)) {
			return;
		}
		// what is exactly half is not more than half
		boolean beyond = above && more.group(1) != null && more.group(1).charAt(0) != '达' && more.group(2) == null;
		String all = all(text, before, part.to(), at);
		Amount whole = null;
		for (int one = before.size() - 2; one >= Math.max(0, before.size() - LOOKED_BACK); one--) {
			Amount amount = before.get(one);
			if (isAlike(amount, part) && isCalled(text, amount, all) && amount.value().compareTo(part.value()) >= 0) {
				double share = part.number() / amount.number();
				if (above ? beyond ? share > bound : share >= bound : share <= bound) {
					return;
				}
				whole = (whole == null && !amount.vague()) ? amount : whole;
			}
		}
		if (whole != null) {
			int to = (above ? more : less).end();
			double share = part.number() / whole.number() * PartAndWhole.HUNDRED;
			found.report(part.from(), to, "%s是%s的%s%%，与文中的说法不符。请核对。".formatted(text.substring(part.from(), part.to()),
					text.substring(whole.from(), whole.to()), new Computed(share, 0).plain()));
		}
	}

	/**
	 * What the whole is called where the sentence says of what the part is so much; blank
	 * else.
	 */
	private static String all(String text, List<Amount> before, int from, int to) {
		for (String name : new String[] { "应到", "应出席", "应参", "发出", "收回" }) {
			int at = text.indexOf(name, from);
			if (at >= 0 && at < to && before.stream().anyMatch((amount) -> isCalled(text, amount, name))) {
				return name;
			}
		}
		return "";
	}

	private static boolean isCalled(String text, Amount amount, String name) {
		int at = text.lastIndexOf(name, amount.from());
		return at >= 0 && amount.from() - at <= name.length() + NAMED;
	}

	private static boolean isAlike(Amount one, Amount other) {
		return one.unit().equals(other.unit()) || PERSONS.contains(one.unit()) && PERSONS.contains(other.unit());
	}

}
