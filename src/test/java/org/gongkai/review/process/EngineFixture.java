package org.gongkai.review.process;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.gongkai.document.Category;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentState;
import org.gongkai.document.ReviewProfile;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.util.ReflectionUtils;

/** A real engine with the real models and no office around it. */
final class EngineFixture implements AutoCloseable {

	static final long DOCUMENT = 17;

	final FakeCourse course = new FakeCourse();

	final ProcessEngine engine;

	final EngineReviewProcess process;

	@Nullable Instant publishAt;

	EngineFixture() {
		ObjectProvider<ReviewCourse> provider = new ObjectProvider<>() {
			@Override
			public ReviewCourse getObject() {
				return EngineFixture.this.course;
			}
		};
		Map<Object, Object> beans = new HashMap<>();
		ReviewDelegates delegates = new ReviewDelegates(provider);
		for (Method method : ReviewDelegates.class.getDeclaredMethods()) {
			if (method.isAnnotationPresent(Bean.class)) {
				ReflectionUtils.makeAccessible(method);
				beans.put(method.getName(), ReflectionUtils.invokeMethod(method, delegates));
			}
		}
		beans.put("reviewTerms", new ReviewTerms(provider));
		StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
		configuration.setJdbcUrl("jdbc:h2:mem:model-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		configuration.setProcessEngineName("model-" + UUID.randomUUID());
		configuration.setDatabaseSchemaUpdate("create-drop");
		configuration.setJobExecutorActivate(false);
		configuration.setEnforceHistoryTimeToLive(false);
		configuration.setBeans(beans);
		configuration.getProcessEnginePlugins().add(new TaskWatchPlugin(provider));
		this.engine = configuration.buildProcessEngine();
		DeploymentBuilder deployment = this.engine.getRepositoryService().createDeployment();
		for (String model : List.of("document-review.bpmn", "review-route.dmn")) {
			deployment.addInputStream(model, open(Path.of("bpmn", model)));
		}
		deployment.deploy();
		RouteTable routes = new RouteTable(this.engine.getRepositoryService());
		beans.put("planRoute", new PlanRoute(routes));
		this.process = new EngineReviewProcess(this.engine.getRuntimeService(), this.engine.getTaskService(),
				this.engine.getRepositoryService(), this.engine.getManagementService(), routes);
	}

	void begin(ReviewProfile profile) {
		this.process.begin(document(profile));
	}

	Document document(ReviewProfile profile) {
		return new Document(DOCUMENT, "关于放假的通知", Category.OTHER, profile, DocumentState.IN_REVIEW, 1, 1, 1, "hash",
				DisclosureAttribute.PROACTIVE, "other", this.publishAt, Instant.EPOCH, Instant.EPOCH);
	}

	/** Where the process waits for people, by the model's identifiers. */
	List<String> waiting() {
		return tasks().stream().map(Task::getTaskDefinitionKey).sorted().toList();
	}

	/** The engine's number of the open task of that name. */
	String task(String activity) {
		return tasks().stream()
			.filter((task) -> task.getTaskDefinitionKey().equals("UserTask_" + activity))
			.findFirst()
			.orElseThrow(() -> new AssertionError("Waiting at " + waiting() + ", not at " + activity))
			.getId();
	}

	/** Passes the tasks of these names, one after the other. */
	void pass(ReviewProfile profile, String... activities) {
		for (String activity : activities) {
			this.process.pass(task(activity), document(profile));
			work();
		}
	}

	/** Does what is waiting for the job executor, without the timers. */
	void work() {
		for (Job job : this.engine.getManagementService().createJobQuery().messages().list()) {
			this.engine.getManagementService().executeJob(job.getId());
			work();
			return;
		}
	}

	/** Fires a timer by its identifier in the model. */
	void fire(String timer) {
		Job job = this.engine.getManagementService().createJobQuery().activityId(timer).singleResult();
		this.engine.getManagementService().executeJob(job.getId());
	}

	boolean hasEnded() {
		return this.engine.getRuntimeService().createProcessInstanceQuery().count() == 0;
	}

	/** How often the process went through this node. */
	long passed(String activity) {
		return this.engine.getHistoryService()
			.createHistoricActivityInstanceQuery()
			.activityId(activity)
			.finished()
			.count();
	}

	/** Forgets all that earlier tests did; an engine takes long to start. */
	void forget() {
		this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.list()
			.forEach((instance) -> this.engine.getRuntimeService().deleteProcessInstance(instance.getId(), "test"));
		this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.list()
			.forEach((instance) -> this.engine.getHistoryService().deleteHistoricProcessInstance(instance.getId()));
		this.course.told.clear();
		this.course.closed.clear();
		this.publishAt = null;
	}

	@Override
	public void close() {
		this.engine.close();
	}

	private List<Task> tasks() {
		return this.engine.getTaskService().createTaskQuery().list();
	}

	private static java.io.InputStream open(Path path) {
		try {
			return java.nio.file.Files.newInputStream(path);
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
