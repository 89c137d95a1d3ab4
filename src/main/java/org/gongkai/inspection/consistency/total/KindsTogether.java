package org.gongkai.inspection.consistency.total;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * Some that are counted and some that are only named, with the number of all:
 * 青溪、柏岭、石桥、沙河4个镇和临江街道，共6个镇（街道）.
 */
public final class KindsTogether {

	private static final String KIND = "(?:镇|乡|街道|村|社区|县|区|市|旗|农场|林场)";

	private static final String AND = "(?:、|和|及|以及|与)";

	private static final String ALL = ",?(?:等|共计|共有|共|合计|总计|一共){1,2}([0-9]{1,2})个(?:" + KIND + "|单位|地区|地方)";

	/** The counted ones, those that are named, and all. */
	private static final Pattern COUNTED_FIRST = Pattern
		.compile("(?<![0-9.])([0-9]{1,2})个" + KIND + AND + "([\\p{IsHan}、]{1,40}?" + KIND + ")" + ALL);

	private static final Pattern NAMED_FIRST = Pattern.compile("([\\p{IsHan}、]{1,40}?" + KIND
			+ ")(?:和|及|以及|与)(?:[\\p{IsHan}]{2,4}、){0,12}[\\p{IsHan}]{2,4}?(?<!等)([0-9]{1,2})个" + KIND + ALL);

	/** What is counted one by one, as in {@link #KIND}. */
	private static final WordSet KINDS = WordSet.of("镇|乡|街道|村|社区|县|区|市|旗|农场|林场");

	/** With one of which names go on, or all are told. */
	private static final CharacterSet GOES_ON = CharacterSet.of("、和及以与等共合总一");

	private static final Pattern SEPARATOR = Pattern.compile("、|以及|[和及与]");

	private static final Pattern NAME = Pattern.compile("(?![各全本所有其])[\\p{IsHan}]{1,10}" + KIND);

	private KindsTogether() {
	}

	public static void check(Figures figures, Contradictions found) {
		if (figures.first('个') < 0 || figures.first('共') < 0 && figures.first('计') < 0 || figures.all().size() < 2) {
			return;
		}
		String text = figures.text();
		int last = -1;
		for (Amount amount : figures.all()) {
			int begin = Sentence.clause(text, Sentence.begin(text, amount.from()), amount.from(), ";:");
			if (begin > last && amount.unit().equals("个") && !amount.vague()) {
				last = amount.to();
				int end = Sentence.end(text, amount.to());
				if (mayTellAll(text, begin, end)) {
					check(text, begin, amount.from(), end, found);
				}
			}
		}
	}

	/** Whether behind a number of a kind all of them may be told. */
	private static boolean mayTellAll(String text, int from, int to) {
		for (int at = text.indexOf('个', from); at >= 0 && at < to; at = text.indexOf('个', at + 1)) {
			int kind = KINDS.lengthAt(text, at + 1);
			int behind = at + 1 + kind;
			behind += (text.startsWith(",", behind)) ? 1 : 0;
			if (kind > 0 && behind < to && GOES_ON.has(text.charAt(behind))) {
				return true;
			}
		}
		return false;
	}

	private static void check(String text, int begin, int from, int end, Contradictions found) {
		Matcher counted = COUNTED_FIRST.matcher(text).region(from, end);
		if (counted.lookingAt()) {
			compare(counted, counted.group(1), counted.group(2), found);
		}
		Matcher named = NAMED_FIRST.matcher(text).region(begin, end);
		if (named.find()) {
			compare(named, named.group(2), named.group(1), found);
		}
	}

	private static void compare(Matcher told, String counted, String names, Contradictions found) {
		int sum = Integer.parseInt(counted);
		for (String name : SEPARATOR.split(names)) {
			if (!NAME.matcher(name).matches()) {
				return;
			}
			sum++;
		}
		if (sum != Integer.parseInt(told.group(3))) {
			found.report(told.start(), told.end(), "前面列出的合起来是%d个，这里写的是%s个。请核对。".formatted(sum, told.group(3)));
		}
	}

}
