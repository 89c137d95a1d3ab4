package org.gongkai.journey;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.gongkai.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A clerk writes, and is told beside the text what must not get out. */
@Tag("browser")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingJourneyTests {

	private static final String WRITTEN = "请按国办发[2023]15号办理，联系电话13800001111。";

	private static final int LONGEST_TEXT = 4_500_000;

	private static final int LONGEST_PARAGRAPH = 200_000;

	@LocalServerPort
	private int port;

	private Browsers browsers;

	@BeforeAll
	void openBrowser() {
		this.browsers = Browsers.open();
		PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
	}

	@AfterAll
	void closeBrowser() {
		if (this.browsers != null) {
			this.browsers.close();
		}
	}

	@Test
	void findingsStandInTheMarginAndAreMendedByKeyboard() {
		Page page = openNewDocument();
		Locator text = page.locator(".ProseMirror");
		text.click();
		page.keyboard().insertText(WRITTEN);
		double top = text.boundingBox().y;

		Locator marks = page.locator(".app-finding");
		assertThat(marks).hasText(new String[] { "国办发[2023]15号", "13800001111" });
		assertThat(page.locator(".app-margin [role=status]")).hasText("发现 1 处须修改、1 处须确认");
		assertThat(page.locator(".app-margin")).containsText("改为“国办发〔2023〕15号”");
		assertThat(text.boundingBox().y).isEqualTo(top);
		assertThat(new AxeBuilder(page).include(".app-margin").analyze().getViolations()).isEmpty();

		page.keyboard().press("F8");
		page.keyboard().press("Alt+Enter");
		assertThat(text).hasText("请按国办发〔2023〕15号办理，联系电话13800001111。");
		page.keyboard().press("F8");
		page.keyboard().press("Alt+Enter");
		assertThat(text).hasText("请按国办发〔2023〕15号办理，联系电话138****1111。");
		assertThat(page.locator(".app-margin__told")).hasText("没有发现问题");

		page.keyboard().press("Control+z");
		assertThat(text).hasText("请按国办发〔2023〕15号办理，联系电话13800001111。");
		page.keyboard().press("Control+z");
		assertThat(text).hasText(WRITTEN);
		page.close();
	}

	@Test
	void whatCouldNeitherBeEditedNorSavedIsNotPastedAndChangesNothing() {
		Page page = openNewDocument();
		page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		Locator text = page.locator(".ProseMirror");
		text.click();
		page.keyboard().insertText(WRITTEN);
		// the margin speaks after a pause, and what comes behind a pause is undone by
		// itself
		assertThat(page.locator(".app-finding")).hasCount(2);
		page.keyboard().press("Control+a");

		paste(page, 1, LONGEST_PARAGRAPH + 1);
		assertThat(page.locator(".app-editor__status")).containsText("一段不能超过 20 万字。没有粘贴，正文没有改动");
		assertThat(text).hasText(WRITTEN);

		paste(page, LONGEST_TEXT / LONGEST_PARAGRAPH + 1, LONGEST_PARAGRAPH);
		assertThat(page.locator(".app-editor__status")).containsText("正文合计不能超过 450 万字。没有粘贴，正文没有改动");
		assertThat(text).hasText(WRITTEN);

		paste(page, 1, LONGEST_PARAGRAPH);
		assertThat(text).hasText("水".repeat(LONGEST_PARAGRAPH));
		page.keyboard().press("Control+z");
		assertThat(text).hasText(WRITTEN);
		page.close();
	}

	/** Paragraphs of the same length, by way of the clipboard as a person pastes. */
	private static void paste(Page page, int paragraphs, int characters) {
		page.evaluate(
				"([many, long]) => navigator.clipboard.writeText(Array(many).fill('水'.repeat(long)).join('\\n\\n'))",
				List.of(paragraphs, characters));
		page.keyboard().press("Control+v");
	}

	private Page openNewDocument() {
		Page page = this.browsers.browser().newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
		page.setDefaultTimeout(120_000);
		String base = "http://127.0.0.1:" + this.port;
		page.navigate(base + "/sign-in");
		page.fill("[name=username]", "drafter");
		page.fill("[name=password]", "demo");
		page.click("form button[type=submit]");
		page.waitForURL((url) -> !url.contains("/sign-in"));
		page.navigate(base + "/documents/new");
		page.fill("#title", "关于做好防汛工作的通知");
		return page;
	}

}
