package org.gongkai.review.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.gongkai.document.Category;
import org.gongkai.document.Document;
import org.gongkai.document.ReviewProfile;
import org.gongkai.organization.Role;
import org.gongkai.process.EngineMove;
import org.gongkai.review.Stage;

import org.springframework.stereotype.Component;

/** The review's process in the embedded engine; one instance a hand-in. */
@Component
class EngineReviewProcess implements ReviewProcess {

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final ManagementService jobs;

	private final RouteTable routes;

	EngineReviewProcess(RuntimeService runtime, TaskService tasks, ManagementService jobs, RouteTable routes) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.jobs = jobs;
		this.routes = routes;
	}

	@Override
	public Route route(ReviewProfile profile, Category category) {
		return this.routes.route(profile, category);
	}

	@Override
	public Map<Role, Set<Stage>> stagesByPost() {
		return this.routes.stagesByPost();
	}

	@Override
	public void begin(Document document) {
		Map<String, Object> variables = new HashMap<>();
		variables.put(ReviewNames.DOCUMENT_ID, document.id());
		variables.put("profile", document.profile().name());
		variables.put("category", document.category().name());
		variables.put(ReviewNames.PUBLISH_AT, null);
		EngineMove.make(() -> this.runtime.startProcessInstanceByKey(ReviewNames.PROCESS, Long.toString(document.id()),
				variables));
	}

	@Override
	public void claim(String engineTask, long personId) {
		EngineMove.make(() -> this.tasks.setAssignee(engineTask, Long.toString(personId)));
	}

	@Override
	public void release(String engineTask) {
		EngineMove.make(() -> this.tasks.setAssignee(engineTask, null));
	}

	@Override
	public void pass(String engineTask, Document document) {
		Map<String, Object> variables = decided(ReviewNames.PASS);
		variables.put(ReviewNames.PUBLISH_AT, (document.publishAt() != null) ? Date.from(document.publishAt()) : null);
		EngineMove.make(() -> this.tasks.complete(engineTask, variables));
	}

	@Override
	public void refer(String engineTask) {
		EngineMove.make(() -> this.tasks.complete(engineTask, decided("REFER")));
	}

	@Override
	public void goBack(String engineTask, Route route, Stage target) {
		Map<String, Object> variables = decided("GO_BACK");
		variables.putAll(Models.needs(route, route.from(target)));
		// what lies before the target and was not done yet stays to be done
		Map<String, Object> before = this.tasks.getVariables(engineTask, ReviewNames.needs());
		before.forEach((name, needed) -> variables.merge(name, needed, (now, then) -> (boolean) now || (boolean) then));
		EngineMove.make(() -> this.tasks.complete(engineTask, variables));
	}

	@Override
	public void end(String engineTask, Ending ending) {
		EngineMove.make(() -> this.tasks.complete(engineTask, decided(ending.name())));
	}

	@Override
	public void breakOff(long documentId, String reason) {
		List<String> running = this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(ReviewNames.PROCESS)
			.processInstanceBusinessKey(Long.toString(documentId))
			.list()
			.stream()
			.map((instance) -> instance.getId())
			.toList();
		EngineMove.make(() -> running.forEach((instance) -> this.runtime.deleteProcessInstance(instance, reason)));
	}

	@Override
	public void reschedule(String engineTask, ReviewCourse.Term term) {
		Task task = this.tasks.createTaskQuery().taskId(engineTask).singleResult();
		String timer = task.getTaskDefinitionKey().replace(ReviewNames.USER_TASK, ReviewNames.TIMER);
		Map<String, Instant> moments = Map.of(timer + "HalfGone", term.halfGone(), timer + "NearlyGone",
				term.nearlyGone(), timer + "Over", term.over());
		EngineMove.make(() -> moments.forEach((activity, moment) -> this.jobs.createJobQuery()
			.timers()
			.processInstanceId(task.getProcessInstanceId())
			.activityId(activity)
			.list()
			.forEach((job) -> this.jobs.setJobDuedate(job.getId(), Date.from(moment), false))));
	}

	private static Map<String, Object> decided(String decision) {
		Map<String, Object> variables = new HashMap<>();
		variables.put(ReviewNames.DECISION, decision);
		return variables;
	}

}
