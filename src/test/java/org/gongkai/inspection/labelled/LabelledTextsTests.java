package org.gongkai.inspection.labelled;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.gongkai.inspection.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures all rules on texts whose faults are marked, and leaves the figures, what was
 * missed and what was found for nothing in {@code target/inspection}.
 */
@DisplayName("检查规则的查全与误报")
class LabelledTextsTests {

	/** Classes in which a miss puts a person or a secret on the net. */
	private static final Set<String> STRICT = Set.of("S1", "D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "P1", "N3");

	private static final double STRICT_RECALL = 0.98;

	private static final double RECALL = 0.9;

	/** In how much clean text one false finding is borne, in characters. */
	private static final int CLEAN_CHARACTERS = 2000;

	private static final Path REPORTS = Path.of("target", "inspection");

	private static final List<LabelledText> TEXTS = LabelledTexts.all();

	private static final LabelledRules RULES = new LabelledRules();

	private static final Measurement MEASUREMENT = new Measurement(TEXTS, RULES);

	@BeforeAll
	static void report() throws IOException {
		MeasurementReport report = new MeasurementReport(MEASUREMENT, RULES.notMade());
		Files.createDirectories(REPORTS);
		Files.writeString(REPORTS.resolve("table.txt"), report.table());
		Files.writeString(REPORTS.resolve("missed.txt"), report.missed());
		Files.writeString(REPORTS.resolve("false.txt"), report.falseFindings());
		Files.writeString(REPORTS.resolve("unmarked.txt"), report.findingsBesideMarks());
		System.out.println(report.table());
	}

	/**
	 * A class that is not yet found as often as it should be stands in
	 * {@code shortfalls.properties} with what is found of it: less than that is a step
	 * back, and one that has reached its mark is to be struck off.
	 */
	@Test
	void findsWhatIsMarked() throws IOException {
		Properties shortfalls = shortfalls();
		Map<String, String> wrong = new TreeMap<>();
		MEASUREMENT.counts().forEach((code, count) -> {
			double wanted = STRICT.contains(code) ? STRICT_RECALL : RECALL;
			String known = shortfalls.getProperty(code);
			double least = (known != null) ? Double.parseDouble(known) : wanted;
			double found = Math.min(count.recall(), count.recall(true));
			if (MEASUREMENT.measured().contains(code) && found < least) {
				wrong.put(code, "finds %.3f of what is marked, or of what is kept aside, less than %.3f"
					.formatted(found, least));
			}
			if (known != null && found >= wanted) {
				wrong.put(code, "has reached %.2f: strike it off".formatted(wanted));
			}
		});

		assertThat(wrong).as("see target/inspection/missed.txt").isEmpty();
	}

	private static Properties shortfalls() throws IOException {
		Properties shortfalls = new Properties();
		try (InputStream file = LabelledTextsTests.class
			.getResourceAsStream("/inspection/labelled/shortfalls.properties")) {
			shortfalls.load(file);
		}
		return shortfalls;
	}

	@Test
	void isQuietAboutCleanTexts() {
		assertThat(MEASUREMENT.falseFindings().size()).as("false findings, see target/inspection/false.txt")
			.isLessThanOrEqualTo(MEASUREMENT.cleanLength() / CLEAN_CHARACTERS);
	}

	@Test
	void stopsNoCleanText() {
		assertThat(MEASUREMENT.falseFindings()).filteredOn((finding) -> finding.hit().severity() == Severity.BLOCK)
			.extracting((finding) -> finding.text().id() + " " + finding.rule())
			.isEmpty();
	}

	@Test
	void theTextsAreManyAndOfEveryClass() {
		assertThat(TEXTS).hasSizeGreaterThanOrEqualTo(620).extracting(LabelledText::id).doesNotHaveDuplicates();
		assertThat(TEXTS.stream().filter(LabelledText::clean).count()).isBetween(TEXTS.size() * 3L / 10,
				TEXTS.size() * 4L / 10);
		assertThat(TEXTS.stream().filter(LabelledText::lookAlike)).hasSizeGreaterThanOrEqualTo(110)
			.allMatch(LabelledText::clean);
		assertThat(TEXTS.stream().filter((text) -> !text.clean()))
			.allSatisfy((text) -> assertThat(text.marks()).as(text.id()).hasSizeLessThanOrEqualTo(4));
		assertThat(classes()).allSatisfy((code) -> assertThat(MEASUREMENT.counts().get(code).planted()).as(code)
			.isGreaterThanOrEqualTo(STRICT.contains(code) ? 25 : 12));
	}

	private static List<String> classes() {
		return Stream
			.of("P1 P2 P3 P4 P5 P6 P7 S1 S2 D1 D2 D3 D4 D5 D6 D7 D8 D9 D10 D11 B1 T1 T2 T3 T4",
					"N1 N2 N3 L1 L2 O1 O2 O3 F1 I1 C1")
			.flatMap((codes) -> Stream.of(codes.split(" ")))
			.toList();
	}

}
