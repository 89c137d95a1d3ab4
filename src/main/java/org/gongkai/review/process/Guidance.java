package org.gongkai.review.process;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.xml.instance.DomElement;

import org.springframework.stereotype.Component;

/**
 * 办理要求: what the drawn process says about an element, so that the page and the model
 * cannot say different things.
 */
@Component
public class Guidance {

	private final RepositoryService repository;

	private final Map<String, Optional<String>> texts = new ConcurrentHashMap<>();

	Guidance(RepositoryService repository) {
		this.repository = repository;
	}

	/**
	 * The documentation of an element of the review's model, empty when there is none.
	 */
	public Optional<String> of(String element) {
		return this.texts.computeIfAbsent(element, this::read);
	}

	private Optional<String> read(String element) {
		ProcessDefinition definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey("document-review")
			.latestVersion()
			.singleResult();
		BaseElement found = this.repository.getBpmnModelInstance(definition.getId()).getModelElementById(element);
		if (found == null) {
			return Optional.empty();
		}
		return found.getDocumentations()
			.stream()
			.findFirst()
			.map((documentation) -> documentation.getDomElement())
			.map(DomElement::getTextContent)
			.map(String::strip);
	}

}
