package org.gongkai.inspection.consistency.date;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;
import org.gongkai.inspection.consistency.figures.YearSpans;
import org.jspecify.annotations.Nullable;

/**
 * 规划期为2025—2029年 in a text on 规划（2026—2030年）: years from one to another that the title
 * tells, and those of which the text says that they are its own.
 */
final class PlanSpans {

	private static final Pattern SPAN = Pattern
		.compile("(?<![0-9])((?:19|20)[0-9]{2})年?(?:至|到|-{1,2}|~)((?:19|20)[0-9]{2})(学?年)");

	/** Before a span, that it is the text's own. */
	private static final Pattern OWN = Pattern.compile(
			"(?:规划期|规划期限|规划年限|实施期|实施期限|实施时间|实施年限|计划期|行动期|行动期限|行动时间|建设期|建设期限|周期|期限|目标期|工作期限|时间范围|任期|年限)(?:限)?(?:为|是|:|自|从|定为)*$");

	private static final WordSet OTHER = WordSet.of("十三五|十四五|上一轮|上轮|前一|第一轮|比|较|期间|已|上届|上一|原|以来|历年|分别|先后|首轮|第二轮|其中");

	private static final Pattern EDGE = Pattern.compile(
			"((?:19|20)[0-9]{2})年,?(?:既|也|正)?(?:是|为)[^,。;年]{0,10}?(?:[三五两四]年)?[^,。;年]{0,8}?(?:(收官之年|收官年|最后一年|末年|决胜之年)|(开局之年|第一年|起步之年|首年|启动之年|头一年))");

	/** What lies beyond all plans. */
	private static final WordSet AFAR = WordSet.of("展望|远景|远期|长远");

	private static final Pattern FIVE_YEARS = Pattern.compile("“十([四五六七])五”");

	/** The first year of “十四五”. */
	private static final int FIRST = 2021;

	private static final int LENGTH = 5;

	private static final int REACH = 16;

	private final Consumer<Hit> hits;

	private int first;

	private int last;

	private String words = "";

	private String name = "";

	private boolean school;

	private boolean reached;

	private @Nullable Piece goal;

	private int goalAt;

	PlanSpans(InspectedText text, Consumer<Hit> hits) {
		this.hits = hits;
		Piece title = text.pieces().get(0);
		Matcher span = SPAN.matcher(title.text());
		if (title.mayHold('年') && span.find()) {
			this.first = Integer.parseInt(span.group(1));
			this.last = Integer.parseInt(span.group(2));
			this.words = span.group();
			this.school = span.group(3).startsWith("学");
			this.name = Sentence.han(title.text(), span.end(), 2);
		}
		Matcher plan = (this.first == 0) ? FIVE_YEARS.matcher(title.text()) : null;
		if (plan != null && plan.find()) {
			this.first = FIRST + LENGTH * (SpelledNumbers.count(plan.group(1)) - 4);
			this.last = this.first + LENGTH - 1;
			this.words = plan.group();
		}
	}

	void read(Piece piece) {
		if (this.first == 0 || this.last <= this.first || piece.block() == null || !piece.mayHold('年')) {
			return;
		}
		String text = piece.text();
		this.reached = this.reached || text.contains(this.last + "年");
		if (!this.school) {
			goals(piece);
			edges(piece);
		}
		for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
			int year = YearSpans.isYear(text, at) ? at
					: (at > 0 && text.charAt(at - 1) == '学' && YearSpans.isYear(text, at - 1)) ? at - 1 : -1;
			if (year < 0) {
				continue;
			}
			Matcher span = SPAN.matcher(text).region(Math.max(0, year - 11), at + 1).useTransparentBounds(true);
			if (span.find()) {
				compare(piece, span);
			}
		}
	}

	/** Whether a span stands in the title of another paper. */
	private static boolean isTitled(String text, int begin, int at) {
		String before = text.substring(begin, at);
		return before.lastIndexOf('《') > before.lastIndexOf('》');
	}

	/** 到2029年底, … */
	private void goals(Piece piece) {
		String text = piece.text();
		int at = (this.goal == null) ? text.indexOf("到" + (this.last + 1) + "年") : -1;
		if (at >= 0 && !OTHER.in(text, Sentence.begin(text, at), at) && !AFAR.in(text, Sentence.begin(text, at), at)) {
			this.goal = piece;
			this.goalAt = at + 1;
		}
	}

	/** 2025年是三年行动的收官之年 */
	private void edges(Piece piece) {
		Matcher edge = EDGE.matcher(piece.text());
		while (edge.find()) {
			int right = (edge.group(2) != null) ? this.last : this.first;
			int told = Integer.parseInt(edge.group(1));
			if (told != right && told >= this.first && told <= this.last && !edge.group().contains("五”")) {
				this.hits.accept(piece.hit(Severity.CONFIRM, edge.start(), edge.end(),
						"标题写的是%s，这里写的年份与起止年份不符。请核对。".formatted(this.words), null));
			}
		}
	}

	/** Reports a goal beyond the last year, where none is told of that year. */
	void finish() {
		Piece piece = this.goal;
		if (piece != null && !this.reached) {
			this.hits.accept(piece.hit(Severity.CONFIRM, this.goalAt, this.goalAt + 5,
					"标题写的是%s，这里的目标年份在这之后。请核对。".formatted(this.words), null));
		}
	}

	private void compare(Piece piece, Matcher span) {
		String text = piece.text();
		int from = Integer.parseInt(span.group(1));
		int to = Integer.parseInt(span.group(2));
		boolean same = from == this.first && to == this.last;
		boolean alike = to - from == this.last - this.first && from <= this.last && to >= this.first;
		int begin = Sentence.begin(text, span.start());
		boolean own = OWN.matcher(text).region(Math.max(begin, span.start() - REACH), span.start()).find();
		boolean other = OTHER.in(text, begin, Math.min(text.length(), span.end() + 4));
		other = other || FIVE_YEARS.matcher(text).region(begin, span.start()).find();
		boolean lies = from >= this.first && to <= this.last;
		if (!same && !other && this.school == span.group(3).startsWith("学") && !isTitled(text, begin, span.start())
				&& (alike && own || own && !lies || this.school && alike
						&& (span.start() - begin < 2 || text.startsWith(this.name, span.end())))) {
			this.hits.accept(piece.hit(Severity.CONFIRM, span.start(), span.end(),
					"标题写的是%s，这里写的是%s。请核对起止年份。".formatted(this.words, span.group()), null));
		}
	}

}
