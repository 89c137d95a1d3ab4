package org.gongkai.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.gongkai.document.Document;
import org.gongkai.organization.Member;
import org.gongkai.organization.Waiver;
import org.gongkai.review.Duties.Permission;
import org.gongkai.review.ReviewRefused.Kind;
import org.gongkai.review.TaskDesk.Locked;
import org.gongkai.review.process.ReviewProcess;
import org.gongkai.review.process.ReviewProcess.Ending;
import org.gongkai.review.process.Route;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 作出结论: records a verdict and moves the process, in the caller's transaction. */
@Component
class Decisions {

	/** Field of a verdict that names the waivers without which it could not have been. */
	static final String WAIVER = "waiver";

	private final TaskDesk desk;

	private final Duties duties;

	private final VerdictStore store;

	private final Verdicts verdicts;

	private final ReviewProcess process;

	private final ReviewTrail trail;

	private final ObjectProvider<PublicSite> site;

	private final Clock clock;

	Decisions(TaskDesk desk, Duties duties, VerdictStore store, Verdicts verdicts, ReviewProcess process,
			ReviewTrail trail, ObjectProvider<PublicSite> site, Clock clock) {
		this.desk = desk;
		this.duties = duties;
		this.store = store;
		this.verdicts = verdicts;
		this.process = process;
		this.trail = trail;
		this.site = site;
		this.clock = clock;
	}

	Verdict decide(long taskId, Decision decision, Member member) {
		Locked locked = this.desk.lockOpen(taskId, member);
		refuseOtherContent(locked.document(), decision);
		Permission permission = refuseForbidden(locked, member);
		Route route = this.duties.route(locked.document());
		refuseIncomplete(locked.task(), decision, route);
		refuseUnpublishable(locked, decision);
		Verdict verdict = record(locked, decision, member, permission);
		this.trail.decided(verdict);
		move(locked, verdict, route, member);
		return verdict;
	}

	/** The stages to which a task of this stage may be returned, latest first. */
	Set<Stage> returnTargets(Document document, Stage stage) {
		Set<Stage> targets = new LinkedHashSet<>();
		if (stage == Stage.PATROL) {
			return targets;
		}
		if (stage != Stage.PUBLISH) {
			List<Stage> before = new ArrayList<>(this.duties.route(document).before(stage));
			Collections.reverse(before);
			targets.addAll(before);
		}
		targets.add(Stage.DRAFT);
		return targets;
	}

	private static void refuseOtherContent(Document document, Decision decision) {
		if (!document.contentHash().equals(decision.contentHash())) {
			throw new ReviewRefused(Kind.CONFLICT,
					List.of("您看到的不是当前版本：文稿已有第%d版，请重新打开后再作结论".formatted(document.version())));
		}
	}

	private Permission refuseForbidden(Locked locked, Member member) {
		Permission permission = this.duties.permissionToDecide(locked.document(), this.desk.matter(locked), member);
		if (!permission.reasons().isEmpty()) {
			throw new ReviewRefused(Kind.FORBIDDEN, permission.reasons());
		}
		return permission;
	}

	private void refuseIncomplete(TaskRow task, Decision decision, Route route) {
		List<String> reasons = new ArrayList<>(StageForm.of(task.stage()).problems(decision.fields()));
		if (!DecisionRules.possible(task.stage()).contains(decision.outcome())) {
			reasons.add("%s不能作出“%s”的结论".formatted(task.stage().label(), decision.outcome().label()));
		}
		if (decision.outcome().needsReason() && decision.comment().isBlank()) {
			reasons.add("“%s”须写明理由".formatted(decision.outcome().label()));
		}
		reasons.addAll(DecisionRules.tooLong(decision));
		Stage returnTo = decision.returnTo();
		if (returnTo != null && !DecisionRules.mayReturn(route, task.stage(), decision.outcome(), returnTo)) {
			reasons.add("不能从%s退到%s".formatted(task.stage().label(), returnTo.label()));
		}
		reasons.addAll(DecisionRules.contradictions(decision));
		if (!reasons.isEmpty()) {
			throw new ReviewRefused(Kind.INCOMPLETE, reasons);
		}
	}

	private void refuseUnpublishable(Locked locked, Decision decision) {
		if (locked.task().stage() != Stage.PUBLISH || decision.outcome() != Outcome.PASS) {
			return;
		}
		List<String> obstacles = this.site.getObject().obstacles(locked.document().id());
		if (!obstacles.isEmpty()) {
			throw new ReviewRefused(Kind.CONFLICT, obstacles);
		}
	}

	private Verdict record(Locked locked, Decision decision, Member member, Permission permission) {
		TaskRow task = locked.task();
		Document document = locked.document();
		Capacity capacity = permission.capacity();
		return this.store.add(task.id(),
				new Verdict(0, document.id(), task.stage(), decision.outcome(), member.id(), member.name(),
						TaskDesk.post(permission), (capacity != null) ? capacity.onBehalfOf() : null,
						decision.comment(), target(task, decision), document.version(), document.contentHash(),
						this.clock.instant(), fields(task, decision, permission.waivers()), null, null));
	}

	private Map<String, String> fields(TaskRow task, Decision decision, List<Waiver> waivers) {
		Map<String, String> fields = new LinkedHashMap<>(StageForm.of(task.stage()).complete(decision.fields()));
		DecisionRules.derived(decision, this.duties.today())
			.forEach((name, value) -> fields.compute(name,
					(field, given) -> (given == null || given.equals(StageForm.NOT_FILLED_IN)) ? value : given));
		if (!waivers.isEmpty()) {
			fields.put(WAIVER,
					waivers.stream()
						.map((waiver) -> "%s：%s（%s批准，%s至%s）".formatted(waiver.rule(), waiver.reason(),
								waiver.grantedBy().name(), waiver.from(), waiver.until()))
						.collect(Collectors.joining("；")));
		}
		return fields;
	}

	private static @Nullable Stage target(TaskRow task, Decision decision) {
		if (decision.outcome() == Outcome.CLEAR_REDACTED) {
			return Stage.DRAFT;
		}
		if (decision.outcome() != Outcome.RETURN || task.stage() == Stage.PATROL) {
			return null;
		}
		return (decision.returnTo() != null) ? decision.returnTo() : Stage.DRAFT;
	}

	private void move(Locked locked, Verdict verdict, Route route, Member member) {
		String task = locked.task().engineTask();
		switch (verdict.outcome()) {
			case PASS, CLEAR -> this.process.pass(task, locked.document());
			case REFER -> this.process.refer(task);
			case REJECT -> this.process.end(task, Ending.REJECTED);
			case NOT_DISCLOSABLE -> this.process.end(task, Ending.NOT_DISCLOSED);
			case RETURN, CLEAR_REDACTED -> goBack(locked, verdict, route, member);
		}
	}

	private void goBack(Locked locked, Verdict verdict, Route route, Member member) {
		String task = locked.task().engineTask();
		Stage target = verdict.returnTo();
		if (target == null) {
			this.process.end(task, Ending.RETURNED_TO_DRAFTER);
			return;
		}
		String reason = "%s%s，退到%s".formatted(verdict.stage().label(), verdict.outcome().label(), target.label());
		this.verdicts.voidPasses(locked.document().id(), route.from(target), member, reason);
		if (target == Stage.DRAFT) {
			this.process.end(task, Ending.RETURNED_TO_DRAFTER);
		}
		else {
			this.process.goBack(task, route, target);
		}
	}

}
