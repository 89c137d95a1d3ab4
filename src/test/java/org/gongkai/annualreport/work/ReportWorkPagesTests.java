package org.gongkai.annualreport.work;

import java.util.List;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What people see and may press on the page of a year's work. */
class ReportWorkPagesTests extends WorkFixture {

	private static final String WORK = "/annual-reports/2023/work";

	@Autowired
	MockMvcTester mvc;

	@Test
	void theYearIsStartedByOneClickAndTellsWhoseTurnItIs() {
		Cookie drafter = signIn("drafter");
		assertThat(page(drafter)).hasStatusOk().bodyText().contains("启动2023年年报工作", "法定期限 2024年1月31日");

		assertThat(this.mvc.post().uri(WORK).cookie(drafter)).as("without token").hasStatus(403);
		assertThat(post(drafter, WORK)).hasRedirectedUrl(WORK);

		assertThat(page(drafter)).bodyText()
			.contains("年报工作已启动", "现在：确定征集范围", "逐科室勾选", "由政府信息公开工作机构办理", "还有 17 个工作日", "李文静")
			.doesNotContain("勾选科室和数据");
		assertThat(page(signIn("disclosure-officer"))).bodyText().contains("勾选科室和数据", "不征集，进入汇编");
		assertThat(this.mvc.get().uri("/annual-reports/2023").cookie(drafter)).hasStatusOk()
			.bodyText()
			.contains("法定期限 2024年1月31日", "编报流程和下一步");
		assertThat(this.mvc.get().uri("/tasks").cookie(signIn("disclosure-officer"))).bodyText()
			.contains("其他待办", "确定征集范围，发出数据征集", WORK);
	}

	@Test
	void whoHasNothingToDoWithItSeesNoButtonAndTheAdministratorNothing() {
		assertThat(page(signIn("publisher"))).hasStatusOk()
			.bodyText()
			.doesNotContain("<button class=\"app-button app-button--primary\"");
		assertThat(post(signIn("publisher"), WORK)).hasStatus(403);
		assertThat(page(signIn("admin"))).hasStatus(403);
		assertThat(this.works.of(YEAR)).isEmpty();
	}

	@Test
	void aRefusedFormComesBackWithReasonsAndWhatWasTyped() {
		atCall();
		Cookie officer = signIn("disclosure-officer");

		assertThat(post(officer, WORK + "/call/end", "reason", " ")).hasRedirectedUrl(WORK);
		assertThat(page(officer)).bodyText().contains("没有办成", "请写明截止征集的理由", "资产管理科", "还差");
		post(officer, WORK + "/call/end", "reason", "本年无行政执法职能");
		assertThat(page(officer)).bodyText().contains("提前截止征集：本年无行政执法职能", "现在：汇编");
		assertThat(post(officer, WORK + "/call")).hasRedirectedUrl(WORK);
		assertThat(page(officer)).bodyText().contains("现在是“汇编”");
	}

	@Test
	void theSubmissionIsRecordedOnceAllIsThere() {
		published();
		Cookie officer = signIn("disclosure-officer");
		post(officer, WORK + "/submission", "authority", "管委会办公室", "submittedOn", "昨天", "way", "PIGEON", "receipt",
				"12号");
		assertThat(page(officer)).bodyText().contains("请填写报送日期", "请选择报送方式", "value=\"管委会办公室\"", "value=\"12号\"");

		post(officer, WORK + "/submission", "authority", "管委会办公室", "submittedOn", "2024-01-08", "way", "EXCHANGE",
				"receipt", "收文12号");

		assertThat(page(officer)).bodyText().contains("已办结", "收文12号", "公文交换", "台账和科室数据与签发时完全相同", "与留痕一致", "已发布并报送");
	}

	@Test
	void aYearThatIsNoneIsNotFoundOrRefused() {
		Cookie drafter = signIn("drafter");

		assertThat(this.mvc.get().uri("/annual-reports/20233/work").cookie(drafter)).hasStatus(404);
		assertThat(post(drafter, "/annual-reports/1999/work").getResponse().getStatus()).isIn(302, 404, 422);
		assertThat(this.works.of(1999)).isEmpty();
	}

	private MvcTestResult page(Cookie who) {
		return this.mvc.get().uri(WORK).cookie(who).exchange();
	}

	private MvcTestResult post(Cookie who, String path, String... fields) {
		var request = this.mvc.post().uri(path).cookie(who).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	private Cookie signIn(String username) {
		MvcTestResult signedIn = this.mvc.post()
			.uri("/sign-in")
			.with(csrf())
			.param("username", username)
			.param("password", "demo")
			.exchange();
		return List.of(signedIn.getResponse().getCookies())
			.stream()
			.filter((cookie) -> cookie.getName().equals("SESSION"))
			.findFirst()
			.orElseThrow();
	}

}
