package org.gongkai.inspection.consistency.total;

import java.util.List;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 支出总额862万元。…支出总额中，授予中小企业905万元: a part that is more than the whole of which the text says
 * by its name that it is taken.
 */
public final class PartsOfNamed {

	private static final String[] WORDS = { "中,", "中有", "中:" };

	private static final int LEAST_NAME = 4;

	private static final int LONGEST_NAME = 16;

	private static final int REACH = 300;

	/** How far behind its beginning the part is told. */
	private static final int NEAR = 28;

	private PartsOfNamed() {
	}

	public static void check(Figures figures, Contradictions found) {
		if (figures.all().size() < 2 || figures.first('中') < 0) {
			return;
		}
		String text = figures.text();
		for (String word : WORDS) {
			for (int at = figures.first(word); at >= 0; at = text.indexOf(word, at + 1)) {
				int begin = at;
				while (begin > 0 && at - begin < LONGEST_NAME && Sentence.isHan(text.charAt(begin - 1))) {
					begin--;
				}
				begin += (text.charAt(begin) == '在') ? 1 : 0;
				if (at - begin >= LEAST_NAME && isBeginning(text, begin)) {
					look(figures, begin, at, found);
				}
			}
		}
	}

	private static boolean isBeginning(String text, int at) {
		return at == 0 || "。;!?\n,:在".indexOf(text.charAt(at - 1)) >= 0;
	}

	private static void look(Figures figures, int begin, int at, Contradictions found) {
		String text = figures.text();
		String name = text.substring(begin, at);
		List<Amount> behind = figures.in(at, Math.min(Sentence.end(text, at), at + NEAR));
		List<Amount> before = behind.isEmpty() ? List.of() : figures.in(Math.max(0, begin - REACH), begin);
		for (int one = before.size() - 1; one >= 0; one--) {
			Amount whole = before.get(one);
			if (text.startsWith(name, whole.from() - name.length())
					|| text.startsWith(name, whole.from() - name.length() - 1)) {
				Amount part = behind.get(0);
				if (part.unit().equals(whole.unit()) && !part.isPercentage() && !whole.vague() && !part.vague()
						&& part.number() > whole.number() && part.differs(whole)) {
					found.report(begin, part.to(), "其中的一项（%s）比“%s”（%s）还大。请核对这两个数。".formatted(
							text.substring(part.from(), part.to()), name, text.substring(whole.from(), whole.to())));
				}
				return;
			}
		}
	}

}
