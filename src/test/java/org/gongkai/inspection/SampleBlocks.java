package org.gongkai.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.gongkai.format.Block;

/** The clean texts of the tests, one after the other. */
final class SampleBlocks {

	private static final Path FOLDER = Path.of("src/test/resources/inspection/clean");

	private SampleBlocks() {
	}

	static List<Block> all() {
		List<Block> blocks = new ArrayList<>();
		List<String> rows = new ArrayList<>();
		for (String line : lines()) {
			if (line.contains("|")) {
				rows.add(line);
				continue;
			}
			if (!rows.isEmpty()) {
				blocks.add(Texts.table(rows.toArray(String[]::new)));
				rows.clear();
			}
			blocks.add(line.startsWith("#") ? new Block.Heading(1, line.substring(1)) : Block.Paragraph.of(line));
		}
		return blocks;
	}

	private static List<String> lines() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			List<String> lines = new ArrayList<>();
			for (Path file : files.sorted().toList()) {
				Files.readAllLines(file).stream().filter((line) -> !line.startsWith("@")).forEach(lines::add);
			}
			return lines;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
