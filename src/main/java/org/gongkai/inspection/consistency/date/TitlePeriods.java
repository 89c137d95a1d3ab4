package org.gongkai.inspection.consistency.date;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
 * The period of the title against those with which the text announces what it tells:
 * 现将第二季度检查情况通报如下 or a first sentence that begins with 1至5月, a heading, the head of a
 * table. Other periods may stand anywhere else.
 */
public final class TitlePeriods {

	/** Titles of what lies ahead, whose first words tell what came before. */
	private static final WordSet AHEAD = WordSet
		.of("方案|计划|规划|安排|部署|会议|要点|打算|做好|推进|调度|启动|通知|意见|预案|预告|招聘|招考|征集|动员|培训|活动|值班|申报|申请");

	/** With one of which a title ends that tells what was, whatever it was. */
	private static final WordSet TELLING = WordSet.of("情况|通报|分析|简报|简析|简况|报告|总结|公报|结果|快报|综述|动态");

	private static final int TITLE_END = 8;

	private static final WordSet ANNOUNCING = WordSet.of("现将|现就|现对|现予|特将|现公");

	private static final WordSet ANNOUNCED = WordSet.of("如下|公布|公示|通报|报告|公开|公告|汇报|说明");

	private static final WordSet TOLD = WordSet.of("情况|结果|统计|表|通报|排名|名单|分析|明细|指标|数据");

	/** Of a heading that tells of another time. */
	private static final WordSet OTHER = WordSet.of("计划|打算|安排|下一步|目标|任务|重点|预计|预测|展望|建议|措施|上年|去年|同期|对比|比较|回顾|部署");

	/** How far from its beginning a paragraph announces something. */
	private static final int REACH = 600;

	private static final int LONGEST_HEADING = 40;

	private static final int MOST_PIECES = 40;

	/** In how many pieces a text without a period in its title announces one. */
	private static final int FIRST = 3;

	/** So long before its end what came in a period may be told. */
	private static final int WEEK = 7;

	private final InspectedText text;

	private final Consumer<Hit> hits;

	/** Where the own period is told: the title, or the paragraph that announces. */
	private final Piece head;

	private final String title;

	private final Period own;

	private TitlePeriods(InspectedText text, Piece head, String title, Period own, Consumer<Hit> hits) {
		this.text = text;
		this.head = head;
		this.title = title;
		this.own = own;
		this.hits = hits;
	}

	public static void check(InspectedText text, Consumer<Hit> hits) {
		Piece head = text.pieces().get(0);
		String title = head.text();
		List<Period> periods = head.mayHold('年') || head.mayHold('月') || head.mayHold('季')
				? Period.in(title, 0, title.length()) : List.of();
		if (periods.size() == 1) {
			new TitlePeriods(text, head, title, periods.get(0), hits).run(2);
		}
		else if (periods.isEmpty()) {
			announcedOnly(text, hits);
		}
	}

	/** 现将1—3月完成情况通报如下 below a title that tells no time. */
	private static void announcedOnly(InspectedText text, Consumer<Hit> hits) {
		List<Piece> pieces = text.pieces();
		for (int at = 2; at < Math.min(pieces.size() - 1, 2 + FIRST); at++) {
			Piece piece = pieces.get(at);
			if (!(piece.block() instanceof Block.Paragraph) || !piece.mayHold("现")) {
				continue;
			}
			String first = piece.text().substring(0, Math.min(piece.text().length(), REACH));
			List<Period> periods = ANNOUNCING.in(first) && ANNOUNCED.in(first) ? Period.in(first, 0, first.length())
					: List.of();
			if (periods.size() == 1 && periods.get(0).kind() != Period.Kind.DAYS) {
				new TitlePeriods(text, piece, first, periods.get(0), hits).run(at + 1);
				return;
			}
		}
	}

	/** Whether a title is of what lies ahead, whatever came before it. */
	static boolean isAhead(String title) {
		return AHEAD.in(title) && !TELLING.in(title, Math.max(0, title.length() - TITLE_END), title.length());
	}

	private void run(int from) {
		boolean ahead = isAhead(this.text.pieces().get(0).text());
		boolean lead = true;
		PeriodClaims claims = new PeriodClaims(this.own);
		List<Piece> pieces = this.text.pieces();
		for (Piece piece : pieces.subList(from, Math.max(from, Math.min(pieces.size() - 1, MOST_PIECES)))) {
			if (piece.block() instanceof Block.Table table) {
				if (!ahead) {
					columns(piece, table);
				}
				continue;
			}
			if (piece.normalized().digits() == 0 && !piece.mayHold('季') && !piece.mayHold("半年")) {
				lead = lead && isAddress(piece.text());
				continue;
			}
			boolean found = announced(piece);
			if (!found && !ahead) {
				if (isHeading(piece)) {
					heading(piece);
				}
				else {
					Optional.ofNullable(claims.of(piece.text(), lead)).ifPresent((told) -> report(piece, told));
				}
			}
			lead = lead && isAddress(piece.text());
		}
		if (!ahead) {
			signed();
		}
	}

	private static boolean isAddress(String text) {
		return text.endsWith(":") && text.length() <= LONGEST_HEADING;
	}

	private static boolean isHeading(Piece piece) {
		return piece.block() instanceof Block.Heading
				|| piece.block() instanceof Block.Paragraph && piece.text().length() <= LONGEST_HEADING
						&& piece.text().indexOf('。') < 0 && !piece.text().endsWith("如下:");
	}

	/** 现将第二季度检查情况通报如下 */
	private boolean announced(Piece piece) {
		String text = piece.text();
		int reach = Math.min(text.length(), REACH);
		if (!ANNOUNCING.in(text, 0, reach)) {
			return false;
		}
		boolean[] found = new boolean[1];
		ANNOUNCING.each(text.substring(0, reach), (from, to) -> {
			int end = Sentence.end(text, from);
			List<Period> periods = ANNOUNCED.in(text, from, end) ? Period.in(text, from, end) : List.of();
			// a plan of this year may announce what came of the last one
			boolean other = periods.size() != 1 || this.own.kind() == Period.Kind.YEAR && AHEAD.in(this.title);
			if (!found[0] && !other && periods.get(0).contradicts(this.own)) {
				found[0] = true;
				report(piece, periods.get(0));
			}
		});
		return found[0];
	}

	/** 二、二季度检查情况 below a title of the first. */
	private void heading(Piece piece) {
		String text = piece.text();
		List<Period> periods = TOLD.in(text) && !OTHER.in(text) ? Period.in(text, 0, text.length()) : List.of();
		boolean whole = this.own.kind() == Period.Kind.YEAR || this.own.kind() == Period.Kind.MONTH;
		if (periods.size() == 1 && whole && text.endsWith("表") && periods.get(0).kind() == this.own.kind()
				&& periods.get(0).contradicts(this.own)) {
			report(piece, periods.get(0));
		}
		else if (periods.size() == 1 && !whole && periods.get(0).kind() != Period.Kind.MONTH
				&& periods.get(0).kind() != Period.Kind.DAYS
				&& (!periods.get(0).isPartOrWhole(this.own) || periods.get(0).endsElsewhere(this.own))) {
			report(piece, periods.get(0));
		}
	}

	/**
	 * The heads of columns of which none is of the own period, but one of its neighbour:
	 * 4月 beside 1—5月累计 below a title of May.
	 */
	private void columns(Piece piece, Block.Table table) {
		if (table.rows().isEmpty()) {
			return;
		}
		int end = Math.min(piece.text().length(), table.caption().length() + REACH);
		int rows = Math.max(1, table.headerRows());
		int behind = table.cellPlaces()
			.stream()
			.filter((place) -> place.row() < rows)
			.mapToInt(Block.CellPlace::to)
			.max()
			.orElse(0);
		List<Period> told = Period.in(piece.text(), 0, Math.min(end, behind));
		List<Period> alike = told.stream().filter((one) -> one.kind() == this.own.kind()).toList();
		if (alike.isEmpty() || told.stream().anyMatch(this::isOwn)) {
			return;
		}
		Period last = Collections.max(alike, Comparator.comparing(Period::year));
		boolean sure = switch (this.own.kind()) {
			case YEAR -> alike.size() == told.size() && !isTold(last.year());
			case MONTH -> alike.size() == 2 || told.stream()
				.anyMatch((one) -> one.kind() == Period.Kind.MONTHS && one.last() == this.own.last());
			default -> true;
		};
		if (sure && last.contradicts(this.own)) {
			report(piece, last);
		}
	}

	/** Whether a paragraph tells of a year. */
	private boolean isTold(int year) {
		return this.text.pieces()
			.stream()
			.anyMatch((piece) -> piece.block() instanceof Block.Paragraph && piece.mayHold('年')
					&& piece.text().contains(year + "年"));
	}

	private boolean isOwn(Period told) {
		return told.hasMonthsOf(this.own) && !told.isOfAnotherYear(this.own);
	}

	/** A text that tells what came in months that had not begun when it was signed. */
	private void signed() {
		Optional<SignOff> signed = SignOff.of(this.text);
		if (signed.isEmpty() || this.own.year() == 0) {
			return;
		}
		boolean counted = this.own.kind() == Period.Kind.MONTHS || this.own.kind() == Period.Kind.QUARTERS;
		boolean told = counted || this.own.kind() == Period.Kind.MONTH && TELLING.in(this.title);
		boolean quarter = this.own.kind() == Period.Kind.QUARTER && TELLING.in(this.title);
		LocalDate begin = told ? LocalDate.of(this.own.year(), this.own.last(), 1).plusMonths(1).minusDays(WEEK)
				: LocalDate.of(this.own.year(), quarter ? this.own.last() : this.own.first(), 1);
		if (signed.get().day().isBefore(begin) && this.own.kind() != Period.Kind.YEAR) {
			this.hits.accept(this.head.hit(Severity.CONFIRM, this.own.from(), this.own.to(),
					"%s写的时段在成文日期（%s）时还没有过完。请核对时段和成文日期。".formatted(place(), DateLogicRule.chinese(signed.get().day())),
					null));
		}
	}

	private void report(Piece piece, Period told) {
		this.hits.accept(piece.hit(Severity.CONFIRM, told.from(), told.to(),
				"%s写的是%s，这里写的是%s。请核对后统一。".formatted(place(), this.own.words(this.title), told.words(piece.text())),
				null));
	}

	private String place() {
		return (this.head.number() == InspectedText.TITLE) ? "标题" : "开头";
	}

}
