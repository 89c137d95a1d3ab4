package org.gongkai.web;

import java.io.IOException;
import java.util.Collections;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Answers requests that the container has refused before any filter sees them (TRACE, an
 * address that cannot be decoded): otherwise they got the container's own English page
 * without any protecting header. Nor does it get to see what would make it fail.
 */
final class MalformedRequestValve extends ValveBase {

	/** As many as the container reads. */
	private static final int MOST_LANGUAGES = 10;

	MalformedRequestValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (!response.isError()) {
			forgetTooManyLanguages(request);
			getNext().invoke(request, response);
			return;
		}
		HttpStatus resolved = HttpStatus.resolve(response.getStatus());
		HttpStatus status = (resolved != null) ? resolved : HttpStatus.BAD_REQUEST;
		String detail = (status == HttpStatus.BAD_REQUEST) ? "地址中有不能使用的字符，请核对地址。" : FrameworkProblems.detail(status);
		response.setSuspended(false);
		BarePage.write(request, response, status, detail);
	}

	/** The container fails, rather than refuses, when somebody asks for too many. */
	private static void forgetTooManyLanguages(Request request) {
		long languages = 0;
		for (String header : Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE))) {
			languages += 1 + header.chars().filter((letter) -> letter == ',').count();
		}
		if (languages > MOST_LANGUAGES) {
			request.getCoyoteRequest().getMimeHeaders().removeHeader(HttpHeaders.ACCEPT_LANGUAGE);
		}
	}

}
