package org.gongkai.inspection.consistency.told;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/** 2019年举办首届，此后每年举办一届，2025年已是第九届: which one of what comes at regular times it is. */
public final class Editions {

	private static final String NUMBER = "([0-9]{1,3}|[一二两三四五六七八九十]{1,3})";

	private static final String YEAR = "(?<![0-9])((?:19|20)[0-9]{2})年";

	private static final String FIRST = "首届|首次|首办|首创|第一届|第1届|创办|始办|创立|启动|设立|开办";

	/** The year of the first one, or of another whose number is told. */
	private static final Pattern BEGUN = Pattern.compile("(" + FIRST + ")[^,。;0-9]{0,14}?" + YEAR + "|" + YEAR
			+ "[^,。;0-9]{0,8}?(?:(" + FIRST + ")|第" + NUMBER + "届)");

	private static final Pattern EVERY = Pattern
		.compile("每([一两二三四五2-5]?)年(?:都|均|定期)?(?:举办|举行|召开|开展|组织)?(?:一|1)[届次]|([一两二三四五])年一届");

	private static final Pattern NOW = Pattern
		.compile(YEAR + "[^。;0-9]{0,14}?(?:第" + NUMBER + "届|(?:连续|已|共|累计)(?:成功)?(?:举办|举行|召开)了?" + NUMBER + "届)");

	/** With which not every one was held that was due, or not in its year. */
	private static final WordSet OTHER = WordSet.of("停办一|停办两|停办了|因疫情|暂停|未举办|未能|取消|延期|推迟|停一|恢复|改为|提前|中断了|中断一|中断两|除");

	private static final int REACH = 120;

	private Editions() {
	}

	public static void check(Figures figures, Contradictions found) {
		int at = figures.first('届');
		if (at < 0 || figures.first("年一届") < 0 && figures.first('每') < 0) {
			return;
		}
		String text = figures.text();
		Matcher every = EVERY.matcher(text);
		while (every.find()) {
			int begin = Math.max(0, every.start() - REACH);
			Matcher begun = BEGUN.matcher(text).region(begin, every.start());
			Matcher now = NOW.matcher(text).region(every.end(), Math.min(text.length(), every.end() + REACH));
			if (begun.find() && now.find() && !OTHER.in(text, begun.start(), now.end())
					&& !Sentence.hasDigit(text, begun.end(), every.start())) {
				compare(begun, years(every), now, found);
			}
		}
	}

	/** How many years lie between one and the next. */
	private static int years(Matcher every) {
		String written = (every.group(1) != null) ? every.group(1) : every.group(2);
		return written.isEmpty() ? 1 : SpelledNumbers.count(written);
	}

	private static void compare(Matcher begun, int years, Matcher now, Contradictions found) {
		int first = Integer.parseInt((begun.group(2) != null) ? begun.group(2) : begun.group(3));
		int last = Integer.parseInt(now.group(1));
		int number = (begun.group(5) != null) ? SpelledNumbers.count(begun.group(5)) : 1;
		String written = (now.group(2) != null) ? now.group(2) : now.group(3);
		int told = SpelledNumbers.count(written);
		String word = (begun.group(1) != null) ? begun.group(1) : begun.group(4);
		// what was founded in a year may have been held first in the next
		boolean exact = word == null || word.startsWith("首") || word.startsWith("第");
		if (last <= first || (last - first) % years != 0 || told == 0) {
			return;
		}
		int right = number + (last - first) / years;
		if (told > right || told < right - (exact ? 0 : 1)) {
			found.report(begun.start(), now.end(),
					"从%d年的第%d届算起，到%d年应是第%d届，文中写%s届。请核对年份和届数。".formatted(first, number, last, right, written));
		}
	}

}
