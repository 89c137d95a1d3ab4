package org.gongkai.annualreport.compiling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.compiling.AnnualReports.Changes;
import org.gongkai.annualreport.reading.ReportReader;
import org.gongkai.annualreport.reading.ReportReading;
import org.gongkai.annualreport.writing.ReportTables;
import org.gongkai.document.Category;
import org.gongkai.document.Content;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentRefused;
import org.gongkai.document.ReviewProfile;
import org.gongkai.format.Block;
import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Inspection;
import org.gongkai.inspection.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** One click makes the year's report, and the next one brings it up to the records. */
@Transactional
class AnnualReportsTests extends CompilingFixture {

	private static final CellId LICENSING = CellId.of("T2.licensing.decisions");

	@Autowired
	Inspection inspection;

	@BeforeEach
	void sectionsHandIn() {
		ask(2023, "disclosure-officer", FigureGroup.APPLICATIONS, FigureGroup.REMEDIES);
		handIn(2023, "disclosure-officer", zeros(FigureGroup.APPLICATIONS, FigureGroup.REMEDIES));
		ask(2023, "drafter-2", FigureGroup.LICENSING, FigureGroup.PENALTIES, FigureGroup.COERCION, FigureGroup.FEES);
		handIn(2023, "drafter-2",
				zeros(FigureGroup.LICENSING, FigureGroup.PENALTIES, FigureGroup.COERCION, FigureGroup.FEES));
	}

	@Test
	@DisplayName("2023年演示机关：69篇＝财政预决算2＋政务动态62＋部门文件5")
	void theDemonstrationOfficesSentenceFollowsFromItsPublications() {
		Content content = content(this.reports.compile(2023, member("drafter")));

		assertThat(content.title()).isEqualTo("赣州经开区机关事务管理中心2023年政府信息公开工作年度报告");
		assertThat(text(content.blocks())).contains("主动公开政务信息69篇，其中，财政预决算2篇；政务动态62篇；部门文件5篇。");
		assertThat(content.blocks().stream().flatMap(AnnualReportsTests::runs).filter((run) -> run.figure() != null))
			.extracting(Block.Run::figure, Block.Run::text)
			.contains(tuple("P1.published.total", "69"), tuple("P1.published.NEWS", "62"));
	}

	@Test
	void theReportReadsBackAsItWasCompiledAndBlocksNowhere() {
		long id = this.reports.compile(2023, member("drafter"));
		ReportReading reading = ReportReader.read(content(id).title(), content(id).blocks());

		assertThat(reading.remarks()).isEmpty();
		AnnualReport report = reading.report();
		assertThat(report.year()).isEqualTo(2023);
		this.compilation.cells(2023)
			.forEach((cell, computed) -> assertThat(report.value(cell)).as(cell.id()).isEqualTo(computed.value()));
		Document document = this.documents.get(id);
		assertThat(document.category()).isEqualTo(Category.ANNUAL_REPORT);
		assertThat(document.profile()).isEqualTo(ReviewProfile.MAJOR);
		// what only people can tell is left to them, and missed by a rule until then
		assertThat(blocking(id)).containsExactly("AR-2");
		write(id, Block.Paragraph.of("公开的及时性还不够，2024年起每月更新，并公布联系方式。"));
		assertThat(blocking(id)).isEmpty();
	}

	@Test
	void compilingAgainWithoutNewsChangesNothing() {
		long id = this.reports.compile(2023, member("drafter"));
		int version = this.documents.get(id).version();

		assertThat(this.reports.preview(2023).isEmpty()).isTrue();
		assertThat(this.reports.compile(2023, member("drafter"))).isEqualTo(id);
		assertThat(this.documents.get(id).version()).isEqualTo(version);
	}

	@Test
	void compilingAgainKeepsWhatWasWrittenAndLetsFiguresFollow() {
		long id = this.reports.compile(2023, member("drafter"));
		write(id, Block.Paragraph.of("食堂公开栏的更新不够及时，2024年起每月更新。"));
		handIn(2023, "drafter-2", Map.of(LICENSING, CellValue.of(7)));
		this.earlier.enter(new EarlierDraft("机关事务管理中心补登一篇", "政务动态", "2023-12-30", ""), member("drafter"));

		Changes changes = this.reports.preview(2023);
		assertThat(changes.cells()).singleElement()
			.satisfies((it) -> assertThat(it).isEqualTo(new AnnualReports.CellChange(LICENSING, "0", "7")));
		assertThat(changes.texts()).extracting(AnnualReports.TextChange::figure, AnnualReports.TextChange::computed)
			.containsExactly(tuple("P1.published.total", "70"), tuple("P1.published.NEWS", "63"));
		this.reports.compile(2023, changes.fingerprint(), member("drafter"));

		Content after = content(id);
		assertThat(text(after.blocks())).contains("食堂公开栏的更新不够及时", "主动公开政务信息70篇");
		assertThat(ReportReader.read(after.title(), after.blocks()).report().number(LICENSING))
			.hasValueSatisfying((it) -> assertThat(it).isEqualByComparingTo("7"));
	}

	@Test
	void whatChangedSinceTheDifferencesWereShownIsNotApplied() {
		long id = this.reports.compile(2023, member("drafter"));
		handIn(2023, "drafter-2", Map.of(LICENSING, CellValue.of(7)));
		String seen = this.reports.preview(2023).fingerprint();
		handIn(2023, "drafter-2", Map.of(LICENSING, CellValue.of(8)));

		assertThatExceptionOfType(CompilingRefused.class)
			.isThrownBy(() -> this.reports.compile(2023, seen, member("drafter")))
			.withMessageContaining("重新查看差异");
		assertThat(this.documents.get(id).version()).isEqualTo(1);
	}

	@Test
	void aTypedCellNeedsAnExplanationAndThenStays() {
		long id = this.reports.compile(2023, member("drafter"));
		type(id, "3");

		assertThat(this.inspection.inspect(id)).filteredOn((it) -> it.rule().equals("AR-1"))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.hit().severity()).isEqualTo(Severity.BLOCK);
				assertThat(finding.hit().message()).contains("行政许可", "填的是3", "科室报送的数是0");
			});

		this.typed.record(id, LICENSING, CellValue.of(3), "许可系统年末漏导3件，已核对纸质档案", member("drafter"));

		assertThat(this.inspection.inspect(id))
			.filteredOn((it) -> it.rule().equals("AR-1") && it.state() != Finding.State.OBSOLETE)
			.isEmpty();
		Changes changes = this.reports.preview(2023);
		assertThat(changes.isEmpty()).isTrue();
		assertThat(changes.typed()).singleElement().satisfies((it) -> assertThat(it.written()).isEqualTo("3"));
	}

	@Test
	void aTypedCellWithoutExplanationFollowsTheRecords() {
		long id = this.reports.compile(2023, member("drafter"));
		type(id, "3");

		assertThat(this.reports.preview(2023).cells()).hasSize(1);
		this.reports.compile(2023, member("drafter"));

		assertThat(this.reports.preview(2023).isEmpty()).isTrue();
	}

	@Test
	void refusesTheExplanationOfSomebodyElsesSection() {
		long id = this.reports.compile(2023, member("drafter"));

		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.typed.record(id, LICENSING, CellValue.of(3), "漏导", member("drafter-2")));
		assertThatExceptionOfType(CompilingRefused.class)
			.isThrownBy(() -> this.typed.record(id, LICENSING, CellValue.of(3), "  ", member("drafter")))
			.withMessageContaining("原因和依据");
	}

	@Test
	void onlyADrafterCompilesAndOnlyAYearThatHasEnded() {
		assertThatExceptionOfType(DocumentRefused.class)
			.isThrownBy(() -> this.reports.compile(2023, member("disclosure-officer")));
		assertThatExceptionOfType(CompilingRefused.class)
			.isThrownBy(() -> this.reports.compile(2026, member("drafter")))
			.withMessageContaining("2026年还没有结束");
		assertThatExceptionOfType(CompilingRefused.class)
			.isThrownBy(() -> this.reports.compile(2020, member("drafter")))
			.satisfies((it) -> assertThat(it.kind()).isEqualTo(CompilingRefused.Kind.NOT_FOUND));
	}

	@Test
	void anotherSectionsDrafterCannotRefreshIt() {
		this.reports.compile(2023, member("drafter"));
		handIn(2023, "drafter-2", Map.of(LICENSING, CellValue.of(7)));

		assertThatExceptionOfType(DocumentRefused.class)
			.isThrownBy(() -> this.reports.compile(2023, member("drafter-2")));
	}

	private List<String> blocking(long id) {
		return this.inspection.inspect(id)
			.stream()
			.filter((it) -> it.state() != Finding.State.OBSOLETE && it.hit().severity() == Severity.BLOCK)
			.map(Finding::rule)
			.toList();
	}

	/** Puts a paragraph under part five. */
	private void write(long id, Block.Paragraph paragraph) {
		Content content = content(id);
		List<Block> blocks = new ArrayList<>(content.blocks());
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i).plainText().startsWith("五、")) {
				blocks.add(i + 1, paragraph);
				break;
			}
		}
		revise(id, content, blocks);
	}

	/** Types a number into the cell of 行政许可. */
	private void type(long id, String number) {
		Content content = content(id);
		Map<CellId, String> values = new HashMap<>();
		this.compilation.cells(2023).forEach((cell, computed) -> values.put(cell, computed.value().written()));
		values.put(LICENSING, number);
		List<Block> blocks = new ArrayList<>(content.blocks());
		blocks.replaceAll((block) -> (block instanceof Block.Table && block.plainText().contains("行政许可"))
				? new ReportTables(FormatVersion.V2021, values::get).table(ReportTable.T2) : block);
		revise(id, content, blocks);
	}

	private void revise(long id, Content before, List<Block> blocks) {
		Content after = new Content(before.title(), blocks, before.catalogue(), before.attribute(),
				before.attributeReason(), before.column(), before.attachments());
		this.documents.revise(id, this.documents.get(id).version(), after, "", member("drafter"));
	}

	private static Stream<Block.Run> runs(Block block) {
		return (block instanceof Block.Paragraph paragraph) ? paragraph.runs().stream() : Stream.empty();
	}

}
