package org.gongkai.review;

import java.util.List;
import java.util.Map;

import org.gongkai.organization.Member;

/** The task list: an indexed table of our own, written with the engine's moves. */
public interface TaskList {

	/**
	 * Only tasks that the person may do: post, section and separation of duties allow it.
	 */
	TaskPage find(TaskFilter filter, Member member);

	/** How far the tasks of a stage are counted. */
	int MOST_COUNTED = 99;

	/**
	 * How many tasks the person may do, by stage; {@link #MOST_COUNTED} and one when
	 * there are more.
	 */
	Map<Stage, Long> counts(Member member);

	/**
	 * The task.
	 * @throws ReviewRefused NOT_FOUND when there is none or the person may not see it
	 */
	ReviewTask task(long id, Member member);

	/** The open tasks of a document, whoever may do them. */
	List<ReviewTask> openTasks(long documentId);

	/**
	 * A page of the list.
	 *
	 * @param items the tasks
	 * @param total how many there are in all, or as far as they were counted
	 * @param more whether there are more than that
	 */
	record TaskPage(List<ReviewTask> items, long total, boolean more) {
	}

}
