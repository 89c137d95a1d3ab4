package org.gongkai.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;

import org.springframework.context.annotation.Bean;
import org.springframework.util.ReflectionUtils;

/** A real engine with real models and no office around it; it takes long to start. */
public final class ModelEngine implements AutoCloseable {

	private final ProcessEngine engine;

	/**
	 * Starts an engine.
	 * @param beans what the models call by name; what is put into it later counts as well
	 * @param models names of files under {@code bpmn}
	 */
	public ModelEngine(Map<Object, Object> beans, List<String> models, ProcessEnginePlugin... plugins) {
		StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
		configuration.setJdbcUrl("jdbc:h2:mem:model-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		configuration.setProcessEngineName("model-" + UUID.randomUUID());
		configuration.setDatabaseSchemaUpdate("create-drop");
		configuration.setJobExecutorActivate(false);
		configuration.setEnforceHistoryTimeToLive(false);
		configuration.setEnableCmdExceptionLogging(false);
		configuration.setBeans(beans);
		configuration.getProcessEnginePlugins().addAll(List.of(plugins));
		this.engine = configuration.buildProcessEngine();
		DeploymentBuilder deployment = this.engine.getRepositoryService().createDeployment();
		for (String model : models) {
			deployment.addInputStream(model, open(Path.of("bpmn", model)));
		}
		deployment.deploy();
	}

	/** The beans that a configuration makes without a container, by their names. */
	public static Map<Object, Object> beansOf(Object configuration) {
		Map<Object, Object> beans = new HashMap<>();
		for (Method method : configuration.getClass().getDeclaredMethods()) {
			if (method.isAnnotationPresent(Bean.class)) {
				ReflectionUtils.makeAccessible(method);
				beans.put(method.getName(), ReflectionUtils.invokeMethod(method, configuration));
			}
		}
		return beans;
	}

	public ProcessEngine engine() {
		return this.engine;
	}

	public List<Task> tasks() {
		return this.engine.getTaskService().createTaskQuery().list();
	}

	/** Where the processes wait for people, by the model's identifiers. */
	public List<String> waiting() {
		return tasks().stream().map(Task::getTaskDefinitionKey).sorted().toList();
	}

	public boolean hasEnded() {
		return this.engine.getRuntimeService().createProcessInstanceQuery().count() == 0;
	}

	/** How often processes went through this node. */
	public long passed(String activity) {
		return this.engine.getHistoryService()
			.createHistoricActivityInstanceQuery()
			.activityId(activity)
			.finished()
			.count();
	}

	/** Forgets all that earlier tests did. */
	public void forget() {
		this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.list()
			.forEach((instance) -> this.engine.getRuntimeService().deleteProcessInstance(instance.getId(), "test"));
		this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.list()
			.forEach((instance) -> this.engine.getHistoryService().deleteHistoricProcessInstance(instance.getId()));
	}

	@Override
	public void close() {
		this.engine.close();
	}

	private static InputStream open(Path path) {
		try {
			return Files.newInputStream(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
