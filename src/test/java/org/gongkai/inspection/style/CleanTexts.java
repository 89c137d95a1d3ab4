package org.gongkai.inspection.style;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.format.Block;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Texts;

/**
 * Texts in which nothing is wrong, a file each: lines with an at sign tell category and
 * attachments, then follows the title, then a paragraph a line; # marks a heading, bars
 * part the cells of a table.
 */
final class CleanTexts {

	private static final Path FOLDER = Path.of("src/test/resources/inspection/clean");

	private CleanTexts() {
	}

	static List<Path> files() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static InspectedText read(Path file) {
		List<String> lines = lines(file);
		Category category = Category.valueOf(lines.get(0).substring(1));
		List<String> attachments = lines.stream()
			.filter((line) -> line.startsWith("@附件 "))
			.map((line) -> line.substring(4))
			.toList();
		List<String> text = lines.stream().filter((line) -> !line.startsWith("@")).toList();
		return new InspectedText(category, text.get(0), blocks(text.subList(1, text.size())), Catalogue.empty(),
				DisclosureAttribute.PROACTIVE, attachments, Texts.TODAY);
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Block> blocks(List<String> lines) {
		List<Block> blocks = new ArrayList<>();
		List<String> rows = new ArrayList<>();
		for (String line : lines) {
			boolean row = line.contains("|");
			boolean another = row && !rows.isEmpty() && cells(line) != cells(rows.get(0));
			if ((!row || another) && !rows.isEmpty()) {
				blocks.add(Texts.table(rows.toArray(String[]::new)));
				rows.clear();
			}
			if (row) {
				rows.add(line);
			}
			else {
				blocks.add(line.startsWith("#") ? new Block.Heading(line.startsWith("#（") ? 2 : 1, line.substring(1))
						: Block.Paragraph.of(line));
			}
		}
		return blocks;
	}

	private static long cells(String line) {
		return line.chars().filter((c) -> c == '|').count();
	}

}
