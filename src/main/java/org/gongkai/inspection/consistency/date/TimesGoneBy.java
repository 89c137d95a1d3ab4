package org.gongkai.inspection.consistency.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Period;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SignOff;

/**
 * What a plan or a notice tells to lie ahead, at a time that had gone by: 请于3月10日前报送 in a
 * notice of April, 2025年12月20日前完成验收 or 到2025年底，实现… in a plan of 2026.
 */
public final class TimesGoneBy {

	private static final Pattern TIME = Pattern.compile(
			"(?<![0-9])(?:((?:19|20)[0-9]{2})年)(?:(1[0-2]|[1-9])月(?:([0-9]{1,2})日)?)?(?:上旬|中旬|下旬|年?底|年?末|初|份)?|(?<![0-9至到-])(1[0-2]|[1-9])月([0-9]{1,2})日");

	/** What stands before a time at which something is to be. */
	private static final Pattern SET = Pattern.compile(
			"(?:(?:(?:报名|申报|申请|培训|活动|会议|公示|受理|征求意见|缴费|反馈|考试|笔试|面试|登记|领取|召开|举办|报到|集合|截止)(?:时间|日期|期限|期)|截止)(?:为|是|:|定于|安排在)|(?:报名|申报|缴费|公示|受理|培训|考试|笔试|面试|登记|领取|投票):|定于|请于|请在|即日起至|(?:发布|公布|公告|印发)之日起至|有效期至|有效期限至|有效期为?自?[^,。;]{0,8}日起至|执行至|实施至|有效至|务必于|务必在|须于|须在|应于|应在|将于|拟于|计划于|要于|要在|必须在|必须于|力争在|确保在)$");

	/** Of a time told in the year before, what it is of need not be told. */
	private static final Pattern TIMED = Pattern
		.compile("(?<!统计|数据|缴费|征缴|参保|报名)(?:时间|日期|期限|保险期间|服务期|实施期|保险期|执行期|享受期)(?:为|是|:|定于|安排在)$");

	/** From a time to its end: 至3月20日17时. */
	private static final Pattern THROUGH = Pattern.compile(
			"[^,。;、0-9]{0,8}(?:[0-9]{1,2}(?:时|:)[0-9]{0,2}分?)?(?:起|开始)?(?:至|到|-{1,2})(?:((?:19|20)[0-9]{2})年)?(?:(1[0-2]|[1-9])月)?(?:([0-9]{1,2})日)?");

	private static final Pattern DUE = Pattern.compile(
			"(?:[0-9]{1,2}(?:时|:)[0-9]{0,2}分?|下班|上午|下午|\\([^()]{1,6}\\)){0,3}(?:之前|以前|前),?(?:[^,。;]{0,16}?)(?:完成|报送|报|提交|上报|印发|制定|反馈|送|办理|开展|组织|整改|汇总|建立|进行|到位|落实|建成|办结|实现)");

	/** A time that is told of what is over. */
	private static final WordSet OVER = WordSet
		.of("已|了|曾|原|未|没有|超过|取得|出生|毕业|登记的|注册|此前|每年|次年|下年|上年|去年|当年|往年|发生|存在|仍|建成的|形成的|受理的|收到|追溯|补|延长|调整为|发现");

	private static final WordSet GOAL = WordSet.of("目标|任务");

	private static final WordSet WANTED = WordSet.of("力争|确保|全面|基本|实现|达到|达|建成|完成|为|新增|培育|形成|不低于|以上|消除|做到");

	private static final WordSet PLAN = WordSet.of("方案|计划|要点|规划|行动|意见|措施|安排|通知|公告|通告|公示|办法|简章|启事|预告|须知|名单");

	private static final int REACH = 14;

	/** How far a paragraph is read. */
	private static final int LONGEST = 3000;

	/** Without a year a day further back may be one of the next year. */
	private static final int MOST_DAYS = 100;

	/** Until when a plan of a year may ask for something in the year before. */
	private static final int LATE = 9;

	private final InspectedText text;

	private final Consumer<Hit> hits;

	private final Optional<LocalDate> signed;

	private final int year;

	private TimesGoneBy(InspectedText text, Optional<LocalDate> signed, int year, Consumer<Hit> hits) {
		this.text = text;
		this.signed = signed;
		this.year = year;
		this.hits = hits;
	}

	public static void check(InspectedText text, Consumer<Hit> hits) {
		Piece head = text.pieces().get(0);
		if (!PLAN.in(head.text())) {
			return;
		}
		Optional<LocalDate> signed = SignOff.of(text).map(SignOff::day);
		List<Period> years = head.mayHold('年') ? Period.in(head.text(), 0, head.text().length()) : List.of();
		int year = (years.size() == 1) ? years.get(0).year() : 0;
		if (signed.isPresent() || year > 0) {
			new TimesGoneBy(text, signed, year, hits).run();
		}
	}

	private void run() {
		boolean goal = false;
		for (Piece piece : this.text.pieces()) {
			if (!(piece.block() instanceof Block.Paragraph)) {
				continue;
			}
			boolean heading = piece.text().length() < 2 * REACH && piece.text().indexOf('。') < 0;
			if (piece.normalized().digits() > 0) {
				paragraph(piece, goal || GOAL.in(piece.section())
						|| GOAL.in(piece.text(), 0, Math.min(piece.text().length(), REACH)));
			}
			goal = heading ? GOAL.in(piece.text()) : goal;
		}
	}

	private void paragraph(Piece piece, boolean goal) {
		String text = piece.text();
		int end = Math.min(text.length(), LONGEST);
		int done = 0;
		for (int at = 0; at < end; at++) {
			char c = text.charAt(at);
			if ((c == '年' || c == '月') && at > 0 && Sentence.isDigit(text.charAt(at - 1))) {
				int from = at - 1;
				while (from > done && Sentence.isDigit(text.charAt(from - 1))) {
					from--;
				}
				Matcher time = TIME.matcher(text).region(from, text.length()).useTransparentBounds(true);
				if (from >= done && time.lookingAt()) {
					done = time.end();
					time(piece, goal, time);
				}
			}
		}
	}

	private void time(Piece piece, boolean goal, Matcher time) {
		String text = piece.text();
		if (!isGoneBy(time, text)) {
			return;
		}
		int begin = Sentence.begin(text, time.start());
		int clause = Sentence.clause(text, begin, time.start(), ",;:");
		int end = Math.min(Sentence.end(text, time.end()), time.end() + 3 * REACH);
		if (OVER.in(text, clause, clauseEnd(text, time.end(), end))) {
			return;
		}
		boolean set = SET.matcher(text).region(Math.max(begin, time.start() - REACH), time.start()).find()
				|| this.signed.isEmpty()
						&& TIMED.matcher(text).region(Math.max(begin, time.start() - REACH), time.start()).find();
		boolean back = time.group(1) != null && clause == time.start()
				&& text.substring(begin, clause).contains(Integer.parseInt(time.group(1)) + 1 + "年");
		boolean due = DUE.matcher(text).region(time.end(), end).lookingAt();
		if (set || due || back || goal && time.group(1) != null && isGoal(text, begin, time, end)) {
			report(piece, time);
		}
	}

	private static int clauseEnd(String text, int from, int to) {
		int end = Math.min(from + 2, to);
		while (end < to && ",;:".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return end;
	}

	/** 到2025年底，… */
	private static boolean isGoal(String text, int begin, Matcher time, int end) {
		return time.start() - begin <= 1 && text.startsWith("到", begin)
				&& "底末".indexOf(text.charAt(time.end() - 1)) >= 0 && WANTED.in(text, time.end(), end);
	}

	/** Whether a time and the end of the span it begins lie before the text. */
	private boolean isGoneBy(Matcher time, String text) {
		int year = (time.group(1) != null) ? Integer.parseInt(time.group(1)) : 0;
		String month = (year > 0) ? time.group(2) : time.group(4);
		String day = (year > 0) ? time.group(3) : time.group(5);
		Matcher through = THROUGH.matcher(text).region(time.end(), Math.min(text.length(), time.end() + 2 * REACH));
		boolean spans = through.lookingAt();
		if (spans) {
			year = (through.group(1) != null) ? Integer.parseInt(through.group(1)) : year;
			day = through.group(3);
			month = (through.group(2) != null) ? through.group(2) : (through.group(3) != null) ? month : null;
		}
		int months = (month != null) ? Integer.parseInt(month) : 12;
		if (this.signed.isEmpty()) {
			return year > 0 && year == this.year - 1 && (months <= LATE
					|| spans && through.group(1) != null && Integer.parseInt(through.group(1)) == year
					|| text.charAt(time.end() - 1) == '底' || day != null && months == 12 && time.group(1) != null
							&& DUE.matcher(text).region(time.end(), text.length()).lookingAt());
		}
		LocalDate signed = this.signed.get();
		YearMonth of = YearMonth.of((year > 0) ? year : signed.getYear(), months);
		int last = (day != null) ? Math.min(Math.max(1, Integer.parseInt(day)), of.lengthOfMonth())
				: of.lengthOfMonth();
		LocalDate end = of.atDay(last);
		return end.isBefore(signed)
				&& (year > 0 ? year >= signed.getYear() - 1 : end.isAfter(signed.minusDays(MOST_DAYS)));
	}

	private void report(Piece piece, Matcher time) {
		String when = this.signed.map((day) -> "成文日期（%s）".formatted(DateLogicRule.chinese(day)))
			.orElseGet(() -> "标题写的%d年".formatted(this.year));
		this.hits.accept(piece.hit(Severity.CONFIRM, time.start(), time.end(),
				"文中写的是以后要做的事，这个时间却早于%s。请核对年份和日期。".formatted(when), null));
	}

}
