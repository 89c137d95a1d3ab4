package org.gongkai.inspection.consistency.date;

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
 * 2025年度收入总计…。与2025年度相比: what is told of a period is held against that very period. The
 * period is the one told last before in the paragraph, or else that of the title.
 */
final class ComparedWithItself {

	/** What of one year may be held against something else of it. */
	private static final WordSet OF_IT = WordSet.of("预算|计划|目标|任务|决算|预期|预计|指标|方案|标准|考核|规划");

	private static final WordSet DONE = WordSet.of("决算|执行|实际|完成|调整|实现|支出数");

	private static final WordSet CHANGED = WordSet.of("增|减|下降|上升|提高|降低|回落|多|少|扩大|缩小|相比|持平|比较|相较|对比|相当|高|低|好");

	/** With which what is held against the title's year is of a later one. */
	private static final WordSet NOW = WordSet.of("今年|明年|本年|预计|目标|计划|到|预算|力争|目前|截至|下一步|一季度|上半年|月");

	/** Before a period, that it is another than the one reported. */
	private static final String OF_ANOTHER = "为是到由从在";

	private static final WordSet OTHER_YEAR = WordSet.of("上年|去年|同期|年同月");

	private static final int REACH = 40;

	private static final int OF_REACH = 16;

	private final Consumer<Hit> hits;

	private final List<Period> title;

	ComparedWithItself(InspectedText text, Consumer<Hit> hits) {
		this.hits = hits;
		String title = text.pieces().get(0).text();
		this.title = Period.in(title, 0, title.length());
	}

	void read(Piece piece, List<Period> told) {
		if (!(piece.block() instanceof Block.Paragraph)) {
			return;
		}
		String text = piece.text();
		Period last = null;
		for (Period period : told) {
			if (PeriodRole.of(text, period) != PeriodRole.COMPARED) {
				last = isReported(text, period) ? period : last;
				continue;
			}
			int end = Math.min(Sentence.end(text, period.to()), period.to() + REACH);
			boolean itself = (period.year() > 0 || isMonth(text, last, period)) && CHANGED.in(text, period.to(), end)
					&& !text.startsWith("同期", period.to())
					&& ((last != null) ? isSame(text, last, period) : isOfTitle(text, period));
			if (itself && !isFollowed(text, told, period)) {
				this.hits.accept(piece.hit(Severity.CONFIRM, period.from(), period.to(),
						"这里写的是%s的情况，又和%s比。请核对是否应为上一年。".formatted(period.words(text), period.words(text)), null));
				return;
			}
		}
	}

	/** Whether a period is one of which the text reports: 为2023年的3倍 is none. */
	private static boolean isReported(String text, Period period) {
		return (period.year() > 0 || period.kind() == Period.Kind.MONTH)
				&& (period.from() == 0 || OF_ANOTHER.indexOf(text.charAt(period.from() - 1)) < 0);
	}

	/** Whether another period follows of which its sentence reports. */
	private static boolean isFollowed(String text, List<Period> told, Period held) {
		int end = Sentence.end(text, held.to());
		return told.stream()
			.anyMatch((one) -> one.from() > held.to() && one.from() < end && one.isOfAnotherYear(held)
					&& isReported(text, one) && PeriodRole.of(text, one) != PeriodRole.COMPARED);
	}

	/** 3月份，…。与3月份相比: a month of no other year. */
	private static boolean isMonth(String text, @Nullable Period last, Period held) {
		return last != null && held.kind() == Period.Kind.MONTH && last.kind() == Period.Kind.MONTH
				&& PeriodRole.of(text, last) == PeriodRole.LEAD && last.year() == 0
				&& !OTHER_YEAR.in(text, last.to(), held.to());
	}

	/** Whether what was told of a period last is held against it. */
	private static boolean isSame(String text, Period last, Period held) {
		if (last.year() != held.year() || !last.hasMonthsOf(held)) {
			return false;
		}
		int end = Math.min(text.length(), held.to() + OF_REACH);
		return !OF_IT.in(text, held.to(), end) || !DONE.in(text, last.to(), held.from());
	}

	/** Whether what is told of no year in a text of one is held against that year. */
	private boolean isOfTitle(String text, Period held) {
		boolean own = this.title.size() == 1 && this.title.get(0).year() == held.year()
				&& this.title.get(0).hasMonthsOf(held);
		return own && !NOW.in(text, Sentence.begin(text, held.from()), held.from())
				&& !OF_IT.in(text, held.to(), Math.min(text.length(), held.to() + OF_REACH));
	}

}
