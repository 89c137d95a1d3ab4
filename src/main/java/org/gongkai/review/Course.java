package org.gongkai.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.gongkai.document.Document;
import org.gongkai.document.DocumentState;
import org.gongkai.document.Documents;
import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Gate;
import org.gongkai.inspection.Inspection;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.organization.Role;
import org.gongkai.review.process.ReviewCourse;
import org.gongkai.review.process.Route;
import org.gongkai.review.process.RouteStep;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the process tells: writes the task list, asks the gates, moves the document. */
@Component
class Course implements ReviewCourse {

	private final TaskStore tasks;

	private final VerdictStore verdictStore;

	private final Verdicts verdicts;

	private final Duties duties;

	private final Reminders reminders;

	private final ReviewTrail trail;

	private final Documents documents;

	private final Inspection inspection;

	private final Organization organization;

	private final Terms terms;

	private final ObjectProvider<PublicSite> site;

	private final Clock clock;

	Course(TaskStore tasks, VerdictStore verdictStore, Verdicts verdicts, Duties duties, Reminders reminders,
			ReviewTrail trail, Documents documents, Inspection inspection, Organization organization, Terms terms,
			ObjectProvider<PublicSite> site, Clock clock) {
		this.tasks = tasks;
		this.verdictStore = verdictStore;
		this.verdicts = verdicts;
		this.duties = duties;
		this.reminders = reminders;
		this.trail = trail;
		this.documents = documents;
		this.inspection = inspection;
		this.organization = organization;
		this.terms = terms;
		this.site = site;
		this.clock = clock;
	}

	@Override
	public void taskOpened(OpenedTask task) {
		Document document = this.documents.get(task.documentId());
		Route route = this.duties.route(document);
		RouteStep step = route.step(task.stage());
		List<Verdict> verdicts = this.verdicts.of(document.id());
		List<Stage> missing = Verdicts.missingBefore(document, route, task.stage(), verdicts);
		if (!missing.isEmpty()) {
			throw ReviewRefused.conflict("《%s》还没有通过%s，不能进入%s".formatted(document.title(),
					missing.stream().map(Stage::label).collect(Collectors.joining("、")), task.stage().label()));
		}
		Term term = term(document.id(), task.stage(), task.activity());
		String posts = step.posts().stream().sorted().map(Role::name).collect(Collectors.joining(","));
		long id = this.tasks.add(new TaskRow(0, document.id(), document.title(), document.category(),
				document.profile(), task.stage(), task.activity(), posts, step.principalLeader(), task.engineTask(),
				document.version(), document.contentHash(), this.clock.instant(), term.due().date(),
				term.due().provisional(), TaskRow.State.OPEN, null, null, null, null));
		bar(id, this.duties.matter(document, step, verdicts));
	}

	@Override
	public void taskAssigned(String engineTask, @Nullable String assignee) {
		TaskRow task = row(engineTask);
		Long holder = task.assigneeId();
		String recorded = (holder != null) ? holder.toString() : null;
		if (!java.util.Objects.equals(assignee, recorded)) {
			throw forbidden(List.of("任务只能由办理人本人领取或者交回，不能在流程引擎中直接指派"));
		}
		if (holder != null) {
			Document document = this.documents.get(task.documentId());
			DutyCase matter = this.duties.matter(document, this.duties.route(document).step(task.stage()));
			refuse(matter, this.organization.member(holder).orElseThrow());
		}
	}

	@Override
	public void taskCompleted(String engineTask) {
		TaskRow task = row(engineTask);
		Verdict verdict = this.verdictStore.onTask(task.id())
			.orElseThrow(() -> forbidden(List.of("没有记录%s的结论，任务不能办结".formatted(task.stage().label()))));
		Document document = this.documents.get(task.documentId());
		RouteStep step = this.duties.route(document).step(task.stage());
		List<Verdict> earlier = this.verdicts.of(document.id())
			.stream()
			.filter((other) -> other.id() != verdict.id())
			.toList();
		refuse(this.duties.matter(document, step, earlier), this.organization.member(verdict.personId()).orElseThrow());
		this.tasks.close(task.id(), TaskRow.State.DONE, verdict.at(), verdict.personName());
		for (TaskRow beside : this.tasks.open(document.id())) {
			this.tasks.clearBars(beside.id());
			bar(beside.id(), this.duties.matter(document, this.duties.route(document).step(beside.stage())));
		}
	}

	@Override
	public void taskDropped(String engineTask) {
		TaskRow task = row(engineTask);
		this.tasks.close(task.id(), TaskRow.State.DROPPED, this.clock.instant(), "系统");
	}

	@Override
	public void passGate(long documentId, Gate gate) {
		List<Finding> stopping = this.inspection.stopping(documentId, gate);
		if (!stopping.isEmpty()) {
			throw new ReviewRefused(gate, ClosedGate.reasons(gate, stopping), stopping);
		}
	}

	@Override
	public void passPublicationGate(long documentId) throws PublicationStopped {
		Document document = this.documents.lock(documentId);
		List<String> reasons = new ArrayList<>();
		List<Finding> stopping = this.inspection.stopping(documentId, Gate.PUBLICATION);
		if (!stopping.isEmpty()) {
			reasons.addAll(ClosedGate.reasons(Gate.PUBLICATION, stopping));
		}
		if (this.verdicts.signed(documentId)
			.filter((signed) -> signed.contentHash().equals(document.contentHash()))
			.isEmpty()) {
			reasons.add("将要发布的内容与签发的版本不一致");
		}
		reasons.addAll(this.site.getObject().obstacles(documentId));
		if (!reasons.isEmpty()) {
			throw new PublicationStopped(String.join("；", reasons));
		}
	}

	@Override
	public void freeze(long documentId) {
		this.documents.moveTo(documentId, DocumentState.SIGNED);
	}

	@Override
	public void publish(long documentId) {
		Document document = this.documents.lock(documentId);
		Reviews.Signed signed = this.verdicts.signed(documentId)
			.filter((what) -> what.contentHash().equals(document.contentHash()))
			.orElseThrow(() -> new IllegalStateException("Document " + documentId + " is not signed as it stands"));
		long publisher = this.verdicts.of(documentId)
			.stream()
			.filter((verdict) -> verdict.stage() == Stage.PUBLISH && Verdicts.passes(verdict))
			.reduce((first, last) -> last)
			.map(Verdict::personId)
			.orElseThrow(() -> new IllegalStateException("Document " + documentId + " was not released"));
		this.site.getObject().publish(signed, publisher);
		if (this.documents.get(documentId).state() != DocumentState.PUBLISHED) {
			this.documents.moveTo(documentId, DocumentState.PUBLISHED);
		}
	}

	@Override
	public void returnToDrafter(long documentId) {
		this.documents.moveTo(documentId, DocumentState.RETURNED);
	}

	@Override
	public void reject(long documentId) {
		this.documents.moveTo(documentId, DocumentState.REJECTED);
	}

	@Override
	public void keepUndisclosed(long documentId) {
		this.documents.moveTo(documentId, DocumentState.NOT_DISCLOSED);
	}

	@Override
	public void takeBackRelease(long documentId, String reasons) {
		Document document = this.documents.lock(documentId);
		this.trail.happened(document, Stage.PUBLISH, "STOP_PUBLICATION", reasons);
		this.verdicts.voidPasses(documentId, this.duties.route(document).stages(), null, "发布关口未通过");
	}

	@Override
	public void patrolFound(long documentId) {
		Document document = this.documents.get(documentId);
		this.trail.happened(document, Stage.PATROL, "PATROL_FINDING", "巡查发现问题，请有关人员决定更正或者撤稿");
	}

	@Override
	public void remind(long documentId, String activity) {
		Document document = this.documents.get(documentId);
		this.tasks.open(documentId)
			.stream()
			.filter((task) -> task.activity().equals(activity))
			.forEach((task) -> this.reminders.remind(document, task));
	}

	@Override
	public Term term(long documentId, Stage stage, String activity) {
		return this.terms.from(this.clock.instant(), this.documents.get(documentId), stage, activity);
	}

	private TaskRow row(String engineTask) {
		return this.tasks.byEngineTask(engineTask)
			.orElseThrow(() -> new IllegalStateException("The task list does not know engine task " + engineTask));
	}

	private void bar(long task, DutyCase matter) {
		Set<Long> involved = new HashSet<>(matter.drafters());
		for (Verdict verdict : matter.verdicts()) {
			involved.add(verdict.personId());
			if (verdict.onBehalfOfId() != null) {
				involved.add(verdict.onBehalfOfId());
			}
		}
		Map<Long, Set<DutyRule>> bars = new TreeMap<>();
		involved.forEach((person) -> bars.put(person,
				SeparationOfDuties.objectionsTo(matter, person, "")
					.stream()
					.map(SeparationOfDuties.Objection::rule)
					.collect(Collectors.toSet())));
		this.tasks.bar(task, bars);
	}

	private void refuse(DutyCase matter, Member member) {
		List<String> reasons = this.duties.permission(matter, member).reasons();
		if (!reasons.isEmpty()) {
			throw forbidden(reasons);
		}
	}

	private static ReviewRefused forbidden(List<String> reasons) {
		return new ReviewRefused(ReviewRefused.Kind.FORBIDDEN, reasons);
	}

}
