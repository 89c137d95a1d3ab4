package org.gongkai.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.gongkai.document.Document;
import org.gongkai.organization.Member;
import org.gongkai.review.process.Route;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Which verdicts on a document hold, and how they lose their force. */
@Component
class Verdicts {

	private final VerdictStore store;

	private final ReviewTrail trail;

	private final Clock clock;

	Verdicts(VerdictStore store, ReviewTrail trail, Clock clock) {
		this.store = store;
		this.trail = trail;
		this.clock = clock;
	}

	List<Verdict> of(long documentId) {
		return this.store.of(documentId);
	}

	/** The stages before this one that this content has not passed by those verdicts. */
	static List<Stage> missingBefore(Document document, Route route, Stage stage, List<Verdict> verdicts) {
		Map<Stage, Long> passes = verdicts.stream()
			.filter((verdict) -> passes(verdict) && verdict.contentHash().equals(document.contentHash()))
			.collect(Collectors.groupingBy(Verdict::stage, Collectors.counting()));
		return route.before(stage)
			.stream()
			.filter((before) -> passes.getOrDefault(before, 0L) < route.step(before).people())
			.toList();
	}

	Optional<Reviews.Signed> signed(long documentId) {
		return of(documentId).stream()
			.filter((verdict) -> verdict.stage() == Stage.SIGN_OFF && passes(verdict))
			.reduce((first, last) -> last)
			.map((verdict) -> new Reviews.Signed(documentId, verdict.version(), verdict.contentHash(), verdict.at(),
					verdict.personName()));
	}

	/** Takes the force of the verdicts that let pass, for the stages named. */
	void voidPasses(long documentId, Collection<Stage> stages, @Nullable Member by, String reason) {
		voidWhere(documentId, (verdict) -> stages.contains(verdict.stage()) && passes(verdict), by, reason);
	}

	/** Takes the force of the verdicts that let another content than this pass. */
	void voidOthersThan(String contentHash, long documentId, Member by, String reason) {
		voidWhere(documentId, (verdict) -> passes(verdict) && !verdict.contentHash().equals(contentHash), by, reason);
	}

	/** Whether the verdict holds and let the document pass its stage. */
	static boolean passes(Verdict verdict) {
		return verdict.holds() && (verdict.outcome() == Outcome.PASS || verdict.outcome() == Outcome.CLEAR);
	}

	private void voidWhere(long documentId, Predicate<Verdict> which, @Nullable Member by, String reason) {
		Instant now = this.clock.instant();
		of(documentId).stream().filter(which).forEach((verdict) -> {
			this.store.voidIt(verdict.id(), now, reason);
			this.trail.voided(verdict, by, reason);
		});
	}

}
