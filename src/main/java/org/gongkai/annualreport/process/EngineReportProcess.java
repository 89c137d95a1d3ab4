package org.gongkai.annualreport.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.gongkai.annualreport.work.ReportProcess;
import org.gongkai.process.EngineMove;

import org.springframework.stereotype.Component;

/** The annual report's process in the embedded engine; one instance a year at a time. */
@Component
class EngineReportProcess implements ReportProcess {

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final ManagementService jobs;

	EngineReportProcess(RuntimeService runtime, TaskService tasks, ManagementService jobs) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.jobs = jobs;
	}

	@Override
	public void begin(int year, boolean correcting) {
		EngineMove.make(() -> this.runtime.startProcessInstanceByKey(ReportNames.PROCESS, ReportNames.businessKey(year),
				Map.of(ReportNames.YEAR, year, ReportNames.CORRECTING, correcting)));
	}

	@Override
	public void sendCall(int year) {
		complete(year, ReportNames.PLAN_CALL, Map.of());
	}

	@Override
	public void sectionComplete(int year, long sectionId) {
		ofSection(year, sectionId).forEach((task) -> EngineMove.make(() -> this.tasks.complete(task.getId())));
	}

	@Override
	public void sectionAsked(int year, long sectionId, Map<String, Instant> moments) {
		if (!ofSection(year, sectionId).isEmpty()) {
			reschedule(year, sectionId, moments);
			return;
		}
		running(year).forEach(
				(instance) -> EngineMove.make(() -> this.runtime.createProcessInstanceModification(instance.getId())
					.startBeforeActivity(ReportNames.SECTION_CALL)
					.setVariableLocal(ReportNames.SECTION, sectionId)
					.execute()));
	}

	@Override
	public void closeCall(int year) {
		correlate(year, ReportNames.CALL_CLOSED);
	}

	@Override
	public void handOver(int year, long drafterId) {
		complete(year, ReportNames.COMPILE, Map.of(ReportNames.DRAFTER, drafterId));
	}

	@Override
	public void tell(int year, News news) {
		correlate(year, ReportNames.MESSAGES.get(news));
	}

	@Override
	public void submitted(int year) {
		complete(year, ReportNames.SUBMIT, Map.of());
	}

	@Override
	public void reschedule(int year, Map<String, Instant> moments) {
		reschedule(year, moments, (timer) -> true);
	}

	@Override
	public void reschedule(int year, long sectionId, Map<String, Instant> moments) {
		reschedule(year, moments, (timer) -> Long.valueOf(sectionId)
			.equals(this.runtime.getVariable(timer.getExecutionId(), ReportNames.SECTION)));
	}

	private void reschedule(int year, Map<String, Instant> moments, Predicate<Job> which) {
		for (ProcessInstance instance : running(year)) {
			moments.forEach((timer, moment) -> this.jobs.createJobQuery()
				.timers()
				.processInstanceId(instance.getId())
				.activityId("Timer_" + timer)
				.list()
				.stream()
				.filter(which)
				.forEach((job) -> EngineMove
					.make(() -> this.jobs.setJobDuedate(job.getId(), Date.from(moment), false))));
		}
	}

	private void complete(int year, String activity, Map<String, Object> variables) {
		List<Task> waiting = tasks(year, activity);
		if (waiting.size() != 1) {
			throw new IllegalStateException(
					"The report of %d waits %d times at %s".formatted(year, waiting.size(), activity));
		}
		EngineMove.make(() -> this.tasks.complete(waiting.get(0).getId(), variables));
	}

	private void correlate(int year, String message) {
		EngineMove.make(() -> this.runtime.createMessageCorrelation(message)
			.processInstanceBusinessKey(ReportNames.businessKey(year))
			.correlateExclusively());
	}

	private List<Task> tasks(int year, String activity) {
		return this.tasks.createTaskQuery()
			.processDefinitionKey(ReportNames.PROCESS)
			.processInstanceBusinessKey(ReportNames.businessKey(year))
			.taskDefinitionKey(activity)
			.list();
	}

	private List<Task> ofSection(int year, long sectionId) {
		return tasks(year, ReportNames.HAND_IN_FIGURES).stream()
			.filter((task) -> Long.valueOf(sectionId).equals(this.tasks.getVariable(task.getId(), ReportNames.SECTION)))
			.toList();
	}

	private List<ProcessInstance> running(int year) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(ReportNames.PROCESS)
			.processInstanceBusinessKey(ReportNames.businessKey(year))
			.list();
	}

}
