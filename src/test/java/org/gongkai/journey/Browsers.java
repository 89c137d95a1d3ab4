package org.gongkai.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The real Chromium of the machine. With {@code CI=true} a missing browser fails the
 * build; elsewhere the browser tests say that they are skipped.
 */
final class Browsers implements AutoCloseable {

	private static final List<Path> PLACES = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"),
			Path.of("/usr/bin/google-chrome"));

	private final Playwright playwright;

	private final Browser browser;

	private Browsers(Path executable) {
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
						"--disable-background-networking", "--disable-component-update", "--disable-sync")));
	}

	static Browsers open() {
		Path executable = PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
		if (executable == null) {
			assertThat(System.getenv("CI")).as("No Chromium on this machine, but CI needs it").isNotEqualTo("true");
			Assumptions.abort("Skipped: no Chromium on this machine (install it to run the browser journeys)");
		}
		return new Browsers(executable);
	}

	Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
