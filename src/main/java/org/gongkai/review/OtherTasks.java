package org.gongkai.review;

import java.time.LocalDate;
import java.util.List;

import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

/**
 * Puts work that is no stage of a review onto the task list. The modules above contribute
 * beans; the list shows them all in a block of their own.
 */
@FunctionalInterface
public interface OtherTasks {

	/** What waits for the person, most urgent first; a few lines, not hundreds. */
	List<OtherTask> of(Member member);

	/**
	 * A line of the list.
	 *
	 * @param title what it is about
	 * @param todo what is to be done, in the words of the process model
	 * @param dueOn by when, or null where nothing is due
	 * @param workingDaysLeft working days up to and with that day, negative once it has
	 * passed; 0 without such a day
	 * @param link the page where it is done
	 */
	record OtherTask(String title, String todo, @Nullable LocalDate dueOn, int workingDaysLeft, String link) {

		public OtherTask {
			if (title.isBlank() || todo.isBlank() || !link.startsWith("/")) {
				throw new IllegalArgumentException("A task needs title, what to do and a page, not " + link);
			}
		}

		public boolean overdue() {
			return this.dueOn != null && this.workingDaysLeft < 0;
		}

	}

}
