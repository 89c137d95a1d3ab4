package org.gongkai.inspection.consistency.date;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * 办公时间：周一至周五9:00至17:00, and elsewhere 8:30至17:30办公时间内: hours of one name told twice.
 * Three times are those of several places.
 */
public final class OfficeHours {

	private static final WordSet HOURS = WordSet.of("办公时间|工作时间|服务时间|受理时间|营业时间|开放时间|上班时间|接待时间|咨询时间|办理时间|开馆时间");

	private static final Pattern RANGE = Pattern.compile(
			"(?<![0-9])(?<![0-9]:)([0-2]?[0-9])(?:时|点|:)([0-5][0-9])?分?(?:至|到|-{1,2}|~)(?:上午|下午|晚上|次日)?([0-2]?[0-9])(?:时|点|:)([0-5][0-9])?分?");

	/** Hours of another season or day. */
	private static final WordSet OTHER = WordSet
		.of("夏|冬|春|秋|月|周六|周日|星期六|星期日|周末|节假|假日|双休|延时|错时|午间|调整|原|改为|除夕|高峰|热线|电话|分别|延长");

	private static final WordSet HOLIDAYS = WordSet.of("节假日除外|假日除外|节假日休息|节假日不");

	/** A text with more tells of many places. */
	private static final int MOST = 9;

	private static final int BEFORE = 24;

	private static final int BEHIND = 60;

	private final Consumer<Hit> hits;

	private final List<Told> told = new ArrayList<>();

	public OfficeHours(Consumer<Hit> hits) {
		this.hits = hits;
	}

	public void read(Piece piece) {
		if (piece.mayHold("时间") && piece.normalized().digits() > 1) {
			String text = piece.text();
			HOURS.each(text, (from, to) -> read(piece, text, from, to));
		}
	}

	private void read(Piece piece, String text, int from, int to) {
		if (this.told.size() >= MOST) {
			return;
		}
		int begin = Math.max(Sentence.begin(text, from), from - BEFORE);
		int end = Math.min(Sentence.end(text, to), to + BEHIND);
		Told behind = told(piece, text.substring(from, to), to, end);
		Told before = (behind == null) ? told(piece, text.substring(from, to), begin, from) : behind;
		if (before != null && !OTHER
			.in(HOLIDAYS.in(text, begin, end) ? text.substring(begin, before.to()) : text.substring(begin, end))) {
			this.told.add(before);
		}
	}

	private static @Nullable Told told(Piece piece, String name, int from, int to) {
		Matcher range = RANGE.matcher(piece.text()).region(from, to).useTransparentBounds(true);
		StringBuilder hours = new StringBuilder();
		int first = -1;
		int last = 0;
		while (range.find()) {
			first = (first < 0) ? range.start() : first;
			last = range.end();
			for (int group = 1; group <= 4; group += 2) {
				String minutes = range.group(group + 1);
				hours.append(Integer.parseInt(range.group(group)))
					.append(':')
					.append((minutes != null) ? minutes : "00")
					.append(' ');
			}
		}
		return (first < 0) ? null : new Told(piece, name, hours.toString(), first, last);
	}

	/** Compares, when all has been read. */
	public void finish() {
		for (Told one : this.told) {
			List<Told> same = this.told.stream().filter((other) -> other.name().equals(one.name())).toList();
			if (one == same.get(0) && same.size() == 2 && !one.hours().equals(same.get(1).hours())
					&& one.hours().length() - same.get(1).hours().length() < 3
					&& same.get(1).hours().length() - one.hours().length() < 3) {
				Told again = same.get(1);
				this.hits.accept(again.piece()
					.hit(Severity.CONFIRM, again.from(), again.to(),
							"%s前面写的是%s，这里写的是%s。请核对后统一。".formatted(one.name(), one.words(), again.words()), null));
			}
		}
	}

	/**
	 * Hours as they are told.
	 *
	 * @param piece where they stand
	 * @param name what they are called
	 * @param hours from and to, in the order told
	 * @param from first character
	 * @param to behind the last
	 */
	private record Told(Piece piece, String name, String hours, int from, int to) {

		String words() {
			return this.piece.text().substring(this.from, this.to);
		}

	}

}
