package org.gongkai.annualreport.rules;

import java.util.List;

import org.gongkai.OfficeTest;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.writing.ReportTables;
import org.gongkai.document.Category;
import org.gongkai.document.Content;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.Documents;
import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Gate;
import org.gongkai.inspection.Inspection;
import org.gongkai.inspection.Severity;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What people confirmed about a report's figures, over its versions. */
@OfficeTest
class ConfirmedFindingsTests {

	@Autowired
	Inspection inspection;

	@Autowired
	Documents documents;

	@Autowired
	Organization organization;

	@Test
	void aConfirmationHoldsUntilTheFiguresChangeAndAgainOnceTheyAreBack() {
		Member drafter = DocumentFixtures.drafter(this.organization);
		Document saved = draft(reportWith(2)).of(Category.ANNUAL_REPORT).savedBy(drafter, this.documents);
		Finding open = narrative(saved);
		assertThat(open.state()).isEqualTo(Finding.State.OPEN);
		this.inspection.confirm(open.id(), "一件由上级机关转来，表格按规定不计",
				DocumentFixtures.member(this.organization, "section-head"));

		Document elsewhere = revised(saved, reportWith(2).with("2024年，本中心将采取有力措施。", "2024年，本中心将加强培训。"), drafter);
		assertThat(narrative(elsewhere).state()).isEqualTo(Finding.State.CONFIRMED);

		Document reworded = revised(elsewhere, reportWith(2).with("收到申请3件", "依法收到申请3件"), drafter);
		assertThat(narrative(reworded).state()).isEqualTo(Finding.State.CONFIRMED);
		assertThat(narrative(reworded).id()).isEqualTo(open.id());

		Document changed = revised(reworded, reportWith(4), drafter);
		assertThat(narrative(changed).state()).isEqualTo(Finding.State.OPEN);
		assertThat(narrative(changed).id()).isNotEqualTo(open.id());
		assertThat(this.inspection.stopping(changed.id(), Gate.SIGN_OFF)).extracting(Finding::rule).contains("W-06");

		Document back = revised(changed, reportWith(2), drafter);
		assertThat(narrative(back).state()).isEqualTo(Finding.State.CONFIRMED);
		assertThat(narrative(back).reason()).contains("上级机关转来");
	}

	@Test
	void whatWouldMendASumStandsBelowTheMessage() {
		Reports report = report(Figures.zero().with("T4.review.upheld", 3));

		assertThat(this.inspection.preview(Category.ANNUAL_REPORT, draft(report).content()))
			.filteredOn((finding) -> finding.rule().equals("E-06"))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.hit().severity()).isEqualTo(Severity.BLOCK);
				assertThat(finding.hit().message().lines()).hasSize(3);
				assertThat(finding.hit().message()).contains("可能的改法1：行政复议“总计”由0改为3");
				assertThat(finding.hit().excerpt()).isEqualTo("0");
			});
	}

	private Finding narrative(Document document) {
		return this.inspection.inspect(document.id())
			.stream()
			.filter((finding) -> finding.rule().equals("W-06"))
			.reduce((one, other) -> {
				throw new AssertionError("more than one");
			})
			.orElseThrow();
	}

	private Document revised(Document document, Reports report, Member drafter) {
		Content content = draft(report).of(Category.ANNUAL_REPORT).content();
		return this.documents.revise(document.id(), document.version(), content, "", drafter);
	}

	private static Reports reportWith(int applications) {
		return report(Figures.zero()
			.with("T3.newReceived.naturalPerson", applications)
			.with("T3.newReceived.total", applications)
			.with("T3.carriedOut.naturalPerson", applications)
			.with("T3.carriedOut.total", applications)).with("未收到申请", "收到申请3件");
	}

	private static Reports report(Figures figures) {
		ReportTables tables = new ReportTables(FormatVersion.V2021, (cell) -> figures.report().value(cell).written());
		Reports report = Reports.right();
		List.of(ReportTable.values()).forEach((table) -> report.with("表略", tables.table(table)));
		return report;
	}

	private static DocumentFixtures.DraftBuilder draft(Reports report) {
		return DocumentFixtures.aDraft()
			.of(Category.ANNUAL_REPORT)
			.titled(report.text().title())
			.with(report.text().blocks());
	}

}
