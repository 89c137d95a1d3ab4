package org.gongkai.annualreport.collection;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.Cookie;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.annualreport.CellValue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

/** What the pages and the API of the collection let through. */
class CollectionPagesTests extends CollectionOffice {

	@Test
	void everyPageOfAYearIsThereAlsoWhenNothingHasComeIn() throws Exception {
		Cookie session = signIn("disclosure-officer");
		for (String page : List.of("", "/total", "/comparison", "/charts", "/total/T3.newReceived.total", "/total.csv",
				"/total.xlsx", "/charts/trend.svg", "/charts/results.png", "/comparison/chart.svg")) {
			assertThat(get("/supervision/" + this.year + page, session)).as(page).hasStatusOk();
		}
		assertThat(get("/supervision", session)).hasStatus3xxRedirection();
		assertThat(get("/supervision/agencies", session)).hasStatusOk();
		assertThat(get("/supervision/agencies/new", session)).hasStatusOk();
		assertThat(get("/supervision/agencies/template.csv", session)).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/supervision/2030/agencies/987654321", "/supervision/2030/total/T9.none",
			"/supervision/2030/total?unit=987654321", "/supervision/submissions/987654321",
			"/supervision/submissions/987654321/file", "/supervision/intake/987654321",
			"/supervision/agencies/987654321", "/supervision/2030?unit=987654321" })
	void forgedNumbersAreNotThere(String address) {
		assertThat(get(address, signIn("disclosure-officer"))).hasStatus(404);
	}

	@Test
	void leadersAndAuditorsReadAndOthersSeeNothing() {
		SupervisedAgency agency = agency("测试甲局");
		Submission submission = hand(agency, report(agency.name(), 3));
		for (String reader : List.of("leader-in-charge", "signatory", "auditor")) {
			Cookie session = signIn(reader);
			assertThat(get("/supervision/" + this.year, session)).hasStatusOk();
			assertThat(post("/supervision/submissions/" + submission.id() + "/acceptance", session, Map.of()))
				.hasStatus(403);
			assertThat(post("/supervision/" + this.year + "/total/confirmation", session, Map.of())).hasStatus(403);
		}
		for (String other : List.of("drafter", "publisher", "admin")) {
			Cookie session = signIn(other);
			assertThat(get("/supervision/" + this.year, session)).hasStatus(403);
			assertThat(get("/supervision/submissions/" + submission.id(), session)).hasStatus(403);
			assertThat(get("/supervision/" + this.year + "/total.xlsx", session)).hasStatus(403);
		}
	}

	@Test
	void anOfficerTakesInAcceptsAndConfirmsOnPages() throws Exception {
		SupervisedAgency agency = agency("测试甲局");
		Cookie session = signIn("disclosure-officer");
		MvcTestResult brought = this.mvc.post()
			.uri("/supervision/" + this.year + "/intake")
			.multipart()
			.file(new MockMultipartFile("file", "C:\\报告\\甲.html", "text/html",
					report(agency.name(), 3, Map.of(RECEIVED, CellValue.of(9)))))
			.cookie(session)
			.with(csrf())
			.exchange();
		assertThat(brought).hasStatus3xxRedirection();
		Document result = html(get(String.valueOf(brought.getResponse().getRedirectedUrl()), session));
		assertThat(result.text()).contains("甲.html", "第 1 次报送");

		Document page = html(get("/supervision/%d/agencies/%d".formatted(this.year, agency.id()), session));
		assertThat(page.select("td[data-kind=wrong]")).isNotEmpty();
		assertThat(page.select(".col-problem").text()).contains("E-05", "必须修改");
		Submission submission = this.submissions.history(agency.id(), this.year, officer()).get(0);
		String address = "/supervision/submissions/" + submission.id();
		assertThat(post(address + "/return", session, Map.of("seen", "RECEIVED"))).hasStatus(422)
			.bodyText()
			.contains("请写明退回的理由");
		assertThat(post(address + "/acceptance", session, Map.of("seen", "RECEIVED", "reason", "已公开发布")))
			.hasStatus3xxRedirection();
		assertThat(post(address + "/acceptance", session, Map.of("seen", "RECEIVED", "reason", "再来"))).hasStatus(409)
			.bodyText()
			.contains("没有生效");

		Document total = html(get("/supervision/" + this.year + "/total", session));
		assertThat(total.select("td[data-cell=T3.newReceived.total] a").text()).isEqualTo("9");
		assertThat(total.select("input[name=fingerprint]").attr("value")).isEqualTo(total().fingerprint());
		assertThat(total.text()).contains("勾稽关系不符");
		assertThat(html(get(total.select("td[data-cell=T3.newReceived.total] a").attr("href"), session)).text())
			.contains(agency.name());
	}

	@Test
	void theWorkbookHoldsTheTotalAndTheAgencies() throws Exception {
		SupervisedAgency agency = agency("=cmd|测试局");
		accepted(agency, report(agency.name(), 7));

		MvcTestResult answer = get("/supervision/" + this.year + "/total.xlsx", signIn("disclosure-officer"));

		assertThat(answer).hasStatusOk();
		try (XSSFWorkbook book = new XSSFWorkbook(
				new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
			assertThat(book.getSheet("表三").getRow(3).getCell(9).getNumericCellValue()).isEqualTo(7);
			assertThat(book.getSheet("各机关").getRow(2).getCell(0).getStringCellValue()).isEqualTo(agency.name());
			assertThat(book.getSheet("各机关").getRow(2).getCell(0).getCellType().name()).isEqualTo("STRING");
		}
	}

	@Test
	void programsHandInAndLearnWhy() {
		SupervisedAgency agency = agency("测试接口局");
		MvcTestResult created = submit(report(agency.name(), 3), "drafter");
		assertThat(created).hasStatus(403).hasContentTypeCompatibleWith("application/problem+json");
		created = submit(report(agency.name(), 3), "disclosure-officer");
		assertThat(created).hasStatus(201).bodyJson().extractingPath("$.state").isEqualTo("RECEIVED");
		String address = String.valueOf(created.getResponse().getHeader("Location"));
		Submission submission = this.submissions.history(agency.id(), this.year, officer()).get(0);
		this.submissions.giveBack(submission.id(), Standing.State.RECEIVED, "请补第五部分", officer());

		assertThat(this.mvc.get().uri(address).with(httpBasic("disclosure-officer", "demo"))).hasStatusOk()
			.bodyJson()
			.extractingPath("$.decisions[0].reason")
			.isEqualTo("请补第五部分");
		assertThat(submit(report("没有登记过的局", 1), "disclosure-officer")).hasStatus(422).bodyText().contains("名录中没有");
		assertThat(submit("不是报告".getBytes(StandardCharsets.UTF_8), "disclosure-officer")).hasStatus(422);
		assertThat(submit(report(agency.name(), 3), "disclosure-officer")).hasStatus(409);
	}

	@Test
	void theRegisterComesInFromATableOrNotAtAll() {
		Cookie session = signIn("disclosure-officer");
		String name = "导入局" + suffix();
		assertThat(importCsv("机关名称,上级机关,起报年份\n%s,,2020\n下级%s,%s,2020\n".formatted(name, name, name), session))
			.hasStatus3xxRedirection();
		assertThat(this.register.named("下级" + name)).isPresent();

		assertThat(importCsv("机关名称,上级机关\n好的%s,\n坏的%s,没有的上级\n".formatted(name, name), session)).hasStatus(422)
			.bodyText()
			.contains("第 3 行", "没有的上级");
		assertThat(this.register.named("好的" + name)).isEmpty();
		assertThat(importCsv("名字\nx\n", session)).hasStatus(422).bodyText().contains("机关名称");
		assertThat(importCsv("机关名称\n\"未关", session)).hasStatus(422);
	}

	private MvcTestResult importCsv(String text, Cookie session) {
		return this.mvc.post()
			.uri("/supervision/agencies/import")
			.multipart()
			.file(new MockMultipartFile("file", "名录.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)))
			.cookie(session)
			.with(csrf())
			.exchange();
	}

	private MvcTestResult submit(byte[] report, String person) {
		return this.mvc.post()
			.uri("/api/v1/report-submissions")
			.multipart()
			.file(new MockMultipartFile("file", "报告.html", "text/html", report))
			.with(httpBasic(person, "demo"))
			.exchange();
	}

	private MvcTestResult post(String address, Cookie session, Map<String, String> fields) {
		var request = this.mvc.post().uri(address).cookie(session).with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

	private static Document html(MvcTestResult result) throws Exception {
		assertThat(result).hasStatusOk();
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

}
