package org.gongkai.inspection.consistency.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Mention;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;
import org.gongkai.inspection.consistency.figures.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * From which day to which something is done, told twice: 自查整改 from 3月16日 to 5月15日 in a
 * table and 自查整改阶段于5月25日结束 below it; 3月23日至27日 above and 3月24日至28日培训期间 below.
 */
public final class NamedSpans {

	private static final Pattern SPAN = Pattern.compile(
			"(?<![0-9])(?:((?:19|20)[0-9]{2})年)?(1[0-2]|[1-9])月([1-3]?[0-9])日(?:\\([^()]{1,8}\\)|[0-9]{1,2}(?:时|:)[0-9]{0,2}分?)?(?:起)?(?:至|到|-{1,2}|~)(?:((?:19|20)[0-9]{2})年)?(?:(1[0-2]|[1-9])月)?([1-3]?[0-9])日");

	private static final CharacterSet THROUGH = CharacterSet.of("至到-~");

	private static final Pattern LABEL = Pattern
		.compile("([\\p{IsHan}]{2,6}?(?:时间|日期|期限|期|阶段))(?:为|是|:|自|从|于|定于|内?\\()*$");

	private static final Pattern SUFFIX = Pattern.compile("(?:时间|日期|期限|期间|期|阶段)$");

	private static final Pattern DURING = Pattern.compile("(?:的)?([\\p{IsHan}]{2,4}?)(?:期间|期内)");

	private static final String DAY = "(?:((?:19|20)[0-9]{2})年)?(1[0-2]|[1-9])月([1-3]?[0-9])日";

	/** Behind the name of a phase the day on which it ends or begins. */
	private static final Pattern BOUND = Pattern.compile("(?:阶段|工作|时间|环节)?(?:将|须|应|要)?(?:于|在|至|到|自|从)?" + DAY
			+ "(?:[0-9]{1,2}(?:时|:)[0-9]{0,2}分?)?(?:正式|全部|前|起)?(?:(结束|截止|完成|止|为止|终止)|(开始|启动|展开))");

	/** What has more than one span. */
	private static final WordSet SEVERAL = WordSet
		.of("第一|第二|第三|第四|批|组|轮|各|分别|其中|片区|延长|延期|顺延|推迟|提前|调整|原定|改为|上年|去年|年度|每|补");

	private static final Pattern LASTING = Pattern.compile("为期([0-9]{1,2}|[一二两三四五六七八九十]{1,2})天");

	private static final int WEEK = 7;

	private static final int REACH = 16;

	private static final int MOST = 16;

	private static final int NAME = 12;

	private final Consumer<Hit> hits;

	private final String title;

	private final int year;

	private final List<Span> spans = new ArrayList<>();

	private final List<Piece> days = new ArrayList<>();

	private final List<Span> rows = new ArrayList<>();

	public NamedSpans(InspectedText text, Consumer<Hit> hits) {
		this.hits = hits;
		this.title = text.title();
		this.year = text.today().getYear();
	}

	/** Reads the rows of a table that tell from when to when something is done. */
	public void read(Piece piece, Block.Table table) {
		if (piece.mayHold('月') && piece.mayHold('日') && table.rows().size() <= 2 * MOST) {
			rows(piece, table);
		}
	}

	public void read(Piece piece, Figures figures) {
		if (!piece.mayHold('月') || !piece.mayHold('日') || this.days.size() >= MOST) {
			return;
		}
		String text = piece.text();
		for (StatedDate date : figures.dates()) {
			int end = Math.min(text.length(), date.to() + REACH);
			Matcher span = THROUGH.in(text, date.to(), end)
					? SPAN.matcher(text).region(date.from(), text.length()).useTransparentBounds(true) : null;
			if (this.spans.size() < MOST && span != null && span.lookingAt()) {
				Span told = span(piece, label(text, span), span);
				if (told != null) {
					this.spans.add(told);
				}
			}
		}
		this.days.add(piece);
	}

	/** The rows of a table that name something and from when to when it is done. */
	private void rows(Piece piece, Block.Table table) {
		for (Block.Row row : table.rows()) {
			String name = "";
			Span only = null;
			for (Block.Cell cell : row.cells()) {
				String text = NormalizedText.of(cell.text()).text();
				Matcher span = SPAN.matcher(text);
				if (span.matches()) {
					only = span(piece, "", span);
				}
				else if (name.isEmpty() && text.length() > 1 && text.length() <= NAME
						&& text.chars().allMatch((c) -> Sentence.isHan((char) c))) {
					name = text;
				}
			}
			if (only != null && name.length() > 3 && this.rows.size() < MOST) {
				this.rows.add(new Span(piece, name, only.begin(), only.end(), only.from(), only.to(), only.words()));
			}
		}
	}

	private @Nullable Span span(Piece piece, String label, Matcher span) {
		int year = number(span, 1, this.year);
		int month = number(span, 2, 1);
		try {
			LocalDate begin = LocalDate.of(year, month, number(span, 3, 1));
			LocalDate end = LocalDate.of(number(span, 4, year), number(span, 5, month), number(span, 6, 1));
			return end.isAfter(begin) ? new Span(piece, label, begin, end, span.start(), span.end(), span.group())
					: null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/** The number of a group, or another one where it is not told. */
	static int number(Matcher found, int group, int other) {
		return (found.group(group) != null) ? Integer.parseInt(found.group(group)) : other;
	}

	/** What a span is told of, right before it or behind it; blank without. */
	private static String label(String text, Matcher span) {
		Matcher during = DURING.matcher(text).region(span.end(), Math.min(text.length(), span.end() + NAME));
		if (during.lookingAt()) {
			return during.group(1) + "期间";
		}
		Matcher label = LABEL.matcher(text)
			.region(Math.max(Sentence.begin(text, span.start()), span.start() - REACH), span.start());
		return label.find() ? label.group(1) : "";
	}

	/** 自查整改阶段于5月25日结束 */
	private void bounds(Piece piece) {
		String text = piece.text();
		for (Span row : this.rows) {
			for (int at = text.indexOf(row.label()); at >= 0; at = text.indexOf(row.label(), at + 1)) {
				int behind = at + row.label().length();
				Matcher bound = BOUND.matcher(text).region(behind, Math.min(text.length(), behind + 2 * REACH));
				if (bound.lookingAt()) {
					LocalDate right = (bound.group(4) != null) ? row.end() : row.begin();
					if (number(bound, 2, 1) != right.getMonthValue() || number(bound, 3, 1) != right.getDayOfMonth()) {
						report(piece, at, bound.end(), row, bound.group());
					}
				}
			}
		}
	}

	private static boolean isSeveral(Piece piece, int at) {
		String text = piece.text();
		return SEVERAL.in(text, Sentence.begin(text, at), Sentence.end(text, at));
	}

	/** Compares, when all has been read. */
	public void finish() {
		if (!this.rows.isEmpty()) {
			this.days.forEach(this::bounds);
		}
		if (this.spans.size() == 1 && this.rows.isEmpty()) {
			lasting(this.spans.get(0));
		}
		for (int at = 1; at < this.spans.size(); at++) {
			for (int before = 0; before < at; before++) {
				Span one = this.spans.get(before);
				Span other = this.spans.get(at);
				boolean differing = !one.begin().equals(other.begin()) || !one.end().equals(other.end());
				if (differing && (isMoved(one, other) || isNamedAlike(one, other))
						&& !isSeveral(one.piece(), one.from()) && !isSeveral(other.piece(), other.from())) {
					report(other.piece(), other.from(), other.to(), one, other.words());
					return;
				}
			}
		}
	}

	/** 本次培训为期3天 of what is told to be from one day to the next. */
	private void lasting(Span only) {
		for (Piece piece : only.piece().whole().pieces()) {
			String text = piece.text();
			int at = (piece.mayHold("为期") && piece.block() instanceof Block.Paragraph) ? text.indexOf("为期") : -1;
			Matcher length = (at >= 0) ? LASTING.matcher(text).region(at, Math.min(text.length(), at + NAME)) : null;
			if (length == null || !length.lookingAt() || isSeveral(piece, at) || isSeveral(only.piece(), only.from())) {
				continue;
			}
			int begin = Sentence.begin(text, at);
			boolean same = piece == only.piece() && only.from() >= begin && only.to() <= Sentence.end(text, at);
			boolean own = Mention.shared(Mention.pairs(this.title), Mention.pairs(text.substring(begin, at))) > 0;
			int days = (int) only.days() + 1;
			int told = SpelledNumbers.count(length.group(1));
			if (!same && own && told > 0 && (told > days || told < days && days < WEEK - 1 && !only.hasWeekend())) {
				report(piece, at, length.end(), only, length.group());
			}
		}
	}

	/** Whether both are as long and the whole of one is told by the other's name. */
	private boolean isMoved(Span one, Span other) {
		boolean alike = one.days() == other.days() && one.days() > 0;
		boolean overlap = !one.end().isBefore(other.begin()) && !other.end().isBefore(one.begin());
		return alike && overlap && (isDuring(one, other) || isDuring(other, one));
	}

	private boolean isDuring(Span during, Span other) {
		if (!during.label().endsWith("期间")) {
			return false;
		}
		String word = during.label().substring(Math.max(0, during.label().length() - 4), during.label().length() - 2);
		return this.title.contains(word) || other.label().contains(word);
	}

	private boolean isNamedAlike(Span one, Span other) {
		return one.stem().length() > 1 && one.stem().equals(other.stem()) && !one.isBesides(other)
				&& this.spans.stream().filter((span) -> span.stem().equals(one.stem())).count() == 2;
	}

	private void report(Piece piece, int from, int to, Span other, String words) {
		this.hits.accept(piece.hit(Severity.CONFIRM, from, to,
				"同一件事另一处写的是%s，这里写的是%s。请核对后统一；分批、延期的，请在文中写明。".formatted(other.words(), words), null));
	}

	/**
	 * From one day to another.
	 *
	 * @param piece where it stands
	 * @param label what it is told of; may be blank
	 * @param begin the first day
	 * @param end the last day
	 * @param from first character
	 * @param to behind the last
	 * @param words as written
	 */
	private record Span(Piece piece, String label, LocalDate begin, LocalDate end, int from, int to, String words) {

		long days() {
			return ChronoUnit.DAYS.between(this.begin, this.end);
		}

		/** What is done then: 公示 of 公示时间 and of 公示期. */
		String stem() {
			String stem = SUFFIX.matcher(this.label).replaceFirst("");
			return stem.substring(Math.max(0, stem.length() - 2));
		}

		/** Whether a day is one on which few work. */
		boolean hasWeekend() {
			return this.begin.datesUntil(this.end.plusDays(1)).anyMatch((day) -> day.getDayOfWeek().getValue() > 5);
		}

		/** Whether neither has a day of the other: two times of one name. */
		boolean isBesides(Span other) {
			return this.end.isBefore(other.begin) || other.end.isBefore(this.begin);
		}

	}

}
