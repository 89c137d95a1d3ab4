package org.gongkai.annualreport.compiling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.support.KeyHolder;

/** What the tables of this package have in common. */
final class Rows {

	private Rows() {
	}

	/** Now, as both databases keep it. */
	static OffsetDateTime now(Clock clock) {
		return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
	}

	static Instant instant(ResultSet row, String name) throws SQLException {
		return row.getObject(name, OffsetDateTime.class).toInstant();
	}

	static @Nullable Long number(ResultSet row, String name) throws SQLException {
		long number = row.getLong(name);
		return row.wasNull() ? null : number;
	}

	static long key(KeyHolder key) {
		return Objects.requireNonNull(key.getKey()).longValue();
	}

}
