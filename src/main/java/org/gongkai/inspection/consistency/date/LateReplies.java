package org.gongkai.inspection.consistency.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * 定于6月10日举办培训班 and 于6月15日前将报名表报来: by when one has to tell that one comes, after it has
 * begun.
 */
final class LateReplies {

	private static final Pattern HELD = Pattern.compile(
			"(?:(?:会议|培训|活动|比赛|竞赛|举办|举行|召开|考试|笔试|面试|讲座|招聘会|演出|演练|开班|报到|评审|开赛)(?:时间|日期)(?:为|是|:|定于)?|定于|拟于|将于|决定于|计划于|订于)$");

	private static final WordSet EVENT = WordSet
		.of("活动|召开|举办|举行|开班|开赛|培训|会议|比赛|竞赛|演练|笔试|面试|讲座|招聘会|推进会|座谈会|对接会|运动会|考试|演出|论坛|评审");

	/** What has to come in before. */
	private static final WordSet REPLY = WordSet.of("回执|报名|参会|参训|参赛|参加|名单|人员|请假|确认");

	private static final Pattern BEFORE = Pattern
		.compile("(?:\\([^()]{1,6}\\)|[0-9]{1,2}(?:时|:|点)[0-9]{0,2}分?|上午|下午|下班){0,3}(?:之前|以前|前)|(?:截止|止)");

	private static final WordSet OTHER = WordSet.of("总结|材料汇总|会后|训后|赛后|培训后|结束后|第二期|第二批|下一|整改|心得|报道|报销|成绩");

	private static final int REACH = 14;

	private static final int FAR = 40;

	private static final int MOST_DAYS = 60;

	private final Consumer<Hit> hits;

	private final String title;

	private final int year;

	private @Nullable LocalDate begin;

	private String words = "";

	private boolean several;

	LateReplies(InspectedText text, Consumer<Hit> hits) {
		this.hits = hits;
		this.title = text.title();
		this.year = text.today().getYear();
	}

	void read(Piece piece) {
		if (!(piece.block() instanceof Block.Paragraph) || !piece.mayHold('月') || !piece.mayHold('日')
				|| !EVENT.in(this.title)) {
			return;
		}
		String text = piece.text();
		List<StatedDate> dates = StatedDate.in(text);
		for (StatedDate date : dates) {
			int from = Sentence.begin(text, date.from());
			int end = Math.min(Sentence.end(text, date.to()), date.to() + FAR);
			Optional<LocalDate> day = date.in((date.year() != null) ? date.year() : this.year);
			boolean due = BEFORE.matcher(text).region(date.to(), end).lookingAt();
			if (day.isEmpty()) {
				continue;
			}
			if (!due && HELD.matcher(text).region(Math.max(from, date.from() - REACH), date.from()).find()
					&& EVENT.in(text, from, end)) {
				this.several = this.several || this.begin != null && !this.begin.equals(day.get());
				this.words = text.substring(date.from(), date.to());
				this.begin = day.get();
			}
			else if (due && this.begin != null && !this.several && REPLY.in(text, from, end)
					&& !OTHER.in(text, from, end) && day.get().isAfter(this.begin)
					&& day.get().isBefore(this.begin.plusDays(MOST_DAYS))) {
				this.hits.accept(piece.hit(Severity.CONFIRM, date.from(), date.to(),
						"前面写的是%s开始，这里要求报名、报送的时间却在这之后。请核对这两个日期。".formatted(this.words), null));
			}
		}
	}

}
