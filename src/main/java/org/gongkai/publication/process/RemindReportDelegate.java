package org.gongkai.publication.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gongkai.publication.WithdrawalSteps;

import org.springframework.stereotype.Component;

/** 催补书面材料: the day of the written file has passed. */
@Component
class RemindReportDelegate implements JavaDelegate {

	private final WithdrawalSteps steps;

	RemindReportDelegate(WithdrawalSteps steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.steps.remind((Long) execution.getVariable(EngineWithdrawalProcess.WITHDRAWAL_ID));
	}

}
