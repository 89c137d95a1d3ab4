package org.gongkai.annualreport.process;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.gongkai.annualreport.work.WorkStep;

import org.springframework.stereotype.Component;

/**
 * What the drawn process says about a step, so that page and picture cannot say different
 * things.
 */
@Component
public class ReportModel {

	private final RepositoryService repository;

	private final Map<WorkStep, Told> told = new ConcurrentHashMap<>();

	ReportModel(RepositoryService repository) {
		this.repository = repository;
	}

	/** 办理要求 of the people's task at this step; blank where people only wait. */
	public String guidance(WorkStep step) {
		return this.told.computeIfAbsent(step, this::read).guidance();
	}

	/** The element that stands for the step in the picture. */
	public String element(WorkStep step) {
		return this.told.computeIfAbsent(step, this::read).element();
	}

	private Told read(WorkStep step) {
		ProcessDefinition definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(ReportNames.PROCESS)
			.latestVersion()
			.singleResult();
		BpmnModelInstance model = this.repository.getBpmnModelInstance(definition.getId());
		BaseElement element = model.getModelElementsByType(CamundaProperty.class)
			.stream()
			.filter((property) -> property.getCamundaName().equals(ReportNames.STEP)
					&& property.getCamundaValue().equals(step.name()))
			.map((property) -> (BaseElement) property.getParentElement().getParentElement().getParentElement())
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("The model does not know step " + step));
		BaseElement task = (element instanceof SubProcess part)
				? part.getChildElementsByType(UserTask.class).iterator().next() : element;
		Optional<String> guidance = task.getDocumentations()
			.stream()
			.findFirst()
			.map((Documentation documentation) -> documentation.getTextContent().strip());
		return new Told(task.getId(), guidance.orElse(""));
	}

	/** What was read of a step. */
	private record Told(String element, String guidance) {
	}

}
