package org.gongkai.annualreport.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.compiling.CompilingRefused;
import org.gongkai.annualreport.compiling.FigureGroup;
import org.gongkai.annualreport.reading.ReportReader;
import org.gongkai.document.Category;
import org.gongkai.document.Content;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentState;
import org.gongkai.format.Block;
import org.gongkai.format.DefaultImporter;
import org.gongkai.format.Reading;
import org.gongkai.publication.PublishedPages;
import org.gongkai.review.ReviewRefused;
import org.gongkai.review.ReviewWalk;
import org.gongkai.review.Stage;
import org.gongkai.review.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** A year from its start to the authority, and two who press the same button. */
@DisplayName("2023年：从启动到报送（条例第四十九条、第五十条）")
class YearWalkTests extends WorkFixture {

	private static final Map<CellId, CellValue> LICENSES = Map.of(LICENSING, CellValue.of(4));

	@Autowired
	PublishedPages pages;

	@Autowired
	MockMvcTester mvc;

	@Test
	void whatTheSectionsHandInStandsInEveryPublishedFile() throws Exception {
		atCall();
		handIn("drafter", zeros(FigureGroup.APPLICATIONS, FigureGroup.REMEDIES));
		handIn("drafter-2", withLicenses());
		Document report = handIn();
		upTo(Stage.PATROL, report.id());
		this.walk.pass(report.id());

		assertThat(this.documents.get(report.id()).state()).isEqualTo(DocumentState.PUBLISHED);
		everyStageWasDecidedByThePersonWhosePostItIs(report);
		String address = this.pages.find(report.id()).orElseThrow().address();
		Map<CellId, CellValue> compiled = cells(compiled(report));
		assertThat(compiled).hasSize(CellId.COUNT).containsAllEntriesOf(LICENSES);
		for (String ending : List.of(".html", ".docx", ".pdf")) {
			Reading published = published(address.replace(".html", ending));
			assertThat(cells(published)).as(ending).isEqualTo(compiled);
			assertThat(text(published)).as(ending).contains("主动公开政务信息69篇，其中，财政预决算2篇；政务动态62篇；部门文件5篇。");
		}

		this.works.submit(YEAR, new ReportWorks.Form("赣州经济技术开发区管委会办公室", LocalDate.of(2024, 1, 8),
				Submission.Way.EXCHANGE, "收文〔2024〕12号"), member("disclosure-officer"));
		assertThat(step()).isEqualTo(WorkStep.DONE);
	}

	@Test
	void twoWhoCompileAtOnceMakeOneReport() throws Exception {
		atCompile();
		long before = reports();

		List<Object> results = atOnce(() -> this.reports.compile(YEAR, member("drafter")),
				() -> this.reports.compile(YEAR, member("drafter-2")));

		assertThat(results).filteredOn(Long.class::isInstance).hasSize(1);
		assertThat(results).filteredOn(CompilingRefused.class::isInstance)
			.singleElement()
			.satisfies((refused) -> assertThat(refused).asString().contains("别人编制了2023年的年度报告。请刷新页面查看"));
		assertThat(reports()).isEqualTo(before + 1);
	}

	@Test
	void whoHandsInTwiceAtOnceIsToldThatItIsInReview() throws Exception {
		atCompile();
		long document = compileAndWrite();
		confirm(document, member("drafter"));

		List<Object> results = atOnce(() -> this.works.handIn(YEAR, member("drafter")),
				() -> this.works.handIn(YEAR, member("drafter")));

		assertThat(results).filteredOn(List.class::isInstance).containsExactly(List.of());
		assertThat(results).filteredOn(ReviewRefused.class::isInstance)
			.singleElement()
			.satisfies((refused) -> assertThat(((ReviewRefused) refused).reasons()).singleElement()
				.asString()
				.contains("现在是“审校签发”，不能办理“汇编”；请刷新页面"));
		assertThat(step()).isEqualTo(WorkStep.REVIEW);
		assertThat(this.walk.task(document).stage()).isEqualTo(Stage.FIRST_PROOF);
	}

	private void everyStageWasDecidedByThePersonWhosePostItIs(Document report) {
		List<Verdict> verdicts = this.reviews.verdicts(report.id());
		assertThat(verdicts).extracting(Verdict::stage)
			.containsExactly(Stage.FIRST_PROOF, Stage.FIRST_REVIEW, Stage.SECOND_PROOF, Stage.SECOND_REVIEW,
					Stage.SECRECY_REVIEW, Stage.FINAL_PROOF, Stage.FINAL_PROOF, Stage.FINAL_REVIEW, Stage.SIGN_OFF,
					Stage.PUBLISH, Stage.PATROL);
		boolean proofread = false;
		for (Verdict verdict : verdicts) {
			boolean readAloud = verdict.stage() == Stage.FINAL_PROOF && proofread;
			proofread |= verdict.stage() == Stage.FINAL_PROOF;
			String person = readAloud ? "proofreader-1" : ReviewWalk.PEOPLE.get(verdict.stage());
			assertThat(verdict.personName()).as("%s", verdict.stage()).isEqualTo(member(person).name());
			assertThat(verdict.contentHash()).isEqualTo(report.contentHash());
		}
	}

	private Reading compiled(Document report) {
		Content content = this.documents.version(report.id(), report.version()).content();
		return new Reading(content.title(), content.blocks(), List.of(), List.of());
	}

	private Reading published(String address) throws Exception {
		byte[] bytes = this.mvc.get().uri(address).exchange().getResponse().getContentAsByteArray();
		return new DefaultImporter().content(address, bytes);
	}

	private static String text(Reading reading) {
		return reading.blocks().stream().map(Block::plainText).collect(Collectors.joining("\n"));
	}

	private static Map<CellId, CellValue> cells(Reading reading) {
		Map<CellId, CellValue> cells = new HashMap<>();
		var report = ReportReader.read(reading.title(), reading.blocks()).report();
		CellId.all().forEach((cell) -> cells.put(cell, report.value(cell)));
		return cells;
	}

	private static Map<CellId, CellValue> withLicenses() {
		Map<CellId, CellValue> values = zeros(FigureGroup.LICENSING, FigureGroup.PENALTIES, FigureGroup.COERCION,
				FigureGroup.FEES);
		values.putAll(LICENSES);
		return values;
	}

	private long reports() {
		Long count = this.jdbc.queryForObject("select count(*) from document where category = ?", Long.class,
				Category.ANNUAL_REPORT.name());
		return (count != null) ? count : 0;
	}

	/** What both come to, results and refusals, when neither waits for the other. */
	private static List<Object> atOnce(Callable<?> one, Callable<?> other) throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		ExecutorService people = Executors.newFixedThreadPool(2);
		List<Future<Object>> acts = new ArrayList<>();
		for (Callable<?> act : List.of(one, other)) {
			acts.add(people.submit(() -> {
				start.await();
				try {
					return act.call();
				}
				catch (CompilingRefused | ReviewRefused ex) {
					return ex;
				}
			}));
		}
		List<Object> results = new ArrayList<>();
		for (Future<Object> act : acts) {
			results.add(act.get(60, TimeUnit.SECONDS));
		}
		people.shutdown();
		return results;
	}

}
