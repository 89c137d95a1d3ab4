package org.gongkai.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Answers requests that the container has refused before any filter sees them (TRACE, an
 * address that cannot be decoded): otherwise they got the container's own English page
 * without any protecting header. Nor does it get to see what would make it fail.
 */
final class MalformedRequestValve extends ValveBase {

	/** As many as the container reads. */
	private static final int MOST_LANGUAGES = 10;

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="zh-CN"><head><meta charset="UTF-8"><title>%1$s</title></head>
			<body><h1>%1$s</h1><p>%2$s</p><p><a href="/">返回首页</a></p></body></html>
			""";

	private static final String PROBLEM = """
			{"type":"%s","title":"%s","status":%d,"detail":"%s","reasons":[]}""";

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
		boolean api = String.valueOf(request.getRequestURI()).startsWith("/api/");
		response.setSuspended(false);
		SafeHeaders.addTo(response.getResponse());
		response.setContentType(api ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		Writer writer = response.getReporter();
		if (writer != null) {
			writer
				.write(api
						? PROBLEM.formatted(Problems.TYPE_PREFIX + FrameworkProblems.kind(status),
								Problems.title(status), status.value(), detail)
						: PAGE.formatted(Problems.title(status), detail));
			response.finishResponse();
		}
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
