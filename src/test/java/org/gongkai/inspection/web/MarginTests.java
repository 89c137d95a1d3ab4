package org.gongkai.inspection.web;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import com.jayway.jsonpath.JsonPath;
import org.gongkai.OfficeTest;
import org.gongkai.document.Category;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.Documents;
import org.gongkai.format.Block;
import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Inspection;
import org.gongkai.inspection.Severity;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What the editor is told about a text that is being written. */
@OfficeTest
class MarginTests {

	private static final String TEXT = "<p>一、联系方式</p><p>各科室：</p><p> 请按 国办发[2023]15号办理，联系人电话13800001111。 </p><p>各科室：</p>";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Documents documents;

	@Autowired
	Inspection inspection;

	@Autowired
	Organization organization;

	@Test
	void tellsWhatIsWrongWithATextThatIsNotSaved() {
		MvcTestResult told = ask("drafter", "/documents/new/inspection", "关于防汛的通知", TEXT);

		assertThat(told).hasStatusOk();
		List<String> excerpts = read(told, "$.notes[*].excerpt");
		assertThat(excerpts).containsExactly("国办发[2023]15号", "13800001111");
		assertThat(JsonPath.<List<String>>read(body(told), "$.notes[?(@.excerpt == '13800001111')].expected"))
			.containsExactly("138****1111");
		assertThat(JsonPath.<List<Boolean>>read(body(told), "$.notes[*].correctable")).containsOnly(true);
		assertThat(JsonPath.<Integer>read(body(told), "$.counts.BLOCK")).isEqualTo(1);
		assertThat(JsonPath.<List<String>>read(body(told), "$.notes[*].about")).allMatch((about) -> !about.isBlank());
	}

	@Test
	void countsPlacesWithoutWhiteSpaceSoThatTheEditorFindsThemAgain() {
		MvcTestResult told = ask("drafter", "/documents/new/inspection", "关于防汛的通知", TEXT);

		// “请按国办发[2023]15号办理，联系人电话13800001111。”
		int block = JsonPath.<Integer>read(body(told), "$.notes[1].block");
		assertThat(JsonPath.<Integer>read(body(told), "$.notes[0].from")).isEqualTo(2);
		assertThat(JsonPath.<Integer>read(body(told), "$.notes[0].to")).isEqualTo(14);
		assertThat(JsonPath.<Integer>read(body(told), "$.notes[1].to")).isEqualTo(33);
		String lean = "请按国办发[2023]15号办理，联系人电话13800001111。";
		assertThat(JsonPath.<Integer>read(body(told), "$.blocks." + block + ".length")).isEqualTo(lean.length());
		assertThat(JsonPath.<Integer>read(body(told), "$.blocks." + block + ".digest")).isEqualTo(lean.hashCode());
		assertThat(JsonPath.<Integer>read(body(told), "$.blocks." + block + ".alike")).isEqualTo(1);
	}

	@Test
	void keepsNothing() {
		long id = saved().id();
		int findings = this.inspection.findings(id).size();

		assertThat(ask("drafter", "/documents/" + id + "/inspection", "标题", TEXT)).hasStatusOk();

		assertThat(this.documents.get(id).version()).isEqualTo(1);
		assertThat(this.inspection.findings(id)).hasSize(findings);
	}

	@Test
	void showsWhatWasConfirmedOnThisVeryPassage() {
		Document document = DocumentFixtures.aDraft()
			.of(Category.NEWS)
			.with(Block.Paragraph.of("请按国办发[2023]15号办理。"))
			.savedBy(DocumentFixtures.drafter(this.organization), this.documents);
		List<Finding> open = this.inspection.inspect(document.id())
			.stream()
			.filter((finding) -> finding.hit().severity() == Severity.CONFIRM)
			.toList();
		assertThat(open).isNotEmpty();
		Member proofreader = DocumentFixtures.member(this.organization, "proofreader-1");
		open.forEach((finding) -> this.inspection.confirm(finding.id(), "原文如此", proofreader));

		String same = body(ask("drafter", "/documents/" + document.id() + "/inspection", document.title(),
				"<p>新的一段。</p><p>请按国办发[2023]15号办理。</p>"));
		String other = body(ask("drafter", "/documents/" + document.id() + "/inspection", document.title(),
				"<p>仍按国办发[2023]15号办理。</p>"));

		assertThat(JsonPath.<Integer>read(same, "$.confirmed")).isEqualTo(open.size());
		assertThat(JsonPath.<List<String>>read(same, "$.notes[?(@.confirmedBy)].reason")).containsOnly("原文如此");
		assertThat(JsonPath.<Integer>read(other, "$.confirmed")).isZero();
	}

	@Test
	void onlyThoseWhoMayEditMayAsk() {
		long id = saved().id();

		assertThat(ask("publisher", "/documents/new/inspection", "标题", TEXT)).hasStatus(403);
		assertThat(ask("drafter-2", "/documents/" + id + "/inspection", "标题", TEXT)).hasStatus(404);
		assertThat(ask("publisher", "/documents/" + id + "/inspection", "标题", TEXT).getResponse().getStatus())
			.isBetween(403, 404);
		assertThat(ask("drafter", "/documents/999999/inspection", "标题", TEXT)).hasStatus(404);
	}

	@Test
	void aTextLongerThanAnyThatCanBeSavedIsRefusedInAClearSentence() {
		assertThat(ask("drafter", "/documents/new/inspection", "标题", "<p>" + "公".repeat(5_000_001) + "</p>"))
			.hasStatus(413)
			.bodyText()
			.contains("正文过长");
	}

	@Test
	void aTextFullOfFindingsIsAnsweredWithSomeAndTheCount() {
		MvcTestResult told = ask("drafter", "/documents/new/inspection", "名单",
				"<p>" + "电话13800001111，".repeat(20_000) + "</p>");

		assertThat(told).hasStatusOk();
		assertThat(JsonPath.<List<Object>>read(body(told), "$.notes")).hasSize(Margin.MOST_NOTES);
		assertThat(JsonPath.<Integer>read(body(told), "$.counts.BLOCK")).isGreaterThan(500);
		assertThat(JsonPath.<Integer>read(body(told), "$.left")).isGreaterThan(200);
		assertThat(body(told).length()).isLessThan(400_000);
	}

	@Test
	void theFirstOfEachWeightAreListedHoweverManyOthersThereAre() {
		MvcTestResult told = ask("drafter", "/documents/new/inspection", "名单", "<p>" + "电话13800001111，".repeat(1000)
				+ "</p>" + "<p>请按国办发[2023]15号办理。</p>".repeat(Margin.FIRST_NOTES + 30));

		assertThat(JsonPath.<List<Object>>read(body(told), "$.notes")).hasSize(Margin.MOST_NOTES);
		assertThat(JsonPath.<Integer>read(body(told), "$.counts.CONFIRM")).isGreaterThan(Margin.FIRST_NOTES);
		assertThat(JsonPath.<List<Object>>read(body(told), "$.notes[?(@.severity == 'CONFIRM')]"))
			.hasSize(Margin.FIRST_NOTES);
		int hints = JsonPath.<Integer>read(body(told), "$.counts.HINT");
		assertThat(JsonPath.<List<Object>>read(body(told), "$.notes[?(@.severity == 'HINT')]"))
			.hasSize(Math.min(hints, Margin.FIRST_NOTES));
		assertThat(JsonPath.<List<Integer>>read(body(told), "$.notes[*].block")).isSorted();
	}

	@Test
	void whoAsksTwiceAtATimeIsToldToWait() throws Exception {
		String slow = "<p>" + "电话1380000，机关事务管理。".repeat(60_000) + "</p>";
		CountDownLatch begun = new CountDownLatch(1);
		ExecutorService other = Executors.newSingleThreadExecutor();
		Future<Integer> first = other.submit(() -> {
			begun.countDown();
			return ask("drafter", "/documents/new/inspection", "标题", slow).getResponse().getStatus();
		});
		begun.await();
		int status = 200;
		while (status == 200 && !first.isDone()) {
			status = ask("drafter", "/documents/new/inspection", "标题", TEXT).getResponse().getStatus();
		}

		assertThat(List.of(status, first.get(1, TimeUnit.MINUTES))).containsExactlyInAnyOrder(200, 429);
		assertThat(ask("drafter", "/documents/new/inspection", "标题", TEXT)).hasStatusOk();
		other.shutdown();
	}

	private Document saved() {
		return DocumentFixtures.aDraft().savedBy(DocumentFixtures.drafter(this.organization), this.documents);
	}

	private MvcTestResult ask(String who, String address, String title, String text) {
		return this.mvc.post()
			.uri(address)
			.with(user(who))
			.with(csrf())
			.accept("application/json")
			.param("title", title)
			.param("category", "NEWS")
			.param("version", "1")
			.param("body", text)
			.exchange();
	}

	private static <T> T read(MvcTestResult told, String path) {
		return JsonPath.read(body(told), path);
	}

	private static String body(MvcTestResult told) {
		try {
			return told.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
