package org.gongkai.inspection.consistency.date;

import java.time.YearMonth;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.jspecify.annotations.Nullable;

/**
 * 自2025年4月开始，至2025年9月底结束，分三个阶段实施, and behind it 第三阶段（2025年10月至11月）: the months of a phase
 * against those of all.
 */
public final class Phases {

	private static final String MONTH = "(?:((?:19|20)[0-9]{2})年)?([1-9]|1[0-2])月(?:[0-3]?[0-9]日)?(?:份|初|中旬|上旬|下旬|底|末)?";

	/** From which month to which all of it is done. */
	private static final Pattern ALL = Pattern
		.compile("(?:自|从|时间为?:?|为期[^,。;]{1,6},)?(?<![0-9])" + MONTH + "(?:起|开始|启动)?,?(?:到|至|-{1,2})" + MONTH
				+ "(?:止|结束|全部结束|基本结束|完成)?[^。;0-9]{0,10}?(?:分|共分|划分)为?[^,。;0-9]{0,6}?阶段");

	/** 第三阶段为总结提升（2025年10月至11月） */
	private static final Pattern PHASE = Pattern
		.compile("阶段[^。;,0-9]{0,14}[(:,]?(?<![0-9])" + MONTH + "(?:起|开始)?(?:(?:到|至|-{1,2})" + MONTH + ")?");

	private static final int FIRST = 1;

	private final Consumer<Hit> hits;

	private @Nullable YearMonth begin;

	private @Nullable YearMonth end;

	public Phases(Consumer<Hit> hits) {
		this.hits = hits;
	}

	public void read(Piece piece) {
		if (!piece.mayHold("阶段") || !piece.text().contains("阶段")) {
			return;
		}
		String text = piece.text();
		int from = 0;
		Matcher all = ALL.matcher(text);
		if (all.find() && all.group(FIRST) != null) {
			this.begin = month(all, FIRST, 0);
			this.end = month(all, FIRST + 2, this.begin.getYear());
			from = all.end();
		}
		YearMonth first = this.begin;
		YearMonth last = this.end;
		if (first == null || last == null || last.isBefore(first)) {
			return;
		}
		Matcher phase = PHASE.matcher(text).region(from, text.length());
		while (phase.find()) {
			YearMonth begin = month(phase, FIRST, first.getYear());
			YearMonth end = (phase.group(FIRST + 3) != null) ? month(phase, FIRST + 2, begin.getYear()) : begin;
			// without a year it may be any
			boolean told = phase.group(FIRST) != null || first.getYear() == last.getYear();
			if (told && (begin.isBefore(first) || end.isAfter(last))) {
				this.hits.accept(piece.hit(Severity.CONFIRM, phase.start(), phase.end(),
						"前面写的是%d年%d月至%d年%d月，这一阶段在此之外。请核对。".formatted(first.getYear(), first.getMonthValue(),
								last.getYear(), last.getMonthValue()),
						null));
			}
		}
	}

	private static YearMonth month(Matcher found, int group, int year) {
		int told = (found.group(group) != null) ? Integer.parseInt(found.group(group)) : year;
		return YearMonth.of(told, Integer.parseInt(found.group(group + 1)));
	}

}
