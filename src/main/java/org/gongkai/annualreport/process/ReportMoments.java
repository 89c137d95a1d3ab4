package org.gongkai.annualreport.process;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.gongkai.annualreport.work.ReportSteps;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The moments at which the model's timers go off. */
@Component("reportMoments")
public class ReportMoments {

	private final ObjectProvider<ReportSteps> steps;

	ReportMoments(ObjectProvider<ReportSteps> steps) {
		this.steps = steps;
	}

	/** 第一次提醒日. */
	public Date firstReminder(DelegateExecution execution) {
		return reminder(execution, 0);
	}

	/** 第二次提醒日. */
	public Date secondReminder(DelegateExecution execution) {
		return reminder(execution, 1);
	}

	/** 最后提醒日. */
	public Date lastReminder(DelegateExecution execution) {
		return reminder(execution, 2);
	}

	/** When the statutory day is over. */
	public Date deadlineMissed(DelegateExecution execution) {
		return Date.from(this.steps.getObject().deadlineMissed(ReportDelegates.year(execution)));
	}

	/** When a section is reminded. */
	public Date figuresDueSoon(DelegateExecution execution) {
		return Date.from(this.steps.getObject()
			.figuresDueSoon(ReportDelegates.year(execution), ReportDelegates.section(execution)));
	}

	/** When a section's day is over. */
	public Date figuresOverdue(DelegateExecution execution) {
		return Date.from(this.steps.getObject()
			.figuresOverdue(ReportDelegates.year(execution), ReportDelegates.section(execution)));
	}

	private Date reminder(DelegateExecution execution, int which) {
		return Date.from(this.steps.getObject().reminder(ReportDelegates.year(execution), which));
	}

}
