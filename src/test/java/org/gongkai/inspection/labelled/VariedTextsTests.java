package org.gongkai.inspection.labelled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A contradiction that is noticed has to be noticed as well where the text tells a little
 * more: a clause that says by how much a figure has grown, a sentence or a paragraph of
 * something else. What falls silent then knew the example and not the contradiction; of
 * the open half it is listed in {@code target/inspection/varied-*.txt}.
 */
@DisplayName("文中多说几句，原来发现的矛盾还能不能发现")
class VariedTextsTests {

	/** The least share that is still noticed, both halves together; it may only rise. */
	private static final Map<Variation, Double> LEAST = Map.of(Variation.CHANGE, 0.98, Variation.SENTENCE, 0.95,
			Variation.PARAGRAPH, 0.98);

	private static final FiguresRule RULE = new FiguresRule();

	private static final List<LabelledText> NOTICED = LabelledTexts.all()
		.stream()
		.filter((text) -> text.marks().stream().anyMatch((mark) -> mark.code().equals("N1")))
		.filter((text) -> !RULE.inspect(text.text()).isEmpty())
		.toList();

	@ParameterizedTest(name = "{0}")
	@EnumSource
	void noticesItStill(Variation variation) throws IOException {
		List<String> lost = new ArrayList<>();
		int varied = 0;
		int noticed = 0;
		for (LabelledText text : NOTICED) {
			Optional<InspectedText> told = variation.of(text);
			if (told.isPresent()) {
				boolean still = !RULE.inspect(told.get()).isEmpty();
				varied++;
				noticed += still ? 1 : 0;
				if (!still && !text.keptAside()) {
					lost.add(text.id() + " " + text.inOneLine());
				}
			}
		}
		Path reports = Files.createDirectories(Path.of("target", "inspection"));
		Files.write(reports.resolve("varied-" + variation.name().toLowerCase(Locale.ROOT) + ".txt"), lost);
		double share = (double) noticed / varied;
		System.out.printf("%s：%d篇中仍发现%d篇，%.3f%n", variation, varied, noticed, share);
		assertThat(share).as("see target/inspection").isGreaterThanOrEqualTo(LEAST.get(variation));
	}

}
