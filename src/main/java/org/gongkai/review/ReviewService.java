package org.gongkai.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.gongkai.document.Document;
import org.gongkai.document.DocumentNotFound;
import org.gongkai.document.Documents;
import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Gate;
import org.gongkai.inspection.Inspection;
import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.gongkai.process.ActAgain;
import org.gongkai.review.ReviewRefused.Kind;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The acts of people in a review; each runs in one transaction or leaves no trace. */
@Service
class ReviewService implements Reviews {

	private final HandIns handIns;

	private final PublicationStop publicationStop;

	private final TaskDesk desk;

	private final Decisions decisions;

	private final Documents documents;

	private final Inspection inspection;

	private final Verdicts verdicts;

	private final Visibility visibility;

	private final Duties duties;

	private final ViewLog views;

	private final TaskStore tasks;

	private final ActAgain again;

	ReviewService(HandIns handIns, PublicationStop publicationStop, TaskDesk desk, Decisions decisions,
			Documents documents, Inspection inspection, Verdicts verdicts, Visibility visibility, Duties duties,
			ViewLog views, TaskStore tasks, ActAgain again) {
		this.handIns = handIns;
		this.publicationStop = publicationStop;
		this.desk = desk;
		this.decisions = decisions;
		this.documents = documents;
		this.inspection = inspection;
		this.verdicts = verdicts;
		this.visibility = visibility;
		this.duties = duties;
		this.views = views;
		this.tasks = tasks;
		this.again = again;
	}

	@Override
	public Document submit(long documentId, Member drafter) {
		return act(() -> this.handIns.submit(documentId, drafter), () -> documentId);
	}

	@Override
	public Document recall(long documentId, Member drafter) {
		return act(() -> this.handIns.recall(documentId, drafter), () -> documentId);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void endAfterWithdrawal(long documentId) {
		this.handIns.endAfterWithdrawal(documentId);
	}

	@Override
	public Document stop(long documentId, String reason, Member member) {
		return act(() -> this.publicationStop.stop(documentId, reason, member), () -> documentId);
	}

	@Override
	@Transactional(readOnly = true)
	public boolean stoppable(long documentId, Member member) {
		return this.publicationStop.possible(this.documents.get(documentId), member);
	}

	@Override
	public ReviewTask claim(long taskId, Member member) {
		return act(() -> this.desk.claim(taskId, member), () -> documentOf(taskId));
	}

	@Override
	public ReviewTask release(long taskId, Member member) {
		return act(() -> this.desk.release(taskId, member), () -> documentOf(taskId));
	}

	@Override
	public Verdict decide(long taskId, Decision decision, Member member) {
		return act(() -> this.decisions.decide(taskId, decision, member), () -> documentOf(taskId));
	}

	@Override
	@Transactional
	public Finding confirm(long findingId, String reason, Member member) {
		refuseWhoMayNotConfirm(findingId, member);
		return this.inspection.confirm(findingId, reason, member);
	}

	@Override
	@Transactional
	public List<Finding> confirmAlike(long findingId, String reason, Member member) {
		refuseWhoMayNotConfirm(findingId, member);
		return this.inspection.confirmAlike(findingId, reason, member);
	}

	private void refuseWhoMayNotConfirm(long findingId, Member member) {
		long documentId = this.inspection.finding(findingId).documentId();
		open(documentId, member);
		Document document = this.documents.lock(documentId);
		if (!mayConfirm(document, member)) {
			throw switch (document.state()) {
				case DRAFT, RETURNED -> new ReviewRefused(ReviewRefused.Kind.FORBIDDEN, List.of("交稿以前，检查结果由本科室的拟稿人确认"));
				case IN_REVIEW -> new ReviewRefused(ReviewRefused.Kind.FORBIDDEN, List.of("审校期间，检查结果由当前环节的办理人确认"));
				case PUBLISHED ->
					new ReviewRefused(ReviewRefused.Kind.FORBIDDEN, List.of("公开以后查出的问题由政府信息公开工作机构确认，自己拟的文稿由他人确认"));
				case SIGNED, REJECTED, NOT_DISCLOSED, WITHDRAWN -> ReviewRefused.conflict("审校已经结束，检查结果不能再确认");
			};
		}
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayConfirm(Document document, Member member) {
		return switch (document.state()) {
			case DRAFT, RETURNED -> member.holds(Role.DRAFTER) && member.sectionId() == document.sectionId();
			case IN_REVIEW -> mayTakeAnOpenTask(document, member);
			// what the rules have learned since is the concern of those who keep them
			case PUBLISHED -> member.holds(Role.DISCLOSURE_OFFICER) && member.id() != document.authorId();
			case SIGNED, REJECTED, NOT_DISCLOSED, WITHDRAWN -> false;
		};
	}

	private boolean mayTakeAnOpenTask(Document document, Member member) {
		return this.tasks.open(document.id())
			.stream()
			.map((task) -> this.duties.matter(document, this.duties.route(document).step(task.stage())))
			.anyMatch((matter) -> this.duties.permission(matter, member).reasons().isEmpty());
	}

	@Override
	@Transactional(readOnly = true)
	public List<String> objections(long taskId, Member member) {
		TaskRow task = this.desk.find(taskId, member);
		List<String> objections = new ArrayList<>();
		if (!task.isOpen()) {
			objections.add("任务已经办结或者取消");
		}
		if (task.assigneeId() != null && task.assigneeId() != member.id()) {
			objections.add("任务已由%s领取".formatted(task.assigneeName()));
		}
		Document document = this.documents.get(task.documentId());
		DutyCase matter = this.duties.matter(document, this.duties.route(document).step(task.stage()));
		objections.addAll(this.duties.permissionToDecide(document, matter, member).reasons());
		return objections;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Stage> route(long documentId) {
		List<Stage> route = new ArrayList<>(List.of(Stage.DRAFT));
		route.addAll(this.duties.route(this.documents.get(documentId)).stages());
		return route;
	}

	@Override
	@Transactional(readOnly = true)
	public @Nullable Stage currentStage(long documentId) {
		return switch (this.documents.get(documentId).state()) {
			case DRAFT, RETURNED -> Stage.DRAFT;
			case IN_REVIEW, PUBLISHED ->
				this.tasks.open(documentId).stream().map(TaskRow::stage).min(Stage::compareTo).orElse(null);
			// between release and publication no task is open, but it is not published
			// yet
			case SIGNED -> Stage.PUBLISH;
			case REJECTED, NOT_DISCLOSED, WITHDRAWN -> null;
		};
	}

	@Override
	@Transactional(readOnly = true)
	public List<Verdict> verdicts(long documentId) {
		return this.verdicts.of(documentId);
	}

	@Override
	@Transactional(readOnly = true)
	public boolean visible(long documentId, Member member) {
		try {
			return this.visibility.visible(this.documents.get(documentId), member);
		}
		catch (DocumentNotFound ex) {
			return false;
		}
	}

	@Override
	@Transactional(readOnly = true)
	public Document open(long documentId, Member member) {
		Document document = this.documents.get(documentId);
		if (!this.visibility.visible(document, member)) {
			throw new DocumentNotFound(documentId);
		}
		return document;
	}

	@Override
	@Transactional
	public void opened(long documentId, int version, Member member) {
		this.views.add(documentId, version, member.id());
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Integer> lastOpened(long documentId, Member member) {
		return this.views.last(documentId, member.id());
	}

	@Override
	@Transactional(readOnly = true)
	public Set<Stage> returnTargets(long taskId) {
		return this.tasks.find(taskId)
			.map((task) -> this.decisions.returnTargets(this.documents.get(task.documentId()), task.stage()))
			.map(Collections::unmodifiableSet)
			.orElseGet(LinkedHashSet::new);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Signed> signed(long documentId) {
		return this.verdicts.signed(documentId);
	}

	private long documentOf(long taskId) {
		return this.tasks.find(taskId).orElseThrow().documentId();
	}

	/**
	 * Runs an act in one transaction of its own. What a refusing gate found is kept
	 * afterwards by itself, because the act's own transaction has left nothing behind and
	 * people must be able to confirm it.
	 */
	private <T> T act(Supplier<T> act, Supplier<Long> document) {
		try {
			return this.again.run(act, ReviewRefused::conflict);
		}
		catch (ReviewRefused ex) {
			Gate gate = ex.gate();
			if (gate == null) {
				throw ex;
			}
			List<Finding> kept = this.inspection.stopping(document.get(), gate);
			throw new ReviewRefused(gate, ex.reasons(), kept.isEmpty() ? ex.findings() : kept);
		}
	}

}
