package org.gongkai.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Moments as the office writes them: {@code ${@officeTime.day(document.changedAt())}}.
 */
@Component
public class OfficeTime {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);

	private static final DateTimeFormatter CONTROL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

	private final Clock clock;

	OfficeTime(Clock clock) {
		this.clock = clock;
	}

	/** The office's wall clock. */
	public ZonedDateTime now() {
		return ZonedDateTime.now(this.clock);
	}

	/** 2026年3月2日; blank for null. */
	public String day(@Nullable Instant moment) {
		return format(moment, DAY);
	}

	/** 2026年3月2日 10:32; blank for null. */
	public String minute(@Nullable Instant moment) {
		return format(moment, MINUTE);
	}

	/** As a {@code datetime-local} control wants it; blank for null. */
	public String control(@Nullable Instant moment) {
		return format(moment, CONTROL);
	}

	private String format(@Nullable Instant moment, DateTimeFormatter format) {
		return (moment != null) ? format.format(moment.atZone(this.clock.getZone())) : "";
	}

}
