package org.gongkai.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

/** 撤稿: a page is taken down first and the papers follow. */
public interface Withdrawals {

	/** Longest text of a field, in characters. */
	int LONGEST = 2000;

	/**
	 * Takes a page down with all its files, from this moment on.
	 * @throws org.gongkai.document.DocumentNotFound when there is no such document or the
	 * person may not know it
	 * @throws org.gongkai.review.ReviewRefused FORBIDDEN without the post, CONFLICT when
	 * nothing is published, INCOMPLETE for a blank reason or an unknown class
	 */
	Withdrawal withdraw(long documentId, Order order, Member member);

	/** Who may do so, and for what document; the same refusals as withdrawing. */
	PublishedPage toWithdraw(long documentId, Member member);

	/** The record of a document, if it was withdrawn. */
	Optional<Withdrawal> of(long documentId);

	/**
	 * All records, those still open first, at most 200.
	 * @throws org.gongkai.review.ReviewRefused FORBIDDEN for others than publisher,
	 * disclosure officer, leader in charge and auditor
	 */
	List<Withdrawal> list(Member member);

	/** The disclosure officer puts the written file on record. */
	Withdrawal report(long id, String measures, String lesson, Member member);

	/** The leader in charge confirms; nobody who took part before. */
	Withdrawal confirm(long id, String opinion, Member member);

	/**
	 * What is to be taken down and why.
	 *
	 * @param reasonClass name of a {@link WithdrawalReason}
	 * @param reason why, in words
	 * @param foundBy who found it, blank for the person himself
	 * @param foundAt when it was found, or null for just now
	 */
	record Order(String reasonClass, String reason, String foundBy, @Nullable Instant foundAt) {
	}

}
