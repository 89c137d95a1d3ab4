package org.gongkai.journey;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.gongkai.TestDatabase;
import org.gongkai.annualreport.editing.AReport;
import org.gongkai.document.Category;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.Documents;
import org.gongkai.organization.Organization;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A clerk fills in the report's tables with the keyboard of a real browser. */
@Tag("browser")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportTablesJourneyTests {

	private static final String PASTE = """
			([html, text]) => {
				const data = new DataTransfer();
				data.setData('text/html', html);
				data.setData('text/plain', text);
				document.activeElement.dispatchEvent(
					new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
			}""";

	private static final int HEIGHT = 900;

	@LocalServerPort
	private int port;

	@Autowired
	private Documents documents;

	@Autowired
	private Organization organization;

	private Browsers browsers;

	private String document = "";

	@BeforeAll
	void openBrowser() {
		this.browsers = Browsers.open();
		AReport report = AReport.of(2023).with("T3.newReceived.total", "21").with("T3.newReceived.naturalPerson", "21");
		this.document = "/documents/" + DocumentFixtures.aDraft()
			.titled(report.title())
			.of(Category.ANNUAL_REPORT)
			.with(report.blocks())
			.savedBy(DocumentFixtures.drafter(this.organization), this.documents)
			.id();
	}

	@AfterAll
	void closeBrowser() {
		if (this.browsers != null) {
			this.browsers.close();
		}
	}

	@Test
	void keysMoveAndSumsFollowWhileOneTypes() {
		Page page = open("/report");
		page.click(cell("T3.newReceived.naturalPerson"));
		page.keyboard().press("ArrowRight");
		assertThat(page.locator(cell("T3.newReceived.business"))).isFocused();
		page.keyboard().type("4");
		assertThat(page.locator("[data-rule=E-05][data-state=off]")).hasText("表三“一、本年新收政府信息公开申请数量”行各类申请人之和与总计：✗ 25≠21");
		assertThat(page.locator("#sums")).containsText("不符");

		page.keyboard().press("Enter");
		assertThat(page.locator(cell("T3.carriedIn.business"))).isFocused();
		page.keyboard().press("Control+z");

		assertThat(page.locator(cell("T3.newReceived.business"))).hasValue("0");
		assertThat(page.locator("[data-rule=E-05][data-state=off]")).hasCount(0);
		page.close();
	}

	@Test
	void aBlockFromWordIsPlacedAndTakenBack() {
		Page page = open("/report");
		page.click(cell("T3.granted.naturalPerson"));

		page.evaluate(PASTE, List
			.of("<table><tr><td>结果</td><td>自然人</td></tr><tr><td>（一）予以公开</td><td>12</td><td></td></tr></table>", ""));

		assertThat(page.locator(cell("T3.granted.naturalPerson"))).hasValue("12");
		assertThat(page.locator(cell("T3.granted.business"))).hasValue("");
		assertThat(page.locator("[data-told=T3]")).containsText("放入 2 格（其中 1 格是空的）。没有放入：1 行标题");
		page.click("[data-told=T3] button");
		assertThat(page.locator(cell("T3.granted.naturalPerson"))).hasValue("0");
		page.close();
	}

	@Test
	void axeFindsNoViolationOnTheReportsPages() {
		List<String> found = new ArrayList<>();
		Page page = open("/report");
		for (String open : List.of("/report", "/report/text")) {
			page.navigate(address(this.document + open));
			for (int width : List.of(1280, 390)) {
				page.setViewportSize(width, HEIGHT);
				found.addAll(PageCheck.read(page));
			}
		}
		page.close();
		assertThat(found).isEmpty();
	}

	private static String cell(String id) {
		return "[name='" + id + "']";
	}

	private Page open(String more) {
		Page page = this.browsers.browser().newPage(new Browser.NewPageOptions().setViewportSize(1280, HEIGHT));
		page.setDefaultTimeout(120_000);
		page.navigate(address("/sign-in"));
		page.fill("[name=username]", "drafter");
		page.fill("[name=password]", "demo");
		page.click("form button[type=submit]");
		page.waitForURL((url) -> !url.contains("/sign-in"));
		page.navigate(address(this.document + more));
		return page;
	}

	private String address(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

}
