package org.gongkai.inspection.consistency.date;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Period;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * The year of the title against what a text tells of the years beside it: a plan of 2026
 * that plans for 2025, final accounts of 2025 with what was spent in 2026, a report of
 * 2025 that counts to the end of 2024.
 */
final class OwnYear {

	private static final WordSet PLANNED = WordSet.of("计划|拟|将|力争|目标|预计|确保");

	private static final WordSet DONE = WordSet.of("完成|已|实际|了|原|上年|去年|落实|执行|超额|实现|未|曾|列入|纳入|下达|印发|未能|以来|增长|增加");

	private static final WordSet SPENT = WordSet.of("决算|完成|实现|支出|收入|共|办结|接待|发放|开展");

	private static final WordSet COMING = WordSet
		.of("将|计划|预算|拟|力争|要|预计|目标|打算|安排|重点|起|前|底|下一步|争取|继续|应|须|截至|月|春节|年初|确保|着力|围绕");

	private static final WordSet HELD = WordSet.of("基础|结转|从|由|原|到|已|形成|此前|审计|为");

	private static final WordSet COMPARING = WordSet.of("比|较|增|减|同期|上年|高于|低于|持平|超");

	private static final WordSet YEAR_END = WordSet.of("年末|年底|年12月31日|年12月底|年年末|年年底");

	private static final WordSet PLAN = WordSet.of("方案|计划|要点|安排|打算|规划");

	/** 将重点抓好 */
	private static final WordSet WILL = WordSet
		.of("将重点|将继续|将着力|将进一步|将围绕|重点抓好|将抓好|要重点|要着力|将全面|将深入|将加强|重点做好|将按照|拟新建|计划新建");

	private static final Pattern TO_BE_DONE = Pattern
		.compile("(?:计划|拟|力争|争取|将|确保|预计|要|全面|重点)[^,。;]{0,8}?(?:完成|实现|落实|执行)");

	private static final int WILL_REACH = 24;

	private final Consumer<Hit> hits;

	private final int own;

	private final int written;

	private final boolean telling;

	private final boolean planning;

	private final boolean ended;

	OwnYear(InspectedText text, int written, Consumer<Hit> hits) {
		this.hits = hits;
		this.written = written;
		String title = text.pieces().get(0).text();
		List<Period> periods = Period.in(title, 0, title.length());
		this.own = (periods.size() == 1) ? periods.get(0).year() : 0;
		boolean year = this.own > 0 && periods.get(0).kind() == Period.Kind.YEAR;
		this.telling = year && (this.own < written || title.contains("总结")) && !TitlePeriods.isAhead(title);
		this.planning = this.own > 0 && PLAN.in(title) && TitlePeriods.isAhead(title);
		this.ended = this.telling && text.pieces()
			.stream()
			.anyMatch((piece) -> piece.mayHold('年') && YEAR_END.in(piece.text()) && tellsEnd(piece.text(), this.own));
	}

	private static boolean tellsEnd(String text, int year) {
		return text.contains(year + "年末") || text.contains(year + "年底") || text.contains(year + "年12月")
				|| text.startsWith("年末") || text.contains("。年末") || text.contains(",年末");
	}

	void read(Piece piece, List<Period> told) {
		if (!(piece.block() instanceof Block.Paragraph) || this.own == 0) {
			return;
		}
		String text = piece.text();
		for (Period period : told) {
			int end = Sentence.end(text, period.to());
			boolean lead = period.kind() == Period.Kind.YEAR && PeriodRole.of(text, period) == PeriodRole.LEAD
					&& !text.substring(period.to(), end).contains(this.own + "年");
			if (lead && (this.planning && period.year() == this.own - 1 && PLANNED.in(text, period.to(), end)
					|| this.telling && period.year() == this.own && this.own < this.written
							&& WILL.in(text, period.to(), Math.min(end, period.to() + WILL_REACH)))
					&& !DONE.in(TO_BE_DONE.matcher(text.substring(period.from(), end)).replaceAll(""))) {
				report(piece, period.from(), period.to(),
						"这里写的是以后的安排，年份却是%d年，标题写的是%d年。请核对年份。".formatted(period.year(), this.own));
				return;
			}
			if (lead && this.telling && period.year() == this.own + 1
					&& (SPENT.in(text, period.to(), end) || text.charAt(period.to() - 1) == '度')
					&& Sentence.hasDigit(text, period.to(), end)
					&& (text.substring(period.to(), end).contains("决算") || !COMING.in(text, period.to(), end))
					&& !PLAN.in(piece.section())) {
				report(piece, period.from(), period.to(),
						"标题是%d年的，这里写的是%d年的情况。请核对年份。".formatted(this.own, period.year()));
				return;
			}
		}
		told.stream()
			.filter((one) -> one.year() == this.own - 1 && one.kind() == Period.Kind.YEAR && isWhole(text, one))
			.findFirst()
			.ifPresent((one) -> report(piece, one.from(), one.to(),
					"标题是%d年的，这里写的是%d年全年。请核对年份。".formatted(this.own, one.year())));
		if (this.telling && !this.ended && piece.mayHold('年')) {
			yearEnd(piece);
		}
	}

	/** 2024年全年 of which nothing is held against the own year. */
	private boolean isWhole(String text, Period year) {
		int begin = Sentence.begin(text, year.from());
		int end = Sentence.end(text, year.to());
		return this.telling && text.startsWith("全年", year.to()) && PeriodRole.of(text, year) != PeriodRole.COMPARED
				&& !COMPARING.in(text, begin, end) && !text.substring(begin, end).contains(this.own + "年");
	}

	/** 截至2024年底，全县共有 in a report of 2025. */
	private void yearEnd(Piece piece) {
		String text = piece.text();
		String before = String.valueOf(this.own - 1);
		for (int at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 4)) {
			int length = YEAR_END.lengthAt(text, at + 4);
			int begin = Sentence.begin(text, at);
			int end = Sentence.end(text, at);
			boolean first = at - begin <= 2 && text.substring(begin, at).matches("|截至|截止|至");
			boolean clause = at > 0 && ",;".indexOf(text.charAt(at - 1)) >= 0;
			if (length > 0 && (first || clause) && !text.substring(begin, end).contains(this.own + "年")
					&& !HELD.in(text, at + 4 + length, end) && Sentence.hasDigit(text, at + 4 + length, end)) {
				report(piece, at, at + 4 + length, "标题是%d年的，这里统计到%s年末。请核对年份。".formatted(this.own, before));
				return;
			}
		}
	}

	private void report(Piece piece, int from, int to, String message) {
		this.hits.accept(piece.hit(Severity.CONFIRM, from, to, message, null));
	}

}
