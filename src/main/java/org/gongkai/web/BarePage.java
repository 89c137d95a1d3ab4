package org.gongkai.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** An answer that needs nothing: no filter, no session, no database. */
final class BarePage {

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%1$s</title></head>
			<body><h1>%1$s</h1><p>%2$s</p><p><a href="/">返回首页</a></p></body></html>
			""";

	private static final String PROBLEM = """
			{"type":"%s","title":"%s","status":%d,"detail":"%s","reasons":[]}""";

	private BarePage() {
	}

	static void write(Request request, Response response, HttpStatus status, String detail) throws IOException {
		boolean api = String.valueOf(request.getRequestURI()).startsWith("/api/");
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

}
