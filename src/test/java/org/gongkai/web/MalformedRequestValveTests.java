package org.gongkai.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the container refuses before any of our filters runs. */
class MalformedRequestValveTests {

	@TempDir
	private Path directory;

	private final Tomcat tomcat = new Tomcat();

	@BeforeEach
	void start() throws LifecycleException {
		this.tomcat.setBaseDir(this.directory.toString());
		this.tomcat.setPort(0);
		this.tomcat.addContext("", this.directory.toString());
		this.tomcat.getEngine().getPipeline().addValve(new MalformedRequestValve());
		this.tomcat.getConnector();
		this.tomcat.start();
	}

	@AfterEach
	void stop() throws LifecycleException {
		this.tomcat.stop();
		this.tomcat.destroy();
	}

	@ParameterizedTest
	@CsvSource({ "GET /public/..%2f..%2fetc/passwd,400,地址中有不能使用的字符", "GET /%00,400,地址中有不能使用的字符",
			"TRACE /tasks,405,不支持这种请求方式" })
	void answersWithAChinesePageAndProtectingHeaders(String line, int status, String words) throws IOException {
		String answer = answer(line);

		assertThat(answer).startsWith("HTTP/1.1 " + status)
			.contains("Content-Security-Policy: default-src 'self'", "X-Content-Type-Options: nosniff",
					"X-Frame-Options: DENY", "lang=\"zh-CN\"", words)
			.doesNotContain("Tomcat", "<style");
	}

	@Test
	void answersTheApiWithProblemDetails() throws IOException {
		assertThat(answer("GET /api/v1/documents/1%2f2")).contains("application/problem+json", "\"status\":400",
				"\"type\":\"urn:gongkai:problem:bad-request\"", "\"reasons\":[]");
	}

	@Test
	void letsEveryOtherRequestPass() throws IOException {
		assertThat(answer("GET /nothing")).startsWith("HTTP/1.1 404").doesNotContain("zh-CN");
	}

	private String answer(String line) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.tomcat.getConnector().getLocalPort())) {
			socket.getOutputStream()
				.write((line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
