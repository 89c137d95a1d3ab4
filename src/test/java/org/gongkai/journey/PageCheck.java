package org.gongkai.journey;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What is wrong with a page for those who do not see it, or see it on a small screen. */
final class PageCheck {

	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	private PageCheck() {
	}

	/** What axe-core finds on the page as it stands, and whether it is too wide. */
	static List<String> read(Page page) {
		List<String> found = new ArrayList<>(tooWide(page));
		analyze(page, found);
		return found;
	}

	/** Whether the page has to be pushed sideways. */
	static List<String> tooWide(Page page) {
		Object wide = page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
		return Boolean.TRUE.equals(wide) ? List.of(place(page) + ": wider than the screen") : List.of();
	}

	/**
	 * Within the page alone: our pages have no frames, for whose sake axe-core would open
	 * another page each time.
	 */
	@SuppressWarnings("deprecation")
	private static void analyze(Page page, List<String> found) {
		new AxeBuilder(page).setLegacyMode(true)
			.withTags(WCAG)
			.analyze()
			.getViolations()
			.forEach((rule) -> found.add("%s: %s %s".formatted(place(page), rule.getId(),
					rule.getNodes().stream().limit(3).map((node) -> node.getHtml()).toList())));
	}

	private static String place(Page page) {
		return page.url() + " at " + page.viewportSize().width;
	}

}
