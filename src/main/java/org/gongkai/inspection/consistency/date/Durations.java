package org.gongkai.inspection.consistency.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;
import org.gongkai.inspection.consistency.figures.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * How long something takes, against its first and last day: 9月1日开工，11月30日完工，历时180天;
 * 有效期3年，自2024年7月1日起至2026年6月30日止.
 */
public final class Durations {

	/** How far from its dates a length is told, in characters. */
	private static final int REACH = 46;

	/** How far before the first date it is told what lasts so long. */
	private static final int NAME = 10;

	private static final int DATES_APART = 40;

	/** The most characters of a length before its unit. */
	private static final int LONGEST_NUMBER = 12;

	/** One of which stands between the ends of what lasts so long. */
	private static final CharacterSet ENDS = CharacterSet.of("至到-起开启始");

	/** With one of which a length is told, or how much sooner. */
	private static final WordSet LENGTHS = WordSet.of("天|工作日|个月|自然日|周|星期|期|历时|连续|提前|推迟|延后|推后|滞后|缩短|延长|时长|试行|试用");

	/** The length, and the word that says that it is one. */
	private static final Pattern LENGTH = Pattern.compile(
			"(共|共计|总计|合计|利用|试行|试用|有效期|任期|为期|历时|历经|[期限](?:限|间)?(?:为|共|是|共计)?|工期(?:为|共)?|[时]间(?:为|共)?|时长(?:为|共)?|用时|耗时|持续|连续|前后|总工期|,|\\(|\\()(?:约|近)?([0-9]{1,3}(?:\\.5)?|[一二两三四五六七八九十百]{1,4})(个半月|个?工作日|个?日历天|个?自然日|天|日(?!常|程)|个?月|年(?!级|度|来|以|内|一)|周(?!年|岁|一|末|期)|个星期)");

	/** With one of which each unit of a length begins. */
	private static final CharacterSet UNITS = CharacterSet.of("个工日自天月年周");

	private static final CharacterSet NUMERALS = CharacterSet.of("0123456789一二两三四五六七八九十百");

	private static final WordSet OPENED = WordSet.of("开幕|开班|开始|启动|开工|开展|拉开帷幕|开学|开营|开赛");

	private static final Pattern CLOSED = Pattern.compile("闭幕|结束|结业|落幕|完工|竣工|收官|闭营|落下帷幕");

	/** A month told between the dates and the length is of another period. */
	private static final Pattern OTHER_MONTH = Pattern.compile("[0-9]年|[0-9]月(?!日)");

	private static final WordSet BEGUN = WordSet.of("开工|开始|起始|起算|进场|动工|启动");

	private static final WordSet ENDED = WordSet.of("竣工|完工|结束|届满|期满|截止|终止|交付");

	/** Of what comes behind the works. */
	private static final WordSet GUARANTEED = WordSet.of("质保|保修|保证期|养护期|缺陷责任");

	private static final WordSet TERMS = WordSet.of("试行|有效期|任期|聘期|合同期|租期|租赁期|质保期|服务期");

	private static final WordSet WITHOUT = WordSet.of("扣除|剔除|不含|不包括|除去|假期");

	private static final Pattern IMPLIED = Pattern
		.compile("(?:\\([^()]{1,12}\\)|星期.|周.)?(?:起)?(?:至|到|-)([0-9]{1,2})日(?![0-9])");

	/** With one of which it begins. */
	private static final CharacterSet IMPLYING = CharacterSet.of("(星周起至到-");

	static final double DAYS_OF_MONTH = 30.44;

	static final double DAYS_OF_YEAR = 365.25;

	private final String text;

	private final Contradictions found;

	/** 12月3日印发，自1月1日起施行，有效期5年: neither ends what lasts so long. */
	private static final WordSet ISSUED = WordSet.of("印发|发布|公布|通过|签订|签发|批准|施行|实施|执行");

	private static final Pattern EXPIRES = Pattern
		.compile("日?(?:有效期|执行期|施行期|即|自动|自行|正式|起)?(?:为?止|届满|期满|到期|失效|废止|结束|终止|停止)");

	private final List<StatedDate> dates;

	private Durations(String text, List<StatedDate> dates, Contradictions found) {
		this.text = text;
		this.found = found;
		this.dates = dates;
	}

	/** 5月1日至5日: the second one is of the same month. */
	private static List<StatedDate> withImplied(String text, List<StatedDate> stated) {
		List<StatedDate> dates = new ArrayList<>();
		for (StatedDate date : stated) {
			dates.add(date);
			Matcher implied = (date.to() < text.length() && IMPLYING.has(text.charAt(date.to())))
					? IMPLIED.matcher(text).region(date.to(), Math.min(text.length(), date.to() + DATES_APART / 2))
					: null;
			if (implied != null && implied.lookingAt()) {
				dates.add(new StatedDate(implied.start(1), implied.end(), date.year(), date.month(),
						Integer.parseInt(implied.group(1))));
			}
		}
		return dates;
	}

	public static void check(Figures figures, List<StatedDate> stated, Contradictions found) {
		String text = figures.text();
		List<StatedDate> dates = withImplied(text, stated);
		if (dates.size() > 1 && LENGTHS.in(text)) {
			new Durations(text, dates, found).run();
		}
	}

	private void run() {
		int done = 0;
		for (int at = 0; at + 1 < this.dates.size(); at++) {
			StatedDate first = this.dates.get(at);
			StatedDate last = this.dates.get(at + 1);
			if (first.from() < done || last.from() - first.to() > DATES_APART * 2
					|| !isOneSentence(first.to(), last.from()) && !isOpened(first, last)) {
				continue;
			}
			Matcher between = length(first.to(), last.from());
			if (between != null) {
				if (this.text.substring(between.end(), last.from()).indexOf(';') >= 0) {
					// 12月20日竣工，工期300天；二期9月30日竣工: of what stands before it
					continue;
				}
				length(first, last, between);
				continue;
			}
			if (Delays.isTold(this.text, first, last, this.found)) {
				continue;
			}
			int next = (at + 2 < this.dates.size()) ? this.dates.get(at + 2).from() : this.text.length();
			int end = Math.min(Math.min(next, Sentence.end(this.text, last.to())), last.to() + REACH);
			Matcher length = length(last.to(), end);
			if (length != null) {
				if (OTHER_MONTH.matcher(this.text).region(last.to(), length.start()).find()) {
					continue;
				}
				if (length(first, last, length)) {
					done = end;
				}
				continue;
			}
			int before = (at > 0) ? this.dates.get(at - 1).to() : 0;
			int begin = Math.max(Math.max(before, clauses(first.from())), first.from() - REACH / 2);
			// 共五天，其中5月2日…，5月3日… are two days of several
			length = !this.text.startsWith("其中", first.from() - 2)
					&& (ENDS.in(this.text, first.to(), last.from()) || areOfWorks(first, last))
							? length(begin, first.from()) : null;
			if (length != null && !(GUARANTEED.in(this.text, begin, length.end()) && areOfWorks(first, last))) {
				length(first, last, length);
			}
		}
	}

	/**
	 * 工期90天，开工日期3月1日，竣工日期5月29日: whether the first begins the works and the last ends
	 * them.
	 */
	private boolean areOfWorks(StatedDate first, StatedDate last) {
		int end = Math.min(this.text.length(), last.to() + NAME);
		return BEGUN.in(this.text, Math.max(0, first.from() - NAME), Math.min(last.from(), first.to() + NAME))
				&& ENDED.in(this.text, first.to(), Math.min(Sentence.end(this.text, last.to()), end));
	}

	/** The length that is told first in a stretch. */
	private @Nullable Matcher length(int from, int to) {
		int unit = unit(from, to);
		Matcher length = (unit >= 0) ? LENGTH.matcher(this.text).region(Math.max(from, unit - LONGEST_NUMBER), to)
				: null;
		return (length != null && length.find()) ? length : null;
	}

	/** Where the first unit stands behind a number; -1 without. */
	private int unit(int from, int to) {
		for (int at = from + 1; at < to; at++) {
			if (UNITS.has(this.text.charAt(at)) && NUMERALS.has(this.text.charAt(at - 1))) {
				return at;
			}
		}
		return -1;
	}

	/** Where the sentence of a place begins, or what stands behind its last semicolon. */
	private int clauses(int at) {
		return Math.max(Sentence.begin(this.text, at), this.text.lastIndexOf(';', at) + 1);
	}

	/** 4月20日开幕。…为期10天，4月26日闭幕 */
	private boolean isOpened(StatedDate first, StatedDate last) {
		return OPENED.in(this.text, first.to(), last.from())
				&& CLOSED.matcher(this.text).region(last.to(), Math.min(this.text.length(), last.to() + 6)).lookingAt();
	}

	private boolean isOneSentence(int from, int to) {
		return Sentence.end(this.text, from) >= to;
	}

	/** Whether the length was judged. */
	private boolean length(StatedDate first, StatedDate last, Matcher length) {
		int year = (first.year() != null) ? first.year() : 2023;
		boolean throughFebruary = first.year() == null && first.month() <= 2 && last.month() > 2;
		int endYear = (last.year() != null) ? last.year() : (last.month() < first.month()) ? year + 1 : year;
		Optional<LocalDate> begin = first.in(year);
		Optional<LocalDate> end = last.in(endYear);
		if (throughFebruary || isIssued(first, last) || begin.isEmpty() || end.isEmpty()
				|| end.get().isBefore(begin.get()) || last.year() != null && first.year() == null || !first.exists()
				|| !last.exists()) {
			return false;
		}
		if (WITHOUT.in(this.text, Math.max(0, first.from() - REACH / 2), first.from())
				|| WITHOUT.in(this.text, length.end(), Math.min(this.text.length(), length.end() + 8))) {
			return false;
		}
		long inclusive = ChronoUnit.DAYS.between(begin.get(), end.get()) + 1;
		double told = SpelledNumbers.number(length.group(2));
		String unit = length.group(3);
		boolean joined = "至到-".indexOf(this.text.charAt(last.from() - 1)) >= 0
				&& last.from() - first.to() < DATES_APART / 3;
		int named = Math.max(Sentence.begin(this.text, first.from()), first.from() - NAME);
		String words = this.text.substring(Math.min(named, length.start()), Math.max(last.to(), length.end()));
		boolean right = unit.endsWith("工作日") ? areWorkdays(begin.get(), end.get(), told, 1)
				: isLength(unit, told, inclusive, joined, words) && (!isLessOfNotice(unit, told, inclusive, words)
						|| first.year() == null || areWorkdays(begin.get(), end.get(), told, 0));
		if (!right) {
			int from = Math.min(first.from(), length.start());
			this.found.report(from, Math.max(last.to(), length.end()),
					"起止日期连头带尾是%d天，文中写%s%s。请核对日期和时间长短。".formatted(inclusive, length.group(2), unit));
		}
		return true;
	}

	private boolean isIssued(StatedDate first, StatedDate last) {
		return ISSUED.in(this.text, first.to(), last.from()) && !EXPIRES.matcher(this.text)
			.region(last.to(), Math.min(this.text.length(), last.to() + 8))
			.lookingAt();
	}

	private static boolean isLength(String unit, double told, long inclusive, boolean joined, String words) {
		if (unit.endsWith("月")) {
			double months = told + (unit.startsWith("个半") ? 0.5 : 0);
			return Math.abs(inclusive / DAYS_OF_MONTH - months) < 0.7;
		}
		if (unit.endsWith("年")) {
			// a term that is set is as long as it says, what took some years only about
			return Math.abs(inclusive / DAYS_OF_YEAR - told) < (TERMS.in(words) ? 0.1 : (told > 2) ? 0.6 : 0.4);
		}
		if (unit.endsWith("周") || unit.endsWith("星期")) {
			return Math.abs(inclusive / 7.0 - told) < 0.75;
		}
		// a notice may count fewer days than it stands: holidays are left out
		boolean holidays = (words.contains("公示") || words.contains("工作")) && told < inclusive && inclusive > 7;
		boolean exact = joined && (words.contains(",共") || words.contains("公示") || words.contains("放假"));
		return told == inclusive || !exact && told == inclusive - 1 || holidays;
	}

	/** 公示期共7天 of a fortnight: the days on which someone works, if they are that many. */
	private static boolean isLessOfNotice(String unit, double told, long inclusive, String words) {
		return (unit.endsWith("天") || unit.equals("日")) && words.contains("公示") && told < inclusive - 1;
	}

	/**
	 * As many working days as there may be: some of them may be holidays, some Sundays
	 * not.
	 */
	private static boolean areWorkdays(LocalDate begin, LocalDate end, double told, int unknown) {
		int weekdays = 0;
		boolean weekend = false;
		boolean holidays = false;
		for (LocalDate day = begin; !day.isAfter(end) && weekdays < 400; day = day.plusDays(1)) {
			boolean free = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
			weekdays += free ? 0 : 1;
			weekend |= free;
			holidays |= day.getMonthValue() <= 2 || day.getMonthValue() == 10 && day.getDayOfMonth() < 9
					|| (day.getMonthValue() == 4 || day.getMonthValue() == 5) && day.getDayOfMonth() < 7
					|| day.getMonthValue() == 6 || day.getMonthValue() == 9;
		}
		int least = weekdays - (holidays ? 9 : unknown);
		return told <= weekdays + (weekend && holidays ? 2 : 0) && told >= least;
	}

}
