package org.gongkai.annualreport.rules;

import java.math.BigDecimal;
import java.util.List;

import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.inspection.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@DisplayName("勾稽关系（年度报告格式E-03至E-06）")
class SumRulesTests {

	@Test
	void figuresThatAddUpAreSilent() {
		assertThat(Figures.city().check()).isEmpty();
	}

	@Test
	void aColumnThatDoesNotAddUpIsFoundOnce() {
		// as in a published report: a row was missed in two columns
		List<ReportFinding> findings = Figures.city()
			.with("T3.resultTotal.naturalPerson", 13358)
			.with("T3.resultTotal.total", 13804)
			.with("T3.carriedOut.naturalPerson", 789)
			.with("T3.carriedOut.total", 825)
			.check();

		assertThat(findings).extracting(ReportFinding::rule).containsExactly("E-03", "E-03");
		assertThat(findings.get(0).severity()).isEqualTo(Severity.BLOCK);
		assertThat(findings.get(0).section()).isEqualTo("applications");
		assertThat(findings.get(0).expected()).isEqualTo("13364");
		assertThat(findings.get(0).actual()).isEqualTo("13358");
		assertThat(findings.get(0).cells()).hasSize(22).endsWith(CellId.of("T3.resultTotal.naturalPerson"));
		assertThat(findings.get(0).repairs()).isEmpty();
		assertThat(findings.get(0).message()).contains("“自然人”列", "13364", "13358", "相差6", "“自然人”、“总计”这2列");
	}

	@Test
	void theCellInWhichBrokenEquationsCrossIsProposedFirst() {
		List<ReportFinding> findings = Figures.city().with("T3.unable.notHeld.naturalPerson", 3057).check();

		assertThat(findings).extracting(ReportFinding::rule).containsExactly("E-03", "E-05");
		assertThat(findings).allSatisfy((finding) -> {
			assertThat(finding.repairs()).hasSize(1);
			assertThat(finding.repairs().get(0).cell()).hasToString("T3.unable.notHeld.naturalPerson");
			assertThat(finding.repairs().get(0).becomes()).isEqualByComparingTo("3075");
			assertThat(finding.repairs().get(0).mends()).isEqualTo(2);
			assertThat(finding.advice()).contains("由3057改为3075（相邻两位数字颠倒）");
		});
	}

	@Test
	void firstAndSecondItemAreThirdAndFourth() {
		assertThat(Figures.city().with("T3.carriedOut.business", 7).with("T3.carriedOut.total", 820).check("E-04"))
			.extracting(ReportFinding::actual)
			.containsExactly("259", "14630");
	}

	@Test
	void aRowThatDoesNotAddUpIsNamedInFull() {
		assertThat(Figures.city().with("T3.refused.caseFile.research", 1).check("E-05")).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("（三）不予公开 / 7.属于行政执法案卷", "287", "286"));
	}

	@Test
	void aTotalOfTableFourIsProposedAlone() {
		assertThat(Figures.city().with("T4.review.total", 0).check()).singleElement().satisfies((finding) -> {
			assertThat(finding.rule()).isEqualTo("E-06");
			assertThat(finding.message()).contains("“行政复议”", "790", "总计填的是0");
			assertThat(finding.repairs()).extracting(Repair::text).containsExactly("行政复议“总计”由0改为790（原填0，可能漏填）");
		});
	}

	@Test
	void smallSlipsComeBeforeLargeOnes() {
		List<Repair> repairs = Figures.city().with("T4.litigationDirect.otherResult", 21).check().get(0).repairs();

		assertThat(repairs).extracting((repair) -> repair.cell().column(), Repair::slip)
			.startsWith(tuple("otherResult", Repair.Slip.SWAPPED));
		assertThat(repairs).extracting(Repair::slip).isSorted();
	}

	@Test
	void aNumberThatWasLeftOutIsLikelierThanOneThatWasInvented() {
		Figures figures = Figures.zero().with("T4.litigationAfterReview.upheld", 5);

		assertThat(figures.check("E-06").get(0).repairs()).extracting((repair) -> repair.cell().column())
			.containsExactly("total", "upheld");
	}

	@Test
	void whatIsNotFilledInDoesNotMakeASumWrong() {
		assertThat(Figures.city().blank("T3.granted.naturalPerson", "T4.review.total").check())
			.noneMatch((finding) -> finding.rule().matches("E-0[3-6]"));
	}

	@Test
	void whatIsFilledInMayBeTooMuchAlready() {
		assertThat(Figures.city().blank("T4.review.upheld").with("T4.review.corrected", 791).check("E-06"))
			.singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("1格没有填数"));
	}

	@Test
	void rowsThatTheFormLacksCountNothing() {
		Figures trial = Figures.zero()
			.year(2020)
			.version(FormatVersion.V2019)
			.without(ApplicationRow.OTHER_FEE_UNPAID)
			.without(ApplicationRow.OTHER_NOT_SUPPLEMENTED);
		Figures singleRow = Figures.city()
			.without(ApplicationRow.OTHER_FEE_UNPAID)
			.without(ApplicationRow.OTHER_NOT_SUPPLEMENTED);

		assertThat(trial.check()).noneMatch((finding) -> finding.severity() == Severity.BLOCK);
		assertThat(singleRow.check("E-03")).extracting(ReportFinding::expected).contains("12847");
	}

	@Test
	void aRemarkBesideANumberDoesNotMatter() {
		assertThat(Figures.city()
			.with("T3.granted.business", new CellValue.Figure(new BigDecimal("129"), "（其中修订16）"))
			.check()).isEmpty();
	}

}
