package org.gongkai.annualreport.reading;

import java.nio.file.Files;
import java.nio.file.Path;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.variants.SampleReport;
import org.gongkai.format.DefaultImporter;
import org.gongkai.format.Reading;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Reports as they were published, where the collection of them is at hand. */
class SharedCasesTests {

	private static final Path CASES = Path.of("../shared/cases");

	@ParameterizedTest
	@CsvSource({ "ganzhou-jiguan-2023.md, 赣州经开区机关事务管理中心, 0", "hangzhou-2025.html, 杭州市, 0",
			"pingtan-2020.html, 平潭综合实验区管委会, 0", "pingtan-2021.html, 平潭综合实验区管委会, 0",
			"shanghai-office-2019.html, 上海市人民政府办公厅, 0", "huaian-2024.pdf, 淮安市人民政府, 0", "hongze-2023.pdf, 洪泽区人民政府, 1" })
	void everyCellIsReadAsItWasPublished(String file, String agency, int remarks) throws Exception {
		Path path = CASES.resolve(file);
		Assumptions.assumeTrue(Files.exists(path), file + " is not at hand");
		SampleReport expected = SampleReport.of(file.replaceAll("\\..*", ""));

		Reading text = new DefaultImporter().file(file, Files.readAllBytes(path));
		ReportReading reading = ReportReader.read(text.title(), text.blocks());

		assertThat(VariantsTests.differences(expected, reading.report())).isEmpty();
		assertThat(reading.remarks()).hasSize(remarks);
		assertThat(reading.report().agency()).startsWith(agency);
		assertThat(reading.report().year()).isEqualTo(expected.year());
		assertThat(reading.report().scope()).isEqualTo(expected.scope());
		assertThat(reading.report().formatVersion()).isEqualTo(expected.version());
		assertThat(ReportReader.isReport(text.title(), text.blocks())).isTrue();
	}

	@ParameterizedTest
	@CsvSource("template-2021-format.docx")
	void theBlankFormHasEveryCell(String file) throws Exception {
		Path path = CASES.resolve(file);
		Assumptions.assumeTrue(Files.exists(path), file + " is not at hand");

		Reading text = new DefaultImporter().file(file, Files.readAllBytes(path));
		ReportReading reading = ReportReader.read(text.title(), text.blocks());

		assertThat(reading.report().cells().keySet()).containsAll(CellId.all());
		assertThat(reading.remarks()).isEmpty();
	}

}
