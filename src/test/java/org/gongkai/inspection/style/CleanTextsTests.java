package org.gongkai.inspection.style;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.format.Block;
import org.gongkai.format.DefaultImporter;
import org.gongkai.format.Reading;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.InspectionRule;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.gongkai.inspection.consistency.date.DateLogicRule;
import org.gongkai.inspection.reference.AttachmentRule;
import org.gongkai.inspection.reference.LinkRule;
import org.gongkai.inspection.reference.MapRule;
import org.gongkai.inspection.reference.PictureRule;
import org.gongkai.inspection.reference.SourceRule;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("干净的文稿不误报")
class CleanTextsTests {

	private static final Path CASES = Path.of("../shared/cases");

	private static final int LARGE = 10_000_000;

	static List<InspectionRule> rules() {
		return List.of(new FiguresRule(), new DateLogicRule(), new LinkRule(), new AttachmentRule(), new PictureRule(),
				new MapRule(), new SourceRule(), new PunctuationRule(), new NumeralRule(), new UnitRule(),
				new LayoutRule());
	}

	static List<Path> files() {
		return CleanTexts.files();
	}

	@ParameterizedTest
	@MethodSource("files")
	void allRulesAreQuiet(Path file) {
		InspectedText text = CleanTexts.read(file);

		for (InspectionRule rule : rules()) {
			assertThat(rule.inspect(text)).as(rule.code() + " " + file).isEmpty();
		}
	}

	@Test
	void thereAreParagraphsOfManyKinds() {
		assertThat(files().stream().mapToLong((file) -> CleanTexts.read(file).blocks().size()).sum())
			.isGreaterThanOrEqualTo(60);
	}

	@Test
	void publishedReportsAreStoppedByNothing() throws Exception {
		Assumptions.assumeTrue(Files.isDirectory(CASES));
		try (Stream<Path> cases = Files.list(CASES)) {
			for (Path file : cases.filter(Files::isRegularFile)
				.filter((path) -> !path.endsWith("README.md"))
				.toList()) {
				InspectedText text = published(file);
				for (InspectionRule rule : rules()) {
					assertThat(rule.inspect(text).stream().filter((hit) -> hit.severity() != Severity.HINT))
						.as(rule.code() + " " + file)
						.isEmpty();
				}
			}
		}
	}

	private static InspectedText published(Path file) throws Exception {
		Reading reading = new DefaultImporter().content(file.getFileName().toString(), Files.readAllBytes(file));
		return new InspectedText(Category.ANNUAL_REPORT, reading.title(), reading.blocks(), Catalogue.empty(),
				DisclosureAttribute.PROACTIVE, List.of(), Texts.TODAY);
	}

	/** Prints how many megabytes of UTF-8 each rule goes over in a second. */
	@Test
	@Tag("benchmark")
	void speed() {
		List<Block> once = files().stream().flatMap((file) -> CleanTexts.read(file).blocks().stream()).toList();
		int length = once.stream().mapToInt((block) -> block.plainText().length()).sum();
		List<Block> many = new ArrayList<>();
		for (int size = 0; size < LARGE / 3; size += length) {
			many.addAll(once);
		}
		StringBuilder one = new StringBuilder();
		many.forEach((block) -> one.append(block.plainText().replace("\n", "")));
		for (int round = 0; round < 2; round++) {
			measure("paragraphs", Texts.blocks(many.toArray(Block[]::new)), LARGE);
			measure("no line break", Texts.paragraphs(one.toString()), LARGE);
		}
	}

	private static void measure(String what, InspectedText text, int bytes) {
		text.pieces();
		long whole = 0;
		for (InspectionRule rule : rules()) {
			// time of this thread's own: another program on the machine does not count
			long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			int hits = rule.inspect(text).size();
			long took = Math.max(1, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin);
			whole += took;
			System.out.printf("%s %s %.1f MB/s %d hits%n", what, rule.code(), bytes * 1e3 / took, hits);
		}
		System.out.printf("%s all %.1f MB/s%n", what, bytes * 1e3 / whole);
	}

}
