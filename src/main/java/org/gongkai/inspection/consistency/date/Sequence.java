package org.gongkai.inspection.consistency.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.StatedDate;
import org.jspecify.annotations.Nullable;

/** What comes after another, with an earlier day: 报名至4月20日截止, and then 资格审查于4月15日完成. */
public final class Sequence {

	/** Steps of a recruitment, in their order. */
	private static final List<Predicate<String>> STEPS = List.of(words("报名|申请受理|申报"), words("资格审查|资格初审|资格复审|审核"),
			words("笔试|初试|测试"), words("面试|试讲|答辩|复试"), words("体检|体能测评"), words("考察|政审"), words("公示|公布拟"));

	/** One of which stands where any of them is told. */
	private static final WordSet ANY_STEP = WordSet
		.of("报名|申报|申请受理|资格|审核|笔试|初试|测试|面试|试讲|答辩|复试|体检|体能|考察|政审|公示|公布拟|立项|批复|中标|开工|动工|启动|开始|完工|竣工|建成|验收|结束|封顶|主体|基础|签订|签署|签约|交货|供货|到货|进场|付清|支付尾款|结清|投入使用|通车|启用|投产|下载|获取|领取|发售|购买|文件|递交|提交|开标|评标|成交|收到|接到|收悉|申请|受理|立案|告知书|告知|听证|作出|决定书|答复|回复|办结|准予|送达|签收|寄|来信|来函|留言|发来|投诉|反映|发送|接收");

	private static final List<Predicate<String>> WORKS = List.of(words("立项|批复|中标"), words("开工|动工|启动|开始"),
			words("封顶|主体完工|完成主体|主体结构|完成基础"), words("完工|竣工|建成|验收|结束"), words("投入使用|通车|启用|投产"));

	private static final List<Predicate<String>> CONTRACTS = List.of(words("签订|签署|签约"), words("交货|供货|到货|进场"),
			words("验收"), words("付清|支付尾款|结清"));

	private static final List<Predicate<String>> BIDS = List.of(
			Pattern.compile("(?:下载|获取|领取|发售|购买)[\\p{IsHan}]{0,4}(?:招标|采购|磋商|谈判|询价|文件)").asPredicate(),
			words("投标文件|响应文件|递交|提交|开标"), words("评标|中标候选|中标结果|成交结果"));

	/** What an office does with what is handed in to it, or with a case of its own. */
	private static final List<Predicate<String>> CASES = List.of(
			Pattern.compile("收到|接到|收悉|(?:提出|提交|递交)[^,;]{0,16}申请").asPredicate(), words("受理|立案"),
			words("告知书|听证|依法告知|事先告知"),
			Pattern.compile("作出[^,;]{0,14}(?:决定|答复|处理|意见|结论|认定|批复|许可)|决定书|答复|回复|办结|准予").asPredicate(),
			Pattern.compile("(?<!告知书)(?:送达|签收)(?![^,;]{0,12}告知)").asPredicate());

	/** What is sent and comes in. */
	private static final List<Predicate<String>> LETTERS = List
		.of(words("寄出|邮寄|寄交|寄送|投寄|寄来|交寄|来信|来函|提交|递交|留言|发来|投诉|反映|提出|发送"), words("收到|收悉|签收|送达|接到|受理|接收"));

	/** With one of which it is told that something has come in. */
	private static final WordSet LETTER_COMES = WordSet.of("收到|收悉|签收|送达|接到|受理|接收");

	/** Of another letter than the one before. */
	private static final WordSet OTHER_LETTER = WordSet.of("再次|补正|另|退回|此前|曾|其他|分别|两份|回函");

	/** Of the deeds of another, or of one before. */
	private static final WordSet OTHER_CASE = WordSet
		.of("被申请|复议|不服|再次|起诉|诉讼|信访人|转办|转来|贵单位|贵局|贵司|贵公司|原告|原处|原决|原答|此前|曾于|曾经|另案|另一|上次|前期|反馈|补正|法院|上级|督办|交办");

	private static final WordSet CASE_ENDS = WordSet.of("答复|回复|办结|决定|准予|送达|签收|受理");

	private static final WordSet ANY = WordSet.of("投标|开标|响应文件|报名|申报|面试|笔试|开工|竣工|完工|受理|动工|交货|供货|到货|验收");

	/** Tells that the next step waits for the end of the one before. */
	private static final Pattern WAITS = Pattern.compile("(?:截止|结束|完成|合格|通过|公布)后|合格(?:人员|者)|随后|之后|通过(?:人员|者)");

	/** Behind the day with which something ends. */
	private static final Pattern CLOSING = Pattern.compile("[^,;]{0,10}?(?:截止|结束|止)");

	/** A month of a year with no day. */
	private static final Pattern MONTH = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})年(1[0-2]|[1-9])月(?![0-9])");

	private static final int MOST_DATES = 40;

	private static final int MONTHS = 12;

	private static final Told NOTHING = new Told("", "");

	private final String text;

	private final List<StatedDate> dates;

	private final List<Told> told = new ArrayList<>();

	private final Contradictions found;

	private Sequence(String text, List<StatedDate> dates, Contradictions found) {
		this.text = text;
		this.dates = dates;
		this.found = found;
		for (int at = 0; at < dates.size(); at++) {
			this.told.add(told(at));
		}
	}

	private static Predicate<String> words(String alternatives) {
		return WordSet.of(alternatives)::in;
	}

	public static void check(Figures figures, List<StatedDate> days, Contradictions found) {
		String text = figures.text();
		List<StatedDate> dates = ANY.in(text) ? withMonths(text, days) : days;
		if (dates.size() < 2 || dates.size() > MOST_DATES || !mayBeOutOfOrder(dates)) {
			return;
		}
		boolean events = ANY.in(text);
		boolean cases = CASE_ENDS.in(text);
		boolean letters = LETTER_COMES.in(text);
		if (events || cases || letters) {
			Sequence sequence = new Sequence(text, dates, found);
			if (events) {
				sequence.run(STEPS, true);
				sequence.run(WORKS, false);
				sequence.run(BIDS, false);
				sequence.run(CONTRACTS, false);
			}
			if (cases) {
				sequence.run(CASES, false);
			}
			if (letters) {
				sequence.run(LETTERS, false);
			}
		}
	}

	/** The days and, where no day is told, the months of a year: 2025年6月. */
	private static List<StatedDate> withMonths(String text, List<StatedDate> days) {
		List<StatedDate> dates = new ArrayList<>(days);
		Matcher month = MONTH.matcher(text);
		while (month.find() && dates.size() <= MOST_DATES) {
			int told = Integer.parseInt(month.group(2));
			if (isMonth(told) && days.stream().noneMatch((day) -> isOver(day, month))) {
				dates.add(new StatedDate(month.start(), month.end(), Integer.valueOf(month.group(1)), told, 0));
			}
		}
		if (dates.size() > days.size()) {
			dates.sort(Comparator.comparingInt(StatedDate::from));
		}
		return dates;
	}

	private static boolean isOver(StatedDate day, MatchResult month) {
		return day.from() < month.end() && day.to() > month.start();
	}

	/** Whether a day comes before one that is told before it. */
	private static boolean mayBeOutOfOrder(List<StatedDate> dates) {
		int year = firstYear(dates);
		LocalDate last = LocalDate.MIN;
		for (StatedDate date : dates) {
			year = (date.year() != null) ? date.year() : year;
			LocalDate day = day(date, year);
			if (day != null && day.isBefore(last)) {
				return true;
			}
			last = (day != null) ? day : last;
		}
		return false;
	}

	/** The first year that is told; 0 without. */
	private static int firstYear(List<StatedDate> dates) {
		for (StatedDate date : dates) {
			if (date.year() != null) {
				return date.year();
			}
		}
		return 0;
	}

	private static @Nullable LocalDate day(StatedDate date, int year) {
		int known = (year == 0) ? 2024 : year;
		if (date.dayOfMonth() > 0) {
			return date.in(known).orElse(null);
		}
		return isMonth(date.month()) ? LocalDate.of(known, date.month(), 1) : null;
	}

	private static boolean isMonth(int number) {
		return number >= 1 && number <= MONTHS;
	}

	private static final Pattern PHASE = Pattern.compile("[一二三四五六七八九十0-9](?:期|标段|标|号|批|段)");

	private static final int PHASE_REACH = 24;

	private void run(List<Predicate<String>> steps, boolean waiting) {
		int lastStep = -1;
		int lastDate = -1;
		for (int at = 0; at < this.dates.size(); at++) {
			int step = step(steps, this.told.get(at));
			if (step < 0 && lastStep >= 0 && lastDate == at - 1 && isPeriod(at)) {
				lastDate = at;
			}
			else if (step < 0 && lastStep >= 0 && lastDate == at - 1 && isLastDay(this.dates.get(at))) {
				lastDate = at;
			}
			if (step < 0 || this.dates.get(at).dayOfMonth() > 0 && !this.dates.get(at).exists()) {
				continue;
			}
			if (lastStep >= 0 && step > lastStep && isBefore(at, lastDate) && !isOfAnotherPhase(at)
					&& (waiting ? lastStep > 1 || step > 1 || waits(lastDate, at) : true)
					&& !(steps == CASES && isOfAnotherCase(lastDate, at))
					&& !(steps == LETTERS && isOfAnotherLetter(lastDate, at))) {
				StatedDate late = this.dates.get(lastDate);
				StatedDate early = this.dates.get(at);
				this.found.report(late.from(), early.to(), "后一步的日期（%s）早于前一步的日期（%s）。请核对先后和日期。".formatted(
						this.text.substring(early.from(), early.to()), this.text.substring(late.from(), late.to())));
				return;
			}
			lastStep = step;
			lastDate = at;
		}
	}

	/** 三期4月10日开工；一期上年12月20日竣工: steps of two things. */
	private boolean isOfAnotherPhase(int at) {
		int from = this.dates.get(at).from();
		int clause = Math.max(this.text.lastIndexOf(';', from), this.text.lastIndexOf(',', from));
		return clause >= 0 && from - clause < PHASE_REACH && PHASE.matcher(this.text).region(clause, from).find();
	}

	private boolean isOfAnotherCase(int late, int early) {
		int begin = Sentence.begin(this.text, this.dates.get(late).from());
		int end = Sentence.end(this.text, this.dates.get(early).to());
		return OTHER_CASE.in(this.text, begin, end) || this.text.substring(begin, end).indexOf(';') >= 0;
	}

	/** What comes in is told in the sentence of what was sent. */
	private boolean isOfAnotherLetter(int late, int early) {
		int begin = Sentence.begin(this.text, this.dates.get(late).from());
		int end = Sentence.end(this.text, this.dates.get(early).to());
		return Sentence.begin(this.text, this.dates.get(early).from()) != begin
				|| this.text.substring(begin, end).indexOf(';') >= 0 || OTHER_LETTER.in(this.text, begin, end);
	}

	private boolean isLastDay(StatedDate date) {
		return CLOSING.matcher(this.text).region(date.to(), Sentence.end(this.text, date.to())).lookingAt();
	}

	/** The end of a period that begins with the date before. */
	private boolean isPeriod(int at) {
		String between = this.text.substring(this.dates.get(at - 1).to(), this.dates.get(at).from());
		return between.length() < 12 && (between.endsWith("至") || between.endsWith("到") || between.endsWith("-"));
	}

	private boolean waits(int one, int other) {
		Matcher waits = WAITS.matcher(this.text).region(this.dates.get(one).to(), this.dates.get(other).from());
		return waits.find();
	}

	private boolean isBefore(int early, int late) {
		int year = firstYear(this.dates);
		LocalDate one = day(early, year);
		LocalDate other = day(late, year);
		boolean month = this.dates.get(early).dayOfMonth() == 0 || this.dates.get(late).dayOfMonth() == 0;
		return one != null && other != null && one.isBefore(other)
				&& !(month && YearMonth.from(one).equals(YearMonth.from(other)));
	}

	/** The day, in the last year that is told before it. */
	private @Nullable LocalDate day(int at, int first) {
		int year = first;
		for (int date = 0; date <= at; date++) {
			Integer told = this.dates.get(date).year();
			year = (told != null) ? told : year;
		}
		return day(this.dates.get(at), year);
	}

	/** The step of which the date's clause tells; -1 for none or several. */
	private static int step(List<Predicate<String>> steps, Told told) {
		if (told.sentence().isEmpty()) {
			return -1;
		}
		int step = step(steps, told.clause());
		// what the clause before tells was done on the day before
		return (step >= 0 || steps == CASES || told.clause().length() == told.sentence().length()) ? step
				: step(steps, told.sentence());
	}

	/** What is told of a date, where any step is. */
	private Told told(int at) {
		StatedDate date = this.dates.get(at);
		int sentence = Math.max((at > 0) ? this.dates.get(at - 1).to() : 0, Sentence.begin(this.text, date.from()));
		int end = date.to();
		int limit = (at + 1 < this.dates.size()) ? this.dates.get(at + 1).from() : this.text.length();
		// 2026年4月2日，我局…
		end += (end < limit && this.text.charAt(end) == ',' && date.from() == Sentence.begin(this.text, date.from()))
				? 1 : 0;
		while (end < limit && ",;。!?\n".indexOf(this.text.charAt(end)) < 0) {
			end++;
		}
		int clause = Sentence.clause(this.text, sentence, date.from(), ",;");
		// of a date in another form the one before it in the list may stand behind it
		sentence = Math.min(sentence, clause);
		if (!ANY_STEP.in(this.text, sentence, end)) {
			return NOTHING;
		}
		return new Told(this.text.substring(clause, end), this.text.substring(sentence, end));
	}

	private static int step(List<Predicate<String>> steps, String words) {
		int named = -1;
		for (int step = 0; step < steps.size(); step++) {
			if (steps.get(step).test(words)) {
				if (named >= 0) {
					return -1;
				}
				named = step;
			}
		}
		return named;
	}

	/**
	 * What is told of a date, up to the mark behind it.
	 *
	 * @param clause from the mark before it
	 * @param sentence from the sentence's beginning, or the date before
	 */
	private record Told(String clause, String sentence) {

	}

}
