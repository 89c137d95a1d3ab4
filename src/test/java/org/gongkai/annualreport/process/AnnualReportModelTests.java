package org.gongkai.annualreport.process;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.gongkai.annualreport.work.ReportProcess.News;
import org.gongkai.annualreport.work.ReportSteps;
import org.gongkai.annualreport.work.WorkStep;
import org.gongkai.review.ReviewRefused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mockito.InOrder;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.util.ReflectionUtils;

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

	private ProcessEngine engine;

	private EngineReportProcess process;

	/**
	 * An engine takes long to start, so that all tests share it and forget each other.
	 */
	@BeforeAll
	void deploy() throws IOException {
		StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
		configuration.setJdbcUrl("jdbc:h2:mem:annual-report-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=1000");
		configuration.setProcessEngineName("annual-report-" + UUID.randomUUID());
		configuration.setJobExecutorActivate(false);
		configuration.setEnableCmdExceptionLogging(false);
		configuration.setBeans(beans());
		this.engine = configuration.buildProcessEngine();
		try (InputStream model = Files.newInputStream(Path.of("bpmn/annual-report.bpmn"))) {
			this.engine.getRepositoryService().createDeployment().addInputStream("annual-report.bpmn", model).deploy();
		}
		this.process = new EngineReportProcess(this.engine.getRuntimeService(), this.engine.getTaskService(),
				this.engine.getManagementService());
	}

	@BeforeEach
	void forget() {
		reset(this.steps);
		this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.list()
			.forEach((instance) -> this.engine.getRuntimeService().deleteProcessInstance(instance.getId(), "test"));
		this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.list()
			.forEach((instance) -> this.engine.getHistoryService().deleteHistoricProcessInstance(instance.getId()));
		given(this.steps.reminder(anyInt(), anyInt())).willReturn(LATER);
		given(this.steps.deadlineMissed(anyInt())).willReturn(LATER);
		given(this.steps.figuresDueSoon(anyInt(), anyLong())).willReturn(LATER);
		given(this.steps.figuresOverdue(anyInt(), anyLong())).willReturn(LATER);
		given(this.steps.sections(YEAR)).willReturn(List.of(1L, 2L));
		given(this.steps.check(YEAR)).willReturn(true);
	}

	@AfterAll
	void close() {
		this.engine.close();
	}

	@Test
	void theHappyPathGoesFromTheCallToTheAuthority() {
		this.process.begin(YEAR, false);
		assertThat(waiting()).containsExactly("UserTask_PlanCall");
		this.process.sendCall(YEAR);
		assertThat(waiting()).containsExactly("UserTask_HandInFigures", "UserTask_HandInFigures");
		this.process.sectionComplete(YEAR, 1);
		this.process.sectionComplete(YEAR, 2);
		assertThat(waiting()).containsExactly("UserTask_CompileReport");
		this.process.handOver(YEAR, 7);
		then(this.steps).should().handIn(YEAR, 7);
		assertThat(waiting()).isEmpty();
		this.process.tell(YEAR, News.SIGNED);
		then(this.steps).should().keepSnapshot(YEAR);
		this.process.tell(YEAR, News.PUBLISHED);
		assertThat(waiting()).containsExactly("UserTask_SubmitReport");
		this.process.submitted(YEAR);

		assertThat(hasEnded()).isTrue();
		assertThat(passed("EndEvent_ReportSubmitted")).isOne();
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

		assertThat(waiting()).containsExactly("UserTask_HandInFigures");
	}

	@Test
	void aCallThatAsksNobodyGoesOnToCompiling() {
		given(this.steps.sections(YEAR)).willReturn(List.of());

		atCall();

		assertThat(waiting()).containsExactly("UserTask_CompileReport");
	}

	@Test
	void aClosedCallWaitsForNoSectionAnyMore() {
		atCall();
		this.process.sectionComplete(YEAR, 1);

		this.process.closeCall(YEAR);

		assertThat(waiting()).containsExactly("UserTask_CompileReport");
		assertThat(passed("Message_CallClosedEarly")).isOne();
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
		assertThat(waiting()).as("reminding interrupts nothing").hasSize(2);
		this.process.sectionComplete(YEAR, 1);
		this.process.sectionComplete(YEAR, 2);
		assertThat(waiting()).containsExactly("UserTask_CompileReport");
	}

	@Test
	void aSectionThatIsAskedLaterJoinsTheCallAndIsWaitedFor() {
		atCall();

		this.process.sectionAsked(YEAR, 3, Map.of());
		this.process.sectionAsked(YEAR, 3, Map.of());
		assertThat(waiting()).hasSize(3);
		this.process.sectionComplete(YEAR, 1);
		this.process.sectionComplete(YEAR, 2);
		assertThat(waiting()).containsExactly("UserTask_HandInFigures");
		this.process.sectionComplete(YEAR, 3);

		assertThat(waiting()).containsExactly("UserTask_CompileReport");
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

		assertThat(waiting()).containsExactly("UserTask_CompileReport");
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

		assertThat(waiting()).containsExactly("UserTask_CompileReport");
	}

	@Test
	void aReturnedReportIsCompiledAgain() {
		atReview();

		this.process.tell(YEAR, News.RETURNED);

		assertThat(waiting()).containsExactly("UserTask_CompileReport");
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

		assertThat(waiting()).containsExactly("UserTask_CompileReport");
	}

	@Test
	void aPageThatIsTakenDownBeforeTheSubmissionIsCompiledAgain() {
		atReview();
		this.process.tell(YEAR, News.SIGNED);
		this.process.tell(YEAR, News.PUBLISHED);

		this.process.tell(YEAR, News.WITHDRAWN);

		assertThat(waiting()).containsExactly("UserTask_CompileReport");
	}

	@Test
	void aCorrectionBeginsWithCompiling() {
		this.process.begin(YEAR, true);

		assertThat(waiting()).containsExactly("UserTask_CompileReport");
		then(this.steps).should(never()).arrived(YEAR, WorkStep.PLAN);
	}

	@Test
	void newsThatDoNotFitMoveNothing() {
		atReview();

		assertThatExceptionOfType(MismatchingMessageCorrelationException.class)
			.isThrownBy(() -> this.process.tell(YEAR, News.PUBLISHED));
		assertThatIllegalStateException().isThrownBy(() -> this.process.submitted(YEAR));

		assertThat(passed("Catch_ReportPublished")).isZero();
	}

	@Test
	void noSnapshotMeansNoSignOff() {
		atReview();
		willThrow(new IllegalStateException("unreadable")).given(this.steps).keepSnapshot(YEAR);

		assertThatIllegalStateException().isThrownBy(() -> this.process.tell(YEAR, News.SIGNED));

		assertThat(passed("Catch_ReportSigned")).isZero();
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
		assertThat(hasEnded()).isTrue();
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
		assertThat(waiting()).isEmpty();
		then(this.steps).should().arrived(YEAR, WorkStep.REVIEW);
	}

	private List<String> waiting() {
		return this.engine.getTaskService()
			.createTaskQuery()
			.list()
			.stream()
			.map(Task::getTaskDefinitionKey)
			.sorted()
			.toList();
	}

	private List<Job> timers(String activity) {
		return this.engine.getManagementService().createJobQuery().timers().activityId(activity).list();
	}

	private void fire(Job timer) {
		this.engine.getManagementService().executeJob(timer.getId());
	}

	private boolean hasEnded() {
		return this.engine.getRuntimeService().createProcessInstanceQuery().count() == 0;
	}

	private long passed(String activity) {
		return this.engine.getHistoryService()
			.createHistoricActivityInstanceQuery()
			.activityId(activity)
			.finished()
			.count();
	}

	private Map<Object, Object> beans() {
		ObjectProvider<ReportSteps> provider = new ObjectProvider<>() {
			@Override
			public ReportSteps getObject() {
				return AnnualReportModelTests.this.steps;
			}
		};
		Map<Object, Object> beans = new HashMap<>();
		ReportDelegates delegates = new ReportDelegates(provider);
		for (Method method : ReportDelegates.class.getDeclaredMethods()) {
			if (method.isAnnotationPresent(Bean.class)) {
				ReflectionUtils.makeAccessible(method);
				beans.put(method.getName(), ReflectionUtils.invokeMethod(method, delegates));
			}
		}
		beans.put("reportMoments", new ReportMoments(provider));
		beans.put("reportCall", new ReportCall(provider));
		return beans;
	}

}
