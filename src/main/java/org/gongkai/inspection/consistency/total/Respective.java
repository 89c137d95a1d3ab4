package org.gongkai.inspection.consistency.total;

import java.util.List;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;

/** 甲、乙、丙分别为3件、4件: as many numbers as names. */
public final class Respective {

	private static final String WORD = "分别";

	private static final String BREAKS = ",;:。!?\n";

	/** Between two numbers of one row. */
	private static final String JOINING = "、和与及";

	private static final int LONGEST = 120;

	private Respective() {
	}

	public static void check(Figures figures, Contradictions found) {
		String text = figures.text();
		for (int at = figures.first(WORD); at >= 0; at = text.indexOf(WORD, at + WORD.length())) {
			int end = at;
			while (end < text.length() && end - at < LONGEST && ",;。!?\n".indexOf(text.charAt(end)) < 0) {
				end++;
			}
			List<Amount> amounts = figures.in(at, end);
			int begin = at;
			while (begin > 0 && at - begin < LONGEST && BREAKS.indexOf(text.charAt(begin - 1)) < 0) {
				begin--;
			}
			String names = text.substring(begin, at);
			if (amounts.size() > 1 && isRow(text, amounts) && names.indexOf('《') < 0 && names.indexOf('“') < 0) {
				compare(names, amounts, begin, found);
			}
		}
	}

	private static boolean isRow(String text, List<Amount> amounts) {
		for (int at = 1; at < amounts.size(); at++) {
			String between = text.substring(amounts.get(at - 1).to(), amounts.get(at).from());
			if (between.length() != 1 || JOINING.indexOf(between.charAt(0)) < 0
					|| !amounts.get(at).unit().equals(amounts.get(0).unit())) {
				return false;
			}
		}
		return true;
	}

	private static void compare(String names, List<Amount> amounts, int begin, Contradictions found) {
		int least = 1 + count(names, "、");
		int most = least + count(names, "和与及");
		if (least > 1 && (amounts.size() < least || amounts.size() > most)) {
			found.report(begin, amounts.get(amounts.size() - 1).to(), "“分别”前面列了%d项，后面有%d个数，对不上。请核对是漏了一项还是漏了一个数。"
				.formatted((amounts.size() > most) ? most : least, amounts.size()));
		}
	}

	private static int count(String names, String marks) {
		return (int) names.chars().filter((c) -> marks.indexOf(c) >= 0).count();
	}

}
