package org.gongkai.publication.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gongkai.publication.WithdrawalSteps;

import org.springframework.stereotype.Component;

/** 撤下页面: the page is gone before anybody writes about it. */
@Component
class TakePageDownDelegate implements JavaDelegate {

	private final WithdrawalSteps steps;

	TakePageDownDelegate(WithdrawalSteps steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.steps.takeDown((Long) execution.getVariable(EngineWithdrawalProcess.WITHDRAWAL_ID));
	}

}
