package org.gongkai.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * The database cannot be reached: that is no fault of the request, and whether an act was
 * done may be unknown.
 */
final class DatabaseAway {

	static final HttpStatus STATUS = HttpStatus.SERVICE_UNAVAILABLE;

	static final String DETAIL = "数据库暂时连不上。刚才的操作可能没有办成：请过一会儿刷新页面看一看，没有办成的再办一次。";

	/** Seconds after which one may try again. */
	static final String RETRY_AFTER = "10";

	/**
	 * How SQLSTATE begins: connection exceptions, a server that is shut down or starting,
	 * and an H2 database that was closed.
	 */
	private static final List<String> STATES = List.of("08", "57P", "90098", "90121");

	private static final int DEEPEST = 20;

	private DatabaseAway() {
	}

	/** Whether that is what the failure comes from. */
	static boolean isCauseOf(Throwable failure) {
		Throwable cause = failure;
		for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
			if (cause instanceof SQLException sql && saysSo(sql)) {
				return true;
			}
			cause = cause.getCause();
		}
		return false;
	}

	static HttpHeaders headers() {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
		return headers;
	}

	private static boolean saysSo(SQLException ex) {
		String state = ex.getSQLState();
		return ex instanceof SQLTransientConnectionException
				|| (state != null && STATES.stream().anyMatch(state::startsWith))
				// the pool says so of a connection that broke under way, without a state
				|| state == null && "Connection is closed".equals(ex.getMessage());
	}

}
