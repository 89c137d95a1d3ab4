package org.gongkai.review.process;

import java.util.Map;
import java.util.Set;

import org.gongkai.document.Category;
import org.gongkai.document.Document;
import org.gongkai.document.ReviewProfile;
import org.gongkai.organization.Role;
import org.gongkai.review.Stage;

/** The process in the office's verbs; all run in the caller's transaction. */
public interface ReviewProcess {

	/** The route by the decision table. */
	Route route(ReviewProfile profile, Category category);

	/** The stages that each post takes on any route. */
	Map<Role, Set<Stage>> stagesByPost();

	/**
	 * Begins the review of a document that was handed in. A refusal of the first gate
	 * comes back as {@link org.gongkai.review.ReviewRefused}.
	 */
	void begin(Document document);

	/** Puts the task into the person's hands. */
	void claim(String engineTask, long personId);

	/** Gives the task back. */
	void release(String engineTask);

	/** Moves on after the task was passed. */
	void pass(String engineTask, Document document);

	/** Keeps the task's matter waiting for a superior's answer. */
	void refer(String engineTask);

	/**
	 * Goes back to an earlier stage; it and everything behind it is done again.
	 */
	void goBack(String engineTask, Route route, Stage target);

	/** Ends the review for this text. */
	void end(String engineTask, Ending ending);

	/** Breaks the review off, because the text was changed or taken back. */
	void breakOff(long documentId, String reason);

	/** Sets the task's timers that have not gone off yet to another term. */
	void reschedule(String engineTask, ReviewCourse.Term term);

	/** How a review ends before publication. */
	enum Ending {

		RETURNED_TO_DRAFTER, REJECTED, NOT_DISCLOSED

	}

}
