package org.gongkai.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A run of the command and what came of it.
 *
 * @param status the exit code
 * @param out what it printed
 * @param err what it complained of
 */
record CommandRun(int status, String out, String err) {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.ofHours(8));

	static CommandRun of(Object... arguments) throws InterruptedException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int status = new CheckCommand(new PrintStream(out, false, StandardCharsets.UTF_8),
				new PrintStream(err, false, StandardCharsets.UTF_8), CLOCK)
			.run(FileName.of(Arrays.stream(arguments).map(Object::toString).toList()));
		return new CommandRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** The objects that were printed, one a line. */
	List<JsonNode> json() {
		JsonMapper mapper = new JsonMapper();
		return this.out.lines().map(mapper::readTree).toList();
	}

	static List<String> rules(JsonNode result, String severity) {
		return result.get("findings")
			.valueStream()
			.filter((finding) -> finding.get("severity").asString().equals(severity))
			.map((finding) -> finding.get("rule").asString())
			.toList();
	}

}
