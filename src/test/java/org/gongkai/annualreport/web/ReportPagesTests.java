package org.gongkai.annualreport.web;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import org.gongkai.OfficeTest;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.editing.AReport;
import org.gongkai.annualreport.editing.ReportText;
import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.Content;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.Documents;
import org.gongkai.document.ReviewProfile;
import org.gongkai.format.Block;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The pages on which a report's tables are filled in and its text is compared. */
@OfficeTest
class ReportPagesTests {

	/**
	 * Each test's report is of a year of its own, so that none is another's last year.
	 */
	private static final AtomicInteger YEARS = new AtomicInteger(2022);

	private static final CellId NEW = CellId.of("T3.newReceived.total");

	private static final Block LINKED = new Block.Paragraph(
			List.of(Block.Run.of("收到申请"), Block.Run.of("0").following("T3.newReceived.total"), Block.Run.of("件，全部办结。")),
			Block.Align.START);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Documents documents;

	@Autowired
	Organization organization;

	@Test
	void theTablesStandInTheirFormWithAnInputForEachCell() {
		long id = kept(AReport.of(YEARS.addAndGet(2)));

		String page = body(get("drafter", id, ""));

		assertThat(Pattern.compile("class=\"app-sheet__input\"").matcher(page).results().count())
			.isEqualTo(CellId.COUNT);
		for (CellId cell : CellId.all()) {
			assertThat(page).contains("name=\"" + cell.id() + "\"");
		}
		assertThat(page).contains("勾稽关系 42 项：全部相符", "aria-label=\"表三 一、本年新收政府信息公开申请数量“总计”\"", "本列数据的勾稽关系为")
			.doesNotContainPattern("<script(?![^>]*\\ssrc=)")
			.doesNotContain("style=");
		assertThat(body(this.mvc.get().uri("/documents/" + id).with(user("drafter")).exchange()))
			.contains("/documents/" + id + "/report", "填报三张表");
	}

	@Test
	void savingKeepsTheFiguresAndTheTextFollows() {
		long id = kept(AReport.of(YEARS.addAndGet(2)).saying(LINKED));

		MvcTestResult saved = post(id, 1, Map.of(NEW.id(), "２1", "T3.newReceived.naturalPerson", "21"));

		assertThat(saved).hasRedirectedUrl("/documents/" + id + "/report");
		assertThat(this.documents.get(id).version()).isEqualTo(2);
		List<Block> blocks = this.documents.version(id, 2).content().blocks();
		assertThat(ReportText.of("", blocks).report().value(NEW)).isEqualTo(CellValue.of(21));
		assertThat(blocks.get(2).plainText()).isEqualTo("收到申请21件，全部办结。");
		assertThat(body(get("drafter", id, ""))).contains("E-04", "必须修改", "不符");
	}

	@Test
	void theTextFollowsAlsoWhenTheTableIsChangedElsewhere() {
		AReport report = AReport.of(YEARS.addAndGet(2)).saying(LINKED);
		long id = kept(report);

		this.documents.revise(id, 1, content(report.title(), report.with(NEW.id(), "7").blocks()), "", drafter());

		assertThat(this.documents.version(id, 2).content().blocks().get(2).plainText()).isEqualTo("收到申请7件，全部办结。");
	}

	@Test
	void whatIsTypedAgainIsNoNewVersion() {
		long id = kept(AReport.of(YEARS.addAndGet(2)));

		post(id, 1, Map.of(NEW.id(), " ０ "));

		assertThat(this.documents.get(id).version()).isEqualTo(1);
	}

	@Test
	void aBlankIsKeptAsABlankAndFound() {
		long id = kept(AReport.of(YEARS.addAndGet(2)));

		post(id, 1, Map.of(NEW.id(), "", "T3.granted.total", "/"));

		ReportText text = ReportText.of("", this.documents.version(id, 2).content().blocks());
		assertThat(text.report().value(NEW)).isEqualTo(CellValue.BLANK);
		assertThat(text.report().value(CellId.of("T3.granted.total")).written()).isEqualTo("/");
		assertThat(body(get("drafter", id, ""))).contains("E-01", "aria-invalid=\"true\"");
	}

	@Test
	void twoWhoSaveAtOnceLoseNothing() {
		long id = kept(AReport.of(YEARS.addAndGet(2)));
		post(id, 1, Map.of(NEW.id(), "5", "T3.carriedOut.total", "6"));

		MvcTestResult late = post(id, 1, Map.of(NEW.id(), "9", "T4.review.total", "3"));

		assertThat(late).hasStatus(409);
		String page = body(late);
		assertThat(page).contains("三张表已被他人修改", "用对方的", "adopt.T3.newReceived.total=5");
		assertThat(valueIn(page, NEW.id())).as("both changed: mine").isEqualTo("9");
		assertThat(valueIn(page, "T4.review.total")).as("only I changed").isEqualTo("3");
		assertThat(valueIn(page, "T3.carriedOut.total")).as("only the other changed").isEqualTo("6");
		assertThat(page).contains("name=\"version\" value=\"2\"");
		assertThat(this.documents.get(id).version()).isEqualTo(2);
	}

	@Test
	void totalsAreFilledInOnDemandOnlyAndNotSaved() {
		long id = kept(AReport.of(YEARS.addAndGet(2)));

		String page = body(post(id, 1, Map.of("T3.granted.naturalPerson", "4", "T3.granted.business", "1",
				"T3.granted.research", "", "T3.partlyGranted.business", "2", "act", "totals.T3")));

		assertThat(valueIn(page, "T3.granted.total")).as("a part is blank").isEqualTo("0");
		assertThat(valueIn(page, "T3.partlyGranted.total")).isEqualTo("2");
		assertThat(valueIn(page, "T3.resultTotal.business")).isEqualTo("3");
		assertThat(valueIn(page, "T3.resultTotal.naturalPerson")).isEqualTo("4");
		assertThat(page).contains("还没有保存", "没有填齐");
		assertThat(this.documents.get(id).version()).isEqualTo(1);
	}

	@Test
	void aProposalIsTakenOverAndNotSaved() {
		long id = kept(AReport.of(YEARS.addAndGet(2)).with("T4.review.total", "2"));
		assertThat(body(get("drafter", id, ""))).contains("adopt.T4.review.total=0", "采用");

		String page = body(post(id, 1, Map.of("T4.review.total", "2", "act", "adopt.T4.review.total=0")));

		assertThat(valueIn(page, "T4.review.total")).isEqualTo("0");
		assertThat(this.documents.get(id).version()).isEqualTo(1);
	}

	@Test
	void whatCannotBeKeptIsRefusedAndComesBack() {
		long id = kept(AReport.of(YEARS.addAndGet(2)));

		MvcTestResult refused = post(id, 1, Map.of(NEW.id(), "1".repeat(61), "T4.review.total", "3"));

		assertThat(refused).hasStatus(422);
		assertThat(body(refused)).contains("没有保存", "最多60个字");
		assertThat(valueIn(body(refused), "T4.review.total")).isEqualTo("3");
		assertThat(post(id, 99, Map.of(NEW.id(), "1"))).hasStatus(404);
		assertThat(this.documents.get(id).version()).isEqualTo(1);
	}

	@Test
	void othersReadOnlyAndOtherDocumentsHaveNoTables() {
		AReport report = AReport.of(YEARS.addAndGet(2));
		long id = kept(report);
		long notice = this.documents
			.create(Category.NEWS, ReviewProfile.STANDARD, content("节能宣传周活动", report.blocks()), drafter())
			.id();

		assertThat(get("drafter-2", id, "")).hasStatus(404);
		assertThat(body(get("auditor", id, ""))).contains("app-sheet__figure").doesNotContain("app-sheet__input", "采用");
		assertThat(get("drafter", notice, "")).hasStatus(404);
		assertThat(get("drafter", notice, "/text")).hasStatus(404);
	}

	@Test
	void lastYearsFiguresStandBesideAndItsTextIsCompared() {
		int year = YEARS.addAndGet(4);
		kept(AReport.of(year - 1).with(NEW.id(), "33").saying(Block.Paragraph.of("坚持公开为常态、不公开为例外的原则。")));
		long id = kept(AReport.of(year).saying(Block.Paragraph.of("坚持公开为常态、不公开为例外的原则。收到申请0件。")));

		assertThat(body(get("drafter", id, ""))).contains("上年 33");
		assertThat(body(get("drafter", id, "/text"))).contains("data-mark=\"UNCHANGED\"", "与去年一字未改");
	}

	@Test
	void aNumberOfTheTextIsLinkedByOneClickAndFreedAgain() {
		long id = kept(AReport.of(YEARS.addAndGet(2)).with(NEW.id(), "21").with("T3.newReceived.naturalPerson", "21"));
		String page = body(get("drafter", id, "/text"));
		assertThat(page).contains("关联选中的数");

		MvcTestResult linked = this.mvc.post()
			.uri("/documents/" + id + "/report/text")
			.with(user("drafter"))
			.with(csrf())
			.param("version", "1")
			.param("only", "2.10.12")
			.param("figure.2.10.12", NEW.id())
			.exchange();

		assertThat(linked).hasStatus3xxRedirection();
		assertThat(runs(id, 2)).containsExactly(Block.Run.of("收到政府信息公开申请"), Block.Run.of("21").following(NEW.id()),
				Block.Run.of("件，全部办结。"));
		this.mvc.post()
			.uri("/documents/" + id + "/report/text")
			.with(user("drafter"))
			.with(csrf())
			.param("version", "2")
			.param("free", "2.10.12")
			.exchange();
		assertThat(runs(id, 3)).containsExactly(Block.Run.of("收到政府信息公开申请21件，全部办结。"));
	}

	@Test
	void aNumberIsNeverLinkedToAnotherOne() {
		long id = kept(AReport.of(YEARS.addAndGet(2)));

		this.mvc.post()
			.uri("/documents/" + id + "/report/text")
			.with(user("drafter"))
			.with(csrf())
			.param("version", "1")
			.param("only", "2.10.12")
			.param("figure.2.10.12", NEW.id())
			.exchange();

		assertThat(this.documents.get(id).version()).isEqualTo(1);
	}

	private List<Block.Run> runs(long id, int version) {
		return ((Block.Paragraph) this.documents.version(id, version).content().blocks().get(2)).runs();
	}

	private long kept(AReport report) {
		return this.documents
			.create(Category.ANNUAL_REPORT, ReviewProfile.MAJOR, content(report.title(), report.blocks()), drafter())
			.id();
	}

	private static Content content(String title, List<Block> blocks) {
		return new Content(title, blocks, Catalogue.empty(), DisclosureAttribute.PROACTIVE, "", "annual-report",
				List.of());
	}

	private Member drafter() {
		return DocumentFixtures.drafter(this.organization);
	}

	private MvcTestResult get(String person, long id, String more) {
		return this.mvc.get().uri("/documents/" + id + "/report" + more).with(user(person)).exchange();
	}

	private MvcTestResult post(long id, int version, Map<String, String> fields) {
		var request = this.mvc.post()
			.uri("/documents/" + id + "/report")
			.with(user("drafter"))
			.with(csrf())
			.param("version", String.valueOf(version));
		fields.forEach(request::param);
		return request.exchange();
	}

	private static String body(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What stands in a cell's input. */
	private static String valueIn(String page, String cell) {
		return Jsoup.parse(page).selectFirst("input[name='" + cell + "']").attr("value");
	}

}
