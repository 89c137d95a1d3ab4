package org.gongkai.organization.web;

import java.io.UnsupportedEncodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import org.gongkai.OfficeTest;
import org.gongkai.TestClock;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.organization.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.assertj.MvcTestResultAssert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What an administrator can do on his pages, and what nobody can. */
@OfficeTest
class AdministrationTests {

	private static final Pattern SECTION = Pattern.compile("<option value=\"(\\d+)\"");

	private static final Pattern INITIAL_PASSWORD = Pattern.compile("id=\"initial-password\">([^<]+)<");

	private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

	private static int number;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Organization organization;

	@Autowired
	AuditTrail trail;

	@Autowired
	TestClock clock;

	@AfterEach
	void setClockBack() {
		this.clock.set(TestClock.START);
	}

	@Test
	void listsThePeopleWithTheirPosts() {
		assertThat(asAdmin("/admin/people")).hasStatusOk().bodyText().contains("李文静", "拟稿人", "黄志刚", "主要领导");
	}

	@Test
	void findsPeopleBySectionAndTellsWhenNobodyFits() {
		assertThat(asAdmin("/admin/people?q=资产管理科")).bodyText().contains("陈志远").doesNotContain("李文静");
		assertThat(asAdmin("/admin/people?q=100%")).bodyText().contains("没有找到人员");
	}

	@Test
	void nobodyElseMayManagePeople() {
		assertThat(this.mvc.get().uri("/admin/people").with(user("signatory"))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri("/admin/people").with(user("auditor"))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.post()
			.uri("/admin/people/" + member("drafter").id() + "/close")
			.with(user("drafter"))
			.with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void aChangeNeedsTheTokenOfTheForm() {
		assertThat(this.mvc.post().uri("/admin/people/" + member("drafter").id() + "/close").with(user("admin")))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void anAddedPersonChangesTheFirstPasswordBeforeAnythingElse() {
		String username = "newcomer-" + ++number;
		String password = add(username);
		Cookie session = signIn(username, password).getResponse().getCookie("SESSION");

		assertThat(this.mvc.get().uri("/settings").cookie(session)).hasRedirectedUrl("/settings/password");
		assertThat(changePassword(session, password, "neues-passwort-1")).hasRedirectedUrl("/settings");
		assertThat(signIn(username, "neues-passwort-1")).hasRedirectedUrl("/tasks");
	}

	@Test
	void anUnusableEntryIsShownAgainWithItsReason() {
		assertThat(postAsAdmin("/admin/people").param("username", "drafter")
			.param("name", "何新")
			.param("sectionId", "1")
			.param("version", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("已有人使用", "value=\"何新\"");
		assertThat(postAsAdmin("/admin/people").param("username", "1x")
			.param("name", "")
			.param("sectionId", "1")
			.param("version", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("请填写姓名", "以字母开头");
	}

	@Test
	void anEntryOfTheWrongKindIsShownAgainToo() {
		assertThat(postAsAdmin("/admin/sections").param("name", "档案科").param("position", "eins").param("version", "0"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("填写的内容格式不对", "value=\"档案科\"", "value=\"eins\"");
		assertThat(postAsAdmin("/admin/people/" + member("publisher").id() + "/posts").param("role", "EMPEROR")
			.param("from", "gestern")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("填写的内容格式不对", "value=\"gestern\"");
	}

	@Test
	void anAdministratorHoldsNoContentPost() {
		Member person = addedMember();
		appoint(person, Role.ADMINISTRATOR).hasStatus3xxRedirection();

		appoint(person, Role.SIGNATORY).hasStatus(HttpStatus.CONFLICT).bodyText().contains("系统管理员不得兼任其他岗位");
		assertThat(member(person.username()).roles()).containsExactly(Role.ADMINISTRATOR);
	}

	@Test
	void whoHoldsAContentPostBecomesNoAdministrator() {
		Member person = addedMember();
		appoint(person, Role.PUBLISHER).hasStatus3xxRedirection();

		appoint(person, Role.ADMINISTRATOR).hasStatus(HttpStatus.CONFLICT).bodyText().contains("不能任系统管理员");
	}

	@Test
	void appointmentsAreOnTheTrail() {
		Member person = addedMember();

		appoint(person, Role.PUBLISHER).hasStatus3xxRedirection();

		AuditEntry last = lastEntry(person);
		assertThat(last.act().action()).isEqualTo("APPOINT");
		assertThat(last.act().details()).containsEntry("role", "PUBLISHER");
		assertThat(last.act().actorName()).isEqualTo(member("admin").name());
	}

	@Test
	void aPostThatWasTakenAwayIsGoneWithinTheSession() {
		String username = "newcomer-" + ++number;
		String password = add(username);
		Member person = member(username);
		appoint(person, Role.ADMINISTRATOR).hasStatus3xxRedirection();
		Cookie session = signIn(username, password).getResponse().getCookie("SESSION");
		changePassword(session, password, "neues-passwort-1");
		session = signIn(username, "neues-passwort-1").getResponse().getCookie("SESSION");
		assertThat(this.mvc.get().uri("/admin/people").cookie(session)).hasStatusOk();

		String page = body(asAdmin("/admin/people/" + person.id()));
		Matcher removal = Pattern.compile("action=\"([^\"]+/removal)\"").matcher(page);
		assertThat(removal.find()).isTrue();
		assertThat(postAsAdmin(removal.group(1))).hasStatus3xxRedirection();

		assertThat(this.mvc.get().uri("/admin/people").cookie(session)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void theLastAdministratorStays() {
		Member admin = member("admin");
		String page = body(asAdmin("/admin/people/" + admin.id()));
		Matcher removal = Pattern.compile("action=\"([^\"]+/removal)\"").matcher(page);
		assertThat(removal.find()).isTrue();
		removeOtherAdministrators(admin);

		assertThat(postAsAdmin(removal.group(1))).hasStatus(HttpStatus.CONFLICT).bodyText().contains("最后一位系统管理员");
		assertThat(postAsAdmin("/admin/people/" + admin.id() + "/close")).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void aClosedAccountIsOutAtOnce() {
		String username = "newcomer-" + ++number;
		String password = add(username);
		Cookie session = signIn(username, password).getResponse().getCookie("SESSION");
		Member person = member(username);

		assertThat(postAsAdmin("/admin/people/" + person.id() + "/close")).hasStatus3xxRedirection();

		assertThat(this.mvc.get().uri("/settings/password").cookie(session)).hasRedirectedUrl("/sign-in");
		assertThat(signIn(username, password)).hasRedirectedUrl("/sign-in?failed");
		assertThat(this.mvc.get().uri("/settings").with(user(username))).hasRedirectedUrl("/sign-in");
	}

	@Test
	void aReopenedAccountHasNoPost() {
		Member person = addedMember();
		appoint(person, Role.PUBLISHER).hasStatus3xxRedirection();
		assertThat(postAsAdmin("/admin/people/" + person.id() + "/close")).hasStatus3xxRedirection();

		assertThat(postAsAdmin("/admin/people/" + person.id() + "/reopen")).hasStatus3xxRedirection();

		assertThat(member(person.username()).roles()).isEmpty();
	}

	@Test
	void aResetPasswordReplacesTheOldOne() {
		String username = "newcomer-" + ++number;
		String old = add(username);

		MvcTestResult reset = postAsAdmin("/admin/people/" + member(username).id() + "/password").exchange();

		assertThat(signIn(username, old)).hasRedirectedUrl("/sign-in?failed");
		assertThat(signIn(username, initialPassword(body(reset)))).hasStatus3xxRedirection()
			.redirectedUrl()
			.isNotEqualTo("/sign-in?failed");
	}

	@Test
	void anUnlockedNameMaySignInAgain() {
		String username = "newcomer-" + ++number;
		String password = add(username);
		for (int i = 0; i < 5; i++) {
			signIn(username, "wrong");
		}
		assertThat(signIn(username, password)).hasRedirectedUrl("/sign-in?failed");

		assertThat(postAsAdmin("/admin/people/" + member(username).id() + "/unlock")).hasStatus3xxRedirection();

		assertThat(signIn(username, password)).redirectedUrl().isNotEqualTo("/sign-in?failed");
	}

	@Test
	void theSecondOfTwoAdministratorsIsTold() {
		Member person = addedMember();
		String address = "/admin/people/" + person.id();
		String version = version(body(asAdmin(address)));
		assertThat(change(address, version, "王第一")).hasStatus3xxRedirection();

		MvcTestResult second = change(address, version, "王第二").exchange();

		assertThat(second).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("别的管理员修改了这个人的资料", "姓名王第一", "value=\"王第二\"");
		assertThat(member(person.username()).name()).isEqualTo("王第一");
		assertThat(change(address, version(body(second)), "王第二")).hasStatus3xxRedirection();
	}

	@Test
	void managesSections() {
		String name = "信息科" + ++number;
		assertThat(postAsAdmin("/admin/sections").param("name", name).param("position", "50").param("version", "0"))
			.hasStatus3xxRedirection();
		assertThat(asAdmin("/admin/sections")).bodyText().contains(name);
		assertThat(postAsAdmin("/admin/sections").param("name", name).param("position", "50").param("version", "0"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("已有科室");
	}

	@Test
	void keepsASectionWithPeople() {
		assertThat(postAsAdmin("/admin/sections/" + member("drafter").sectionId() + "/removal"))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("还有人员");
	}

	@Test
	void refusesAnUnusableCreditCode() {
		String version = version(body(asAdmin("/admin/agency")));
		assertThat(
				postAsAdmin("/admin/agency").param("name", "某中心").param("creditCode", "123").param("version", version))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("统一社会信用代码为18位", "value=\"某中心\"");
	}

	private void removeOtherAdministrators(Member admin) {
		this.organization.holding(Role.ADMINISTRATOR)
			.stream()
			.filter((other) -> other.id() != admin.id())
			.forEach((other) -> assertThat(postAsAdmin("/admin/people/" + other.id() + "/close"))
				.hasStatus3xxRedirection());
	}

	private AuditEntry lastEntry(Member person) {
		var entries = this.trail.of("person:" + person.id());
		return entries.get(entries.size() - 1);
	}

	private MvcTestResultAssert appoint(Member person, Role role) {
		return assertThat(postAsAdmin("/admin/people/" + person.id() + "/posts").param("role", role.name())
			.param("from", "2026-06-10")
			.exchange());
	}

	private MockMvcRequestBuilder change(String address, String version, String name) {
		return postAsAdmin(address).param("version", version)
			.param("name", name)
			.param("sectionId", String.valueOf(member("drafter").sectionId()));
	}

	private Member addedMember() {
		String username = "newcomer-" + ++number;
		add(username);
		return member(username);
	}

	/** Adds a person and returns the first password. */
	private String add(String username) {
		Matcher section = SECTION.matcher(body(asAdmin("/admin/people/new")));
		assertThat(section.find()).isTrue();
		MvcTestResult added = postAsAdmin("/admin/people").param("username", username)
			.param("name", "王新来")
			.param("sectionId", section.group(1))
			.param("version", "0")
			.exchange();
		assertThat(added).hasStatusOk();
		return initialPassword(body(added));
	}

	private MvcTestResult signIn(String username, String password) {
		return this.mvc.post()
			.uri("/sign-in")
			.with(csrf())
			.param("username", username)
			.param("password", password)
			.exchange();
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

	private MvcTestResult asAdmin(String address) {
		return this.mvc.get().uri(address).with(user("admin")).exchange();
	}

	private MockMvcRequestBuilder postAsAdmin(String address) {
		return this.mvc.post().uri(address).with(user("admin")).with(csrf());
	}

	private Member member(String username) {
		return this.organization.member(username).orElseThrow();
	}

	private static String initialPassword(String page) {
		Matcher password = INITIAL_PASSWORD.matcher(page);
		assertThat(password.find()).isTrue();
		return password.group(1);
	}

	private static String version(String page) {
		Matcher version = VERSION.matcher(page);
		assertThat(version.find()).isTrue();
		return version.group(1);
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
