package org.gongkai.inspection.consistency.date;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.StatedDate;

/** Periods: the end not before the beginning. How long they are is a number's rule. */
final class PeriodCheck {

	/** What stands between the two days of a period. */
	private static final Pattern TO = Pattern.compile(
			" ?(?:\\([^()]{1,12}\\)|星期.|周.)? ?(?:上午|下午)?(?:[0-9]{1,2}(?::|时|点)(?:[0-9]{2}分?)?)?(?:起|开始)?,? ?(?:至|到|-{1,2}|~|～|—) ?(?:同年|当年|当月|同月)?");

	private static final String CLOCK = " ?(?:\\([^()]{1,12}\\)|星期.|周.)? ?(?:上午|下午|中午|晚上|晚|早上)?(?:[0-9]{1,2}(?:时|点|:)(?:[0-9]{1,2}分?|整|半)?)?";

	private static final String OPENED = "开放|开通|开启|开始|启动|开展|开幕|上线|启用|受理|开闸|开馆|开考|开赛|开班";

	/** Between the day on which something opens and the one on which it closes. */
	private static final Pattern OPENING = Pattern.compile(CLOCK + "(起|起始)?(?:正式|全面|统一|面向社会|对外)?(" + OPENED
			+ ")?(?:报名|申报|受理|填报|预约|登记)?[,、;]?(?:并|拟|将|计划|预计)?(?:截止时间|截止日期|结束时间|关闭时间)?(?:为|是|:|于|至|到|在|自)?");

	/** Behind the latter. */
	private static final Pattern CLOSING = Pattern
		.compile(CLOCK + "(?:正式|统一|准时|自动)?(?:关闭|截止|结束|闭幕|闭展|闭馆|下线|停用|停止|终止|关停|为止|止)");

	/** Before the former. */
	private static final Pattern SINCE = Pattern.compile("(?:自|从|开放时间(?:为|:)?|开通时间(?:为|:)?|开始时间(?:为|:)?)$");

	private static final Pattern ENROLMENT = Pattern.compile("报名(?:时间|工作|活动)?(?:自|从|于)$");

	private static final Pattern STARTS = Pattern.compile(CLOCK + "(?:起|开始|启动)");

	private static final Pattern DUE = Pattern.compile("(?:截止|结束|关闭)(?:时间|日期)(?:为|是|:)?$");

	/** With one of which a day is told to close something. */
	private static final WordSet CLOSED = WordSet.of("关闭|截止|结束|闭幕|闭展|闭馆|下线|停用|停止|终止|关停|止");

	/** From the day on which something opens to that on which it closes. */
	private static final int OPEN_REACH = 30;

	private static final int SINCE_REACH = 8;

	private static final int CLOSING_REACH = 20;

	/** Of which each of these has one. */
	private static final CharacterSet BETWEEN = CharacterSet.of("至到-~～—");

	/** Years of a period: 2025年至2023年. */
	private static final Pattern YEARS = Pattern
		.compile("(?<![0-9])((?:19|20)[0-9]{2})年?(?:至|到|-|~)((?:19|20)[0-9]{2})(?:年|学年)");

	/** 4月4日（星期六）至6日 */
	private static final Pattern IN_A_MONTH = Pattern
		.compile("(?<![0-9])[0-9]{1,2}月([0-9]{1,2})日(?:\\([^()]{1,12}\\)|星期.|周.)?(?:至|到|-|~)([0-9]{1,2})日(?!月)");

	private final Piece piece;

	private final List<StatedDate> dates;

	private final Consumer<Hit> hits;

	PeriodCheck(Piece piece, List<StatedDate> dates, Consumer<Hit> hits) {
		this.piece = piece;
		this.dates = dates;
		this.hits = hits;
	}

	void run() {
		String text = this.piece.text();
		if (this.dates.size() > 1 && CLOSED.in(text)) {
			opened();
		}
		if (!this.piece.mayHoldAny(BETWEEN) || !BETWEEN.in(text, 0, text.length())) {
			return;
		}
		if (isNumbered(text)) {
			years();
			inAMonth();
		}
		for (int at = 0; at + 1 < this.dates.size(); at++) {
			StatedDate begin = this.dates.get(at);
			StatedDate end = this.dates.get(at + 1);
			if (begin.exists() && end.exists() && end.from() - begin.to() < 30
					&& BETWEEN.in(text, begin.to(), end.from())
					&& TO.matcher(text).region(begin.to(), end.from()).matches()) {
				period(begin, end);
			}
		}
	}

	/** 报名系统自4月20日9时开放，4月10日17时关闭 */
	private void opened() {
		String text = this.piece.text();
		for (int at = 0; at + 1 < this.dates.size(); at++) {
			StatedDate begin = this.dates.get(at);
			StatedDate end = this.dates.get(at + 1);
			if (!begin.exists() || !end.exists() || end.from() - begin.to() > OPEN_REACH || !isReversed(begin, end)) {
				continue;
			}
			Matcher opening = OPENING.matcher(text).region(begin.to(), end.from());
			boolean since = SINCE.matcher(text).region(Math.max(0, begin.from() - SINCE_REACH), begin.from()).find();
			boolean period = TO.matcher(text).region(begin.to(), end.from()).matches();
			if (!period && opening.matches() && (opening.group(2) != null || since) && !isOfEvent(begin)
					&& isClosing(begin, end)) {
				report(begin, end);
			}
		}
	}

	/** Whether the later of two days is told to be that on which something closes. */
	private boolean isClosing(StatedDate begin, StatedDate end) {
		String text = this.piece.text();
		return CLOSING.matcher(text).region(end.to(), Math.min(text.length(), end.to() + CLOSING_REACH)).lookingAt()
				|| DUE.matcher(text).region(begin.to(), end.from()).find();
	}

	/** Whether it is one of the days that {@link EventDays} compares. */
	private boolean isOfEvent(StatedDate begin) {
		String text = this.piece.text();
		return ENROLMENT.matcher(text).region(Math.max(0, begin.from() - SINCE_REACH), begin.from()).find()
				&& STARTS.matcher(text).region(begin.to(), text.length()).lookingAt();
	}

	/** Whether a number stands right behind what parts the ends of a period. */
	private static boolean isNumbered(String text) {
		for (int at = 1; at + 1 < text.length(); at++) {
			if (Sentence.isDigit(text.charAt(at + 1)) && BETWEEN.has(text.charAt(at))) {
				return true;
			}
		}
		return false;
	}

	private void period(StatedDate begin, StatedDate end) {
		if (isReversed(begin, end)) {
			report(begin, end);
		}
	}

	private void report(StatedDate begin, StatedDate end) {
		this.hits.accept(this.piece.hit(Severity.CONFIRM, begin.from(), end.to(), "起止日期颠倒：结束日期早于开始日期。请核对年份和日期。", null));
	}

	private void inAMonth() {
		String text = this.piece.text();
		if (this.dates.isEmpty()) {
			return;
		}
		int done = 0;
		for (int month = text.indexOf('月'); month >= 0; month = text.indexOf('月', month + 1)) {
			int begin = beginOfNumber(text, month);
			Matcher period = (begin >= done && begin < month && Sentence.hasDigit(text, month + 1, month + 2))
					? IN_A_MONTH.matcher(text).region(begin, text.length()).useTransparentBounds(true) : null;
			if (period == null || !period.lookingAt()) {
				continue;
			}
			done = period.end();
			int length = Integer.parseInt(period.group(2)) - Integer.parseInt(period.group(1)) + 1;
			if (length < 1) {
				this.hits.accept(
						this.piece.hit(Severity.CONFIRM, period.start(), period.end(), "起止日期颠倒：结束日期早于开始日期。请核对。", null));
			}
		}
	}

	/** Where the one or two digits before a month begin; longer numbers are none. */
	private static int beginOfNumber(String text, int month) {
		int begin = month;
		while (begin > 0 && month - begin < 3 && Sentence.isDigit(text.charAt(begin - 1))) {
			begin--;
		}
		return (month - begin < 3) ? begin : month;
	}

	/**
	 * Without a year at the end only two days of one month can be told to be reversed:
	 * 12月 to 3月 is the winter.
	 */
	private static boolean isReversed(StatedDate begin, StatedDate end) {
		if (begin.year() != null && end.year() != null) {
			return begin.day().isPresent() && end.day().isPresent() && end.day().get().isBefore(begin.day().get());
		}
		return end.year() == null && begin.month() == end.month() && end.dayOfMonth() < begin.dayOfMonth();
	}

	private void years() {
		String text = this.piece.text();
		int done = 0;
		for (int at = 4; at + 4 < text.length(); at++) {
			if (!BETWEEN.has(text.charAt(at)) || !Sentence.hasDigit(text, at + 1, at + 2)) {
				continue;
			}
			int begin = (text.charAt(at - 1) == '年') ? at - 5 : at - 4;
			Matcher years = (begin >= done)
					? YEARS.matcher(text).region(begin, text.length()).useTransparentBounds(true) : null;
			if (years == null || !years.lookingAt()) {
				continue;
			}
			done = years.end();
			if (Integer.parseInt(years.group(2)) < Integer.parseInt(years.group(1))) {
				this.hits.accept(this.piece.hit(Severity.CONFIRM, years.start(), years.end(), "起止年份颠倒。请核对。", null));
			}
		}
	}

}
