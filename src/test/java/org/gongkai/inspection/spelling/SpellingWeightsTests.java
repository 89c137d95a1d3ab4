package org.gongkai.inspection.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What was learnt of misspellings from marked texts. */
@DisplayName("别字的迹象从标注文本学得")
class SpellingWeightsTests {

	private static final List<SpellingExample> EXAMPLES = SpellingExample.all();

	private static final Path LEARNT = Path.of("target", "inspection");

	/**
	 * The shipped weights are those that the marked texts teach: who adds texts or
	 * changes what counts as a sign copies what this test has learnt anew to the
	 * resources.
	 */
	@Test
	void shippedWeightsAreThoseLearntFromTheMarkedTexts() throws IOException {
		List<String> lines = SpellingLearning.weights(EXAMPLES);
		Files.createDirectories(LEARNT);
		Files.write(LEARNT.resolve("weights.txt"), lines);
		SpellingWeights learnt = SpellingWeights.of(lines);

		long alike = EXAMPLES.stream()
			.map((example) -> example.suspicion().signs())
			.filter((signs) -> SpellingWeights.shipped().of(signs) > 0 == learnt.of(signs) > 0)
			.count();

		// the last digits of what is learnt differ from machine to machine
		assertThat((double) alike / EXAMPLES.size())
			.as("copy target/inspection/weights.txt to src/main/resources/inspection/spelling")
			.isGreaterThan(0.995);
	}

	@Test
	void shippedPairsAreThoseOfTheTextsWithoutMistakes() throws IOException {
		List<String> drawn = PairTable.lines(SpellingExample.texts());
		Files.createDirectories(LEARNT);
		Files.write(LEARNT.resolve("pairs.txt"), drawn);
		List<String> shipped = new ArrayList<>();
		Tables.read(SeenPairs.SHIPPED, (line, number) -> shipped.add(line));

		assertThat(shipped.equals(drawn))
			.as("copy target/inspection/pairs.txt to src/main/resources/inspection/spelling")
			.isTrue();
	}

	@Test
	void mostMistakesWeighMoreThanWhatOnlyLooksLikeOne() {
		long found = EXAMPLES.stream().filter((example) -> example.wrong() && asked(example)).count();
		long wrongly = EXAMPLES.stream().filter((example) -> !example.wrong() && asked(example)).count();

		assertThat(found).isGreaterThan(5 * wrongly);
	}

	private static boolean asked(SpellingExample example) {
		return SpellingWeights.shipped().of(example.suspicion().signs()) > 0;
	}

}
