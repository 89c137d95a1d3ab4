package org.gongkai.organization.web;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.OfficeTest;
import org.gongkai.TestClock;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.organization.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What everybody can arrange for himself. */
@OfficeTest
class SettingsTests {

	private static final Pattern TOKEN = Pattern.compile("id=\"token\">([^<]+)<");

	private static final Pattern REVOCATION = Pattern.compile("action=\"(/settings/tokens/\\d+/revocation)\"");

	private static final Pattern END_SUBSTITUTION = Pattern.compile("action=\"(/settings/substitutions/\\d+/end)\"");

	private static final Pattern GRANT = Pattern.compile("action=\"(/settings/waivers/(\\d+)/grant)\"");

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Organization organization;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	TestClock clock;

	@AfterEach
	void leaveNothingBehind() {
		this.clock.set(TestClock.START);
		this.jdbc.update("delete from substitution");
		this.jdbc.update("delete from waiver");
		this.jdbc.update("delete from access_token");
	}

	@Test
	void showsOnesOwnData() {
		assertThat(this.mvc.get().uri("/settings").with(user("drafter"))).hasStatusOk()
			.bodyText()
			.contains("李文静", "综合科", "拟稿人", "没有代理安排")
			.doesNotContain("豁免");
	}

	@Test
	void aTokenIsShownOnceAndWorks() {
		String token = createToken("drafter");

		assertThat(me(token)).hasStatusOk().bodyJson().extractingPath("$.username").isEqualTo("drafter");
		assertThat(body(get("drafter", "/settings/tokens"))).contains("办公系统").doesNotContain(token);
		assertThat(this.jdbc.queryForList("select token_hash from access_token", String.class))
			.noneMatch((hash) -> hash.contains(token));
	}

	@Test
	void aRevokedTokenIsRefused() {
		String token = createToken("drafter");

		Matcher revocation = find(REVOCATION, body(get("drafter", "/settings/tokens")));
		assertThat(post("publisher", revocation.group(1))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(me(token)).hasStatusOk();
		assertThat(post("drafter", revocation.group(1))).hasStatus3xxRedirection();

		assertThat(me(token)).hasStatus(HttpStatus.UNAUTHORIZED)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("访问令牌无效、已过期或已撤销");
	}

	@Test
	void aTokenExpires() {
		String token = createToken("drafter");

		this.clock.advance(Duration.ofDays(22));

		assertThat(me(token)).hasStatus(HttpStatus.UNAUTHORIZED);
	}

	@Test
	void aTokenOpensNoPages() {
		String token = createToken("drafter");

		assertThat(this.mvc.get().uri("/settings").header(HttpHeaders.AUTHORIZATION, "Bearer " + token))
			.hasRedirectedUrl("/sign-in");
	}

	@Test
	void aTokenIsGoodForAYearAtMost() {
		assertThat(post("drafter", "/settings/tokens").param("name", "办公系统").param("lastDay", "2028-01-01"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("一年之内", "value=\"办公系统\"");
	}

	@Test
	void anAbsentPersonArrangesHisSubstitute() {
		assertThat(arrange("section-head", member("leader-in-charge"), Role.SECTION_HEAD)).hasStatus3xxRedirection();

		Member substitute = member("leader-in-charge");
		assertThat(this.organization.actingFor(substitute.id(), TODAY)).singleElement().satisfies((substitution) -> {
			assertThat(substitution.absent().username()).isEqualTo("section-head");
			assertThat(substitution.role()).isEqualTo(Role.SECTION_HEAD);
		});
		assertThat(this.organization.actingFor(substitute.id(), TODAY.plusDays(30))).isEmpty();

		Matcher end = find(END_SUBSTITUTION, body(get("section-head", "/settings")));
		assertThat(post("drafter", end.group(1))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post("section-head", end.group(1))).hasStatus3xxRedirection();
		assertThat(this.organization.actingFor(substitute.id(), TODAY)).isEmpty();
	}

	@Test
	void anAdministratorStandsInForNobody() {
		assertThat(arrange("section-head", member("admin"), Role.SECTION_HEAD)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("系统管理员不能作代理人", "年休假");
	}

	@Test
	void nobodyGivesAwayAPostThatIsNotHis() {
		assertThat(arrange("drafter", member("publisher"), Role.SIGNATORY)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("届时不在“签发人”岗位");
	}

	@Test
	void aWaiverHoldsOnlyWhenThePrincipalLeaderHasGrantedIt() {
		Member drafter = member("drafter");
		assertThat(post("admin", "/admin/people/" + drafter.id() + "/waivers").param("rule", "TWO_REVIEWERS")
			.param("reason", "全中心只有两名审核人员")
			.param("from", "2026-06-10")
			.param("until", "2026-12-31")).hasStatus3xxRedirection();
		assertThat(this.organization.waivers(drafter.id(), TODAY)).isEmpty();

		Matcher grant = find(GRANT, body(get("signatory", "/settings")));
		assertThat(post("leader-in-charge", grant.group(1))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post("admin", grant.group(1))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.organization.waivers(drafter.id(), TODAY)).isEmpty();
		assertThat(post("signatory", grant.group(1))).hasStatus3xxRedirection();

		assertThat(this.organization.waivers(drafter.id(), TODAY)).singleElement()
			.satisfies((waiver) -> assertThat(waiver.grantedBy().username()).isEqualTo("signatory"));

		assertThat(post("signatory", "/settings/waivers/" + grant.group(2) + "/end")).hasStatus3xxRedirection();
		assertThat(this.organization.waivers(drafter.id(), TODAY)).isEmpty();
	}

	@Test
	void aWrongOldPasswordIsRefused() {
		assertThat(post("drafter", "/settings/password").param("current", "wrong")
			.param("chosen", "another-password")
			.param("repeated", "another-password")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("原密码不正确");
	}

	@Test
	void theNewPasswordIsTypedTwiceAlike() {
		assertThat(post("drafter", "/settings/password").param("current", "demo")
			.param("chosen", "another-password")
			.param("repeated", "another-passwort")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("两次输入的新密码不一致");
	}

	private MockMvcRequestBuilder arrange(String absent, Member substitute, Role role) {
		return post(absent, "/settings/substitutions").param("role", role.name())
			.param("substituteId", String.valueOf(substitute.id()))
			.param("from", "2026-06-10")
			.param("until", "2026-06-20")
			.param("basis", "年休假");
	}

	private String createToken(String username) {
		MvcTestResult created = post(username, "/settings/tokens").param("name", "办公系统")
			.param("lastDay", "2026-07-01")
			.exchange();
		assertThat(created).hasStatusOk();
		return find(TOKEN, body(created)).group(1);
	}

	private MockMvcRequestBuilder me(String token) {
		return this.mvc.get().uri("/api/v1/me").header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
	}

	private MvcTestResult get(String username, String address) {
		return this.mvc.get().uri(address).with(user(username)).exchange();
	}

	private MockMvcRequestBuilder post(String username, String address) {
		return this.mvc.post().uri(address).with(user(username)).with(csrf());
	}

	private Member member(String username) {
		return this.organization.member(username).orElseThrow();
	}

	private static Matcher find(Pattern pattern, String page) {
		Matcher matcher = pattern.matcher(page);
		assertThat(matcher.find()).isTrue();
		return matcher;
	}

	private static String body(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
