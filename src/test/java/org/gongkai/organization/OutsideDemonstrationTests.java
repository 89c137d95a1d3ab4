package org.gongkai.organization;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import org.gongkai.OfficeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

/** An office's own installation on an empty database. */
@OfficeTest
@ActiveProfiles(profiles = {}, inheritProfiles = false)
@ExtendWith(OutputCaptureExtension.class)
class OutsideDemonstrationTests {

	private static final Pattern PRINTED = Pattern.compile("admin，初始密码 (\\S+) ");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	PersonRepository people;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	FirstStart firstStart;

	@Test
	void hasOneAdministratorWhoMustChangeThePassword() {
		List<Person> everybody = this.people.findAll();

		assertThat(everybody).singleElement().satisfies((person) -> {
			assertThat(person.username()).isEqualTo("admin");
			assertThat(person.mustChangePassword()).isTrue();
		});
	}

	@Test
	void theFirstPasswordIsPrintedOnceAndOnlyGoodForChoosingAnother(CapturedOutput output) {
		this.jdbc.update("delete from post");
		this.jdbc.update("delete from person");
		this.jdbc.update("delete from agency");
		int before = output.getOut().length();
		this.firstStart.afterSingletonsInstantiated();
		this.firstStart.afterSingletonsInstantiated();
		Matcher printed = PRINTED.matcher(output.getOut().substring(before));
		assertThat(printed.results()).hasSize(1);
		assertThat(printed.reset().find()).isTrue();
		String password = printed.group(1);

		Cookie session = this.mvc.post()
			.uri("/sign-in")
			.with(csrf())
			.param("username", "admin")
			.param("password", password)
			.exchange()
			.getResponse()
			.getCookie("SESSION");

		assertThat(this.mvc.get().uri("/admin/people").cookie(session)).hasRedirectedUrl("/settings/password");
		assertThat(changePassword(session, password, "zu-kurz-9")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("新密码应为10至200个字符");
		assertThat(changePassword(session, password, "lang-genug-10")).hasRedirectedUrl("/settings");
	}

	@Test
	void takesNoBasic() {
		assertThat(this.mvc.get().uri("/api/v1/me").with(httpBasic("admin", "demo")))
			.hasStatus(HttpStatus.UNAUTHORIZED);
	}

	private MvcTestResult changePassword(Cookie session, String current, String chosen) {
		return this.mvc.post()
			.uri("/settings/password")
			.cookie(session)
			.with(csrf())
			.param("current", current)
			.param("chosen", chosen)
			.param("repeated", chosen)
			.exchange();
	}

}
