package org.gongkai.web;

import java.io.IOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Answers when not even the error page could be made, as when the session of the person
 * cannot be read: otherwise the container would say so in English.
 */
final class LastPageValve extends ErrorReportValve {

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		HttpStatus resolved = HttpStatus.resolve(response.getStatus());
		HttpStatus status = (resolved != null) ? resolved : HttpStatus.INTERNAL_SERVER_ERROR;
		if (failure != null && DatabaseAway.isCauseOf(failure)) {
			status = DatabaseAway.STATUS;
			response.setStatus(status.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, DatabaseAway.RETRY_AFTER);
		}
		try {
			BarePage.write(request, response, status, FrameworkProblems.detail(status));
		}
		catch (IOException ex) {
			// whoever asked is gone
		}
	}

}
