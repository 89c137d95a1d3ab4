package org.gongkai.annualreport.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.gongkai.annualreport.work.ReportProcess.News;
import org.gongkai.annualreport.work.ReportSteps;
import org.gongkai.annualreport.work.WorkStep;
import org.gongkai.process.ModelEngine;
import org.gongkai.review.ReviewRefused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mockito.InOrder;

import org.springframework.beans.factory.ObjectProvider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.times;

/** {@code bpmn/annual-report.bpmn}: from the call for figures to the authority. */
@DisplayName("年度报告流程（条例第四十九条、第五十条）")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnnualReportModelTests {

	private static final int YEAR = 2023;

	private static final Instant LATER = Instant.parse("2099-01-01T01:00:00Z");

	private final ReportSteps steps = mock(ReportSteps.class);

	private ModelEngine models;

	private ProcessEngine engine;

	private EngineReportProcess process;

	/**
	 * An engine takes long to start, so that all tests share it and forget each other.
	 */
	@BeforeAll
	void deploy() {
		this.models = new ModelEngine(beans(), List.of("annual-report.bpmn"));
		this.engine = this.models.engine();
		this.process = new EngineReportProcess(this.engine.getRuntimeService(), this.engine.getTaskService(),
				this.engine.getManagementService());
	}

	@BeforeEach
	void forget() {
		reset(this.steps);
		this.models.forget();
		given(this.steps.reminder(anyInt(), anyInt())).willReturn(LATER);
		given(this.steps.deadlineMissed(anyInt())).willReturn(LATER);
		given(this.steps.figuresDueSoon(anyInt(), anyLong())).willReturn(LATER);
		given(this.steps.figuresOverdue(anyInt(), anyLong())).willReturn(LATER);
		given(this.steps.sections(YEAR)).willReturn(List.of(1L, 2L));
		given(this.steps.check(YEAR)).willReturn(true);
	}

	@AfterAll
	void close() {
		this.models.close();
	}

	@Test
	void theHappyPathGoesFromTheCallToTheAuthority() {
		this.process.begin(YEAR, false);
		assertThat(this.models.waiting()).containsExactly("UserTask_PlanCall");
		this.process.sendCall(YEAR);
		assertThat(this.models.waiting()).containsExactly("UserTask_HandInFigures", "UserTask_HandInFigures");
		this.process.sectionComplete(YEAR, 1);
		this.process.sectionComplete(YEAR, 2);
		assertThat(this.models.waiting()).containsExactly("UserTask_CompileReport");
		this.process.handOver(YEAR, 7);
		then(this.steps).should().handIn(YEAR, 7);
		assertThat(this.models.waiting()).isEmpty();
		this.process.tell(YEAR, News.SIGNED);
		then(this.steps).should().keepSnapshot(YEAR);
		this.process.tell(YEAR, News.PUBLISHED);
		assertThat(this.models.waiting()).containsExactly("UserTask_SubmitReport");
		this.process.submitted(YEAR);

		assertThat(this.models.hasEnded()).isTrue();
		assertThat(this.models.passed("EndEvent_ReportSubmitted")).isOne();
		InOrder order = inOrder(this.steps);
		for (WorkStep step : List.of(WorkStep.PLAN, WorkStep.CALL, WorkStep.COMPILE, WorkStep.REVIEW, WorkStep.PUBLISH,
				WorkStep.SUBMIT, WorkStep.DONE)) {
			then(this.steps).should(order, times((step == WorkStep.CALL) ? 2 : 1)).arrived(YEAR, step);
		}
		assertThat(this.engine.getManagementService().createJobQuery().count()).as("no timer is left").isZero();
	}

	@Test
	void aSectionThatIsDoneTwiceOrWasNotAskedMovesNothing() {
		atCall();

		this.process.sectionComplete(YEAR, 1);
		this.process.sectionComplete(YEAR, 1);
		this.process.sectionComplete(YEAR, 99);

		assertThat(this.models.waiting()).containsExactly("UserTask_HandInFigures");
	}

	@Test
	void aCallThatAsksNobodyGoesOnToCompiling() {
		given(this.steps.sections(YEAR)).willReturn(List.of());

		atCall();

		assertThat(this.models.waiting()).containsExactly("UserTask_CompileReport");
	}

	@Test
	void aClosedCallWaitsForNoSectionAnyMore() {
		atCall();
		this.process.sectionComplete(YEAR, 1);

		this.process.closeCall(YEAR);

		assertThat(this.models.waiting()).containsExactly("UserTask_CompileReport");
		assertThat(this.models.passed("Message_CallClosedEarly")).isOne();
		assertThat(timers("Timer_FiguresOverdue")).isEmpty();
	}

	@Test
	void aCallThatHasEndedCannotBeClosed() {
		atCompile();

		assertThatExceptionOfType(MismatchingMessageCorrelationException.class)
			.isThrownBy(() -> this.process.closeCall(YEAR));
	}

	@Test
	void eachSectionIsRemindedAndReportedByItsOwnDay() {
		Instant soon = Instant.parse("2098-01-05T01:00:00Z");
		given(this.steps.figuresDueSoon(YEAR, 2L)).willReturn(soon);
		atCall();
		assertThat(timers("Timer_FiguresDueSoon")).extracting(Job::getDuedate)
			.containsExactlyInAnyOrder(Date.from(soon), Date.from(LATER));

		fire(timers("Timer_FiguresDueSoon").stream()
			.filter((job) -> job.getDuedate().equals(Date.from(soon)))
			.findFirst()
			.orElseThrow());
		then(this.steps).should().remindSection(YEAR, 2);
		then(this.steps).should(never()).remindSection(YEAR, 1);

		timers("Timer_FiguresOverdue").forEach(this::fire);
		then(this.steps).should().escalateSection(YEAR, 1);
		then(this.steps).should().escalateSection(YEAR, 2);
		assertThat(this.models.waiting()).as("reminding interrupts nothing").hasSize(2);
		this.process.sectionComplete(YEAR, 1);
		this.process.sectionComplete(YEAR, 2);
		assertThat(this.models.waiting()).containsExactly("UserTask_CompileReport");
	}

	@Test
	void aSectionThatIsAskedLaterJoinsTheCallAndIsWaitedFor() {
		atCall();

		this.process.sectionAsked(YEAR, 3, Map.of());
		this.process.sectionAsked(YEAR, 3, Map.of());
		assertThat(this.models.waiting()).hasSize(3);
		this.process.sectionComplete(YEAR, 1);
		this.process.sectionComplete(YEAR, 2);
		assertThat(this.models.waiting()).containsExactly("UserTask_HandInFigures");
		this.process.sectionComplete(YEAR, 3);

		assertThat(this.models.waiting()).containsExactly("UserTask_CompileReport");
	}

	@Test
	void aSectionsTimersMoveWithItsDay() {
		atCall();
		Instant moved = Instant.parse("2098-02-01T01:00:00Z");

		this.process.reschedule(YEAR, 2, Map.of("FiguresDueSoon", moved));

		assertThat(timers("Timer_FiguresDueSoon")).extracting(Job::getDuedate)
			.containsExactlyInAnyOrder(Date.from(moved), Date.from(LATER));
	}

	@Test
	void whatIsNotSoundGoesBackToCompilingAndIsNotHandedIn() {
		atCompile();
		given(this.steps.check(YEAR)).willReturn(false);

		this.process.handOver(YEAR, 7);

		assertThat(this.models.waiting()).containsExactly("UserTask_CompileReport");
		then(this.steps).should(never()).handIn(anyInt(), anyLong());
		given(this.steps.check(YEAR)).willReturn(true);
		this.process.handOver(YEAR, 8);
		then(this.steps).should().handIn(YEAR, 8);
	}

	@Test
	void aHandInThatTheReviewRefusesLeavesTheTaskWhereItWas() {
		atCompile();
		willThrow(new ReviewRefused(ReviewRefused.Kind.FORBIDDEN, List.of("不是拟稿人"))).given(this.steps).handIn(YEAR, 7);

		assertThatExceptionOfType(ReviewRefused.class).isThrownBy(() -> this.process.handOver(YEAR, 7));

		assertThat(this.models.waiting()).containsExactly("UserTask_CompileReport");
	}

	@Test
	void aReturnedReportIsCompiledAgain() {
		atReview();

		this.process.tell(YEAR, News.RETURNED);

		assertThat(this.models.waiting()).containsExactly("UserTask_CompileReport");
		then(this.steps).should(never()).keepSnapshot(YEAR);
		this.process.handOver(YEAR, 7);
		this.process.tell(YEAR, News.SIGNED);
		then(this.steps).should().keepSnapshot(YEAR);
	}

	@Test
	void aStoppedPublicationIsCompiledAgain() {
		atReview();
		this.process.tell(YEAR, News.SIGNED);

		this.process.tell(YEAR, News.STOPPED);

		assertThat(this.models.waiting()).containsExactly("UserTask_CompileReport");
	}

	@Test
	void aPageThatIsTakenDownBeforeTheSubmissionIsCompiledAgain() {
		atReview();
		this.process.tell(YEAR, News.SIGNED);
		this.process.tell(YEAR, News.PUBLISHED);

		this.process.tell(YEAR, News.WITHDRAWN);

		assertThat(this.models.waiting()).containsExactly("UserTask_CompileReport");
	}

	@Test
	void aCorrectionBeginsWithCompiling() {
		this.process.begin(YEAR, true);

		assertThat(this.models.waiting()).containsExactly("UserTask_CompileReport");
		then(this.steps).should(never()).arrived(YEAR, WorkStep.PLAN);
	}

	@Test
	void newsThatDoNotFitMoveNothing() {
		atReview();

		assertThatExceptionOfType(MismatchingMessageCorrelationException.class)
			.isThrownBy(() -> this.process.tell(YEAR, News.PUBLISHED));
		assertThatIllegalStateException().isThrownBy(() -> this.process.submitted(YEAR));

		assertThat(this.models.passed("Catch_ReportPublished")).isZero();
	}

	@Test
	void noSnapshotMeansNoSignOff() {
		atReview();
		willThrow(new IllegalStateException("unreadable")).given(this.steps).keepSnapshot(YEAR);

		assertThatIllegalStateException().isThrownBy(() -> this.process.tell(YEAR, News.SIGNED));

		assertThat(this.models.passed("Catch_ReportSigned")).isZero();
	}

	@Test
	@DisplayName("法定期限前三次提醒，过期上报（条例第四十九条）")
	void threeRemindersAndOneEscalationInterruptNothing() {
		atReview();

		for (String timer : List.of("FirstReminder", "SecondReminder", "LastReminder")) {
			timers("Timer_" + timer).forEach(this::fire);
		}
		then(this.steps).should(times(3)).remindDeadline(YEAR);
		then(this.steps).should(never()).escalateDeadline(YEAR);
		timers("Timer_DeadlineMissed").forEach(this::fire);
		then(this.steps).should().escalateDeadline(YEAR);

		this.process.tell(YEAR, News.SIGNED);
		this.process.tell(YEAR, News.PUBLISHED);
		this.process.submitted(YEAR);
		assertThat(this.models.hasEnded()).isTrue();
	}

	@Test
	void twoYearsRunBesideEachOther() {
		given(this.steps.sections(2024)).willReturn(List.of(1L));
		given(this.steps.check(2024)).willReturn(true);
		atReview();
		this.process.begin(2024, false);
		this.process.sendCall(2024);

		this.process.tell(YEAR, News.SIGNED);
		this.process.sectionComplete(2024, 1);

		then(this.steps).should().keepSnapshot(YEAR);
		then(this.steps).should(never()).keepSnapshot(2024);
		then(this.steps).should().arrived(2024, WorkStep.COMPILE);
	}

	private void atCall() {
		this.process.begin(YEAR, false);
		this.process.sendCall(YEAR);
	}

	private void atCompile() {
		atCall();
		this.process.sectionComplete(YEAR, 1);
		this.process.sectionComplete(YEAR, 2);
	}

	private void atReview() {
		atCompile();
		this.process.handOver(YEAR, 7);
		assertThat(this.models.waiting()).isEmpty();
		then(this.steps).should().arrived(YEAR, WorkStep.REVIEW);
	}

	private List<Job> timers(String activity) {
		return this.engine.getManagementService().createJobQuery().timers().activityId(activity).list();
	}

	private void fire(Job timer) {
		this.engine.getManagementService().executeJob(timer.getId());
	}

	private Map<Object, Object> beans() {
		ObjectProvider<ReportSteps> provider = new ObjectProvider<>() {
			@Override
			public ReportSteps getObject() {
				return AnnualReportModelTests.this.steps;
			}
		};
		Map<Object, Object> beans = ModelEngine.beansOf(new ReportDelegates(provider));
		beans.put("reportMoments", new ReportMoments(provider));
		beans.put("reportCall", new ReportCall(provider));
		return beans;
	}

}
