package org.gongkai.web;

import java.net.URI;

import jakarta.servlet.RequestDispatcher;
import org.gongkai.OfficeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

/** Errors in plain words on pages, as problem details for the API. */
@OfficeTest
@WithMockUser(username = "drafter", roles = "DRAFTER")
class ErrorPagesTests {

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "400,不完整", "403,没有权限", "404,没有找到", "409,不能这样办", "410,撤下", "413,20 MB", "500,系统管理员", "405,不支持这种请求方式",
			"503,连不上数据库" })
	void saysInPlainWordsWhatToDo(int status, String words) {
		var answer = this.mvc.get()
			.uri("/error")
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
			.requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/documents/1");

		assertThat(answer).hasStatus(status).bodyText().contains(words, "lang=\"zh-CN\"", "跳到正文", "我的文稿");
	}

	@Test
	void answersTheApiWithProblemDetails() {
		var answer = this.mvc.get().uri("/api/v1/no-such-thing").accept("application/json");

		assertThat(answer).hasStatus(404).hasContentType("application/problem+json");
		assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:gongkai:problem:not-found");
		assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("没有找到");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/robots.txt", "/sitemap.xml", "/public/nothing", "/nothing", "/api/v1/nothing",
			"/process-models/nothing.bpmn" })
	void protectsEveryAnswer(String address) {
		var answer = this.mvc.get().uri(address).with(httpBasic("drafter", "demo")).exchange();

		assertThat(answer).headers()
			.containsHeader("Content-Security-Policy")
			.containsHeader("Referrer-Policy")
			.containsHeader("X-Content-Type-Options")
			.containsHeader("X-Frame-Options");
	}

	@Test
	void refusesTrickyAddressesWithTheSameHeaders() {
		var answer = this.mvc.get().uri(URI.create("/documents;x=1")).exchange();

		assertThat(answer).hasStatus(400).headers().containsHeader("Content-Security-Policy");
	}

	@Test
	void showsNoInlineScriptOrStyle() {
		var answer = this.mvc.get().uri("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404).exchange();

		assertThat(answer).bodyText()
			.doesNotContainPattern("<script(?![^>]*\\ssrc=)")
			.doesNotContain("style=", "<style");
	}

}
