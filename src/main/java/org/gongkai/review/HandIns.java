package org.gongkai.review;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.document.Document;
import org.gongkai.document.DocumentRevised;
import org.gongkai.document.DocumentState;
import org.gongkai.document.Documents;
import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.gongkai.review.ReviewRefused.Kind;
import org.gongkai.review.process.ReviewProcess;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 提交、撤回、终止: how a document comes into the review and leaves it before the end. */
@Component
class HandIns {

	private final Documents documents;

	private final Visibility visibility;

	private final TaskStore tasks;

	private final Verdicts verdicts;

	private final FormNumbers numbers;

	private final ReviewProcess process;

	private final ReviewTrail trail;

	HandIns(Documents documents, Visibility visibility, TaskStore tasks, Verdicts verdicts, FormNumbers numbers,
			ReviewProcess process, ReviewTrail trail) {
		this.documents = documents;
		this.visibility = visibility;
		this.tasks = tasks;
		this.verdicts = verdicts;
		this.numbers = numbers;
		this.process = process;
		this.trail = trail;
	}

	Document submit(long documentId, Member drafter) {
		Document document = this.documents.lock(documentId);
		refuseUnlessDrafter(document, drafter);
		if (document.state() != DocumentState.DRAFT && document.state() != DocumentState.RETURNED) {
			throw new ReviewRefused(Kind.CONFLICT, List.of("文稿的状态是“%s”，不能提交".formatted(document.state().label())));
		}
		Document handedIn = this.documents.moveTo(documentId, DocumentState.IN_REVIEW);
		this.trail.acted(handedIn, drafter, Role.DRAFTER.label(), Stage.DRAFT, "SUBMIT", "");
		this.process.begin(handedIn);
		// last: whoever hands in something else waits for the counter until this is over
		this.numbers.assign(documentId);
		return this.documents.get(documentId);
	}

	Document recall(long documentId, Member drafter) {
		Document document = this.documents.lock(documentId);
		refuseUnlessDrafter(document, drafter);
		refuseOnceReviewed(document);
		this.process.breakOff(documentId, "撤回");
		this.trail.acted(document, drafter, Role.DRAFTER.label(), Stage.DRAFT, "RECALL", "");
		this.verdicts.voidPasses(documentId, List.of(Stage.values()), drafter, "拟稿人撤回");
		return this.documents.moveTo(documentId, DocumentState.DRAFT);
	}

	void endAfterWithdrawal(long documentId) {
		Document document = this.documents.lock(documentId);
		if (document.state() != DocumentState.WITHDRAWN) {
			throw new IllegalStateException("Document " + documentId + " is not withdrawn");
		}
		if (this.tasks.open(documentId).isEmpty()) {
			return;
		}
		this.process.breakOff(documentId, "撤稿");
		this.trail.happened(document, Stage.PATROL, "END_PATROL", "已撤稿，巡查终止");
	}

	/** Another content voids what was said about the older one. */
	@EventListener
	void revised(DocumentRevised event) {
		Document after = event.after();
		if (event.before().contentHash().equals(after.contentHash())) {
			return;
		}
		String reason = "第%d版改动了内容".formatted(after.version());
		this.verdicts.voidOthersThan(after.contentHash(), after.id(), event.editor(), reason);
		if (after.state() == DocumentState.IN_REVIEW) {
			this.process.breakOff(after.id(), reason);
			this.trail.acted(after, event.editor(), Role.DRAFTER.label(), Stage.DRAFT, "RESTART", "审校期间改动了内容，须重新提交");
			this.documents.moveTo(after.id(), DocumentState.RETURNED);
		}
	}

	private void refuseUnlessDrafter(Document document, Member member) {
		if (!this.visibility.visible(document, member)) {
			throw new org.gongkai.document.DocumentNotFound(document.id());
		}
		if (!this.visibility.isDrafterOf(document, member)) {
			throw new ReviewRefused(Kind.FORBIDDEN, List.of("只有拟稿科室的拟稿人可以提交或者撤回"));
		}
	}

	private void refuseOnceReviewed(Document document) {
		List<String> reasons = new ArrayList<>();
		if (document.state() != DocumentState.IN_REVIEW) {
			reasons.add("文稿的状态是“%s”，没有可以撤回的审校".formatted(document.state().label()));
		}
		this.verdicts.of(document.id())
			.stream()
			.filter((verdict) -> Verdicts.passes(verdict) && !Stage.PROOFS.contains(verdict.stage()))
			.forEach((verdict) -> reasons
				.add("%s已由%s办理，不能再撤回".formatted(verdict.stage().label(), verdict.personName())));
		this.tasks.open(document.id())
			.stream()
			.filter((task) -> !Stage.PROOFS.contains(task.stage()) && task.assigneeId() != null)
			.forEach((task) -> reasons.add("%s已由%s领取，不能再撤回".formatted(task.stage().label(), task.assigneeName())));
		if (!reasons.isEmpty()) {
			throw new ReviewRefused(Kind.CONFLICT, reasons);
		}
	}

}
