package org.gongkai.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.gongkai.document.Document;
import org.gongkai.document.DocumentNotFound;
import org.gongkai.document.DocumentState;
import org.gongkai.document.Documents;
import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.gongkai.review.ReviewRefused.Kind;
import org.gongkai.review.process.ReviewProcess;

import org.springframework.stereotype.Component;

/** 中止发布: what was released but is not on the site yet goes back to the drafter. */
@Component
class PublicationStop {

	private static final Set<Role> POSTS = EnumSet.of(Role.PUBLISHER, Role.DISCLOSURE_OFFICER, Role.SIGNATORY,
			Role.SECRECY_REVIEWER);

	private static final int REASON_LENGTH = 500;

	private final Documents documents;

	private final Duties duties;

	private final Visibility visibility;

	private final TaskStore tasks;

	private final Verdicts verdicts;

	private final ReviewProcess process;

	private final ReviewTrail trail;

	PublicationStop(Documents documents, Duties duties, Visibility visibility, TaskStore tasks, Verdicts verdicts,
			ReviewProcess process, ReviewTrail trail) {
		this.documents = documents;
		this.duties = duties;
		this.visibility = visibility;
		this.tasks = tasks;
		this.verdicts = verdicts;
		this.process = process;
		this.trail = trail;
	}

	/** Whether there is something to stop and the person may do it. */
	boolean possible(Document document, Member member) {
		return isReleased(document) && this.visibility.visible(document, member) && capacity(member).isPresent();
	}

	Document stop(long documentId, String reason, Member member) {
		// publication takes the same lock: either it is on the site or it is stopped
		Document document = this.documents.lock(documentId);
		if (!this.visibility.visible(document, member)) {
			throw new DocumentNotFound(documentId);
		}
		Capacity capacity = capacity(member).orElseThrow(PublicationStop::withoutPost);
		refuseUnlessReasoned(reason);
		refuseUnlessReleased(document);
		this.process.breakOff(documentId, "中止发布");
		this.trail.acted(document, member, capacity.post(), Stage.PUBLISH, "STOP_PUBLICATION", reason.strip());
		this.verdicts.voidPasses(documentId, List.of(Stage.values()), member, "中止发布");
		return this.documents.moveTo(documentId, DocumentState.RETURNED);
	}

	private Optional<Capacity> capacity(Member member) {
		return POSTS.stream()
			.filter(member::holds)
			.map((role) -> new Capacity(member, null, role))
			.findFirst()
			.or(() -> this.duties.acting(member)
				.stream()
				.filter((substitution) -> POSTS.contains(substitution.role()))
				.map((substitution) -> new Capacity(member, substitution.absent(), substitution.role()))
				.findFirst());
	}

	private boolean isReleased(Document document) {
		return document.state() == DocumentState.SIGNED && !waitsForPublisher(document);
	}

	private boolean waitsForPublisher(Document document) {
		return this.tasks.open(document.id()).stream().anyMatch((task) -> task.stage() == Stage.PUBLISH);
	}

	private void refuseUnlessReleased(Document document) {
		if (document.state() != DocumentState.SIGNED) {
			throw new ReviewRefused(Kind.CONFLICT, List.of("文稿的状态是“%s”，没有可以中止的发布".formatted(document.state().label())));
		}
		if (waitsForPublisher(document)) {
			throw new ReviewRefused(Kind.CONFLICT, List.of("文稿还没有放行，发布人可以直接退回，不需要中止发布"));
		}
	}

	private static void refuseUnlessReasoned(String reason) {
		if (reason.isBlank()) {
			throw new ReviewRefused(Kind.INCOMPLETE, List.of("中止发布须写明理由"));
		}
		if (reason.strip().length() > REASON_LENGTH) {
			throw new ReviewRefused(Kind.INCOMPLETE, List.of("中止发布的理由不能超过%d字".formatted(REASON_LENGTH)));
		}
	}

	private static ReviewRefused withoutPost() {
		String posts = POSTS.stream().map(Role::label).collect(Collectors.joining("、"));
		return new ReviewRefused(Kind.FORBIDDEN, List.of("中止发布由%s办理，您没有这些岗位，也没有代理".formatted(posts)));
	}

}
