package org.gongkai.inspection.consistency.told;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What was learnt of quantities told twice from marked texts. */
@DisplayName("同一个数写两次的迹象从标注文本学得")
class TellingWeightsTests {

	private static final List<TellingExample> EXAMPLES = TellingExample.all();

	private static final Path LEARNT = Path.of("target", "inspection", "telling-weights.txt");

	private static final Pattern NUMBER = Pattern.compile("\\d+$");

	private static final int TEXTS_OF_AUTHOR = 40;

	private static final int PARTS = 6;

	/**
	 * The shipped weights are those that the marked texts teach: who adds texts or
	 * changes what counts as a sign copies what this test has learnt anew to the
	 * resources.
	 */
	@Test
	void shippedWeightsAreThoseLearntFromTheMarkedTexts() throws IOException {
		List<String> lines = TellingLearning.weights(EXAMPLES);
		Files.createDirectories(LEARNT.getParent());
		Files.write(LEARNT, lines);
		TellingWeights learnt = TellingWeights.of(lines);

		long alike = EXAMPLES.stream()
			.filter((example) -> isAsked(TellingWeights.shipped(), example) == isAsked(learnt, example))
			.count();

		// the last digits of what is learnt differ from machine to machine
		assertThat((double) alike / EXAMPLES.size())
			.as("copy %s to src/main/resources/inspection/told/weights.txt", LEARNT)
			.isGreaterThan(0.999);
	}

	/**
	 * What is learnt from other authors holds of texts of one of whom nothing was learnt.
	 */
	@Test
	void whatIsLearntFromSomeAuthorsHoldsOfOthers() {
		List<TellingExample> found = new ArrayList<>();
		for (int part = 0; part < PARTS; part++) {
			int own = part;
			TellingWeights weights = TellingWeights
				.of(TellingLearning.weights(EXAMPLES.stream().filter((example) -> part(example) != own).toList()));
			EXAMPLES.stream()
				.filter((example) -> part(example) == own && isAsked(weights, example))
				.forEach(found::add);
		}
		Map<String, Boolean> texts = new HashMap<>();
		EXAMPLES.forEach((example) -> texts.merge(example.text(), example.marked(), Boolean::logicalOr));

		long marked = found.stream().filter(TellingExample::marked).map(TellingExample::text).distinct().count();
		long wrongly = found.stream()
			.filter((example) -> !texts.get(example.text()))
			.map((example) -> example.text() + example.later())
			.distinct()
			.count();

		assertThat(marked).isGreaterThan(5 * wrongly);
	}

	private static int part(TellingExample example) {
		Matcher number = NUMBER.matcher(example.text());
		return number.find() ? Integer.parseInt(number.group()) / TEXTS_OF_AUTHOR % PARTS : 0;
	}

	private static boolean isAsked(TellingWeights weights, TellingExample example) {
		return weights.of(example.signs()) > TellingWeights.ASKED_ABOVE;
	}

}
