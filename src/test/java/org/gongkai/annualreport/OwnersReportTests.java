package org.gongkai.annualreport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.gongkai.OfficeTest;
import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.Content;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.format.Importer;
import org.gongkai.format.Reading;
import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Inspection;
import org.gongkai.inspection.Severity;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** All rules together on the office's own report for 2023, as it came out of a PDF. */
@OfficeTest
class OwnersReportTests {

	@Autowired
	Importer importer;

	@Autowired
	Inspection inspection;

	@Test
	void itsOnlyFaultThatStopsItIsTheDateOfItsSignOff() throws Exception {
		List<Finding> findings = findings(report());

		assertThat(findings).filteredOn((finding) -> finding.hit().severity() == Severity.BLOCK)
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.rule()).isEqualTo("E-09");
				assertThat(finding.hit().excerpt()).isEqualTo("2023年1月29日");
				assertThat(finding.hit().section()).isEqualTo("signOff");
				assertThat(finding.hit().message()).contains("2023年1月29日", "2024年1月29日");
			});
		assertThat(findings).extracting(Finding::rule).doesNotContain("S1", "D1", "D2", "N3");
	}

	@Test
	void withTheRightDateNothingStopsIt() throws Exception {
		assertThat(findings(report().replace("2023年1月29日", "2024年1月29日")))
			.noneMatch((finding) -> finding.hit().severity() == Severity.BLOCK);
	}

	private List<Finding> findings(String markdown) throws Exception {
		Reading reading = this.importer.markdown(markdown);
		return this.inspection.preview(Category.ANNUAL_REPORT, new Content(reading.title(), reading.blocks(),
				Catalogue.empty(), DisclosureAttribute.PROACTIVE, "", Category.ANNUAL_REPORT.column(), List.of()));
	}

	private static String report() throws IOException {
		try (InputStream in = OwnersReportTests.class.getResourceAsStream("/cases/ganzhou-jiguan-2023.md")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
