package org.gongkai.journey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.gongkai.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The owner's annual report goes from a file to the public page in a real browser, each
 * stage by the person whose post it is; afterwards every page that was met is read by
 * axe-core.
 */
@Tag("browser")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyTests {

	private static final String TITLE = "赣州经开区机关事务管理中心2023年政府信息公开工作年度报告";

	private static final Pattern DOCUMENT = Pattern.compile("/documents/(\\d+)");

	/**
	 * By its place: arrow keys that follow each other faster than a person's may be lost.
	 */
	private static final String SELECT_LAST_DIGIT_OF_YEAR = """
			() => {
				const line = document.querySelector('.ProseMirror > p:last-of-type');
				const text = document.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode();
				const at = text.data.indexOf('2023') + 3;
				document.getSelection().setBaseAndExtent(text, at, text, at + 1);
			}""";

	private static final Pattern FIGURE = Pattern.compile("^\\d+$");

	@LocalServerPort
	private int port;

	private Browsers browsers;

	private Page page;

	private String document = "";

	private String address = "";

	@BeforeAll
	void openBrowser() {
		this.browsers = Browsers.open();
		this.page = newPage(1280);
	}

	@AfterAll
	void closeBrowser() {
		if (this.browsers != null) {
			this.browsers.close();
		}
	}

	@Test
	@Order(1)
	void theFirstGateRefusesTheWrongDateAndSaysWhatIsExpected() {
		signIn("drafter");
		go("/documents/new");
		this.page.setInputFiles("#file", Path.of("src/test/resources/cases/ganzhou-jiguan-2023.md"));
		this.page.selectOption("#category", "ANNUAL_REPORT");
		press("保存文稿");
		Matcher id = DOCUMENT.matcher(this.page.url());
		assertThat(id.find()).as("a document was made: %s", this.page.url()).isTrue();
		this.document = "/documents/" + id.group(1);
		assertThat(this.page.inputValue("[name=title]")).isEqualTo(TITLE);

		go(this.document);
		press("交稿");

		assertThat(this.page.textContent("[role=alert]")).contains("2023年1月29日", "2024年1月1日");
		assertThat(this.page.textContent("#findings")).contains("E-09", "必须修改");
		assertThat(this.page.locator("article mark").allTextContents()).contains("2023年1月29日");
	}

	@Test
	@Order(2)
	void theDrafterMendsTheDateInTheEditorAndHandsIn() {
		go(this.document + "/edit");
		this.page.waitForSelector(".ProseMirror");
		this.page.click(".ProseMirror > p:last-of-type");
		this.page.evaluate(SELECT_LAST_DIGIT_OF_YEAR);
		this.page.waitForFunction("document.getSelection().toString() === '3'");
		this.page.keyboard().type("4");
		this.page.waitForFunction("document.querySelector('.ProseMirror').textContent.endsWith('2024年1月29日')");
		press("保存为第");
		go(this.document);
		assertThat(this.page.textContent("article")).contains("2024年1月29日").doesNotContain("2023年1月29日");

		press("交稿");

		assertThat(this.page.textContent("[role=status]")).contains("已交稿");
	}

	@Test
	@Order(3)
	void everyStageIsDecidedByThePersonWhosePostItIs() {
		for (Map.Entry<String, String> stage : ApiClient.STAGES) {
			signIn(stage.getValue());
			takeUp();
			this.page.check("#outcome-" + (stage.getKey().equals("SECRECY_REVIEW") ? "CLEAR" : "PASS"));
			this.page.fill("#comment", "同意。" + stage.getKey());
			this.page.click("#decision button:has-text('确定')");
			assertThat(this.page.textContent("[role=status]")).as(stage.getKey()).contains("已记录");
		}
	}

	@Test
	@Order(4)
	void theFormShowsSixProofsAndReviewsTheSecrecyReviewAndTheSignOff() {
		go(this.document + "/approval-form");

		String form = this.page.textContent("main");
		for (Map.Entry<String, String> stage : ApiClient.STAGES) {
			assertThat(form).contains("同意。" + stage.getKey());
		}
		assertThat(form).contains("一校", "二校", "三校", "一审", "二审", "三审", "保密审查", "签发", "FBSP-", "BMSC-", "王晓燕")
			.doesNotContain("未办理");
	}

	@Test
	@Order(5)
	void thePublicPageHasEveryFigureAndTheMendedDate() {
		go(this.document);
		this.address = this.page.getAttribute("a:has-text('查看公开页面')", "href");
		assertThat(this.address).matches("/public/annual-report/\\d{4}/\\d+\\.html");
		this.page.context().clearCookies();

		go(this.address);

		assertThat(this.page.textContent("h1")).contains(TITLE);
		assertThat(this.page.textContent("article")).contains("2024年1月29日").doesNotContain("2023年1月29日");
		List<String> figures = this.page.locator("article td")
			.allTextContents()
			.stream()
			.map(String::strip)
			.filter((text) -> FIGURE.matcher(text).matches())
			.toList();
		assertThat(figures).as("10 + 175 + 15 cells, each 0 in the source").hasSize(200).containsOnly("0");
		assertThat(this.page.locator("meta[name=SiteIDCode]").getAttribute("content")).isNotBlank();
	}

	@Test
	@Order(6)
	void axeFindsNoViolationOnAnyPageAtAnyWidth() {
		List<String> violations = new ArrayList<>();
		for (int width : List.of(1280, 390)) {
			this.page.context().close();
			this.page = newPage(width);
			for (String open : List.of("/", "/public/annual-report/", this.address, "/sign-in", "/public/none.html")) {
				violations.addAll(read(width, open));
			}
			visit(width, violations, "drafter", "/documents", "/documents/new", this.document + "/edit", this.document,
					this.document + "?view=timeline", this.document + "?view=process", this.document + "?view=files",
					this.document + "/versions", this.document + "/difference?from=1&to=2",
					this.document + "/approval-form", this.document + "/secrecy-form", "/settings", "/settings/tokens",
					"/documents/999999");
			visit(width, violations, "proofreader-1", "/tasks", "/tasks?q=none");
			visit(width, violations, "disclosure-officer", "/ledger", "/withdrawals", this.document + "/withdrawal");
			visit(width, violations, "auditor", "/audit");
			visit(width, violations, "admin", "/admin/people", "/admin/sections", "/admin/agency", "/admin/calendar");
		}
		assertThat(violations).isEmpty();
	}

	private void visit(int width, List<String> violations, String person, String... pages) {
		signIn(person);
		for (String open : pages) {
			violations.addAll(read(width, open));
		}
	}

	/** What axe-core finds, and whether the page has to be pushed sideways. */
	private List<String> read(int width, String open) {
		go(open);
		List<String> found = new ArrayList<>();
		new AxeBuilder(this.page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
			.analyze()
			.getViolations()
			.forEach((rule) -> found.add("%s at %d: %s %s".formatted(open, width, rule.getId(),
					rule.getNodes().stream().limit(3).map((node) -> node.getHtml()).toList())));
		Object wide = this.page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
		if (Boolean.TRUE.equals(wide)) {
			found.add(open + " at " + width + ": wider than the screen");
		}
		return found;
	}

	/**
	 * Claims the document's task; the publication runs in the background before the
	 * patrol.
	 */
	private void takeUp() {
		String row = "tr:has(a[href='" + this.document + "']) button:has-text('领取')";
		for (int attempt = 0; attempt < 60; attempt++) {
			go("/tasks");
			if (this.page.locator(row).count() > 0) {
				break;
			}
			this.page.waitForTimeout(500);
		}
		this.page.click(row);
	}

	private void signIn(String person) {
		this.page.context().clearCookies();
		go("/sign-in");
		this.page.fill("#username", person);
		this.page.fill("#password", "demo");
		this.page.keyboard().press("Enter");
		this.page.waitForURL((url) -> !url.contains("/sign-in"));
	}

	private void press(String button) {
		this.page.click("main button:has-text('" + button + "')");
		this.page.waitForLoadState();
	}

	private void go(String path) {
		this.page.navigate("http://localhost:" + this.port + path);
	}

	private Page newPage(int width) {
		BrowserContext context = this.browsers.browser()
			.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
		return context.newPage();
	}

}
