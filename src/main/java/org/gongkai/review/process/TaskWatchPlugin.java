package org.gongkai.review.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.gongkai.review.Stage;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts the {@link TaskWatch} at every user task while the model is read, so that none can
 * be forgotten; a user task without a stage is no valid model. The watch is built in:
 * calls that skip a model's own listeners do not skip it.
 */
@Component
class TaskWatchPlugin extends AbstractProcessEnginePlugin {

	private final ObjectProvider<ReviewCourse> course;

	TaskWatchPlugin(ObjectProvider<ReviewCourse> course) {
		this.course = course;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		List<BpmnParseListener> listeners = configuration.getCustomPreBPMNParseListeners();
		if (listeners == null) {
			listeners = new ArrayList<>();
			configuration.setCustomPreBPMNParseListeners(listeners);
		}
		listeners.add(new Watching());
		// a refusal is told to the person who asked; the engine need not log it as a
		// fault
		configuration.setEnableCmdExceptionLogging(false);
	}

	/** Listens to the reading of models. */
	private final class Watching extends AbstractBpmnParseListener {

		@Override
		public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
			if (!ReviewNames.PROCESS.equals(((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey())) {
				return;
			}
			Stage stage = property(element, ReviewNames.STAGE).map(Stage::valueOf)
				.orElseThrow(() -> new ProcessEngineException("User task %s has no stage".formatted(activity.getId())));
			TaskWatch watch = new TaskWatch(stage, property(element, ReviewNames.NEED).orElse(null),
					TaskWatchPlugin.this.course);
			TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
			task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, watch);
			task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, watch);
			task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, watch);
			task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, watch);
		}

		private static Optional<String> property(Element element, String name) {
			Element extensions = element.element("extensionElements");
			Element properties = (extensions != null) ? extensions.element("properties") : null;
			if (properties == null) {
				return Optional.empty();
			}
			return properties.elements("property")
				.stream()
				.filter((property) -> name.equals(property.attribute("name")))
				.map((property) -> property.attribute("value"))
				.findFirst();
		}

	}

}
