package org.gongkai.annualreport.work;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.gongkai.Application;
import org.gongkai.OfficeTest;
import org.gongkai.TestClock;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.ReportPart;
import org.gongkai.annualreport.compiling.AnnualReports;
import org.gongkai.annualreport.compiling.FigureGroup;
import org.gongkai.annualreport.compiling.SectionFigures;
import org.gongkai.document.Content;
import org.gongkai.document.Document;
import org.gongkai.document.Documents;
import org.gongkai.format.Block;
import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Gate;
import org.gongkai.inspection.Inspection;
import org.gongkai.inspection.Severity;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.review.Notices;
import org.gongkai.review.OtherTasks;
import org.gongkai.review.ReviewTask;
import org.gongkai.review.ReviewWalk;
import org.gongkai.review.Reviews;
import org.gongkai.review.Stage;
import org.gongkai.review.TaskList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * The demonstration office in January 2024, with its report of 2023 ahead of it. It has a
 * database of its own, in which each test finds no year begun.
 */
@OfficeTest
@TestPropertySource(
		properties = { "gongkai.annual-report.starts-on-its-own=true", "gongkai.annual-report.start-cron=-" })
abstract class WorkFixture {

	static final int YEAR = 2023;

	/** A Monday. */
	static final Instant JANUARY = LocalDate.of(2024, 1, 8).atTime(10, 0).atZone(Application.OFFICE_ZONE).toInstant();

	static final String PART_FIVE = "2023年，政策解读形式较为单一，公开的时效性有待提高。2024年，将加强培训，丰富解读形式，改进公开质量。";

	static final CellId LICENSING = CellId.of("T2.licensing.decisions");

	@Autowired
	ReportWorks works;

	@Autowired
	AnnualReports reports;

	@Autowired
	SectionFigures figures;

	@Autowired
	Documents documents;

	@Autowired
	Reviews reviews;

	@Autowired
	Inspection inspection;

	@Autowired
	TaskList tasks;

	@Autowired
	ReviewWalk walk;

	@Autowired
	Notices notices;

	@Autowired
	OtherTasks otherTasks;

	@Autowired
	Organization organization;

	@Autowired
	TestClock clock;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	RuntimeService runtime;

	@Autowired
	ManagementService jobs;

	@BeforeEach
	void noYearIsBegun() {
		this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("annual-report")
			.list()
			.forEach((instance) -> this.runtime.deleteProcessInstance(instance.getId(), "test"));
		for (String table : List.of("annual_report_submission", "annual_report_snapshot", "annual_report_work",
				"annual_report_year", "figure_hand_in_cell", "figure_hand_in", "figure_request", "review_notice")) {
			this.jdbc.update("delete from " + table);
		}
		this.clock.set(JANUARY);
	}

	@AfterEach
	void backToJune() {
		this.clock.set(TestClock.START);
	}

	Member member(String username) {
		return this.organization.member(username).orElseThrow();
	}

	/** The disclosure office asks two sections and itself sends the call out. */
	void atCall() {
		this.works.start(YEAR, member("drafter"));
		ask("drafter", FigureGroup.APPLICATIONS, FigureGroup.REMEDIES);
		ask("drafter-2", FigureGroup.LICENSING, FigureGroup.PENALTIES, FigureGroup.COERCION, FigureGroup.FEES);
		this.works.sendCall(YEAR, member("disclosure-officer"));
	}

	void atCompile() {
		atCall();
		handIn("drafter", zeros(FigureGroup.APPLICATIONS, FigureGroup.REMEDIES));
		handIn("drafter-2",
				zeros(FigureGroup.LICENSING, FigureGroup.PENALTIES, FigureGroup.COERCION, FigureGroup.FEES));
	}

	/** Compiled, everything confirmed, handed in. */
	Document atReview() {
		atCompile();
		return handIn();
	}

	Document handIn() {
		long id = compileAndWrite();
		confirm(id, member("drafter"));
		if (!this.works.handIn(YEAR, member("drafter")).isEmpty()) {
			throw new AssertionError(this.works.of(YEAR).orElseThrow().returned());
		}
		return this.documents.get(id);
	}

	/** Compiled, and part five written, which only people can. */
	long compileAndWrite() {
		Member drafter = member("drafter");
		long id = this.reports.compile(YEAR, drafter);
		Document document = this.documents.get(id);
		Content content = this.documents.version(id, document.version()).content();
		if (content.blocks().stream().noneMatch((block) -> block.plainText().equals(PART_FIVE))) {
			List<Block> blocks = new ArrayList<>();
			for (Block block : content.blocks()) {
				blocks.add(block);
				if (block.plainText().equals(ReportPart.PROBLEMS_IMPROVEMENT.heading())) {
					blocks.add(Block.Paragraph.of(PART_FIVE));
				}
			}
			this.documents.revise(
					id, document.version(), new Content(content.title(), blocks, content.catalogue(),
							content.attribute(), content.attributeReason(), content.column(), content.attachments()),
					"", drafter);
		}
		return id;
	}

	/** Walks the review until that stage is open. */
	void upTo(Stage stage, long document) {
		while (this.tasks.openTasks(document).stream().noneMatch((task) -> task.stage() == stage)) {
			ReviewTask task = this.walk.task(document);
			Member member = taker(task);
			confirm(document, member);
			this.walk.pass(task, member);
		}
	}

	/**
	 * The person of the stage; for reading aloud a proofreader who has not proofread it.
	 */
	private Member taker(ReviewTask task) {
		boolean readAloud = task.stage() == Stage.FINAL_PROOF && this.reviews.verdicts(task.documentId())
			.stream()
			.anyMatch((verdict) -> verdict.stage() == Stage.FINAL_PROOF && verdict.holds());
		return member(readAloud ? "proofreader-1" : ReviewWalk.PEOPLE.get(task.stage()));
	}

	/** Signed, released and on the site. */
	Document published() {
		long document = atReview().id();
		upTo(Stage.PATROL, document);
		return this.documents.get(document);
	}

	WorkStep step() {
		return this.works.of(YEAR).orElseThrow().step();
	}

	void ask(String username, FigureGroup... groups) {
		long section = member(username).sectionId();
		int version = this.figures.request(YEAR, section).map(SectionFigures.Request::version).orElse(0);
		this.figures.ask(YEAR, section, version, Set.of(groups), LocalDate.of(2024, 1, 17),
				member("disclosure-officer"));
	}

	void handIn(String username, Map<CellId, CellValue> values) {
		Member member = member(username);
		int number = this.figures.handIns(YEAR, member.sectionId()).size();
		this.figures.handIn(YEAR, member.sectionId(), number, values, "台账核对", member);
	}

	static Map<CellId, CellValue> zeros(FigureGroup... groups) {
		Map<CellId, CellValue> values = new HashMap<>();
		for (FigureGroup group : groups) {
			group.cells().forEach((cell) -> values.put(cell, CellValue.of(0)));
		}
		return values;
	}

	/** Fires those of the year's timers that would have gone off by now. */
	void fireTimers() {
		for (Job timer : due()) {
			this.jobs.executeJob(timer.getId());
		}
	}

	void passDays(int days) {
		this.clock.advance(Duration.ofDays(days));
	}

	List<String> unread(String username) {
		return this.notices.unread(member(username)).stream().map(Notices.Notice::text).toList();
	}

	private List<Job> due() {
		Set<String> instances = Set.copyOf(this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("annual-report")
			.list()
			.stream()
			.map((instance) -> instance.getId())
			.toList());
		return this.jobs.createJobQuery()
			.timers()
			.orderByJobDuedate()
			.asc()
			.list()
			.stream()
			.filter((job) -> instances.contains(job.getProcessInstanceId()))
			.filter((job) -> !job.getDuedate().toInstant().isAfter(this.clock.instant()))
			.toList();
	}

	void confirm(long document, Member member) {
		for (Finding finding : this.inspection.stopping(document, Gate.DRAFTED)) {
			if (finding.hit().severity() != Severity.CONFIRM) {
				throw new AssertionError(finding.hit().message());
			}
			this.reviews.confirm(finding.id(), "已核对，情况属实", member);
		}
	}

}
