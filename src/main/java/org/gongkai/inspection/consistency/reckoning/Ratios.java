package org.gongkai.inspection.consistency.reckoning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 按6:4的比例分担 against the two amounts it divides; 收入比为2.1:1 against the two it compares;
 * and 长40米、宽25米，面积1200平方米.
 */
public final class Ratios {

	private static final Pattern RATIO = Pattern
		.compile("(?<![0-9:∶.])([0-9]{1,3}(?:\\.[0-9]{1,3})?)[:∶]([0-9]{1,3}(?:\\.[0-9]{1,3})?)(?![0-9:∶.])");

	private static final int NEAR = 14;

	/**
	 * Behind the ratio at which some go on to the next step: of posts, not of one
	 * another.
	 */
	private static final WordSet STEPS = WordSet.of("面试|体检|考察|复试|试讲|入围|人选|候选|进入|推荐|差额|名额");

	private static final Pattern SIDES = Pattern.compile(
			"长(?:约|度|为)?([0-9.]{1,8})米[、,]?(?:和)?宽(?:约|度|为)?([0-9.]{1,8})米[^。;0-9]{0,16}?面积(?:约|为|达|共)?([0-9.,]{1,10})(?:平方米|平米)");

	/** 收入比为2.1, and 收入比由上年的2.2（农村居民为1）缩小至2.1. */
	private static final Pattern TO_ONE = Pattern.compile(
			"(?:收入|支出|消费)比(?:值)?(?:[由从][^。;,()]{3,20}(?:\\([^()]{1,24}\\))?)?(?:(?:缩小|收窄|下降|降低|回落|扩大|上升|提高|变)?(?:为|是|至|到|达到?))?(?:20[0-9]{2}年的)?([0-9]{1,2}\\.[0-9]{1,3})(?=[,。;!]|\\((?:以)?[\\p{IsHan}]{2,8}(?:为|=)1(?:\\)|,)|$)");

	private static final WordSet TOWN = WordSet.of("城镇|城市");

	private static final WordSet COUNTRY = WordSet.of("农村|乡村");

	private static final double TOLERANCE = 0.03;

	private final Passage passage;

	private final Contradictions found;

	public Ratios(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	public void run() {
		String text = this.passage.text();
		boolean colon = this.passage.holds(':') || this.passage.holds('∶');
		for (int at = colon ? next(text, 0) : -1; at >= 0; at = next(text, at + 1)) {
			int from = Math.max(0, at - 7);
			boolean digits = at > 0 && Sentence.isDigit(text.charAt(at - 1)) && Sentence.hasDigit(text, at + 1, at + 2);
			Matcher ratio = digits
					? RATIO.matcher(text).region(from, Math.min(text.length(), at + 8)).useTransparentBounds(true)
					: null;
			if (ratio != null && ratio.find()) {
				ratio(ratio);
			}
		}
		if (this.passage.holds("收入比") || this.passage.holds("支出比") || this.passage.holds("消费比")) {
			toOne();
		}
		boolean wide = this.passage.holds('宽');
		for (int at = wide ? text.indexOf('宽') : -1; at >= 0; at = text.indexOf('宽', at + 1)) {
			Matcher sides = SIDES.matcher(text).region(Math.max(0, at - NEAR), Math.min(text.length(), at + 48));
			if (text.indexOf("面积", at) >= 0 && sides.find()) {
				area(sides);
			}
		}
	}

	/** 城镇52416元，农村26208元，城乡收入比为2.36（农村居民为1）: told without the second number. */
	private void toOne() {
		String text = this.passage.text();
		Matcher told = TO_ONE.matcher(text);
		while (told.find()) {
			double ratio = Double.parseDouble(told.group(1));
			int before = Sentence.begin(text, Math.max(0, Sentence.begin(text, told.start()) - 1));
			int last = 0;
			while (last < this.passage.size() && this.passage.get(last).from() < told.start()) {
				last++;
			}
			int country = income(last, COUNTRY);
			int town = income(country, TOWN);
			if (town >= 0 && this.passage.get(town).from() >= before) {
				toOne(town, country, told, ratio);
			}
		}
	}

	private void toOne(int town, int country, Matcher told, double ratio) {
		double right = this.passage.get(town).number() / this.passage.get(country).number();
		if (!isClose(right, ratio) && !isExplained(country + 1, ratio)) {
			this.found.report(this.passage.get(town).from(), told.end(),
					"%s与%s的比是%s，文中写%s。请核对。".formatted(this.passage.words(town), this.passage.words(country),
							new Computed(right, 0).plain(), told.group(1)));
		}
	}

	/** The last income of those before a place; -1 without. */
	private int income(int behind, WordSet whose) {
		int at = behind - 1;
		while (at >= 0 && !(this.passage.get(at).unit().equals("元") && whose.in(this.passage.name(at))
				&& !this.passage.isClaim(at) && this.passage.get(at).value().signum() > 0)) {
			at--;
		}
		return at;
	}

	/** Where one or the other colon stands next, or -1. */
	private static int next(String text, int from) {
		int at = from;
		while (at < text.length() && text.charAt(at) != ':' && text.charAt(at) != '∶') {
			at++;
		}
		return (at < text.length()) ? at : -1;
	}

	private void area(Matcher sides) {
		double right = Double.parseDouble(sides.group(1)) * Double.parseDouble(sides.group(2));
		double told = Double.parseDouble(sides.group(3).replace(",", ""));
		if (Math.abs(right - told) > right * TOLERANCE / 3 + 1) {
			this.found.report(sides.start(), sides.end(),
					"按长和宽算出来是%s平方米，文中写%s。请核对。".formatted(new Computed(right, 0).plain(), sides.group(3)));
		}
	}

	private void ratio(Matcher ratio) {
		String text = this.passage.text();
		String near = text.substring(Math.max(0, ratio.start() - NEAR), Math.min(text.length(), ratio.end() + NEAR));
		if (near.indexOf('比') < 0 || near.contains("比例尺") || near.contains("上年")) {
			return;
		}
		double one = Double.parseDouble(ratio.group(1));
		double other = Double.parseDouble(ratio.group(2));
		int behind = 0;
		while (behind < this.passage.size() && this.passage.get(behind).from() < ratio.end()) {
			behind++;
		}
		boolean divided = near.contains("按") || near.contains("分担") || near.contains("比例");
		int first = divided || behind < 2 || !isPair(behind - 2) ? behind : behind - 2;
		if (first < 0 || first + 1 >= this.passage.size() || one <= 0 || other <= 0) {
			return;
		}
		boolean third = first + 2 < this.passage.size() && this.passage.isOneSentence(first, first + 2)
				&& this.passage.get(first + 2).unit().equals(this.passage.get(first).unit());
		if (!isPair(first) || divided && (third || this.passage.get(first).from() - ratio.end() > 30
				|| Sentence.end(text, ratio.end()) < this.passage.get(first).from())) {
			return;
		}
		if (divided && STEPS.in(text, ratio.end(), this.passage.get(first).from())) {
			return;
		}
		double right = this.passage.get(first).number() / this.passage.get(first + 1).number();
		double told = one / other;
		if (!isClose(right, told) && !isExplained(behind, told)) {
			int[] stretch = this.passage.stretch(first, first + 1);
			this.found.report(Math.min(stretch[0], ratio.start()), Math.max(stretch[1], ratio.end()),
					"%s与%s的比是%s:1，文中写%s。请核对。".formatted(this.passage.words(first), this.passage.words(first + 1),
							new Computed(right, 0).plain(), ratio.group()));
		}
	}

	private static boolean isClose(double right, double told) {
		return Math.abs(right - told) <= told * TOLERANCE || Math.abs(1 / right - told) <= told * TOLERANCE;
	}

	/** Whether any two amounts around make the ratio. */
	private boolean isExplained(int place, double told) {
		int end = Math.min(this.passage.size(), place + 3);
		for (int one = Math.max(0, place - 6); one < end; one++) {
			for (int other = one + 1; other < end; other++) {
				double value = this.passage.get(other).number();
				if (value > 0 && this.passage.get(one).value().signum() > 0
						&& isClose(this.passage.get(one).number() / value, told)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Two amounts of one unit in one sentence. */
	private boolean isPair(int first) {
		Amount one = this.passage.get(first);
		Amount other = this.passage.get(first + 1);
		return one.unit().equals(other.unit()) && !one.isPercentage() && !one.vague() && !other.vague()
				&& this.passage.isOneSentence(first, first + 1) && other.value().signum() > 0
				&& one.value().signum() > 0 && !this.passage.isClaim(first + 1);
	}

}
