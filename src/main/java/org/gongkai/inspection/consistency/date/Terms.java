package org.gongkai.inspection.consistency.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;
import org.jspecify.annotations.Nullable;

/**
 * 自2026年7月1日起施行，有效期5年，至2030年6月30日; 2025年3月开工，工期18个月，2027年9月完工: a beginning, an end and
 * how long it is from the one to the other, in whatever order a sentence tells them.
 */
public final class Terms {

	private static final WordSet TERMS = WordSet
		.of("有效期|服务期|合同期|租期|租赁期|任期|聘期|工期|建设期|施工期|实施期|经营期|承包期|保险期|供货期|运营期|协议期|试点期|为期|期限|有效期限|历时|周期");

	private static final Pattern TERM = Pattern
		.compile("(?:期|期限|为期|历时|周期)(?:限)?(?:为|是|共|定为|:|一般为)?([0-9]{1,3}|[一二两三四五六七八九十]{1,3}|半)(年|个月)(?![级度内])");

	private static final Pattern TIME = Pattern
		.compile("(?<![0-9])((?:19|20)[0-9]{2})年(1[0-2]|[1-9])月(?:([1-3]?[0-9])日)?(?![0-9])");

	/** What other time may be told beside. */
	private static final WordSet OTHER = WordSet
		.of("最长|最短|不超过|不少于|以上|以内|累计|提前|延长|延期|顺延|中止|暂停|原|剩余|逾期|分别|每|上年|比|续|首期|第一年|预计|左右");

	private static final WordSet END_BEFORE = WordSet.of("至|到|-|—|~");

	private static final WordSet END_BEHIND = WordSet.of("到期|届满|期满|完工|竣工|完成|失效|结束|终止|止|建成|投用|交付|废止");

	private static final WordSet BUILT = WordSet.of("开工|完工|竣工|建成");

	/** How long one builds. */
	private static final WordSet BUILDING = WordSet.of("工期|建设期|施工期|历时|为期|周期|期限");

	private static final WordSet NEXT = WordSet.of("下次|下一次|再次|下一轮");

	private static final int END_REACH = 10;

	private static final int REACH = 120;

	private static final int YEAR = 12;

	private Terms() {
	}

	public static void check(Figures figures, Contradictions found) {
		String text = figures.text();
		if (figures.first('期') < 0 && figures.first("历时") < 0 || figures.first('月') < 0 || !TERMS.in(text)) {
			return;
		}
		for (int at = text.indexOf('期'); at >= 0; at = text.indexOf('期', at + 1)) {
			Matcher term = TERM.matcher(text).region(at, Math.min(text.length(), at + 12));
			if (term.lookingAt() && TERMS.in(text, Math.max(0, at - 2), Math.min(text.length(), at + 2))) {
				compare(text, term, found);
			}
		}
	}

	private static void compare(String text, Matcher term, Contradictions found) {
		int begin = Math.max(Sentence.begin(text, term.start()), term.start() - REACH);
		int end = Math.min(Sentence.end(text, term.end()), term.end() + REACH);
		List<LocalDate> days = new ArrayList<>();
		boolean dated = true;
		boolean ends = false;
		int first = term.start();
		int last = term.end();
		Matcher time = TIME.matcher(text).region(begin, end);
		while (time.find()) {
			LocalDate day = day(time);
			if (day == null) {
				return;
			}
			dated = dated && time.group(3) != null;
			days.add(day);
			first = Math.min(first, time.start());
			last = Math.max(last, time.end());
			ends = END_BEFORE.in(text, Math.max(begin, time.start() - 2), time.start())
					|| NEXT.in(text, Math.max(begin, time.start() - END_REACH), time.start())
					|| END_BEHIND.in(text, time.end(), Math.min(end, time.end() + END_REACH));
		}
		if (BUILT.in(text, first, last) && !BUILDING.in(text, Math.max(begin, term.start() - 2), term.end())
				|| OTHER.in(text, Math.max(begin, first - 8), last) || days.size() != 2 || !ends
				|| !days.get(0).isBefore(days.get(1))) {
			return;
		}
		double number = term.group(1).equals("半") ? 0.5 : SpelledNumbers.count(term.group(1));
		double told = term.group(2).equals("年") ? number * YEAR : number;
		Period between = Period.between(days.get(0), dated ? days.get(1).plusDays(1) : days.get(1));
		double months = between.toTotalMonths() + between.getDays() / 30.0;
		// of months both may be counted, and of a year the day before its end
		double slack = dated ? Math.max(0.6, told / 40) : 1;
		if (told > 0 && Math.abs(months - told) > slack) {
			found.report(first, last,
					"从%d年%d月到%d年%d月是%d个月，文中写%s%s。请核对起止时间和期限。".formatted(days.get(0).getYear(),
							days.get(0).getMonthValue(), days.get(1).getYear(), days.get(1).getMonthValue(),
							Math.round(months), term.group(1), term.group(2)));
		}
	}

	private static @Nullable LocalDate day(Matcher time) {
		try {
			return LocalDate.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)),
					(time.group(3) != null) ? Integer.parseInt(time.group(3)) : 1);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
