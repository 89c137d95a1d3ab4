package org.gongkai.inspection.personal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gongkai.format.Block;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Texts;

/**
 * A sentence in the manner of government texts in which is marked what is to be found.
 * {@code ¶} parts paragraphs, {@code |} begins a table and parts its cells, {@code ⏎} its
 * rows, {@code #} begins a heading, {@code \n} is a line break.
 *
 * @param text the sentence without marks
 * @param marked what is marked, in reading order
 */
record MarkedSentence(InspectedText text, List<String> marked) {

	private static final Pattern MARK = Pattern.compile("⟦([^⟧]*)⟧");

	/** The lines of a file of such sentences. */
	static Stream<String> lines(String file) {
		try (InputStream lines = MarkedSentence.class.getResourceAsStream("/inspection/sentences/" + file)) {
			return new String(Objects.requireNonNull(lines, file).readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static MarkedSentence of(String line) {
		String written = line.replace("\\n", "\n").replace("\\u200b", "\u200b");
		List<String> marked = MARK.matcher(written).results().map((mark) -> mark.group(1)).toList();
		String text = MARK.matcher(written).replaceAll((mark) -> Matcher.quoteReplacement(mark.group(1)));
		return new MarkedSentence(
				Texts.blocks(Arrays.stream(text.split("¶")).map(MarkedSentence::block).toArray(Block[]::new)), marked);
	}

	private static Block block(String written) {
		if (written.startsWith("|")) {
			return Texts.table(written.substring(1).split("⏎\\|?"));
		}
		return written.startsWith("# ") ? new Block.Heading(1, written.substring(2)) : Block.Paragraph.of(written);
	}

}
