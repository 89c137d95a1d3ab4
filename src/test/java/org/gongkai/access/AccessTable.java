package org.gongkai.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table {@code access/endpoints.md}: which address answers whom how. It is read as it
 * stands, so that what people read is what is asked.
 */
final class AccessTable {

	/** Everybody, whether or not signed in. */
	static final String EVERYBODY = "everybody";

	/** Who has not signed in. */
	static final String ANONYMOUS = "anonymous";

	private static final List<String> REFUSALS = List.of("403", "404", "409", "refused");

	private final Map<String, List<String>> groups = new LinkedHashMap<>();

	private final Map<String, Ask> asks = new LinkedHashMap<>();

	private AccessTable() {
	}

	static AccessTable read() {
		try (InputStream in = AccessTable.class.getResourceAsStream("/access/endpoints.md")) {
			AccessTable table = new AccessTable();
			new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(table::line);
			return table;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<Ask> asks() {
		return List.copyOf(this.asks.values());
	}

	/** The addresses that have a row, each with its method. */
	Set<String> requests() {
		Set<String> requests = new LinkedHashSet<>();
		this.asks.values().forEach((ask) -> requests.add(ask.method() + " " + ask.pattern()));
		return requests;
	}

	private void line(String line) {
		if (!line.startsWith("| ") || line.startsWith("| Request") || line.startsWith("| Group")
				|| line.startsWith("| ---")) {
			return;
		}
		List<String> cells = Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("(?<!\\\\)\\|", -1))
			.map((cell) -> cell.strip().replace("\\|", "|").replace("`", ""))
			.toList();
		if (cells.size() == 2) {
			this.groups.put(cells.get(0), people(cells.get(1)));
		}
		else if (cells.size() == 6) {
			row(cells);
		}
		else {
			throw new IllegalStateException("Not a row of the table: " + line);
		}
	}

	private void row(List<String> cells) {
		String key = String.join(" ¦ ", cells.subList(0, 3));
		String[] request = cells.get(0).split(" ", 2);
		Ask ask = this.asks.computeIfAbsent(key, (it) -> new Ask(request[0], request[1], cells.get(1), cells.get(2),
				new LinkedHashMap<>(), cells.get(5)));
		for (String person : people(cells.get(3))) {
			if (ask.answers().put(person, cells.get(4)) != null) {
				throw new IllegalStateException(person + " stands twice at " + key);
			}
		}
	}

	private List<String> people(String cell) {
		List<String> people = new ArrayList<>();
		for (String name : cell.split(", ?")) {
			people.addAll(this.groups.getOrDefault(name, name.isEmpty() ? List.of() : List.of(name)));
		}
		return people;
	}

	/**
	 * One thing that is asked for.
	 *
	 * @param method of the request
	 * @param pattern of the address, as it is mapped
	 * @param of the name of what is asked for, see {@link AccessObjects}; may be empty
	 * @param sent what is sent along
	 * @param answers who may, and what he gets
	 * @param others what everybody else gets who has signed in
	 */
	record Ask(String method, String pattern, String of, String sent, Map<String, String> answers, String others) {

		boolean isApi() {
			return this.pattern.startsWith("/api/");
		}

		boolean isWriting() {
			return !this.method.equals("GET");
		}

		/** What that person is to get. */
		String expected(String person) {
			String answer = this.answers.get(person);
			if (answer == null) {
				answer = this.answers.get(EVERYBODY);
			}
			if (answer != null) {
				return answer;
			}
			if (person.equals(ANONYMOUS)) {
				return isApi() ? "401" : "sign-in";
			}
			if (person.equals(AccessObjects.NEWCOMER)) {
				return isApi() ? "403" : "password";
			}
			return this.others;
		}

		/** Whoever comes first among those who may. */
		String someone() {
			return this.answers.entrySet()
				.stream()
				.filter((answer) -> !REFUSALS.contains(answer.getValue()))
				.map(Map.Entry::getKey)
				.findFirst()
				.orElseGet(() -> this.answers.keySet().iterator().next());
		}

		@Override
		public String toString() {
			return (this.method + " " + this.pattern + " " + this.of + " " + this.sent).strip();
		}

	}

}
