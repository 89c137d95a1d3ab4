package org.gongkai.inspection.personal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.InspectionRule;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many sentences in the manner of government texts, a line each: what is marked is found
 * and nothing else. {@code ¶} parts paragraphs, {@code |} begins a table and parts its
 * cells, {@code ⏎} its rows, {@code #} begins a heading, {@code \n} is a line break.
 */
@DisplayName("固定电话和通行证号码的各种写法")
class MarkedSentencesTests {

	private static final Pattern MARK = Pattern.compile("⟦([^⟧]*)⟧");

	@ParameterizedTest
	@MethodSource("landlines")
	void findsTheLandlinesThatAreMarked(String sentence) {
		findsWhatIsMarked(new LandlineRule(), sentence);
	}

	@ParameterizedTest
	@MethodSource("travelPasses")
	void findsThePassesThatAreMarked(String sentence) {
		findsWhatIsMarked(new TravelPassRule(), sentence);
	}

	static Stream<String> landlines() throws IOException {
		return sentences("D3.txt");
	}

	static Stream<String> travelPasses() throws IOException {
		return sentences("D6.txt");
	}

	private static Stream<String> sentences(String file) throws IOException {
		try (InputStream lines = MarkedSentencesTests.class.getResourceAsStream("/inspection/sentences/" + file)) {
			return new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank());
		}
	}

	private static void findsWhatIsMarked(InspectionRule rule, String sentence) {
		String written = sentence.replace("\\n", "\n").replace("\\u200b", "\u200b");
		List<String> marked = MARK.matcher(written).results().map((mark) -> mark.group(1)).toList();

		List<Hit> hits = rule
			.inspect(text(MARK.matcher(written).replaceAll((mark) -> Matcher.quoteReplacement(mark.group(1)))));

		assertThat(hits).extracting(Hit::excerpt).containsExactlyInAnyOrderElementsOf(marked);
	}

	private static InspectedText text(String written) {
		return Texts.blocks(Arrays.stream(written.split("¶")).map(MarkedSentencesTests::block).toArray(Block[]::new));
	}

	private static Block block(String written) {
		if (written.startsWith("|")) {
			return Texts.table(written.substring(1).split("⏎\\|?"));
		}
		return written.startsWith("# ") ? new Block.Heading(1, written.substring(2)) : Block.Paragraph.of(written);
	}

}
