package org.gongkai.inspection.consistency.told;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;

/** Up to which age something is for: 年龄40周岁以下 and 对年龄超过35周岁的. */
final class AgeSlots {

	private static final Pattern AGE = Pattern
		.compile("(不超过|不得超过|超过)?(?<![0-9至到-])([1-9][0-9])(?:周?岁)(?:\\([^()]{1,6}\\))?(及?以下|及?以上|以内)?(?![至到-])");

	/** Of some of them, or of several ages. */
	private static final WordSet OTHER = WordSet
		.of("放宽|职称|博士|硕士|研究生|退役|具有|其中|分别|每人|每月|每年|男性|女性|原|未成年|特殊|优先|经验|持有|高级|之间");

	private static final int LONGEST = 10;

	private static final String NAME = "年龄上限";

	private AgeSlots() {
	}

	static void read(Piece piece, Consumer<Slot> slots) {
		if (!piece.mayHold('岁')) {
			return;
		}
		String text = piece.text();
		int done = 0;
		for (int at = text.indexOf('岁'); at >= 0; at = text.indexOf('岁', at + 1)) {
			Matcher age = AGE.matcher(text)
				.region(Math.max(done, at - LONGEST), Math.min(text.length(), at + LONGEST))
				.useTransparentBounds(true);
			if (!age.find()) {
				continue;
			}
			done = age.end();
			String before = (age.group(1) != null) ? age.group(1) : "";
			boolean most = before.endsWith("超过") || age.group(3) != null && !age.group(3).endsWith("上");
			int end = age.end();
			while (end < text.length() && ",;:。".indexOf(text.charAt(end)) < 0) {
				end++;
			}
			boolean other = OTHER.in(text, Sentence.clause(text, Sentence.begin(text, age.start()), age.start(), ";:"),
					end);
			if (most && !other) {
				slots.accept(new Slot(piece, age.start(), age.end(), NAME, Slot.Role.ANY,
						Integer.parseInt(age.group(2)), 0, NAME, NAME));
			}
		}
	}

}
