package org.gongkai.annualreport.reading;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.CellId;
import org.gongkai.format.DefaultImporter;
import org.gongkai.format.Reading;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Reports as they were published, where the collection of them is at hand. */
class SharedCasesTests {

	private static final Path CASES = Path.of("../shared/cases");

	@ParameterizedTest
	@ValueSource(strings = { "ganzhou-jiguan-2023.md", "hangzhou-2025.html", "pingtan-2020.html", "pingtan-2021.html",
			"shanghai-office-2019.html", "huaian-2024.pdf" })
	void everyCellIsReadAsItWasPublished(String file) throws Exception {
		Case expected = Case.of(file.replaceAll("\\..*", ""));

		ReportReading reading = read(file);

		assertThat(differences(expected, reading.report())).isEmpty();
		assertThat(reading.remarks()).isEmpty();
		assertThat(reading.report().formatVersion()).isEqualTo(expected.formatVersion());
		assertThat(reading.report().year()).isEqualTo(expected.year());
		assertThat(reading.report().scope()).isEqualTo(expected.scope());
		assertThat(reading.report().agency()).startsWith(expected.agency());
	}

	static ReportReading read(String file) throws Exception {
		Path path = CASES.resolve(file);
		Assumptions.assumeTrue(Files.exists(path), file + " is not at hand");
		Reading text = new DefaultImporter().file(file, Files.readAllBytes(path));
		return ReportReader.read(text.title(), text.blocks());
	}

	static List<String> differences(Case expected, AnnualReport report) {
		List<String> differences = new ArrayList<>();
		for (Map.Entry<CellId, BigDecimal> figure : expected.figures().entrySet()) {
			BigDecimal read = report.number(figure.getKey()).orElse(null);
			if (read == null || read.compareTo(figure.getValue()) != 0) {
				differences.add(figure.getKey() + " is " + read + ", not " + figure.getValue());
			}
		}
		CellId.all()
			.stream()
			.filter((cell) -> !expected.figures().containsKey(cell) && report.number(cell).isPresent())
			.forEach((cell) -> differences.add(cell + " is " + report.value(cell).written() + ", not blank"));
		return differences;
	}

}
