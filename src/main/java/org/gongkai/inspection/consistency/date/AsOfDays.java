package org.gongkai.inspection.consistency.date;

import java.time.YearMonth;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/**
 * 项目于2026年3月开工，…。截至2025年5月底，已完成…: what has been done to a day that lies before the
 * beginning that was told.
 */
final class AsOfDays {

	private static final Pattern BEGUN = Pattern.compile(
			"(?<![0-9])((?:19|20)[0-9]{2})年(1[0-2]|[1-9])月(?:[0-9]{1,2}日|[上中下]旬|初|底|末)?(?:[^,。;0-9计拟将]{0,8}?)(?:开工|动工|启动|开始|开展|开通|上线|成立|启用|试点|破土|进场|组建|部署)");

	private static final Pattern UNTIL = Pattern
		.compile("(?:截至|截止|截止到|至|到)((?:19|20)[0-9]{2})年(?:(1[0-2]|[1-9])月|年?(?:底|末))(?:[0-9]{1,2}日|底|末|[上中下]旬)?");

	private static final WordSet DONE = WordSet.of("已|累计|完成|共");

	private static final WordSet BASE = WordSet.of("比|较|此前|以前|原有|基数|改造前|实施前|启动前|前,|现有");

	private static final WordSet PLANNED = WordSet.of("计划|拟|将|预计");

	private static final WordSet STARTS = WordSet.of("工|启动|开始|开展|开通|上线|成立|启用|试点|破土|进场|组建|部署");

	private static final int REACH = 60;

	private static final int LAST_MONTH = 12;

	/** How far a paragraph is read. */
	private static final int LONGEST = 1500;

	private final Consumer<Hit> hits;

	private @Nullable YearMonth begun;

	private String words = "";

	private final int own;

	AsOfDays(InspectedText text, Consumer<Hit> hits) {
		this.hits = hits;
		String title = text.pieces().get(0).text();
		List<Period> periods = Period.in(title, 0, title.length());
		boolean telling = periods.size() == 1 && !TitlePeriods.isAhead(title);
		this.own = telling ? periods.get(0).year() : 0;
	}

	void read(Piece piece) {
		if (!(piece.block() instanceof Block.Paragraph) || !piece.mayHold('年') || !piece.mayHold('月')) {
			return;
		}
		String text = piece.text();
		int reach = Math.min(text.length(), LONGEST);
		if (this.begun == null && STARTS.in(text, 0, reach)) {
			begun(text, reach);
		}
		boolean may = piece.mayHold('截') || piece.mayHold('到') || piece.mayHold('至');
		if (may && (this.begun != null || this.own > 0)) {
			Matcher until = UNTIL.matcher(text).region(0, reach);
			while (until.find()) {
				until(piece, until);
			}
		}
	}

	private void begun(String text, int reach) {
		Matcher begun = BEGUN.matcher(text).region(0, reach);
		if (begun.find() && !PLANNED.in(text, Math.max(0, begun.start() - 4), begun.start())) {
			this.begun = YearMonth.of(Integer.parseInt(begun.group(1)), Integer.parseInt(begun.group(2)));
			this.words = begun.group();
		}
	}

	private void until(Piece piece, Matcher until) {
		String text = piece.text();
		int month = (until.group(2) != null) ? Integer.parseInt(until.group(2)) : LAST_MONTH;
		YearMonth told = YearMonth.of(Integer.parseInt(until.group(1)), month);
		int begin = Sentence.begin(text, until.start());
		int end = Math.min(Sentence.end(text, until.end()), until.end() + REACH);
		boolean counted = (until.group().startsWith("截") || until.start() == begin) && DONE.in(text, until.end(), end)
				&& !BASE.in(text, begin, end);
		boolean before = this.begun != null && told.isBefore(this.begun);
		boolean earlier = told.getYear() < this.own && (month < LAST_MONTH || text.startsWith(",已", until.end()));
		if (counted && (before || earlier)) {
			this.hits.accept(piece.hit(Severity.CONFIRM, until.start(), until.end(), "%s写的是%s，这里统计到的时间却在这之前。请核对年份和日期。"
				.formatted(before ? "另一处" : "标题", before ? this.words : this.own + "年"), null));
		}
	}

}
