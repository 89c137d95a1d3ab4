package org.gongkai.inspection.terms.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.gongkai.OfficeTest;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.Content;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.format.Block;
import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Inspection;
import org.gongkai.inspection.terms.TermKind;
import org.gongkai.inspection.terms.TermLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The pages of the lists: who sees what, who changes what, and that it holds at once. */
@OfficeTest
@Transactional
class TermPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TermLists lists;

	@Autowired
	Inspection inspection;

	@Autowired
	AuditTrail trail;

	@ParameterizedTest
	@ValueSource(strings = { "", "/T1", "/T1?q=部署", "/T1?page=3", "/T1?version=1", "/P2", "/T1/versions",
			"/T1/export.csv", "/T1/export.xlsx?version=1" })
	void readersSeeEveryPageAndTheAdministratorNone(String path) {
		assertThat(get("/terms" + path, "disclosure-officer")).hasStatusOk();
		assertThat(get("/terms" + path, "proofreader-1")).hasStatusOk();
		assertThat(get("/terms" + path, "admin")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get("/terms" + path, "publisher")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/T1/new", "/T1/import", "/T1/settings" })
	void onlyTheDisclosureOfficeKeepsTheLists(String path) {
		assertThat(get("/terms" + path, "disclosure-officer")).hasStatusOk();
		assertThat(get("/terms" + path, "drafter")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get("/terms" + path, "admin")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/X9", "/T1/999999", "/T1?version=99", "/T1/export.csv?version=-1" })
	void whatIsNotThereIsNotFound(String path) {
		assertThat(get("/terms" + path, "disclosure-officer")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aNewTermHoldsAtOnceAndIsOnRecord() {
		assertThat(findings("工作推动有利")).isEmpty();

		assertThat(post("/terms/T1", "disclosure-officer", "version", "1", "text", "推动有利", "correct", "推动有力", "source",
				"形近误用"))
			.hasStatus3xxRedirection();

		assertThat(findings("工作推动有利")).singleElement()
			.satisfies((finding) -> assertThat(finding.hit().expected()).isEqualTo("推动有力"));
		assertThat(this.lists.list(TermKind.MISSPELLING).version()).isEqualTo(2);
		List<AuditEntry> acts = this.trail.of("term-lists");
		assertThat(acts.get(acts.size() - 1).act().action()).isEqualTo("ADD_TERMS");
	}

	@Test
	void anEndedTermIsNoLongerFoundButStaysReadable() {
		TermLists.Row row = this.lists.find(TermKind.MISSPELLING, 0, "布署", 0).rows().get(0);
		String page = "/terms/T1/" + row.id();
		assertThat(findings("工作布署")).hasSize(1);

		assertThat(post(page + "/end", "disclosure-officer", "version", "1", "note", "")).hasStatus(422);
		assertThat(post(page + "/end", "disclosure-officer", "version", "1", "note", "试停")).hasStatus3xxRedirection();

		assertThat(findings("工作布署")).isEmpty();
		assertThat(get("/terms/T1?q=布署&version=1", "auditor")).bodyText().contains(page);
		assertThat(get(page, "auditor")).bodyText().contains("已经停用");
	}

	@Test
	void aChangeKeepsWhatWasThere() {
		TermLists.Row row = this.lists.find(TermKind.MISSPELLING, 0, "布署", 0).rows().get(0);

		assertThat(post("/terms/T1/" + row.id(), "disclosure-officer", "version", "1", "text", "布署", "correct", "部署",
				"exceptions", "工作布署", "source", "试改", "note", "增加例外"))
			.hasStatus3xxRedirection();

		assertThat(this.lists.history(TermKind.MISSPELLING, row.id())).hasSize(2);
		assertThat(this.lists.entries(TermKind.MISSPELLING, 1)).contains(row.entry());
		assertThat(findings("工作布署")).isEmpty();
	}

	@Test
	void whoComesTooLateIsTold() {
		post("/terms/T1", "disclosure-officer", "version", "1", "text", "推动有利", "correct", "推动有力", "source", "误用");

		assertThat(post("/terms/T1", "disclosure-officer", "version", "1", "text", "甲乙丙", "correct", "甲乙丁", "source",
				"误用"))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("您的修改没有保存", "甲乙丙");
	}

	@Test
	void aTrialSavesNothing() {
		assertThat(post("/terms/T1", "disclosure-officer", "version", "1", "text", "机关事务", "correct", "机关事物", "act",
				"trial"))
			.hasStatusOk()
			.bodyText()
			.contains("试查结果");
		assertThat(this.lists.list(TermKind.MISSPELLING).version()).isEqualTo(1);
	}

	@Test
	void aBrokenRowRefusesTheWholeFile() {
		assertThat(upload("词条,正确写法,来源或理由\n甲乙,丙丁,误用\n戊,己,误用\n庚辛,,\n")).hasStatus(422)
			.bodyText()
			.contains("第3行", "至少2个字", "第4行", "正确写法");
		assertThat(this.lists.list(TermKind.MISSPELLING).version()).isEqualTo(1);
	}

	@Test
	void anExportCanBeBroughtInAgain() {
		int before = this.lists.entries(TermKind.MISSPELLING, 0).size();
		byte[] exported = this.mvc.get()
			.uri("/terms/T1/export.xlsx")
			.with(user("disclosure-officer"))
			.exchange()
			.getResponse()
			.getContentAsByteArray();

		assertThat(upload(exported)).hasStatus3xxRedirection();
		assertThat(this.lists.list(TermKind.MISSPELLING).version()).isEqualTo(1);
		assertThat(upload("词条,正确写法,来源或理由\n布署,部署,改了来源\n推动有利,推动有力,误用\n")).hasStatus3xxRedirection();
		assertThat(this.lists.list(TermKind.MISSPELLING).version()).isEqualTo(2);
		assertThat(this.lists.entries(TermKind.MISSPELLING, 0)).hasSize(before + 1);
		assertThat(this.lists.entries(TermKind.MISSPELLING, 1)).hasSize(before);
	}

	@Test
	void aListThatIsSwitchedOffIsNotAsked() {
		post("/terms/T1/settings", "disclosure-officer", "version", "1", "owner", "综合科");

		assertThat(findings("工作布署")).isEmpty();
		assertThat(get("/terms/T1", "drafter")).bodyText().contains("已经停用", "综合科");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/terms/T1", "/terms/T1/settings", "/terms/T1/shipped", "/terms/T1/1", "/terms/T1/1/end" })
	void othersChangeNothing(String path) {
		for (String other : Set.of("drafter", "admin", "auditor")) {
			assertThat(post(path, other, "version", "1", "owner", "我", "note", "改", "text", "甲乙", "correct", "丙丁",
					"source", "误"))
				.hasStatus(HttpStatus.FORBIDDEN);
		}
	}

	private List<Finding> findings(String text) {
		Content content = new Content("工作动态", List.of(Block.Paragraph.of(text)), Catalogue.empty(),
				DisclosureAttribute.PROACTIVE, "", "news", List.of());
		return this.inspection.preview(Category.NEWS, content)
			.stream()
			.filter((finding) -> finding.rule().equals("T1"))
			.toList();
	}

	private MvcTestResult upload(String csv) {
		return upload(csv.getBytes(StandardCharsets.UTF_8));
	}

	private MvcTestResult upload(byte[] bytes) {
		return this.mvc.post()
			.uri("/terms/T1/import")
			.multipart()
			.file(new MockMultipartFile("file", "词表.csv", "text/csv", bytes))
			.param("version", String.valueOf(this.lists.list(TermKind.MISSPELLING).version()))
			.with(user("disclosure-officer"))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult get(String path, String username) {
		return this.mvc.get().uri(path).with(user(username)).exchange();
	}

	private MvcTestResult post(String path, String username, String... values) {
		var request = this.mvc.post().uri(path).with(user(username)).with(csrf());
		for (int i = 0; i < values.length; i += 2) {
			request = request.param(values[i], values[i + 1]);
		}
		return request.exchange();
	}

}
