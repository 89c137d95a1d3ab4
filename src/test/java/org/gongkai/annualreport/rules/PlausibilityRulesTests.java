package org.gongkai.annualreport.rules;

import org.gongkai.annualreport.ReportScope;
import org.gongkai.inspection.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("数据合理（年度报告格式W-03、W-10、W-11、I-01）")
class PlausibilityRulesTests {

	@Test
	void moreIssuedThanInForceAsksForAReason() {
		assertThat(Figures.city().with("T2.normativeDocs.inForce", 563).check("W-03")).singleElement()
			.satisfies((finding) -> assertThat(finding.severity()).isEqualTo(Severity.CONFIRM));
		assertThat(Figures.city().with("T2.normativeDocs.inForce", 564).check("W-03")).isEmpty();
	}

	@Test
	void litigationAfterReconsiderationNeedsAReconsideration() {
		Figures after = Figures.zero()
			.with("T4.litigationAfterReview.pending", 2)
			.with("T4.litigationAfterReview.total", 2);

		assertThat(after.check("W-10")).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("2件", "本年却没有"));
		assertThat(after.check("W-10", Figures.zero().year(2024))).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("本年和上年"));
		assertThat(after.check("W-10", Figures.zero().year(2024).with("T4.review.total", 1))).isEmpty();
		assertThat(after.with("T4.review.upheld", 1).check("W-10")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "某市人民政府,GOVERNMENT,0", "淮安市,GOVERNMENT,0", "某某自治区人民政府办公厅,GOVERNMENT,0", "某省,GOVERNMENT,0",
			"某某某自治州人民政府,GOVERNMENT,0", "国家能源局,DEPARTMENT,0", "交通运输部,DEPARTMENT,0", "某市某区人民政府,GOVERNMENT,1",
			"某县人民政府,GOVERNMENT,1", "某市财政局,DEPARTMENT,1", "某镇人民政府,TOWNSHIP,1", "某市（匿名）,GOVERNMENT,0",
			"'',DEPARTMENT,0" })
	void onlySomeMayMakeRules(String agency, ReportScope scope, int findings) {
		assertThat(Figures.city().agency(agency).scope(scope).check("W-11")).hasSize(findings);
	}

	@Test
	void nothingReceivedIsWorthALook() {
		assertThat(Figures.zero().check()).singleElement().satisfies((finding) -> {
			assertThat(finding.rule()).isEqualTo("I-01");
			assertThat(finding.severity()).isEqualTo(Severity.HINT);
		});
		assertThat(Figures.zero().with("T3.newReceived.total", 1).check("I-01")).isEmpty();
		assertThat(Figures.zero().blank("T3.newReceived.total").check("I-01")).isEmpty();
	}

}
