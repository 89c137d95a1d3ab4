package org.gongkai.annualreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.gongkai.annualreport.work.ReportSteps;
import org.gongkai.annualreport.work.WorkStep;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The service tasks of {@code bpmn/annual-report.bpmn} by the names the model calls them.
 */
@Configuration(proxyBeanMethods = false)
class ReportDelegates {

	/**
	 * The steps move the process and are moved by it; so they are fetched when needed.
	 */
	private final ObjectProvider<ReportSteps> steps;

	ReportDelegates(ObjectProvider<ReportSteps> steps) {
		this.steps = steps;
	}

	/** Tells at which step the work has arrived, as the element's property says. */
	@Bean
	ExecutionListener workStep() {
		return (execution) -> this.steps.getObject().arrived(year(execution), step(execution));
	}

	/** 检查年度报告. */
	@Bean
	JavaDelegate checkReport() {
		return (execution) -> execution.setVariable(ReportNames.SOUND, this.steps.getObject().check(year(execution)));
	}

	/** 提交重大方案审校. */
	@Bean
	JavaDelegate handInReport() {
		return (execution) -> this.steps.getObject()
			.handIn(year(execution), (Long) execution.getVariable(ReportNames.DRAFTER));
	}

	/** 固定签发数据. */
	@Bean
	JavaDelegate keepSnapshot() {
		return (execution) -> this.steps.getObject().keepSnapshot(year(execution));
	}

	/** 催报科室. */
	@Bean
	JavaDelegate remindSection() {
		return (execution) -> this.steps.getObject().remindSection(year(execution), section(execution));
	}

	/** 通报逾期科室. */
	@Bean
	JavaDelegate escalateSection() {
		return (execution) -> this.steps.getObject().escalateSection(year(execution), section(execution));
	}

	/** 提醒经办人. */
	@Bean
	JavaDelegate remindDeadline() {
		return (execution) -> this.steps.getObject().remindDeadline(year(execution));
	}

	/** 上报分管领导. */
	@Bean
	JavaDelegate escalateDeadline() {
		return (execution) -> this.steps.getObject().escalateDeadline(year(execution));
	}

	static int year(DelegateExecution execution) {
		return (Integer) execution.getVariable(ReportNames.YEAR);
	}

	static long section(DelegateExecution execution) {
		return (Long) execution.getVariable(ReportNames.SECTION);
	}

	private static WorkStep step(DelegateExecution execution) {
		BaseElement element = execution.getBpmnModelElementInstance();
		return element.getExtensionElements()
			.getElementsQuery()
			.filterByType(CamundaProperties.class)
			.list()
			.stream()
			.flatMap((properties) -> properties.getCamundaProperties().stream())
			.filter((property) -> property.getCamundaName().equals(ReportNames.STEP))
			.map(CamundaProperty::getCamundaValue)
			.map(WorkStep::valueOf)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No step is set on " + element.getId()));
	}

}
