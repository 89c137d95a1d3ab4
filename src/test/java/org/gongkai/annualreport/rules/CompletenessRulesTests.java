package org.gongkai.annualreport.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.reading.ReportReading;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("填报完整（年度报告格式E-01、E-02、M-15）")
class CompletenessRulesTests {

	@Test
	void blanksAreFoundOncePerTable() {
		List<ReportFinding> findings = Figures.city()
			.blank("T2.rules.issued", "T3.granted.naturalPerson", "T3.granted.research", "T3.carriedOut.total")
			.with("T3.granted.business", new CellValue.AsWritten("/"))
			.check();

		assertThat(findings).extracting(ReportFinding::rule).containsOnly("E-01");
		assertThat(findings).hasSize(2).allMatch((finding) -> finding.severity() == Severity.BLOCK);
		assertThat(findings.get(1).cells()).extracting(CellId::id)
			.containsExactly("T3.granted.naturalPerson", "T3.granted.business", "T3.granted.research",
					"T3.carriedOut.total");
		assertThat(findings.get(1).message()).contains("表三有4格没有填数", "“商业企业”填的是“/”", "没有发生的填0");
	}

	@Test
	void whatTheEquationsLeaveAsTheOnlyChoiceIsProposed() {
		assertThat(Figures.city().blank("T3.granted.naturalPerson", "T4.review.total").check())
			.flatExtracting(ReportFinding::repairs)
			.extracting((repair) -> repair.cell().id() + "=" + repair.becomes())
			.containsExactly("T3.granted.naturalPerson=5345", "T4.review.total=790");
	}

	@Test
	void aMissingTableIsNamedAsAWhole() {
		Figures figures = Figures.city();
		for (ApplicationRow row : ApplicationRow.values()) {
			figures.without(row);
		}

		assertThat(figures.check()).singleElement().satisfies((finding) -> {
			assertThat(finding.rule()).isEqualTo("E-01");
			assertThat(finding.message()).contains("没有读到表三（三、收到和处理政府信息公开申请情况）");
		});
	}

	@Test
	void aSingleRowForOtherHandlingIsToBeConfirmedAndNoBlank() {
		Figures figures = Figures.zero()
			.without(ApplicationRow.OTHER_FEE_UNPAID)
			.without(ApplicationRow.OTHER_NOT_SUPPLEMENTED);

		assertThat(figures.check()).extracting(ReportFinding::rule).containsExactly("IMPORT", "I-01");
		assertThat(figures.check().get(0).severity()).isEqualTo(Severity.CONFIRM);
	}

	@Test
	void aRowThatIsMissingAloneIsNone() {
		assertThat(Figures.zero().without(ApplicationRow.OTHER_FEE_UNPAID).check("E-01")).singleElement()
			.satisfies((finding) -> assertThat(finding.cells()).hasSize(7));
	}

	@Test
	void theTrialFormLacksWhatItLacks() {
		Figures trial = Figures.zero().year(2020).version(FormatVersion.V2019);
		CellId.all()
			.stream()
			.filter((cell) -> !FormatVersion.V2019.has(cell))
			.forEach((cell) -> trial.blank(cell.id()));

		assertThat(trial.check()).extracting(ReportFinding::rule).containsExactly("I-01");
		assertThat(trial.blank("T4.review.pending").check("E-01")).hasSize(1);
	}

	@Test
	void theTrialFormIsRefusedSince2021() {
		assertThat(Figures.zero().year(2021).version(FormatVersion.V2019).check("M-15")).singleElement()
			.satisfies((finding) -> assertThat(finding.severity()).isEqualTo(Severity.BLOCK));
		assertThat(Figures.zero().year(2020).version(FormatVersion.V2019).check("M-15")).isEmpty();
	}

	@Test
	void countsAreWholeAndNotNegative() {
		assertThat(Figures.city().with("T2.licensing.decisions", -1).check("E-02")).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("行政许可", "-1", "不能是负数"));
		assertThat(Figures.city().with("T2.penalties.decisions", CellValue.of(new BigDecimal("2.5"))).check("E-02"))
			.singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("整数"));
		assertThat(Figures.city()
			.with("T2.penalties.decisions", CellValue.of(new BigDecimal("9223372036854775808")))
			.check("E-02")).hasSize(1);
		assertThat(Figures.city().with("T2.penalties.decisions", Long.MAX_VALUE).check()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "0.04", "7730.28", "0.000001" })
	void anAmountHasUpToSixDecimals(String amount) {
		assertThat(Figures.city().with("T2.feesCharged.amountWan", CellValue.of(new BigDecimal(amount))).check())
			.isEmpty();
	}

	@Test
	void anAmountIsNotFinerThanThat() {
		assertThat(Figures.city()
			.with("T2.feesCharged.amountWan", CellValue.of(new BigDecimal("0.0000001")))
			.check("E-02")).hasSize(1);
	}

	@Test
	void whatCouldNotBePlacedIsToBeConfirmedWithThePlacesItMayHave() {
		List<CellId> one = List.of(CellId.of("T3.granted.naturalPerson"), CellId.of("T3.granted.business"));
		List<CellId> other = List.of(CellId.of("T3.partlyGranted.naturalPerson"));
		ReportReading reading = new ReportReading(Figures.city().report(), List
			.of(new ReportReading.Remark(new Spot(3, 0, 4), "予以 5", "这一行不知道属于哪里。", List.of(), List.of(one, other))));

		assertThat(ReportCheck.check(Reports.right().text(), reading, null))
			.filteredOn((finding) -> finding.rule().equals("IMPORT"))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.severity()).isEqualTo(Severity.CONFIRM);
				assertThat(finding.spot()).isEqualTo(new Spot(3, 0, 4));
				assertThat(finding.excerpt()).isEqualTo("予以 5");
				assertThat(finding.message()).contains("可能的位置有：", "（一）予以公开“自然人”至", "；");
			});
	}

	@Test
	void aTableTwoInTheFormOf2019IsOneFinding() {
		Figures figures = Figures.zero();
		AnnualReport read = figures.report();
		Map<CellId, AnnualReport.ReadCell> cells = new TreeMap<>(read.cells());
		cells.keySet().removeIf((cell) -> cell.table() == ReportTable.T2);
		AnnualReport report = new AnnualReport(read.agency(), 2023, FormatVersion.V2021, read.scope(), read.signedOn(),
				cells, read.sections());
		ReportReading reading = new ReportReading(report, List.of(new ReportReading.Remark(new Spot(5, 0, 2),
				"规章 1 1 9", "表二用的是2019年的试行格式。", List.of(), List.of(), true)));

		assertThat(ReportCheck.check(Reports.right().text(), reading, null))
			.filteredOn((finding) -> List.of("E-01", "M-15", "IMPORT").contains(finding.rule()))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.rule()).isEqualTo("M-15");
				assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
				assertThat(finding.spot()).isEqualTo(new Spot(5, 0, 2));
				assertThat(finding.expected()).contains("〔2021〕30号");
			});
	}

}
