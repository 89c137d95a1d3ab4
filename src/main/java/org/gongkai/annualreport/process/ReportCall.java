package org.gongkai.annualreport.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.gongkai.annualreport.work.ReportSteps;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The sections that the model's call for figures goes to. */
@Component("reportCall")
public class ReportCall {

	private final ObjectProvider<ReportSteps> steps;

	ReportCall(ObjectProvider<ReportSteps> steps) {
		this.steps = steps;
	}

	/** The numbers of the sections. */
	public List<Long> sections(DelegateExecution execution) {
		return this.steps.getObject().sections(ReportDelegates.year(execution));
	}

}
