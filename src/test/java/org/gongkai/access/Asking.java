package org.gongkai.access;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.gongkai.access.AccessTable.Ask;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.FlashMap;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Sends what a row of the table tells, as whoever it is, and undoes what it did: each
 * request finds the office as it was set up.
 */
final class Asking {

	private static final Map<String, byte[]> FILES = Map.of("@picture", AccessObjects.PICTURE, "@text",
			"# 关于开会的通知\n\n请准时参加。\n".getBytes(StandardCharsets.UTF_8));

	private final MockMvc mvc;

	private final TransactionTemplate transaction;

	private final AccessObjects objects;

	Asking(MockMvc mvc, TransactionTemplate transaction, AccessObjects objects) {
		this.mvc = mvc;
		this.transaction = transaction;
		this.objects = objects;
	}

	/** What that person gets, in the words of the table. */
	String answer(Ask ask, String person) {
		return answer(ask, person, Map.of(), true);
	}

	/** The same with something else in one of the fields that it takes. */
	String answer(Ask ask, String person, String field, String value) {
		return exchange(ask, person, Map.of(), true, (request) -> request.param(field, value));
	}

	/** The same with other values in the address, or without the form's token. */
	String answer(Ask ask, String person, Map<String, String> instead, boolean withToken) {
		return exchange(ask, person, instead, withToken, (request) -> {
		});
	}

	private String exchange(Ask ask, String person, Map<String, String> instead, boolean withToken,
			Consumer<AbstractMockHttpServletRequestBuilder<?>> more) {
		return this.transaction.execute((status) -> {
			status.setRollbackOnly();
			try {
				Map<String, String> values = new HashMap<>(this.objects.of(ask.of()));
				values.putAll(instead);
				var request = request(ask, values);
				more.accept(request);
				signIn(request, ask, person);
				if (withToken && !ask.isApi()) {
					request.with(csrf());
				}
				return told(this.mvc.perform(request).andReturn());
			}
			catch (Exception ex) {
				return "failed: " + ex;
			}
		});
	}

	private void signIn(AbstractMockHttpServletRequestBuilder<?> request, Ask ask, String person) {
		String token = this.objects.token(person);
		if (ask.isApi() && token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		else if (!person.equals(AccessTable.ANONYMOUS)) {
			request.with(user(person));
		}
	}

	private static AbstractMockHttpServletRequestBuilder<?> request(Ask ask, Map<String, String> values) {
		HttpMethod method = HttpMethod.valueOf(ask.method());
		URI address = address(ask.pattern(), values);
		if (ask.sent().startsWith("{\"")) {
			return MockMvcRequestBuilders.request(method, address)
				.header("If-Match", "\"1\"")
				.contentType(MediaType.APPLICATION_JSON)
				.content(filled(ask.sent(), values));
		}
		boolean withFile = ask.sent().contains("=@");
		AbstractMockHttpServletRequestBuilder<?> request = withFile ? MockMvcRequestBuilders.multipart(method, address)
				: MockMvcRequestBuilders.request(method, address);
		request.header("If-Match", "\"1\"");
		request.accept(ask.isApi() ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML, MediaType.ALL);
		for (String field : ask.sent().isEmpty() ? new String[0] : ask.sent().split(" & ")) {
			String[] parts = field.split("=", 2);
			if (parts[1].startsWith("@")) {
				((MockMultipartHttpServletRequestBuilder) request).file(new MockMultipartFile(parts[0],
						parts[1].equals("@picture") ? "图.png" : "通知.md", null, FILES.get(parts[1])));
			}
			else {
				request.param(parts[0], filled(parts[1], values));
			}
		}
		return request;
	}

	private static URI address(String pattern, Map<String, String> values) {
		StringBuilder address = new StringBuilder();
		int at = 0;
		int open;
		while ((open = pattern.indexOf('{', at)) >= 0) {
			address.append(pattern, at, open);
			int depth = 1;
			int end = open + 1;
			while (depth > 0) {
				depth += switch (pattern.charAt(end++)) {
					case '{' -> 1;
					case '}' -> -1;
					default -> 0;
				};
			}
			String name = pattern.substring(open + 1, end - 1).replaceAll(":.*", "");
			String value = values.get(name);
			if (value == null) {
				throw new IllegalStateException("Nothing stands for " + name + " of " + pattern);
			}
			address.append(value);
			at = end;
		}
		return URI
			.create(address.append(pattern.substring(at)).toString().replace("/**", values.getOrDefault("**", "")));
	}

	private static String filled(String text, Map<String, String> values) {
		String filled = text;
		for (Map.Entry<String, String> value : values.entrySet()) {
			filled = filled.replace("{" + value.getKey() + "}", value.getValue());
		}
		return filled;
	}

	/** A redirect tells more than its status: where to, and whether it was refused. */
	private static String told(MvcResult result) {
		MockHttpServletResponse response = result.getResponse();
		String to = response.getRedirectedUrl();
		if (to == null) {
			return String.valueOf(response.getStatus());
		}
		if (to.endsWith("/sign-in")) {
			return "sign-in";
		}
		if (to.endsWith("/settings/password")) {
			return "password";
		}
		FlashMap kept = result.getFlashMap();
		return (kept != null && kept.containsKey("reasons")) ? "refused" : String.valueOf(response.getStatus());
	}

}
