package org.gongkai.inspection.consistency.date;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Period;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * 三、2025年工作打算 with 2026年，… below it: the year of a heading against the year of which its
 * section begins to tell, where the section knows nothing of the heading's.
 */
final class HeadingYears {

	/** What was, by the words of a heading. */
	private static final WordSet PAST = WordSet.of("总结|回顾|工作情况|完成情况|主要工作|执行情况|开展情况|成效|总体情况|落实情况|做法|运行");

	/** What is to be. */
	private static final WordSet AHEAD = WordSet
		.of("打算|思路|谋划|展望|下一步|工作计划|工作安排|重点任务|重点工作|预算草案|预期目标|主要目标|计划草案|计划安排|总体要求|发展目标");

	private static final WordSet EARLIER = WordSet.of("上年|回顾|对比|基础|现状|成效|整改|背景|以来");

	private static final WordSet ACCOUNTS = WordSet.of("决算|预算");

	private static final WordSet COMING = WordSet.of("计划|安排|重点|任务|预算|目标|措施|预测|形势|建议|趋势");

	private static final int LONGEST_HEADING = 40;

	private static final String ORDINALS = "(一二三四五六七八九十0123456789第";

	private final Consumer<Hit> hits;

	private final List<Period> title;

	private final List<Heading> open = new ArrayList<>();

	private final List<Heading> dated = new ArrayList<>();

	HeadingYears(InspectedText text, Consumer<Hit> hits) {
		this.hits = hits;
		String title = text.pieces().get(0).text();
		this.title = Period.in(title, 0, title.length());
	}

	void read(Piece piece, List<Period> told) {
		if (piece.block() == null) {
			return;
		}
		String text = piece.text();
		int head = headingEnd(piece);
		if (head > 0) {
			int mark = mark(text);
			this.open.removeIf((one) -> one.mark <= mark);
			List<Period> own = told.stream().filter((one) -> one.to() <= head).toList();
			if (own.size() == 1 && PeriodRole.of(text, own.get(0)) != PeriodRole.COMPARED) {
				Heading heading = new Heading(piece, own.get(0), mark, head);
				this.open.add(heading);
				planned(heading);
				this.dated.add(heading);
			}
		}
		for (Period period : told) {
			if (period.from() >= head) {
				this.open.forEach((heading) -> heading.note(piece, period));
			}
		}
	}

	/** Behind the heading with which a piece begins; 0 where it begins with none. */
	private static int headingEnd(Piece piece) {
		String text = piece.text();
		if (piece.block() instanceof Block.Heading) {
			return text.length();
		}
		if (!(piece.block() instanceof Block.Paragraph) || text.isEmpty() || ORDINALS.indexOf(text.charAt(0)) < 0) {
			return 0;
		}
		int end = 0;
		while (end < text.length() && end <= LONGEST_HEADING && "。:;".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		boolean numbered = end > 2 && ("、.)章".indexOf(text.charAt(1)) >= 0 || "、.)章".indexOf(text.charAt(2)) >= 0);
		return (numbered && end <= LONGEST_HEADING) ? end : 0;
	}

	/** How deep the number of a heading lies. */
	private static int mark(String text) {
		char first = text.isEmpty() ? ' ' : text.charAt(0);
		return (first == '(') ? Sentence.hasDigit(text, 1, 2) ? 1 : 3 : Sentence.isDigit(first) ? 2 : 4;
	}

	/** 一、2025年主要工作 and 三、2025年工作打算 */
	private void planned(Heading heading) {
		String words = heading.words();
		if (!AHEAD.in(words) || PAST.in(words)) {
			return;
		}
		for (Heading before : this.dated) {
			if (before.period.year() == heading.period.year() && before.period.hasMonthsOf(heading.period)
					&& PAST.in(before.words()) && !AHEAD.in(before.words()) && before.mark == heading.mark) {
				heading.report(this.hits, "前面的小标题写的是%s的情况，这里写的是%s的打算，两处是同一年。请核对年份。"
					.formatted(before.period.words(before.piece.text()), heading.period.words(heading.piece.text())));
				return;
			}
		}
	}

	/** 二、2024年度支出决算情况 in the final accounts of 2025. */
	private boolean isOfOtherYear(Heading heading) {
		if (this.title.size() != 1 || this.title.get(0).kind() != Period.Kind.YEAR
				|| heading.period.kind() != Period.Kind.YEAR) {
			return false;
		}
		int apart = heading.period.year() - this.title.get(0).year();
		String words = heading.words();
		return apart == -1 && !EARLIER.in(words) && (!PAST.in(words) || ACCOUNTS.in(words))
				|| apart == 1 && !AHEAD.in(words) && !COMING.in(words);
	}

	/** Compares, when all has been read. */
	void finish() {
		for (Heading heading : this.dated) {
			Period lead = heading.lead;
			Piece below = heading.below;
			if (!heading.known && lead == null && isOfOtherYear(heading)) {
				heading.report(this.hits, "标题写的是%d年，这个小标题写的是%s，下面没有说到这一年。请核对年份。".formatted(this.title.get(0).year(),
						heading.period.words(heading.piece.text())));
			}
			if (lead == null || below == null || heading.known) {
				continue;
			}
			if (lead.year() == 0 || heading.period.year() == 0) {
				if (!lead.isPartOrWhole(heading.period) && heading.period.kind() != Period.Kind.MONTH) {
					heading.report(this.hits, "小标题写的是%s，下面写的是%s。请核对时段。"
						.formatted(heading.period.words(heading.piece.text()), lead.words(below.text())));
				}
				continue;
			}
			if (Math.abs(lead.year() - heading.period.year()) != 1) {
				continue;
			}
			boolean ofTitle = this.title.stream().anyMatch((one) -> one.year() == heading.period.year());
			boolean other = this.title.stream().anyMatch((one) -> one.year() == lead.year());
			String told = lead.words(below.text());
			String named = heading.period.words(heading.piece.text());
			if (ofTitle && !other) {
				if (lead.kind() == Period.Kind.YEAR && !AHEAD.in(heading.words())) {
					this.hits.accept(below.hit(Severity.CONFIRM, lead.from(), lead.to(),
							"小标题写的是%s，这里写的是%s。请核对年份。".formatted(named, told), null));
					continue;
				}
			}
			heading.report(this.hits, "小标题写的是%s，下面写的是%s。请核对年份。".formatted(named, told));
		}
	}

	/** A heading with a year, and what its section tells. */
	private static final class Heading {

		private final Piece piece;

		private final Period period;

		private final int mark;

		private final int end;

		private boolean known;

		private boolean reported;

		private @Nullable Piece below;

		private @Nullable Period lead;

		Heading(Piece piece, Period period, int mark, int end) {
			this.piece = piece;
			this.period = period;
			this.mark = mark;
			this.end = end;
		}

		String words() {
			return this.piece.text().substring(0, this.end);
		}

		/** A period of the section. */
		void note(Piece told, Period one) {
			PeriodRole role = PeriodRole.of(told.text(), one);
			boolean year = one.year() > 0 && one.year() == this.period.year();
			boolean months = one.isPartOrWhole(this.period) && (one.year() == 0 || this.period.year() == 0)
					&& one.kind() != Period.Kind.YEAR;
			if (role != PeriodRole.COMPARED && (year || months)) {
				this.known = true;
			}
			else if (one.year() == 0 && this.period.kind() == Period.Kind.YEAR) {
				return;
			}
			else if (this.lead == null && !this.known && role != PeriodRole.COMPARED) {
				// what is told first but for no sentence begins no section
				this.known = role != PeriodRole.LEAD;
				this.lead = one;
				this.below = told;
			}
		}

		void report(Consumer<Hit> hits, String message) {
			if (!this.reported) {
				this.reported = true;
				hits.accept(this.piece.hit(Severity.CONFIRM, this.period.from(), this.period.to(), message, null));
			}
		}

	}

}
