package org.gongkai.inspection.web;

import org.gongkai.OfficeTest;
import org.gongkai.inspection.Gate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@OfficeTest
class RulePagesTests {

	@Autowired
	MockMvcTester office;

	@ParameterizedTest
	@ValueSource(strings = { "/inspection/quality", "/inspection/gates" })
	void theDisclosureOfficeSeesThem(String address) {
		assertThat(this.office.get().uri(address).with(user("disclosure-officer"))).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/inspection/quality", "/inspection/gates" })
	void othersDoNot(String address) {
		assertThat(this.office.get().uri(address).with(user("drafter"))).hasStatus(403);
	}

	@Test
	void aRuleAboutPersonalDataCannotBeSwitchedOff() {
		assertThat(this.office.get().uri("/inspection/gates").with(user("disclosure-officer")).param("rule", "D1"))
			.bodyText()
			.doesNotContain("哪些关口检查");
		assertThat(this.office.post()
			.uri("/inspection/gates")
			.with(user("disclosure-officer"))
			.with(csrf())
			.param("rule", "D1")
			.param("reason", "想关")).hasStatus(422).bodyText().contains("任何关口都必须检查");
	}

	@Test
	void supervisionLooksAndChangesNothing() {
		assertThat(this.office.get().uri("/inspection/gates").with(user("auditor")).param("rule", "N3")).hasStatusOk()
			.bodyText()
			.doesNotContain("哪些关口检查");
		assertThat(this.office.post()
			.uri("/inspection/gates")
			.with(user("auditor"))
			.with(csrf())
			.param("rule", "N3")
			.param("gate", Gate.SIGN_OFF.name())
			.param("reason", "监督不能改")).hasStatus(403);
	}

}
