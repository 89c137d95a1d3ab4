package org.gongkai.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends {@code access/hostile-requests.txt} over real connections, byte by byte: no
 * failure of ours, and no word about what the office is built of.
 */
@AccessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileScanTests {

	private static final List<String> PEOPLE = List.of("", "drafter", "disclosure-officer", "admin");

	/** What an address, a stack trace, a query or a version would be told by. */
	private static final Pattern LEAK = Pattern.compile("\\tat [\\w.$]+\\(|\\w+\\.java:\\d|Exception\\b|Caused by"
			+ "|\\borg\\.(springframework|gongkai|apache|hibernate|h2|camunda|postgresql|thymeleaf)\\."
			+ "|\\bjakarta\\.|\\bjava\\.(lang|util|io|sql)\\.|(?i:\\bselect\\b.{1,80}\\bfrom\\b|SQLSTATE|JdbcSQL)"
			+ "|Apache Tomcat|Spring Boot|Whitelabel|root:x:0:");

	private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})");

	private static final Pattern REPEATED = Pattern.compile("\\{([^{}*]+)\\*(\\d+)}");

	private static final Pattern BYTE = Pattern.compile("\\\\(?:x([0-9a-f]{2})|([rn0\\\\]))");

	private final Map<String, Session> sessions = new LinkedHashMap<>();

	@LocalServerPort
	private int port;

	@BeforeAll
	void signIn() throws IOException {
		for (String person : PEOPLE) {
			if (!person.isEmpty()) {
				this.sessions.put(person, signIn(person));
			}
		}
	}

	@Test
	void nothingFailsAndNothingLeaks() throws IOException {
		List<String> wrong = new ArrayList<>();
		int sent = 0;
		for (String line : requests()) {
			for (String person : line.startsWith("RAW ") ? List.of("") : PEOPLE) {
				String answer = exchange(bytes(line, person));
				sent++;
				check(line, person, answer, wrong);
			}
		}
		assertThat(sent).isGreaterThan(600);
		assertThat(wrong).isEmpty();
	}

	@Test
	void whoHasSentAllThisIsStillServed() throws IOException {
		assertThat(exchange(bytes("GET /sign-in", ""))).startsWith("HTTP/1.1 200");
	}

	private static void check(String line, String person, String answer, List<String> wrong) {
		Matcher status = STATUS.matcher(answer);
		boolean raw = line.startsWith("RAW ");
		String told = "%s (%s)".formatted((line.length() > 120) ? line.substring(0, 120) : line, person);
		if (status.lookingAt()) {
			int code = Integer.parseInt(status.group(1));
			// 501 and 505 say that the request is of another protocol
			if (code >= 500 && !(code == 501 || code == 505)) {
				wrong.add(told + ": " + code);
			}
		}
		else if (!raw) {
			// what is no HTTP/1.1 may be hung up on, or answered without a head
			wrong.add(told + ": no answer");
		}
		Matcher leak = LEAK.matcher(answer);
		if (leak.find()) {
			wrong.add(told + ": tells " + leak.group());
		}
		if (answer.contains("\r\nX-Injected")) {
			wrong.add(told + ": takes a header over");
		}
	}

	private static List<String> requests() throws IOException {
		try (var in = HostileScanTests.class.getResourceAsStream("/access/hostile-requests.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		}
	}

	private byte[] bytes(String line, String person) {
		if (line.startsWith("RAW ")) {
			return unescaped(line.substring(4));
		}
		String[] parts = line.split(" ¦ ");
		String body = parts[parts.length - 1].startsWith("body:") ? parts[parts.length - 1].substring(5) : null;
		StringBuilder head = new StringBuilder(parts[0])
			.append(" HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n");
		for (int i = 1; i < parts.length - ((body != null) ? 1 : 0); i++) {
			head.append(parts[i]).append("\\r\\n");
		}
		head.append(identity(parts[0], line, person));
		byte[] content = (body != null) ? unescaped(body) : new byte[0];
		if (body != null) {
			head.append("Content-Length: ").append(content.length).append("\\r\\n");
		}
		ByteArrayOutputStream request = new ByteArrayOutputStream();
		request.writeBytes(unescaped(head.append("\\r\\n").toString()));
		request.writeBytes(content);
		return request.toByteArray();
	}

	/** The session and the form's token; a name and a password for the API. */
	private String identity(String request, String line, String person) {
		Session session = this.sessions.get(person);
		if (session == null) {
			return "";
		}
		if (request.contains(" /api/")) {
			String password = Base64.getEncoder().encodeToString((person + ":demo").getBytes(StandardCharsets.UTF_8));
			return line.contains("Authorization:") ? "" : "Authorization: Basic " + password + "\\r\\n";
		}
		String cookie = line.contains("Cookie:") || request.startsWith("POST /sign-out") ? ""
				: "Cookie: " + session.cookie() + "\\r\\n";
		return cookie + "X-CSRF-TOKEN: " + session.token() + "\\r\\n";
	}

	private static byte[] unescaped(String text) {
		String whole = REPEATED.matcher(text)
			.replaceAll((found) -> Matcher.quoteReplacement(found.group(1).repeat(Integer.parseInt(found.group(2)))));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Matcher escaped = BYTE.matcher(whole);
		int at = 0;
		while (escaped.find()) {
			bytes.writeBytes(whole.substring(at, escaped.start()).getBytes(StandardCharsets.UTF_8));
			bytes.write((escaped.group(1) != null) ? Integer.parseInt(escaped.group(1), 16)
					: "\r\n\0\\".charAt("rn0\\".indexOf(escaped.group(2))));
			at = escaped.end();
		}
		bytes.writeBytes(whole.substring(at).getBytes(StandardCharsets.UTF_8));
		return bytes.toByteArray();
	}

	private Session signIn(String person) throws IOException {
		String form = exchange(bytes("GET /sign-in", ""));
		String body = "username=%s&password=demo&_csrf=%s".formatted(person, token(form));
		String answer = exchange(("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: "
				+ cookie(form) + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
				+ body.length() + "\r\n\r\n" + body)
			.getBytes(StandardCharsets.UTF_8));
		String cookie = cookie(answer);
		String page = exchange(("GET /settings/password HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: "
				+ cookie + "\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		return new Session(cookie, token(page));
	}

	private static String cookie(String answer) {
		return found(Pattern.compile("(?i)Set-Cookie: (SESSION=[^;]+)"), answer);
	}

	private static String token(String page) {
		return found(Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\""), page);
	}

	private static String found(Pattern pattern, String text) {
		Matcher found = pattern.matcher(text);
		assertThat(found.find()).as(pattern.pattern()).isTrue();
		return found.group(1);
	}

	/** What comes back until the other side has done, or has nothing to say. */
	private String exchange(byte[] request) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(30_000);
			ByteArrayOutputStream answer = new ByteArrayOutputStream();
			try {
				socket.getOutputStream().write(request);
				socket.shutdownOutput();
				socket.getInputStream().transferTo(answer);
			}
			catch (SocketTimeoutException ex) {
				return "no end: " + answer.toString(StandardCharsets.UTF_8);
			}
			catch (IOException ex) {
				// the other side has hung up while this one was still sending
				return answer.toString(StandardCharsets.UTF_8);
			}
			return answer.toString(StandardCharsets.UTF_8);
		}
	}

	/**
	 * Somebody who has signed in.
	 *
	 * @param cookie of his session
	 * @param token of his forms
	 */
	private record Session(String cookie, String token) {
	}

}
