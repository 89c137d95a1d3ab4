package org.gongkai.inspection.consistency.date;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

import org.gongkai.format.Block;
import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.Period;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.YearSpans;

/**
 * The only year of the title against the year of which the text begins to tell: a report
 * of 2025 that begins with 2024年, a notice of a campaign of 2026 that calls it the one of
 * 2025. Any year may stand where it is of something else.
 */
public final class TitleYear {

	/** With which another year is held against the own one, or only cited. */
	private static final WordSet HELD = WordSet
		.of("比|较|上年|去年|同期|以来|基础上|结转|根据|依据|按照|修订|印发|发布|通过|已于|届|第|历年|持平|超|对|审计|整改|问题|期间|〔|《|-");

	/** What is named with its year is the one of that year, right behind these. */
	private static final WordSet CITED = WordSet.of("比|较|根据|依据|总结|上年|去年|与|届");

	/** What is named by its year, and did not come in it. */
	private static final WordSet NAMED = WordSet.of("报告|年报|结转|启动|建成|公布|发布");

	/** With which the year before that of which a text tells is held against it. */
	private static final WordSet RELATIVE = WordSet.of("上年|去年|同比|全年|当年|本年");

	/** Of a section that tells what was before. */
	private static final WordSet BACKGROUND = WordSet.of("基础|现状|回顾|背景");

	/** Of a title whose year is the one in which it was written. */
	private static final WordSet OF_NOW = WordSet.of("总结|预算");

	private static final WordSet ITSELF = WordSet.of("本公报|本报告|本年报");

	/** With which a line of a list of attachments begins. */
	private static final CharacterSet ATTACHED = CharacterSet.of("0123456789");

	/** So many characters of the title's name behind the year call the same. */
	private static final int CALLED = 4;

	private static final WordSet LEADING = WordSet.of("统计|核算|推算|测算|截至|截止|一年来");

	private static final WordSet ANNOUNCING = WordSet.of("现将|现就|现对|现予|特将|现公|现面向|决定|定于|面向社会|拟");

	/** How many pairs of characters make the matter of the title. */
	private static final int SAME = 3;

	private static final int NAME = 16;

	private static final int FIRST_WORDS = 24;

	/** A year written wrong is one of those beside it. */
	private static final int SLIP = 1;

	/** How far a paragraph is read. */
	private static final int LONGEST = 600;

	private static final int MOST_PIECES = 24;

	private final InspectedText text;

	private final Consumer<Hit> hits;

	private final Period own;

	private final String title;

	private final String name;

	private TitleYear(InspectedText text, String title, Period own, Consumer<Hit> hits) {
		this.text = text;
		this.title = title;
		this.own = own;
		this.name = title.substring(own.to());
		this.hits = hits;
	}

	public static void check(InspectedText text, IntSupplier written, Consumer<Hit> hits) {
		Piece head = text.pieces().get(0);
		String title = head.text();
		List<Period> periods = head.mayHold('年') ? Period.in(title, 0, title.length()) : List.of();
		if (periods.isEmpty() && head.mayHold('年')) {
			periods = yearEnd(title);
		}
		if (periods.size() == 1 && periods.get(0).year() > 0) {
			new TitleYear(text, title, periods.get(0), hits).run(written.getAsInt());
		}
	}

	/** The year of 2025年末 or 2025年底. */
	private static List<Period> yearEnd(String title) {
		int at = title.indexOf('年');
		boolean end = YearSpans.isYear(title, at) && at + 1 < title.length() && "末底".indexOf(title.charAt(at + 1)) >= 0;
		return end
				? List.of(new Period(at - 4, at + 2, Integer.parseInt(title, at - 4, at, 10), 1, 12, Period.Kind.YEAR))
				: List.of();
	}

	private void run(int written) {
		boolean telling = (this.own.year() < written || this.own.year() == written && OF_NOW.in(this.title))
				&& this.own.kind() == Period.Kind.YEAR && !TitlePeriods.isAhead(this.title);
		List<Piece> pieces = this.text.pieces();
		boolean lead = true;
		boolean told = false;
		for (Piece piece : pieces.subList(2, Math.min(pieces.size() - 1, MOST_PIECES))) {
			if (!(piece.block() instanceof Block.Paragraph) || isHeading(piece.text())) {
				attached(piece);
				continue;
			}
			if (piece.mayHold('年') && !BACKGROUND.in(piece.section()) && paragraph(piece, telling, lead, told)) {
				return;
			}
			lead = false;
			told = told || piece.mayHold('年') && piece.text().contains(this.own.year() + "年")
					&& !piece.text().endsWith("如下:");
		}
	}

	/** 附件：1.2025年“安全生产月”活动安排表 of a notice of 2026. */
	private void attached(Piece piece) {
		String text = piece.text();
		boolean again = this.name.length() > CALLED && text.endsWith(this.name);
		boolean listed = piece.mayHold('年') && (again || text.startsWith("附件") || ATTACHED.has(text.charAt(0)));
		for (int at = listed ? text.indexOf('年') : -1; at >= 0; at = text.indexOf('年', at + 1)) {
			if (YearSpans.isYear(text, at) && Integer.parseInt(text, at - 4, at, 10) == this.own.year() - SLIP
					&& isCalled(text, at)) {
				this.hits.accept(piece.hit(Severity.CONFIRM, at - 4, at + 1,
						"标题写的是%d年，这里写的是%s年。请核对年份。".formatted(this.own.year(), text.substring(at - 4, at)), null));
			}
		}
	}

	/** What tells nothing by itself; 现就有关事项通知如下 does. */
	private static boolean isHeading(String text) {
		return text.indexOf('。') < 0 && !text.endsWith("如下:");
	}

	/** Whether a year of the paragraph is reported. */
	private boolean paragraph(Piece piece, boolean telling, boolean lead, boolean before) {
		String text = piece.text();
		boolean told = before;
		boolean here = false;
		int end = Math.min(text.length(), LONGEST);
		int first = Sentence.end(text, Math.min(text.length(), 1));
		for (int at = text.indexOf('年'); at >= 0 && at < end; at = text.indexOf('年', at + 1)) {
			if (!YearSpans.isYear(text, at)) {
				continue;
			}
			int year = Integer.parseInt(text, at - 4, at, 10);
			if (year == this.own.year()) {
				told = true;
				here = true;
				continue;
			}
			boolean begins = !here && at < first && !text.substring(at, first).contains(this.own.year() + "年");
			if (Math.abs(year - this.own.year()) == SLIP
					&& (isCalled(text, at) && (!told || at - 4 > Sentence.begin(text, at))
							|| at > 6 && ITSELF.lengthAt(text, at - 7) > 0
							|| mayBe(text, at, year) && (telling && begins && isFirst(text, at)
									&& (told ? isClaimed(text, at, year) : !isAhead(text, at, year))
									|| isOwn(text, at, begins && lead, told)
											&& isNamed(text, at + 1, (begins && lead && at <= 5) ? SAME - 1 : SAME)))) {
				this.hits.accept(piece.hit(Severity.CONFIRM, at - 4, at + 1,
						"标题写的是%d年，这里写的是%d年。请核对年份。".formatted(this.own.year(), year), null));
				return true;
			}
		}
		return false;
	}

	/** 2024年度优秀护士 where the title has 2025年度优秀护士. */
	private boolean isCalled(String text, int at) {
		int from = text.startsWith("度", at + 1) ? at + 2 : at + 1;
		return this.name.length() >= CALLED && text.startsWith(this.name.substring(0, CALLED), from)
				&& !CITED.in(text, Math.max(0, at - 4 - CALLED), at - 4);
	}

	/** Whether a year may stand for the title's; what came later is told by its day. */
	private boolean mayBe(String text, int at, int year) {
		boolean whole = at + 1 >= text.length() || !Sentence.isDigit(text.charAt(at + 1));
		return (whole || year < this.own.year()) && !isEnd(text, at - 4)
				&& !HELD.in(text, Math.max(Sentence.begin(text, at), at - NAME), at - 4);
	}

	/** Whether a year stands where that of the text does. */
	private static boolean isOwn(String text, int at, boolean lead, boolean told) {
		int begin = Sentence.begin(text, at);
		return lead || !told && at - 4 == begin || text.startsWith("纳入", at - 6)
				|| ANNOUNCING.in(text, begin, Sentence.end(text, at));
	}

	/** 2023年至2024年: the end of a span. */
	private static boolean isEnd(String text, int from) {
		return from > 0 && "至到-、".indexOf(text.charAt(from - 1)) >= 0 && !text.startsWith("截", Math.max(0, from - 2));
	}

	/** Whether the paragraph begins with what came in a year, or to its end. */
	private static boolean isFirst(String text, int at) {
		boolean whole = at + 1 >= text.length() || !Sentence.isDigit(text.charAt(at + 1));
		return (whole || text.startsWith("12月底", at + 1) || text.startsWith("12月31日", at + 1))
				&& (at <= 5 || at < FIRST_WORDS && LEADING.in(text, 0, at))
				&& !HELD.in(text, at, Math.min(text.length(), at + 4))
				&& !NAMED.in(text, at, Math.min(text.length(), at + 6));
	}

	/** 2026年，计划新改建: what is to be in the year that comes. */
	private boolean isAhead(String text, int at, int year) {
		return year > this.own.year() && PeriodClaims.isPlanned(text, at, Sentence.end(text, at));
	}

	/** Whether a sentence behind the own year tells of another one as if it were it. */
	private boolean isClaimed(String text, int at, int year) {
		int end = Sentence.end(text, at);
		boolean own = text.contains(this.own.year() + "年");
		boolean held = at > 4 && "与比较同".indexOf(text.charAt(at - 5)) >= 0;
		return !own && !held && year < this.own.year() && !text.substring(at, end).contains("实际")
				&& Sentence.hasDigit(text, at, end) && !PeriodClaims.isPlanned(text, at, end)
				&& (text.startsWith("度", at + 1) || RELATIVE.in(text, at, Math.min(text.length(), LONGEST)));
	}

	/** Whether what the title tells of its year is told of another one. */
	private boolean isNamed(String text, int from, int same) {
		String told = text.substring(from, Math.min(Sentence.end(text, from), from + NAME));
		return shared(this.name.substring(0, Math.min(this.name.length(), NAME)), told) >= same;
	}

	private static int shared(String one, String other) {
		int shared = 0;
		for (int at = 0; at + 1 < other.length(); at++) {
			shared += Sentence.isHan(other.charAt(at)) && Sentence.isHan(other.charAt(at + 1))
					&& Passage.holds(one, other.charAt(at), other.charAt(at + 1)) ? 1 : 0;
		}
		return shared;
	}

}
