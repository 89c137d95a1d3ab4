package org.gongkai.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gongkai.document.Document;
import org.gongkai.inspection.Finding;
import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

/** The acts of the people in a review; each is one transaction. */
public interface Reviews {

	/**
	 * The drafter hands in; the gate is asked first.
	 * @throws ReviewRefused CONFLICT with the findings when the gate refuses
	 */
	Document submit(long documentId, Member drafter);

	/** The drafter takes it back before the first review has started. */
	Document recall(long documentId, Member drafter);

	/**
	 * 巡查终止: the page has been taken off the site, so nobody looks after it any more.
	 * Joins the caller's transaction; nothing happens when the review has already ended.
	 * @throws IllegalStateException when the document is not withdrawn
	 */
	void endAfterWithdrawal(long documentId);

	/**
	 * 中止发布: what the publisher has released and is not on the site yet goes back to the
	 * drafter, and no verdict on it holds any longer. For the publisher, the disclosure
	 * officer, the signatory, the secrecy reviewer, or who acts for them.
	 * @param reason why; it must be given
	 * @throws ReviewRefused FORBIDDEN without such a post, INCOMPLETE without reason,
	 * CONFLICT when nothing is released
	 * @throws org.gongkai.document.DocumentNotFound when it is not visible to him
	 */
	Document stop(long documentId, String reason, Member member);

	/** Whether the person may stop the document's publication now. */
	boolean stoppable(long documentId, Member member);

	ReviewTask claim(long taskId, Member member);

	ReviewTask release(long taskId, Member member);

	/**
	 * Decides a task. Of two who decide the same task at once, one wins; the other is
	 * refused with CONFLICT.
	 * @throws ReviewRefused with every reason that forbids it
	 */
	Verdict decide(long taskId, Decision decision, Member member);

	/**
	 * Confirms a finding with a reason: while it is written a drafter of the section,
	 * during the review somebody who may take an open task; nobody afterwards.
	 * @throws ReviewRefused FORBIDDEN or CONFLICT
	 * @throws org.gongkai.document.DocumentRefused when the finding cannot be confirmed
	 */
	Finding confirm(long findingId, String reason, Member member);

	/**
	 * Confirms a finding and with it all of the document in which the same rule found the
	 * same words.
	 * @return what was confirmed
	 * @throws ReviewRefused FORBIDDEN or CONFLICT
	 * @throws org.gongkai.document.DocumentRefused when the finding cannot be confirmed
	 */
	List<Finding> confirmAlike(long findingId, String reason, Member member);

	/** Why the person may not decide this task; empty when he may. */
	List<String> objections(long taskId, Member member);

	/** Which stages the document passes by its route, in order. */
	List<Stage> route(long documentId);

	/** Where it stands; null once the review has ended. */
	@Nullable Stage currentStage(long documentId);

	/** All verdicts, oldest first, the void ones too. */
	List<Verdict> verdicts(long documentId);

	/**
	 * Whether the person may confirm findings on the document: its drafters before it is
	 * handed in, who may decide while it is reviewed, the disclosure office once it is
	 * public.
	 */
	boolean mayConfirm(Document document, Member member);

	/** Whether the person may know the document; nobody else gets more than a 404. */
	boolean visible(long documentId, Member member);

	/**
	 * The document for a person who opens it.
	 * @throws org.gongkai.document.DocumentNotFound when it is not visible to him
	 */
	Document open(long documentId, Member member);

	/** Keeps that the person has opened that version; deciding asks for it. */
	void opened(long documentId, int version, Member member);

	/** The version that the person last opened before now, for "what changed since". */
	Optional<Integer> lastOpened(long documentId, Member member);

	/** The stages to which a task of this stage may be returned, latest first. */
	Set<Stage> returnTargets(long taskId);

	/** What was signed, if it was and still holds. */
	Optional<Signed> signed(long documentId);

	/**
	 * The version that was signed.
	 *
	 * @param documentId the document
	 * @param version its number
	 * @param contentHash its hash
	 * @param at when
	 * @param signatoryName who signed
	 */
	record Signed(long documentId, int version, String contentHash, Instant at, String signatoryName) {
	}

}
