package org.gongkai.review.process;

import java.time.Instant;

import org.gongkai.calendar.DueDate;
import org.gongkai.inspection.Gate;
import org.gongkai.review.Stage;
import org.jspecify.annotations.Nullable;

/** What happens on the way, told by the process to the review. */
public interface ReviewCourse {

	/** A task has come up. */
	void taskOpened(OpenedTask task);

	/**
	 * A task is put into somebody's hands or given back.
	 * @throws org.gongkai.review.ReviewRefused when it was not claimed through the review
	 */
	void taskAssigned(String engineTask, @Nullable String assignee);

	/**
	 * A task is completed.
	 * @throws org.gongkai.review.ReviewRefused when no verdict on it is recorded
	 */
	void taskCompleted(String engineTask);

	/** A task has gone, undecided. */
	void taskDropped(String engineTask);

	/**
	 * The document comes to a gate.
	 * @throws org.gongkai.review.ReviewRefused CONFLICT when the gate does not open
	 */
	void passGate(long documentId, Gate gate);

	/**
	 * The released document comes to the last gate.
	 * @throws PublicationStopped when what would go out is not what may go out
	 */
	void passPublicationGate(long documentId) throws PublicationStopped;

	/** The document was signed: its version is final. */
	void freeze(long documentId);

	/** Puts the signed version on the site. */
	void publish(long documentId);

	void returnToDrafter(long documentId);

	void reject(long documentId);

	void keepUndisclosed(long documentId);

	/** The released document could not go out and goes back to its drafter. */
	void takeBackRelease(long documentId, String reasons);

	/** The patrol reader has found something on the published page. */
	void patrolFound(long documentId);

	/**
	 * Tells those who should act, or when it is late their superiors.
	 * @param activity the model's identifier of the task
	 */
	void remind(long documentId, String activity);

	/** The time that a task may take from now. */
	Term term(long documentId, Stage stage, String activity);

	/**
	 * A task as the process opens it.
	 *
	 * @param engineTask the engine's number of it
	 * @param documentId the document
	 * @param stage the stage
	 * @param activity the model's identifier of the task
	 */
	record OpenedTask(String engineTask, long documentId, Stage stage, String activity) {
	}

	/**
	 * The time of a task.
	 *
	 * @param halfGone when half of it is over
	 * @param nearlyGone when 80 % of it is over
	 * @param over when it is over: the end of the last working day
	 * @param due the last working day
	 */
	record Term(Instant halfGone, Instant nearlyGone, Instant over, DueDate due) {
	}

	/** What may not be published after all. */
	class PublicationStopped extends Exception {

		public PublicationStopped(String reasons) {
			super(reasons);
		}

	}

}
