package org.gongkai.inspection.consistency.date;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Period;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SignOff;

/**
 * 组织开展了2026年第二季度政府网站抽查 below 关于2026年第一季度全县政府网站抽查情况的通报: what the title names with its
 * period is called by another one.
 */
final class NamedPeriods {

	/** Of what came before, or is only told to be held against. */
	private static final WordSet EARLIER = WordSet
		.of("上年|去年|此前|曾|同期|以来|上季度|上一|历年|已于|根据|依据|按照|总结|回顾|对照|延续|沿用|结转|原|上期|实际|当年|比上|较上|连续|审计|整改");

	/** Between the period and the name. */
	private static final WordSet PLACES = WordSet.of("全县|全市|全区|全镇|全省|我县|我市|我区|我局|我镇|度|的|本级|县级|市级|区级");

	private static final int NAME = 20;

	private static final int CALLED = 4;

	private static final int LONGEST_HEADING = 40;

	private final Consumer<Hit> hits;

	private final String title;

	private final List<Period> periods;

	private final Optional<LocalDate> signed;

	private final Set<Integer> before = new HashSet<>();

	NamedPeriods(InspectedText text, Consumer<Hit> hits) {
		this.hits = hits;
		this.title = text.pieces().get(0).text();
		this.periods = Period.in(this.title, 0, this.title.length());
		this.signed = SignOff.of(text).map(SignOff::day);
	}

	void read(Piece piece, List<Period> told) {
		if (this.periods.size() != 1 || told.isEmpty()) {
			return;
		}
		Period own = this.periods.get(0);
		String text = piece.text();
		boolean heading = text.length() <= LONGEST_HEADING && text.indexOf('。') < 0;
		for (Period period : told) {
			if (period.kind() != own.kind() || !isOther(own, period) || !isCalled(text, period.to())) {
				continue;
			}
			int begin = Sentence.begin(text, period.from());
			PeriodRole role = PeriodRole.of(text, period);
			boolean later = period.year() == own.year() && period.first() > own.last() && isAhead(period);
			boolean other = role == PeriodRole.COMPARED || role == PeriodRole.CITED
					|| !later && EARLIER.in(text, begin, Sentence.end(text, period.to()));
			boolean came = role == PeriodRole.LEAD && period.year() < own.year() && this.before.contains(own.year());
			if (!other && isOnly(told, own, period) && (heading || later || isNew(period) && !came)) {
				this.hits.accept(piece.hit(Severity.CONFIRM, period.from(), period.to(),
						"标题写的是%s，这里写的是%s。请核对后统一。".formatted(own.words(this.title), period.words(text)), null));
				return;
			}
		}
		told.forEach((one) -> this.before.add(one.year()));
	}

	/**
	 * Whether nothing of its year was told before: what came earlier is told at length.
	 */
	private boolean isNew(Period period) {
		return period.year() == 0 || !this.before.contains(period.year());
	}

	private static boolean isOther(Period own, Period told) {
		return told.isOfAnotherYear(own) && Math.abs(told.year() - own.year()) == 1
				|| !told.hasMonthsOf(own) && (told.year() == own.year() || told.year() == 0 || own.year() == 0);
	}

	/** Whether a period had not come to its end when the text was signed. */
	private boolean isAhead(Period period) {
		return this.signed.isPresent() && period.year() > 0
				&& !LocalDate.of(period.year(), period.last(), 1).plusMonths(1).isBefore(this.signed.get());
	}

	private static boolean isOnly(List<Period> told, Period own, Period other) {
		return told.stream().noneMatch((one) -> one != other && one.hasMonthsOf(own) && !one.isOfAnotherYear(own));
	}

	/** Whether what follows a period begins like what follows the title's. */
	private boolean isCalled(String text, int to) {
		String name = plain(this.title.substring(this.periods.get(0).to()));
		int from = text.startsWith("年度", to - 2) ? to - 2 : to;
		String told = plain(text.substring(from, Math.min(text.length(), to + NAME)));
		return told.length() >= CALLED && name.contains(told.substring(0, CALLED));
	}

	private static String plain(String words) {
		int at = 0;
		for (int length = PLACES.lengthAt(words, at); length > 0; length = PLACES.lengthAt(words, at)) {
			at += length;
		}
		return words.substring(at);
	}

}
