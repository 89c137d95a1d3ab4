package org.gongkai.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.multipart.MultipartException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** A form that cannot be read is refused; it is no failure of the system. */
class UnreadableFormsTests {

	private final UnreadableForms filter = new UnreadableForms();

	private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/documents/new");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void refusesFieldsThatAreNoText() throws ServletException, IOException {
		this.filter.doFilter(this.request, this.response, failing(new InvalidParameterException("no UTF-8", 400)));

		assertThat(this.response.getStatus()).isEqualTo(400);
	}

	@Test
	void refusesAFieldThatIsTooLong() throws ServletException, IOException {
		IllegalStateException tooLong = new IllegalStateException("in the words of the container");
		tooLong.setStackTrace(List
			.of(new StackTraceElement("org.apache.catalina.connector.Request", "parseParts", "Request.java", 2718))
			.toArray(StackTraceElement[]::new));

		this.filter.doFilter(this.request, this.response, failing(tooLong));

		assertThat(this.response.getStatus()).isEqualTo(413);
	}

	@Test
	void readsNoFormAgainForTheErrorPage() {
		this.request.setContentType("multipart/form-data; boundary=b");
		ContainerConfiguration.OnceReadMultipart multipart = new ContainerConfiguration.OnceReadMultipart();

		assertThat(multipart.isMultipart(this.request)).isTrue();
		this.request.setDispatcherType(DispatcherType.ERROR);
		assertThat(multipart.isMultipart(this.request)).isFalse();
	}

	@Test
	void hidesNoFailureOfOurs() {
		assertThatIllegalStateException().isThrownBy(() -> this.filter.doFilter(this.request, this.response,
				failing(new IllegalStateException("our mistake"))));
	}

	@Test
	void refusesPartsThatBreakOff() {
		MockHttpServletRequest call = new MockHttpServletRequest("POST", "/api/v1/documents");

		ResponseEntity<Object> answer = new FrameworkProblems().unreadable(new MultipartException("stream ended"),
				new ServletWebRequest(call, this.response));

		assertThat(answer).isNotNull();
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
	}

	private static FilterChain failing(RuntimeException failure) {
		return (request, response) -> {
			throw failure;
		};
	}

}
