package org.gongkai.inspection.consistency.total;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/** 由张明、李华、王芳组成的3人工作组: as many names as members. */
public final class Members {

	private static final Pattern MADE_UP = Pattern.compile(
			"由((?:[\\p{IsHan}]{2,3}[、和及]){1,14}[\\p{IsHan}]{2,3}?)(?:同志)?[,]?(?:等)?(?:共同)?(?:组成|构成)(?:的)?([0-9]{1,2}|[二两三四五六七八九十]{1,3})(?:人|名)");

	/** With which bodies end, not persons. */
	private static final Pattern BODIES = Pattern.compile("(?:[局委办院校所站厅部处室镇乡村区县市社队组科]|公司|银行|医院)(?=[、和及]|$)");

	private Members() {
	}

	public static void check(Figures figures, Contradictions found) {
		if (figures.first('由') < 0 || figures.first('、') < 0 || figures.first("组成") < 0 && figures.first("构成") < 0) {
			return;
		}
		Matcher made = MADE_UP.matcher(figures.text());
		while (made.find()) {
			int names = made.group(1).split("[、和及]").length;
			int told = SpelledNumbers.count(made.group(2));
			if (names > 1 && told != names && !made.group().contains("等") && !BODIES.matcher(made.group(1)).find()) {
				found.report(made.start(), made.end(), "列出的有%d人，文中写%s人。请核对名单和人数。".formatted(names, made.group(2)));
			}
		}
	}

}
