package org.gongkai.annualreport.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;

import org.gongkai.OfficeTest;
import org.gongkai.annualreport.compiling.FigureGroup;
import org.gongkai.annualreport.compiling.SectionFigures;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The pages of the year's figures: who sees what, and what is refused how. */
@OfficeTest
@Transactional
class CompilingPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Organization organization;

	@Autowired
	SectionFigures figures;

	@ParameterizedTest
	@ValueSource(strings = { "", "/2023", "/2023/figures", "/2023/publications", "/2023/publications?category=NEWS",
			"/2023/cells/T3.granted.total", "/2023/cells/T2.normativeDocs.inForce", "/2023/sections", "/2023/changes",
			"/normative", "/normative/stock?year=2023", "/earlier", "/earlier?year=2023&page=1", "/prior" })
	void readersSeeEveryPageAndOthersNone(String path) {
		assertThat(get("/annual-reports" + path, "leader-in-charge")).hasStatusOk();
		assertThat(get("/annual-reports" + path, "auditor")).hasStatusOk();
		assertThat(get("/annual-reports" + path, "admin")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get("/annual-reports" + path, "proofreader-1")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/2019", "/2099", "/2023/cells/T9.x", "/2023/sections/999999", "/normative/999999",
			"/earlier/999999", "/20233" })
	void whatIsNotThereIsNotFound(String path) {
		assertThat(get("/annual-reports" + path, "drafter")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void theYearTellsTheOwnersFigures() {
		assertThat(get("/annual-reports/2023", "drafter")).bodyText().contains("69", "财政预决算", "62", "还没有布置报送");
	}

	@Test
	void aSectionsPageIsForItsOwnPeopleOnly() {
		ask("drafter-2");
		String page = "/annual-reports/2023/sections/" + member("drafter-2").sectionId();

		assertThat(get(page, "drafter-2")).hasStatusOk().bodyText().contains("资产管理科报送2023年数据", "万元");
		assertThat(get(page, "drafter")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(page, "disclosure-officer")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(page, "drafter", "T2.licensing.decisions", "1", "note", "x", "basedOn", "0"))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aSectionHandsInAndSeesWhatIsWrong() {
		ask("drafter-2");
		String page = "/annual-reports/2023/sections/" + member("drafter-2").sectionId();

		assertThat(post(page, "drafter-2", "T2.licensing.decisions", "无", "note", "台账", "basedOn", "0"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("没有发生的请填0", "value=\"无\"");
		assertThat(post(page, "drafter-2", "T2.licensing.decisions", "3", "T2.feesCharged.amountWan", "400", "unit",
				"YUAN", "note", "台账", "basedOn", "0"))
			.hasRedirectedUrl(page);
		assertThat(get(page, "drafter-2")).bodyText().contains("value=\"0.04\"", "陈志远");
		assertThat(post(page, "drafter-2", "T2.licensing.decisions", "4", "note", "台账", "basedOn", "0"))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("value=\"4\"");
	}

	@Test
	void onlyTheDisclosureOfficeAsks() {
		String address = "/annual-reports/2023/sections/" + member("drafter-2").sectionId() + "/request";

		assertThat(post(address, "drafter", "groups", "LICENSING", "dueOn", "2024-01-10"))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(address, "disclosure-officer", "groups", "LICENSING", "dueOn", "bald"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post(address, "disclosure-officer", "groups", "LICENSING", "dueOn", "2024-01-10"))
			.hasRedirectedUrl("/annual-reports/2023/sections");
		assertThat(post(address, "disclosure-officer", "groups", "FEES", "dueOn", "2024-01-10"))
			.hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void onlyKeepersEnterAndAWrongEntryIsShownAgain() {
		assertThat(get("/annual-reports/normative/new", "leader-in-charge")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post("/annual-reports/normative", "section-head", "title", "办法")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post("/annual-reports/normative", "drafter", "title", "甲办法", "formedOn", "2023-02-30", "type",
				"NORMATIVE_DOC"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("不是一个日期", "value=\"甲办法\"");
	}

	@Test
	void aFileOfAnotherKindIsRefusedInWords() {
		MvcTestResult refused = this.mvc.post()
			.uri("/annual-reports/earlier/import")
			.multipart()
			.file(new MockMultipartFile("file", "a.csv", "text/csv", "标题\n甲".getBytes(StandardCharsets.UTF_8)))
			.with(user("drafter"))
			.with(csrf())
			.exchange();

		assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("信息类别”“发布日期");
	}

	@Test
	void aReportOfAnotherAgencyIsNotTakenForOnesOwn() {
		MvcTestResult refused = this.mvc.post()
			.uri("/annual-reports/prior")
			.multipart()
			.file(new MockMultipartFile("file", "a.md", "text/markdown",
					"# 关于开会的通知\n\n请准时参加。\n".getBytes(StandardCharsets.UTF_8)))
			.with(user("drafter"))
			.with(csrf())
			.exchange();

		assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("不像政府信息公开工作年度报告");
	}

	private void ask(String username) {
		this.figures.ask(2023, member(username).sectionId(), 0, Set.of(FigureGroup.LICENSING, FigureGroup.FEES),
				LocalDate.of(2024, 1, 10), member("disclosure-officer"));
	}

	private Member member(String username) {
		return this.organization.member(username).orElseThrow();
	}

	private MvcTestResult get(String path, String username) {
		return this.mvc.get().uri(path).with(user(username)).exchange();
	}

	private MvcTestResult post(String path, String username, String... parameters) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(path).with(user(username)).with(csrf());
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

}
