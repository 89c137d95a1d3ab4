package org.gongkai.inspection.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The tables of characters and words that come with the program. */
public final class Tables {

	private Tables() {
	}

	/**
	 * Reads a table line by line.
	 * @param name folder and name of the file
	 */
	public static void read(String name, Lines lines) {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(Tables.class.getResourceAsStream("/inspection/" + name), name),
				StandardCharsets.UTF_8))) {
			int number = 0;
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				lines.line(line, number++);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What becomes of a line of a table. */
	@FunctionalInterface
	public interface Lines {

		void line(String line, int number);

	}

}
