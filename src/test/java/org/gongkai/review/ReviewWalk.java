package org.gongkai.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.gongkai.document.Document;
import org.gongkai.document.Documents;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Walks documents through the review as the people of the demonstration office would. */
@Component
public class ReviewWalk {

	/** Who does what on the way, in the order of the stages. */
	public static final Map<Stage, String> PEOPLE = Map.of(Stage.FIRST_PROOF, "proofreader-1", Stage.FIRST_REVIEW,
			"section-head", Stage.SECOND_PROOF, "proofreader-2", Stage.SECOND_REVIEW, "disclosure-officer",
			Stage.SECRECY_REVIEW, "secrecy-reviewer", Stage.FINAL_PROOF, "proofreader-3", Stage.FINAL_REVIEW,
			"leader-in-charge", Stage.SIGN_OFF, "signatory", Stage.PUBLISH, "publisher", Stage.PATROL, "patrol-reader");

	private final Reviews reviews;

	private final TaskList tasks;

	private final Documents documents;

	private final Organization organization;

	private final ManagementService jobs;

	private final RuntimeService runtime;

	ReviewWalk(Reviews reviews, TaskList tasks, Documents documents, Organization organization, ManagementService jobs,
			RuntimeService runtime) {
		this.reviews = reviews;
		this.tasks = tasks;
		this.documents = documents;
		this.organization = organization;
		this.jobs = jobs;
		this.runtime = runtime;
	}

	public Member person(String username) {
		return this.organization.member(username).orElseThrow();
	}

	/** Hands in and passes every stage up to this one, which is then open. */
	public Document upTo(Stage stage, Document draft) {
		this.reviews.submit(draft.id(), person("drafter"));
		while (this.tasks.openTasks(draft.id()).stream().noneMatch((task) -> task.stage() == stage)) {
			pass(draft.id());
		}
		return this.documents.get(draft.id());
	}

	/** Passes the task that is open, as the person whose turn it is. */
	public Verdict pass(long documentId) {
		ReviewTask task = this.tasks.openTasks(documentId).get(0);
		return pass(task, person(PEOPLE.get(task.stage())));
	}

	public Verdict pass(ReviewTask task, Member member) {
		return decide(task, (task.stage() == Stage.SECRECY_REVIEW) ? Outcome.CLEAR : Outcome.PASS, "", null, member);
	}

	/** Opens the current version and decides on it. */
	public Verdict decide(ReviewTask task, Outcome outcome, String comment, @Nullable Stage returnTo, Member member) {
		Document document = this.documents.get(task.documentId());
		this.reviews.opened(document.id(), document.version(), member);
		Verdict verdict = this.reviews.decide(task.id(),
				new Decision(outcome, comment, returnTo, document.contentHash(), Map.of()), member);
		publishWhatIsReleased(document.id());
		return verdict;
	}

	/** The only open task. */
	public ReviewTask task(long documentId) {
		List<ReviewTask> open = this.tasks.openTasks(documentId);
		if (open.size() != 1) {
			throw new IllegalStateException("Expected one open task, not " + open);
		}
		return open.get(0);
	}

	/** Does at once what the job executor would do; the timers are not touched. */
	public void publishWhatIsReleased(long documentId) {
		List<Job> waiting = waiting(documentId);
		while (!waiting.isEmpty()) {
			waiting.forEach((job) -> this.jobs.executeJob(job.getId()));
			waiting = waiting(documentId);
		}
	}

	private List<Job> waiting(long documentId) {
		Set<String> instances = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(Long.toString(documentId))
			.list()
			.stream()
			.map(ProcessInstance::getId)
			.collect(Collectors.toSet());
		return this.jobs.createJobQuery()
			.messages()
			.list()
			.stream()
			.filter((job) -> instances.contains(job.getProcessInstanceId()))
			.toList();
	}

}
