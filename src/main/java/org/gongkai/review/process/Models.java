package org.gongkai.review.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.gongkai.review.Stage;

/** Reads what the model says about its elements. */
final class Models {

	private Models() {
	}

	/** A property that the model gives to the element. */
	static Optional<String> property(BaseElement element, String name) {
		if (element.getExtensionElements() == null) {
			return Optional.empty();
		}
		return element.getExtensionElements()
			.getElementsQuery()
			.filterByType(CamundaProperties.class)
			.list()
			.stream()
			.flatMap((properties) -> properties.getCamundaProperties().stream())
			.filter((property) -> property.getCamundaName().equals(name))
			.map(CamundaProperty::getCamundaValue)
			.findFirst();
	}

	/** The variables that make exactly these stages of the route to be done. */
	static Map<String, Object> needs(Route route, Collection<Stage> stages) {
		Map<String, Object> needs = new HashMap<>();
		ReviewNames.NEEDS.forEach((stage, name) -> needs.put(name, stages.contains(stage)));
		boolean readAloud = stages.contains(Stage.FINAL_PROOF) && route.step(Stage.FINAL_PROOF).people() > 1;
		needs.put(ReviewNames.NEEDS_READ_ALOUD, readAloud);
		return needs;
	}

}
