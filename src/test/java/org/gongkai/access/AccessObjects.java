package org.gongkai.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.TestClock;
import org.gongkai.document.Document;
import org.gongkai.document.Documents;
import org.gongkai.organization.Organization;
import org.gongkai.review.ReviewWalk;
import org.gongkai.review.Stage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Real documents, tasks, entries and files that belong to somebody, each made by its own
 * person in the way the office makes it, and named as the table names them.
 */
final class AccessObjects {

	/** Who has been given an account and has not yet chosen a password. */
	static final String NEWCOMER = "newcomer";

	/** The people of the office, each with one post. */
	static final List<String> PEOPLE = List.of("drafter", "drafter-2", "proofreader-1", "proofreader-2",
			"proofreader-3", "section-head", "disclosure-officer", "secrecy-reviewer", "leader-in-charge", "signatory",
			"publisher", "patrol-reader", "auditor", "admin");

	/** The smallest picture. */
	static final byte[] PICTURE = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	private static final Pattern TOKEN = Pattern.compile("gk_[A-Za-z0-9_-]{43}");

	private final MockMvc mvc;

	private final JdbcClient jdbc;

	private final ReviewWalk walk;

	private final Documents documents;

	private final Organization organization;

	private final Map<String, Map<String, String>> objects = new LinkedHashMap<>();

	private String figure = "";

	private final Map<String, String> tokens = new HashMap<>();

	AccessObjects(MockMvc mvc, JdbcClient jdbc, ReviewWalk walk, Documents documents, Organization organization) {
		this.mvc = mvc;
		this.jdbc = jdbc;
		this.walk = walk;
		this.documents = documents;
		this.organization = organization;
	}

	/** What stands for the variables of an address that is asked for that object. */
	Map<String, String> of(String name) {
		if (name.isEmpty()) {
			return Map.of();
		}
		Map<String, String> object = this.objects.get(name);
		if (object == null) {
			throw new IllegalStateException("The table names something unknown: " + name);
		}
		return object;
	}

	/** The token with which that person's programs sign in. */
	String token(String person) {
		return this.tokens.get(person);
	}

	void setUp() throws Exception {
		people();
		documents();
		compiling();
		collection();
		failedStep();
	}

	/** A step that failed for good, as if its every try had left a trace. */
	private void failedStep() {
		String job = one("select min(ID_) from ACT_RU_JOB where PROCESS_DEF_KEY_ = 'document-review'");
		String trace = one("select min(ID_) from ACT_GE_BYTEARRAY");
		this.jdbc
			.sql("update ACT_RU_JOB set RETRIES_ = 0, EXCEPTION_STACK_ID_ = '%s' where ID_ = '%s'".formatted(trace,
					job))
			.update();
		put("failed step", "job", job);
	}

	private void people() throws Exception {
		for (String person : PEOPLE) {
			MockHttpServletResponse made = form(person, "/settings/tokens", "name", "测试", "lastDay",
					today().plusDays(30).toString());
			Matcher token = TOKEN.matcher(made.getContentAsString());
			if (!token.find()) {
				throw new IllegalStateException(person + " got no token: " + made.getStatus());
			}
			this.tokens.put(person, token.group());
		}
		form("admin", "/admin/people", "username", NEWCOMER, "name", "新来的", "sectionId", id("section", "综合科"), "phone",
				"", "version", "0");
		String drafter = person("drafter");
		form("admin", "/admin/people/" + drafter + "/waivers", "rule", "R-01", "reason", "人手不足", "from",
				today().toString(), "until", today().plusDays(9).toString());
		form("drafter", "/settings/substitutions", "role", "DRAFTER", "substituteId", person("drafter-2"), "from",
				today().plusDays(90).toString(), "until", today().plusDays(99).toString(), "basis", "休假");
		put("style sheet", "**", "/base.css");
		put("script", "**", "/app.js");
		put("vendored script", "**", "/bpmn-js/bpmn-navigated-viewer.production.min.js");
		put("icon", "**", "/icon.svg");
		put("nothing", "**", "/no/such/thing/at/all");
		put("readiness", "**", "/readiness");
		put("htmx", "**", "/htmx.org/dist/htmx.min.js");
		put("model", "model", "document-review");
		put("cell", "year", "2023", "cell", "T3.newReceived.total");
		put("chart", "year", "2023", "kind", "results", "ending", "svg");
		put("other year", "year", "2024");
		put("drafter", "id", drafter, "postId", one("select max(id) from post where person_id = %s".formatted(drafter)),
				"substitutionId", newest("substitution"), "version", "0");
		put("section", "id", id("section", "综合科"));
		put("waiver", "id", newest("waiver"));
		put("token", "id", one("select max(id) from access_token where person_id = %s".formatted(drafter)));
		put("substitution", "substitutionId", newest("substitution"));
	}

	private void documents() throws Exception {
		MockHttpServletResponse brought = perform(
				multipart("/files").file(new MockMultipartFile("file", "图.png", "image/png", PICTURE)), "drafter");
		String picture = brought.getContentAsString().replaceAll("(?s).*\"digest\":\"([0-9a-f]{64})\".*", "$1");
		this.figure = "</p><figure><img data-digest=\"" + picture + "\" alt=\"图\"></figure><p>以上。";
		long draft = draft("关于布署工作的通知", "各科室：现将有关工作布署如下，请认真落实。" + this.figure);
		put("picture", "digest", picture, "draft", draft);
		perform(get("/documents/" + draft), "drafter");
		String finding = one("select max(id) from finding where document_id = %d".formatted(draft));
		form("drafter", "/documents/%d/findings/%s/wrong".formatted(draft, finding), "reason", "地名就是这样写");
		put("draft", "id", draft, "finding", finding, "version", 1, "form", "pdf");
		put("finding", "id", finding);
		put("wrong finding", "id", newest("wrong_finding"));
		long handedIn = clean("关于开展节水宣传的通知");
		this.walk.upTo(Stage.FIRST_PROOF, this.documents.get(handedIn));
		put("handed in", "id", handedIn, "version", 1, "form", "pdf");
		long task = this.walk.task(handedIn).id();
		put("open task", "id", task, "hash", hash(handedIn));
		long claimed = clean("关于开展节电宣传的通知");
		this.walk.upTo(Stage.FIRST_PROOF, this.documents.get(claimed));
		long own = this.walk.task(claimed).id();
		form("proofreader-1", "/tasks/" + own + "/claim");
		put("claimed task", "id", own, "hash", hash(claimed));
		this.jdbc.sql("""
				insert into review_notice (person_id, document_id, task_id, kind, message, created_at)
				values (%s, %d, %d, 'REMINDER', '请办理', current_timestamp)
				""".formatted(person("proofreader-1"), claimed, own)).update();
		put("notice", "id", newest("review_notice"));
		published();
		form("auditor", "/audit/seals");
		put("seal", "number", one("select max(seal_number) from audit_seal"));
	}

	private void published() throws Exception {
		long standing = clean("关于开展绿化宣传的通知");
		this.walk.upTo(Stage.PATROL, this.documents.get(standing));
		put("published", page(standing));
		long taken = clean("关于开展防汛宣传的通知");
		this.walk.upTo(Stage.PATROL, this.documents.get(taken));
		form("disclosure-officer", "/documents/" + taken + "/withdrawal", "reasonClass", "FACTUAL_ERROR", "reason",
				"数据有误");
		put("withdrawn", page(taken));
		put("withdrawal", "id", newest("withdrawal"));
	}

	private Object[] page(long document) {
		String column = one("select column_code from published_page where document_id = %d".formatted(document));
		String year = one("select published_year from published_page where document_id = %d".formatted(document));
		return new Object[] { "id", document, "documentId", document, "code", column, "year", year, "ending", "docx",
				"name", name(document), "version", 1, "hash", hash(document) };
	}

	/** How the picture in its text is called on the site. */
	private String name(long document) {
		String path = one("select min(path) from published_file where path like '%%/%d/%%'".formatted(document));
		return path.substring(path.lastIndexOf('/') + 1);
	}

	private void compiling() throws Exception {
		form("drafter", "/annual-reports/2023/work");
		String section = id("section", "资产管理科");
		form("disclosure-officer", "/annual-reports/2023/sections/" + section + "/request", "groups", "LICENSING",
				"dueOn", "2026-12-10");

		put("section's figures", "year", "2023", "sectionId", section);
		String entered = form("drafter", "/annual-reports/normative", "title", "关于印发《物业管理办法》的通知", "docNumber",
				"某机字〔2022〕3号", "type", "NORMATIVE_DOC", "formedOn", "2022-05-10", "manner", "REPEALED")
			.getRedirectedUrl();
		put("normative document", "id", String.valueOf(entered).replaceAll("\\D", ""), "revision", 1);
		put("earlier publication", "id", newest("earlier_publication"), "revision", 1);
		form("drafter", "/annual-reports/2023/compile");
		String report = one("select max(id) from document where category = 'ANNUAL_REPORT'");
		put("year", "year", "2023", "document", report);
		put("report", "id", report, "version", 1, "kind", "results", "ending", "svg");
		put("list", "code", "T1", "id", one(
				"select min(e.id) from term_entry e join term_list l on l.id = e.list_id where l.kind = 'MISSPELLING'"));
	}

	private void collection() throws Exception {
		form("disclosure-officer", "/supervision/agencies/new", "name", "测试教育局", "scope", "DEPARTMENT", "coverage",
				"SELF", "activeFrom", "2020", "version", "0");
		String agency = one("select max(id) from supervised_agency");
		String text = report().replace("赣州经开区机关事务管理中心", "测试教育局");
		MockHttpServletResponse brought = perform(multipart("/supervision/2023/intake")
			.file(new MockMultipartFile("file", "甲.md", "text/markdown", text.getBytes(StandardCharsets.UTF_8)))
			.file(new MockMultipartFile("file", "乙.md", "text/markdown",
					text.replace("测试教育局", "没有登记的局").getBytes(StandardCharsets.UTF_8))),
				"disclosure-officer");
		String batch = String.valueOf(brought.getRedirectedUrl()).replaceAll("\\D", "");
		put("agency below", "id", agency, "year", "2023", "version", "0");
		put("submission", "id", newest("report_submission"));
		put("batch", "batch", batch, "item", one("select max(id) from intake_item where submission_id is null"));
	}

	private long draft(String title, String body) throws Exception {
		MockHttpServletResponse saved = perform(
				multipart("/documents/new").param("title", title).param("body", "<p>" + body + "</p>"), "drafter");
		return Long.parseLong(String.valueOf(saved.getRedirectedUrl()).replaceAll("\\D", ""));
	}

	/** A document at which no gate stays shut. */
	private long clean(String title) throws Exception {
		long id = draft(title, "各科室：现将有关事项通知如下，请认真落实。" + this.figure);
		perform(get("/documents/" + id), "drafter");
		for (Long finding : this.jdbc.sql("select id from finding where document_id = :id and severity = 'CONFIRM'")
			.param("id", id)
			.query(Long.class)
			.list()) {
			form("drafter", "/documents/%d/findings/%d/confirmation".formatted(id, finding), "reason", "已与原件核对无误");
		}
		return id;
	}

	private String hash(long document) {
		return this.documents.get(document).contentHash();
	}

	private String person(String username) {
		return String.valueOf(this.organization.member(username).orElseThrow().id());
	}

	private String id(String table, String name) {
		return one("select id from %s where full_name = '%s'".formatted(table, name));
	}

	private String newest(String table) {
		return one("select max(id) from " + table);
	}

	private String one(String sql) {
		return this.jdbc.sql(sql).query(String.class).single();
	}

	private static LocalDate today() {
		return LocalDate.ofInstant(TestClock.START, java.time.ZoneId.of("Asia/Shanghai"));
	}

	private static String report() throws IOException {
		try (InputStream in = AccessObjects.class.getResourceAsStream("/cases/ganzhou-jiguan-2023.md")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private void put(String name, Object... values) {
		Map<String, String> object = new LinkedHashMap<>();
		for (int i = 0; i < values.length; i += 2) {
			object.put(String.valueOf(values[i]), String.valueOf(values[i + 1]));
		}
		this.objects.put(name, object);
	}

	private MockHttpServletResponse form(String person, String address, String... fields) throws Exception {
		var request = post(address);
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return perform(request, person);
	}

	private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request, String person)
			throws Exception {
		MockHttpServletResponse response = this.mvc.perform(request.with(user(person)).with(csrf()))
			.andReturn()
			.getResponse();
		if (response.getStatus() >= 400) {
			throw new IllegalStateException("%s got %d: %s".formatted(person, response.getStatus(),
					response.getContentAsString(StandardCharsets.UTF_8)
						.replaceAll("<[^>]*>", " ")
						.replaceAll("\\s+", " ")));
		}
		return response;
	}

	@Override
	public String toString() {
		return Arrays.toString(this.objects.entrySet().toArray());
	}

}
