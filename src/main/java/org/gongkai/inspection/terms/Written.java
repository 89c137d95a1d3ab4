package org.gongkai.inspection.terms;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as messages write them. */
final class Written {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);

	private Written() {
	}

	/** 自2018年3月13日起, or nothing for an entry that always held. */
	static String since(TermEntry entry) {
		return (entry.validFrom() != null) ? "自%s起".formatted(DAY.format(entry.validFrom())) : "";
	}

}
