package org.gongkai.annualreport.rules;

import java.math.BigDecimal;
import java.util.List;

import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.inspection.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("与上年报告衔接（年度报告格式E-07、W-02、W-04、W-05、M-13）")
class YearOnYearRulesTests {

	/** A report of the year before from which the city's figures follow. */
	private static Figures lastYear() {
		return Figures.city()
			.year(2024)
			.with("T3.carriedOut.naturalPerson", 535)
			.with("T3.carriedOut.publicWelfare", 1)
			.with("T3.carriedOut.legalService", 18)
			.with("T3.carriedOut.otherOrg", 0)
			.with("T3.carriedOut.total", 560)
			.with("T2.rules.inForce", 76)
			.with("T2.normativeDocs.inForce", 4605);
	}

	@Test
	void aReportThatFollowsFromTheOneBeforeIsSilent() {
		assertThat(Figures.city().check(lastYear())).isEmpty();
	}

	@Test
	void whatWasCarriedOutIsCarriedInColumnByColumn() {
		List<ReportFinding> findings = Figures.city()
			.check("E-07", lastYear().with("T3.carriedOut.naturalPerson", 534).with("T3.carriedOut.business", 7));

		assertThat(findings).extracting(ReportFinding::expected).containsExactly("534", "7");
		assertThat(findings).allSatisfy((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
			assertThat(finding.repairs()).isEmpty();
		});
	}

	@Test
	void theCarriedNumberIsProposedWhereItMendsTheSumsToo() {
		Figures wrong = Figures.city().with("T3.carriedIn.naturalPerson", 553);

		assertThat(wrong.check(lastYear())).extracting(ReportFinding::rule).containsExactly("E-04", "E-05", "E-07");
		assertThat(wrong.check(lastYear())).allSatisfy((finding) -> assertThat(finding.repairs().get(0).text())
			.isEqualTo("二、上年结转政府信息公开申请数量“自然人”由553改为535（相邻两位数字颠倒）"));
	}

	@Test
	void anotherNameOfTheAgencyAsksForAReason() {
		Figures last = lastYear().agency("某市信息中心").with("T3.carriedOut.total", 561);

		assertThat(Figures.city().check("E-07", last)).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.CONFIRM);
			assertThat(finding.message()).contains("某市信息中心");
		});
	}

	@Test
	void aReportOfAnotherYearIsNotCompared() {
		assertThat(Figures.city().check(lastYear().year(2022).with("T3.carriedOut.total", 1))).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.rule()).isEqualTo("E-07");
				assertThat(finding.severity()).isEqualTo(Severity.CONFIRM);
				assertThat(finding.message()).contains("2022年", "2024年");
			});
	}

	@Test
	void blanksOfLastYearDemandNothing() {
		assertThat(Figures.city().check("E-07", lastYear().blank("T3.carriedOut.naturalPerson"))).isEmpty();
	}

	@Test
	void theStockExplainsItself() {
		assertThat(Figures.city().check("W-02", lastYear().with("T2.rules.inForce", 75))).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.severity()).isEqualTo(Severity.CONFIRM);
				assertThat(finding.expected()).isEqualTo("73");
				assertThat(finding.actual()).isEqualTo("74");
				assertThat(finding.message()).contains("上年75件加本年制发3件减本年废止5件");
			});
	}

	@Test
	void theStockIsNotComparedAcrossForms() {
		Figures last = lastYear().version(FormatVersion.V2019).with("T2.rules.inForce", 7);

		assertThat(Figures.city().check("W-02", last)).isEmpty();
	}

	@Test
	void leapsAreGathered() {
		List<ReportFinding> findings = Figures.city()
			.check("W-04", lastYear().with("T3.refused.stateSecret.naturalPerson", 1)
				.with("T3.notProcessed.publication.total", 2));

		assertThat(findings).extracting(ReportFinding::message)
			.satisfiesExactly((message) -> assertThat(message).contains("上年有数、今年是0", "（上年2，今年0）"),
					(message) -> assertThat(message).contains("10倍以上", "（上年1，今年13）"));
	}

	@Test
	void tenTimesIsNoLeap() {
		assertThat(Figures.city()
			.with("T3.refused.stateSecret.naturalPerson", 10)
			.check("W-04", lastYear().with("T3.refused.stateSecret.naturalPerson", 1))).isEmpty();
	}

	@Test
	void otherHandlingIsNotComparedWithASingleRow() {
		Figures last = lastYear().version(FormatVersion.V2019)
			.without(ApplicationRow.OTHER_FEE_UNPAID)
			.without(ApplicationRow.OTHER_NOT_SUPPLEMENTED)
			.with("T3.other.misc.total", 1);

		assertThat(Figures.city().check("W-04", last)).isEmpty();
	}

	@Test
	void pendingCasesReappear() {
		assertThat(Figures.city().check("W-05", lastYear().with("T4.litigationDirect.pending", 57))).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("未经复议直接起诉", "57件", "56件"));
		assertThat(Figures.city().check("W-05", lastYear().with("T4.litigationDirect.pending", 56))).isEmpty();
	}

	@Test
	void yuanInTheCellFor10000Yuan() {
		assertThat(Figures.city().with("T2.feesCharged.amountWan", 3_164_410_000L).check("M-13", lastYear()))
			.singleElement()
			.satisfies((finding) -> assertThat(finding.expected()).isEqualTo("316441"));
		assertThat(Figures.city()
			.check("M-13", lastYear().with("T2.feesCharged.amountWan", CellValue.of(new BigDecimal("32"))))).isEmpty();
	}

}
