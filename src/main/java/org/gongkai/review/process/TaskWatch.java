package org.gongkai.review.process;

import java.util.Objects;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.gongkai.review.Stage;
import org.gongkai.review.process.ReviewCourse.OpenedTask;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Stands at every user task of the review: writes the office's own task list and lets
 * nobody claim or complete a task past the review, whatever way in he took.
 */
class TaskWatch implements TaskListener {

	private final Stage stage;

	private final @Nullable String need;

	private final ObjectProvider<ReviewCourse> course;

	/**
	 * A watch for one user task.
	 * @param stage what it stands for
	 * @param need the variable that says whether it has to be done, or null
	 * @param course what is told
	 */
	TaskWatch(Stage stage, @Nullable String need, ObjectProvider<ReviewCourse> course) {
		this.stage = stage;
		this.need = need;
		this.course = course;
	}

	@Override
	public void notify(DelegateTask task) {
		ReviewCourse review = this.course.getObject();
		switch (Objects.requireNonNull(task.getEventName())) {
			case EVENTNAME_CREATE -> review.taskOpened(new OpenedTask(task.getId(),
					(Long) task.getVariable(ReviewNames.DOCUMENT_ID), this.stage, task.getTaskDefinitionKey()));
			case EVENTNAME_ASSIGNMENT -> review.taskAssigned(task.getId(), task.getAssignee());
			case EVENTNAME_COMPLETE -> {
				review.taskCompleted(task.getId());
				noLongerNeeded(task);
			}
			case EVENTNAME_DELETE -> review.taskDropped(task.getId());
			default -> throw new IllegalStateException("Not listening to " + task.getEventName());
		}
	}

	/** What was passed need not be done again when the document goes back further. */
	private void noLongerNeeded(DelegateTask task) {
		if (this.need != null && ReviewNames.PASS.equals(task.getVariable(ReviewNames.DECISION))) {
			task.getExecution().setVariable(this.need, false);
		}
	}

}
