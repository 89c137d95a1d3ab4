package org.gongkai.inspection.consistency.told;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/** How long something takes: 工期90日历天, and, in passing, 60日历天的中标工期. */
final class LengthSlots {

	private static final CharacterSet NUMERALS = CharacterSet.of("0123456789一二两三四五六七八九十百半");

	/** Of one kind are those of a row. */
	private static final String[][] UNITS = { { "个工作日", "工作日" }, { "个日历天", "日历天", "个自然日", "自然日", "天", "日" }, { "个月" },
			{ "年" }, { "周", "个星期" }, { "个小时", "小时" }, { "分钟" } };

	private static final WordSet UNIT = WordSet.of("个工作日|工作日|个日历天|日历天|个自然日|自然日|天|日|个月|年|周|个星期|个小时|小时|分钟");

	/** One of which stands in each unit. */
	private static final CharacterSet UNITS_END = CharacterSet.of("日天月年周期时钟");

	/** Behind a year or a day of the month that is no length. */
	private static final String NO_LENGTH = "级度来底末前后初月常程至起-至";

	/** Between a name and its length. */
	private static final String[] BETWEEN = { "期", "为", "满", "共", "约", "达", "是", "不超过", "最长", "累计", "共计", "时间", "期限",
			"的" };

	private static final String[] LASTING = { "为期", "经过", "历时", "历经" };

	/** What a span is called that is told to last so long. */
	static final String LASTED = "为期";

	/** 三年行动 */
	private static final String ACTION = "行动";

	private static final int LONGEST_CALL = 6;

	private static final WordSet NO_NAME = WordSet
		.of("部分|缴费|工龄|规定|要求|标准|人员|单位|企业|情况|时间|期限|共计|合计|累计|总计|不超|不少|至少|最长|最短|连续|持续|提前|延长|缩短|近来|以来|为期|历时|工作|时候|一次|今后|未来|过去|超过|不足|不满|届满|之日|起算|其中|以上|以下|以内|每天|收到|接到|日起");

	/** Names of lengths of two characters that have no name within. */
	private static final String WHOLE_NAMES = "工会任学刑租聘假汛禁休";

	private static final int LONGEST_NUMBER = 4;

	private static final int LONGEST_NAME = 9;

	private static final double HALF = 0.5;

	static final int TENTHS = 10;

	private LengthSlots() {
	}

	static void read(Piece piece, Consumer<Slot> slots) {
		if (!piece.mayHoldAny(UNITS_END)) {
			return;
		}
		String text = piece.text();
		List<int[]> lengths = lengths(text);
		for (int at = 0; at < lengths.size(); at++) {
			int[] length = lengths.get(at);
			int after = (at > 0) ? lengths.get(at - 1)[2] : 0;
			int until = (at + 1 < lengths.size()) ? lengths.get(at + 1)[0] : text.length();
			double value = number(text.substring(length[0], length[1]));
			if (value > 0) {
				String name = name(piece, length[2]);
				if (text.startsWith("超过", length[0] - 2) && !text.startsWith("不", length[0] - 3)) {
					// of more than that nothing is told
					continue;
				}
				if (length[2] - length[1] == 1 && text.charAt(length[1]) == '日' && term(text, length[2]).isEmpty()) {
					// 29日的活动 is a day
					continue;
				}
				String called = name.isEmpty() ? before(text, after, length[0]) : "";
				slots.accept(new Slot(piece, length[0], length[2], kind(text.substring(length[1], length[2])),
						called.isEmpty() ? Slot.Role.ANY : Slot.Role.CALLED, Math.round(value * TENTHS), 0,
						name + called, Slot.around(text, length[0], length[2], after, until)));
			}
		}
	}

	/** Of each length where its number begins, its unit does, and what stands behind. */
	private static List<int[]> lengths(String text) {
		List<int[]> lengths = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			int end = at;
			while (end < text.length() && NUMERALS.has(text.charAt(end))) {
				end++;
			}
			int unit = (end > at && end - at <= LONGEST_NUMBER) ? UNIT.lengthAt(text, end) : 0;
			if (unit > 0 && isLength(text, at, end, end + unit)) {
				lengths.add(new int[] { at, end, end + unit });
			}
			at = Math.max(end, at + 1);
		}
		return lengths;
	}

	private static boolean isLength(String text, int from, int unit, int to) {
		char before = (from > 0) ? text.charAt(from - 1) : ' ';
		boolean year = text.charAt(unit) == '年';
		boolean dated = (year || text.charAt(unit) == '日')
				&& (unit - from > 2 || to < text.length() && NO_LENGTH.indexOf(text.charAt(to)) >= 0);
		boolean age = text.charAt(unit) == '周' && text.startsWith("岁", to);
		boolean range = to < text.length() && "至到-~".indexOf(text.charAt(to)) >= 0;
		return "第.月年每-至~".indexOf(before) < 0 && !dated && !age && !range;
	}

	/** 0 where it is none. */
	private static double number(String written) {
		boolean arabic = written.chars().allMatch((c) -> Sentence.isDigit((char) c));
		return written.equals("半") ? HALF
				: (arabic || !Sentence.hasDigit(written, 0, written.length())) ? SpelledNumbers.number(written) : 0;
	}

	private static String kind(String unit) {
		for (String[] kind : UNITS) {
			for (String one : kind) {
				if (one.equals(unit)) {
					return kind[kind.length - 1];
				}
			}
		}
		return unit;
	}

	/** What a length means that is told in passing; blank without. */
	private static String name(Piece piece, int to) {
		String text = piece.text();
		String term = term(text, to);
		if (!term.isEmpty() || text.startsWith(ACTION, to)) {
			return term.isEmpty() ? ACTION : term;
		}
		boolean of = text.startsWith("的", to) && Sentence.han(text, to + 1, 2).length() == 2
				&& NO_NAME.lengthAt(text, to + 1) == 0;
		String named = of ? text.substring(to + 1, to + 3) : "";
		return piece.whole().title().contains(named) ? named : "";
	}

	/** 停水 of 停水8小时, 轮候 of 轮候满5年: all that stands before it, as far as it is short. */
	private static String before(String text, int after, int from) {
		for (String word : LASTING) {
			int begin = from - word.length();
			if (begin >= 0 && text.startsWith(word, begin)) {
				// 本次演练为期9天 is of a 演练
				boolean named = begin - after >= 2 && Sentence.isHan(text.charAt(begin - 1))
						&& Sentence.isHan(text.charAt(begin - 2));
				return named ? text.substring(begin - 2, begin) : LASTED;
			}
		}
		int end = from;
		int between = between(text, after, end);
		while (between > 0) {
			end -= between;
			between = between(text, after, end);
		}
		int begin = end;
		while (begin > after && end - begin < LONGEST_CALL && Sentence.isHan(text.charAt(begin - 1))) {
			begin--;
		}
		return (end - begin >= 2 && NO_NAME.lengthAt(text, end - 2) == 0) ? text.substring(begin, end) : "";
	}

	private static int between(String text, int after, int end) {
		for (String word : BETWEEN) {
			if (end - word.length() >= after && text.startsWith(word, end - word.length())) {
				return word.length();
			}
		}
		return 0;
	}

	/** 公示 of 7个工作日的公示期: what a length right before it is told of; blank without. */
	private static String term(String text, int behind) {
		int from = behind + (text.startsWith("的", behind) ? 1 : 0);
		String words = Sentence.han(text, from, LONGEST_NAME);
		for (int at = 1; at < words.length(); at++) {
			boolean term = words.startsWith("期限", at) || words.startsWith("时限", at) || words.startsWith("时间", at)
					|| words.startsWith("时长", at);
			if (term) {
				return (at > 1) ? words.substring(at - 2, at) : "";
			}
			if (words.charAt(at) == '期') {
				boolean whole = WHOLE_NAMES.indexOf(words.charAt(at - 1)) >= 0;
				return whole ? words.substring(at - 1, at + 1) : (at > 1) ? words.substring(at - 2, at) : "";
			}
		}
		return "";
	}

}
