package org.gongkai.inspection.consistency.date;

import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/**
 * 创办于1956年，2026年迎来建校80周年: years since a beginning; and 年龄在35周岁以下（1995年4月1日以后出生）, counted
 * to a day of 2026.
 */
public final class Anniversaries {

	private static final Pattern SINCE = Pattern.compile(
			"(?:成立|创办|创建|始建|建|建成|组建|设立|创立|诞生|开办|开业|投产|投入使用|通车|入伍|参加工作|工作|入职|从[业教医警事][^,。;]{0,6}|任教|运行|实施|启动|开园|开馆|建馆|建校|建院|建厂|挂牌|创刊|加入|入党|始)(?:于|自|至今|以来)?(?:公元)?((?:18|19|20)[0-9]{2})年|(?:自|从)?((?:18|19|20)[0-9]{2})年[^,。;]{0,14}?(?:成立|创办|创建|始建|建成|组建|设立|创立|诞生|开办|开业|投产|投入使用|通车|入伍|参加工作|入职|从[业教医警事]|任教|运行|实施|启动|开馆|开园|挂牌|加入|入党|上任|担任)");

	/** One of which stands around the year in which something began. */
	private static final WordSet BEGUN = WordSet
		.of("成立|创|建|设立|诞生|开办|开业|投产|投入使用|通车|入伍|参加工作|工作|入职|从业|从教|从医|从警|从事|任教|运行|实施|启动|开园|开馆|挂牌|加入|入党|始|上任|担任");

	private static final Pattern NOW = Pattern.compile("((?:19|20)[0-9]{2})年(?!代)");

	private static final Pattern YEARS = Pattern
		.compile("(?<![0-9])([0-9]{1,3}|[一二三四五六七八九十百零]{1,5})(?:周年|个年头|年头|年历史|年的历史|余载|载|个春秋|年(?=了|之久|,|。|、))");

	private static final Pattern BORN = Pattern.compile(
			"([1-6][0-9])周岁(?:及)?以(下|上)[^。;()0-9]{0,6}\\(?[^。;()0-9]{0,6}((?:19|20)[0-9]{2})年[0-9]{1,2}月[0-9]{1,2}日(?:\\(含\\))?(?:及)?(?:以|之)?(?:后|前)");

	private static final Pattern BORN_IN = Pattern
		.compile("((?:19|20)[0-9]{2})年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:出)?生");

	private static final Pattern AGED = Pattern
		.compile("(?:((?:19|20)[0-9]{2})年|今年|现年|现已|年满)[^,。;0-9]{0,6}?([0-9]{1,3})(?:周)?岁");

	private static final int REACH = 110;

	private Anniversaries() {
	}

	public static void check(Figures figures, IntSupplier thisYear, Contradictions found) {
		String text = figures.text();
		if (figures.first("周岁") >= 0) {
			ages(text, found);
		}
		if (figures.first('岁') >= 0 && figures.first('生') >= 0) {
			age(text, thisYear, found);
		}
		if (figures.first("周年") < 0 && figures.first("年头") < 0 && figures.first('载') < 0 && figures.first('历') < 0
				&& figures.first("春秋") < 0) {
			return;
		}
		int done = 0;
		for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
			if (at < 4 || at < done || !Sentence.isDigit(text.charAt(at - 1))) {
				continue;
			}
			int from = Math.max(done, at - 14);
			int to = Math.min(text.length(), at + 30);
			Matcher since = SINCE.matcher(text).region(from, to);
			if (BEGUN.in(text, from, to) && since.find()) {
				since(text, since, thisYear, found);
				done = since.end();
			}
		}
	}

	private static void since(String text, Matcher since, IntSupplier thisYear, Contradictions found) {
		String year = (since.group(1) != null) ? since.group(1) : since.group(2);
		int first = Integer.parseInt(year);
		int end = Math.min(text.length(), since.end() + REACH);
		Matcher now = NOW.matcher(text).region(since.end(), end);
		int last = 0;
		int from = since.end();
		Matcher years = YEARS.matcher(text).region(from, end);
		if (!years.find()) {
			return;
		}
		while (now.find() && now.start() < years.end() + 30) {
			last = (now.start() < years.start()) ? Integer.parseInt(now.group(1)) : last;
		}
		last = (last == 0 && text.substring(since.end(), years.start()).contains("今年")) ? thisYear.getAsInt() : last;
		int told = SpelledNumbers.count(years.group(1));
		int right = last - first;
		// a year that has begun counts for those who count them so
		boolean begun = !years.group().contains("周年") && told == right + 1;
		if (last > first && told > 0 && told != right && !begun && !years.group().startsWith("余")) {
			found.report(since.start(), years.end(),
					"从%d年到%d年是%d年，文中写%s。请核对年份和年数。".formatted(first, last, right, years.group()));
		}
	}

	/** 1958年1月出生…今年58岁 */
	private static void age(String text, IntSupplier thisYear, Contradictions found) {
		Matcher born = BORN_IN.matcher(text);
		if (!born.find() || Ages.isOfOnePerson(text)) {
			return;
		}
		Matcher age = AGED.matcher(text).region(born.end(), Math.min(text.length(), born.end() + REACH));
		if (age.find() && !text.substring(born.end(), age.start()).contains("出生")) {
			int told = Integer.parseInt(age.group(2));
			int year = (age.group(1) != null) ? Integer.parseInt(age.group(1)) : thisYear.getAsInt();
			int right = year - Integer.parseInt(born.group(1));
			if (right > 0 && (told < right - 1 || told > right + 1)) {
				found.report(age.start(), age.end(), "按出生年份算是%d岁，文中写%d岁。请核对。".formatted(right, told));
			}
		}
	}

	private static void ages(String text, Contradictions found) {
		for (int at = text.indexOf("周岁"); at >= 0; at = text.indexOf("周岁", at + 2)) {
			Matcher born = BORN.matcher(text).region(Math.max(0, at - 2), Math.min(text.length(), at + 50));
			if (!born.lookingAt() || Ages.isOneOfTwo(text, born.end()) || Ages.isLimit(text, born.start())) {
				continue;
			}
			Matcher now = NOW.matcher(text);
			int last = 0;
			for (int from = 0; from < text.length() && now.find(from); from = now.end()) {
				last = Math.max(last, Integer.parseInt(now.group(1)));
			}
			int age = Integer.parseInt(born.group(1));
			int right = last - Integer.parseInt(born.group(3));
			if (last - 14 > Integer.parseInt(born.group(3)) && Math.abs(right - age) > 1) {
				found.report(born.start(), born.end(),
						"按出生日期算到%d年是%d周岁，文中写%d周岁。请核对年龄和出生日期。".formatted(last, right, age));
			}
		}
	}

}
