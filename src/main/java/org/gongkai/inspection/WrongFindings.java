package org.gongkai.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

/**
 * 误报: what people hold to be no fault. It does not open a gate; it goes to the disclosure
 * office, which keeps the rules and lists and answers.
 */
public interface WrongFindings {

	/**
	 * Tells that a finding is none.
	 * @param reason why, for who keeps the rule
	 * @throws org.gongkai.document.DocumentNotFound when there is no such finding
	 * @throws SettingRefused when the reason is missing or the person has told it already
	 */
	void tell(long findingId, String reason, Member member);

	/**
	 * Answers one.
	 * @param answer what was done about it
	 * @throws org.gongkai.document.DocumentNotFound when nothing of the kind was told
	 * @throws SettingRefused when the answer is missing, it was answered, or the person
	 * does not keep the rules
	 */
	void answer(long id, String answer, Member member);

	/**
	 * What was told, unanswered first, newest first.
	 * @param page from 0
	 * @param size how many on a page
	 */
	List<Told> told(int page, int size);

	/** How many there are. */
	long count();

	/**
	 * The findings of a document that the person has told to be none, each with what was
	 * answered and by whom; blank while nobody has.
	 */
	Map<Long, String> toldBy(Member member, long documentId);

	/**
	 * What somebody told.
	 *
	 * @param id its number
	 * @param documentId the document
	 * @param rule code of the rule
	 * @param excerpt the passage
	 * @param message what the rule said
	 * @param reason why it is no fault
	 * @param by who told it
	 * @param at when
	 * @param answer what was done about it, or null
	 * @param answeredBy who answered, or null
	 * @param answeredAt when, or null
	 */
	record Told(long id, long documentId, String rule, String excerpt, String message, String reason, String by,
			Instant at, @Nullable String answer, @Nullable String answeredBy, @Nullable Instant answeredAt) {
	}

}
