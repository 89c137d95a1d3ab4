package org.gongkai.inspection.consistency.date;

import java.util.List;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Period;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whether a sentence tells of a period as if the text were of it, which is of another
 * one: 从行业看，上半年… below a title of the first quarter. What is to be, what is held against
 * and what stands beside the own period is none of these.
 */
final class PeriodClaims {

	private static final WordSet PLANNED = WordSet.of("将|要|请|应|须|力争|确保|计划|预计|争取|务必|下一步|拟|预期");

	/** Words that have a character of those. */
	private static final Pattern NO_PLAN = Pattern
		.compile("现将|(?:年度?|投资|总|占|完成)计划|计划(?=总?投资|的)|申请|主要|重要|需要|要素|响应|相应|供应|即将|将军|应急|要求|邀请|必要|应(?=[发报检收到征缴参考办补付返交])");

	/**
	 * What may stand between the beginning of a clause and the period of which it tells.
	 */
	private static final WordSet BEFORE = WordSet.of("今年|本年|全市|全县|全区|全镇|全省|我县|我市|我区|我局");

	private static final String PARTED = ",;:、) ";

	/** How far from its beginning a paragraph is read. */
	private static final int REACH = 600;

	private final Period own;

	PeriodClaims(Period own) {
		this.own = own;
	}

	/**
	 * The first period of a paragraph that is claimed; null without.
	 * @param lead whether it is the paragraph with which the text begins
	 */
	@Nullable Period of(String text, boolean lead) {
		List<Period> told = Period.in(text, 0, Math.min(text.length(), REACH));
		boolean month = this.own.kind() == Period.Kind.MONTH;
		for (Period one : told) {
			if (month != (one.kind() == Period.Kind.MONTH) || !isCounted(this.own) || !isCounted(one)
					|| PeriodRole.of(text, one) == PeriodRole.COMPARED || text.startsWith("以来", one.to())) {
				continue;
			}
			int begin = Sentence.begin(text, one.from());
			int end = Sentence.end(text, one.to());
			if (!isTold(told, begin, one.from()) && isOther(one, text, told, lead) && opens(text, begin, one.from())
					&& !isPlanned(text, begin, end)) {
				return one;
			}
		}
		return null;
	}

	private static boolean isCounted(Period period) {
		return period.kind() != Period.Kind.YEAR && period.kind() != Period.Kind.DAYS;
	}

	/**
	 * What reaches beyond the own period cannot have come; what ended before it may well
	 * be told, but neither first nor instead of it.
	 */
	private boolean isOther(Period one, String text, List<Period> told, boolean lead) {
		if (one.isOfAnotherYear(this.own)) {
			return lead && one.from() == 0 && !isTold(told, 0, text.length());
		}
		if (one.last() > this.own.last()) {
			return true;
		}
		boolean first = one.from() == 0 && text.indexOf('。') > 0;
		if (this.own.kind() == Period.Kind.MONTH) {
			return first && one.last() < this.own.first();
		}
		boolean shorter = one.first() == this.own.first() && one.last() < this.own.last();
		// a quarter may be told first of a half, but not of 1—4月
		boolean natural = one.kind() == Period.Kind.QUARTER && this.own.kind() != Period.Kind.MONTHS;
		return one.endsElsewhere(this.own) && !isTold(told, 0, one.from()) || lead && !isTold(told, 0, text.length())
				&& (shorter && !natural || first && one.last() < this.own.first());
	}

	/** Whether the own period is told in a stretch. */
	private boolean isTold(List<Period> told, int from, int to) {
		return told.stream()
			.anyMatch((one) -> isCounted(one) && one.from() >= from && one.to() <= to && one.hasMonthsOf(this.own)
					&& !one.isOfAnotherYear(this.own));
	}

	/** Whether a clause begins with what stands there. */
	private static boolean opens(String text, int begin, int from) {
		int at = from;
		while (at - 2 >= begin && BEFORE.lengthAt(text, at - 2) == 2) {
			at -= 2;
		}
		return at <= begin || PARTED.indexOf(text.charAt(at - 1)) >= 0;
	}

	/** Whether a sentence tells what is to be, or what was before. */
	static boolean isPlanned(String text, int begin, int end) {
		return PLANNED.in(NO_PLAN.matcher(text.substring(begin, end)).replaceAll(""));
	}

}
