package org.gongkai.publication.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.gongkai.process.EngineMove;
import org.gongkai.publication.WithdrawalProcess;

import org.springframework.stereotype.Component;

/** The withdrawal's process in the embedded engine; its number is the business key. */
@Component
class EngineWithdrawalProcess implements WithdrawalProcess {

	static final String PROCESS = "withdrawal";

	static final String WITHDRAWAL_ID = "withdrawalId";

	static final String REPORT_OVERDUE_AT = "reportOverdueAt";

	static final String WRITE_REPORT = "UserTask_WriteReport";

	static final String CONFIRM = "UserTask_ConfirmWithdrawal";

	private final RuntimeService runtime;

	private final TaskService tasks;

	EngineWithdrawalProcess(RuntimeService runtime, TaskService tasks) {
		this.runtime = runtime;
		this.tasks = tasks;
	}

	@Override
	public void begin(long withdrawalId, Instant reportOverdueAt) {
		EngineMove.make(() -> this.runtime.startProcessInstanceByKey(PROCESS, Long.toString(withdrawalId),
				Map.of(WITHDRAWAL_ID, withdrawalId, REPORT_OVERDUE_AT, Date.from(reportOverdueAt))));
	}

	@Override
	public void reported(long withdrawalId) {
		complete(withdrawalId, WRITE_REPORT);
	}

	@Override
	public void confirmed(long withdrawalId) {
		complete(withdrawalId, CONFIRM);
	}

	private void complete(long withdrawalId, String activity) {
		Task task = this.tasks.createTaskQuery()
			.processDefinitionKey(PROCESS)
			.processInstanceBusinessKey(Long.toString(withdrawalId))
			.taskDefinitionKey(activity)
			.singleResult();
		if (task == null) {
			throw new IllegalStateException("Withdrawal " + withdrawalId + " does not wait at " + activity);
		}
		EngineMove.make(() -> this.tasks.complete(task.getId()));
	}

}
