package org.gongkai.annualreport.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.compiling.FigureGroup;
import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentState;
import org.gongkai.document.ReviewProfile;
import org.gongkai.publication.Withdrawals;
import org.gongkai.review.OtherTasks.OtherTask;
import org.gongkai.review.Outcome;
import org.gongkai.review.ReviewRefused;
import org.gongkai.review.ReviewTask;
import org.gongkai.review.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The year's work in the office, engine and tables together. */
@DisplayName("年报工作（条例第四十九条、第五十条）")
class ReportWorkTests extends WorkFixture {

	@Autowired
	AuditTrail audit;

	@Autowired
	Withdrawals withdrawals;

	@Autowired
	Snapshots snapshots;

	@Autowired
	YearlyStart yearlyStart;

	@Test
	void theReportGoesFromTheCallToTheAuthority() {
		Document document = published();
		assertThat(step()).isEqualTo(WorkStep.SUBMIT);
		assertThat(document.state()).isEqualTo(DocumentState.PUBLISHED);

		this.works.submit(YEAR, form("收文〔2024〕12号"), member("disclosure-officer"));

		assertThat(step()).isEqualTo(WorkStep.DONE);
		assertThat(this.works.submissions(YEAR)).singleElement()
			.satisfies((submission) -> assertThat(submission.documentId()).isEqualTo(document.id()));
		assertThat(running()).isZero();
		assertThat(this.audit.of("annual-report:2023").stream().map((entry) -> entry.act().action()))
			.containsSubsequence("START", "SEND_CALL", "SECTION_COMPLETE", "SECTION_COMPLETE", "HAND_OVER", "SIGNED",
					"PUBLISHED", "SUBMIT_TO_AUTHORITY");
		assertThat(this.audit.verify().valid()).isTrue();
	}

	@Test
	void aYearIsStartedOnce() {
		this.works.start(YEAR, member("drafter"));

		refused(ReviewRefused.Kind.CONFLICT, () -> this.works.start(YEAR, member("disclosure-officer")));
		assertThat(running()).isOne();
	}

	@Test
	void onlyDrafterAndDisclosureOfficerStart() {
		refused(ReviewRefused.Kind.FORBIDDEN, () -> this.works.start(YEAR, member("publisher")));
		refused(ReviewRefused.Kind.FORBIDDEN, () -> this.works.start(YEAR, member("admin")));
		refused(ReviewRefused.Kind.INCOMPLETE, () -> this.works.start(2031, member("drafter")));
		assertThat(this.works.of(YEAR)).isEmpty();
	}

	@Test
	void theYearStartsByItselfOnItsDayAndOnlyOnce() {
		this.clock.set(LocalDate.of(2023, 11, 30).atTime(9, 0).atZone(this.clock.getZone()).toInstant());
		this.yearlyStart.daily();
		assertThat(this.works.of(YEAR)).isEmpty();

		passDays(1);
		this.yearlyStart.daily();
		this.yearlyStart.daily();

		assertThat(this.works.of(YEAR)).hasValueSatisfying((work) -> assertThat(work.startedBy()).isEqualTo("系统"));
		assertThat(running()).isOne();
		assertThat(unread("disclosure-officer")).singleElement().asString().contains("确定征集范围");
	}

	@Test
	void theSectionsSeeTheirPartInTheTaskListUntilItIsIn() {
		atCall();
		assertThat(todo("drafter-2")).containsExactly("报送资产管理科的数据");
		assertThat(todo("disclosure-officer")).containsExactly("数据征集中，2个科室未报齐");
		assertThat(todo("proofreader-3")).isEmpty();

		handIn("drafter-2", zeros(FigureGroup.LICENSING));
		assertThat(todo("drafter-2")).as("not all is in").hasSize(1);
		handIn("drafter-2", zeros(FigureGroup.PENALTIES, FigureGroup.COERCION, FigureGroup.FEES));

		assertThat(todo("drafter-2")).isEmpty();
		assertThat(step()).isEqualTo(WorkStep.CALL);
		handIn("drafter", zeros(FigureGroup.APPLICATIONS, FigureGroup.REMEDIES));
		assertThat(step()).isEqualTo(WorkStep.COMPILE);
		assertThat(todo("drafter")).containsExactly("汇编年度报告并送审");
	}

	@Test
	void theCallFollowsWhatIsAskedWhileItRuns() {
		atCall();

		ask("disclosure-officer", FigureGroup.FEES);
		ask("drafter");
		handIn("drafter-2",
				zeros(FigureGroup.LICENSING, FigureGroup.PENALTIES, FigureGroup.COERCION, FigureGroup.FEES));

		assertThat(step()).isEqualTo(WorkStep.CALL);
		assertThat(todo("drafter")).isEmpty();
		assertThat(todo("disclosure-officer")).contains("报送政府信息公开办公室的数据");
		handIn("disclosure-officer", zeros(FigureGroup.FEES));
		assertThat(step()).isEqualTo(WorkStep.COMPILE);
	}

	@Test
	void theCallIsClosedWithAReasonThatNamesWhoIsMissing() {
		atCall();
		handIn("drafter", zeros(FigureGroup.APPLICATIONS, FigureGroup.REMEDIES));

		refused(ReviewRefused.Kind.INCOMPLETE, () -> this.works.closeCall(YEAR, "  ", member("disclosure-officer")));
		refused(ReviewRefused.Kind.FORBIDDEN, () -> this.works.closeCall(YEAR, "等不及", member("drafter")));
		this.works.closeCall(YEAR, "资产管理科本年无行政执法职能", member("disclosure-officer"));

		assertThat(this.works.of(YEAR).orElseThrow().callSent()).hasValueSatisfying((call) -> {
			assertThat(call.missing()).isEqualTo("资产管理科");
			assertThat(call.closedBecause()).isEqualTo("资产管理科本年无行政执法职能");
		});
		assertThat(step()).isEqualTo(WorkStep.COMPILE);
		refused(ReviewRefused.Kind.CONFLICT, () -> this.works.closeCall(YEAR, "再来一次", member("disclosure-officer")));
	}

	@Test
	void anIncompleteReportIsNotHandedInAndSaysWhy() {
		atCall();
		this.works.closeCall(YEAR, "先汇编", member("disclosure-officer"));
		long document = this.reports.compile(YEAR, member("drafter"));

		List<String> reasons = this.works.handIn(YEAR, member("drafter"));

		assertThat(reasons).isNotEmpty();
		assertThat(step()).isEqualTo(WorkStep.COMPILE);
		assertThat(this.documents.get(document).state()).isEqualTo(DocumentState.DRAFT);
		assertThat(todo("drafter")).containsExactly("改正年度报告并重新送审");
	}

	@Test
	void itIsHandedInByItsDraftersOnlyAndNotBeforeTheCallHasEnded() {
		atCall();
		long document = this.reports.compile(YEAR, member("drafter"));
		refused(ReviewRefused.Kind.CONFLICT, () -> this.works.handIn(YEAR, member("drafter")));
		refused(ReviewRefused.Kind.CONFLICT, () -> this.reviews.submit(document, member("drafter")));

		this.works.closeCall(YEAR, "先汇编", member("disclosure-officer"));

		refused(ReviewRefused.Kind.FORBIDDEN, () -> this.works.handIn(YEAR, member("publisher")));
		refused(ReviewRefused.Kind.FORBIDDEN, () -> this.works.handIn(YEAR, member("drafter-2")));
		assertThat(this.documents.get(document).state()).isEqualTo(DocumentState.DRAFT);
	}

	@Test
	void anotherRouteThanMajorIsChangedOrRefused() {
		atCompile();
		long document = compileAndWrite();
		this.documents.plan(document, ReviewProfile.STANDARD, null, member("drafter"));
		refused(ReviewRefused.Kind.CONFLICT, () -> this.reviews.submit(document, member("drafter")));

		handIn();

		assertThat(this.documents.get(document).profile()).isEqualTo(ReviewProfile.MAJOR);
		assertThat(step()).isEqualTo(WorkStep.REVIEW);
	}

	@Test
	void handingInOnTheDocumentsPageMovesTheWorkAsWell() {
		atCompile();
		long document = compileAndWrite();
		upToHandIn(document);

		this.reviews.submit(document, member("drafter"));

		assertThat(step()).isEqualTo(WorkStep.REVIEW);
		this.reviews.recall(document, member("drafter"));
		assertThat(step()).isEqualTo(WorkStep.COMPILE);
	}

	@Test
	void aReturnedReportComesBackToCompiling() {
		long document = atReview().id();
		ReviewTask task = this.walk.task(document);

		this.walk.decide(task, Outcome.RETURN, "第一部分与台账不符", Stage.DRAFT, member("proofreader-1"));

		assertThat(step()).isEqualTo(WorkStep.COMPILE);
		assertThat(this.works.of(YEAR).orElseThrow().returned()).contains("已退回");
		assertThat(unread("drafter")).anySatisfy((text) -> assertThat(text).contains("重新送审"));
		handIn();
		assertThat(step()).isEqualTo(WorkStep.REVIEW);
	}

	@Test
	void aReleaseThatIsStoppedComesBackToCompiling() {
		long document = atReview().id();
		upTo(Stage.PUBLISH, document);
		assertThat(step()).isEqualTo(WorkStep.PUBLISH);
		assertThat(this.snapshots.latest(YEAR)).isPresent();

		this.walk.decide(this.walk.task(document), Outcome.RETURN, "附件缺失", Stage.DRAFT, member("publisher"));

		assertThat(step()).isEqualTo(WorkStep.COMPILE);
	}

	@Test
	void aWithdrawnPageStartsACorrectionAlsoAfterTheSubmission() {
		Document document = published();
		this.works.submit(YEAR, form("收文〔2024〕12号"), member("disclosure-officer"));

		this.withdrawals.withdraw(document.id(), new Withdrawals.Order("FACTUAL_ERROR", "数字有误", "", null),
				member("publisher"));

		assertThat(step()).isEqualTo(WorkStep.COMPILE);
		assertThat(running()).isOne();
		long corrected = handIn().id();
		assertThat(corrected).isNotEqualTo(document.id());
		upTo(Stage.PATROL, corrected);
		this.works.submit(YEAR, form("收文〔2024〕20号"), member("disclosure-officer"));
		assertThat(this.works.submissions(YEAR)).extracting(Submission::receipt)
			.containsExactly("收文〔2024〕20号", "收文〔2024〕12号");
	}

	@Test
	void aSubmissionNeedsAllFactsAndTheDisclosureOffice() {
		published();

		refused(ReviewRefused.Kind.FORBIDDEN, () -> this.works.submit(YEAR, form("1"), member("drafter")));
		assertThatExceptionOfType(ReviewRefused.class)
			.isThrownBy(() -> this.works.submit(YEAR, new ReportWorks.Form(" ", LocalDate.of(2024, 2, 1), null, ""),
					member("disclosure-officer")))
			.satisfies((ex) -> assertThat(ex.reasons()).hasSize(4));
		assertThat(step()).isEqualTo(WorkStep.SUBMIT);
	}

	@Test
	@DisplayName("征集到期前催报，逾期点名通报")
	void sectionsAreRemindedAndReportedByName() {
		atCall();
		assertThat(unread("drafter-2")).singleElement().asString().contains("2024年1月17日前报送");
		this.jdbc.update("delete from review_notice");

		passDays(7);
		fireTimers();
		assertThat(unread("drafter-2")).singleElement().asString().contains("还有2个工作日");
		assertThat(unread("leader-in-charge")).isEmpty();
		passDays(3);
		fireTimers();

		assertThat(unread("leader-in-charge")).anySatisfy((text) -> assertThat(text).contains("资产管理科", "陈志远", "逾期"));
		handIn("drafter-2",
				zeros(FigureGroup.LICENSING, FigureGroup.PENALTIES, FigureGroup.COERCION, FigureGroup.FEES));
		assertThat(unread("drafter-2")).as("what is done need not be read")
			.noneSatisfy((text) -> assertThat(text).contains("资产管理科"));
	}

	@Test
	@DisplayName("1月31日前10、5、1个工作日提醒，过期上报分管领导（条例第四十九条）")
	void theStatutoryDayIsRemindedOfThreeTimesAndThenEscalated() {
		atCompile();
		this.jdbc.update("delete from review_notice");
		for (int day = 9; day <= 31; day++) {
			this.clock.set(LocalDate.of(2024, 1, day).atTime(9, 0).atZone(this.clock.getZone()).toInstant());
			fireTimers();
		}
		assertThat(this.notices.unread(member("drafter"))).extracting((notice) -> notice.text().replaceAll(".*还有", ""))
			.containsExactly("1个工作日，现在是“汇编”", "5个工作日，现在是“汇编”", "10个工作日，现在是“汇编”");
		assertThat(unread("leader-in-charge")).isEmpty();

		passDays(1);
		fireTimers();

		assertThat(unread("leader-in-charge")).singleElement()
			.asString()
			.contains("2024年1月31日已过", "停在“汇编”", "李文静", "周海燕");
		assertThat(this.audit.of("annual-report:2023").stream().map((entry) -> entry.act().action()))
			.contains("REMIND_DEADLINE", "ESCALATE_DEADLINE");
	}

	@Test
	void whatWasSignedStaysAndLaterEntriesShowAsDifferences() {
		Document document = published();
		Snapshot signed = this.snapshots.latest(YEAR).orElseThrow();
		assertThat(signed.sound()).isTrue();
		assertThat(signed.documentId()).isEqualTo(document.id());
		assertThat(signed.contentHash()).isEqualTo(document.contentHash());
		assertThat(signed.signedBy()).isEqualTo("黄志刚");
		assertThat(signed.cells()).hasSize(200);
		assertThat(signed.figures()).containsEntry("P1.published.total", "69");
		assertThat(this.snapshots.changes(signed)).isEmpty();

		handIn("drafter-2", Map.of(LICENSING, CellValue.of(4)));

		assertThat(this.snapshots.changes(signed)).singleElement().satisfies((change) -> {
			assertThat(change.cell()).isEqualTo(LICENSING);
			assertThat(List.of(change.signed(), change.then(), change.now())).containsExactly("0", "0", "4");
			assertThat(change.added()).singleElement()
				.satisfies((source) -> assertThat(source.detail()).contains("陈志远"));
		});
		assertThat(this.documents.get(document.id()).contentHash()).isEqualTo(document.contentHash());
	}

	@Test
	void aSnapshotThatWasTamperedWithShows() {
		Document document = published();
		String digest = this.snapshots.latest(YEAR).orElseThrow().digest();
		assertThat(this.audit.of(Act.document(document.id())))
			.anySatisfy((entry) -> assertThat(entry.act().details()).containsEntry("snapshotDigest", digest));

		this.jdbc
			.update("update annual_report_snapshot set body = replace(body, '\"signed\":\"0\"', '\"signed\":\"9\"')");
		assertThat(this.snapshots.latest(YEAR).orElseThrow().sound()).isFalse();

		String body = this.jdbc.queryForObject("select body from annual_report_snapshot", String.class);
		this.jdbc.update("update annual_report_snapshot set digest = ?", org.gongkai.digest.Sm3.hex(body));
		assertThat(this.snapshots.latest(YEAR).orElseThrow().sound()).as("the trail knows better").isFalse();
	}

	private void upToHandIn(long document) {
		this.inspection.inspect(document);
		this.inspection.stopping(document, org.gongkai.inspection.Gate.DRAFTED)
			.forEach((finding) -> this.reviews.confirm(finding.id(), "已核对", member("drafter")));
	}

	private List<String> todo(String username) {
		return this.otherTasks.of(member(username)).stream().map(OtherTask::todo).toList();
	}

	private ReportWorks.Form form(String receipt) {
		return new ReportWorks.Form("赣州经济技术开发区管委会办公室", LocalDate.of(2024, 1, 8), Submission.Way.EXCHANGE, receipt);
	}

	private long running() {
		return this.runtime.createProcessInstanceQuery().processInstanceBusinessKey("NB-2023").count();
	}

	private static void refused(ReviewRefused.Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
		assertThatExceptionOfType(ReviewRefused.class).isThrownBy(act)
			.satisfies((ex) -> assertThat(ex.kind()).isEqualTo(kind));
	}

}
