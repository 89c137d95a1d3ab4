package org.gongkai.inspection.consistency.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.StatedDate;

/**
 * Days of one event in two places: 报名时间为3月9日至3月20日 and 报名于3月25日截止; and events that cannot
 * come in that order: a 面试 before the end of 报名, bids due before the documents are to be
 * had.
 */
public final class EventDays {

	private static final String EVENT = "网上报名|现场报名|报名|申报|受理|登记|公示|征求意见|缴费|投票|报送|提交|上报|递交|资格审查|资格审核|资格复审|笔试|面试|试讲|体检|考察|开标|开工|竣工|完工|"
			+ "封闭施工|交通管制|停水|停电|停气|展览|展出|禁渔|休渔|征集|集训|开幕|闭幕|初赛|决赛|复赛|报到|招标文件|采购文件|磋商文件|谈判文件|询价文件|投标文件|响应文件|投标";

	private static final WordSet EVENTS = WordSet.of(EVENT);

	/** One name for what is called by several. */
	private static final Map<String, String> NAMES = Map.of("现场报名", "报名", "网上报名", "报名", "资格审核", "资格审查", "资格复审", "资格审查",
			"完工", "竣工", "投标文件", "投标", "响应文件", "投标", "采购文件", "招标文件", "磋商文件", "招标文件", "谈判文件", "招标文件");

	private static final String CLOCK = "(?:\\([^()]{1,12}\\))?(?:上午|下午|中午|晚上|晚)?(?:[0-9]{1,2}(?:时|点|:)(?:[0-9]{1,2}分?|整|半)?)?";

	private static final Pattern ANY = Pattern.compile(EVENT);

	/** The event right before its period. */
	private static final Pattern PERIOD_OF = Pattern
		.compile("(" + EVENT + ")(?:时间|日期|期限|期|工作)?(?:统一)?(?:为|是|:|自|从|定于|安排在|于|在){0,2}$");

	/** What is to be had in a period. */
	private static final Pattern FETCHED = Pattern.compile("招标文件|采购文件|磋商文件|谈判文件|询价文件");

	private static final Pattern TO = Pattern.compile(CLOCK + "(?:起|开始)?,?(?:至|到|-)(?:同年|当年)?");

	private static final CharacterSet CLOSING = CharacterSet.of("止束闭满");

	private static final Pattern CLOSES = Pattern
		.compile("^" + CLOCK + "(?:(" + EVENT + ")(?:系统|通道|工作|窗口|入口|截止|结束|受理)*)?(?:截止|结束|关闭|届满|为止|止)");

	/** 报名自8月15日开始 */
	private static final Pattern SINCE = Pattern.compile("(" + EVENT + ")(?:时间|工作|活动)?(?:自|从|于)$");

	/** 报名时间：即日起至6月20日 */
	private static final Pattern UNTIL = Pattern
		.compile("(" + EVENT + ")(?:时间|日期|期限|期|工作)?(?:为|是|:)?(?:自)?(?:即日起|发布之日起|公布之日起|公告之日起)至$");

	private static final Pattern OPENS = Pattern.compile("^" + CLOCK + "(?:起|开始|启动)");

	private static final Pattern CLOSED_BY = Pattern.compile("(?:截止|截至|结束)(?:时间|日期)?(?:为|是|:|于|在|到|至|\\()?$");

	private static final Pattern BEFORE = Pattern.compile("^" + CLOCK + "(?:下班)?(?:之前|以前|前)");

	/** The event right before its day. */
	private static final Pattern ON = Pattern
		.compile("(" + EVENT + ")(?:时间|日期|工作|活动|会|仪式|大会)?(?:统一|集中)?(?:定|安排|确定|将|拟|计划|暂定)?(?:为|于|在|:)$");

	/** The event right behind its day. */
	private static final Pattern ON_BEHIND = Pattern
		.compile("^" + CLOCK + "(?:正式|统一|集中|如期)?(?:举行|组织|进行|开始|开展|公布)?(?:的)?(" + EVENT + ")");

	/** 资格审查合格人员名单将于5月8日公布 */
	private static final Pattern RESULT = Pattern.compile("(资格审查|资格审核|资格复审|笔试|面试)[^,。;]{0,14}?(?:将于|于|在)$");

	private static final WordSet DIFFERING = WordSet
		.of("第一批|第一期|第一轮|第一次|第一场|第一阶段|第一标段|第一包|第一组|第一季度|第一天|第一步|第一年度|第二批|第二期|第二轮|第二次|第二场|第二阶段|第二标段|第二包|第二组|第二季度|第二天|第二步|第二年度|第三批|第三期|第三轮|第三次|第三场|第三阶段|第三标段|第三包|第三组|第三季度|第三天|第三步|第三年度|第四批|第四期|第四轮|第四次|第四场|第四阶段|第四标段|第四包|第四组|第四季度|第四天|第四步|第四年度|延长|延期|顺延|推迟|提前|调整|改为|改期|更正|补报|补考|首批|分别|每月|每年|两天|分批|预计|原定");

	/** 不再受理任何补报: what there is none of. */
	private static final Pattern NEGATED = Pattern
		.compile("(?:不再?|不予|概不|恕不|不得|不接受)(?:受理|接受|予以|办理|组织|进行|安排|开展|任何|申请|补){0,3}(?:补报|补考|延长|延期|顺延|推迟|调整|更正)");

	private static final Pattern AFTER_CLOSING = Pattern.compile("报名(?:截止|结束|工作结束)后[^。]{0,24}?(?:资格审查|资格审核|资格复审)");

	/** Of which the first cannot be after the second. */
	private static final List<String[]> ORDER = List.of(order("报名 END", "笔试 ON"), order("报名 END", "面试 ON"),
			order("报名 END", "试讲 ON"), order("笔试 ON", "面试 ON"), order("面试 ON", "体检 ON"), order("笔试 ON", "体检 ON"),
			order("开工 ON", "竣工 ON"), order("开幕 ON", "闭幕 ON"), order("初赛 ON", "决赛 ON"), order("投标 END", "开标 ON"),
			order("招标文件 START", "投标 END"), order("报名 END", "初赛 ON"), order("报名 START", "缴费 START"),
			order("报名 START", "资格审查 START"), order("报名 START", "笔试 ON"), order("报名 START", "报名 END"));

	private static final WordSet SENT = WordSet.of("报送|提交|上报|递交|报至|反馈");

	private static final int REACH = 36;

	/** A paragraph with more tells of no course of events. */
	private static final int MOST_DATES = 60;

	private static final int LEAST_OBJECT = 5;

	/** Without years, days further apart may lie in two of them. */
	private static final int HALF_A_YEAR = 180;

	private final Map<String, List<Day>> days = new LinkedHashMap<>();

	private final Consumer<Hit> hits;

	private int year;

	private boolean closing;

	public EventDays(Consumer<Hit> hits) {
		this.hits = hits;
	}

	private static String[] order(String first, String second) {
		return new String[] { first, second };
	}

	public void read(Piece piece, Figures figures) {
		String text = piece.text();
		if (!piece.mayHold('月') || !piece.mayHold('日') || !EVENTS.in(text)) {
			return;
		}
		this.closing = this.closing || text.contains("报名") && AFTER_CLOSING.matcher(text).find();
		List<StatedDate> dates = figures.dates();
		for (int at = 0; at < Math.min(dates.size(), MOST_DATES); at++) {
			StatedDate date = dates.get(at);
			this.year = (date.year() != null) ? date.year() : this.year;
			int from = Math.max((at > 0) ? dates.get(at - 1).to() : 0,
					Math.max(Sentence.begin(text, date.from()), date.from() - REACH));
			int to = Math.min((at + 1 < dates.size()) ? dates.get(at + 1).from() : text.length(),
					Math.min(Sentence.end(text, date.to()), date.to() + REACH));
			boolean end = at > 0 && TO.matcher(text).region(dates.get(at - 1).to(), date.from()).matches();
			boolean begin = at + 1 < dates.size()
					&& TO.matcher(text).region(date.to(), dates.get(at + 1).from()).matches();
			if (end) {
				period(piece, dates.get(at - 1), date);
			}
			else if (!begin) {
				single(piece, date, text.substring(Math.min(from, date.from()), date.from()),
						text.substring(date.to(), to));
			}
		}
	}

	/** 报名时间为3月9日至3月20日 */
	private void period(Piece piece, StatedDate first, StatedDate last) {
		String text = piece.text();
		String before = text.substring(Math.max(Sentence.begin(text, first.from()), first.from() - REACH),
				first.from());
		Matcher event = PERIOD_OF.matcher(before);
		if (EVENTS.in(before) && event.find()) {
			note(piece, event.group(1), "START", first);
			note(piece, event.group(1), "END", last);
			return;
		}
		Matcher fetched = FETCHED.matcher(text)
			.region(last.to(), Math.min(Sentence.end(text, last.to()), last.to() + REACH));
		if (fetched.find()) {
			note(piece, fetched.group(), "START", first);
		}
	}

	private void single(Piece piece, StatedDate date, String before, String behind) {
		Matcher closes = CLOSING.in(behind, 0, behind.length()) ? CLOSES.matcher(behind) : null;
		boolean closing = closes != null && closes.lookingAt();
		if (closing || (before.indexOf('截') >= 0 || before.contains("结束")) && CLOSED_BY.matcher(before).find()) {
			String event = (closing && closes.group(1) != null) ? closes.group(1) : closed(piece.text(), date.from());
			// what is to be sent in until a day may be told elsewhere to be due before
			// another
			if (SENT.in(before)) {
				note(piece, "报送", "BEFORE", date);
			}
			if (!event.isEmpty()) {
				note(piece, event, "END", date);
			}
			return;
		}
		if (behind.indexOf('前') >= 0 && BEFORE.matcher(behind).lookingAt()) {
			if (SENT.in(behind)) {
				note(piece, "报送", "BEFORE", date);
			}
			return;
		}
		boolean named = EVENTS.in(before);
		Matcher until = (named && before.endsWith("至")) ? UNTIL.matcher(before) : null;
		if (until != null && until.find()) {
			note(piece, until.group(1), "END", date);
			return;
		}
		Matcher opens = named ? SINCE.matcher(before) : null;
		if (opens != null && opens.find() && OPENS.matcher(behind).lookingAt()) {
			note(piece, opens.group(1), "START", date);
			return;
		}
		if (!named || !on(piece, date, before)) {
			Matcher onBehind = EVENTS.in(behind) ? ON_BEHIND.matcher(behind) : null;
			if (onBehind != null && onBehind.lookingAt()) {
				note(piece, onBehind.group(1), "ON", date);
			}
		}
	}

	/** Notes the event right before its day, if there is one. */
	private boolean on(Piece piece, StatedDate date, String before) {
		Matcher on = ON.matcher(before);
		if (on.find()) {
			note(piece, on.group(1), "ON", date);
			return true;
		}
		Matcher result = RESULT.matcher(before);
		if (result.find()) {
			note(piece, result.group(1), result.group(1).startsWith("资格") ? "ON" : "RESULT", date);
			return true;
		}
		return false;
	}

	/** The first event of the clause or else of the sentence: what is said to close. */
	private static String closed(String text, int at) {
		int begin = Sentence.begin(text, at);
		for (int from : new int[] { Sentence.clause(text, begin, at, ",;:"), begin }) {
			Matcher event = ANY.matcher(text).region(from, at);
			if (event.find()) {
				return event.group();
			}
		}
		return "";
	}

	private void note(Piece piece, String event, String role, StatedDate date) {
		List<Day> known = this.days.computeIfAbsent(NAMES.getOrDefault(event, event) + " " + role,
				(any) -> new ArrayList<>());
		// what has more than two days has several rounds
		if (known.size() > 2) {
			return;
		}
		int written = (date.year() != null) ? date.year() : this.year;
		Optional<LocalDate> day = date.in((written > 0) ? written : piece.whole().today().getYear());
		String text = piece.text();
		String sentence = text.substring(Sentence.begin(text, date.from()), Sentence.end(text, date.to()));
		if (day.isPresent() && !isDiffering(sentence)) {
			known.add(new Day(piece, date, day.get(), written > 0, sentence));
		}
	}

	private static boolean isDiffering(String sentence) {
		return DIFFERING.in(sentence) && DIFFERING.in(NEGATED.matcher(sentence).replaceAll(""));
	}

	/** Compares, when all has been read. */
	public void finish() {
		if (this.days.isEmpty()) {
			return;
		}
		this.days.forEach((key, all) -> {
			if (all.size() == 2 && !all.get(0).day().equals(all.get(1).day()) && isSame(key, all.get(0), all.get(1))) {
				report(all.get(1),
						"同一件事前面写的是%s，这里写的是%s。请核对后统一；分批、延期的，请在文中写明。".formatted(all.get(0).words(), all.get(1).words()));
			}
		});
		ORDER.forEach((pair) -> inOrder(pair[0], pair[1]));
		if (this.closing) {
			inOrder("报名 END", "资格审查 ON");
		}
	}

	/** What is sent in is named again; two lists may have two days. */
	private static boolean isSame(String key, Day one, Day other) {
		if (one.sentence().equals(other.sentence())) {
			return false;
		}
		return key.endsWith("BEFORE") ? sharesObject(one.sentence(), other.sentence()) : key.endsWith("END")
				|| key.endsWith("ON") && Math.abs(ChronoUnit.DAYS.between(one.day(), other.day())) > 1;
	}

	private static boolean sharesObject(String first, String second) {
		// 将自评报告报送 and 自评报告的报送
		String one = first.replace("的", "");
		String other = second.replace("的", "");
		for (int at = 0; at + LEAST_OBJECT <= one.length(); at++) {
			String words = one.substring(at, at + LEAST_OBJECT);
			if (words.chars().allMatch((c) -> Sentence.isHan((char) c)) && other.contains(words)) {
				return true;
			}
		}
		return false;
	}

	private void inOrder(String first, String second) {
		List<Day> earlier = this.days.getOrDefault(first, List.of());
		List<Day> later = this.days.getOrDefault(second, List.of());
		if (earlier.size() != 1 || later.size() != 1) {
			return;
		}
		long days = ChronoUnit.DAYS.between(later.get(0).day(), earlier.get(0).day());
		boolean dated = earlier.get(0).dated() && later.get(0).dated();
		if (days > 0 && (dated || days < HALF_A_YEAR)) {
			report(later.get(0), "“%s”的日期（%s）不应当早于“%s”的日期（%s）。请核对这两个日期。".formatted(event(second), later.get(0).words(),
					event(first), earlier.get(0).words()));
		}
	}

	private static String event(String key) {
		return key.substring(0, key.indexOf(' '));
	}

	private void report(Day day, String message) {
		this.hits.accept(day.piece().hit(Severity.CONFIRM, day.date().from(), day.date().to(), message, null));
	}

	/**
	 * A day of an event.
	 *
	 * @param piece where it stands
	 * @param date as written
	 * @param day as a day
	 * @param dated whether its year is known
	 * @param sentence the sentence around
	 */
	private record Day(Piece piece, StatedDate date, LocalDate day, boolean dated, String sentence) {

		String words() {
			return this.piece.text().substring(this.date.from(), this.date.to());
		}

	}

}
