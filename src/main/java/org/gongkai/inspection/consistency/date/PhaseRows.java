package org.gongkai.inspection.consistency.date;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/**
 * （一）自查自纠（2026年4月10日至25日）, （二）重点检查（2025年4月26日至5月20日）: phases that come one after another,
 * of which none begins before the one above it.
 */
public final class PhaseRows {

	private static final String MONTH = "(1[0-2]|[1-9])月";

	/** The name of a point and when it is done. */
	private static final Pattern PHASE = Pattern.compile(
			"(?:\\([一二三四五六七八九]\\)|[一二三四五六七八九][、是]|第[一二三四五六七八九](?:阶段|步|批)|[1-9][.、)]|\\([1-9]\\))[^。;0-9()]{0,24}?[(:,]"
					+ "(?:时间:|拟于|于|自|从)?(?:((?:19|20)[0-9]{2})年)?" + MONTH + "(?:([0-9]{1,2})日)?(?:上旬|中旬|下旬|初|底|末|份|起)?"
					+ "(?:(?:至|到|-{1,2})(?:((?:19|20)[0-9]{2})年)?(?:" + MONTH + ")?(?:([0-9]{1,2})日)?)?");

	private static final WordSet PHASES = WordSet
		.of("阶段|步骤|安排|部署|动员|实施|总结|自查|整改|检查|验收|巩固|提升|摸底|排查|整治|推进|进度|评估|评审|审核|申报|推荐|公示");

	/** With which the number of a point begins. */
	private static final CharacterSet FIRST = CharacterSet.of("(第一二三四五六七八九123456789");

	/** What may begin at any time. */
	private static final WordSet ALWAYS = WordSet.of("长期|常态|全年|贯穿|持续|每月|每年|同步|另行|上年|去年|回顾|获|荣获|发布|成立|印发");

	private static final int REACH = 80;

	/** Further back than that lies the year before. */
	private static final int MOST_MONTHS = 6;

	private final Consumer<Hit> hits;

	private final List<Phase> phases = new ArrayList<>();

	private boolean named;

	public PhaseRows(Consumer<Hit> hits) {
		this.hits = hits;
	}

	public void read(Piece piece) {
		if (!(piece.block() instanceof Block.Paragraph) || piece.normalized().digits() == 0 || !piece.mayHold('月')) {
			return;
		}
		String text = piece.text();
		int named = text.indexOf('月');
		if (named < 2 || named > REACH || !FIRST.has(text.charAt(0))) {
			return;
		}
		Matcher phase = PHASE.matcher(text).region(0, Math.min(text.length(), REACH));
		if (!phase.lookingAt()) {
			return;
		}
		int ordinal = ordinal(text);
		Phase last = this.phases.isEmpty() ? null : this.phases.get(this.phases.size() - 1);
		if (last == null || ordinal != last.ordinal() + 1 || !last.mark().equals(mark(text))) {
			compare();
			this.phases.clear();
			this.named = false;
			last = null;
		}
		if (ordinal == 1 || last != null) {
			int year = NamedSpans.number(phase, 1, (last != null) ? last.lastYear() : 0);
			int lastYear = NamedSpans.number(phase, 4, year);
			int month = NamedSpans.number(phase, 2, 1);
			int day = NamedSpans.number(phase, 3, 0);
			this.named = this.named || PHASES.in(text, 0, phase.end());
			boolean always = ALWAYS.in(text, 0, phase.end());
			this.phases.add(new Phase(piece, phase.start((phase.group(1) != null) ? 1 : 2), phase.end(), ordinal,
					mark(text), year, lastYear, month, day, phase.group(1) != null, always));
		}
	}

	private static String mark(String text) {
		return text.charAt(0) == '(' ? "(" : text.charAt(0) == '第' ? "第" : text.substring(1, 2);
	}

	private static int ordinal(String text) {
		char c = Sentence.isDigit(text.charAt(0)) || Sentence.isHan(text.charAt(0)) && text.charAt(0) != '第'
				? text.charAt(0) : text.charAt(1);
		return Sentence.isDigit(c) ? c - '0' : SpelledNumbers.value(String.valueOf(c));
	}

	/** Compares those that were read, when all are. */
	public void finish() {
		compare();
	}

	private void compare() {
		for (int at = 1; at < this.phases.size() && this.named; at++) {
			Phase before = this.phases.get(at - 1);
			Phase phase = this.phases.get(at);
			if (!before.always() && !phase.always() && phase.isBefore(before)) {
				boolean first = at == 1 && this.phases.size() > 2 && this.phases.get(2).year() == phase.year()
						|| at > 1 && before.year() != phase.year() && this.phases.get(at - 2).year() == phase.year();
				Phase wrong = (first && before.year() != phase.year()) ? before : phase;
				Phase other = (wrong == before) ? phase : before;
				this.hits.accept(wrong.piece()
					.hit(Severity.CONFIRM, wrong.from(), wrong.to(), "后一阶段的时间早于前一阶段：相邻的一个阶段写的是“%s”。请核对年份和日期。"
						.formatted(other.piece().text().substring(other.from(), other.to())), null));
				return;
			}
		}
	}

	/**
	 * A phase.
	 *
	 * @param piece where it stands
	 * @param from first character of its time
	 * @param to behind the last
	 * @param ordinal the how manieth it is
	 * @param mark how it is numbered
	 * @param year the year in which it begins; 0 for none told
	 * @param lastYear the year in which it ends
	 * @param month the month in which it begins
	 * @param day the day; 0 for none
	 * @param dated whether its year is told
	 * @param always whether it may begin at any time
	 */
	private record Phase(Piece piece, int from, int to, int ordinal, String mark, int year, int lastYear, int month,
			int day, boolean dated, boolean always) {

		boolean isBefore(Phase other) {
			if (this.year != other.year) {
				return this.dated && other.year > 0
						&& YearMonth.of(this.year, this.month).isBefore(YearMonth.of(other.year, other.month));
			}
			int months = other.month - this.month;
			boolean sameMonth = months == 0 && this.day > 0 && other.day > 0 && this.day < other.day;
			return sameMonth || months > 0 && (this.dated || months <= MOST_MONTHS);
		}

	}

}
