package org.gongkai.review.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.gongkai.document.Category;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentState;
import org.gongkai.document.ReviewProfile;
import org.gongkai.process.ModelEngine;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;

/** A real engine with the real models and no office around it. */
final class EngineFixture implements AutoCloseable {

	static final long DOCUMENT = 17;

	final FakeCourse course = new FakeCourse();

	private final ModelEngine models;

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
		Map<Object, Object> beans = ModelEngine.beansOf(new ReviewDelegates(provider));
		beans.put("reviewTerms", new ReviewTerms(provider));
		this.models = new ModelEngine(beans, List.of("document-review.bpmn", "review-route.dmn"),
				new TaskWatchPlugin(provider));
		this.engine = this.models.engine();
		RouteTable routes = new RouteTable(this.engine.getRepositoryService());
		beans.put("planRoute", new PlanRoute(routes));
		this.process = new EngineReviewProcess(this.engine.getRuntimeService(), this.engine.getTaskService(),
				this.engine.getManagementService(), routes);
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
		return this.models.waiting();
	}

	/** The engine's number of the open task of that name. */
	String task(String activity) {
		return this.models.tasks()
			.stream()
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
		return this.models.hasEnded();
	}

	/** How often the process went through this node. */
	long passed(String activity) {
		return this.models.passed(activity);
	}

	/** Forgets all that earlier tests did; an engine takes long to start. */
	void forget() {
		this.models.forget();
		this.course.told.clear();
		this.course.closed.clear();
		this.publishAt = null;
	}

	@Override
	public void close() {
		this.models.close();
	}

}
