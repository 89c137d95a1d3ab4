package org.gongkai.publication.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.gongkai.publication.WithdrawalSteps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

/** {@code bpmn/withdrawal.bpmn}: the page first, the papers after. */
class WithdrawalProcessTests {

	private static final long WITHDRAWAL = 7;

	private final WithdrawalSteps steps = mock(WithdrawalSteps.class);

	private ProcessEngine engine;

	@BeforeEach
	void deploy() {
		StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
		configuration.setJdbcUrl("jdbc:h2:mem:withdrawal-process;DB_CLOSE_DELAY=1000");
		configuration.setProcessEngineName("withdrawal");
		configuration.setExpressionManager(new MockExpressionManager());
		configuration.setJobExecutorActivate(false);
		this.engine = configuration.buildProcessEngine();
		init(this.engine);
		Mocks.register("takePageDownDelegate", new TakePageDownDelegate(this.steps));
		Mocks.register("remindReportDelegate", new RemindReportDelegate(this.steps));
		this.engine.getRepositoryService().createDeployment().addClasspathResource("bpmn/withdrawal.bpmn").deploy();
	}

	@AfterEach
	void close() {
		Mocks.reset();
		this.engine.close();
	}

	@Test
	void thePageIsDownBeforeAnybodyWritesAboutIt() {
		ProcessInstance withdrawal = begin();

		then(this.steps).should().takeDown(WITHDRAWAL);
		assertThat(withdrawal).isWaitingAt("UserTask_WriteReport");
		assertThat(task(withdrawal)).hasCandidateGroup("DISCLOSURE_OFFICER");
	}

	@Test
	void theLeaderConfirmsAndItEnds() {
		ProcessInstance withdrawal = begin();

		complete(task(withdrawal));
		assertThat(withdrawal).isWaitingAt("UserTask_ConfirmWithdrawal");
		assertThat(task(withdrawal)).hasCandidateGroup("LEADER_IN_CHARGE");
		complete(task(withdrawal));

		assertThat(withdrawal).isEnded().hasPassed("EndEvent_WithdrawalClosed").hasNotPassed("EndEvent_Reminded");
		then(this.steps).should(never()).remind(WITHDRAWAL);
	}

	@Test
	void anOverdueReportIsRemindedOfAndStaysToBeWritten() {
		ProcessInstance withdrawal = begin();
		Job timer = this.engine.getManagementService().createJobQuery().timers().singleResult();

		this.engine.getManagementService().executeJob(timer.getId());

		then(this.steps).should().remind(WITHDRAWAL);
		assertThat(withdrawal).isWaitingAt("UserTask_WriteReport").hasPassed("EndEvent_Reminded");
	}

	@Test
	void nothingBeginsWhenThePageCannotBeTakenDown() {
		willThrow(new IllegalArgumentException("no such page")).given(this.steps).takeDown(WITHDRAWAL);

		assertThatIllegalArgumentException().isThrownBy(this::begin);

		assertThat(this.engine.getRuntimeService().createProcessInstanceQuery().count()).isZero();
	}

	private ProcessInstance begin() {
		return this.engine.getRuntimeService()
			.startProcessInstanceByKey("withdrawal", "7", Map.of("withdrawalId", WITHDRAWAL, "reportOverdueAt",
					Date.from(Instant.now().plusSeconds(86_400))));
	}

}
