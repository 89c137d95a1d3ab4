package org.gongkai.inspection.labelled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.format.DefaultImporter;
import org.gongkai.format.Reading;
import org.gongkai.format.UnreadableFile;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Asks all rules about published reports, where those are there, and leaves what they
 * find in {@code target/inspection/reports.txt} to be judged by eye.
 */
@DisplayName("检查规则用于已发布的报告")
class RealReportsTests {

	private static final Path REPORTS = Path.of("../shared/cases");

	private static final Path FINDINGS = Path.of("target", "inspection", "reports.txt");

	private final LabelledRules rules = new LabelledRules();

	@Test
	void stopsNoPublishedReport() throws IOException {
		assumeThat(REPORTS).isDirectory();
		StringBuilder findings = new StringBuilder();
		Set<String> stopped = new TreeSet<>();
		for (Path file : files()) {
			LabelledText report = read(file);
			findings.append("== %s, %d characters%n".formatted(report.id(), report.length()));
			this.rules.rules().forEach((rule, asked) -> asked.apply(report).forEach((hit) -> {
				findings.append("%s %s [%s] %s%n".formatted(rule, hit.severity(), hit.excerpt(), hit.message()));
				if (hit.severity() == Severity.BLOCK) {
					stopped.add(report.id() + " " + rule + " " + hit.excerpt());
				}
			}));
		}
		Files.createDirectories(FINDINGS.getParent());
		Files.writeString(FINDINGS, findings);

		assertThat(stopped).isEmpty();
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(REPORTS)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> !file.getFileName().toString().equals("README.md"))
				.sorted()
				.toList();
		}
	}

	private static LabelledText read(Path file) throws IOException {
		String name = file.getFileName().toString();
		try {
			Reading reading = new DefaultImporter().file(name, Files.readAllBytes(file));
			InspectedText text = new InspectedText(Category.ANNUAL_REPORT, reading.title(), reading.blocks(),
					Catalogue.empty(), DisclosureAttribute.PROACTIVE, List.of(), Texts.TODAY);
			return new LabelledText(name, false, text, List.of(), Set.of(),
					new LabelledText.Register(List.of(), List.of()));
		}
		catch (UnreadableFile ex) {
			throw new IllegalStateException(name, ex);
		}
	}

}
