package org.gongkai.inspection.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.OfficeTest;
import org.gongkai.inspection.Gate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

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

	@ParameterizedTest
	@ValueSource(strings = { "HINT", "NOT_ASKED" })
	void aRuleAboutPersonalDataCannotBeLowered(String level) {
		assertThat(this.office.get().uri("/inspection/gates").with(user("disclosure-officer")).param("rule", "D1"))
			.bodyText()
			.doesNotContain("各关口怎样检查</legend>");
		for (String rule : List.of("D1", "S1", "H1", "E-03")) {
			assertThat(set("disclosure-officer", rule, Map.of("every", level, "reason", "想关"))).hasStatus(422)
				.bodyText()
				.contains("任何关口都必须按规则检查");
		}
	}

	@Test
	void supervisionLooksAndChangesNothing() {
		assertThat(this.office.get().uri("/inspection/gates").with(user("auditor")).param("rule", "N3")).hasStatusOk()
			.bodyText()
			.doesNotContain("各关口怎样检查</legend>");
		assertThat(set("auditor", "N3", Map.of("every", "HINT", "reason", "监督不能改"))).hasStatus(403);
		assertThat(set("drafter", "N3", Map.of("every", "HINT", "reason", "拟稿人不能改"))).hasStatus(403);
		assertThat(set("admin", "N3", Map.of("every", "HINT", "reason", "管理员不能改"))).hasStatus(403);
	}

	@Test
	void aLevelIsChosenForEachGateAndStandsInTheList() {
		Map<String, String> chosen = new HashMap<>(Map.of("reason", "本机关文号由办公室统一核对", "every", ""));
		for (Gate gate : Gate.values()) {
			chosen.put(gate.name(), (gate == Gate.DRAFTED) ? "HINT" : "AS_RULED");
		}
		try {
			assertThat(set("disclosure-officer", "N3", chosen)).hasStatus3xxRedirection();
			assertThat(this.office.get().uri("/inspection/gates").with(user("auditor"))).bodyText()
				.containsPattern("只提示</span> 交稿关口</div>")
				.contains("：本机关文号由办公室统一核对");
			assertThat(this.office.get().uri("/inspection/gates").with(user("disclosure-officer")).param("rule", "N3"))
				.bodyText()
				.containsPattern("name=\"DRAFTED\">.*\"HINT\" selected=\"selected\"")
				.containsPattern("name=\"SIGN_OFF\">.*\"AS_RULED\" selected=\"selected\"");
		}
		finally {
			assertThat(set("disclosure-officer", "N3", Map.of("reason", "恢复", "every", "AS_RULED")))
				.hasStatus3xxRedirection();
		}
		assertThat(this.office.get().uri("/inspection/gates").with(user("auditor"))).bodyText()
			.contains("最近的更改", "只提示：交稿关口</div>")
			.doesNotContain("：本机关文号由办公室统一核对");
	}

	@Test
	void whatIsRefusedKeepsWhatWasChosen() {
		assertThat(set("disclosure-officer", "N3", Map.of("every", "HINT", "reason", "  "))).hasStatus(422)
			.bodyText()
			.contains("请写明更改的理由")
			.containsPattern("name=\"DRAFTED\">.*\"HINT\" selected=\"selected\"");
		assertThat(set("disclosure-officer", "N3", Map.of("every", "BLOCK", "reason", "没有这一级"))).hasStatus(422)
			.bodyText()
			.contains("没有别的选择", "没有这一级");
		assertThat(set("disclosure-officer", "N3", Map.of("gate", "SIGN_OFF", "reason", "以前打开的页面"))).hasStatus(422)
			.bodyText()
			.contains("还没有选定交稿关口");
		assertThat(set("disclosure-officer", "<b>N3", Map.of("every", "HINT", "reason", "没有这条规则"))).hasStatus(422)
			.bodyText()
			.contains("没有编号为“&lt;b&gt;N3”的检查规则");
	}

	private MvcTestResult set(String who, String rule, Map<String, String> sent) {
		MockMvcTester.MockMvcRequestBuilder request = this.office.post()
			.uri("/inspection/gates")
			.with(user(who))
			.with(csrf())
			.param("rule", rule);
		sent.forEach(request::param);
		return request.exchange();
	}

}
