package org.gongkai.annualreport.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.format.DefaultExporter;
import org.gongkai.format.DefaultImporter;
import org.gongkai.format.UnreadableFile;
import org.gongkai.inspection.Severity;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The demonstration's reports are files as offices hand them in. */
class DemoReportTests {

	@Test
	void itIsReadBackAsItWasMadeAndNothingInItHasToBeCorrected() throws UnreadableFile {
		Map<CellId, CellValue> cells = new DemoFigures(3, 40).next();

		ReportFiles.Found found = read(cells);

		cells.forEach((cell, value) -> assertThat(found.report().value(cell)).as(cell.id()).isEqualTo(value));
		assertThat(found.report().signedOn()).isEqualTo(LocalDate.of(2024, 1, 22));
		assertThat(found.check(null)).filteredOn((problem) -> problem.severity() == Severity.BLOCK).isEmpty();
	}

	@Test
	void tableFourThatDoesNotAddUpIsFound() throws UnreadableFile {
		Map<CellId, CellValue> cells = new HashMap<>(new DemoFigures(3, 40).next());
		CellId total = CellId.of("T4.review.total");
		cells.put(total, CellValue.of(cells.get(total).number().orElseThrow().longValueExact() + 2));

		List<Problem> problems = read(cells).check(null);

		assertThat(problems).filteredOn((problem) -> problem.severity() == Severity.BLOCK)
			.extracting(Problem::rule)
			.containsExactly("E-06");
	}

	private static ReportFiles.Found read(Map<CellId, CellValue> cells) throws UnreadableFile {
		DemoReport report = new DemoReport("演示区会议服务中心", 2023, cells, LocalDate.of(2024, 1, 22));
		byte[] word = new DefaultExporter().docx(report.title(), report.blocks(), (digest) -> new byte[0]);
		return new ReportFiles(new DefaultImporter(), Clock.systemUTC()).read(report.title() + ".docx", word);
	}

}
