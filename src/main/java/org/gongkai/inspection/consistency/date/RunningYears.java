package org.gongkai.inspection.consistency.date;

import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;
import org.gongkai.inspection.consistency.figures.YearSpans;

/** 1998年建成投用，到2026年已运行28年: for how long something has been there, against its years. */
public final class RunningYears {

	/** With one of which it is told that the years have gone by. */
	private static final WordSet GONE = WordSet.of("已|距今|至今|迄今|整整|使用了|运行了");

	private static final Pattern BEGUN = Pattern.compile(
			"((?:18|19|20)[0-9]{2})年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?[^,。;:0-9]{0,10}?(?:建成|建|投入使用|投用|投产|通车|启用|成立|上线|开业|开馆|开园|开办|创办|设立|入职|入伍|入党|参加工作|任教|担任|服役|运行|运营|种植|栽植|购置|购入|安装|实施)"
					+ "|(?:建成|始建|修建|投入使用|投用|投产|通车|启用|成立|上线|开业|创办|设立|栽植|购置|安装)于((?:18|19|20)[0-9]{2})年");

	private static final Pattern LENGTH = Pattern.compile(
			"(?:已(?:经)?(?:有)?[\\p{IsHan}]{0,6}?|距今(?:已)?(?:有)?|[至迄]今(?:已)?(?:有)?[\\p{IsHan}]{0,4}?|整整|使用了|运行了)([0-9]{1,3}|[一二三四五六七八九十百]{1,4})年(?!级|度|代|期|[0-9多余前来])");

	private static final Pattern NOW = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})年");

	/** Around the year of the beginning, with its verb. */
	private static final int BEFORE = 10;

	private static final int BEHIND = 24;

	/** From the year of the beginning to the length. */
	private static final int REACH = 48;

	/** What is a part of the time only, or another time. */
	private static final WordSet OTHER = WordSet.of("连续|提前|延长|合同|质保|租|任期|规划|改造|大修|更换|重建|迁|第");

	/** With one of which so many years are told. */
	private static final CharacterSet NUMERALS = CharacterSet.of("0123456789一二三四五六七八九十百");

	private RunningYears() {
	}

	public static void check(Figures figures, IntSupplier thisYear, Contradictions found) {
		String text = figures.text();
		boolean gone = figures.first('已') >= 0 || figures.first('今') >= 0 || figures.first('了') >= 0
				|| figures.first("整整") >= 0;
		if (!gone || !tellsLength(text, 0, text.length())) {
			return;
		}
		int done = 0;
		for (int at = figures.first('年'); at >= 0; at = text.indexOf('年', at + 1)) {
			int last = Math.min(text.length(), at + BEHIND + REACH);
			if (at < 4 || at < done || !Sentence.isDigit(text.charAt(at - 1)) || !Sentence.isDigit(text.charAt(at - 4))
					|| !tellsLength(text, at, last) || !GONE.in(text, at, last)) {
				continue;
			}
			Matcher begun = BEGUN.matcher(text)
				.region(Math.max(done, at - BEFORE), Math.min(text.length(), at + BEHIND));
			if (begun.find()) {
				done = begun.end();
				int end = Math.min(Sentence.end(text, begun.end()), begun.end() + REACH);
				Matcher length = LENGTH.matcher(text).region(begun.end(), end).useTransparentBounds(true);
				if (GONE.in(text, begun.end(), end) && length.find()) {
					compare(text, begun, length, thisYear, found);
				}
			}
		}
	}

	/** Whether so many years are told in a stretch, and not only years. */
	private static boolean tellsLength(String text, int from, int to) {
		for (int at = text.indexOf('年', from); at >= 0 && at < to; at = text.indexOf('年', at + 1)) {
			if (at > 0 && NUMERALS.has(text.charAt(at - 1)) && !YearSpans.isYear(text, at)) {
				return true;
			}
		}
		return false;
	}

	/** 1986年迁至现址，2012年扩建，现址已使用40年: since another year of the sentence. */
	private static boolean isOfOther(String text, int to, int last, int told) {
		Matcher year = NOW.matcher(text).region(Sentence.begin(text, to), to);
		while (year.find()) {
			if (Math.abs(last - Integer.parseInt(year.group(1)) - told) <= 1) {
				return true;
			}
		}
		return false;
	}

	private static void compare(String text, Matcher begun, Matcher length, IntSupplier thisYear,
			Contradictions found) {
		if (OTHER.in(text, begun.start(), length.end())) {
			return;
		}
		int first = Integer.parseInt((begun.group(1) != null) ? begun.group(1) : begun.group(2));
		Matcher now = NOW.matcher(text).region(begun.end(), length.start());
		int last = 0;
		while (now.find()) {
			if (last > 0) {
				return;
			}
			last = Integer.parseInt(now.group(1));
		}
		last = (last > 0) ? last : thisYear.getAsInt();
		int told = SpelledNumbers.count(length.group(1));
		if (isOfOther(text, begun.start(), last, told)) {
			return;
		}
		// of a year that has begun or is not over some count one more, some one less
		if (last > first && told > 0 && Math.abs(told - (last - first)) > 1) {
			found.report(begun.start(), length.end(),
					"从%d年到%d年是%d年，文中写%s年。请核对年份和年数。".formatted(first, last, last - first, length.group(1)));
		}
	}

}
