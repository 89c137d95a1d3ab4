package org.gongkai.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.gongkai.OfficeTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What pages link to is there, under a name that changes with its content. */
@OfficeTest
class StaticFilesTests {

	private static final Pattern IMPORT = Pattern.compile("@import\\s+(?:url\\()?[\"']?([^\"')\\s;]+)");

	@Autowired
	MockMvcTester mvc;

	@Test
	void everyStyleSheetAndScriptOfAPageIsThere() {
		Set<String> files = new LinkedHashSet<>();
		Jsoup.parse(text(get("/sign-in")))
			.select("link[rel=stylesheet], script[src]")
			.forEach((link) -> files.add(link.hasAttr("src") ? link.attr("src") : link.attr("href")));
		assertThat(files).hasSizeGreaterThan(2).anyMatch((file) -> file.matches("/css/base-[0-9a-f]{32}\\.css"));
		for (String file : files) {
			assertThat(get(file)).as(file).hasStatusOk();
			List<String> imported = IMPORT.matcher(text(get(file))).results().map((found) -> found.group(1)).toList();
			for (String part : file.endsWith(".css") ? imported : List.<String>of()) {
				String address = part.startsWith("/") ? part : file.substring(0, file.lastIndexOf('/') + 1) + part;
				assertThat(get(address)).as(address).hasStatusOk();
			}
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/application.yml", "/static/css/base.css", "/db/migration/V010__create_organization.sql" })
	void whatElseTheProgramHoldsIsNoFile(String address) {
		assertThat(get(address)).hasRedirectedUrl("/sign-in");
		assertThat(this.mvc.get().uri(address).with(user("drafter"))).hasStatus(404);
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).exchange();
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
