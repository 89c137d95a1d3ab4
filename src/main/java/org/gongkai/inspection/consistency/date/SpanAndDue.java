package org.gongkai.inspection.consistency.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.StatedDate;

/**
 * 学习时间为3月1日至11月30日，应于2月20日前完成: what has to be done before the time begins in which it is
 * done.
 */
public final class SpanAndDue {

	private static final CharacterSet THROUGH = CharacterSet.of("至到-~");

	private static final WordSet DONE = WordSet.of("完成|学完|结束|办结|缴清|整改到位|完工|竣工|缴纳|办理");

	private static final WordSet OTHER = WordSet.of("报名|申报|报送|提交|登记|确认|名单|准备|动员|部署|制定|方案|摸底|上年|原|前期|预");

	private static final int TO = 8;

	private static final int REACH = 30;

	private static final int HALF_A_YEAR = 180;

	private SpanAndDue() {
	}

	public static void check(Figures figures, List<StatedDate> dates, Contradictions found) {
		String text = figures.text();
		if (dates.size() != 3 || figures.first('前') < 0 || !DONE.in(text)) {
			return;
		}
		StatedDate due = dates.get(2);
		boolean span = dates.get(1).from() - dates.get(0).to() < TO
				&& THROUGH.in(text, dates.get(0).to(), dates.get(1).from());
		int end = Math.min(Sentence.end(text, due.to()), due.to() + REACH);
		int begin = Math.max(dates.get(1).to(), Sentence.begin(text, due.from()));
		if (!span || !text.startsWith("前", due.to()) || !DONE.in(text, due.to(), end) || OTHER.in(text, begin, end)) {
			return;
		}
		Integer year = dates.get(0).year();
		int known = (year != null) ? year : LocalDate.EPOCH.getYear();
		Optional<LocalDate> first = dates.get(0).in(known);
		Optional<LocalDate> last = due.in((due.year() != null) ? due.year() : known);
		if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())
				&& last.get().isAfter(first.get().minusDays(HALF_A_YEAR))) {
			found.report(due.from(), due.to(), "前面写的时间从%s开始，这里要求完成的时间却在这之前。请核对。"
				.formatted(text.substring(dates.get(0).from(), dates.get(0).to())));
		}
	}

}
