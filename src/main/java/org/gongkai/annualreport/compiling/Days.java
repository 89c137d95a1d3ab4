package org.gongkai.annualreport.compiling;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Days as clerks and spreadsheets write them. */
public final class Days {

	private static final List<DateTimeFormatter> FORMS = Stream
		.of("uuuu-M-d", "uuuu/M/d", "uuuu.M.d", "uuuu年M月d日", "uuuuMMdd")
		.map(Days::form)
		.toList();

	private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);

	private Days() {
	}

	/** The day, unless there is no such day or it is written in another way. */
	public static Optional<LocalDate> read(String written) {
		String day = written.strip();
		for (DateTimeFormatter form : FORMS) {
			try {
				return Optional.of(LocalDate.parse(day, form));
			}
			catch (DateTimeParseException ex) {
				// perhaps another form
			}
		}
		return Optional.empty();
	}

	/** 2023年1月5日. */
	public static String chinese(LocalDate day) {
		return CHINESE.format(day);
	}

	private static DateTimeFormatter form(String pattern) {
		return new DateTimeFormatterBuilder().appendPattern(pattern)
			.toFormatter(Locale.ROOT)
			.withResolverStyle(ResolverStyle.STRICT);
	}

}
