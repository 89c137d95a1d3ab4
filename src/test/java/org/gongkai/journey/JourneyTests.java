package org.gongkai.journey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.gongkai.TestDatabase;
import org.gongkai.fault.ApiClient;
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

	/** Widths and height of the screens, in CSS pixels. */
	private static final int WIDE = 1280;

	private static final int NARROW = 390;

	private static final int HEIGHT = 900;

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
		this.page = this.browsers.browser()
			.newContext(new Browser.NewContextOptions().setViewportSize(WIDE, HEIGHT))
			.newPage();
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

	/** The small screen shows the same pages; what it lays out anew is read again. */
	@Test
	@Order(6)
	void axeFindsNoViolationOnAnyPageAtAnyWidth() {
		Map<String, List<String>> pages = new LinkedHashMap<>();
		pages.put("", List.of("/", "/public/annual-report/", this.address, "/sign-in", "/public/none.html"));
		pages.put("drafter",
				List.of("/documents", "/documents/new", this.document + "/edit", this.document,
						this.document + "?view=timeline", this.document + "?view=process",
						this.document + "?view=files", this.document + "/versions",
						this.document + "/difference?from=1&to=2", this.document + "/approval-form",
						this.document + "/secrecy-form", "/settings", "/settings/tokens", "/documents/999999"));
		pages.put("proofreader-1", List.of("/tasks", "/tasks?q=none"));
		pages.put("disclosure-officer", List.of("/ledger", "/withdrawals", this.document + "/withdrawal"));
		pages.put("auditor", List.of("/audit"));
		pages.put("admin", List.of("/admin/people", "/admin/sections", "/admin/agency", "/admin/calendar"));
		Set<String> laidOutAnew = Set.of("/", this.address, "/sign-in", this.document, this.document + "/edit",
				this.document + "/difference?from=1&to=2", "/tasks", "/admin/people");
		List<String> violations = new ArrayList<>();
		pages.forEach((person, addresses) -> {
			this.page.setViewportSize(WIDE, HEIGHT);
			if (!person.isEmpty()) {
				signIn(person);
			}
			for (String open : addresses) {
				go(open);
				violations.addAll(PageCheck.read(this.page));
				this.page.setViewportSize(NARROW, HEIGHT);
				violations
					.addAll(laidOutAnew.contains(open) ? PageCheck.read(this.page) : PageCheck.tooWide(this.page));
				this.page.setViewportSize(WIDE, HEIGHT);
			}
		});
		assertThat(violations).isEmpty();
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

}
