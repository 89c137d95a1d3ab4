package org.gongkai.inspection.consistency.slip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What was learnt of slips from marked texts and broken relations. */
@DisplayName("笔误的迹象从标注文本和改错的数学得")
class SlipWeightsTests {

	private static final List<SlipExample> EXAMPLES = SlipExample.all();

	private static final Path LEARNT = Path.of("target", "inspection", "slip-weights.txt");

	private static final Pattern NUMBER = Pattern.compile("^[A-Z0-9]+-(\\d+)");

	private static final int TEXTS_OF_AUTHOR = 40;

	private static final int PARTS = 4;

	/**
	 * The shipped weights are those that the texts teach: who adds texts or changes what
	 * counts as a sign copies what this test has learnt anew to the resources.
	 */
	@Test
	void shippedWeightsAreThoseLearntFromTheTexts() throws IOException {
		List<String> lines = SlipLearning.weights(EXAMPLES);
		Files.createDirectories(LEARNT.getParent());
		Files.write(LEARNT, lines);
		SlipWeights learnt = SlipWeights.of(lines);

		long alike = EXAMPLES.stream()
			.filter((example) -> isAsked(SlipWeights.shipped(), example) == isAsked(learnt, example))
			.count();

		// the last digits of what is learnt differ from machine to machine
		assertThat((double) alike / EXAMPLES.size())
			.as("copy %s to src/main/resources/inspection/slip/weights.txt", LEARNT)
			.isGreaterThan(0.999);
	}

	/**
	 * What is learnt from other authors holds of texts of some of whom nothing was
	 * learnt.
	 */
	@Test
	void whatIsLearntFromSomeAuthorsHoldsOfOthers() {
		SlipWeights weights = SlipWeights
			.of(SlipLearning.weights(EXAMPLES.stream().filter((example) -> part(example) != 0).toList()));
		Set<String> wrong = new HashSet<>();
		Set<String> found = new HashSet<>();
		Set<String> wrongly = new HashSet<>();
		for (SlipExample example : EXAMPLES) {
			if (example.wrong()) {
				wrong.add(example.text());
			}
		}
		for (SlipExample example : EXAMPLES) {
			if (part(example) == 0 && isAsked(weights, example)) {
				if (example.wrong()) {
					found.add(example.text());
				}
				else if (!wrong.contains(example.text())) {
					wrongly.add(example.text() + example.figure());
				}
			}
		}

		assertThat(found).hasSizeGreaterThan(5 * wrongly.size());
	}

	private static int part(SlipExample example) {
		Matcher number = NUMBER.matcher(example.text());
		return number.find() ? Integer.parseInt(number.group(1)) / TEXTS_OF_AUTHOR % PARTS : 0;
	}

	private static boolean isAsked(SlipWeights weights, SlipExample example) {
		return weights.of(example.kind(), example.signs()) > SlipWeights.ASKED_ABOVE;
	}

}
