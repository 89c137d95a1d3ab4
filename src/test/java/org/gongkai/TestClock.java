package org.gongkai;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** A clock that stands still until a test moves it; begins on a Wednesday morning. */
@Component
@Primary
public class TestClock extends Clock {

	/** Where the clock stands at first: 2026年6月10日 10:00, a working day. */
	public static final Instant START = LocalDate.of(2026, 6, 10)
		.atTime(LocalTime.of(10, 0))
		.atZone(Application.OFFICE_ZONE)
		.toInstant();

	private volatile Instant now = START;

	@Override
	public ZoneId getZone() {
		return Application.OFFICE_ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(this.now, zone);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	public void set(Instant instant) {
		this.now = instant;
	}

	public void advance(Duration duration) {
		this.now = this.now.plus(duration);
	}

}
