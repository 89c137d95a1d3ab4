package org.gongkai.review.web;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;

import org.gongkai.document.Category;
import org.gongkai.review.ReviewTask;
import org.gongkai.review.Stage;
import org.jspecify.annotations.Nullable;

/** A task as the API shows it; due at the last second of the due day. */
record TaskView(long id, long documentId, String title, Category category, Stage stage, OffsetDateTime createdAt,
		OffsetDateTime dueAt, boolean dueProvisional, @Nullable Long assigneeId, @Nullable String assignee) {

	private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

	static TaskView of(ReviewTask task, Clock clock) {
		return new TaskView(task.id(), task.documentId(), task.title(), task.category(), task.stage(),
				DocumentView.at(task.createdAt(), clock),
				task.dueOn().atTime(END_OF_DAY).atZone(clock.getZone()).toOffsetDateTime(), task.dueProvisional(),
				task.assigneeId(), task.assigneeName());
	}

}
