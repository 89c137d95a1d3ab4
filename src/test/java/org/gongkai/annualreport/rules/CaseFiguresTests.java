package org.gongkai.annualreport.rules;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportScope;
import org.gongkai.inspection.Severity;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures of real reports, where they are at hand. */
class CaseFiguresTests {

	@ParameterizedTest
	@CsvSource({ "ganzhou-jiguan-2023,''", "hangzhou-2025,''", "huaian-2024,''", "hongze-2023,E-06 E-06",
			"pingtan-2020,E-03 E-03", "pingtan-2021,''", "shanghai-office-2019,E-01 E-01" })
	void whatStopsAReportIsWhatItBreaks(String name, String rules) throws Exception {
		assertThat(ReportCheck.checkFigures(report(name), null))
			.filteredOn((finding) -> finding.severity() == Severity.BLOCK)
			.extracting(ReportFinding::rule)
			.containsExactlyElementsOf(rules.isEmpty() ? List.of() : List.of(rules.split(" ")));
	}

	private static AnnualReport report(String name) throws Exception {
		Path file = Path.of("../shared/cases/expected", name + ".json");
		Assumptions.assumeTrue(Files.exists(file));
		JsonNode json = new ObjectMapper().readTree(file.toFile());
		FormatVersion version = FormatVersion.valueOf(json.get("formatVersion").asText());
		boolean singleRow = json.path("singleOtherRow").asBoolean();
		Map<CellId, CellValue> cells = new HashMap<>();
		json.get("tables").properties().forEach((cell) -> {
			CellId id = CellId.of(cell.getKey());
			JsonNode number = cell.getValue();
			if (!number.isNull()) {
				cells.put(id, CellValue.of(new BigDecimal(number.asText())));
			}
			else if (version.has(id) && !(singleRow && id.row().startsWith("other."))) {
				cells.put(id, CellValue.BLANK);
			}
		});
		AnnualReport report = AnnualReport.ofFigures(json.get("agency").asText(), json.get("year").asInt(),
				ReportScope.valueOf(json.get("scope").asText()), cells);
		return new AnnualReport(report.agency(), report.year(), version, report.scope(), null, report.cells(),
				List.of());
	}

}
