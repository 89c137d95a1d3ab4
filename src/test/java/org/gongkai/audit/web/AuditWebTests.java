package org.gongkai.audit.web;

import java.util.Map;

import org.gongkai.OfficeTest;
import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

@OfficeTest
class AuditWebTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	AuditTrail trail;

	@Autowired
	TransactionTemplate transaction;

	@ParameterizedTest
	@ValueSource(strings = { "auditor", "admin" })
	void tellsProgramsWhetherTheTrailIsWhole(String username) {
		MvcTestResult result = this.mvc.get()
			.uri("/api/v1/audit/verification")
			.with(httpBasic(username, "demo"))
			.exchange();

		assertThat(result).hasStatusOk().bodyJson().extractingPath("$.valid").isEqualTo(true);
		assertThat(result).bodyJson().extractingPath("$.firstBroken").isNull();
		assertThat(result).bodyJson().extractingPath("$.entries").isInstanceOf(Integer.class);
	}

	@Test
	void refusesEverybodyElse() {
		assertThat(this.mvc.get().uri("/api/v1/audit/verification").with(httpBasic("drafter", "demo"))).hasStatus(403)
			.hasContentType("application/problem+json");
		assertThat(this.mvc.get().uri("/api/v1/audit/verification")).hasStatus(401);
		assertThat(this.mvc.get().uri("/audit").with(user("admin"))).hasStatus(403);
		assertThat(this.mvc.post().uri("/audit/seals").with(user("drafter")).with(csrf())).hasStatus(403);
	}

	@Test
	void auditorReadsTheResultTheChainAndTheSealInWords() {
		this.transaction.executeWithoutResult((status) -> this.trail
			.append(new Act("settings", null, "系统", "", "", "TEST", "写入一条供核验的记录", null, null, Map.of())));
		assertThat(this.mvc.post().uri("/audit/seals").with(user("auditor")).with(csrf())).hasStatus3xxRedirection();

		assertThat(this.mvc.get().uri("/audit?verify=true").with(user("auditor"))).hasStatusOk()
			.bodyText()
			.contains("记录完整", "历次封存的签名均有效", "/audit/seals/1");
		assertThat(this.mvc.get().uri("/audit?subject=settings").with(user("auditor"))).hasStatusOk()
			.bodyText()
			.contains("写入一条供核验的记录");
		assertThat(this.mvc.get().uri("/audit/seals/1").with(user("auditor"))).hasStatusOk()
			.bodyText()
			.contains("操作记录封存单", "根摘要");
		assertThat(this.mvc.get().uri("/audit/seals/999999").with(user("auditor"))).hasStatus(404);
	}

	private static SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor user(String username) {
		return SecurityMockMvcRequestPostProcessors.user(username);
	}

}
