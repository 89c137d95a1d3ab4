package org.gongkai.operation.transfer;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.gongkai.operation.transfer.Column.Kind;
import org.jspecify.annotations.Nullable;

/** Reads, writes and spells values so that both databases mean the same. */
final class Values {

	private Values() {
	}

	static @Nullable Object read(ResultSet row, int place, Kind kind) throws SQLException {
		Object value = switch (kind) {
			case TEXT -> row.getString(place);
			case WHOLE_NUMBER -> row.getLong(place);
			case DECIMAL -> row.getBigDecimal(place);
			case FLOATING -> row.getDouble(place);
			case FLAG -> row.getBoolean(place);
			case DAY -> row.getObject(place, LocalDate.class);
			case LOCAL_MOMENT -> row.getObject(place, LocalDateTime.class);
			case MOMENT -> row.getObject(place, OffsetDateTime.class);
			case BYTES -> row.getBytes(place);
		};
		return row.wasNull() ? null : value;
	}

	static void write(PreparedStatement row, int place, Kind kind, @Nullable Object value) throws SQLException {
		if (value == null) {
			row.setNull(place, switch (kind) {
				case TEXT -> Types.VARCHAR;
				case WHOLE_NUMBER -> Types.BIGINT;
				case DECIMAL -> Types.NUMERIC;
				case FLOATING -> Types.DOUBLE;
				case FLAG -> Types.BOOLEAN;
				case DAY -> Types.DATE;
				case LOCAL_MOMENT -> Types.TIMESTAMP;
				case MOMENT -> Types.TIMESTAMP_WITH_TIMEZONE;
				case BYTES -> Types.BINARY;
			});
			return;
		}
		switch (kind) {
			case WHOLE_NUMBER -> row.setLong(place, (Long) value);
			case FLOATING -> row.setDouble(place, (Double) value);
			case FLAG -> row.setBoolean(place, (Boolean) value);
			case BYTES -> row.setBytes(place, (byte[]) value);
			case DECIMAL -> row.setBigDecimal(place, (BigDecimal) value);
			case TEXT -> row.setString(place, (String) value);
			default -> row.setObject(place, value);
		}
	}

	/**
	 * The value as it goes into a row's hash: the same moment in another zone, the same
	 * number with more zeros is the same.
	 */
	static byte[] spelled(@Nullable Object value) {
		if (value instanceof byte[] bytes) {
			return bytes;
		}
		return text(value).getBytes(StandardCharsets.UTF_8);
	}

	private static String text(@Nullable Object value) {
		if (value instanceof BigDecimal number) {
			return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
		}
		if (value instanceof OffsetDateTime moment) {
			return micros(moment.toInstant());
		}
		if (value instanceof LocalDateTime moment) {
			return micros(moment.toInstant(ZoneOffset.UTC));
		}
		return (value != null) ? value.toString() : "";
	}

	private static String micros(Instant moment) {
		return moment.getEpochSecond() + "." + moment.getNano() / 1000;
	}

}
